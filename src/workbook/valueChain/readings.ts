import type { Bilingual } from "../../model/language";

/** How the figures of a value-chain indicator are read. */
export interface Reading {
  readonly indicator: string;
  /**
   * What the parts of the whole are: firms, each standing for the country of its headquarters; countries; or the firms
   * of one country's market, whose own countries the data do not name.
   */
  readonly parts: "firms" | "countries" | "market";
}

/** The indicators that are shares or counts of a whole, in the order of the sheet within their segment. */
export const readings: readonly Reading[] = [
  { indicator: "hbm_share", parts: "firms" },
  { indicator: "dram_share", parts: "firms" },
  { indicator: "foundry_share", parts: "firms" },
  { indicator: "ic_share_hq", parts: "countries" },
  { indicator: "cloud_share_world", parts: "firms" },
  { indicator: "cloud_share_kr", parts: "market" },
  { indicator: "notable_models", parts: "countries" },
  { indicator: "llm_enterprise_spend", parts: "firms" },
  { indicator: "chatgpt_revenue_share", parts: "countries" },
];

/** The revenue of the home country's firms by segment, which stands across the segments. */
export const revenueIndicator = "ai_firm_revenue_seg";

/** Why the other indicators of the value chain are told, but not read as shares. */
export const notRead: Readonly<Record<string, Bilingual>> = {
  cloud_market_world: { en: "a sum over the world, not by country", ko: "세계 합계로 국가별 값이 없음" },
  cloud_use_kr: {
    en: "users may name several, so they are no shares of a whole",
    ko: "복수 응답이어서 전체의 비중이 아님",
  },
  llm_released: {
    en: "two countries only, older than the models counted above",
    ko: "두 나라 값만 있고 위의 모델 수보다 오래됨",
  },
  llm_enterprise_spend_a16z: {
    en: "one firm only; it contests the survey above",
    ko: "한 기업 값만 있으며 위 조사와 엇갈림",
  },
  ai_firm_revenue_client: { en: "by client, not by segment", ko: "고객별 값으로 단계별이 아님" },
  ai_vc_by_type: {
    en: "types overlap, so they are no shares of a whole",
    ko: "유형이 겹쳐 전체의 비중이 아님",
  },
  chat_app_mau: {
    en: "a person may use several, so they are no shares of a whole",
    ko: "한 사람이 여러 앱을 쓸 수 있어 전체의 비중이 아님",
  },
  ai_unicorns_pure: { en: "a sum over the world, not by country", ko: "세계 합계로 국가별 값이 없음" },
};

/** Of an indicator that came into the data later. */
export const notKnown: Bilingual = {
  en: "not read as a share of a whole here",
  ko: "여기에서는 전체의 비중으로 읽지 않음",
};
