import { openWorkbook } from "../xlsx/openWorkbook";
import { saveWorkbook } from "../xlsx/saveWorkbook";
import type { Host } from "../host/createHost";

/** A workbook that no host holds yet: data for a new host, and what is put in once it is there. */
export interface Book {
  readonly data?: object;
  restore(host: Host): void;
}

export const emptyBook: Book = { restore: () => undefined };

/**
 * The workbook of a host, for another host. It goes by way of a file, the one form that keeps all of it.
 *
 * @param host whose workbook it is; it keeps it
 */
export async function bookOf(host: Host): Promise<Book> {
  return openWorkbook(await saveWorkbook(host));
}
