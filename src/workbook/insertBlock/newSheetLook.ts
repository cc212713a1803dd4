import type { CellBlock, SheetSetup, StyledRange } from "../sheet/sheetPlan";
import type { BlockPlan } from "./blockPlan";

/** The title above a dataset on a sheet of its own. */
export interface TitleBlock {
  readonly block: CellBlock;
  readonly style: StyledRange;
  /** Rows it takes, the blank one beneath included. */
  readonly rows: number;
}

/**
 * The title of a dataset that has a sheet to itself.
 *
 * @param plan the dataset
 * @returns cells and style
 */
export function titleBlock(plan: BlockPlan): TitleBlock {
  return {
    block: { row: 0, column: 0, cells: [[{ text: plan.sheetLabel }]] },
    style: {
      range: { row: 0, column: 0, rows: 1, columns: 1 },
      style: { bold: true, size: 14, color: "#1F3A5F" },
    },
    rows: 2,
  };
}

/**
 * Frozen header and page of such a sheet.
 *
 * @param plan the dataset
 * @param above rows above the header
 * @returns the setup
 */
export function sheetSetup(plan: BlockPlan, above: number): SheetSetup {
  const page = { en: "Page &P of &N", ko: "&P / &N쪽" }[plan.language];
  return {
    name: plan.sheetLabel,
    tabColor: "#2F6F62",
    freeze: { row: 0, column: 0, rows: above + 1, columns: 2 },
    page: {
      printArea: { row: 0, column: 0, rows: above + plan.block.rows, columns: plan.block.columns },
      titleRows: { from: above, to: above },
      footer: { left: `SEOULAI ${plan.version}`, center: page, right: "&A" },
    },
  };
}
