import { cellFacts } from "../xlsx/cellFacts";
import { engineExport } from "../xlsx/engineExport";
import { openXlsx } from "../xlsx/openXlsx";
import { restoreWorkbook } from "../xlsx/restoreWorkbook";
import { saveXlsx } from "../xlsx/saveXlsx";
import type { Host } from "../host/createHost";
import type { WorkbookExtras } from "../host/extras";

/** A workbook that no host holds yet: data for a new engine, and what is put in once the host is there. */
export interface Book {
  readonly data?: object;
  restore(host: Host): void;
}

export const emptyBook: Book = { restore: () => undefined };

/** The workbook of a host, for another host. */
export function bookOf(host: Host): Book {
  const extras = host.workbook.extras();
  return {
    data: host.engine.model.exportData(),
    restore: (next) => next.workbook.restore(extras),
  };
}

/**
 * Reads an .xlsx file whole.
 *
 * @throws {WorkbookError} it is no workbook, damaged, protected or of another kind; says what to do
 */
export async function openBook(bytes: Uint8Array): Promise<Book> {
  const opened = await openXlsx(bytes);
  return {
    data: opened.parts,
    restore: (host) => {
      restoreWorkbook(host.engine, opened);
      // The file's facts are read-only by type; the host keeps a copy of its own.
      host.workbook.restore(structuredClone(opened.extras) as WorkbookExtras);
    },
  };
}

/** The workbook of a host as an .xlsx file. */
export async function saveBook(host: Host): Promise<Uint8Array> {
  return saveXlsx({
    parts: await engineExport(host.engine),
    cells: cellFacts(host.engine),
    extras: host.workbook.extras(),
  });
}
