import { WorkbookError } from "../../model/errors";
import type { Bilingual } from "../../model/language";
import { formulasOf, type FormulaCell } from "../formula/addInFormulas";
import { usedCells, type SheetCells } from "../formula/usedCells";
import { spillRanges, type SpillRange } from "../optional/spillRanges";
import type { Progress } from "../progress";
import { maySpill } from "./maySpill";
import { sheetValues, type SheetValues } from "./sheetValues";

/** The add-in's formulas of a workbook with all that their translation looks at. */
export interface ReadFormulas {
  readonly sheets: readonly SheetCells[];
  readonly formulas: readonly FormulaCell[];
  readonly spills: ReadonlyMap<FormulaCell, SpillRange>;
  readonly values: SheetValues;
}

/** What a cell shows whose function has not answered, or is not known. */
const unanswered = new Set(["#BUSY!", "#GETTING_DATA", "#NAME?", "#CONNECT!", "#BLOCKED!", "Loading..."]);

/**
 * Reads the formulas of the add-in and what all cells show.
 *
 * @param context the request; synced here
 * @param operation its name, for the error
 * @param progress told of each stretch that was read
 * @returns the formulas
 * @throws {WorkbookError} "NotCalculated": a formula has no result yet, so that its value could not be kept
 */
export async function readFormulas(
  context: Excel.RequestContext,
  operation: Bilingual,
  progress: Progress,
): Promise<ReadFormulas> {
  const sheets = await usedCells(context, progress);
  const formulas = sheets.flatMap(formulasOf);
  const waiting = formulas.filter(({ value }) => unanswered.has(String(value)));
  if (waiting.length > 0) throw notCalculated(waiting, operation);
  const spills = await spillRanges(
    context,
    formulas.filter(({ formula }) => maySpill(formula)),
  );
  return { sheets, formulas, spills, values: sheetValues(sheets) };
}

function notCalculated(cells: readonly FormulaCell[], operation: Bilingual): WorkbookError {
  const shown = cells
    .slice(0, 5)
    .map(({ sheet, address, value }) => `${sheet}!${address} (${String(value)})`);
  const list = shown.join(", ") + (cells.length > shown.length ? " ..." : "");
  return new WorkbookError(
    {
      en: `${cells.length} formulas have no result yet: ${list}. Wait until they show one, or correct them, and try again. Nothing was changed.`,
      ko: `아직 결과가 없는 수식이 ${cells.length}개 있습니다: ${list}. 결과가 나올 때까지 기다리거나 수식을 고친 뒤 다시 시도하십시오. 아무것도 바꾸지 않았습니다.`,
    },
    { code: "NotCalculated", operation: operation.en },
  );
}
