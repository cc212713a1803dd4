/**
 * An amount as the panel shows it.
 *
 * @param amount a number
 * @returns thousands separated, at most four decimals
 * @example moneyText(1537.5) // => "1,537.5"
 */
export function moneyText(amount: number): string {
  return amount.toLocaleString("en-US", { maximumFractionDigits: 4 });
}
