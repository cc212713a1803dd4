import type { Change, Decisions, RefreshPreview } from "../../../src/workbook/refresh/refreshTypes";
import type { StampValue } from "../../../src/workbook/stamp/stampTypes";
import { columnLetters } from "../../../src/workbook/sheet/address";
import { type BlockModel, holds, isPinned, type ModelRow, newRow } from "./blockModel";
import type { Expected } from "./layouts";
import { type Matched, matchRows, plainFormula } from "./matchRows";
import type { Cell, TableNow } from "./readTable";

type Choice = "accept" | "refuse" | "none";

export interface Refreshed {
  readonly before: TableNow;
  readonly after: TableNow;
  readonly model: BlockModel;
  readonly expected: Expected;
  readonly preview: RefreshPreview;
  readonly decisions: Decisions;
  readonly keyFields: readonly string[];
}

/** Decides the changes of a preview in turn, as the history says. */
export function decisionsOf(
  preview: RefreshPreview,
  choices: readonly ("default" | "accept" | "refuse")[],
): Decisions {
  const decisions = new Map<string, "accept" | "refuse">();
  const changes = preview.blocks.flatMap((block) => block.changes).filter(({ decidable }) => decidable);
  for (const [index, { id }] of changes.entries()) {
    const choice = choices[index % Math.max(1, choices.length)];
    if (choice === "accept" || choice === "refuse") decisions.set(id, choice);
  }
  return decisions;
}

/** Fails where a refresh broke a promise, then lets the model know what the refresh has done. */
export function checkRefresh(refreshed: Refreshed): void {
  const { after, model, expected, keyFields } = refreshed;
  checkSurroundings(refreshed);
  const decided = decidedBy(refreshed);
  const matched = matchRows(after, model, keyFields);
  for (const { row, at } of matched.pairs) checkRow(row, at, refreshed, decided);
  for (const row of matched.missing) checkMissing(row, refreshed, decided);
  for (const { key, at } of matched.added) checkAdded(key, at, refreshed, decided);
  checkAllThere(matched, refreshed, decided);
  takeIn(matched, refreshed);
  model.take(expected);
}

type Decided = (
  key: string,
  field?: string,
) => { choice: Choice; explicit: boolean; change: Change } | undefined;

/** Of several rows with one key any may be meant: an acceptance counts before a default. */
function decidedBy({ preview, decisions }: Refreshed): Decided {
  const changes = new Map<string, Change[]>();
  for (const change of preview.blocks.flatMap((block) => block.changes)) {
    const place = JSON.stringify([change.key.split("\u001f").join(" / "), change.field]);
    changes.set(place, [...(changes.get(place) ?? []), change]);
  }
  return (key, field) => {
    const found = changes.get(JSON.stringify([key, field])) ?? [];
    const change = found.find(({ id }) => decisions.get(id) === "accept") ?? found[0];
    if (!change) return undefined;
    const explicit = decisions.get(change.id);
    return { change, choice: explicit ?? change.choice, explicit: explicit !== undefined };
  };
}

/** Order and names of columns, what is hidden, filters and sheets are none of a refresh's business. */
function checkSurroundings({ before, after }: Refreshed): void {
  const kept: (keyof TableNow)[] = ["sheet", "headers", "hiddenColumns", "criteria", "sheets", "left", "top"];
  for (const part of kept)
    if (JSON.stringify(before[part]) !== JSON.stringify(after[part]))
      throw new Error(`${part} changed: ${JSON.stringify(before[part])} -> ${JSON.stringify(after[part])}`);
}

function checkRow(row: ModelRow, at: number, refreshed: Refreshed, decided: Decided): void {
  const { after, model, keyFields } = refreshed;
  for (const [column, { id, isField }] of model.columns.entries()) {
    const now = after.rows[at]?.[column] ?? "";
    const decision = row.key === undefined ? undefined : decided(row.key, id);
    const edit = row.edits.get(id);
    if (edit !== undefined) checkEdit(row, id, { now, edit, accepted: accepts(decision) }, refreshed);
    else if (isField && row.key !== undefined && !row.open && !keyFields.includes(id))
      checkUnedited(row, id, { now, at }, { refreshed, refused: decision?.choice === "refuse" });
    const note = row.notes.get(id);
    if (note !== undefined && after.notes.get(`${String(at)},${String(column)}`) !== note)
      throw new Error(`The note "${note}" of ${String(row.key)}, ${id}, is lost.`);
  }
}

function accepts(decision: ReturnType<Decided>): boolean {
  return decision?.explicit === true && decision.choice === "accept";
}

function checkEdit(
  row: ModelRow,
  field: string,
  { now, edit, accepted }: { now: Cell; edit: Cell; accepted: boolean },
  { expected }: Refreshed,
): void {
  const theirs = row.key === undefined ? undefined : expected.get(row.key)?.get(field);
  if (accepted && theirs !== undefined && holds(now, theirs)) {
    row.edits.delete(field);
    return;
  }
  if (accepted && !row.open && theirs !== undefined)
    throw new Error(
      `${String(row.key)}, ${field}: accepted ${JSON.stringify(theirs)}, but ${String(now)} stands.`,
    );
  if (plainFormula(now) !== plainFormula(edit))
    throw new Error(`An edit is lost: ${String(row.key)}, ${field}: ${String(edit)} -> ${String(now)}`);
}

