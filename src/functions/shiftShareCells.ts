import { shiftShare } from "../core/cluster/shiftShare";
import { InputError, MissingDataError } from "../model/errors";
import type { MaybeNumber } from "../core/numeric/present";
import { amountCells } from "./amountCells";
import { argumentName } from "./argumentName";
import { readMatrix } from "./cells";
import { guardCell } from "./guard";

/** What Excel handed over, by the argument's name. */
export type ShiftShareArguments = Readonly<
  Record<"area_start" | "area_end" | "reference_start" | "reference_end", unknown>
>;

/**
 * The parts of each industry's change, an industry a row.
 *
 * Missing: an industry without any value shows `#N/A` in its cells; one with only some is refused.
 *
 * @param name the function as the formula names it
 * @param given a column (or a row) of industries each
 * @returns national growth, industry mix, regional shift and total of each industry
 * @throws {InputError} ranges of different length or of several columns, negative amounts, text or an error cell
 * @throws {UndefinedResultError} a reference of 0 at the start, or an industry that the reference does not have
 */
export function shiftShareCells(
  name: string,
  given: ShiftShareArguments,
): (number | CustomFunctions.Error)[][] {
  const { industries } = shiftShare({
    areaStart: oneLine(given.area_start, "area_start"),
    areaEnd: oneLine(given.area_end, "area_end"),
    referenceStart: oneLine(given.reference_start, "reference_start"),
    referenceEnd: oneLine(given.reference_end, "reference_end"),
  });
  return industries.map((industry, place) => {
    if (industry !== null) return [industry.national, industry.mix, industry.regional, industry.total];
    const blank = guardCell<number>(name, () => {
      throw new MissingDataError({
        en: `Industry ${place + 1} is blank in all columns. Enter its values, or leave the row out.`,
        ko: `${place + 1}번째 산업은 모든 열이 비어 있습니다. 값을 입력하거나 그 행을 빼십시오.`,
      });
    });
    return [blank, blank, blank, blank];
  });
}

function oneLine(raw: unknown, name: string): MaybeNumber[] {
  const words = argumentName(name);
  const rows = readMatrix(raw, words);
  const [height, width] = [rows.length, rows[0]?.length ?? 0];
  if (height === 1 || width === 1) return amountCells(raw, name);
  throw new InputError({
    en: `${words.en} must be one column, an industry a row; it has ${width} columns. Select one column.`,
    ko: `${words.ko}은(는) 한 행이 한 산업인 열 하나여야 합니다. 현재 열이 ${width}개입니다. 열 하나를 선택하십시오.`,
  });
}
