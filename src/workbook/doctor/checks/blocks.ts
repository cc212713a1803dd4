import { boundText } from "../../../catalog/citation";
import { isFormula } from "../../formula/isFormula";
import { cellKey, formulaAt, type BlockSnapshot, type WorkbookSnapshot } from "../book/workbookSnapshot";
import type { FigureCell } from "../book/figureCells";
import { findingAt, say, type Check, type Examination, type FindingPlace } from "../examination";
import type { Finding } from "../finding";

/** Blocks whose record or cells are gone or copied, and figures that were changed by hand. */
export const blocks: Check = (examination) => [
  ...examination.book.blocks.flatMap((block) => stateOf(examination.book, block)),
  ...editedByHand(examination),
  ...handOver(examination),
];

function stateOf(book: WorkbookSnapshot, { finding, place, copies }: BlockSnapshot): readonly Finding[] {
  if (finding.state === "damaged") {
    const at = place === undefined ? firstCell(book) : { sheet: place.sheet, ...place.range };
    return [findingAt(["damagedBlock", "error"], at, damaged(finding.reason))];
  }
  const { sheet, address } = finding.stamp;
  const lost =
    place === undefined
      ? [findingAt(["damagedBlock", "note"], firstCell(book), missing(sheet, address))]
      : [];
  const copied = copies.map((copy) =>
    findingAt(["damagedBlock", "note"], { sheet: copy.sheet, ...copy.range }, copyText),
  );
  return [...lost, ...copied];
}

/** Where there is no place to go to, the doctor goes to the first sheet. */
function firstCell(book: WorkbookSnapshot): FindingPlace {
  return { sheet: [...book.sheets.keys()][0] ?? "", row: 0, column: 0 };
}

function damaged(reason: { readonly en: string; readonly ko: string }): ReturnType<typeof say> {
  return say(
    `This block can no longer be refreshed or checked. ${reason.en}`,
    `이 블록은 더 이상 새로 고치거나 점검할 수 없습니다. ${reason.ko}`,
  );
}

function missing(sheet: string, address: string): ReturnType<typeof say> {
  return say(
    `The block that was written to ${sheet}!${address} is gone; its record is still in the workbook. Nothing need be done if you have deleted it; otherwise insert it again.`,
    `${sheet}!${address}에 썼던 블록이 없어졌고 기록만 통합 문서에 남아 있습니다. 직접 지웠다면 그대로 두고, 아니면 다시 넣으십시오.`,
  );
}

const copyText = say(
  "This is a copy of a block, made with its sheet: it is not refreshed with the original, so the two may come to differ. Delete it, or insert the data anew where you need them.",
  "시트와 함께 복사된 블록입니다. 원본과 함께 새로 고쳐지지 않아 서로 달라질 수 있습니다. 지우거나 필요한 곳에 데이터를 새로 넣으십시오.",
);

/** Equal but for the noise of binary numbers. */
const noise = 1e-12;

function editedByHand({ book, figures }: Examination): readonly Finding[] {
  return figures
    .filter((cell) => isEdited(cell) && !isExplained(book, cell))
    .map((cell) => editedFinding(book, cell));
}

/**
 * Whether a figure no longer is what was written, nor what the data say now.
 *
 * @param cell a cell of a block
 * @returns true where a person has changed it
 */
export function isEdited({ value, written, current }: FigureCell): boolean {
  if (written === undefined || value === "") return false;
  if (typeof value === "string" && value.startsWith("#")) return false;
  return !isSame(value, written) && !(current !== undefined && isSame(value, current));
}

function isSame(value: FigureCell["value"], other: number): boolean {
  return (
    typeof value === "number" && Math.abs(value - other) <= noise * Math.max(Math.abs(value), Math.abs(other))
  );
}

function isExplained(book: WorkbookSnapshot, { sheet, row, column, note }: FigureCell): boolean {
  return (note !== undefined && note !== "") || book.noted.has(cellKey(sheet, row, column));
}

function editedFinding(book: WorkbookSnapshot, cell: FigureCell): Finding {
  const [now, before] = [shown(cell.value), shown(cell.written ?? "")];
  const formula = isFormula(formulaAt(book, cell.sheet, cell.row, cell.column), cell.value);
  const [en, ko] = formula
    ? ["a formula of your own gives", "직접 쓴 수식의 값은"]
    : ["it now is", "지금 값은"];
  const text = say(
    `The add-in wrote ${before} here; ${en} ${now}, and nothing says why. Readers take it for the published figure. Note the reason, or refresh the block and accept the published figure.`,
    `추가 기능이 쓴 값은 ${before}인데 ${ko} ${now}이며 까닭이 적혀 있지 않습니다. 읽는 사람은 발표된 수치로 받아들입니다. 까닭을 메모하거나 블록을 새로 고쳐 발표된 수치를 받아들이십시오.`,
  );
  return findingAt(["editedByHand", "warning"], cell, text);
}

/** Thousands separated, without the noise of binary fractions. */
function shown(value: FigureCell["value"]): string {
  return typeof value === "number" ? boundText({ value: Number(value.toPrecision(12)) }) : String(value);
}

function handOver({ book }: Examination): readonly Finding[] {
  if (!book.handedOver) return [];
  return [findingAt(["handOffLeft", "note"], firstCell(book), handed)];
}

const handed = say(
  'This workbook was handed over without the add-in: formulas were replaced, and the record to bring them back is still in it. Use "Bring the formulas back" before you work on, so that the figures follow the data again.',
  "이 통합 문서는 추가 기능 없이 전달하도록 수식을 바꾼 것이며, 되돌릴 기록이 남아 있습니다. 계속 작업하려면 먼저 '수식 되돌리기'를 하여 수치가 다시 데이터를 따르게 하십시오.",
);
