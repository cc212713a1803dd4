import type { ColumnMatch, MatchTarget } from "./importTypes";

/**
 * Corrects the match of one column. Another column that had the same item or role loses it.
 *
 * @param matches of all columns
 * @param column zero-based in the file
 * @param to what the column is
 * @returns the matches with the correction
 */
export function remap(matches: readonly ColumnMatch[], column: number, to: MatchTarget): ColumnMatch[] {
  return matches.map((match) => {
    if (match.column === column) return { ...match, to, how: "person" };
    return to.kind !== "ignore" && isSame(match.to, to)
      ? { ...match, to: { kind: "ignore" }, how: "none" }
      : match;
  });
}

function isSame(one: MatchTarget, other: MatchTarget): boolean {
  return one.kind === "item" && other.kind === "item" ? one.id === other.id : one.kind === other.kind;
}
