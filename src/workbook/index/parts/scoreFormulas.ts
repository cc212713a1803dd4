import { meanFormula } from "../formulas/meanFormula";
import { normaliseFormula } from "../formulas/normaliseFormula";
import { rankFormula } from "../formulas/rankFormula";
import { normalisationOf } from "../indexFigures";
import type { IndexParts } from "./indexParts";
import { each } from "./indexParts";

/** The formulas of the steps from the treated values to the places, by unit and column. */
export interface ScoreFormulas {
  readonly normalised: (unit: number, indicator: number) => string;
  /** The score of a theme. */
  readonly part: (unit: number, theme: number) => string;
  readonly score: (unit: number) => string;
  readonly place: (unit: number) => string;
  readonly partWithout: (unit: number, indicator: number) => string;
  readonly scoreWithout: (unit: number, indicator: number) => string;
  readonly placeWithout: (unit: number, indicator: number) => string;
}

/**
 * The formulas of scores and places: functions of the add-in where one exists, or Excel's own.
 *
 * @param parts the index and where it stands
 * @returns formulas with "="
 */
export function scoreFormulas(parts: IndexParts): ScoreFormulas {
  const native = nativeFormulas(parts);
  return parts.request.form === "native" ? native : { ...native, ...functionFormulas(parts, native) };
}

/** The cells of weights, and the indicators of each theme. */
function weighing({ figures, layout }: IndexParts) {
  const isTwoLevel = figures.themes.length > 0;
  const weight = (indicator: number): string => layout.indicators.cell(indicator, 1);
  return {
    isTwoLevel,
    weight,
    partWeight: (part: number): string => (isTwoLevel ? layout.parts.cell(part, 1) : weight(part)),
    partWeights: isTwoLevel ? layout.parts.column(1) : layout.indicators.column(1),
    members: (theme: number): number[] =>
      figures.parents.flatMap((parent, indicator) => (parent === theme ? [indicator] : [])),
  };
}

function nativeFormulas(parts: IndexParts): ScoreFormulas {
  const { request, figures, layout } = parts;
  const { workings: w } = layout;
  const { isTwoLevel, weight, partWeight, members } = weighing(parts);
  const mean = (terms: Parameters<typeof meanFormula>[0]): string =>
    `=${meanFormula(terms, request.aggregation)}`;
  const indicatorTerms = (unit: number, of: readonly number[]) =>
    of.map((at) => ({ value: w.normalised.cell(unit, at), weight: weight(at) }));
  const partTerms = (unit: number) =>
    each(figures.index.partWeights.length, (at) => ({
      value: w.parts.cell(unit, at),
      weight: partWeight(at),
    }));
  const others = (left: number): number[] => members(figures.parents[left] ?? 0).filter((at) => at !== left);
  return {
    normalised: (unit, at) => `=${normalisedNative(parts, unit, at)}`,
    part: (unit, theme) => mean(indicatorTerms(unit, members(theme))),
    score: (unit) => mean(partTerms(unit)),
    place: (unit) => `=${rankFormula(w.scores.cell(unit, 0), w.scores.column(0))}`,
    partWithout: (unit, left) => mean(indicatorTerms(unit, others(left))),
    scoreWithout: (unit, left) => {
      if (!isTwoLevel) return mean(indicatorTerms(unit, others(left)));
      const own = figures.parents[left] ?? 0;
      return mean(
        partTerms(unit).map((term, at) =>
          at === own ? { ...term, value: w.partsWithout.cell(unit, left) } : term,
        ),
      );
    },
    placeWithout: (unit, left) =>
      `=${rankFormula(w.scoresWithout.cell(unit, left), w.scoresWithout.column(left))}`,
  };
}

/** One cell of what a function gives, as the formulas of a table take it. */
function taken(call: string, unit: number): string {
  return `=INDEX(${call},${unit + 1},1)`;
}

function functionFormulas(parts: IndexParts, native: ScoreFormulas): Partial<ScoreFormulas> {
  const { request, layout, data } = parts;
  const { workings: w } = layout;
  const { weight, partWeights, members } = weighing(parts);
  const mean = `"${request.aggregation}"`;
  return {
    normalised: (unit, at) => {
      const call = normaliseCall(parts, at);
      return call === undefined ? native.normalised(unit, at) : taken(call, unit);
    },
    part: (unit, theme) => {
      const own = members(theme);
      const [first = 0, last = 0] = [own[0], own.at(-1)];
      const values = `${w.normalised.cell(0, first)}:${w.normalised.cell(data.units.length - 1, last)}`;
      const weights = `${weight(first)}:${weight(last)}`;
      return taken(`SEOULAI.INDEX.SCORE(${values},${weights},${mean})`, unit);
    },
    score: (unit) => taken(`SEOULAI.INDEX.SCORE(${w.parts.all()},${partWeights},${mean})`, unit),
    place: (unit) => taken(`SEOULAI.INDEX.RANK(${w.scores.column(0)})`, unit),
    placeWithout: (unit, left) => taken(`SEOULAI.INDEX.RANK(${w.scoresWithout.column(left)})`, unit),
  };
}

function normalisedNative({ request, layout, data }: IndexParts, unit: number, at: number): string {
  const { treated } = layout.workings;
  const x = treated.cell(unit, at);
  const how = normalisationOf(request);
  const [low, high] = how.method === "minmax" ? [how.low ?? 0, how.high ?? 100] : [0, 1];
  const direction = data.indicators[at]?.direction ?? "higher";
  const { normalisation: method } = request;
  if (method === "none") return `IF(${x}="","",${direction === "lower" ? "-" : ""}${x})`;
  const formula = normaliseFormula({
    x,
    column: treated.column(at),
    direction,
    method,
    low,
    high,
  });
  return `IF(${x}="","",${formula})`;
}

/** Undefined where the values stay as they are, which needs no function. */
function normaliseCall({ request, layout }: IndexParts, at: number): string | undefined {
  if (request.normalisation === "none") return undefined;
  const { treated, facts } = layout.workings;
  const how = normalisationOf(request);
  const ends = how.method === "minmax" ? `,${how.low ?? 0},${how.high ?? 100}` : "";
  return `SEOULAI.INDEX.NORMALISE(${treated.column(at)},"${request.normalisation}",${facts.cell(0, at)}${ends})`;
}
