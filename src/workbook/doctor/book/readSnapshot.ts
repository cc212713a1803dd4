import { parseA1Ref } from "@borgar/fx";
import { addInCalls } from "../../formula/addInCalls";
import { isFormula } from "../../formula/isFormula";
import { usedCells, type SheetCells } from "../../formula/usedCells";
import { handOffNamespace } from "../../handOff/record/recordParts";
import { loadNotedCells } from "../../optional/notedCells";
import type { Progress } from "../../progress";
import type { Rect } from "../../sheet/sheetPlan";
import { rangeOf } from "../../sheet/writePiece";
import type { StampFinding } from "../../stamp/decodeStamp";
import { readStamps } from "../../stamp/stampStore";
import { blockName } from "../../stamp/stampTypes";
import { referencesOf, type References } from "./referencesOf";
import {
  cellKey,
  type BlockSnapshot,
  type FormulaSnapshot,
  type Place,
  type TableSnapshot,
  type WorkbookSnapshot,
} from "./workbookSnapshot";

const asOfName = "seoulai_as_of";

/**
 * Reads a workbook as data: cells in stretches below the limit of a request, tables, names, blocks with their records.
 *
 * @param context the request; synced here
 * @param progress told of each stretch; its signal stops the reading
 * @returns the workbook
 */
export async function readSnapshot(
  context: Excel.RequestContext,
  progress?: Progress,
): Promise<WorkbookSnapshot> {
  const readNames = loadNames(context);
  const readNotes = loadNotedCells(context);
  const readTables = loadTables(context);
  const { customXmlParts } = context.workbook;
  const handOvers = customXmlParts.getByNamespace(handOffNamespace).getCount();
  await context.sync();
  const { names, scoped } = await readNames();
  const tables = await readTables();
  const notes = await readNotes();
  const sheets = new Map((await usedCells(context, progress)).map((cells) => [cells.sheet, cells]));
  const findings = await readStamps(context);
  const blocks = await locateBlocks(context, findings, { names, scoped, tables });
  const pin = names.get(asOfName);
  const text = pin === undefined ? "" : textOf(sheets, pin);
  return {
    sheets,
    tables,
    names,
    blocks,
    formulas: formulasOf({ sheets, tables, names }),
    noted: new Map(notes.map(({ text: note, ...at }) => [cellKey(at.sheet, at.row, at.column), note])),
    ...(pin === undefined || text === "" ? {} : { asOf: { ...pin, text } }),
    // eslint-disable-next-line office-addins/load-object-before-read -- the result of a call comes without a load
    handedOver: handOvers.value > 0,
  };
}

interface Names {
  readonly names: ReadonlyMap<string, Place>;
  /** Names of single sheets: a copied sheet brings its own. */
  readonly scoped: readonly { readonly name: string; readonly place: Place }[];
}

function loadNames(context: Excel.RequestContext): () => Promise<Names> {
  const { names, worksheets } = context.workbook;
  names.load("items/name,items/formula");
  worksheets.load("items/name");
  return async () => {
    const ofSheets = worksheets.items.map((sheet) => sheet.names);
    for (const items of ofSheets) items.load("items/name,items/formula");
    await context.sync();
    return {
      names: new Map(
        names.items.flatMap((item) => {
          const place = namedPlace(item.formula);
          return place === undefined ? [] : [[item.name.toLowerCase(), place] as const];
        }),
      ),
      scoped: ofSheets.flatMap(({ items }) =>
        items.flatMap(({ name, formula }) => {
          const place = namedPlace(formula);
          return place === undefined ? [] : [{ name, place }];
        }),
      ),
    };
  };
}

/** What a name stands for, such as "=Sheet1!$A$1:$C$4"; undefined for formulas, constants and deleted cells. */
function namedPlace(formula: unknown): Place | undefined {
  if (typeof formula !== "string") return undefined;
  const found = parseA1Ref(formula.replace(/^=/, ""), { allowNamed: false });
  const sheet = found?.context?.[0];
  if (found === undefined || !("range" in found) || sheet === undefined) return undefined;
  const { top, left, bottom, right } = found.range;
  if (!isPlace(top) || !isPlace(left) || !isPlace(bottom) || !isPlace(right)) return undefined;
  return { sheet, range: { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 } };
}

