import type { Bilingual } from "../../model/language";
import type { IndexRequest } from "./indexRequest";

/**
 * The steps of an index in a sentence each.
 *
 * @param request how it is made
 * @returns such as "Missing values: left out ... Weights: equal. Mean: arithmetic."
 */
export function stepsText(request: Omit<IndexRequest, "source" | "title">): Bilingual {
  const { imputation, treatsOutliers, normalisation, weights, aggregation } = request;
  const outliers = treatsOutliers ? "treated" : "kept";
  const low = aggregation === "arithmetic" ? 0 : 1;
  const scale = normalisation === "minmax" ? ` ${low}-100` : "";
  return {
    en: `Missing values: ${missing[imputation].en}. Outliers: ${outlierWords[outliers].en}. Scale: ${scales[normalisation].en}${scale}. Weights: ${weighting[weights.kind].en}. Score: ${means[aggregation].en}.`,
    ko: `결측값: ${missing[imputation].ko}. 이상값: ${outlierWords[outliers].ko}. 척도: ${scales[normalisation].ko}${scale}. 가중치: ${weighting[weights.kind].ko}. 점수: ${means[aggregation].ko}.`,
  };
}

const missing = {
  keep: { en: "left out, their weight is shared out among the others", ko: "빼고 그 가중치를 나머지에 나눔" },
  mean: { en: "filled in by the mean", ko: "평균으로 채움" },
  median: { en: "filled in by the median", ko: "중앙값으로 채움" },
} as const satisfies Readonly<Record<IndexRequest["imputation"], Bilingual>>;

const outlierWords = {
  treated: {
    en: "where |skewness| >= 2 and kurtosis >= 3.5, up to 5 values are pulled in, then logarithms taken",
    ko: "|왜도| 2 이상이고 첨도 3.5 이상이면 값을 5개까지 당기고, 그래도 남으면 로그를 취함",
  },
  kept: { en: "flagged, not treated", ko: "표시만 하고 처리하지 않음" },
} as const satisfies Readonly<Record<string, Bilingual>>;

const scales = {
  minmax: { en: "min-max", ko: "최소-최대" },
  zscore: { en: "z-scores", ko: "z점수" },
  percentile: { en: "percentile ranks", ko: "백분위 순위" },
  none: { en: "as given, on one scale already", ko: "이미 한 척도이므로 그대로" },
} as const satisfies Readonly<Record<IndexRequest["normalisation"], Bilingual>>;

const weighting = {
  equal: { en: "equal", ko: "균등" },
  pca: { en: "by the first principal component", ko: "제1주성분" },
  entropy: { en: "by entropy", ko: "엔트로피" },
  points: { en: "points of experts", ko: "전문가 점수" },
  survey: { en: "from a table of this workbook", ko: "이 통합 문서의 가중치 표" },
} as const satisfies Readonly<Record<IndexRequest["weights"]["kind"], Bilingual>>;

const means = {
  arithmetic: { en: "weighted arithmetic mean", ko: "가중 산술평균" },
  geometric: { en: "weighted geometric mean", ko: "가중 기하평균" },
  harmonic: { en: "weighted harmonic mean", ko: "가중 조화평균" },
} as const satisfies Readonly<Record<IndexRequest["aggregation"], Bilingual>>;
