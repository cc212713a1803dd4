import type { Area, Indicator } from "../../model/catalogTypes";
import { MissingDataError } from "../../model/errors";
import type { Language } from "../../model/language";
import type { Catalog } from "../catalog";
import { parsePeriod } from "../period";
import { resolveIndicator } from "../resolve";

/** A period or an as-of date as a user may write it. */
export type PeriodInput = string | number;

/**
 * The indicator that a text names, if its figures stand by area and period.
 *
 * @throws {MissingDataError} unknown, or its figures stand by company
 * @throws {InputError} several indicators have that name
 */
export function seriesIndicator(catalog: Catalog, text: string): Indicator {
  const indicator = resolveIndicator(catalog, text);
  if (indicator.kind === "series") return indicator;
  throw new MissingDataError({
    en: `"${indicator.id}" is given by company: use LIST.VALUECHAIN.`,
    ko: `"${indicator.id}"은(는) 기업별 값입니다: LIST.VALUECHAIN을 쓰세요.`,
  });
}

/** An as-of date in the form that the catalog reads. */
export function asOfText(asOf: PeriodInput | undefined): string | undefined {
  return asOf === undefined ? undefined : parsePeriod(asOf).text;
}

/** The name of an area as a sentence uses it: "Korea" for "Republic of Korea". */
export function shortName(area: Area, language: Language): string {
  return language === "en" ? area.name.en.replace(/^Republic of /, "") : area.name.ko;
}
