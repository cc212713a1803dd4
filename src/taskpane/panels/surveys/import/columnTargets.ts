import type { ColumnMatch, MatchTarget } from "../../../../workbook/survey/import/importTypes";

/** What a column may say about the expert, in the order of the choice. */
export const roles = ["expert", "name", "email", "group", "field", "received"] as const;

const item = "item:";

/**
 * A target as the value of a choice.
 *
 * @param to what a column is
 * @returns its key
 * @example targetKey({ kind: "item", id: "Q1" }) // => "item:Q1"
 */
export function targetKey(to: MatchTarget): string {
  return to.kind === "item" ? item + to.id : to.kind;
}

/**
 * The target of a key.
 *
 * @param key from `targetKey`
 * @returns what a column is; left out where the key is unknown
 */
export function targetOf(key: string): MatchTarget {
  if (key.startsWith(item)) return { kind: "item", id: key.slice(item.length) };
  const role = roles.find((kind) => kind === key);
  return { kind: role ?? "ignore" };
}

/** Columns by what a person looks for among them. */
export const columnGroups = ["check", "items", "expert", "ignored"] as const;
export type ColumnGroup = (typeof columnGroups)[number];

/**
 * Whether a column belongs to a group. A column may be in two: one that was matched by similar words is an item's and
 * one to check.
 *
 * @param match the column
 * @param group the group
 * @returns true where it does
 */
export function isInGroup({ to, how }: ColumnMatch, group: ColumnGroup): boolean {
  if (group === "check") return how === "similar" || how === "none";
  if (group === "items") return to.kind === "item";
  return group === "ignored" ? to.kind === "ignore" : to.kind !== "item" && to.kind !== "ignore";
}

/**
 * The items of the round that no column answers.
 *
 * @param matches of all columns
 * @param asked ids of the items of the round
 * @returns the ids, in the order of the round
 */
export function itemsWithoutColumn(
  matches: readonly ColumnMatch[],
  asked: readonly string[],
): readonly string[] {
  const answered = new Set(matches.flatMap(({ to }) => (to.kind === "item" ? [to.id] : [])));
  return asked.filter((id) => !answered.has(id));
}
