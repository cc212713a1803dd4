import { momentShape } from "../../src/core/index/momentShape";
import { rankScores } from "../../src/core/index/rankScores";
import { weightedMeans } from "../../src/core/index/weightedMeans";
import { columnOf } from "../../src/core/numeric/columnOf";
import { median } from "../../src/core/numeric/median";
import { present, type MaybeNumber } from "../../src/core/numeric/present";
import type { CellGrid } from "../../src/workbook/index/cellGrid";

import type { IndexData, IndexRequest } from "../../src/workbook/index/indexRequest";
import { byTheme } from "../../src/workbook/index/data/byTheme";
import { indexFigures, type IndexFigures } from "../../src/workbook/index/indexFigures";
import type { IndexLayout } from "../../src/workbook/index/indexLayout";
import { planIndex } from "../../src/workbook/index/planIndex";
import { pointWeights } from "../../src/workbook/index/givenWeights";

/** What a cell of the sheet shows, zero-based. */
export type Shown = (row: number, column: number) => unknown;

/** Ten countries of the ASEM example, their eight pillars and the two sub-indexes of these. */
export const asem = {
  units: ["AUS", "AUT", "BEL", "BGD", "BGR", "BRN", "CHE", "CHN", "CYP", "CZE"],
  pillars: ["Physical", "ConEcFin", "Political", "Instit", "P2P", "Environ", "Social", "SusEcFin"],
  themes: ["Conn", "Conn", "Conn", "Conn", "Conn", "Sust", "Sust", "Sust"],
} as const;

/**
 * Every cell of an index sheet against the core: data, shares, filled in, treated, normalised, scores, places, ranges,
 * effects, places without each indicator, the ranking, weights and strengths.
 */
export function expectIndex(shown: Shown, data: IndexData, request: IndexRequest): void {
  const sorted = byTheme(data, request.themes);
  const ids = sorted.indicators.map(({ id }) => id);
  const points = request.weights.kind === "points" ? pointWeights(request.weights.points)(ids) : undefined;
  const figures = indexFigures(sorted, request, points?.numbers);
  const { layout } = planIndex(sorted, request, figures, points?.cells);
  const { index, ranges, effects, themes, parents } = figures;
  const { workings: w } = layout;
  const grid = (
    at: CellGrid,
    rows: readonly (readonly (MaybeNumber | string | undefined)[])[],
    what: string,
  ) => {
    expect(rows.length).toBe(at.rect.rows);
    rows.forEach((row, r) => {
      row.forEach((wanted, c) => {
        expectCell(shown(at.rect.row + r, at.rect.column + c), wanted ?? null, `${what} ${r},${c}`);
      });
    });
  };
  grid(w.data, sorted.values, "data");
  grid(
    w.shares,
    index.availability.map((x) => [x]),
    "shares",
  );
  grid(w.filled, index.filled, "filled");
  grid(w.treated, index.treated, "treated");
  grid(w.normalised, index.normalised, "normalised");
  grid(w.parts, index.parts, "parts");
  grid(
    w.scores,
    index.scores.map((score, unit) => [score, index.ranks[unit]]),
    "scores",
  );
  grid(
    w.ranges,
    ranges.map((one) =>
      one === null ? [null, null, null, null, null] : [one.nominal, one.mean, one.median, one.q5, one.q95],
    ),
    "ranges",
  );
  grid(
    w.effects,
    index.partWeights.map((_, at) => [effects?.first[at], effects?.total[at]]),
    "effects",
  );
  const shapes = (table: readonly (readonly MaybeNumber[])[]) =>
    data.indicators.map((_, at) => momentShape(columnOf(table, at)));
  const factRow = (at: number): CellGrid["rect"] => ({
    ...w.facts.rect,
    row: w.facts.rect.row + at,
    rows: 1,
  });
  const rowOf = (at: number, wanted: readonly MaybeNumber[], what: string): void => {
    wanted.forEach((value, c) =>
      expectCell(shown(factRow(at).row, factRow(at).column + c), value, `${what} ${c}`),
    );
  };
  rowOf(
    2,
    shapes(index.filled).map(({ skew }) => skew),
    "skewness",
  );
  rowOf(
    3,
    shapes(index.filled).map(({ kurtosis }) => kurtosis),
    "kurtosis",
  );
  rowOf(
    7,
    shapes(index.treated).map(({ skew }) => skew),
    "skewness after",
  );
  expectWithout(shown, { data: sorted, request, layout, figures });
  // The ranking, by the order in which it shows the units.
  const names = data.units.map(({ name }) => name);
  const order = data.units.map((_, at) => names.indexOf(String(shown(layout.ranking.rect.row + at, 0))));
  expect([...order].sort((a, b) => a - b)).toEqual(names.map((_, at) => at));
  const places = order.map((unit) => index.ranks[unit] ?? Infinity);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  order.forEach((unit, at) => {
    const range = ranges[unit] ?? null;
    const cells = [index.ranks[unit], index.scores[unit], undefined, range?.median, range?.q5, range?.q95];
    cells.forEach((wanted, column) => {
      if (column !== 2)
        expectCell(shown(layout.ranking.rect.row + at, column + 1), wanted ?? null, `ranking ${at}`);
    });
    const words = String(shown(layout.ranking.rect.row + at, 3));
    if (range !== null) {
      const whole = `${Math.round(range.q5)}-${Math.round(range.q95)}`;
      expect(words).toBe(
        request.language === "ko"
          ? `${range.nominal}위, 범위 ${whole}`
          : `${range.nominal}${ending(range.nominal)}, range ${whole}`,
      );
    } else
      expect(words).toMatch(
        request.language === "ko" ? /^순위 없음: 자료 \d+%$/ : /^not ranked: \d+% of the data$/,
      );
  });
  // Weights, what they come to, and strengths of the unit that is looked at.
  const whole = sumOf(index.partWeights);
  data.indicators.forEach((_, at) => {
    const members = index.weights.filter((__, other) => parents[other] === parents[at]);
    const own = index.weights[at] ?? 0;
    const share =
      themes.length === 0
        ? own / sumOf(index.weights)
        : ((own / sumOf(members)) * (index.partWeights[parents[at] ?? 0] ?? 0)) / whole;
    expectCell(shown(layout.indicators.rect.row + at, 2), share, `share of the whole ${at}`);
  });
  const home = Math.max(
    0,
    data.units.findIndex(({ id }) => id === request.home),
  );
  data.indicators.forEach((_, at) => {
    const all = columnOf(index.normalised, at);
    const row = layout.strengths.rect.row + at;
    expectCell(shown(row, 1), rankScores(all)[home] ?? null, `strength ${at}`);
    expectCell(shown(row, 2), all[home] ?? null, `strength ${at}`);
    expectCell(shown(row, 4), median(present(all)), `strength ${at}`);
  });
}

