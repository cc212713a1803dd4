import type { Catalog } from "../../catalog/catalog";
import { statusWords } from "../../catalog/citation";
import { periodCell } from "../../catalog/period";
import { word } from "../../catalog/words";
import type { Observation } from "../../model/catalogTypes";
import type { Language } from "../../model/language";
import type { CellContent } from "../cellText";
import { boundFormat, decimalsOf, unitFormat } from "../sheet/numberFormat";
import { cellList } from "./cellList";
import type { Evidence, UsedCell } from "./evidence";
import type { SourceNumbers } from "./sourceNumbers";
import { texts } from "./words";

/** A row of the list: its cells in the order of the columns, and the format of its value. */
export interface FigureRow {
  readonly cells: readonly CellContent[];
  readonly format: string;
}

/** Ranges that are named; more are counted. */
const mostRanges = 4;

/**
 * The rows of the list of everything used: targets, figures, figures of companies, exchange rates, policies.
 *
 * @param catalog the data
 * @param evidence what is used
 * @param numbers of the sources
 * @param language of the texts
 * @returns a row each
 */
export function figureRows(
  catalog: Catalog,
  evidence: Evidence,
  numbers: SourceNumbers,
  language: Language,
): readonly FigureRow[] {
  const rows = [
    ...targetEntries(catalog, evidence, language),
    ...observationEntries(catalog, evidence, language),
    ...companyEntries(catalog, evidence, language),
    ...rateEntries(evidence, language),
    ...policyEntries(catalog, evidence, language),
  ];
  return rows.map((entry, place) => ({
    format: entry.format,
    cells: [
      place + 1,
      { text: entry.what },
      { text: entry.area },
      cellOf(entry.period),
      entry.value ?? null,
      { text: entry.unit },
      { text: entry.status },
      cellOf(entry.published),
      { text: cellList(entry.cells, mostRanges) },
      { text: entry.sources.map((id) => numbers.numberOf(id)).join(", ") },
    ],
  }));
}

interface Entry {
  readonly what: string;
  readonly area: string;
  readonly period: string;
  readonly value?: number;
  readonly unit: string;
  readonly format: string;
  readonly status: string;
  readonly published: string;
  readonly cells: readonly UsedCell[];
  readonly sources: readonly string[];
}

/** Years as numbers, as in the add-in's tables. */
function cellOf(text: string): CellContent {
  if (text === "") return null;
  const cell = periodCell(text);
  return typeof cell === "number" ? cell : { text: cell };
}

function areaName(catalog: Catalog, id: string | undefined, language: Language): string {
  return catalog.areas.get(id ?? "")?.name[language] ?? id ?? "";
}

function unitName(catalog: Catalog, id: string | undefined, language: Language): string {
  return catalog.units.get(id ?? "")?.name[language] ?? id ?? "";
}

/** The value as the plan states it, with its wording. */
function targetEntries(catalog: Catalog, { targets }: Evidence, language: Language): readonly Entry[] {
  return targets.map(({ what, cells }) => ({
    what: `${what.name[language]}: “${what.wording[language]}”`,
    area: areaName(catalog, what.area, language),
    period: what.targetYear === undefined ? "" : String(what.targetYear),
    ...(what.value === undefined ? {} : { value: what.value }),
    unit: unitName(catalog, what.unit, language),
    format: unitFormat(catalog.units.get(what.unit ?? ""), decimalsOf([what.value ?? 0])),
    status: texts.target[language],
    published: "",
    cells,
    sources: [what.source],
  }));
}

function observationEntries(catalog: Catalog, { figures }: Evidence, language: Language): readonly Entry[] {
  return figures.map(({ what, cells }) => ({
    what: catalog.indicators.get(what.indicator)?.name[language] ?? what.indicator,
    area: areaName(catalog, what.area, language),
    period: what.period,
    value: what.value,
    unit: unitName(catalog, what.unit, language),
    format: formatOf(catalog, what),
    status: statusWords(what.status, language),
    published: what.vintage ?? "",
    cells,
    sources: [what.source, ...(what.secondSource === undefined ? [] : [what.secondSource])],
  }));
}

function formatOf(catalog: Catalog, { unit, value, bound }: Observation): string {
  return boundFormat(unitFormat(catalog.units.get(unit), decimalsOf([value])), bound);
}

function companyEntries(catalog: Catalog, { companies }: Evidence, language: Language): readonly Entry[] {
  return companies.map(({ what, cells }) => {
    const name = catalog.indicators.get(what.indicator)?.name[language] ?? what.indicator;
    return {
      what: what.entity === undefined ? name : `${name}: ${what.entity}`,
      area: areaName(catalog, what.area, language),
      period: what.period,
      value: what.value,
      unit: unitName(catalog, what.unit, language),
      format: unitFormat(catalog.units.get(what.unit), decimalsOf([what.value])),
      status: statusWords("A", language),
      published: "",
      cells,
      sources: [what.source],
    };
  });
}

function rateEntries({ rates }: Evidence, language: Language): readonly Entry[] {
  return rates.map(({ what, cells }) => ({
    what: { en: `Exchange rate of ${what.currency}`, ko: `${what.currency} 환율` }[language],
    area: "",
    period: what.period,
    value: what.perUsd,
    unit: { en: `${what.currency} per USD`, ko: `USD당 ${what.currency}` }[language],
    format: unitFormat(undefined, decimalsOf([what.perUsd])),
    status: texts.rate[language],
    published: "",
    cells,
    sources: [what.source],
  }));
}

/** The amount of a policy in its own currency, and as what it is stated. */
function policyEntries(catalog: Catalog, { policies }: Evidence, language: Language): readonly Entry[] {
  return policies.map(({ what, cells }) => ({
    what: { en: `Policy: ${what.name}`, ko: `정책: ${what.name}` }[language],
    area: areaName(catalog, what.area, language),
    period: String(what.year),
    ...(what.budgetValue === undefined ? {} : { value: what.budgetValue }),
    unit: what.budgetCurrency ?? "",
    format: unitFormat(undefined, 0),
    status: what.budgetKind === undefined ? "" : word("budgetKind", what.budgetKind, language),
    published: "",
    cells,
    sources: [what.source],
  }));
}
