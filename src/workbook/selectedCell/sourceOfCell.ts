import type { Catalog } from "../../catalog/catalog";
import { citation } from "../../catalog/citation";
import { parsePeriod } from "../../catalog/period";
import { sourceText } from "../../catalog/query";
import { resolveTarget } from "../../catalog/resolve";
import { InputError, MissingDataError } from "../../model/errors";
import type { PlanTarget } from "../../model/catalogTypes";
import type { Bilingual, Language } from "../../model/language";
import { headers } from "../insertDataset/words";
import type { CellValue } from "../explain/functions/call";
import type { SelectedCell } from "./readSelectedCell";

/** Functions whose first arguments are indicator, area, period and as_of. */
const ofFigures = new Map<string, readonly ("area" | "period" | "asOf")[]>([
  ["BENCHMARK", ["area", "period", "asOf"]],
  ["SOURCE", ["area", "period", "asOf"]],
  ["HISTORY", ["area"]],
  ["RANKING", ["area", "period"]],
  ["COMPARE", ["area"]],
  ["LEADERS", []],
  ["GRID", []],
  ["DEFINITION", []],
]);

/** Functions whose first argument may be a target of a plan. */
const ofTargets = new Set(["TARGET", "GAP", "GAP.RELATIVE", "ACHIEVEMENT", "PROGRESS"]);

/**
 * Where the figure of a cell comes from: by the SEOULAI function in it, else by the ids in its row of a table that the
 * add-in has inserted.
 *
 * @param catalog the data
 * @param cell the cell with its row
 * @returns a line a source, in both languages
 * @throws {MissingDataError} the figure is not in this version of the data
 * @throws {InputError} nothing in the cell or its row names a figure or a target
 */
export function sourceOfCell(catalog: Catalog, cell: SelectedCell): Bilingual[] {
  const found = byCall(catalog, cell) ?? byRow(catalog, cell);
  if (found !== undefined) return found;
  throw new InputError({
    en: `${cell.address} holds no figure of SEOULAI. Select a cell with a SEOULAI function that names an indicator or a target, or a row of a table that SEOULAI has inserted.`,
    ko: `${cell.address}에는 SEOULAI의 수치가 없습니다. 지표나 목표를 가리키는 SEOULAI 함수가 있는 셀, 또는 SEOULAI가 삽입한 표의 행을 선택하십시오.`,
  });
}

function inBoth(text: (language: Language) => string): Bilingual {
  return { en: text("en"), ko: text("ko") };
}

function byCall(catalog: Catalog, { call }: SelectedCell): Bilingual[] | undefined {
  const [first, ...rest] = call?.arguments.map(({ value }) => value) ?? [];
  if (call === undefined || typeof first !== "string" || first === "") return undefined;
  if (ofTargets.has(call.name)) return targetSource(catalog, resolveTarget(catalog, first));
  const names = ofFigures.get(call.name);
  if (names === undefined) return undefined;
  const given = Object.fromEntries(
    names.map((name, place) => [name, rest[place]] as const).filter(([, value]) => isGiven(value)),
  ) as { area?: string; period?: string | number; asOf?: string | number };
  return [inBoth((language) => sourceText(catalog, { indicator: first, ...given, language }))];
}

/** Blank and 0 mean "left out", as in the functions themselves. */
function isGiven(value: CellValue | undefined): boolean {
  return value !== undefined && value !== "" && value !== 0;
}

function byRow(catalog: Catalog, { row, header }: SelectedCell): Bilingual[] | undefined {
  const texts = row.map(({ value }) => String(value));
  const target = catalog.targets.find(({ id }) => texts.includes(id));
  if (target !== undefined) return targetSource(catalog, target);
  const indicator = texts.find((text) => catalog.indicators.has(text));
  const area = texts.find((text) => catalog.areas.has(text));
  if (indicator === undefined || area === undefined) return undefined;
  const period = periodOf(row, header);
  const request = { indicator, area, ...(period === undefined ? {} : { period }) };
  return [inBoth((language) => sourceText(catalog, { ...request, language }))];
}

/** A wide table has the periods above the figures, a long one in a column. */
function periodOf(row: SelectedCell["row"], header: CellValue | undefined): string | number | undefined {
  if (header !== undefined && typeof header !== "boolean" && isPeriod(header)) return header;
  const names: readonly CellValue[] = [headers.period.en, headers.period.ko];
  const value = row.find((pair) => names.includes(pair.header))?.value;
  return typeof value === "boolean" || value === "" ? undefined : value;
}

function isPeriod(value: string | number): boolean {
  try {
    parsePeriod(value);
    return true;
  } catch (error) {
    // parsePeriod says what is wrong with a period; here a header that is none is simply not one.
    if (error instanceof InputError || error instanceof MissingDataError) return false;
    throw error;
  }
}

function targetSource(catalog: Catalog, target: PlanTarget): Bilingual[] {
  const source = catalog.sources.get(target.source);
  return [
    { en: `${target.name.en}: “${target.wording.en}”`, ko: `${target.name.ko}: “${target.wording.ko}”` },
    ...(source === undefined ? [] : [inBoth((language) => citation(source, language))]),
    ...(target.note === undefined ? [] : [target.note]),
  ];
}
