import type { Language } from "../../../../model/language";
import { fixedColumn, quoted } from "../../../analysisSheet/formulaText";

/** Of all answers at the very top, as `ceilingShare` of the core counts them. */
const ceilingFrom = 0.15;

/**
 * The warning that many answers for importance are the highest of the scale, where they tell topics no longer apart.
 *
 * @param table header row of the table, its topics, and its columns of the shares and of the answers
 * @param language of the words
 * @returns a formula that gives the warning, or says that there is no ceiling
 */
export function ceilingFormula(
  table: {
    readonly header: number;
    readonly rows: number;
    readonly shares: number;
    readonly answers: number;
  },
  language: Language,
): string {
  const column = (at: number): string => fixedColumn(table.header + 1, at, table.rows);
  const answers = `SUM(${column(table.answers)})`;
  const share = `SUMPRODUCT(${column(table.shares)},${column(table.answers)})/${answers}`;
  const { before, warning, fine, nothing } = texts[language];
  return `=IF(${answers}=0,${quoted(nothing)},${quoted(before)}&TEXT(${share},"0%")&IF(ROUND(${share},12)>${ceilingFrom},${quoted(warning)},${quoted(fine)}))`;
}

const texts = {
  en: {
    before: "Highest answers for importance: ",
    warning:
      ". Above 15% a ceiling effect is suspected: the stated importance tells the topics hardly apart. Compare with derived importance, a ranking or pairwise comparisons (Terwee et al. 2007).",
    fine: " of all, not above 15%: no ceiling effect.",
    nothing: "No answers for importance yet.",
  },
  ko: {
    before: "중요도 응답 가운데 최고점: ",
    warning:
      ". 15%를 넘으면 천장 효과가 의심되어 응답한 중요도로 주제를 구별하기 어렵습니다. 도출 중요도, 순위 또는 쌍대비교와 견주십시오(Terwee et al. 2007).",
    fine: ", 15% 이하: 천장 효과 없음.",
    nothing: "아직 중요도 응답이 없습니다.",
  },
} as const;
