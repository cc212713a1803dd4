import type { Bilingual } from "../../model/language";
import { silentProgress, type Progress } from "../progress";
import { runOperation, type OperationScope } from "../session";
import { entryText } from "./entryText";
import type { Finding } from "./finding";

export interface FixResult {
  readonly fixed: number;
  /** Left alone: no fix, or the cell has changed since. */
  readonly skipped: readonly Finding[];
}

const operation: Bilingual = { en: "Apply fixes", ko: "수정 적용" };

/** A cell with its fix takes under 2 KB of a request of 5 MB. */
const cellsAtOnce = 1000;

/**
 * Applies the fixes of findings, all or nothing. A cell that no longer holds what was previewed, or whose sheet is
 * gone, is left alone; no other cell is touched.
 *
 * @param findings those to be fixed
 * @param progress told how far it is; may cancel
 * @returns how many were fixed, and which were not
 * @throws {WorkbookError} an Office error or a cancellation; the workbook is then as it was
 */
export async function applyFixes(
  findings: readonly Finding[],
  progress: Progress = silentProgress,
): Promise<FixResult> {
  return runOperation({
    name: operation,
    progress,
    run: async (context, scope) => {
      const sheets = context.workbook.worksheets;
      sheets.load("items/name");
      await context.sync();
      const known = new Set(sheets.items.map(({ name }) => name));
      const wanted = oncePerCell(findings).filter(({ sheet }) => known.has(sheet));
      const fixed = new Set<string>();
      for (let from = 0; from < wanted.length; from += cellsAtOnce) {
        const part = wanted.slice(from, from + cellsAtOnce);
        for (const id of await fixPart(context, scope, part)) fixed.add(id);
        scope.progress.report(Math.min(from + cellsAtOnce, wanted.length), wanted.length, operation);
      }
      return { fixed: fixed.size, skipped: findings.filter(({ id }) => !fixed.has(id)) };
    },
  });
}

type Fixable = Finding & { readonly fix: NonNullable<Finding["fix"]> };

/** Two findings may offer a fix of one cell; the first is taken. */
function oncePerCell(findings: readonly Finding[]): readonly Fixable[] {
  const taken = new Map<string, Fixable>();
  for (const finding of findings) {
    const key = `${finding.sheet}!${finding.address}`;
    if (isFixable(finding) && !taken.has(key)) taken.set(key, finding);
  }
  return [...taken.values()];
}

function isFixable(finding: Finding): finding is Fixable {
  return finding.fix !== undefined;
}

async function fixPart(
  context: Excel.RequestContext,
  scope: OperationScope,
  findings: readonly Fixable[],
): Promise<readonly string[]> {
  const cells = findings.map((finding) => ({ finding, cell: cellOf(context, finding) }));
  for (const { cell } of cells) cell.load("formulas,values,numberFormat");
  await context.sync();
  const due = cells
    .filter(({ finding, cell }) => standsIn(cell) === finding.fix.before)
    .map(({ finding, cell }) => ({ finding, cell, format: formatOf(cell) }));
  if (due.length === 0) return [];
  scope.checkCancelled();
  scope.onFailure((undo) => putBack(undo, due));
  for (const { finding, cell, format } of due) {
    // In a cell of the format "Text" whatever is entered stays text.
    if (format === "@") cell.numberFormat = [["General"]];
    cell.formulas = [[entryOf(finding.fix.after)]];
  }
  await context.sync();
  return due.map(({ finding }) => finding.id);
}

function cellOf(context: Excel.RequestContext, { sheet, address }: Finding): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRange(address);
}

function standsIn(cell: Excel.Range): string {
  return entryText((cell.formulas as unknown[][])[0]?.[0], (cell.values as unknown[][])[0]?.[0]);
}

function formatOf(cell: Excel.Range): string {
  return (cell.numberFormat as string[][])[0]?.[0] ?? "General";
}

/** A formula and a guarded text as they are, a number as a number. */
function entryOf(text: string): string | number {
  return text.startsWith("=") || text.startsWith("'") || text === "" ? text : Number(text);
}

async function putBack(
  context: Excel.RequestContext,
  cells: readonly { readonly finding: Fixable; readonly format: string }[],
): Promise<void> {
  for (const { finding, format } of cells) {
    const cell = cellOf(context, finding);
    cell.formulas = [[entryOf(finding.fix.before)]];
    if (format === "@") cell.numberFormat = [[format]];
  }
  await context.sync();
}
