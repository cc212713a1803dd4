import { InputError } from "../../model/errors";
import { cagrProjection } from "./cagrProjection";
import type { DatedSeries } from "./datedSeries";
import { driftProjection } from "./driftProjection";
import { holtProjection } from "./holtProjection";
import { linearProjection } from "./linearProjection";
import type { LevelPct, Projection } from "./projection";

/** Methods of projection. */
export type ProjectionMethod = "drift" | "linear" | "cagr" | "holt";

/**
 * Projects a series to a later year by one of the methods.
 *
 * Two values give an extrapolation by drift, line or growth rate; Holt and every interval need three.
 *
 * @param series at least two dated values
 * @param toYear the year to project to
 * @param method drift, linear, cagr or holt
 * @param levelPct level of the interval, drift and linear only; none when left out
 * @returns the projection
 * @throws {InputError} a year that is not ahead, or an interval of a method that has none
 * @throws {UndefinedResultError} too few values, or a growth rate that is undefined
 * @example project(datedSeries([{ year: 2020, value: 5 }, { year: 2022, value: 9 }]), 2025, "drift").mean // => 15
 */
export function project(
  series: DatedSeries,
  toYear: number,
  method: ProjectionMethod,
  levelPct?: LevelPct,
): Projection {
  if (method === "drift") return driftProjection(series, toYear, levelPct);
  if (method === "linear") return linearProjection(series, toYear, levelPct);
  if (levelPct !== undefined) {
    throw new InputError({
      en: `The method "${method}" has no interval; "drift" and "linear" have. Leave the level out, or use one of these.`,
      ko: `"${method}" 방법에는 구간이 없고 "drift"와 "linear"에만 있습니다. 신뢰수준을 비우거나 이 방법을 쓰세요.`,
    });
  }
  return method === "cagr" ? cagrProjection(series, toYear) : holtProjection(series, toYear);
}
