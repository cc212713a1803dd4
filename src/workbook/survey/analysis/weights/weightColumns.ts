import type { Bilingual } from "../../../../model/language";

/** The columns that are added to a target-gap sheet. */
export const weightColumns = {
  key: { en: "Weighted by", ko: "가중 기준" },
  weight: { en: "Weight", ko: "가중치" },
  weighted: { en: "Weighted gap", ko: "가중 부족률" },
} as const satisfies Readonly<Record<string, Bilingual>>;
