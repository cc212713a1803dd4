import type { Bilingual, Language } from "../../model/language";
import type { IndexRequest } from "./indexRequest";

/** An index that is ready to be built from the catalog. */
export interface IndexTemplate {
  readonly id: "cities" | "countries";
  readonly name: Bilingual;
  /** What the indicators are, and what they cannot tell. */
  readonly basis: Bilingual;
  readonly indicators: readonly { readonly id: string; readonly theme?: Bilingual }[];
  readonly areas: readonly string[];
  readonly home: string;
}

const themes = {
  talent: { en: "Talent", ko: "인재" },
  research: { en: "Research", ko: "연구" },
  investment: { en: "Investment", ko: "투자" },
  infrastructure: { en: "Infrastructure", ko: "인프라" },
  readiness: { en: "Readiness", ko: "준비도" },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The indexes for which the catalog has figures of many areas by one definition, source and year. */
export const indexTemplates: readonly IndexTemplate[] = [
  {
    id: "cities",
    name: { en: "Global AI City Index", ko: "글로벌 AI 도시지수" },
    basis: {
      en: "The catalog has few city figures by one definition: venture capital of all sectors (not AI alone) for the 14 cities of one ranking, and two published ranks. A first look, no verdict: two of five indicators are themselves places in other rankings.",
      ko: "자료에 같은 정의로 된 도시 수치가 적습니다. 한 순위 자료의 14개 도시에 대한 전 산업(AI만이 아님) 벤처투자 수치와 발표된 순위 2개입니다. 5개 지표 중 2개는 다른 순위표의 순위이므로 판정이 아니라 참고용입니다.",
    },
    indicators: ["pb_capital", "pb_deals", "pb_dev_score", "gii_cluster_rank", "ai_city_index_rank"].map(
      (id) => ({ id }),
    ),
    areas: [
      "KRSEL",
      "USSFO",
      "USNYC",
      "USBOS",
      "CNBJS",
      "CNSGH",
      "CNSNZ",
      "CNHAZ",
      "CNGGZ",
      "GBLON",
      "DEBER",
      "ILTLV",
      "SGSIN",
      "JPTYO",
    ],
    home: "KRSEL",
  },
  {
    id: "countries",
    name: { en: "AI Country Index", ko: "AI 국가지수" },
    basis: {
      en: "Seven indicators of five themes with figures of one source and year for at least ten of twelve countries. Most are amounts, not shares, so large countries lead; infrastructure rests on a count of data centres alone.",
      ko: "5개 주제의 7개 지표로, 12개국 가운데 10개국 이상이 같은 출처와 연도의 수치를 가진 것입니다. 대부분 비율이 아니라 규모여서 큰 나라가 앞섭니다. 인프라는 데이터센터 수 하나에 기댑니다.",
    },
    indicators: [
      { id: "github_ai_pushers", theme: themes.talent },
      { id: "top_ai_authors_inventors", theme: themes.talent },
      { id: "ai_papers_frac", theme: themes.research },
      { id: "notable_ai_models_cum", theme: themes.research },
      { id: "private_ai_investment", theme: themes.investment },
      { id: "data_centers", theme: themes.infrastructure },
      { id: "gov_ai_readiness", theme: themes.readiness },
    ],
    areas: ["KOR", "USA", "CHN", "GBR", "DEU", "FRA", "CAN", "JPN", "IND", "ISR", "SGP", "TWN"],
    home: "KOR",
  },
];

/** How an index is made unless the user says otherwise. */
export const usualMethod = {
  leastShare: 2 / 3,
  imputation: "keep",
  treatsOutliers: true,
  normalisation: "minmax",
  weights: { kind: "equal" },
  aggregation: "arithmetic",
  noise: 0.25,
  draws: 1000,
  seed: 1,
} as const satisfies Partial<IndexRequest>;

/**
 * The request that builds a template.
 *
 * @param template the template
 * @param options form and language
 * @returns the request, by the usual method
 */
export function templateRequest(
  template: IndexTemplate,
  { form, language }: { readonly form: IndexRequest["form"]; readonly language: Language },
): IndexRequest {
  const themed = template.indicators.flatMap(({ id, theme }) =>
    theme === undefined ? [] : [[id, theme[language]] as const],
  );
  return {
    ...usualMethod,
    title: template.name[language],
    basis: template.basis[language],
    source: {
      kind: "catalog",
      indicators: template.indicators.map(({ id }) => id),
      areas: template.areas,
      override: false,
    },
    ...(themed.length === 0 ? {} : { themes: Object.fromEntries(themed) }),
    home: template.home,
    form,
    language,
  };
}