/** Whole rows and columns have no end on one side. */
function isPlace(end: number | null | undefined): end is number {
  return typeof end === "number";
}

function loadTables(context: Excel.RequestContext): () => Promise<readonly TableSnapshot[]> {
  const { tables } = context.workbook;
  tables.load("items/name,items/showTotals");
  return async () => {
    const found = tables.items.map((table) => {
      const range = table.getRange();
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      table.worksheet.load("name");
      table.autoFilter.load("isDataFiltered");
      return { table, range };
    });
    await context.sync();
    return found.map(({ table, range }) => ({
      name: table.name,
      sheet: table.worksheet.name,
      totals: table.showTotals,
      filtered: table.autoFilter.isDataFiltered,
      range: {
        row: range.rowIndex,
        column: range.columnIndex,
        rows: range.rowCount,
        columns: range.columnCount,
      },
    }));
  };
}

async function locateBlocks(
  context: Excel.RequestContext,
  findings: readonly StampFinding[],
  known: Names & { readonly tables: readonly TableSnapshot[] },
): Promise<readonly BlockSnapshot[]> {
  const located = findings.map((finding) => locate(finding, known));
  const ranges = located.map(({ place }) => {
    if (place === undefined) return undefined;
    const range = rangeOf(context.workbook.worksheets.getItem(place.sheet), place.range);
    range.load("rowHidden,columnHidden");
    return range;
  });
  await context.sync();
  return located.map((block, i) => ({
    ...block,
    hiddenRows: isHidden(ranges[i]?.rowHidden),
    hiddenColumns: isHidden(ranges[i]?.columnHidden),
  }));
}

/** Excel answers null where only some rows or columns are hidden. */
function isHidden(answer: boolean | null | undefined): boolean {
  return answer === true || answer === null;
}

function locate(
  finding: StampFinding,
  { names, scoped, tables }: Names & { readonly tables: readonly TableSnapshot[] },
): Omit<BlockSnapshot, "hiddenRows" | "hiddenColumns"> {
  const blockId = finding.state === "ok" ? finding.stamp.blockId : finding.blockId;
  const name = blockName(blockId).toLowerCase();
  const mark = names.get(name);
  const table = mark === undefined ? undefined : tables.find((item) => overlaps(item, mark));
  const place = table ?? mark;
  const copies = scoped.filter((item) => item.name.toLowerCase() === name).map((item) => item.place);
  return {
    finding,
    ...(finding.state === "ok" ? { stamp: finding.stamp } : {}),
    ...(place === undefined ? {} : { place: { sheet: place.sheet, range: place.range } }),
    ...(table === undefined ? {} : { table }),
    copies,
  };
}

function overlaps(a: Place, b: Place): boolean {
  const apart = (x: number, width: number, y: number, other: number): boolean =>
    x + width <= y || y + other <= x;
  const [r, s]: [Rect, Rect] = [a.range, b.range];
  return (
    a.sheet === b.sheet &&
    !apart(r.row, r.rows, s.row, s.rows) &&
    !apart(r.column, r.columns, s.column, s.columns)
  );
}

function textOf(sheets: ReadonlyMap<string, SheetCells>, { sheet, range }: Place): string {
  const cells = sheets.get(sheet);
  const value = cells?.values[range.row - cells.row]?.[range.column - cells.column];
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function formulasOf(known: References): readonly FormulaSnapshot[] {
  return [...known.sheets.values()].flatMap((cells) =>
    cells.formulas.flatMap((line, i) =>
      line.flatMap((formula, j): FormulaSnapshot[] => {
        const value = cells.values[i]?.[j];
        if (!isFormula(formula, value)) return [];
        const at = { sheet: cells.sheet, row: cells.row + i, column: cells.column + j };
        const references = referencesOf(formula, at, known);
        return [{ ...at, formula, value, calls: addInCalls(formula), references }];
      }),
    ),
  );
}
