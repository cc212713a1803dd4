import { linesNeeded, lineHeight } from "../sheet/textHeight";
import type { CellBlock, SheetPiece, SheetSetup, StyledRange } from "../sheet/sheetPlan";
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
 * Frozen header and page of such a sheet. Without a table there is no header for all rows: grids stand beneath one
 * another, each with its own periods, and the first one's over the next would be wrong.
 *
 * @param plan the dataset
 * @param above rows above the header
 * @returns the setup
 */
export function sheetSetup(plan: BlockPlan, above: number): SheetSetup {
  const page = { en: "Page &P of &N", ko: "&P / &N쪽" }[plan.language];
  const headed = plan.piece.tables.length > 0;
  return {
    name: plan.sheetLabel,
    tabColor: "#2F6F62",
    freeze: { rows: headed ? above + 1 : 0, columns: 0 },
    page: {
      printArea: { row: 0, column: 0, rows: above + plan.block.rows, columns: plan.block.columns },
      ...(headed ? { titleRows: { from: above, to: above } } : {}),
      footer: { left: `SEOULAI ${plan.version}`, center: page, right: "&A" },
    },
  };
}

/**
 * Lets the long notes beneath run over the width of the block, line by line: only on a sheet of its own, where
 * merged cells are in nobody's way.
 *
 * @param plan the block
 * @returns its piece with the notes wrapped
 */
export function withWrappedNotes(plan: BlockPlan): SheetPiece {
  const { piece } = plan;
  const notes = piece.blocks.at(-1);
  if (notes === undefined || notes.row < plan.figures.rows) return piece;
  const width = Array.from({ length: plan.block.columns }, (_, column) => widthOf(piece, column)).reduce(
    (a, b) => a + b,
    0,
  );
  const lines = notes.cells.map(([content]) =>
    content !== null && typeof content === "object" && "text" in content
      ? linesNeeded(content.text, width * 1.1)
      : 1,
  );
  const merges = lines.map((_, i) => ({
    row: notes.row + i,
    column: 0,
    rows: 1,
    columns: plan.block.columns,
  }));
  return {
    ...piece,
    merges: [...piece.merges, ...merges],
    styles: [
      ...piece.styles,
      {
        range: { row: notes.row, column: 0, rows: notes.cells.length, columns: 1 },
        style: { wrap: true, vertical: "Top" },
      },
    ],
    rowHeights: [
      ...piece.rowHeights,
      ...lines.map((count, i) => ({ row: notes.row + i, points: count * lineHeight })),
    ],
  };
}

/** Excel's own width where the plan sets none. */
function widthOf(piece: SheetPiece, column: number): number {
  return piece.columnWidths.find((item) => item.column === column)?.characters ?? 8.43;
}
