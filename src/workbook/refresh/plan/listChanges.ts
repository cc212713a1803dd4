import type { Merge, MergedCell, MergedRow } from "../../../core/merge/mergeTypes";
import { isBlank } from "../../../core/merge/sameCell";
import type { Bilingual } from "../../../model/language";
import type { Change, Decisions, Outcome, ShownCell } from "../refreshTypes";
import { cellKey, type BlockTable } from "../tables/blockTable";
import type { CellChange, PlannedChange, RefreshInput } from "./refreshPlan";
import { shownCell } from "./shownCell";

/** What happens to each kind of change unless it is decided, and whether it can be. */
const rules: Readonly<Record<Outcome, Pick<Change, "choice" | "decidable">>> = {
  updated: { choice: "accept", decidable: true },
  kept: { choice: "refuse", decidable: true },
  same: { choice: "none", decidable: false },
  conflict: { choice: "none", decidable: true },
  added: { choice: "accept", decidable: true },
  gone: { choice: "accept", decidable: true },
  goneKept: { choice: "refuse", decidable: false },
  deleted: { choice: "refuse", decidable: true },
  deletedConflict: { choice: "none", decidable: true },
};

/**
 * Everything in a merge that a person is to see, with what is decided about it.
 *
 * @param input the three tables and the decisions
 * @param merge of them
 * @returns the changes in the order of the rows
 */
export function listChanges(input: RefreshInput, merge: Merge): readonly CellChange[] {
  const added = new Set(merge.fields.filter(({ outcome }) => outcome === "added").map(({ field }) => field));
  const isInput = (cell: MergedCell): boolean =>
    input.theirs.inputFields.has(cell.field) && isNothing(cell.base) && isNothing(cell.theirs);
  return merge.rows.flatMap((row): CellChange[] => {
    if (row.outcome === "own") return [];
    if (row.outcome !== "present") return rowChange(input, row, row.outcome);
    return row.cells.flatMap((cell): CellChange[] => {
      if (cell.outcome === "unchanged" || isInput(cell)) return [];
      if (!added.has(cell.field)) return [cellChange(input, row, cell, cell.outcome)];
      return isNothing(cell.theirs) ? [] : [cellChange(input, row, cell, "added")];
    });
  });
}

function isNothing(cell: MergedCell["base"]): boolean {
  return cell === undefined || isBlank(cell);
}

/** A row that neither the sheet nor the catalog has any more concerns nobody. */
function rowChange(
  input: RefreshInput,
  row: MergedRow,
  outcome: Exclude<MergedRow["outcome"], "present" | "own">,
): CellChange[] {
  const isNowhere = outcome === "deleted" && !input.theirs.rows.has(row.key);
  if (isNowhere) return [];
  const change: PlannedChange = {
    ...changeOf(input, row.key, outcome),
    id: `${input.blockId}|${row.key}`,
    ...shown(input, row),
  };
  return [{ change, decision: decisionOn(change, input.decisions), row }];
}

function cellChange(input: RefreshInput, row: MergedRow, cell: MergedCell, outcome: Outcome): CellChange {
  const format = input.theirs.formats.get(row.key)?.get(cell.field) ?? "";
  const plain = format.replace(/^"[<>≈] "/, "");
  const change: PlannedChange = {
    ...changeOf(input, row.key, outcome, cell.field),
    id: `${input.blockId}|${cellKey(row.key, cell.field)}`,
    field: cell.field,
    ...present("old", shownCell(cell.base, plain)),
    ...present("mine", shownCell(cell.mine, plain)),
    ...present("theirs", shownCell(cell.theirs, format)),
  };
  return { change, decision: decisionOn(change, input.decisions), row, cell };
}

function changeOf(
  { blockId, base, theirs }: RefreshInput,
  key: string,
  outcome: Outcome,
  field?: string,
): Omit<PlannedChange, "id"> {
  const source = sourceOf(theirs, key, field) ?? sourceOf(base, key, field);
  return {
    blockId,
    key,
    row: theirs.rowLabels.get(key) ?? base.rowLabels.get(key) ?? { en: key, ko: key },
    outcome,
    ...present("source", source),
    ...rules[outcome],
  };
}

function sourceOf({ sources }: BlockTable, key: string, field: string | undefined): Bilingual | undefined {
  return (field === undefined ? undefined : sources.get(cellKey(key, field))) ?? sources.get(key);
}

function decisionOn(change: PlannedChange, decisions: Decisions | undefined): Change["choice"] {
  return (change.decidable ? decisions?.get(change.id) : undefined) ?? change.choice;
}

/** Of a whole row, its figures are shown. */
function shown(input: RefreshInput, row: MergedRow): Pick<Change, "old" | "mine" | "theirs"> {
  const { base, mine, theirs } = input;
  return {
    ...(base.rows.has(row.key) ? present("old", figures(input, row, "base")) : {}),
    ...(mine.rows.has(row.key) ? present("mine", figures(input, row, "mine")) : {}),
    ...(theirs.rows.has(row.key) ? present("theirs", figures(input, row, "theirs")) : {}),
  };
}

function figures(
  { theirs }: RefreshInput,
  row: MergedRow,
  version: "base" | "mine" | "theirs",
): ShownCell | undefined {
  const formats = theirs.formats.get(row.key);
  const texts = row.cells.flatMap((cell) => {
    const value = cell[version];
    const isFigure = typeof value === "number" && !theirs.keyFields.includes(cell.field);
    return isFigure ? (shownCell(value, formats?.get(cell.field))?.text ?? []) : [];
  });
  return texts.length === 0 ? undefined : { text: texts.join(", ") };
}

function present<K extends string, T>(name: K, value: T | undefined): { readonly [key in K]?: T } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [key in K]: T });
}
