import { WorkbookError } from "../../model/errors";
import type { Bilingual } from "../../model/language";
import { withoutControlCharacters } from "../cellText";
import type { CellBlock } from "./sheetPlan";

/**
 * Queues the reading back of what was written, and compares once it is loaded: every text must stand in its cell as
 * that text. Values are compared, not formulas: Excel answers for the text '=1+1 and for the formula =1+1 the same
 * formula, but not the same value.
 *
 * @param sheet the sheet
 * @param blocks what was written
 * @param operation its name, for the error
 * @returns the comparison, to be called after the sync; it throws {WorkbookError} "TextChanged"
 */
export function readBackTexts(
  sheet: Excel.Worksheet,
  blocks: readonly CellBlock[],
  operation: Bilingual,
): () => void {
  const ranges = blocks.map((block) => {
    const range = sheet.getRangeByIndexes(
      block.row,
      block.column,
      block.cells.length,
      block.cells[0]?.length ?? 1,
    );
    range.load("values");
    return { block, range };
  });
  return () => {
    for (const { block, range } of ranges) compare(block, range.values as unknown[][], operation);
  };
}

function compare(block: CellBlock, values: readonly (readonly unknown[])[], operation: Bilingual): void {
  block.cells.forEach((row, i) => {
    row.forEach((content, j) => {
      if (content === null || typeof content === "number" || !("text" in content)) return;
      const found = values[i]?.[j];
      if (found !== withoutControlCharacters(content.text)) throw changedText(content.text, found, operation);
    });
  });
}

function changedText(text: string, found: unknown, operation: Bilingual): WorkbookError {
  return new WorkbookError(
    {
      en: `Excel changed the text "${text}" into "${String(found)}" while it was written, so nothing was kept. Report this text; other data can be inserted.`,
      ko: `"${text}" 글자가 "${String(found)}"(으)로 바뀌어 아무것도 남기지 않았습니다. 이 글자를 알려 주십시오. 다른 데이터는 넣을 수 있습니다.`,
    },
    { code: "TextChanged", operation: operation.en },
  );
}
