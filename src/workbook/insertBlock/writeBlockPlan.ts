import type { Bilingual } from "../../model/language";
import { writeRichNumbers } from "../optional/richNumbers";
import { inTurns } from "../inTurns";
import type { OperationScope } from "../session";
import { cellValue } from "../cellText";
import { readBackTexts } from "../sheet/checkTexts";
import { emptyPiece, type CellBlock, type SheetPiece } from "../sheet/sheetPlan";
import { addTable, writePiece } from "../sheet/writePiece";
import type { RichBlock } from "./blockPlan";
import { largestRequest, splitRows } from "./splitRows";

/** A block at its place, ready to be written. */
export interface PlacedBlock {
  readonly sheet: Excel.Worksheet;
  readonly piece: SheetPiece;
  /** Undefined where this Excel has no numbers with properties. */
  readonly rich: RichBlock | undefined;
  /** The operation's name, for errors. */
  readonly operation: Bilingual;
}

/**
 * Writes a block in as few requests as the limit of 5 MB allows; each is read back in the same request.
 * The table comes last of all: it is what cannot be taken back without touching the formats beneath.
 *
 * @param context the request; synced here
 * @param scope of the operation
 * @param data the block
 * @param finish queues what belongs to the last request (stamp, selection)
 */
export async function writeBlockPlan(
  context: Excel.RequestContext,
  scope: OperationScope,
  data: PlacedBlock,
  finish: () => void,
): Promise<void> {
  const parts = await requestsOf(data);
  const rest: SheetPiece = { ...data.piece, blocks: [], numberFormats: [], tables: [] };
  for (const [place, part] of parts.entries()) {
    scope.checkCancelled();
    context.application.suspendApiCalculationUntilNextSync();
    writePiece(data.sheet, part.piece);
    for (const block of part.rich) writeRichNumbers(data.sheet, block);
    const compare = readBackTexts(data.sheet, part.piece.blocks, data.operation);
    if (place === parts.length - 1) {
      writePiece(data.sheet, rest);
      finish();
      for (const table of data.piece.tables) addTable(data.sheet, table);
    }
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request holds 5 MB: each turn fills one
    await context.sync();
    compare();
    scope.progress.report(place + 2, parts.length + 1, { en: "Writing the figures", ko: "수치 쓰기" });
  }
}

interface RequestPart {
  readonly piece: SheetPiece;
  readonly rich: readonly RichBlock[];
}

/** The block with the figures is cut by rows; all others go with the first request. */
async function requestsOf(data: PlacedBlock): Promise<readonly RequestPart[]> {
  const { blocks, numberFormats } = data.piece;
  const first = numberFormats[0];
  const largest = blocks.reduce((a, b) => (b.cells.length > a.cells.length ? b : a));
  const body = blocks.find((block) => block.row === first?.row) ?? largest;
  const formats = numberFormats.filter((block) => block.row === body.row);
  const rich = data.rich === undefined ? [] : [data.rich];
  const sizes = await inTurns(body.cells, (cells, row) => {
    const format = formats.map((block) => block.formats[row]?.join("") ?? "").join("");
    return sizeOf(cells.map(cellValue)) + format.length + sizeOf(rich.map((block) => block.cells[row] ?? []));
  });
  return splitRows(sizes, largestRequest).map(({ from, to }) => ({
    piece: {
      ...emptyPiece,
      blocks: [...(from === 0 ? blocks.filter((block) => block !== body) : []), cut(body, from, to)],
      numberFormats: formats.map((block) => ({
        ...block,
        row: block.row + from,
        formats: block.formats.slice(from, to),
      })),
    },
    rich: rich.map((block) => ({ ...block, row: block.row + from, cells: block.cells.slice(from, to) })),
  }));
}

function cut(block: CellBlock, from: number, to: number): CellBlock {
  return { ...block, row: block.row + from, cells: block.cells.slice(from, to) };
}

/** Three bytes a character at most, but only Korean takes them; two is a fair average of both. */
function sizeOf(value: unknown): number {
  return JSON.stringify(value).length * 2;
}
