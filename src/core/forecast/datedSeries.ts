import { InputError, UndefinedResultError } from "../../model/errors";
import { requireFinite } from "../numeric/requireFinite";

/** A value and its year. */
export interface DatedValue {
  readonly year: number;
  readonly value: number;
}

/** At least two dated values, ordered by year, one a year. */
export interface DatedSeries {
  readonly points: readonly DatedValue[];
  readonly first: DatedValue;
  readonly last: DatedValue;
}

/**
 * A series ordered by year, ready for a projection.
 *
 * @param points dated values in any order
 * @returns the series
 * @throws {InputError} two values of one year
 * @throws {UndefinedResultError} fewer than two values
 * @example datedSeries([{ year: 2021, value: 8 }, { year: 2020, value: 5 }]).first.year // => 2020
 */
export function datedSeries(points: readonly DatedValue[]): DatedSeries {
  for (const { year, value } of points) requireFinite({ year, value });
  const ordered = [...points].sort((a, b) => a.year - b.year);
  const twice = ordered.find((point, index) => ordered[index + 1]?.year === point.year);
  if (twice !== undefined) {
    throw new InputError({
      en: `The year ${twice.year} stands twice. Keep one value a year.`,
      ko: `${twice.year}년이 두 번 있습니다. 연도마다 값을 하나만 두세요.`,
    });
  }
  requirePoints(ordered, 2);
  const [first, last] = [ordered[0], ordered.at(-1)] as [DatedValue, DatedValue];
  return { points: ordered, first, last };
}

/**
 * Refuses a series that is too short for a method.
 *
 * @param points its values
 * @param least how many the method needs
 * @throws {UndefinedResultError} fewer
 * @example requirePoints([{ year: 2020, value: 5 }, { year: 2021, value: 8 }], 2) // => undefined
 */
export function requirePoints(points: readonly DatedValue[], least: number): void {
  if (points.length >= least) return;
  throw new UndefinedResultError({
    en: `This needs at least ${least} years with a value; there are ${points.length}. Add figures of earlier years.`,
    ko: `값이 있는 연도가 ${least}개 이상 필요합니다. 현재 ${points.length}개입니다. 이전 연도의 수치를 추가하세요.`,
  });
}
