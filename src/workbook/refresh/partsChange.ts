import type { RequestBatch } from "./requestBatch";

/** Custom XML parts that come and go together. */
export interface PartsChange {
  readonly namespaces: readonly string[];
  /** Ids of all parts that stood there before, in any of the namespaces. */
  readonly known: readonly string[];
  readonly add: readonly string[];
  /** Parts that go, and what brings them back. */
  readonly drop: { readonly ids: readonly string[]; readonly xml: readonly string[] };
}

/**
 * Queues the new parts, and after them the deletion of those that they replace.
 *
 * @param context the request
 * @param batch the requests
 * @param changes what comes and goes
 */
export async function queueParts(
  context: Excel.RequestContext,
  batch: RequestBatch,
  changes: readonly PartsChange[],
): Promise<void> {
  const { customXmlParts } = context.workbook;
  for (const xml of changes.flatMap(({ add }) => add)) {
    await batch.room(xml);
    customXmlParts.add(xml);
  }
  for (const id of changes.flatMap(({ drop }) => drop.ids)) {
    await batch.room(id);
    customXmlParts.getItem(id).delete();
  }
}

/**
 * Takes parts back as far as they came and went.
 *
 * @param context the request; synced here
 * @param changes what was to come and go
 */
export async function takeBackParts(
  context: Excel.RequestContext,
  changes: readonly PartsChange[],
): Promise<void> {
  const { customXmlParts } = context.workbook;
  const now = changes.map(({ namespaces }) =>
    namespaces.map((namespace) => {
      const parts = customXmlParts.getByNamespace(namespace);
      parts.load("items/id");
      return parts;
    }),
  );
  await context.sync();
  const known = new Set(changes.flatMap((change) => change.known));
  changes.forEach(({ drop }, i) => {
    const standing = new Set((now[i] ?? []).flatMap(({ items }) => items.map(({ id }) => id)));
    for (const id of standing) if (!known.has(id)) customXmlParts.getItem(id).delete();
    if (drop.ids.every((id) => standing.has(id))) return;
    for (const id of drop.ids) if (standing.has(id)) customXmlParts.getItem(id).delete();
    for (const xml of drop.xml) customXmlParts.add(xml);
  });
  await context.sync();
}
