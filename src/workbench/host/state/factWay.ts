import type { Json } from "../protocol/wire";

type Holder = Record<string, Json>;

function asHolder(value: Json | undefined): Holder | undefined {
  return typeof value === "object" && value !== null ? (value as Holder) : undefined;
}

/** The fact at the end of a way ("axes/value/minimum", "series/0/name"); undefined where it leads nowhere. */
export function factAt(facts: Record<string, Json>, way: string): Json | undefined {
  let value: Json | undefined = facts;
  for (const key of way.split("/")) value = asHolder(value)?.[key];
  return value;
}

/**
 * Facts with one changed; what lay on the way is made where it is missing. The given facts stay as they are, and what
 * is beside the way is shared with them.
 */
export function withFact(facts: Record<string, Json>, way: string, value: Json): Record<string, Json> {
  const changed = { ...facts };
  const keys = way.split("/");
  const last = keys.pop() ?? "";
  let holder: Holder = changed;
  for (const key of keys) {
    const next = asHolder(holder[key]) ?? {};
    const copy: Json = Array.isArray(next) ? [...(next as Json[])] : { ...next };
    holder[key] = copy;
    holder = copy as Holder;
  }
  holder[last] = value;
  return changed;
}
