/**
 * A name for a table that the workbook does not have yet.
 *
 * @param wish the wished name
 * @param taken names of tables and defined names; case does not matter
 * @returns the wish, numbered where taken
 * @example freeName("Plan", ["PLAN", "plan_2"]) // => "Plan_3"
 */
export function freeName(wish: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wish : `${wish}_${number}`;
    if (!lower.has(name.toLowerCase())) return name;
  }
}
