import type { Bilingual, Language } from "../../../../model/language";
import type { SheetPiece } from "../../../sheet/sheetPlan";
import { fixed, quoted } from "../../../analysisSheet/formulaText";
import { look } from "../../../analysisSheet/look";
import type { Survey, SurveyRules } from "../../surveyTypes";
import type { RuleCells } from "../formulas/itemFormulas";
import { missingWords } from "../missingWords";
import { itemColumn } from "../resultColumns";
import { resultWords } from "../resultWords";

/** The lines of the rule, from the top. */
const lines: readonly {
  readonly key: keyof SurveyRules;
  readonly label: Bilingual;
  readonly meaning: Bilingual;
}[] = [
  {
    key: "consensusMin",
    label: { en: "Consensus at least", ko: "합의도 하한" },
    meaning: { en: "Consensus: 1 - (Q3 - Q1) / median.", ko: "합의도: 1 - (3사분위 - 1사분위) / 중앙값" },
  },
  {
    key: "convergenceMax",
    label: { en: "Convergence at most", ko: "수렴도 상한" },
    meaning: {
      en: "Convergence: (Q3 - Q1) / 2, in points of the scale.",
      ko: "수렴도: (3사분위 - 1사분위) / 2, 척도 점수 단위",
    },
  },
  {
    key: "cvMax",
    label: { en: "CV at most", ko: "변이계수 상한" },
    meaning: {
      en: "An item that would be accepted is asked again as it is (kept) where its CV is higher.",
      ko: "채택할 문항이라도 변이계수가 이보다 크면 그대로 다시 묻습니다(유지).",
    },
  },
  {
    key: "essentialFrom",
    label: { en: "Essential from", ko: "필수로 보는 점수" },
    meaning: {
      en: "Answers of at least this count as essential for the CVR; of yes-no items yes does.",
      ko: "이 점수 이상이면 CVR에서 필수로 봅니다. 예·아니오 문항은 예를 필수로 봅니다.",
    },
  },
  {
    key: "cvrTable",
    label: { en: "Minimum CVR", ko: "최소 CVR" },
    meaning: {
      en: "exact: one-tailed binomial test at 5% (Ayre & Scally 2014); lawshe: the table of Lawshe (1975).",
      ko: "exact: 이항분포 단측 5%(Ayre & Scally 2014), lawshe: Lawshe(1975)의 표",
    },
  },
  {
    key: "quartile",
    label: { en: "Quartiles", ko: "사분위수 방식" },
    meaning: {
      en: "inc: as QUARTILE.INC (R type 7); exc: as QUARTILE.EXC (SPSS, R type 6).",
      ko: "inc: QUARTILE.INC 방식(R 7형), exc: QUARTILE.EXC 방식(SPSS, R 6형)",
    },
  },
];

/** Rows that the rule takes with its heading and the line on what the verdicts mean. */
export const ruleRows = lines.length + 2;

/**
 * The rule of the verdicts as it stands in the questionnaire: formulas onto its cells, so that a change there shows
 * here, and in every verdict, at once.
 *
 * @param survey with the addresses of its settings
 * @param row of the heading
 * @param language of the labels
 * @returns the lines, and the cells that formulas refer to
 */
export function rulePart(
  survey: Survey,
  row: number,
  language: Language,
): { readonly piece: Partial<SheetPiece>; readonly cells: RuleCells } {
  const value = itemColumn("text");
  const first = row + 1;
  const missing = quoted(missingWords.ruleMissing[language]);
  const isNumber = (key: keyof SurveyRules): boolean => key !== "cvrTable" && key !== "quartile";
  const formula = (key: keyof SurveyRules): string => {
    const cell = survey.cells[key];
    if (isNumber(key)) return `=IF(ISNUMBER(${cell}),${cell},${missing})`;
    const [usual, other] = key === "cvrTable" ? ["exact", "lawshe"] : ["inc", "exc"];
    return `=IF(${cell}="${other}","${other}","${usual}")`;
  };
  const cells = Object.fromEntries(lines.map(({ key }, at) => [key, fixed(first + at, value)]));
  const end = first + lines.length;
  return {
    cells: cells as unknown as RuleCells,
    piece: {
      blocks: [
        { row, column: 0, cells: [[{ text: resultWords.rule[language] }]] },
        { row: first, column: 0, cells: lines.map(({ label }) => [{ text: label[language] }]) },
        { row: first, column: value, cells: lines.map(({ key }) => [{ formula: formula(key) }]) },
        { row: first, column: value + 1, cells: lines.map(({ meaning }) => [{ text: meaning[language] }]) },
        { row: end, column: 0, cells: [[{ text: verdictLine[language] }]] },
      ],
      styles: [
        {
          range: { row, column: 0, rows: 1, columns: 1 },
          style: { bold: true, size: 11, color: look.title },
        },
        {
          range: { row: first, column: value, rows: lines.length, columns: 1 },
          style: { horizontal: "Left", bold: true },
        },
        ...lines.flatMap(({ key }, at) =>
          isNumber(key)
            ? [
                {
                  range: { row: first + at, column: value, rows: 1, columns: 1 },
                  style: { numberFormat: "0.00" },
                },
              ]
            : [],
        ),
        {
          range: { row: first, column: value + 1, rows: lines.length, columns: 1 },
          style: { size: 9, color: look.quiet },
        },
        { range: { row: end, column: 0, rows: 1, columns: 1 }, style: { size: 9, color: look.quiet } },
      ],
    },
  };
}

const verdictLine: Bilingual = {
  en: "Accept: consensus, convergence and CVR all hold. Drop: neither CVR nor consensus holds. Revise: else, and whenever fewer than five answered. Items on the current level are judged by consensus and convergence alone.",
  ko: "채택: 합의도, 수렴도, CVR이 모두 기준을 채움. 제외: CVR과 합의도가 모두 미달. 수정: 그 밖의 경우와 응답이 5명 미만인 경우. 현재 수준 문항은 합의도와 수렴도로만 판정합니다.",
};
