import { InputError, UndefinedResultError } from "../../model/errors";
import { chiSquaredUpperTail } from "../numeric/chiSquaredUpperTail";
import { midRanks } from "../numeric/midRanks";
import type { MaybeNumber } from "../numeric/present";
import { requireComplete } from "../numeric/requireComplete";
import { tieTerm } from "../numeric/tieTerm";

/** Concordance of a panel. */
export interface Concordance {
  /** 0..1; 1 is full agreement on the order of the items. */
  readonly w: number;
  readonly chiSquared: number;
  readonly df: number;
  /** Poor for 7 items or fewer. */
  readonly p: number;
}

/**
 * Kendall's coefficient of concordance W: how far a panel of experts agrees on a ranking.
 *
 * Shape:   ratings is m experts x n items, m >= 2, n >= 2.   Units: ordinal scores; W in 0..1.
 * Missing: not accepted; leave the expert or the item out.   Ties: mid-ranks, with tie correction unless left out.
 *
 * @param ratings one row per expert; scores or ranks
 * @param ties `"uncorrected"` takes W as if no expert had tied any items
 * @returns W, chi-squared m (n - 1) W, its degrees of freedom n - 1 and p
 * @throws {InputError} ragged rows, a missing rating, or fewer than two items
 * @throws {UndefinedResultError} one expert, or every expert tied every item
 * @source Kendall & Babington Smith (1939)
 * @example kendallW([[1, 2, 3], [1, 2, 3]]) // => { w: 1, chiSquared: 4, df: 2, p: 0.135335283236613 }
 */
export function kendallW(
  ratings: readonly (readonly MaybeNumber[])[],
  ties: "corrected" | "uncorrected" = "corrected",
): Concordance {
  const rows = requireComplete(ratings);
  const m = rows.length;
  const n = rows[0]?.length ?? 0;
  if (n < 2) {
    throw new InputError({
      en: `Concordance compares items, a column each; there is ${n}. Give at least two columns.`,
      ko: `일치계수는 열마다 하나인 문항들을 비교합니다. 현재 ${n}개입니다. 열을 2개 이상 지정하십시오.`,
    });
  }
  const correction = ties === "corrected" ? rows.reduce((total, row) => total + tieTerm(row), 0) : 0;
  const spread = m * (n ** 3 - n) - correction;
  if (m < 2 || spread === 0) {
    throw new UndefinedResultError({
      en: `Concordance needs at least two experts who tell items apart; ${m} given${m < 2 ? "" : ", each of whom tied all items"}. Add experts.`,
      ko: `일치계수에는 문항을 구별하여 평정한 전문가가 2명 이상 필요합니다. 현재 ${m}명${m < 2 ? "" : "이고 모두 모든 문항에 같은 점수를 주었습니다"}. 전문가를 추가하십시오.`,
    });
  }
  const sums = new Array<number>(n).fill(0);
  for (const row of rows) midRanks(row).forEach((rank, item) => (sums[item] = (sums[item] ?? 0) + rank));
  const mean = (m * (n + 1)) / 2;
  const w = (12 * sums.reduce((total, sum) => total + (sum - mean) ** 2, 0)) / (m * spread);
  const chiSquared = m * (n - 1) * w;
  return { w, chiSquared, df: n - 1, p: chiSquaredUpperTail(chiSquared, n - 1) };
}
