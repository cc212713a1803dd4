import type { Catalog } from "../../catalog/catalog";
import { parsePeriod } from "../../catalog/period";
import { shortName } from "../../catalog/query/seriesIndicator";
import { word } from "../../catalog/words";
import type { Area, Policy } from "../../model/catalogTypes";
import type { Language } from "../../model/language";
import type { CellContent } from "../cellText";
import { quantityText } from "../quantityText";
import type { SourceList } from "../valueChain/sourceList";
import type { ProfileRequest } from "./profileRequest";

/** What is shown of the policies of an area and of what it belongs to. */
export interface AreaPolicies {
  readonly area: Area;
  readonly shown: readonly Policy[];
  /** How many more the register has. */
  readonly more: number;
}

/** Rows of policies on a page, for one area and for each of a pair. */
const most = { one: 8, pair: 4 } as const;

/**
 * The policies of each area of a profile: its own first, then those of its region and country, the newest first.
 *
 * @param catalog the data
 * @param request the areas
 * @returns an entry an area
 */
export function areaPolicies(catalog: Catalog, { areas, asOf }: ProfileRequest): readonly AreaPolicies[] {
  // The register has years, not vintages: in a pinned workbook later policies are left out.
  const lastYear = asOf === undefined ? Infinity : Math.floor(parsePeriod(asOf).end / 12);
  const count = areas.length === 1 ? most.one : most.pair;
  return areas.flatMap((id) => {
    const area = catalog.areas.get(id);
    if (area === undefined) return [];
    const all = lineOf(catalog, area).flatMap((owner) =>
      catalog.policies
        .filter(({ area: of, year }) => of === owner.id && year <= lastYear)
        .sort((a, b) => b.year - a.year),
    );
    return [{ area, shown: all.slice(0, count), more: Math.max(0, all.length - count) }];
  });
}

/** An area, its region and its country. */
function lineOf(catalog: Catalog, area: Area): readonly Area[] {
  const parent = catalog.areas.get(area.parent ?? "");
  const isWithin = parent !== undefined && parent.kind !== "world" && parent.kind !== "bloc";
  return isWithin ? [area, ...lineOf(catalog, parent)] : [area];
}

/**
 * The cells of a policy: year, name with its area, approach, budget, source.
 *
 * @param catalog the data
 * @param policy the policy
 * @param language of the words
 * @param sources gets its source
 * @returns the cells
 */
export function policyCells(
  catalog: Catalog,
  policy: Policy,
  language: Language,
  sources: SourceList,
): {
  readonly year: CellContent;
  readonly name: CellContent;
  readonly approach: CellContent;
  readonly budget: CellContent;
  readonly source: CellContent;
} {
  const area = catalog.areas.get(policy.area);
  const owner = area === undefined ? policy.area : shortName(area, language);
  const name = language === "ko" ? (policy.nameLocal ?? policy.name) : policy.name;
  return {
    year: policy.year,
    name: { text: `${owner}: ${name}` },
    approach: policy.approach === undefined ? null : { text: word("approach", policy.approach, language) },
    budget: budgetContent(policy, language),
    source: { text: sources.numberOf(policy.source) },
  };
}

/** In its own currency, with its kind: budgets of different kinds are no sums. */
function budgetContent(policy: Policy, language: Language): CellContent {
  const { budgetValue, budgetCurrency, budgetKind } = policy;
  if (budgetValue === undefined || budgetCurrency === undefined) return null;
  const isBillion = budgetValue >= 1e9;
  const amount =
    language === "en"
      ? quantityText(
          budgetValue / (isBillion ? 1e9 : 1e6),
          `${budgetCurrency} ${isBillion ? "billion" : "million"}`,
        )
      : `${budgetCurrency} ${quantityText(budgetValue / 1e8, "억")}`;
  const kind = budgetKind === undefined ? "" : ` (${word("budgetKind", budgetKind, language)})`;
  return { text: `${amount}${kind}` };
}
