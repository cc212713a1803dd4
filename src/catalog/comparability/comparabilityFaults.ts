import type { Bilingual } from "../../model/language";
import { parsePeriod } from "../period";
import type { ComparedFigure } from "./comparedFigure";
import { differingDefinition } from "./differingDefinition";
import { fault, type ComparabilityFault } from "./fault";
import { severalSources } from "./severalSources";

export type { ComparabilityFault } from "./fault";

/** From so many years on, figures of different areas are too far apart. */
export const farApart = 5;

/** Longer than a year: a sum over several years, which no figure of one year can be held against. */
const oneYear = 12;

/**
 * Why figures must not be compared: definitions that differ, several sources where the indicator may be compared only
 * within one, different units, years five or more apart, or spans of different length (a sum of five years against a
 * figure of one).
 *
 * Shape:   one figure an area, not a series over time.
 * Missing: what is not known of a figure (a range of the user's own without a unit) is no reason.
 *
 * @param figures the figures of one comparison, such as one indicator for several areas
 * @returns the reasons, none where the figures compare
 */
export function comparabilityFaults(figures: readonly ComparedFigure[]): readonly ComparabilityFault[] {
  return [
    ...definitions(figures),
    ...sources(figures),
    ...units(figures),
    ...years(figures),
    ...spans(figures),
  ];
}

function definitions(figures: readonly ComparedFigure[]): readonly ComparabilityFault[] {
  const groups = grouped(figures, ({ indicator }) => indicator?.id);
  if (groups.length > 1) {
    const shown = listed(groups, ({ indicator }) => indicator?.name);
    return [
      fault(
        "definition",
        `The figures do not measure the same thing: ${shown.en}.`,
        `서로 다른 것을 잰 수치입니다: ${shown.ko}.`,
      ),
    ];
  }
  const indicator = groups[0]?.[0]?.indicator;
  return indicator?.comparable === "no" ? [differingDefinition(indicator)] : [];
}

function sources(figures: readonly ComparedFigure[]): readonly ComparabilityFault[] {
  const only = figures.filter(({ indicator }) => indicator?.comparable === "same_source");
  const id = only[0]?.indicator?.id;
  return id === undefined ? [] : severalSources(id, only);
}

function units(figures: readonly ComparedFigure[]): readonly ComparabilityFault[] {
  const groups = grouped(figures, ({ unit }) => unit?.en);
  if (groups.length < 2) return [];
  const shown = listed(groups, ({ unit }) => unit);
  return [fault("unit", `The units differ: ${shown.en}.`, `단위가 다릅니다: ${shown.ko}.`)];
}

function years(figures: readonly ComparedFigure[]): readonly ComparabilityFault[] {
  const dated = figures.flatMap((figure) =>
    figure.period === undefined ? [] : [{ figure, year: Math.floor(parsePeriod(figure.period).end / 12) }],
  );
  const sorted = dated.sort((a, b) => a.year - b.year);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined || last.year - first.year < farApart) return [];
  if (new Set(figures.map(({ name }) => name.en)).size < 2) return [];
  const [en, ko] = (["en", "ko"] as const).map((language) =>
    [first, last].map(({ figure, year }) => `${figure.name[language]} ${String(year)}`).join(", "),
  );
  const apart = String(last.year - first.year);
  return [
    fault(
      "years",
      `The figures are ${apart} years apart (${en ?? ""}); figures ${String(farApart)} or more years apart are not compared.`,
      `수치의 연도가 ${apart}년 떨어져 있습니다(${ko ?? ""}). ${String(farApart)}년 이상 떨어진 수치는 비교하지 않습니다.`,
    ),
  ];
}

function spans(figures: readonly ComparedFigure[]): readonly ComparabilityFault[] {
  const months = ({ period }: ComparedFigure): number | undefined => {
    if (period === undefined) return undefined;
    const { start, end } = parsePeriod(period);
    return Math.max(oneYear, end - start + 1);
  };
  const groups = grouped(figures, months);
  if (groups.length < 2) return [];
  const shown = listed(groups, ({ period }) => ({ en: period ?? "", ko: period ?? "" }));
  return [
    fault(
      "years",
      `The figures cover spans of different length: ${shown.en}.`,
      `수치가 담은 기간의 길이가 다릅니다: ${shown.ko}.`,
    ),
  ];
}

/** The figures of which the answer is known, by the answer. */
function grouped(
  figures: readonly ComparedFigure[],
  by: (figure: ComparedFigure) => string | number | undefined,
): readonly (readonly ComparedFigure[])[] {
  const groups = new Map<string | number, ComparedFigure[]>();
  for (const figure of figures) {
    const key = by(figure);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [figure]);
    else group.push(figure);
  }
  return [...groups.values()];
}

/** So many names are said of a group; the rest is counted. */
const mostNamed = 3;

/** `KRW billion (Seoul, Busan), USD billion (Toronto)`. */
function listed(
  groups: readonly (readonly ComparedFigure[])[],
  what: (figure: ComparedFigure) => Bilingual | undefined,
): Bilingual {
  const text = (language: "en" | "ko"): string =>
    groups
      .map((group) => {
        const names = [...new Set(group.map(({ name }) => name[language]))];
        const more = names.length - mostNamed;
        const rest = more < 1 ? "" : language === "en" ? ` and ${String(more)} more` : ` 외 ${String(more)}`;
        const first = group[0] === undefined ? undefined : what(group[0]);
        const space = language === "en" ? " " : "";
        return `${first?.[language] ?? ""}${space}(${names.slice(0, mostNamed).join(", ")}${rest})`;
      })
      .join(", ");
  return { en: text("en"), ko: text("ko") };
}
