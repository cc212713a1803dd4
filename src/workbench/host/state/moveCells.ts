import { contains, intersection, zoneColumns, zoneRows, type Zone } from "../../engine/zone";
import type { Json } from "../protocol/wire";
import { readCells, writeFormats } from "./copyCells";
import type { HostServices } from "./hostServices";
import type { KeptRule } from "./keptState";
import { without } from "./subtractZone";
import type { RangeTarget } from "./targets";

type Services = Pick<HostServices, "engine" | "kept">;

interface Corner {
  sheetId: string;
  row: number;
  col: number;
}

/** Cuts a block and puts it elsewhere: what points at it follows, notes, looks, rules and whole tables too. */
export function moveCells(source: RangeTarget, to: Corner, services: Services): void {
  const { engine } = services;
  const zone = engine.sheets.clip(source.sheetId, source.zone);
  if (!zone) return;
  const [rows, columns] = [to.row - zone.top, to.col - zone.left];
  if (source.sheetId === to.sheetId)
    engine.blocks.rearrange({ sheetId: to.sheetId, moves: [{ zone, rows, columns }], cleared: [] });
  else moveToSheet({ sheetId: source.sheetId, zone }, to, services);
}

function shifted(zone: Zone, rows: number, columns: number): Zone {
  return {
    top: zone.top + rows,
    bottom: zone.bottom + rows,
    left: zone.left + columns,
    right: zone.right + columns,
  };
}

function moveToSheet(source: RangeTarget, to: Corner, services: Services): void {
  const { engine } = services;
  const { sheetId, zone } = source;
  const [rows, columns] = [to.row - zone.top, to.col - zone.left];
  const target = shifted(zone, rows, columns);
  engine.sheets.growTo(to.sheetId, target);
  const tables = engine.tables
    .all()
    .filter((table) => table.sheetId === sheetId && contains(zone, table.zone))
    .map((table) => ({ zone: table.zone, part: engine.tables.detach(table.id) }));
  const merges = engine.formats.merges(sheetId).filter((merge) => contains(zone, merge));
  engine.formats.unmerge(sheetId, merges);
  const rules = takeRules(source, services);
  engine.blocks.redirect(sheetId, zone, to);
  putCells(source, to, services);
  moveFacts(source, to, services);
  for (const merge of merges) engine.formats.merge(to.sheetId, shifted(merge, rows, columns));
  for (const rule of rules) rule(to.sheetId, rows, columns);
  for (const { zone: own, part } of tables)
    engine.tables.attach(part, to.sheetId, shifted(own, rows, columns));
}

function putCells({ sheetId, zone }: RangeTarget, to: Corner, services: Services): void {
  const { engine } = services;
  const pieces = readCells(sheetId, zone, services);
  const contents = pieces.map((line, r) =>
    line.map(
      ({ content }, c) =>
        engine.blocks.formulaElsewhere(sheetId, zone.top + r, zone.left + c, to.sheetId) ?? content,
    ),
  );
  engine.cells.clearContents(sheetId, zone);
  engine.formats.clear(sheetId, zone);
  for (const [r, line] of pieces.entries())
    for (const [c, piece] of line.entries()) {
      const at = { sheetId: to.sheetId, row: to.row + r, col: to.col + c };
      writeFormats(piece, at, services);
      engine.cells.enter(at.sheetId, at.row, at.col, contents[r]?.[c] ?? "");
    }
  engine.flush();
}

function moveFacts({ sheetId, zone }: RangeTarget, to: Corner, { kept }: Services): void {
  for (const map of [kept.notes, kept.comments, kept.formats, kept.richValues, kept.hyperlinks]) {
    for (const { row, col } of map.entries(to.sheetId))
      if (row >= to.row && row < to.row + zoneRows(zone))
        if (col >= to.col && col < to.col + zoneColumns(zone)) map.delete(to.sheetId, row, col);
    for (const { row, col } of map.entries(sheetId))
      if (row >= zone.top && row <= zone.bottom && col >= zone.left && col <= zone.right)
        map.moveTo(
          { sheetId, row, col },
          { ...to, row: to.row + row - zone.top, col: to.col + col - zone.left },
        );
  }
}

type PutRule = (sheetId: string, rows: number, columns: number) => void;

/** Takes validations and conditional formats off the cells. @returns what puts them on other cells */
function takeRules({ sheetId, zone }: RangeTarget, { engine, kept }: Services): PutRule[] {
  const puts: PutRule[] = [];
  for (const { id, zones, rule } of engine.rules.validations(sheetId)) {
    const inside = zones.flatMap((own) => intersection(own, zone) ?? []);
    if (inside.length === 0) continue;
    const facts = kept.validations.get(id);
    const place = (on: string, where: Zone[]): void => {
      const fresh = engine.rules.freshId("dv");
      engine.rules.setValidation(on, fresh, where, rule, true);
      if (facts) kept.validations.set(fresh, structuredClone(facts));
    };
    engine.rules.removeValidation(sheetId, id);
    kept.validations.delete(id);
    const rest = zones.flatMap((own) => without(own, zone));
    if (rest.length > 0) place(sheetId, rest);
    puts.push((on, rows, columns) => {
      place(
        on,
        inside.map((own) => shifted(own, rows, columns)),
      );
    });
  }
  for (const { id, zones, rule } of engine.rules.conditionalFormats(sheetId)) {
    const inside = zones.flatMap((own) => intersection(own, zone) ?? []);
    if (inside.length === 0) continue;
    const facts = kept.conditionalFormats.get(id);
    const place = (on: string, where: Zone[]): void => {
      const fresh = engine.rules.freshId("cf");
      engine.rules.setConditionalFormat(on, fresh, where, rule, facts?.facts.stopIfTrue === true);
      if (facts) kept.conditionalFormats.set(fresh, elsewhere(facts, on, where));
    };
    engine.rules.removeConditionalFormat(sheetId, id);
    kept.conditionalFormats.delete(id);
    const rest = zones.flatMap((own) => without(own, zone));
    if (rest.length > 0) place(sheetId, rest);
    puts.push((on, rows, columns) => {
      place(
        on,
        inside.map((own) => shifted(own, rows, columns)),
      );
    });
  }
  return puts;
}

function elsewhere(rule: KeptRule, sheetId: string, zones: Zone[]): KeptRule {
  return { type: rule.type, facts: { ...rule.facts, sheetId, zones: zones as unknown as Json } };
}
