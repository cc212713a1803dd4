import type { Language } from "../../../../model/language";
import { quoted } from "../formulaText";
import type { Cell } from "./matrixBlock";
import type { PairwiseSet } from "./pairwiseSets";
import type { AhpUnit } from "./planWorkings";

/**
 * The judgement that goes least with the others, and what would go with them, in words.
 *
 * @param unit the matrix
 * @param set the pairs
 * @param options how a cell of the workings is referred to, the cell with the highest CR, the language
 * @returns a formula without "="; nothing where the judgements are consistent
 */
export function leastFitting(
  unit: Pick<AhpUnit, "cells">,
  { pairs, elements }: Pick<PairwiseSet, "pairs" | "elements">,
  options: {
    readonly there: (cell: Cell) => string;
    readonly limit: string;
    readonly language: Language;
  },
): string {
  const { there, limit, language } = options;
  const { cells } = unit;
  const [cr, worst] = [there(cells.cr), there(cells.worst)];
  const words = texts[language];
  const names = pairs.map(({ first, second }) =>
    quoted(`${elements[first] ?? ""}${words.against}${elements[second] ?? ""}: ${words.judged}`),
  );
  const sentence = `CHOOSE(${worst},${names.join(",")})&${asRatio(there(cells.judged))}&${quoted(words.consistent)}&${asRatio(there(cells.suggested))}`;
  return `IF(ISNUMBER(${cr}),IF(ROUND(${cr},12)>${limit},IF(ISNUMBER(${worst}),${sentence},""),""),"")`;
}

/** As a person writes judgements: 3.0, or 1/3.0 where the other counts more. */
function asRatio(cell: string): string {
  return `IF(${cell}>=1,TEXT(${cell},"0.0"),"1/"&TEXT(1/${cell},"0.0"))`;
}

const texts = {
  en: { against: " against ", judged: "judged ", consistent: ", consistent would be " },
  ko: { against: " 대 ", judged: "응답 ", consistent: ", 일관된 값은 " },
} as const;
