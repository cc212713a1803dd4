import type { CheckContext } from "../importTypes";
import type { Identity } from "./readIdentity";
import { expertIdsAfter } from "./expertIdsAfter";

/** Who a row is from. Rows of one person share the id. */
export interface Person {
  readonly expert: string;
  readonly state: "new" | "existing";
  /** By what the person is known; "none": the row says nothing of who answered. */
  readonly by: "id" | "email" | "name" | "none";
}

/**
 * Finds the expert of each row: by id, by e-mail address, by name, in this order, known from the expert key or new. In
 * the first round new people take the rows that were prepared and are empty; in later ones they get rows of their own,
 * since a prepared row belongs to somebody who answered before.
 *
 * @param rows who answered, row by row
 * @param context what stands in the workbook
 * @returns a person a row
 */
export function findPeople(rows: readonly Identity[], context: CheckContext): Person[] {
  const key = context.key ?? [];
  const byMail = new Map(
    key.filter(({ email }) => email !== "").map((one) => [one.email.toLowerCase(), one.expert]),
  );
  const byName = uniqueNames(key);
  const standing = new Set(context.existing.experts.map(({ id }) => id.toLowerCase()));
  const used = new Set([...standing, ...key.map(({ expert }) => expert.toLowerCase())]);
  for (const { id } of rows) if (id !== "") used.add(id.toLowerCase());
  const nextId = expertIdsAfter(used);
  const prepared = preparedRows(rows, context);
  const found = new Map<string, string>();
  const fresh = (identity: Identity): string => {
    const place = prepared.findIndex(
      ({ group }) => group === "" || identity.group === "" || group === identity.group,
    );
    const [row] = place < 0 ? [] : prepared.splice(place, 1);
    return row?.id ?? nextId();
  };
  return rows.map((identity): Person => {
    const { by, word } = knownBy(identity);
    const known =
      by === "id"
        ? identity.id
        : by === "email"
          ? byMail.get(word)
          : by === "name"
            ? byName.get(word)
            : undefined;
    const mark = `${by}:${word}`;
    const expert = known ?? (by === "none" ? undefined : found.get(mark)) ?? fresh(identity);
    found.set(mark, expert);
    return { expert, by, state: standing.has(expert.toLowerCase()) ? "existing" : "new" };
  });
}

function knownBy({ id, email, name }: Identity): { readonly by: Person["by"]; readonly word: string } {
  if (id !== "") return { by: "id", word: id.toLowerCase() };
  if (email !== "") return { by: "email", word: email };
  return name === "" ? { by: "none", word: "" } : { by: "name", word: plainName(name) };
}

function plainName(name: string): string {
  return name.normalize("NFC").toLowerCase().replace(/\s+/g, "");
}

/** Two people of one name cannot be told apart by it. */
function uniqueNames(key: NonNullable<CheckContext["key"]>): ReadonlyMap<string, string> {
  const names = new Map<string, string[]>();
  for (const { name, expert } of key) {
    if (name !== "") names.set(plainName(name), [...(names.get(plainName(name)) ?? []), expert]);
  }
  return new Map(
    [...names].flatMap(([name, [expert, other]]) =>
      expert !== undefined && other === undefined ? [[name, expert]] : [],
    ),
  );
}

function preparedRows(
  rows: readonly Identity[],
  context: CheckContext,
): { readonly id: string; readonly group: string }[] {
  if (context.round > 1) return [];
  const { experts, answers } = context.existing;
  const named = new Set(
    [...rows.map(({ id }) => id), ...(context.key ?? []).map(({ expert }) => expert)].map((id) =>
      id.toLowerCase(),
    ),
  );
  return experts.filter(
    ({ id }, at) => !named.has(id.toLowerCase()) && (answers[at] ?? []).every((answer) => answer === null),
  );
}
