import type {
  Area,
  AreaKind,
  Bound,
  Comparability,
  Direction,
  Evidence,
  ExchangeRate,
  Indicator,
  Observation,
  ObservationStatus,
  PlanActual,
  PlanBenchmark,
  PlanTarget,
  Policy,
  Source,
  Unit,
  UnitKind,
  ValueChainFigure,
} from "../model/catalogTypes";
import type { Bilingual } from "../model/language";
import type { PackedData } from "./packedData";
import { TableReader, type Row } from "./tableReader";

/** Every table of the data package as objects of the model. */
export interface Tables {
  readonly areas: readonly Area[];
  readonly units: readonly Unit[];
  readonly sources: readonly Source[];
  readonly indicators: readonly Indicator[];
  readonly observations: readonly Observation[];
  readonly targets: readonly PlanTarget[];
  readonly planBenchmarks: readonly PlanBenchmark[];
  readonly planActuals: readonly PlanActual[];
  readonly policies: readonly Policy[];
  readonly valueChain: readonly ValueChainFigure[];
  readonly rates: readonly ExchangeRate[];
}

/**
 * Unpacks the compiled data package, field by field as its schema says. A text that the schema limits to an enum
 * takes the enum's type without a second check: compile.mjs has held every cell against it.
 *
 * @param data the compiled package
 * @returns the tables, rows in the order of the files
 * @throws {Error} a table or field that the schema promises is absent: a fault of the build
 */
export function readTables(data: PackedData): Tables {
  const read = <T>(name: string, make: (row: Row) => T): readonly T[] => {
    const table = data.tables[name];
    if (table === undefined) throw new Error(`Data module: no table ${name}.`);
    return new TableReader(name, table).map(make);
  };
  return {
    areas: read("areas", area),
    units: read("units", unit),
    sources: read("sources", source),
    indicators: read("indicators", indicator),
    observations: read("observations", observation),
    targets: read("plan_targets", target),
    planBenchmarks: read("plan_benchmarks", planBenchmark),
    planActuals: read("plan_actuals", planActual),
    policies: read("policies", policy),
    valueChain: read("value_chain", valueChainFigure),
    rates: read("fx", rate),
  };
}

const name = (row: Row): Bilingual => ({ en: row.text("name_en"), ko: row.text("name_ko") });

/** Drops the keys without a value, so that an absent field is absent and not `undefined`. */
function present<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;
}

function area(row: Row): Area {
  return present<Area>({
    id: row.text("ref_area"),
    kind: row.text("kind") as AreaKind,
    parent: row.textOrNone("parent"),
    name: name(row),
    aliases: row.textOrNone("aliases")?.split("|") ?? [],
  });
}

function unit(row: Row): Unit {
  return present<Unit>({
    id: row.text("unit_measure"),
    name: name(row),
    kind: row.text("kind") as UnitKind,
    currency: row.textOrNone("currency"),
    multiplier: row.numberOrNone("multiplier"),
  });
}

function source(row: Row): Source {
  return present<Source>({
    id: row.text("source_id"),
    publisher: row.text("publisher"),
    title: row.text("title"),
    published: row.textOrNone("published"),
    url: row.text("url"),
    licence: row.text("licence"),
    evidence: row.text("evidence") as Evidence,
    crossChecked: row.flag("cross_checked"),
    readFrom: row.textOrNone("read_from"),
  });
}

function indicator(row: Row): Indicator {
  return {
    id: row.text("indicator"),
    kind: row.text("kind") as Indicator["kind"],
    theme: row.text("theme"),
    name: name(row),
    unit: row.text("unit_measure"),
    direction: row.text("direction") as Indicator["direction"],
    comparable: row.text("comparable") as Comparability,
    definition: { en: row.text("definition_en"), ko: row.text("definition_ko") },
  };
}

function observation(row: Row): Observation {
  return present<Observation>({
    indicator: row.text("indicator"),
    area: row.text("ref_area"),
    period: row.text("time_period"),
    value: row.number("obs_value"),
    bound: row.textOrNone("bound") as Bound | undefined,
    unit: row.text("unit_measure"),
    status: row.text("obs_status") as ObservationStatus,
    vintage: row.textOrNone("vintage"),
    source: row.text("source_id"),
    secondSource: row.textOrNone("second_source"),
    note: row.textOrNone("note"),
  });
}

function target(row: Row): PlanTarget {
  const [en, ko] = [row.textOrNone("note"), row.textOrNone("note_ko")];
  return present<PlanTarget>({
    plan: row.text("plan_id"),
    area: row.text("ref_area"),
    id: row.text("target_id"),
    pillar: row.text("pillar"),
    focus: row.text("focus"),
    name: name(row),
    value: row.numberOrNone("value"),
    unit: row.textOrNone("unit_measure"),
    direction: row.text("direction") as Direction,
    targetYear: row.numberOrNone("target_year"),
    wording: { en: row.text("wording_en"), ko: row.text("wording_ko") },
    source: row.text("source_id"),
    note: en === undefined || ko === undefined ? undefined : { en, ko },
  });
}

function planBenchmark(row: Row): PlanBenchmark {
  return present<PlanBenchmark>({
    plan: row.text("plan_id"),
    target: row.text("target_id"),
    indicator: row.textOrNone("indicator"),
    comparability: row.text("comparability"),
    reason: { en: row.text("reason"), ko: row.text("reason_ko") },
  });
}

function planActual(row: Row): PlanActual {
  return present<PlanActual>({
    plan: row.text("plan_id"),
    target: row.text("target_id"),
    indicator: row.textOrNone("indicator"),
    area: row.textOrNone("ref_area"),
    period: row.textOrNone("time_period"),
    comparability: row.text("comparability"),
    note: { en: row.text("note"), ko: row.text("note_ko") },
  });
}

function policy(row: Row): Policy {
  return present<Policy>({
    id: row.text("policy_id"),
    area: row.text("ref_area"),
    level: row.text("level"),
    year: row.number("year"),
    name: row.text("name_en"),
    nameLocal: row.textOrNone("name_local"),
    leadBody: row.textOrNone("lead_body"),
    approach: row.text("approach"),
    budgetValue: row.numberOrNone("budget_value"),
    budgetCurrency: row.textOrNone("budget_currency"),
    budgetPeriod: row.textOrNone("budget_period"),
    budgetKind: row.textOrNone("budget_kind"),
    quantifiedTarget: row.textOrNone("quantified_target"),
    targetYear: row.numberOrNone("target_year"),
    source: row.text("source_id"),
  });
}

function valueChainFigure(row: Row): ValueChainFigure {
  return present<ValueChainFigure>({
    segment: row.text("segment"),
    indicator: row.text("indicator"),
    area: row.text("ref_area"),
    entity: row.text("entity"),
    period: row.text("time_period"),
    value: row.number("obs_value"),
    unit: row.text("unit_measure"),
    source: row.text("source_id"),
    note: row.textOrNone("note"),
  });
}

function rate(row: Row): ExchangeRate {
  return {
    currency: row.text("currency"),
    period: row.text("time_period"),
    perUsd: row.number("per_usd"),
    source: row.text("source_id"),
  };
}
