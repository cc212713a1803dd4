import type { Decisions, ImportPreview } from "../../../../workbook/survey/import/importTypes";
import { resolveImport } from "../../../../workbook/survey/import/resolveImport";
import type { SurveyItem } from "../../../../workbook/survey/surveyTypes";

export interface ImportCounts {
  /** Experts who had no answer yet, and experts who get further ones. */
  readonly added: number;
  readonly filled: number;
  /** Rows of the file that do not come in. */
  readonly leftOut: number;
  readonly answers: number;
}

/**
 * What an import will write, by the rule that writes it.
 *
 * @param preview of the file
 * @param decisions of the person
 * @param items of the survey
 * @param answered ids of the experts who had answered before
 * @returns the counts
 * @throws {InputError} a decision that cannot be carried out
 */
export function importCounts(
  preview: ImportPreview,
  decisions: Decisions,
  items: readonly SurveyItem[],
  answered: ReadonlySet<string>,
): ImportCounts {
  const { rows, leftOut } = resolveImport(preview, decisions, items, []);
  const added = new Set<string>();
  const filled = new Set<string>();
  let answers = 0;
  for (const { expert, answers: given } of rows) {
    (answered.has(expert.id) ? filled : added).add(expert.id);
    answers += given.filter((answer) => answer !== null).length;
  }
  return { added: added.size, filled: filled.size, leftOut, answers };
}
