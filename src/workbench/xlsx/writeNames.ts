import { parseZone, quotedSheet, zoneAddress } from "../engine/address";
import { fileFormula } from "./formulaText";
import type { SheetPart } from "./sheetParts";
import type { FileExtras, PageLayoutFact } from "./workbookFile";
import { append, ensureChild, removeChildren } from "./xml";

interface StoredName {
  readonly name: string;
  readonly refersTo: string;
  readonly sheetIndex?: number;
  readonly hidden?: boolean;
  readonly comment?: string;
}

/** "A1:H20,J1:K5" on a sheet -> "'Gap sheet'!$A$1:$H$20,..."; what already names a sheet stays. */
function absolute(sheet: string, addresses: string): string {
  const inside = addresses.replace(/^=/, "").split(",");
  return inside
    .map((address) => {
      const zone = parseZone(address.includes("!") ? (address.split("!").pop() ?? "") : address);
      return zone ? `${quotedSheet(sheet)}!${zoneAddress(zone, true)}` : address;
    })
    .join(",");
}

/** "2" -> "2:2", "B" -> "B:B": whole rows and columns are always named from one to another. */
function wholeLines(lines: string | undefined): string[] {
  if (!lines) return [];
  return [lines.includes(":") ? lines : `${lines}:${lines}`];
}

function layoutNames(sheet: SheetPart, layout: PageLayoutFact): StoredName[] {
  const titles = [...wholeLines(layout.printTitleColumns), ...wholeLines(layout.printTitleRows)];
  const stored = [
    { name: "_xlnm.Print_Area", addresses: layout.printArea },
    { name: "_xlnm.Print_Titles", addresses: titles.join(",") },
  ];
  return stored.flatMap(({ name, addresses }) =>
    addresses ? [{ name, refersTo: absolute(sheet.name, addresses), sheetIndex: sheet.index }] : [],
  );
}

/** Writes the defined names, those of the print set-up included, sorted as Excel sorts them. */
export function writeNames(workbook: Element, sheets: readonly SheetPart[], extras: FileExtras): void {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const own = extras.names.map((one) => ({
    name: one.name,
    refersTo: fileFormula(one.refersTo),
    ...(one.sheet === undefined ? {} : { sheetIndex: byName.get(one.sheet)?.index ?? 0 }),
    hidden: !one.visible,
    ...(one.comment ? { comment: one.comment } : {}),
  }));
  const printing = sheets.flatMap((sheet) => {
    const layout = extras.pageLayouts[sheet.name];
    return layout ? layoutNames(sheet, layout) : [];
  });
  const all: StoredName[] = [...own, ...printing];
  removeChildren(workbook, "definedNames");
  if (all.length === 0) return;
  const list = ensureChild(workbook, "definedNames");
  const place = (one: StoredName): number => one.sheetIndex ?? -1;
  const key = (one: StoredName): string => one.name.toLowerCase();
  all.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : place(a) - place(b)));
  for (const one of all) {
    const { name, comment, sheetIndex } = one;
    const hidden = one.hidden ? true : undefined;
    append(list, "definedName", { name, comment, localSheetId: sheetIndex, hidden }, one.refersTo);
  }
}