/** As `holds`, and a live formula must name the cells of its own row, wherever rows and columns went. */
function stands(
  now: Cell | undefined,
  value: StampValue,
  at: number,
  { after, model }: Pick<Refreshed, "after" | "model">,
): boolean {
  if (typeof value !== "object" || value === null) return holds(now, value);
  const placed = value.formula.replace(/\[([^\]]+)\]/gu, (_, field: string) => {
    const column = model.columns.findIndex(({ id }) => id === field);
    return `${columnLetters(after.left + column)}${String(after.top + 2 + at)}`;
  });
  return String(now).replaceAll("$", "") === `=${placed}`;
}

function checkUnedited(
  row: ModelRow,
  field: string,
  { now, at }: { now: Cell; at: number },
  { refreshed, refused }: { refreshed: Refreshed; refused: boolean },
): void {
  const { expected, model } = refreshed;
  const key = row.key ?? "";
  const theirs = expected.get(key)?.get(field);
  const before = model.written.get(key)?.get(field);
  const should = refused || !expected.has(key) ? before : theirs;
  if (!stands(now, should, at, refreshed))
    throw new Error(`${key}, ${field}: ${JSON.stringify(now)} stands, not ${JSON.stringify(should)}.`);
  // Also where the data have no such column any more: it may come back with another figure.
  if (refused && !holds(now, theirs ?? null)) row.edits.set(field, now);
}

/** A row may go only when the data has it no longer and the user has nothing in it, or wants it so. */
function checkMissing(row: ModelRow, { expected }: Refreshed, decided: Decided): void {
  const decision = row.key === undefined ? undefined : decided(row.key);
  const wanted = decision?.explicit === true && decision.choice === "accept";
  if (row.key === undefined || (isPinned(row) && !wanted))
    throw new Error(`A row of the user's is lost: ${String(row.key)} ${JSON.stringify([...row.edits])}`);
  if (expected.has(row.key)) throw new Error(`A row of the data is lost: ${row.key}`);
  if (decision?.choice === "refuse") throw new Error(`The row ${row.key} was to stay and is lost.`);
}

function checkAdded(key: string | undefined, at: number, refreshed: Refreshed, decided: Decided): void {
  const { after, expected, model } = refreshed;
  const cells = key === undefined ? undefined : expected.get(key);
  if (!cells || key === undefined) throw new Error(`Nobody made this row: ${JSON.stringify(after.rows[at])}`);
  if (model.deleted.has(key) && decided(key)?.choice !== "accept")
    throw new Error(`The user deleted ${key}, and a refresh brought it back.`);
  for (const [column, { id, isField }] of model.columns.entries()) {
    const now = after.rows[at]?.[column] ?? "";
    if (!isField || stands(now, cells.get(id), at, refreshed) || isFilled(now, id, model)) continue;
    throw new Error(`The new row ${key} has ${JSON.stringify(now)} as ${id}.`);
  }
}

/** A formula that the user gave to a whole column: Excel puts it into each new row itself. */
function isFilled(now: Cell, id: string, { rows }: BlockModel): boolean {
  const formulas = [now, ...rows.map(({ edits }) => edits.get(id) ?? "")].map(plainFormula);
  return String(now).startsWith("=") && formulas.every((formula) => formula === formulas[0]);
}

/** Rows that the data has and the user did not delete or refuse stand; rows that it lost are gone. */
function checkAllThere(matched: Matched, refreshed: Refreshed, decided: Decided): void {
  const { expected, model } = refreshed;
  const there = new Set([...matched.pairs.map(({ row }) => row.key), ...matched.added.map(({ key }) => key)]);
  for (const key of expected.keys()) {
    if (there.has(key)) continue;
    if (model.deleted.has(key)) {
      if (decided(key)?.choice === "accept") throw new Error(`The row ${key} was to come back and did not.`);
      continue;
    }
    if (decided(key)?.choice !== "refuse") throw new Error(`The row ${key} of the data does not stand.`);
    model.deleted.add(key);
  }
  for (const { row } of matched.pairs)
    if (row.key !== undefined && !expected.has(row.key) && !row.open && !isPinned(row)) {
      if (decided(row.key)?.choice === "accept") throw new Error(`The row ${row.key} was to go and stands.`);
      row.open = true;
    }
}

/** Where the data came to what the user had made of a cell, the two are one from now on: no edit is left. */
function takeInSame(row: ModelRow, at: number, { after, model, expected }: Refreshed): void {
  const theirs = row.key === undefined ? undefined : expected.get(row.key);
  for (const [column, { id }] of model.columns.entries()) {
    const value = theirs?.get(id);
    if (value === undefined || (typeof value === "object" && value !== null)) continue;
    if (holds(after.rows[at]?.[column] ?? "", value)) row.edits.delete(id);
  }
}

/** A new row, with what Excel has put into columns that the user calculates. */
function addedRow(key: string | undefined, at: number, { after, model }: Refreshed): ModelRow {
  const row = newRow(key);
  for (const [column, { id }] of model.columns.entries()) {
    const now = after.rows[at]?.[column] ?? "";
    if (isFilled(now, id, model)) row.edits.set(id, now);
  }
  return row;
}

function takeIn(matched: Matched, refreshed: Refreshed): void {
  const { model, expected } = refreshed;
  for (const { row, at } of matched.pairs) takeInSame(row, at, refreshed);
  const rows = [
    ...matched.pairs.map(({ row, at }) => ({ row, at })),
    ...matched.added.map(({ key, at }) => ({ row: addedRow(key, at, refreshed), at })),
  ].sort((a, b) => a.at - b.at);
  model.rows = rows.map(({ row }) => row);
  for (const { key } of model.rows) if (key !== undefined) model.deleted.delete(key);
  for (const row of model.rows) if (row.key !== undefined && !expected.has(row.key)) row.open = true;
}
