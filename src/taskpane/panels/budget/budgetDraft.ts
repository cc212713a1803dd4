import type { Catalog } from "../../../catalog/catalog";
import { InputError } from "../../../model/errors";
import type { Bilingual, Language } from "../../../model/language";
import type { BudgetProgramme, BudgetRequest, BudgetScenario } from "../../../workbook/budget/budgetRequest";
import { statedRate } from "../../../workbook/budget/statedRate";
import type { MoneyUnit } from "../../../workbook/gapSheet/moneyUnit";
import type { SheetForm } from "../../../workbook/analysisSheet/sheetForm";

/** What can be typed of a programme. */
export const programmeFields = [
  "name",
  "actual",
  "unitCost",
  "given",
  "weight",
  "floor",
  "cap",
  "fromYear",
  "toYear",
] as const;
export type ProgrammeField = (typeof programmeFields)[number];

/** A programme as the panel shows it; figures are kept as they were typed. */
export interface ProgrammeDraft {
  readonly base: BudgetProgramme;
  readonly isIncluded: boolean;
  readonly typed: Readonly<Record<ProgrammeField, string>>;
  readonly profile: string;
}

/** Base, low, high. */
export type OfScenarios<T> = readonly [T, T, T];

/** The choices in the panel before they become a request. */
export interface BudgetDraft {
  /** "" for the plan of the catalog, or the name of a target-gap sheet. */
  readonly source: string;
  readonly moneyUnit: MoneyUnit;
  readonly programmes: readonly ProgrammeDraft[];
  /** Id of a set of weights of the workbook; "" where they are typed. */
  readonly weights: string;
  readonly envelopes: OfScenarios<string>;
  readonly costChanges: OfScenarios<string>;
  readonly unit: string;
  readonly firstYear: string;
  readonly years: string;
  readonly rate: string;
  readonly rateYear: string;
  /** Of the rate, while it is the one of the data. */
  readonly rateSource: string;
  readonly discount: string;
  readonly form: SheetForm;
}

/** The smallest amount in each unit of money to begin with: a hundred million won, or a million. */
const units: Readonly<Record<MoneyUnit, string>> = { KRW_100MN: "1", KRW_BN: "0.1", KRW_MN: "1" };

/**
 * A draft without programmes.
 *
 * @param catalog the data
 * @param language of the pane: money is counted as its readers do
 * @param firstYear of the plan
 * @returns the draft
 */
export function emptyDraft(catalog: Catalog, language: Language, firstYear: number): BudgetDraft {
  const rate = statedRate(catalog, language);
  const moneyUnit = language === "ko" ? "KRW_100MN" : "KRW_BN";
  return {
    source: "",
    moneyUnit,
    programmes: [],
    weights: "",
    envelopes: ["", "", ""],
    costChanges: ["", "", ""],
    unit: units[moneyUnit],
    firstYear: String(firstYear),
    years: "5",
    rate: rate === undefined ? "" : String(rate.krwPerUsd),
    rateYear: rate === undefined ? "" : String(rate.year),
    rateSource: rate?.source ?? "",
    discount: "",
    form: "native",
  };
}

/**
 * The draft with other programmes; amounts that were typed in another unit of money are dropped with it.
 *
 * @param draft the choices
 * @param programmes from the plan or a target-gap sheet
 * @param change source and unit of money
 * @returns the draft
 */
export function withProgrammes(
  draft: BudgetDraft,
  programmes: readonly BudgetProgramme[],
  change: Pick<BudgetDraft, "source" | "moneyUnit">,
): BudgetDraft {
  const isOtherUnit = change.moneyUnit !== draft.moneyUnit;
  return {
    ...draft,
    ...change,
    ...(isOtherUnit ? { envelopes: ["", "", ""] as const, unit: units[change.moneyUnit] } : {}),
    programmes: programmes.map((base) => ({
      base,
      isIncluded: true,
      profile: base.profile,
      typed: Object.fromEntries(
        programmeFields.map((field) => [field, base[field] === undefined ? "" : String(base[field])]),
      ) as Record<ProgrammeField, string>,
    })),
  };
}

/**
 * The request of the draft.
 *
 * @param draft the choices
 * @param context titles and language of the sheet
 * @returns what the workbook operation takes
 * @throws {InputError} what is typed is no number, naming the field
 */
