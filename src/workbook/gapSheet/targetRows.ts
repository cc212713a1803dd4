import type { Catalog } from "../../catalog/catalog";
import { statusWords } from "../../catalog/citation";
import { parsePeriod } from "../../catalog/period";
import type { Direction, Observation, PlanTarget } from "../../model/catalogTypes";
import { InputError } from "../../model/errors";
import type { Bilingual } from "../../model/language";
import { quantityText } from "../quantityText";
import { boundFormat, decimalsOf, unitFormat } from "../sheet/numberFormat";
import { benchmarkOf } from "./benchmark";
import { shownUnit } from "./moneyUnit";
import type { AddedTarget, GapSheetRequest } from "./request";
import { sampleInputs, type Inputs } from "./sample";
import { milestone, notDone, pillarName } from "./words";

/** What is known of one target before anyone types, in the language and units of the sheet. */
export interface TargetRow {
  readonly id: string;
  readonly pillar: string;
  readonly name: string;
  readonly unit: string;
  readonly value?: number;
  readonly format: string;
  readonly direction: Direction;
  readonly inputs: Inputs;
  readonly benchmark?: { readonly value: number; readonly format: string };
  readonly basis: string;
  readonly remarks: string;
  /** Sources of the figures in this row. */
  readonly sources: readonly string[];
}

/**
 * The rows of a target-gap sheet: the plan's targets with what the catalog knows of them, then the added ones.
 *
 * @param catalog the data
 * @param request what the sheet is to show
 * @param currentYear where it is given, a deadline before it is refused
 * @returns a row a target
 * @throws {MissingDataError} no such plan
 * @throws {InputError} a deadline that is no year, is past, or belongs to no target
 */
export function targetRows(
  catalog: Catalog,
  request: GapSheetRequest,
  currentYear?: number,
): readonly TargetRow[] {
  const plan = catalog.plan(request.planId);
  checkDeadlines(plan.targets, request, currentYear);
  const own = plan.targets.map((target, place) => ownRow(catalog, request, target, place));
  const taken = new Set(plan.targets.map((target) => target.id));
  const added = request.addedTargets.map((target, place) =>
    addedRow(catalog, request, target, { id: addedId(target, taken), place: plan.targets.length + place }),
  );
  return [...own, ...added];
}

function ownRow(catalog: Catalog, request: GapSheetRequest, target: PlanTarget, place: number): TargetRow {
  const { language } = request;
  const unit = target.unit === undefined ? undefined : catalog.units.get(target.unit);
  const shown = unit === undefined ? undefined : shownUnit(unit, request.moneyUnit);
  const value = target.value === undefined ? undefined : (shown?.shown(target.value) ?? target.value);
  const known = knownActual(catalog, request, target);
  const entry = catalog.planBenchmarks.find((item) => item.plan === target.plan && item.target === target.id);
  const benchmark = benchmarkOf(catalog, entry, request.benchmark, target.area);
  const targetYear = request.deadlines[target.id] ?? target.targetYear;
  const compared = benchmark.observation;
  return {
    id: target.id,
    pillar: pillarName(target.pillar)[language],
    name: target.name[language],
    unit: value === undefined ? milestone[language] : (shown?.name[language] ?? target.unit ?? ""),
    ...(value === undefined ? {} : { value }),
    format: unitFormat(unit, decimalsOf([value ?? 0, request.sample ? 0 : (known?.value ?? 0)])),
    direction: target.direction,
    inputs: request.sample ? sample(request, place, value, targetYear) : typed(known, targetYear),
    ...(compared === undefined ? {} : { benchmark: benchmarkCell(catalog, compared) }),
    basis: benchmark.basis[language],
    remarks: [target.note?.[language], remarkOf(known, request)]
      .filter((text) => text !== undefined)
      .join(" · "),
    sources: [target.source, known?.observation.source, compared?.source].filter((id) => id !== undefined),
  };
}

interface KnownActual {
  readonly observation: Observation;
  readonly value: number;
  readonly unit: string;
  readonly note: Bilingual;
}

/** Today's figure, where one is comparable at all and counts the same kind of thing as the target. */
function knownActual(
  catalog: Catalog,
  request: GapSheetRequest,
  target: PlanTarget,
): KnownActual | undefined {
  const entry = catalog.planActuals.find((item) => item.plan === target.plan && item.target === target.id);
  if (entry?.indicator === undefined || entry.area === undefined || entry.comparability === "none")
    return undefined;
  const series = catalog.series(entry.indicator, entry.area);
  const observation = series.find((item) => item.period === entry.period) ?? series.at(-1);
  const unit = observation === undefined ? undefined : catalog.units.get(observation.unit);
  const wanted = target.unit === undefined ? undefined : catalog.units.get(target.unit);
  if (observation === undefined || unit === undefined || unit.kind !== wanted?.kind) return undefined;
  if (unit.currency !== wanted.currency) return undefined;
  const shown = shownUnit(unit, request.moneyUnit);
  return {
    observation,
    value: shown.shown(observation.value),
    unit: shown.name[request.language],
    note: entry.note,
  };
}

