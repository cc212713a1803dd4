import { UndefinedResultError } from "../../model/errors";
import { columnOf } from "../numeric/columnOf";
import { correlation } from "../numeric/correlation";
import { meanAndSd } from "../numeric/meanAndSd";
import { present, type MaybeNumber } from "../numeric/present";
import { requireRectangle } from "../numeric/requireRectangle";

/** Reliability of a scale; null where a figure is not defined. */
export interface Reliability {
  /** 1 at most; 0.70 is acceptable, 0.80 good; negative where items run against each other. */
  readonly alpha: number;
  /** Respondents with an answer to every item. */
  readonly n: number;
  /** Of items brought to one spread; null where an item never changes. */
  readonly standardised: MaybeNumber;
  /** Mean correlation between two items; null where an item never changes. */
  readonly averageCorrelation: MaybeNumber;
  /** Alpha of the other items, an item; null of two items. */
  readonly ifDropped: readonly MaybeNumber[];
  /** Correlation of each item with the sum of the others. */
  readonly itemTotal: readonly MaybeNumber[];
}

/**
 * Cronbach's alpha: how far the items of a scale measure one thing.
 *
 * Shape:   rows respondents, columns items; reversed items are turned before.
 * Missing: listwise, a respondent without an answer to every item is left out.
 *
 * @param responses one row per respondent
 * @returns k/(k-1) (1 - sum of item variances / variance of the total), sample variances, and what lies behind it
 * @throws {InputError} ragged rows
 * @throws {UndefinedResultError} fewer than two items or two complete respondents, or a total that never changes
 * @source Cronbach (1951); as psych `alpha`
 * @example cronbachAlpha([[1, 2], [2, 4], [3, 3]]).alpha // => 0.666666666666667
 */
export function cronbachAlpha(responses: readonly (readonly MaybeNumber[])[]): Reliability {
  const k = requireRectangle(responses);
  const rows = responses.filter((row) => row.every((answer) => answer !== null)).map(present);
  const items = Array.from({ length: k }, (_, item) => present(columnOf(rows, item)));
  const totals = rows.map((row) => row.reduce((sum, answer) => sum + answer, 0));
  const variances = items.map(variance);
  const alpha = alphaOf(variances, totals);
  if (alpha === null) throw undefinedAlpha(k, rows.length);
  const rest = items.map((item) => totals.map((total, i) => total - (item[i] as number)));
  const standardised = standardisedAlpha(items);
  return {
    alpha,
    n: rows.length,
    standardised,
    // The standardised alpha is k r / (1 + (k - 1) r); solved for r.
    averageCorrelation: standardised === null ? null : standardised / (k - (k - 1) * standardised),
    ifDropped: rest.map((others, item) =>
      alphaOf(
        variances.filter((_, other) => other !== item),
        others,
      ),
    ),
    itemTotal: rest.map((others, item) => correlation({ first: items[item] as number[], second: others })),
  };
}

function alphaOf(variances: readonly number[], totals: readonly number[]): MaybeNumber {
  const k = variances.length;
  const spread = variance(totals);
  const within = variances.reduce((sum, one) => sum + one, 0);
  // A total of items that cancel each other out keeps the dust of its parts.
  if (k < 2 || !(spread > 1e-14 * within)) return null;
  return (k / (k - 1)) * (1 - within / spread);
}

function standardisedAlpha(items: readonly (readonly number[])[]): MaybeNumber {
  const scores = items.map((item) => {
    const { mean, sd } = meanAndSd(item);
    return mean === null || !sd ? null : item.map((answer) => (answer - mean) / sd);
  });
  if (scores.includes(null)) return null;
  const totals = (items[0] ?? []).map((_, i) => scores.reduce((sum, score) => sum + (score?.[i] ?? 0), 0));
  return alphaOf(
    items.map(() => 1),
    totals,
  );
}

function variance(values: readonly number[]): number {
  return (meanAndSd(values).sd ?? 0) ** 2;
}

function undefinedAlpha(items: number, respondents: number): UndefinedResultError {
  return new UndefinedResultError({
    en: `Alpha needs at least 2 items and 2 respondents with complete, differing answers; there are ${items} items and ${respondents} complete respondents. Add answers or items.`,
    ko: `알파 계수에는 문항 2개 이상과, 모든 문항에 답하고 총점이 서로 다른 응답자 2명 이상이 필요합니다. 현재 문항 ${items}개, 완전한 응답자 ${respondents}명입니다. 응답이나 문항을 추가하십시오.`,
  });
}
