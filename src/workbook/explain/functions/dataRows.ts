import type { Catalog } from "../../../catalog/catalog";
import { boundText, citation, evidenceWords, figureNote } from "../../../catalog/citation";
import { shortName } from "../../../catalog/query/seriesIndicator";
import type { Observation, PlanTarget, Policy, Source } from "../../../model/catalogTypes";
import type { Bilingual, Language } from "../../../model/language";
import type { ExplainedRow } from "../explanation";
import { exactText } from "../numberText";
import { say } from "../say";

/**
 * A figure of the catalog as a row behind a number.
 *
 * @param catalog the data
 * @param figure the figure
 * @returns what it is, its value, period, edition, status, source and grade
 */
export function figureRow(catalog: Catalog, figure: Observation): ExplainedRow {
  const indicator = indicatorName(catalog, figure.indicator);
  const area = areaName(catalog, figure.area);
  const unit = unitName(catalog, figure.unit);
  const note = say(figureNote(figure, "en"), figureNote(figure, "ko"));
  return {
    what: {
      en: `${indicator.en}, ${area.en}${inBrackets(unit.en)}`,
      ko: `${indicator.ko}, ${area.ko}${inBrackets(unit.ko)}`,
    },
    value: boundText(figure),
    period: figure.period,
    ...(figure.vintage === undefined ? {} : { vintage: figure.vintage }),
    ...(note.en === "" ? {} : { status: note }),
    ...sourceParts(catalog, figure.source),
  };
}

/**
 * A target of a plan as a row behind a number.
 *
 * @param catalog the data
 * @param target the target
 * @returns the row; its status is what is disputed about it, where anything is
 */
export function targetRow(catalog: Catalog, target: PlanTarget): ExplainedRow {
  const unit = unitName(catalog, target.unit ?? "");
  return {
    what: say(
      `Target “${target.name.en}” of the plan ${target.plan}${inBrackets(unit.en)}: “${target.wording.en}”`,
      `계획 ${target.plan}의 목표 “${target.name.ko}”${inBrackets(unit.ko)}: “${target.wording.ko}”`,
    ),
    value: target.value === undefined ? "-" : exactText(target.value),
    ...(target.targetYear === undefined ? {} : { period: String(target.targetYear) }),
    ...(target.note === undefined ? {} : { status: target.note }),
    ...sourceParts(catalog, target.source),
  };
}

/**
 * A policy of the register as a row behind a cell.
 *
 * @param catalog the data
 * @param policy the policy
 * @returns the row
 */
export function policyRow(catalog: Catalog, policy: Policy): ExplainedRow {
  return {
    what: say(`Policy “${policy.name}”`, `정책 “${policy.name}”`),
    value:
      policy.budgetValue === undefined
        ? "-"
        : `${exactText(policy.budgetValue)} ${policy.budgetCurrency ?? ""}`,
    period: String(policy.year),
    ...sourceParts(catalog, policy.source),
  };
}

/**
 * The exchange rate of a currency as a row behind a number.
 *
 * @param catalog the data
 * @param currency such as "KRW"; the dollar has none
 * @param year whose average it is
 * @returns the row, or none
 */
export function rateRows(catalog: Catalog, currency: string, year: number): readonly ExplainedRow[] {
  return catalog.rates
    .filter((rate) => rate.currency === currency && rate.period === String(year))
    .map((rate) => ({
      what: say(`${currency} for one US dollar, average of the year`, `1달러당 ${currency}, 연평균`),
      value: exactText(rate.perUsd),
      period: rate.period,
      ...sourceParts(catalog, rate.source),
    }));
}

/** The citation of a source and its grade of evidence in words. */
export function sourceParts(catalog: Catalog, id: string): Pick<ExplainedRow, "source" | "grade"> {
  const source = catalog.sources.get(id);
  const of = (words: (source: Source, language: Language) => string): Bilingual =>
    source === undefined ? { en: id, ko: id } : { en: words(source, "en"), ko: words(source, "ko") };
  return {
    source: of(citation),
    grade: of(({ evidence }, language) => evidenceWords(evidence, language)),
  };
}

/** The name of an indicator; an unknown one is its id. */
export function indicatorName(catalog: Catalog, id: string): Bilingual {
  return catalog.indicators.get(id)?.name ?? { en: id, ko: id };
}

/** The name of an area as a sentence uses it. */
export function areaName(catalog: Catalog, id: string): Bilingual {
  const area = catalog.areas.get(id);
  return area === undefined ? { en: id, ko: id } : { en: shortName(area, "en"), ko: shortName(area, "ko") };
}

/** The name of a unit; an unknown one is its id. */
export function unitName(catalog: Catalog, id: string): Bilingual {
  return catalog.units.get(id)?.name ?? { en: id, ko: id };
}

/** The name of an area within a sentence: "the United States". */
export function areaInSentence(catalog: Catalog, id: string): Bilingual {
  const { en, ko } = areaName(catalog, id);
  const takesArticle = /^(?:United |Netherlands$|Czech Republic$|Philippines$|European Union|World$)/.test(
    en,
  );
  return { en: takesArticle ? `the ${en}` : en, ko };
}

/** A period within a Korean sentence: "2024년". */
export function koreanPeriod(period: string): string {
  return /^\d{4}$/.test(period) ? `${period}년` : period;
}

/** The name of a unit within an English sentence: "companies", but "USD billion". */
export function unitInSentence(catalog: Catalog, id: string): Bilingual {
  const { en, ko } = unitName(catalog, id);
  return { en: en.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase()), ko };
}

function inBrackets(text: string): string {
  return text === "" ? "" : ` (${text})`;
}
