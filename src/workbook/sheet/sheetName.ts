const longestName = 31;

/**
 * A sheet name that Excel accepts and that the workbook does not have yet: without `: \ / ? * [ ]`, no apostrophe at
 * either end, not "History", at most 31 characters, numbered where taken.
 *
 * @param wish the wished name
 * @param taken the names of the workbook's sheets; case does not matter
 * @returns the name
 * @example sheetName("Plan", ["plan"]) // => "Plan (2)"
 */
export function sheetName(wish: string, taken: readonly string[]): string {
  const base = legal(wish);
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const name = base.slice(0, longestName - suffix.length).trim() + suffix;
    if (!lower.has(name.toLowerCase())) return name;
  }
}

function legal(wish: string): string {
  const kept = wish
    .replace(/[:\\/?*[\]]/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^'+|'+$/g, "");
  return kept === "" || /^history$/i.test(kept) ? "SEOULAI" : kept;
}
