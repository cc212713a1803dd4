import type { Catalog } from "../../../catalog/catalog";
import { citation } from "../../../catalog/citation";
import { countryOf } from "../../../catalog/policies/countryOf";
import { word } from "../../../catalog/words";
import type { Policy } from "../../../model/catalogTypes";
import type { Language } from "../../../model/language";
import type { SearchTexts } from "../../components/textSearch";

/**
 * The name of a policy as the pane shows it: a Korean one by its Korean name where Korean is spoken.
 *
 * @param catalog for the country
 * @param policy the policy
 * @param language of the pane
 * @returns the name
 */
export function policyTitle(catalog: Catalog, policy: Policy, language: Language): string {
  const isKorean = countryOf(catalog, policy.area)?.id === "KOR";
  return language === "ko" && isKorean ? (policy.nameLocal ?? policy.name) : policy.name;
}

/**
 * An amount of money as text.
 *
 * @param value in single units
 * @param currency its code
 * @param language of the words for thousands, millions ...
 * @returns such as "KRW 2.2T"
 */
export function shortAmount(value: number, currency: string, language: Language): string {
  const format = new Intl.NumberFormat(language, { notation: "compact", maximumFractionDigits: 1 });
  return `${currency} ${format.format(value)}`;
}

/** An amount of money to the last unit, such as "KRW 2,200,000,000,000". */
export function fullAmount(value: number, currency: string): string {
  return `${currency} ${Math.round(value).toLocaleString("en-US")}`;
}

/**
 * What a policy is found by: all that the register says of it, in both languages where it has both.
 *
 * @param catalog the data
 * @param policy the policy
 * @returns its texts
 */
export function policyTexts(catalog: Catalog, policy: Policy): SearchTexts {
  const source = catalog.sources.get(policy.source);
  const areas = [policy.area, countryOf(catalog, policy.area)?.id ?? ""].flatMap((id) => {
    const area = catalog.areas.get(id);
    return area === undefined ? [] : [area.name.en, area.name.ko, ...area.aliases];
  });
  const words = (["en", "ko"] as const).flatMap((language) => [
    word("level", policy.level, language),
    ...(policy.approach === undefined ? [] : [word("approach", policy.approach, language)]),
    ...(policy.budgetKind === undefined ? [] : [word("budgetKind", policy.budgetKind, language)]),
  ]);
  const local = policy.nameLocal ?? "";
  return {
    names: [policy.name, local, policy.id, policy.id.replaceAll("_", " ")],
    korean: local,
    rest: [
      policy.leadBody ?? "",
      policy.quantifiedTarget ?? "",
      policy.budgetPeriod ?? "",
      policy.budgetCurrency ?? "",
      String(policy.year),
      ...areas,
      ...words,
      ...(source === undefined ? [] : [citation(source, "en")]),
    ],
  };
}
