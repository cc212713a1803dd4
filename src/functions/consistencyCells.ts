import type { Consistency } from "../core/survey/ahpConsistency";
import { UndefinedResultError } from "../model/errors";
import { guardCell } from "./guard";

/**
 * The consistency of a matrix of judgements, side by side: lambda max, CI, CR.
 *
 * @param name the function as the formula names it
 * @param consistency as the core gives it
 * @returns a row of three cells; `#N/A` in place of a ratio for which there is no random index
 */
export function consistencyCells(
  name: string,
  { lambdaMax, ci, cr }: Consistency,
): (number | CustomFunctions.Error)[][] {
  const ratio = guardCell(name, () => {
    if (cr !== null) return cr;
    throw new UndefinedResultError({
      en: "Saaty gives a random index for up to 10 elements; this matrix has more, so its CR is undefined. Read the CI, or compare groups of elements.",
      ko: "무작위 지수는 항목 10개까지만 있습니다. 이 행렬은 그보다 커서 CR을 정할 수 없습니다. CI를 보거나 항목을 묶어 비교하십시오.",
    });
  });
  return [[lambdaMax, ci, ratio]];
}
