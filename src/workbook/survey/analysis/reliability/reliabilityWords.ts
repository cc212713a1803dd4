import type { Bilingual } from "../../../../model/language";
import type { ResultColumn } from "../../../analysisSheet/tablePart";

/** The words of the sheet. */
export const reliabilityWords = {
  operation: { en: "Build the reliability sheet", ko: "신뢰도 시트 만들기" },
  sheet: { en: "Reliability", ko: "신뢰도" },
  title: { en: "Reliability (Cronbach's alpha)", ko: "신뢰도(크론바흐 알파)" },
  survey: { en: "Survey", ko: "설문" },
  howToRead: { en: "How to read", ko: "읽는 법" },
  howToReadText: {
    en: "Alpha says how far the items of a set measure one thing: 0.70 is acceptable, 0.80 good (Nunnally 1978). Only experts who answered the whole set count. Reversed items are turned before.",
    ko: "알파는 한 묶음의 문항이 같은 것을 재는 정도입니다. 0.70이면 받아들일 만하고 0.80이면 좋습니다(Nunnally 1978). 묶음의 모든 문항에 응답한 전문가만 계산하며, 역문항은 먼저 뒤집습니다.",
  },
  method: { en: "Method", ko: "방법" },
  methodText: {
    en: "Cronbach (1951): k/(k-1) (1 - sum of the item variances / variance of the sum), sample variances. Item total: correlation of an item with the sum of the others. A set whose alpha rises without an item may be better off without it.",
    ko: "Cronbach (1951): k/(k-1) (1 - 문항 분산의 합 / 총점의 분산), 표본 분산. 문항-총점 상관: 한 문항과 나머지 문항 합의 상관. 어떤 문항을 뺐을 때 알파가 오르면 그 문항을 빼는 편이 나을 수 있습니다.",
  },
  addIn: { en: "Add-in", ko: "추가 기능" },
  sums: { en: "Sums of complete experts", ko: "완전 응답자의 총점" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const setColumns: readonly ResultColumn[] = [
  { header: { en: "Items of", ko: "문항 묶음" }, characters: 26, wrap: true },
  { header: { en: "Items", ko: "문항" }, characters: 30, wrap: true },
  { header: { en: "Number of items", ko: "문항 수" }, characters: 26, align: "Center" },
  { header: { en: "Complete experts", ko: "완전 응답자 수" }, characters: 12, align: "Center" },
  { header: { en: "Alpha", ko: "알파" }, characters: 13, numberFormat: "0.000", align: "Center" },
  { header: { en: "Reading", ko: "해석" }, characters: 34, wrap: true },
];

export const dropColumns: readonly ResultColumn[] = [
  { header: { en: "Item", ko: "문항" }, characters: 26 },
  { header: { en: "In the set", ko: "속한 묶음" }, characters: 30, wrap: true },
  { header: { en: "Topic", ko: "주제" }, characters: 26, wrap: true },
  { header: { en: "Variance", ko: "분산" }, characters: 12, numberFormat: "0.000", align: "Center" },
  {
    header: { en: "Item total", ko: "문항-총점 상관" },
    characters: 13,
    numberFormat: "0.000",
    align: "Center",
    meaning: {
      en: "Correlation with the sum of the other items. Blank where answers do not differ.",
      ko: "나머지 문항 합과의 상관. 응답이 모두 같으면 비움.",
    },
  },
  {
    header: { en: "Alpha without it", ko: "제외 시 알파" },
    characters: 34,
    numberFormat: "0.000",
    align: "Center",
    meaning: { en: "Blank in a set of two items.", ko: "문항이 둘인 묶음에서는 비움." },
  },
];
