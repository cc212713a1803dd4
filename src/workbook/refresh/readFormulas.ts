import type { OperationScope } from "../session";
import type { Rect } from "../sheet/sheetPlan";

/** Excel on the web gives 5 MB a response; what is estimated here may be off by a third. */
const largestAnswer = 3_500_000;

/** Enough to learn how large the rows are, and small enough for rows full of long texts. */
const firstStretch = 200;

/**
 * Reads the formulas of a range (constants come as their values), so many rows at a time that no response grows too
 * large. Where one does, it is asked for again in smaller stretches.
 *
 * @param context the request; synced here
 * @param sheet the sheet
 * @param range which cells
 * @param scope of the operation, which may be cancelled
 * @returns the rows
 */
export async function readFormulas(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  range: Rect,
  scope: Pick<OperationScope, "checkCancelled">,
): Promise<readonly (readonly unknown[])[]> {
  const rows: (readonly unknown[])[] = [];
  let stretch = firstStretch;
  while (rows.length < range.rows) {
    const count = Math.min(stretch, range.rows - rows.length);
    const part = sheet.getRangeByIndexes(range.row + rows.length, range.column, count, range.columns);
    part.load("formulas");
    scope.checkCancelled();
    const fits = await syncWithin(context, count);
    if (fits) {
      const answer = answerOf(part);
      for (const row of answer) rows.push(row);
      stretch = nextStretch(answer);
    } else stretch = Math.max(1, Math.floor(count / 4));
  }
  return rows;
}

function answerOf(part: Excel.Range): readonly (readonly unknown[])[] {
  return part.formulas as unknown[][];
}

/** False where the response was too large and can still be asked for in parts. */
async function syncWithin(context: Excel.RequestContext, rows: number): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    const isTooLarge =
      error instanceof Object && "code" in error && error.code === "ResponsePayloadSizeLimitExceeded";
    if (!isTooLarge || rows === 1) throw error;
    return false;
  }
}

/** Two bytes a character is a fair average of English and Korean. */
function nextStretch(rows: readonly (readonly unknown[])[]): number {
  const bytes = JSON.stringify(rows).length * 2;
  const fitting = Math.floor((largestAnswer * rows.length) / bytes);
  return Math.max(1, Math.min(fitting, rows.length * 20));
}