function typed(known: KnownActual | undefined, targetYear: number | undefined): Inputs {
  const actual =
    known === undefined
      ? {}
      : { actual: known.value, actualYear: Math.floor(parsePeriod(known.observation.period).end / 12) };
  return { ...actual, ...(targetYear === undefined ? {} : { targetYear }) };
}

function sample(
  request: GapSheetRequest,
  place: number,
  value: number | undefined,
  targetYear: number | undefined,
): Inputs {
  const { language } = request;
  const words = { en: ["Team", "invented"], ko: ["담당", "꾸며 낸 값"] }[language];
  return sampleInputs(place, value, {
    ...(targetYear === undefined ? {} : { targetYear }),
    notDone: notDone[language],
    owner: `${words[0] ?? ""} ${String.fromCharCode(65 + (place % 26))}`,
    note: words[1] ?? "",
  });
}

function remarkOf(known: KnownActual | undefined, request: GapSheetRequest): string | undefined {
  if (known === undefined) return undefined;
  const { language } = request;
  const { observation } = known;
  const figure = quantityText(known.value, known.unit, observation.bound);
  const status = observation.status === "A" ? "" : `, ${statusWords(observation.status, language)}`;
  const label = knownLabel(request)[language];
  return `${label}: ${figure} (${observation.period}${status}), ${known.note[language]}`;
}

function knownLabel(request: GapSheetRequest): Bilingual {
  return request.sample
    ? { en: "Known figure (not used in this example)", ko: "알려진 수치(이 예시에는 쓰지 않음)" }
    : { en: "Actual entered", ko: "입력된 실적값" };
}

function benchmarkCell(catalog: Catalog, observation: Observation): { value: number; format: string } {
  const format = unitFormat(catalog.units.get(observation.unit), decimalsOf([observation.value]));
  return { value: observation.value, format: boundFormat(format, observation.bound) };
}

function addedRow(
  catalog: Catalog,
  request: GapSheetRequest,
  target: AddedTarget,
  at: { readonly id: string; readonly place: number },
): TargetRow {
  const { language } = request;
  const unit = catalog.units.get(target.unit);
  const shown = unit === undefined ? undefined : shownUnit(unit, request.moneyUnit);
  const value = target.value === undefined ? undefined : (shown?.shown(target.value) ?? target.value);
  const none = {
    en: "no comparable figure: added by the user",
    ko: "비교할 만한 수치 없음: 사용자가 추가한 목표",
  };
  const added = { en: "Added by the user.", ko: "사용자가 추가한 목표." };
  return {
    id: at.id,
    pillar: pillarName(target.pillar)[language],
    name: target.name,
    unit: value === undefined ? milestone[language] : (shown?.name[language] ?? target.unit),
    ...(value === undefined ? {} : { value }),
    format: unitFormat(unit, decimalsOf([value ?? 0])),
    direction: target.direction,
    inputs: request.sample
      ? sample(request, at.place, value, target.targetYear)
      : typed(undefined, target.targetYear),
    basis: none[language],
    remarks: added[language],
    sources: [],
  };
}

/** From the name, so that the row keeps its id when the sheet is built again. */
function addedId(target: AddedTarget, taken: Set<string>): string {
  const base = `added_${target.name
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "_")
    .slice(0, 40)}`;
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}_${number}`;
  taken.add(id);
  return id;
}

function checkDeadlines(
  targets: readonly PlanTarget[],
  request: GapSheetRequest,
  currentYear?: number,
): void {
  const ids = new Set(targets.map((target) => target.id));
  for (const [id, year] of Object.entries(request.deadlines)) {
    if (!ids.has(id)) throw unknownTarget(id, [...ids]);
    checkYear(id, year, currentYear);
  }
  for (const { name, targetYear } of request.addedTargets) {
    if (targetYear !== undefined) checkYear(name, targetYear, currentYear);
  }
}

function checkYear(target: string, year: number, currentYear: number | undefined): void {
  if (!Number.isInteger(year) || year < 1990 || year > 2100) {
    throw new InputError({
      en: `The deadline of "${target}" must be a year from 1990 to 2100; ${year} arrived. Enter a year such as 2030.`,
      ko: `"${target}"의 목표 연도는 1990~2100 사이의 연도여야 하는데 ${year}이(가) 들어왔습니다. 2030과 같이 입력하십시오.`,
    });
  }
  if (currentYear !== undefined && year < currentYear) {
    throw new InputError({
      en: `The deadline of "${target}", ${year}, is in the past. Enter ${currentYear} or later.`,
      ko: `"${target}"의 목표 연도 ${year}은(는) 이미 지났습니다. ${currentYear}년 이후를 입력하십시오.`,
    });
  }
}

function unknownTarget(id: string, ids: readonly string[]): InputError {
  return new InputError({
    en: `A deadline is given for "${id}", which is no target of the plan. Its targets: ${ids.join(", ")}.`,
    ko: `계획에 없는 목표 "${id}"의 목표 연도가 들어왔습니다. 계획의 목표: ${ids.join(", ")}.`,
  });
}
