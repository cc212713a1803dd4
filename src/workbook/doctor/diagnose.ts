import type { Catalog } from "../../catalog/catalog";
import { cellIndex } from "./book/cellIndex";
import { figureCells } from "./book/figureCells";
import type { WorkbookSnapshot } from "./book/workbookSnapshot";
import { blocks } from "./checks/blocks";
import { comparedNevertheless } from "./checks/comparedNevertheless";
import { deadlines } from "./checks/deadlines";
import { estimates } from "./checks/estimates";
import { hiddenFigures } from "./checks/hiddenFigures";
import { incompleteTargets } from "./checks/incompleteTargets";
import { mixedDefinitions } from "./checks/mixedDefinitions";
import { mixedUnits } from "./checks/mixedUnits";
import { nameErrors } from "./checks/nameErrors";
import { numbersAsText } from "./checks/numbersAsText";
import { staleData } from "./checks/staleData";
import { stuckFormulas } from "./checks/stuckFormulas";
import { typedInputs } from "./checks/typedInputs";
import { typedOver } from "./checks/typedOver";
import { withoutSource } from "./checks/withoutSource";
import { yearsApart } from "./checks/yearsApart";
import type { Check } from "./examination";
import type { Finding, Severity } from "./finding";

const checks: readonly Check[] = [
  nameErrors,
  stuckFormulas,
  typedOver,
  numbersAsText,
  mixedUnits,
  mixedDefinitions,
  yearsApart,
  comparedNevertheless,
  withoutSource,
  typedInputs,
  staleData,
  estimates,
  hiddenFigures,
  deadlines,
  incompleteTargets,
  blocks,
];

/**
 * Runs all checks over a workbook that was read as data.
 *
 * @param book the workbook
 * @param catalog the data
 * @param currentYear the year that deadlines are held against
 * @returns each finding once: errors first, then warnings, then notes; sheet by sheet and from the top within each
 */
export function diagnose(book: WorkbookSnapshot, catalog: Catalog, currentYear: number): readonly Finding[] {
  const figures = figureCells(book, catalog);
  const examination = { book, catalog, currentYear, figures, figureIndex: cellIndex(figures) };
  const found = distinct(checks.flatMap((check) => check(examination)));
  return ordered(found, [...book.sheets.keys()]);
}

/** Two things may be wrong with one cell by one check, such as two blocks that are gone: each keeps an id of its own. */
function distinct(findings: readonly Finding[]): readonly Finding[] {
  const taken = new Map<string, Finding>();
  for (const finding of findings) {
    let id = finding.id;
    for (let number = 2; taken.has(id) && taken.get(id)?.text.en !== finding.text.en; number += 1)
      id = `${finding.id}#${String(number)}`;
    if (!taken.has(id)) taken.set(id, { ...finding, id });
  }
  return [...taken.values()];
}

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

function ordered(findings: readonly Finding[], sheets: readonly string[]): readonly Finding[] {
  const place = new Map(sheets.map((sheet, i) => [sheet, i]));
  const keyed = findings.map((finding) => ({ finding, at: cellOrder(finding.address) }));
  keyed.sort(
    (a, b) =>
      ranks[a.finding.severity] - ranks[b.finding.severity] ||
      (place.get(a.finding.sheet) ?? 0) - (place.get(b.finding.sheet) ?? 0) ||
      a.at.row - b.at.row ||
      a.at.column.localeCompare(b.at.column),
  );
  return keyed.map(({ finding }) => finding);
}

/** Column letters padded, so that Z comes before AA. */
function cellOrder(address: string): { readonly row: number; readonly column: string } {
  const [, letters = "", row = "0"] = /^([A-Z]+)(\d+)/.exec(address) ?? [];
  return { row: Number(row), column: letters.padStart(3) };
}
