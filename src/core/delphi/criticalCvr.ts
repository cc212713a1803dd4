import { InputError, UndefinedResultError } from "../../model/errors";
import { coinUpperTail } from "../numeric/coinUpperTail";

/** Where the minimum of the CVR comes from: the exact binomial test, or the table that Lawshe printed. */
export type CvrTable = "exact" | "lawshe";

/** Experts, and the CVR from which on an item counts as valid. */
const LAWSHE: readonly (readonly [experts: number, cvr: number])[] = [
  [5, 0.99],
  [8, 0.75],
  [9, 0.78],
  [10, 0.62],
  [11, 0.59],
  [12, 0.56],
  [13, 0.54],
  [14, 0.51],
  [15, 0.49],
  [20, 0.42],
  [25, 0.37],
  [30, 0.33],
  [35, 0.31],
  [40, 0.29],
];

/** Of fewer experts not even the unanimity is beyond chance: 0.5^4 > 0.05. */
export const SMALLEST_PANEL = 5;
const LARGEST_PANEL = 1_000_000;
const ALPHA = 0.05;

/**
 * Critical content validity ratio: the lowest CVR that a panel of that size does not reach by chance.
 *
 * `"exact"` asks for the fewest experts of whom tossing coins would find so many essential in at most 5 of 100 panels.
 * `"lawshe"` reads the printed table, between its rows and beyond its end at the lower n; it is not monotone at 8.
 *
 * @param panel how many experts rated the item, a whole number from 5
 * @param table `"exact"` or `"lawshe"`
 * @returns the minimum, 0..1
 * @throws {InputError} a panel that is no whole number from 1 to a million
 * @throws {UndefinedResultError} fewer than 5 experts: not even their unanimity is beyond chance (0.5^4 > 0.05)
 * @source Ayre & Scally (2014), exact one-tailed binomial at .05; Lawshe (1975), table by Schipper
 * @example criticalCvr(13) // => 0.538461538461538
 * @example criticalCvr(17, "lawshe") // => 0.49
 */
export function criticalCvr(panel: number, table: CvrTable = "exact"): number {
  if (!Number.isInteger(panel) || panel < 1 || panel > LARGEST_PANEL) {
    throw new InputError({
      en: `A panel is a whole number of experts from 1 to 1,000,000; it is ${panel}. Give how many rated the item.`,
      ko: `패널 크기는 1에서 1,000,000까지의 정수여야 합니다. 현재 ${panel}입니다. 문항에 평정한 전문가 수를 지정하십시오.`,
    });
  }
  if (panel < SMALLEST_PANEL) {
    throw new UndefinedResultError({
      en: `A panel of ${panel} has no critical CVR: even if all agree, chance alone could do it in more than 5 of 100 panels. Ask at least 5 experts.`,
      ko: `전문가 ${panel}명의 패널에는 최소 CVR이 없습니다. 모두 동의해도 우연일 확률이 5%를 넘습니다. 전문가를 5명 이상 확보하십시오.`,
    });
  }
  if (table === "lawshe") return LAWSHE.filter(([experts]) => experts <= panel).at(-1)?.[1] ?? 1;
  return (2 * criticalCount(panel) - panel) / panel;
}

/** The fewest heads of fair coins whose tail is at most alpha, by halving: the tail falls as the count rises. */
function criticalCount(panel: number): number {
  let tooFew = Math.floor(panel / 2);
  let enough = panel;
  while (enough - tooFew > 1) {
    const count = Math.floor((tooFew + enough) / 2);
    if (coinUpperTail(count, panel) <= ALPHA) enough = count;
    else tooFew = count;
  }
  return enough;
}
