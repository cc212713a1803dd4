import { UndefinedResultError } from "../../model/errors";
import { finiteResult } from "../numeric/finiteResult";
import type { MaybeNumber } from "../numeric/present";
import { industryRows } from "./industryRows";
import { requireAmounts } from "./requireAmounts";

/** Jobs, firms or sales by industry, the same industries in the same order. */
export interface TwoYears {
  readonly areaStart: readonly MaybeNumber[];
  readonly areaEnd: readonly MaybeNumber[];
  readonly referenceStart: readonly MaybeNumber[];
  readonly referenceEnd: readonly MaybeNumber[];
}

/** What a change is made of: national, mix and regional add up to the total. */
export interface ChangeParts {
  /** As if the area had grown as the whole reference. */
  readonly national: number;
  /** Because the industry grew otherwise than the whole reference. */
  readonly mix: number;
  /** Because the industry grew otherwise here than in the reference. */
  readonly regional: number;
  readonly total: number;
  /** The regional part that the reference's mix of industries would have had; null of a new industry. */
  readonly competitive: MaybeNumber;
  /** The rest of the regional part, from being specialised; null of a new industry. */
  readonly allocation: MaybeNumber;
}

/** Of one industry. */
export interface IndustryShift extends ChangeParts {
  /** The area had none at the start, so that there is no growth rate: the whole change counts as regional. */
  readonly isNew: boolean;
}

/** Of an area. */
export interface ShiftShare {
  /** In the order of the columns; null where no column has a value. */
  readonly industries: readonly (IndustryShift | null)[];
  /** Sums over the industries; competitive and allocation null where an industry has none. */
  readonly sum: ChangeParts;
}

/**
 * Shift-share analysis: an area's change by industry, split into national growth, industry mix and regional shift.
 *
 * Shape:   a value an industry in each column.   Units: those of the values.
 * Missing: an industry without any value stays null; one with some of them is refused.
 *
 * @param counts area and reference, at the start and at the end
 * @returns e (G - 1), e (Gi - G) and e (gi - Gi) by industry, with growth factors G of the reference, Gi of the
 *   industry in it and gi in the area; the regional part also split by homothetic change (Esteban-Marquillas)
 * @throws {InputError} columns of different length, a negative amount, or an industry with only some values
 * @throws {UndefinedResultError} a reference of 0 at the start, or an industry that is there in the area only
 * @source Dunn (1960); Esteban-Marquillas (1972); as REAT `shift`
 * @example shiftShare({ areaStart: [10], areaEnd: [14], referenceStart: [100], referenceEnd: [120] }).sum // => { national: 2, mix: 0, regional: 2, total: 4, competitive: 2, allocation: 0 }
 */
export function shiftShare(counts: TwoYears): ShiftShare {
  const { areaStart, areaEnd, referenceStart, referenceEnd } = counts;
  const places = industryRows([
    { name: { en: "the area at the start", ko: "지역의 시작 값" }, values: areaStart },
    { name: { en: "the area at the end", ko: "지역의 끝 값" }, values: areaEnd },
    { name: { en: "the reference at the start", ko: "기준 지역의 시작 값" }, values: referenceStart },
    { name: { en: "the reference at the end", ko: "기준 지역의 끝 값" }, values: referenceEnd },
  ]);
  const at = (column: readonly MaybeNumber[], place: number): number => column[place] ?? 0;
  const total = (column: readonly MaybeNumber[]): number =>
    places.reduce((sum, place) => sum + at(column, place), 0);
  for (const [column, values] of Object.entries(counts) as [string, readonly MaybeNumber[]][]) {
    for (const place of places) requireAmounts({ [`${column}, industry ${place + 1}`]: at(values, place) });
  }
  const [areaTotal, referenceTotal] = [total(areaStart), total(referenceStart)];
  if (referenceTotal === 0) throw noReference();
  const growth = total(referenceEnd) / referenceTotal;
  const industries = areaStart.map((_value, place): IndustryShift | null => {
    if (!places.includes(place)) return null;
    const [start, end] = [at(areaStart, place), at(areaEnd, place)];
    const there = at(referenceStart, place);
    if (start === 0) return { ...parted([0, 0, end], end, end === 0 ? 0 : null), isNew: end > 0 };
    if (there === 0) throw onlyInArea(place);
    const own = at(referenceEnd, place) / there;
    const regional = end - start * own;
    // The area's jobs as the reference's mix of industries would place them.
    const homothetic = (areaTotal * there) / referenceTotal;
    const parts = [start * (growth - 1), start * (own - growth), regional] as const;
    return { ...parted(parts, end - start, regional * (homothetic / start)), isNew: false };
  });
  return { industries, sum: sumOf(industries.filter((industry) => industry !== null)) };
}

function parted(
  [national, mix, regional]: readonly [number, number, number],
  total: number,
  competitive: MaybeNumber,
): ChangeParts {
  return {
    national: finiteResult(national),
    mix: finiteResult(mix),
    regional: finiteResult(regional),
    total: finiteResult(total),
    competitive: competitive === null ? null : finiteResult(competitive),
    allocation: competitive === null ? null : finiteResult(regional - competitive),
  };
}

function sumOf(industries: readonly ChangeParts[]): ChangeParts {
  const add = (of: (parts: ChangeParts) => number): number =>
    finiteResult(industries.reduce((sum, parts) => sum + of(parts), 0));
  const whole = industries.every(({ competitive }) => competitive !== null);
  return {
    national: add(({ national }) => national),
    mix: add(({ mix }) => mix),
    regional: add(({ regional }) => regional),
    total: add((parts) => parts.total),
    competitive: whole ? add(({ competitive }) => competitive ?? 0) : null,
    allocation: whole ? add(({ allocation }) => allocation ?? 0) : null,
  };
}

function noReference(): UndefinedResultError {
  return new UndefinedResultError({
    en: "Shift-share compares with the growth of the reference, which has nothing at the start. Give its values of the first year.",
    ko: "변이할당은 기준 지역의 성장과 비교하는데 기준 지역의 시작 값이 없습니다. 첫해의 값을 지정하십시오.",
  });
}

function onlyInArea(place: number): UndefinedResultError {
  return new UndefinedResultError({
    en: `Industry ${place + 1} starts with 0 in the reference but not in the area, so its growth there is undefined. Choose a reference that holds the area.`,
    ko: `${place + 1}번째 산업의 시작 값이 지역에는 있으나 기준 지역에서 0이어서 성장률을 정할 수 없습니다. 그 지역을 포함하는 기준 지역을 고르십시오.`,
  });
}
