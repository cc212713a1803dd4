import type { Bilingual } from "../../../model/language";

/** What stands in a cell in place of a figure that cannot be there: short, since the columns are narrow. */
export const missingWords = {
  none: { en: "no answers", ko: "응답 없음" },
  one: { en: "1 answer", ko: "응답 1명" },
  few: { en: "too few", ko: "응답 부족" },
  meanZero: { en: "mean 0", ko: "평균 0" },
  medianZero: { en: "median 0", ko: "중앙값 0" },
  under5: { en: "under 5", ko: "5명 미만" },
  notAsked: { en: "not judged", ko: "해당 없음" },
  ruleMissing: { en: "rule missing", ko: "기준 없음" },
  noPairs: { en: "no pairs", ko: "짝 없음" },
  allEqual: { en: "all equal", ko: "모두 같음" },
  noChange: { en: "no change", ko: "변화 없음" },
  oneGroup: { en: "one group", ko: "집단 하나" },
  fewItems: { en: "under 2 items", ko: "문항 2개 미만" },
  answersChanged: { en: "build again", ko: "다시 만들기" },
} as const satisfies Readonly<Record<string, Bilingual>>;