/** Scores and places without each indicator: the means anew over what is left. */
function expectWithout(
  shown: Shown,
  {
    data,
    request,
    layout,
    figures,
  }: { data: IndexData; request: IndexRequest; layout: IndexLayout; figures: IndexFigures },
): void {
  const { index, parents, themes } = figures;
  const { workings: w } = layout;
  data.indicators.forEach((_, left) => {
    const keep = data.indicators.flatMap((__, at) => (at === left ? [] : [at]));
    const part = (theme: number): MaybeNumber[] => {
      const own = keep.filter((at) => parents[at] === theme);
      if (own.length === 0) return data.units.map(() => null);
      return weightedMeans(
        index.normalised.map((row) => own.map((at) => row[at] ?? null)),
        own.map((at) => index.weights[at] ?? 0),
        request.aggregation,
      );
    };
    const scores =
      themes.length === 0
        ? part(0)
        : weightedMeans(
            data.units.map((__, unit) => themes.map((___, theme) => part(theme)[unit] ?? null)),
            index.partWeights,
            request.aggregation,
          );
    const ranks = rankScores(scores);
    const shifts = ranks.flatMap((rank, unit) => {
      const now = index.ranks[unit] ?? null;
      return rank === null || now === null ? [] : [Math.abs(rank - now)];
    });
    data.units.forEach((__, unit) => {
      const at = w.ranksWithout.rect;
      expectCell(shown(at.row + unit, at.column + left), ranks[unit] ?? null, `without ${left}, ${unit}`);
    });
    const mean = shifts.length === 0 ? null : sumOf(shifts) / shifts.length;
    expectCell(shown(layout.indicators.rect.row + left, 9), mean, `shift without ${left}`);
  });
}

const sumOf = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

function ending(place: number): string {
  if (place % 100 >= 11 && place % 100 <= 13) return "th";
  return ["th", "st", "nd", "rd"][place % 10] ?? "th";
}

function expectCell(cell: unknown, wanted: MaybeNumber | string, where: string): void {
  const isSame =
    wanted === null
      ? cell === "" || cell === undefined || cell === null
      : typeof wanted === "number" && typeof cell === "number"
        ? Math.abs(cell - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted))
        : cell === wanted;
  if (!isSame) throw new Error(`${where}: the core says ${String(wanted)}, the cell shows ${String(cell)}`);
}
