import { parsePeriod } from "../../catalog/period";
import type { Bilingual } from "../../model/language";
import { formulasOf, withoutSpilled, type FormulaCell } from "../formula/addInFormulas";
import { formulaCells } from "../formula/formulaCells";
import { usedCells } from "../formula/usedCells";
import type { Progress } from "../progress";
import { runOperation } from "../session";
import type { AsOfPreview } from "./asOfTypes";
import { blockRanges } from "./blockRanges";
import { usesAsOf } from "./pinFormula";
import { planAsOf } from "./planAsOf";

const operation: Bilingual = { en: "Look for formulas with a date", ko: "기준 시점이 걸리는 수식 찾기" };

/**
 * Every formula of the workbook that pinning it to a date, or unpinning it, would change. Writes nothing.
 *
 * @param asOf such as "2026-06"; undefined to unpin
 * @param progress told how far the reading is; may cancel
 * @returns the changes, and the formulas that stay as they are with the reason
 * @throws {InputError} a date that is no period
 * @throws {WorkbookError} an Office error or a cancellation
 */
export async function previewAsOf(asOf: string | undefined, progress?: Progress): Promise<AsOfPreview> {
  const date = asOf === undefined ? undefined : parsePeriod(asOf).text;
  return runOperation({
    name: operation,
    ...(progress === undefined ? {} : { progress }),
    run: async (context, scope) => {
      const cells = await usedCells(context, scope.progress);
      const calling = await withoutSpilled(context, cells.flatMap(formulasOf));
      const isCalling = new Set(calling.map(keyOf));
      const referring = cells
        .flatMap(formulaCells)
        .filter((cell) => usesAsOf(cell.formula) && !isCalling.has(keyOf(cell)));
      const isInBlock = await blockRanges(context);
      return planAsOf({ calling, referring, isInBlock }, date);
    },
  });
}

function keyOf({ sheet, address }: FormulaCell): string {
  return `${sheet}!${address}`;
}
