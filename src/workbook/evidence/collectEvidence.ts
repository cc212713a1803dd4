import type { Catalog } from "../../catalog/catalog";
import { isEdited } from "../doctor/checks/blocks";
import { blockRows, columnUnder, figureCells, type FigureCell } from "../doctor/book/figureCells";
import { figuresOfCall } from "../doctor/book/figuresOfCall";
import {
  cellKey,
  valueAt,
  type FormulaSnapshot,
  type WorkbookSnapshot,
} from "../doctor/book/workbookSnapshot";
import type { AuditEntry } from "../audit/auditTypes";
import type { Policy } from "../../model/catalogTypes";
import { policyHeaders } from "../policies/policyWords";
import type { Method } from "../explain/methods";
import type { Evidence, Override, Use, UsedCell } from "./evidence";
import { keptInReview } from "./keptInReview";
import { methodsOfCall, methodsOfGapSheet } from "./methodsUsed";

/**
 * Everything of the data that a workbook uses: by the ids in the rows of its blocks, and by the arguments of its
 * SEOULAI formulas, taken through the cells they refer to. Each figure comes once, with all its cells.
 *
 * @param book the workbook
 * @param catalog the data
 * @param audit the record of refreshes, the oldest entry first
 * @returns figures in the order of the data, and the rest
 */
export function collectEvidence(
  book: WorkbookSnapshot,
  catalog: Catalog,
  audit: readonly AuditEntry[],
): Evidence {
  const cells = figureCells(book, catalog);
  const uses = new Collector();
  for (const cell of cells) uses.addCell(cell);
  const gapSheets = book.blocks.filter(({ stamp }) => stamp?.kind === "gapSheet");
  for (const { stamp, place } of gapSheets) {
    if (stamp === undefined || place === undefined) continue;
    const at = { sheet: place.sheet, row: place.range.row, column: place.range.column };
    for (const method of methodsOfGapSheet(stamp)) uses.methods.add(method, at);
  }
  for (const [policy, cell] of policyRows(book, catalog)) uses.policies.add(policy, cell);
  for (const cell of book.formulas) if (!isInGapSheet(book, cell)) uses.addCalls(book, catalog, cell);
  const versions = book.blocks.flatMap(({ stamp, place }) =>
    stamp === undefined || place === undefined ? [] : [[stamp.base.version, stamp.base] as const],
  );
  const order = new Map(catalog.observations.map((observation, place) => [observation, place]));
  return {
    figures: uses.figures.list().sort((a, b) => (order.get(a.what) ?? 0) - (order.get(b.what) ?? 0)),
    targets: uses.targets.list(),
    companies: uses.companies.list(),
    rates: uses.rates.list(),
    policies: uses.policies.list(),
    methods: uses.methods.list(),
    overrides: cells.filter(isEdited).map((cell) => {
      const review = keptInReview(catalog, audit, cell);
      return { ...overrideOf(book, cell), ...(review === undefined ? {} : { review }) };
    }),
    unclear: uses.unclear,
    versions: [...new Map(versions).values()],
    ...(book.asOf === undefined ? {} : { asOf: book.asOf.text }),
  };
}

/** Things by identity: the catalog has each figure once. */
class Uses<T> {
  readonly #cells = new Map<T, Map<string, UsedCell>>();

  add(what: T, { sheet, row, column }: UsedCell): void {
    const cells = this.#cells.get(what) ?? new Map<string, UsedCell>();
    this.#cells.set(what, cells);
    cells.set(cellKey(sheet, row, column), { sheet, row, column });
  }

  list(): Use<T>[] {
    return [...this.#cells].map(([what, cells]) => ({ what, cells: [...cells.values()] }));
  }
}

class Collector {
  readonly figures = new Uses<Evidence["figures"][number]["what"]>();
  readonly targets = new Uses<Evidence["targets"][number]["what"]>();
  readonly companies = new Uses<Evidence["companies"][number]["what"]>();
  readonly rates = new Uses<Evidence["rates"][number]["what"]>();
  readonly policies = new Uses<Policy>();
  readonly methods = new Uses<Method>();
  readonly unclear: UsedCell[] = [];

  /** A cell that a person has emptied uses nothing. */
  addCell(cell: FigureCell): void {
    if (cell.value === "") return;
    if (cell.observation !== undefined) this.figures.add(cell.observation, cell);
    if (cell.target !== undefined) this.targets.add(cell.target, cell);
  }

  addCalls(book: WorkbookSnapshot, catalog: Catalog, cell: FormulaSnapshot): void {
    for (const call of cell.calls) {
      const used = figuresOfCall(catalog, book, cell, call);
      for (const what of used.observations) this.figures.add(what, cell);
      for (const what of used.targets) this.targets.add(what, cell);
      for (const what of used.companies) this.companies.add(what, cell);
      for (const what of used.rates) this.rates.add(what, cell);
      for (const what of used.policies) this.policies.add(what, cell);
      for (const method of methodsOfCall(call)) this.methods.add(method, cell);
      if (used.unclear) this.unclear.push(cell);
    }
  }
}

/** The policies of tables of policies, by the ids in their rows. */
function policyRows(book: WorkbookSnapshot, catalog: Catalog): readonly (readonly [Policy, UsedCell])[] {
  const known = new Map(catalog.policies.map((policy) => [policy.id, policy]));
  return book.blocks.flatMap((block) => {
    if (block.stamp?.kind !== "policyTable") return [];
    const table = blockRows(book, block);
    const column = columnUnder(table, policyHeaders.id);
    if (column === undefined) return [];
    return table.rows.flatMap((row) => {
      const policy = known.get(String(valueAt(book, table.sheet, row, column)));
      return policy === undefined ? [] : [[policy, { sheet: table.sheet, row, column }] as const];
    });
  });
}

/** Its columns are named as a whole, not cell by cell. */
function isInGapSheet(book: WorkbookSnapshot, { sheet, row, column }: UsedCell): boolean {
  return book.blocks.some(({ stamp, place }) => {
    if (stamp?.kind !== "gapSheet" || place?.sheet !== sheet) return false;
    const { range } = place;
    const inRows = row >= range.row && row < range.row + range.rows;
    return inRows && column >= range.column && column < range.column + range.columns;
  });
}

function overrideOf(book: WorkbookSnapshot, cell: FigureCell): Override {
  const { sheet, row, column, written, value, current, observation, target } = cell;
  const inRow = cell.note === undefined || cell.note === "" ? undefined : String(cell.note);
  const note = book.noted.get(cellKey(sheet, row, column)) ?? inRow;
  return {
    sheet,
    row,
    column,
    written: written ?? 0,
    now: value,
    ...(current === undefined ? {} : { current }),
    ...(observation === undefined ? {} : { observation }),
    ...(target === undefined ? {} : { target }),
    ...(note === undefined ? {} : { note }),
  };
}
