import { sampleStandardDeviation } from "simple-statistics";
import type { Direction } from "../../model/catalogTypes";
import { UndefinedResultError } from "../../model/errors";
import { finiteResult } from "../numeric/finiteResult";
import { requireFinite } from "../numeric/requireFinite";
import { directionSign } from "./directionSign";

/**
 * Distance of each peer to a target, in standard deviations of the peers; 0 where the target is met.
 *
 * Units: standard deviations; up to 0.5 is short, above 1.5 long.   Missing: stays missing, and is left out of the SD.
 *
 * @param values a value a peer
 * @param target the end point, in the same unit
 * @param direction which way is better
 * @returns max(0, d (g - x) / SD), sample SD, in the order of the values
 * @throws {UndefinedResultError} fewer than two peers have a value, or all are equal
 * @source OECD (2017, 2019, 2022), Measuring Distance to the SDG Targets
 * @example standardisedDistance([1, 2, 3, undefined], 3, "higher") // => [2, 1, 0, undefined]
 */
export function standardisedDistance(
  values: readonly (number | undefined)[],
  target: number,
  direction: Direction,
): (number | undefined)[] {
  requireFinite({ target });
  const present = values.filter((value) => value !== undefined);
  requireFinite(Object.fromEntries(present.map((value, index) => [`value ${index + 1}`, value])));
  if (present.length < 2 || present.every((value) => value === present[0])) {
    throw new UndefinedResultError({
      en: `A distance in standard deviations needs at least two different values; ${present.length} given. Add peers.`,
      ko: `표준편차 단위의 거리를 구하려면 서로 다른 값이 둘 이상 필요합니다. 현재 ${present.length}개입니다. 비교 대상을 추가하세요.`,
    });
  }
  const sd = finiteResult(sampleStandardDeviation(present));
  const sign = directionSign(direction);
  return values.map((value) =>
    value === undefined ? undefined : Math.max(0, finiteResult((sign * (target - value)) / sd)),
  );
}
