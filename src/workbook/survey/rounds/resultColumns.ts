import type { Bilingual } from "../../../model/language";
import type { ResultColumn } from "../../analysisSheet/tablePart";
import type { ItemKind } from "../surveyTypes";

export type ItemKey =
  | "id"
  | "topic"
  | "dimension"
  | "text"
  | "kind"
  | "n"
  | "mean"
  | "sd"
  | "median"
  | "q1"
  | "q3"
  | "iqr"
  | "cv"
  | "consensus"
  | "convergence"
  | "cvr"
  | "cvrMinimum"
  | "verdict"
  | "decision"
  | "newEn"
  | "newKo";

const column = (
  key: ItemKey,
  en: string,
  ko: string,
  characters: number,
  rest: Partial<ResultColumn> = {},
): ResultColumn & { readonly key: ItemKey } => ({ key, header: { en, ko }, characters, ...rest });

const figure = (meaning?: Bilingual): Partial<ResultColumn> => ({
  numberFormat: "0.00",
  ...(meaning === undefined ? {} : { meaning }),
});

/** The columns of the table of items, from the left. Their headers are how the decisions are found again. */
export const itemColumns: readonly (ResultColumn & { readonly key: ItemKey })[] = [
  column("id", "Id", "번호", 9),
  column("topic", "Topic", "주제", 20, { wrap: true }),
  column("dimension", "Dimension", "영역", 16, { wrap: true }),
  column("text", "Item", "문항", 40, { wrap: true }),
  column("kind", "Kind", "유형", 13, { wrap: true }),
  column("n", "n", "응답 수", 9, { numberFormat: "0", align: "Right" }),
  column("mean", "Mean", "평균", 10, figure()),
  column(
    "sd",
    "SD",
    "표준편차",
    10,
    figure({ en: "Sample standard deviation (n - 1)", ko: "표본 표준편차(n-1)" }),
  ),
  column("median", "Median", "중앙값", 11, figure()),
  column(
    "q1",
    "Q1",
    "1사분위",
    10,
    figure({ en: "First quartile, by the rule above", ko: "제1사분위수(위 기준의 방식)" }),
  ),
  column(
    "q3",
    "Q3",
    "3사분위",
    10,
    figure({ en: "Third quartile, by the rule above", ko: "제3사분위수(위 기준의 방식)" }),
  ),
  column("iqr", "IQR", "사분위 범위", 10, figure({ en: "Q3 - Q1", ko: "3사분위 - 1사분위" })),
  column(
    "cv",
    "CV",
    "변이계수",
    10,
    figure({ en: "Coefficient of variation: SD / mean", ko: "변이계수: 표준편차 / 평균" }),
  ),
  column(
    "consensus",
    "Consensus",
    "합의도",
    11,
    figure({ en: "1 - (Q3 - Q1) / median", ko: "1 - (3사분위 - 1사분위) / 중앙값" }),
  ),
  column(
    "convergence",
    "Convergence",
    "수렴도",
    12,
    figure({ en: "(Q3 - Q1) / 2", ko: "(3사분위 - 1사분위) / 2" }),
  ),
  column(
    "cvr",
    "CVR",
    "CVR",
    10,
    figure({
      en: "Lawshe's content validity ratio: how far the experts who find it essential outnumber the others, -1 to 1",
      ko: "내용타당도 비율(Lawshe): 필수로 본 전문가가 얼마나 더 많은지, -1~1",
    }),
  ),
  column(
    "cvrMinimum",
    "Minimum CVR",
    "최소 CVR",
    11,
    figure({
      en: "The least CVR that so many experts do not reach by chance",
      ko: "그 인원에서 우연으로 보기 어려운 가장 낮은 CVR",
    }),
  ),
  column("verdict", "Verdict", "판정", 14, { align: "Center" }),
  column("decision", "Decision", "결정", 13, {
    align: "Center",
    meaning: {
      en: "Follows the rule until you choose from the list. The next round is made from this column. A current level goes where the verdict drops the importance of its topic: where you decide otherwise on one of the two, choose for the other as well.",
      ko: "목록에서 고르기 전에는 기준을 따릅니다. 다음 차수는 이 열을 읽어 만듭니다. 같은 주제의 중요도 판정이 제외이면 현재 수준 문항도 제외됩니다. 한쪽을 다르게 정하면 다른 쪽도 고르십시오.",
    },
  }),
  column("newEn", "New wording (English)", "수정 문항(영어)", 30, {
    wrap: true,
    meaning: {
      en: "For revised items: the words of the next round.",
      ko: "수정할 문항이 다음 차수에서 쓸 글입니다.",
    },
  }),
  column("newKo", "New wording (Korean)", "수정 문항(한국어)", 30, {
    wrap: true,
    meaning: {
      en: "For revised items: the words of the next round.",
      ko: "수정할 문항이 다음 차수에서 쓸 글입니다.",
    },
  }),
];

/**
 * Place of a column in the table of items.
 *
 * @param key the column
 * @returns zero-based
 */
export function itemColumn(key: ItemKey): number {
  return itemColumns.findIndex((one) => one.key === key);
}

/** Items that the rule judges; rankings and comparisons have analyses of their own, and words have no figures. */
export function hasVerdict(kind: ItemKind): boolean {
  return kind === "importance" || kind === "current" || kind === "essential";
}
