import type { Language } from "../../../../model/language";
import { quoted } from "../../../analysisSheet/formulaText";
import type { MatrixCells } from "./matrixBlock";

/** How cells of a matrix are referred to from where the sentence stands. */
export type ReferTo = (range: {
  readonly row: number;
  readonly column: number;
  readonly rows?: number;
  readonly columns?: number;
}) => string;

/**
 * The judgement that goes least with the others, and what would go with them, in words.
 *
 * @param cells where the results of the matrix stand
 * @param options how they are referred to, the cell with the highest CR, the language
 * @returns a formula without "="; nothing where the judgements are consistent
 */
export function leastFitting(
  cells: MatrixCells,
  options: { readonly there: ReferTo; readonly limit: string; readonly language: Language },
): string {
  const { there, limit, language } = options;
  const [cr, worst] = [there(cells.cr), there(cells.worst)];
  const { judged, consistent } = texts[language];
  const sentence =
    `INDEX(${there(cells.pairs)},1,${worst})&${quoted(judged)}&${asRatio(there(cells.judged))}` +
    `&${quoted(consistent)}&${asRatio(there(cells.suggested))}`;
  return `IF(ISNUMBER(${cr}),IF(ROUND(${cr},12)>${limit},IF(ISNUMBER(${worst}),${sentence},""),""),"")`;
}

/** As a person writes judgements: 3.0, or 1/3.0 where the other counts more. */
function asRatio(cell: string): string {
  return `IF(${cell}>=1,TEXT(${cell},"0.0"),"1/"&TEXT(1/${cell},"0.0"))`;
}

const texts = {
  en: { judged: ": judged ", consistent: ", consistent would be " },
  ko: { judged: ": 응답 ", consistent: ", 일관된 값은 " },
} as const;