export function budgetRequestOf(
  draft: BudgetDraft,
  context: {
    readonly language: Language;
    readonly title: string;
    readonly scenarioNames: OfScenarios<string>;
  },
): BudgetRequest {
  const { language, title, scenarioNames } = context;
  const krwPerUsd = typedNumber(draft.rate, fieldNames.rate);
  const rateYear = typedNumber(draft.rateYear, fieldNames.rateYear);
  const discount = typedNumber(draft.discount, fieldNames.discount);
  const scenario = (at: 0 | 1 | 2): BudgetScenario => {
    const change = typedNumber(draft.costChanges[at], fieldNames.costChange);
    return {
      name: scenarioNames[at],
      envelope: typedNumber(draft.envelopes[at], fieldNames.envelope),
      costChange: change === undefined ? undefined : change / 100,
    };
  };
  return {
    title,
    form: draft.form,
    language,
    moneyUnit: draft.moneyUnit,
    unit: required(draft.unit, fieldNames.unit),
    firstYear: required(draft.firstYear, fieldNames.firstYear),
    years: required(draft.years, fieldNames.years),
    programmes: includedProgrammes(draft),
    scenarios: [scenario(0), scenario(1), scenario(2)],
    rate:
      krwPerUsd === undefined || rateYear === undefined
        ? undefined
        : { krwPerUsd, year: rateYear, source: draft.rateSource },
    discountRate: discount === undefined ? undefined : discount / 100,
    gapSheet: draft.source === "" ? undefined : draft.source,
    weights: draft.weights === "" ? undefined : draft.weights,
  };
}

/**
 * The programmes that are chosen, with what was typed.
 *
 * @param draft the choices
 * @returns the programmes
 * @throws {InputError} what is typed is no number, naming programme and field
 */
export function includedProgrammes({ programmes }: BudgetDraft): BudgetProgramme[] {
  return programmes
    .filter(({ isIncluded }) => isIncluded)
    .map(({ base, typed, profile }) => {
      const number = (field: Exclude<ProgrammeField, "name">): number | undefined =>
        typedNumber(typed[field], of(typed.name, fieldNames[field]));
      return {
        ...base,
        name: typed.name.trim(),
        actual: number("actual"),
        unitCost: number("unitCost"),
        given: number("given"),
        weight: number("weight"),
        floor: number("floor"),
        cap: number("cap"),
        fromYear: number("fromYear"),
        toYear: number("toYear"),
        profile,
      };
    });
}

/**
 * A number as people type it, with commas or without.
 *
 * @param text what was typed
 * @param field its name, for the message
 * @returns the number; undefined for nothing
 * @throws {InputError} anything else
 * @example typedNumber("1,500", { en: "Envelope", ko: "총예산" }) // => 1500
 */
export function typedNumber(text: string, field: Bilingual): number | undefined {
  const plain = text.trim().replace(/,/g, "");
  if (plain === "") return undefined;
  const value = Number(plain);
  if (Number.isFinite(value)) return value;
  throw new InputError({
    en: `${field.en}: a number was expected and "${text.trim()}" arrived. Type a number such as 1,500, or leave it empty.`,
    ko: `${field.ko}: 숫자가 필요한데 "${text.trim()}"이(가) 들어왔습니다. 1,500과 같은 숫자를 쓰거나 비워 두십시오.`,
  });
}

function required(text: string, field: Bilingual): number {
  const value = typedNumber(text, field);
  if (value !== undefined) return value;
  throw new InputError({
    en: `${field.en} is empty. Type a number.`,
    ko: `${field.ko}: 비어 있습니다. 숫자를 입력하십시오.`,
  });
}

function of(name: string, field: Bilingual): Bilingual {
  return { en: `${name}, ${field.en}`, ko: `${name}, ${field.ko}` };
}

/** The fields as messages name them. */
export const fieldNames = {
  actual: { en: "actual", ko: "실적값" },
  unitCost: { en: "unit cost", ko: "단위 비용" },
  given: { en: "given amount", ko: "정해진 금액" },
  weight: { en: "weight", ko: "가중치" },
  floor: { en: "floor", ko: "하한" },
  cap: { en: "cap", ko: "상한" },
  fromYear: { en: "first year", ko: "시작 연도" },
  toYear: { en: "last year", ko: "끝 연도" },
  envelope: { en: "Envelope", ko: "총예산" },
  costChange: { en: "Change of unit costs", ko: "단위 비용 변화" },
  unit: { en: "Smallest amount", ko: "최소 지급 단위" },
  firstYear: { en: "First year of the plan", ko: "계획 시작 연도" },
  years: { en: "Number of years", ko: "연수" },
  rate: { en: "Exchange rate", ko: "환율" },
  rateYear: { en: "Year of the rate", ko: "환율 연도" },
  discount: { en: "Discount rate", ko: "할인율" },
} as const satisfies Readonly<Record<string, Bilingual>>;
