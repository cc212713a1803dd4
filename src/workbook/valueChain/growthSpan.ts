import { comparePeriods, parsePeriod } from "../../catalog/period";
import type { ValueChainFigure } from "../../model/catalogTypes";

/** Between which periods a country's figure can be followed, or why it cannot. */
export type GrowthSpan =
  | {
      readonly kind: "span";
      readonly from: string;
      readonly to: string;
      readonly years: number;
      /** The notes of the data say that the two rest on different bases. */
      readonly otherBasis: boolean;
    }
  | { readonly kind: "onePeriod" | "otherFirms" | "tooShort" | "fromZero" };

/** Growth of a year from a shorter span would mostly show the rounding of the figures. */
const shortestYears = 0.5;

/**
 * The longest span over which a country's figure can be followed like with like: the same firms are named at both ends.
 *
 * @param figures of one indicator, of all periods
 * @param area the country
 * @returns the span that ends last, and of these begins first
 */
export function growthSpan(figures: readonly ValueChainFigure[], area: string): GrowthSpan {
  const own = figures.filter((figure) => figure.area === area);
  const periods = [...new Set(own.map(({ period }) => period))].sort((a, b) =>
    comparePeriods(parsePeriod(a), parsePeriod(b)),
  );
  if (periods.length < 2) return { kind: "onePeriod" };
  const of = (period: string): readonly ValueChainFigure[] => own.filter((one) => one.period === period);
  const firms = (period: string): string =>
    of(period)
      .map(({ entity }) => entity ?? "")
      .sort()
      .join("\n");
  const pairs = [...periods]
    .reverse()
    .flatMap((to) => periods.map((from) => ({ from, to, years: yearsBetween(from, to) })))
    .filter(({ from, to, years }) => years > 0 && firms(from) === firms(to));
  if (pairs.length === 0) return { kind: "otherFirms" };
  const found = pairs.find(({ years }) => years >= shortestYears);
  if (found === undefined) return { kind: "tooShort" };
  const sum = (period: string): number => of(period).reduce((total, { value }) => total + value, 0);
  if (sum(found.from) <= 0 || sum(found.to) <= 0) return { kind: "fromZero" };
  const notes = [...of(found.from), ...of(found.to)].map(({ note }) => note ?? "");
  return { kind: "span", ...found, otherBasis: notes.some((note) => /not the same basis/i.test(note)) };
}

function yearsBetween(from: string, to: string): number {
  return (parsePeriod(to).end - parsePeriod(from).end) / 12;
}
