import { withParticles } from "../../catalog/withParticles";
import type { Language } from "../../model/language";
import { cellText } from "../cellText";
import { addNotes, deleteNotes, hasNotes } from "../optional/cellNotes";
import { loadNotedCells } from "../optional/notedCells";
import type { OperationScope } from "../session";
import { columnLetters } from "../sheet/address";
import { sheetName } from "../sheet/sheetName";
import { applyStyle, widthInPoints } from "../sheet/writePiece";
import { headerStyle } from "../sheet/headerStyle";
import { cellRects } from "./cellRects";
import type { PlannedFormula } from "./planHandOff";
import type { HandOffRecord } from "./record/handOffRecord";
import { noteTitle, sourcesSheet } from "./words";

/** A source with the first cell of the formula it belongs to. */
interface NotedFormula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Where the sources went. */
export interface KeptSources {
  /** The note that each formula got, by its place among the formulas. */
  readonly notes: ReadonlyMap<PlannedFormula, string>;
  readonly sheet?: HandOffRecord["sources"];
}

/** A note takes about 2 kB with what the protocol adds, of the 5 MB of a request. */
const notesAtOnce = 1_000;

/**
 * Keeps the sources of what was handed over: as notes on the cells, or, where Excel has no notes or a cell has one of
 * the user's, on a sheet of their own.
 *
 * @param context the request; synced here
 * @param scope of the operation
 * @param formulas what was handed over
 * @param language of the notes
 * @returns where the sources went
 */
export async function keepSources(
  context: Excel.RequestContext,
  scope: OperationScope,
  formulas: readonly PlannedFormula[],
  language: Language,
): Promise<KeptSources> {
  const noted = new Map(
    formulas.flatMap((formula) => {
      const text = formula.note?.[language];
      if (text === undefined || text === "") return [];
      const { sheet, row, column } = formula;
      const told = language === "ko" ? withParticles(text) : text;
      return [[formula, { sheet, row, column, text: told }] as const];
    }),
  );
  const taken = await takenCells(context);
  const free = [...noted].filter(([, note]) => hasNotes() && !taken.has(keyOf(note)));
  const others = [...noted].filter(([, note]) => !hasNotes() || taken.has(keyOf(note)));
  const notes = new Map(free.map(([formula, note]) => [formula, `${noteTitle[language]}\n${note.text}`]));
  await writeNotes(context, scope, notes);
  const rest = others.map(([, note]) => note);
  if (rest.length === 0) return { notes };
  return { notes, sheet: await writeSheet(context, scope, rest, language) };
}

async function takenCells(context: Excel.RequestContext): Promise<ReadonlySet<string>> {
  const readNotes = loadNotedCells(context);
  await context.sync();
  return new Set((await readNotes()).map(keyOf));
}

function keyOf({ sheet, row, column }: Pick<NotedFormula, "sheet" | "row" | "column">): string {
  return `${sheet}!${row},${column}`;
}

async function writeNotes(
  context: Excel.RequestContext,
  scope: OperationScope,
  notes: ReadonlyMap<PlannedFormula, string>,
): Promise<void> {
  const all = [...notes].map(([{ sheet, row, column }, text]) => ({ sheet, row, column, text }));
  for (let from = 0; from < all.length; from += notesAtOnce) {
    const some = all.slice(from, from + notesAtOnce);
    const bySheet = new Map<string, NotedFormula[]>();
    for (const note of some) bySheet.set(note.sheet, [...(bySheet.get(note.sheet) ?? []), note]);
    scope.checkCancelled();
    scope.onFailure(async (undo) => {
      for (const [sheet, own] of bySheet)
        await deleteNotes(undo, undo.workbook.worksheets.getItem(sheet), own);
      await undo.sync();
    });
    for (const [sheet, own] of bySheet) addNotes(context.workbook.worksheets.getItem(sheet), own);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request holds 5 MB: each turn fills a part
    await context.sync();
  }
}

async function writeSheet(
  context: Excel.RequestContext,
  scope: OperationScope,
  notes: readonly NotedFormula[],
  language: Language,
): Promise<NonNullable<HandOffRecord["sources"]>> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const name = sheetName(
    sourcesSheet.name[language],
    worksheets.items.map((sheet) => sheet.name),
  );
  const rows = sheetRows(notes, language);
  scope.checkCancelled();
  scope.onFailure(async (undo) => {
    (await untouchedSourcesSheet(undo, { sheet: name, rows }))?.delete();
    await undo.sync();
  });
  addSourcesSheet(context, { sheet: name, rows });
  await context.sync();
  return { sheet: name, rows };
}

/**
 * Queues the sheet with the sources. Sends nothing.
 *
 * @param context the request
 * @param sources its name and content
 */
export function addSourcesSheet(
  context: Excel.RequestContext,
  { sheet: name, rows }: NonNullable<HandOffRecord["sources"]>,
): void {
  const sheet = context.workbook.worksheets.add(name);
  const range = sheet.getRangeByIndexes(0, 0, rows.length, 3);
  range.formulas = rows.map((row) => row.map(cellText));
  range.format.verticalAlignment = "Top";
  applyStyle(sheet.getRange("A1"), { bold: true, size: 14, color: "#1F3A5F" });
  applyStyle(sheet.getRange("A3:C3"), headerStyle({ row: 2, column: 0, rows: 1, columns: 3 }).style);
  for (const [column, characters] of [18, 16, 100].entries())
    sheet.getRange(`${columnLetters(column)}1`).format.columnWidth = widthInPoints(characters);
  sheet.getRangeByIndexes(3, 2, rows.length - 3, 1).format.wrapText = true;
}

/** Cells of one source that stand together share a line. */
function sheetRows(notes: readonly NotedFormula[], language: Language): readonly (readonly string[])[] {
  const byText = new Map<string, NotedFormula[]>();
  for (const note of notes) byText.set(note.text, [...(byText.get(note.text) ?? []), note]);
  const lines = [...byText].flatMap(([text, cells]) =>
    cellRects(cells).map(({ sheet, row, column, rows, columns }) => {
      const first = `${columnLetters(column)}${row + 1}`;
      const last = `${columnLetters(column + columns - 1)}${row + rows}`;
      return [sheet, first === last ? first : `${first}:${last}`, text.replaceAll("\n", " ")];
    }),
  );
  const { title, sheet, cells, source } = sourcesSheet;
  return [
    [title[language], "", ""],
    ["", "", ""],
    [sheet[language], cells[language], source[language]],
    ...lines,
  ];
}

/**
 * The sheet with the sources, unless it is gone or something on it was changed.
 *
 * @param context the request; synced here
 * @param written its name and content
 * @returns the sheet, to be deleted
 */
export async function untouchedSourcesSheet(
  context: Excel.RequestContext,
  { sheet: name, rows }: NonNullable<HandOffRecord["sources"]>,
): Promise<Excel.Worksheet | undefined> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("values");
  await context.sync();
  if (sheet.isNullObject) return undefined;
  const isWritten = used.isNullObject || JSON.stringify(used.values) === JSON.stringify(rows);
  return isWritten ? sheet : undefined;
}
