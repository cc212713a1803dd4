import * as library from "@odoo/o-spreadsheet";
import { provideEngineLibrary } from "./library";

/** Loads the spreadsheet library into Node; the page has a script tag for it instead. */
export function loadEngineInNode(): void {
  provideEngineLibrary(library);
}
