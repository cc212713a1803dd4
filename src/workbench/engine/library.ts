import type * as OSpreadsheet from "@odoo/o-spreadsheet";

export type EngineLibrary = typeof OSpreadsheet;
export type EngineModel = InstanceType<EngineLibrary["Model"]>;

interface GlobalWithLibrary {
  o_spreadsheet?: EngineLibrary;
}

/**
 * The spreadsheet library, which the page loads as an unmodified script of its own (its licence asks that a
 * user can exchange it), so that it is never bundled.
 *
 * @throws {Error} the script has not been loaded before the workbench
 */
export function engineLibrary(): EngineLibrary {
  const found = (globalThis as GlobalWithLibrary).o_spreadsheet;
  if (!found)
    throw new Error("The workbench needs o_spreadsheet: load its script before the workbench's own.");
  return found;
}

/** Puts the library where the engine looks for it; for Node, where no page has loaded the script. */
export function provideEngineLibrary(library: EngineLibrary): void {
  (globalThis as GlobalWithLibrary).o_spreadsheet = library;
}
