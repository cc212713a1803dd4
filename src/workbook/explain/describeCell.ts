import type { Catalog } from "../../catalog/catalog";
import { InputError } from "../../model/errors";
import type { Bilingual } from "../../model/language";
import { loadAsOf } from "../asOf/loadAsOf";
import { addInCalls } from "../formula/addInCalls";
import type { StampFinding } from "../stamp/decodeStamp";
import { describeFigure, stampedValue } from "./block/describeFigure";
import { readStamp } from "./block/readStamp";
import { plain, type Description, type Found } from "./description";
import { describeGapCell } from "./gapSheet/describeGapCell";
import { explainFormula } from "./explainFormula";
import type { Explanation } from "./explanation";
import { blocksOf, precedentsOf } from "./precedents";
import { covers } from "./read/book";
import { followPath } from "./read/followPath";
import { openBook, type ReadCell } from "./read/openBook";
import { readRow } from "./read/readRow";
import { say } from "./say";
import { valueText } from "./valueText";

/**
 * Reads a cell with what stands around and behind it, and explains it.
 *
 * @param context the request; synced here
 * @param range the cell
 * @param catalog the data
 * @returns the explanation
 */
export async function describeCell(
  context: Excel.RequestContext,
  range: Excel.Range,
  catalog: Catalog,
): Promise<Explanation> {
  const asOf = loadAsOf(context);
  const { cell, book } = await openBook(context, range);
  const row = await readRow(context, book, cell);
  const { formula, anchor } = cell;
  if (formula !== undefined) await followPath(context, book, { formula, at: anchor });
  const found: Found = { catalog, book, cell, row, blocks: blocksOf(book), asOf: pinnedTo(asOf) };
  const path =
    formula === undefined
      ? { shown: [], more: false }
      : precedentsOf(book, { formula, at: anchor }, found.blocks);
  const finding = await stampOf(context, found);
  const description = describe(found, finding);
  return {
    address: cell.address,
    ...(formula === undefined ? {} : { formula }),
    result: /^#+$/.test(cell.text) ? valueText(cell.value) : cell.text,
    ...description,
    words: [...description.words, ...(path.more ? [moreCells] : [])],
    precedents: path.shown,
  };
}

/** A pin that is no date is the sheet doctor's to tell; the cell is explained without it. */
function pinnedTo(read: () => string | undefined): string | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

/** The stamp of the block around a plain value; a formula explains itself. */
async function stampOf(
  context: Excel.RequestContext,
  { cell, row, blocks }: Found,
): Promise<StampFinding | undefined> {
  if (cell.formula !== undefined || row?.part !== "body") return undefined;
  const block = blocks.find(({ area }) => covers(area, cell.place));
  return block === undefined ? undefined : readStamp(context, block.id);
}

function describe(found: Found, finding: StampFinding | undefined): Description {
  const ofGap = describeGapCell(found);
  if (ofGap !== undefined) {
    const stamped = finding?.state === "ok" ? stampedValue(found, finding.stamp) : undefined;
    // What was left blank is for the user to enter.
    if (stamped === undefined || stamped.block.writtenValue === "") return ofGap;
    // The first sentence of the block says what the head of the gap sheet's cell has said already.
    return { ...ofGap, words: [...ofGap.words, ...stamped.words.slice(1)], block: stamped.block };
  }
  const ofBlock = finding === undefined ? undefined : describeFigure(found, finding);
  return ofBlock ?? describeByFormula(found) ?? describeValue(found);
}

const moreCells = say(
  "More cells lie behind this number than are shown here.",
  "이 수치 뒤에는 여기에 보이는 것보다 많은 셀이 있습니다.",
);

function describeByFormula({ catalog, book, cell }: Found): Description | undefined {
  const { formula } = cell;
  if (formula === undefined) return undefined;
  if (addInCalls(formula).length > 0) {
    const spilled = cell.anchor.row !== cell.place.row || cell.anchor.column !== cell.place.column;
    const parts = explainFormula(catalog, book, { ...cell, formula });
    return { kind: "formula", ...parts, words: [...(spilled ? [spilledWords(cell)] : []), ...parts.words] };
  }
  const shown = cell.text === "" ? say("an empty text", "빈 텍스트") : say(cell.text, cell.text);
  return plain("native", [
    say(
      `The cell is calculated by Excel's own functions and comes to ${shown.en}. The cells that it depends on are listed.`,
      `Excel의 기본 함수로 계산한 셀이며 결과는 ${shown.ko}입니다. 이 셀이 참조하는 셀은 아래 목록에 있습니다.`,
    ),
  ]);
}

function spilledWords({ anchor, place }: ReadCell): Bilingual {
  const [rows, columns] = [place.row - anchor.row, place.column - anchor.column];
  return say(
    `The cell is filled by the formula that stands ${rows} ${rows === 1 ? "row" : "rows"} above and ${columns} ${columns === 1 ? "column" : "columns"} to the left.`,
    `${rows}행 위, ${columns}열 왼쪽에 있는 수식이 채운 셀입니다.`,
  );
}

function describeValue({ cell, row, blocks }: Found): Description {
  if (row?.part === "header") {
    return plain("header", [
      say(
        `“${cell.text}” is the header of a column of the table ${row.table.name}; it is a label, not a figure.`,
        `“${cell.text}”은(는) 표 ${row.table.name}의 열 머리글입니다. 수치가 아니라 이름입니다.`,
      ),
    ]);
  }
  const header = row?.table.columns[row.column];
  const inColumn: Bilingual =
    header === undefined
      ? { en: "", ko: "" }
      : say(
          ` in the column “${header}” of the table ${row?.table.name ?? ""}`,
          `(표 ${row?.table.name ?? ""}의 “${header}” 열)`,
        );
  if (cell.value === "") {
    return plain("empty", [
      say(
        `The cell is empty${inColumn.en}: neither a value nor a formula stands in it. Select a cell with a number.`,
        `빈 셀입니다${inColumn.ko}. 값도 수식도 없습니다. 숫자가 있는 셀을 선택하십시오.`,
      ),
    ]);
  }
  const shown = typeof cell.value === "number" ? cell.text : `“${valueText(cell.value)}”`;
  const inBlock = blocks.some(({ area }) => covers(area, cell.place));
  return plain("constant", [
    inBlock
      ? say(
          `The value ${shown} stands in a block that SEOULAI inserted${inColumn.en}, but it is none of its figures: it is a label or a note, or was typed in by hand.`,
          `값 ${shown}은(는) SEOULAI가 삽입한 블록 안에 있지만${inColumn.ko} 블록의 수치는 아닙니다. 이름이나 설명이거나 직접 입력한 값입니다.`,
        )
      : say(
          `The value ${shown} was typed in by hand or pasted${inColumn.en}. It does not come from SEOULAI, and nothing says where it is from: note its source beside it.`,
          `값 ${shown}은(는) 직접 입력하거나 붙여 넣은 값입니다${inColumn.ko}. SEOULAI에서 온 값이 아니며 출처를 알 수 없으므로 옆에 출처를 적어 두십시오.`,
        ),
  ]);
}
