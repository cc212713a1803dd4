import { parseZone, splitSheet, zoneAddress } from "../engine/address";
import { userFormula } from "./formulaText";
import type { SheetPart } from "./sheetParts";
import type { NameFact } from "./workbookFile";
import { attribute, child, children, flag } from "./xml";

/** The defined names, those of the print set-up apart. */
export interface ReadNames {
  readonly names: NameFact[];
  /** By sheet name: area "A1:H20", rows "1:3" and columns "A:B". */
  readonly printAreas: Map<string, string>;
  readonly printRows: Map<string, string>;
  readonly printColumns: Map<string, string>;
}

/** Splits a list of references at the commas that stand outside quotes. */
function references(text: string): string[] {
  return (text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []).map((one) => splitSheet(one).rest);
}

function plainAreas(text: string, wanted: (reference: string) => boolean): string {
  return references(text)
    .filter(wanted)
    .map((reference) => {
      const zone = parseZone(reference);
      return zone ? zoneAddress(zone) : "";
    })
    .filter((address) => address !== "")
    .join(",");
}

/** Reads the defined names of the workbook. */
export function readNames(workbook: Element, sheets: readonly SheetPart[]): ReadNames {
  const result: ReadNames = {
    names: [],
    printAreas: new Map(),
    printRows: new Map(),
    printColumns: new Map(),
  };
  for (const element of children(child(workbook, "definedNames"), "definedName")) {
    const name = attribute(element, "name") ?? "";
    const index = attribute(element, "localSheetId");
    const sheet = index === undefined ? undefined : sheets.find((one) => one.index === Number(index))?.name;
    const text = element.textContent.trim();
    const area = plainAreas(text, () => true);
    const rows = plainAreas(text, (reference) => /^\$?\d+:\$?\d+$/.test(reference));
    const columns = plainAreas(text, (reference) => /^\$?[A-Z]+:\$?[A-Z]+$/i.test(reference));
    if (name === "_xlnm.Print_Area" && sheet !== undefined) {
      if (area) result.printAreas.set(sheet, area);
    } else if (name === "_xlnm.Print_Titles" && sheet !== undefined) {
      if (rows) result.printRows.set(sheet, rows);
      if (columns) result.printColumns.set(sheet, columns);
    } else if (!name.startsWith("_xlnm.")) {
      const comment = attribute(element, "comment");
      result.names.push({
        name,
        ...(sheet === undefined ? {} : { sheet }),
        refersTo: userFormula(text),
        ...(comment ? { comment } : {}),
        visible: !flag(element, "hidden"),
      });
    }
  }
  return result;
}
