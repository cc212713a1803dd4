import type { Host } from "../host/createHost";
import { openXlsx } from "./openXlsx";
import { restoreKept } from "./restoreKept";
import { restoreWorkbook } from "./restoreWorkbook";
import type { OpenedFile, PartTexts } from "./workbookFile";

/** A workbook that no host holds yet. */
export interface WorkbookToOpen {
  /** What a new host is made with: `createHost({ data, ... })`. */
  readonly data: PartTexts;
  /** Puts the rest into that host, before anyone works on it. */
  restore(host: Pick<Host, "engine" | "workbook">): void;
}

/** Only what is the host's own: the engine's part has been put in before. */
function plainExtras({ extras }: OpenedFile): Parameters<Host["workbook"]["restore"]>[0] {
  const { names, tables, notes, pageLayouts, frozen, customXmlParts, customProperties, settings } = extras;
  return structuredClone({
    names: [...names],
    tables: tables.map(({ columns, columnIds, ...table }) => ({
      ...table,
      columns: [...columns],
      ...(columnIds ? { columnIds: [...columnIds] } : {}),
    })),
    notes: [...notes],
    pageLayouts,
    frozen,
    customXmlParts: [...customXmlParts],
    customProperties,
    settings,
  });
}

/**
 * Reads an .xlsx file whole.
 *
 * @throws {WorkbookError} it is no workbook, damaged, protected or of another kind; says what to do
 */
export async function openWorkbook(bytes: Uint8Array): Promise<WorkbookToOpen> {
  const opened = await openXlsx(bytes);
  return {
    data: opened.parts,
    restore: ({ engine, workbook }) => {
      restoreWorkbook(engine, opened);
      workbook.restore(plainExtras(opened));
      restoreKept(engine, workbook.kept, opened.extras);
      for (const [key, value] of Object.entries(opened.extras.documentSettings))
        workbook.kept.documentSettings.set(key, value);
      for (const [key, value] of Object.entries(opened.extras.documentProperties))
        workbook.kept.documentProperties.set(key, value);
      const front = engine.sheets.ids().find((id) => engine.sheets.name(id) === opened.extras.front);
      if (front !== undefined) engine.sheets.activate(front);
    },
  };
}
