import type { Host } from "../host/createHost";
import { cellFacts } from "./cellFacts";
import { engineExport } from "./engineExport";
import { keptFacts } from "./keptFacts";
import { saveXlsx } from "./saveXlsx";

/** The workbook of a host as an .xlsx file. */
export async function saveWorkbook({
  engine,
  workbook,
}: Pick<Host, "engine" | "workbook">): Promise<Uint8Array> {
  const { kept } = workbook;
  return saveXlsx({
    parts: await engineExport(engine),
    cells: cellFacts(engine),
    extras: {
      ...workbook.extras(),
      front: engine.sheets.name(engine.sheets.activeId()),
      ...keptFacts(engine, kept),
      documentSettings: Object.fromEntries(kept.documentSettings),
      documentProperties: Object.fromEntries(kept.documentProperties),
    },
  });
}
