import { parseZone, zoneAddress } from "../engine/address";
import { sameZone } from "../engine/zone";
import type { TableFact } from "./workbookFile";
import type { WorkbookPackage } from "./workbookPackage";
import {
  append,
  attribute,
  child,
  children,
  ensureChild,
  MAIN_NS,
  removeChildren,
  setAttributes,
} from "./xml";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

function sameAddress(a: string | undefined, b: string): boolean {
  const first = parseZone((a ?? "").replaceAll("$", ""));
  const second = parseZone(b.replaceAll("$", ""));
  return first !== undefined && second !== undefined && sameZone(first, second);
}

/** The part of the engine's table at that address, or a new part that the sheet leads to. */
function tablePart(parts: WorkbookPackage, sheetPath: string, address: string): string {
  const own = parts
    .related(sheetPath, "table")
    .find((path) => sameAddress(attribute(parts.root(path), "ref"), address));
  if (own) return own;
  let number = 1;
  while (parts.has(`xl/tables/table${number}.xml`)) number++;
  const path = `xl/tables/table${number}.xml`;
  parts.put(path, `<table xmlns="${MAIN_NS}" id="${number}" headerRowCount="1"/>`, CONTENT_TYPE);
  const id = parts.relate(sheetPath, "table", path);
  append(ensureChild(parts.root(sheetPath), "tableParts"), "tablePart", { "r:id": id });
  return path;
}

/** A header's text in a table part: line breaks as the format spells them. */
function headerText(text: string): string {
  return text.replaceAll("\r", "").replaceAll("\n", "_x000a_");
}

/** Writes names, style and columns of the tables of one sheet (the engine's tables have no name). */
export function writeTables(parts: WorkbookPackage, sheetPath: string, tables: readonly TableFact[]): void {
  for (const fact of tables) {
    const zone = parseZone(fact.address);
    if (!zone) continue;
    const address = zoneAddress(zone);
    const table = parts.root(tablePart(parts, sheetPath, address));
    setAttributes(table, { name: fact.name, displayName: fact.name, ref: address });
    removeChildren(table, "autoFilter");
    const columns = child(table, "tableColumns") ?? append(table, "tableColumns");
    if (fact.showFilterButton) {
      const totals = Number(attribute(table, "totalsRowCount") ?? 0);
      const filter = append(table, "autoFilter", {
        ref: zoneAddress({ ...zone, bottom: zone.bottom - totals }),
      });
      table.insertBefore(filter, columns);
    }
    removeChildren(columns, "tableColumn");
    setAttributes(columns, { count: fact.columns.length });
    fact.columns.forEach((name, at) =>
      append(columns, "tableColumn", { id: fact.columnIds?.[at] ?? at + 1, name: headerText(name) }),
    );
    removeChildren(table, "tableStyleInfo");
    append(table, "tableStyleInfo", {
      name: fact.style || undefined,
      showFirstColumn: false,
      showLastColumn: false,
      showRowStripes: fact.showBandedRows,
      showColumnStripes: false,
    });
  }
  const list = child(parts.root(sheetPath), "tableParts");
  if (list) setAttributes(list, { count: children(list, "tablePart").length });
}
