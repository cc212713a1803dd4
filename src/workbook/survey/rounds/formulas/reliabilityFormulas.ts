import { quoted } from "../../../analysisSheet/formulaText";
import { scoreAddress } from "../../scores/scoreAddress";
import { sheetReference } from "../../../sheet/sheetReference";
import { bandFormula } from "./bandFormula";
import { missingWords } from "../missingWords";
import type { ItemSet, ResultInput } from "../resultInput";
import { alphaBands } from "../resultWords";
import type { WorkingSheet } from "../workingSheet";

export type ReliabilityKey = "items" | "experts" | "alpha" | "reading";

/**
 * Cronbach's alpha of sets of items, each from the experts who answered all of the set.
 *
 * @param input the result's input
 * @param sets the items, with a name
 * @param working takes the sums of each expert and the variances of the items
 * @returns formulas of each set's row, without "="
 */
export function reliabilityFormulas(
  input: ResultInput,
  sets: readonly { readonly name: string; readonly set: ItemSet }[],
  working: WorkingSheet,
): (place: number, cell: (key: ReliabilityKey) => string) => Readonly<Record<ReliabilityKey, string>> {
  const { scores, language, form } = input;
  const word = (key: keyof typeof missingWords): string => quoted(missingWords[key][language]);
  const totals = working.add({
    title: {
      en: "Sums of the experts who answered a whole set",
      ko: "한 묶음에 모두 응답한 전문가의 합",
    },
    headers: sets.map(({ name }) => name),
    rows: scores.experts.map((_, expert) => ({
      formula: `=${sheetReference(scores.sheet, { row: scores.header + 1 + expert, column: scores.expertColumn, rows: 1, columns: 1 })}`,
    })),
    formula: (row, place) => {
      const set = sets[place]?.set;
      const cells = set?.row(row) ?? "";
      return `IF(COUNT(${cells})=${set?.ids.length ?? 0},SUM(${cells}),"")`;
    },
  });
  const variances = sets.map(({ name, set }, place) =>
    working.add({
      title: { en: `Variances of the items: ${name}`, ko: `문항의 분산: ${name}` },
      headers: set.ids,
      rows: [{ text: { en: "Variance", ko: "분산" }[language] }],
      formula: (_, item) => {
        const all = totals.here.column(place);
        const x = scoreAddress(scores, set.ids[item] ?? "");
        const n = `COUNT(${all})`;
        const sum = `SUMPRODUCT(--ISNUMBER(${all}),${x})`;
        const squares = `SUMPRODUCT(--ISNUMBER(${all}),${x},${x})`;
        return `IF(${n}<2,"",(${squares}-${sum}^2/${n})/(${n}-1))`;
      },
    }),
  );
  return (place, cell) => {
    const set = sets[place]?.set;
    const k = set?.ids.length ?? 0;
    const all = totals.column(place);
    const native = `${k}/${k - 1}*(1-SUM(${variances[place]?.all() ?? all})/VAR.S(${all}))`;
    const alpha =
      form === "functions" && set?.matrix !== undefined ? `SEOULAI.SURVEY.ALPHA(${set.matrix})` : native;
    const result = cell("alpha");
    return {
      items: `${k}`,
      experts: `COUNT(${all})`,
      alpha: `IF(${cell("experts")}<2,${word("few")},IF(MAX(${all})=MIN(${all}),${word("allEqual")},${alpha}))`,
      reading: `IF(ISNUMBER(${result}),${bandFormula(result, alphaBands, { language, edge: "above" })},${result})`,
    };
  };
}
