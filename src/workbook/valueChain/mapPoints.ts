import type { ValueChainFigure } from "../../model/catalogTypes";
import { cagr } from "../../core/numeric/cagr";
import type { Measure } from "./measure";
import type { ValueChainRequest } from "./valueChainRequest";

/** A country's position in a measure, where both share and growth are there. */
export interface MapPoint {
  readonly measure: Measure;
  readonly area: string;
  /** Growth a year, as a fraction. */
  readonly growth: number;
}

/**
 * The positions that can be drawn.
 *
 * @param measures the measures
 * @param request whether growth between bases is computed
 * @returns a point for each country that has a share and a growth
 */
export function mapPoints(measures: readonly Measure[], { override }: ValueChainRequest): MapPoint[] {
  return measures.flatMap((measure) =>
    measure.countries.flatMap(({ area, growth }) => {
      if (growth.kind !== "span" || (growth.otherBasis && !override)) return [];
      const sum = (period: string): number => sumOf([...measure.named, ...measure.others], area, period);
      return [{ measure, area, growth: cagr(sum(growth.from), sum(growth.to), growth.years) }];
    }),
  );
}

function sumOf(figures: readonly ValueChainFigure[], area: string, period: string): number {
  return figures
    .filter((figure) => figure.area === area && figure.period === period)
    .reduce((total, { value }) => total + value, 0);
}
