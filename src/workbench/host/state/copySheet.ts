import type { Json } from "../protocol/wire";
import type { HostServices } from "./hostServices";
import { applyCriteria, columnCriteria } from "./tableFilters";

type Services = Pick<HostServices, "engine" | "kept">;

/** Copies a sheet with all that Excel copies: names, tables under free names, filters, rules, protection. */
export function copySheet(sheetId: string, name: string, services: Services): string {
  const { engine, kept } = services;
  const created = engine.sheets.duplicate(sheetId, name);
  copyNames(sheetId, created, services);
  copyTables(sheetId, created, services);
  copyRules(sheetId, created, services);
  const protection = kept.protection.get(sheetId);
  if (protection) kept.protection.set(created, structuredClone(protection));
  return created;
}

/** Names of the workbook that mean cells of the sheet become the copy's own; its own names are copied. */
function copyNames(sheetId: string, created: string, { engine, kept }: Services): void {
  const ranges = new Map(engine.names.all().map((entry) => [entry.name.toLowerCase(), entry]));
  for (const entry of [...kept.names]) {
    const range = entry.sheetId === undefined ? ranges.get(entry.name.toLowerCase()) : entry.range;
    const goesIn = range?.sheetId === sheetId;
    if (entry.sheetId === undefined ? !goesIn : entry.sheetId !== sheetId) continue;
    const { name, formula, comment, visible } = entry;
    kept.names.push({
      ...{ name, formula, comment, visible, sheetId: created },
      ...(range ? { range: { sheetId: goesIn ? created : range.sheetId, zone: range.zone } } : {}),
    });
  }
}

function copyTables(sheetId: string, created: string, services: Services): void {
  const { engine, kept } = services;
  const all = engine.tables.all();
  const own = kept.sheetFilters.get(sheetId);
  for (const copy of all.filter((table) => table.sheetId === created)) {
    const original = all.find(
      ({ sheetId: on, zone }) => on === sheetId && zone.top === copy.zone.top && zone.left === copy.zone.left,
    );
    if (!original) continue;
    engine.tables.nameCopy(copy.id, original);
    kept.tableColumns.set(copy, kept.tableColumns.of(original));
    if (original.id === own) kept.sheetFilters.set(created, copy.id);
    for (let index = 0; index <= copy.zone.right - copy.zone.left; index++) {
      const criteria = columnCriteria(original, index, services);
      if (criteria) applyCriteria(copy, index, criteria, services);
    }
  }
}

/** The engine gives copied rules the ids of their originals; here each has facts of its own. */
function copyRules(sheetId: string, created: string, { engine, kept }: Services): void {
  for (const { id, zones, rule } of engine.rules.validations(created)) {
    const facts = kept.validations.get(id);
    if (!facts) continue;
    const fresh = engine.rules.freshId("dv");
    const blocking = (facts.facts.errorAlert as { style?: string } | undefined)?.style ?? "Stop";
    engine.rules.removeValidation(created, id);
    engine.rules.setValidation(created, fresh, zones, rule, blocking === "Stop");
    kept.validations.set(fresh, structuredClone(facts));
  }
  for (const { id, zones, rule } of engine.rules.conditionalFormats(created)) {
    const facts = kept.conditionalFormats.get(id);
    if (!facts) continue;
    const fresh = engine.rules.freshId("cf");
    engine.rules.removeConditionalFormat(created, id);
    engine.rules.setConditionalFormat(created, fresh, zones, rule, facts.facts.stopIfTrue === true);
    const own = { ...structuredClone(facts.facts), sheetId: created, zones: zones as unknown as Json };
    kept.conditionalFormats.set(fresh, { type: facts.type, facts: own });
  }
  const charts = engine.charts.ids(sheetId);
  for (const [index, id] of engine.charts.ids(created).entries()) {
    const original = kept.charts.get(charts[index] ?? "");
    if (original && !kept.charts.has(id)) kept.charts.set(id, structuredClone(original));
  }
}
