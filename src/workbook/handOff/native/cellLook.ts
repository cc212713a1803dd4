import type { Catalog } from "../../../catalog/catalog";
import type { CellReference } from "../../formula/cellReference";
import type { HeldValue } from "../handOffTypes";

/** What the translation of a formula may look at. */
export interface CellLook {
  readonly catalog: Catalog;
  /**
   * What a cell of the workbook shows now.
   *
   * @param cell a cell; without a sheet it is one of the formula's own sheet
   * @returns its value, "" for a blank
   */
  value(cell: CellReference): HeldValue;
}
