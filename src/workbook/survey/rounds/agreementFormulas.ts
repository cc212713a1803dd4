import type { Bilingual } from "../../../model/language";
import { quoted } from "../analysis/formulaText";
import { sheetReference } from "../sheetReference";
import { bandFormula } from "./bandFormula";
import { missingWords } from "./missingWords";
import type { ItemSet, ResultInput } from "./resultInput";
import { concordanceBands } from "./resultWords";
import type { WorkingSheet } from "./workingSheet";

export type AgreementKey = "items" | "experts" | "w" | "chiSquared" | "df" | "p" | "reading";

/**
 * Kendall's W of one set of items, from the experts who answered all of them; the function refuses gaps, so that it is
 * asked only where nobody left an item out, and the same figures come from the ranks otherwise.
 *
 * @param input the result's input
 * @param set the items
 * @param title of the working block
 * @param working takes the ranks
 * @returns formulas of the row, without "="
 */
export function agreementFormulas(
  input: ResultInput,
  set: ItemSet,
  title: Bilingual,
  working: WorkingSheet,
): (cell: (key: AgreementKey) => string) => Readonly<Record<AgreementKey, string>> {
  const { scores, language, form } = input;
  const k = set.ids.length;
  const word = (key: keyof typeof missingWords): string => quoted(missingWords[key][language]);
  const cellOf = (expert: number, column: number): string =>
    sheetReference(scores.sheet, { row: scores.header + 1 + expert, column, rows: 1, columns: 1 });
  const experts = scores.experts.map((_, expert) => ({
    formula: `=${cellOf(expert, scores.expertColumn)}`,
  }));
  const ranks = working.add({
    title,
    headers: set.ids,
    rows: experts,
    formula: (row, place) => {
      const own = cellOf(row, scores.columnOf.get(set.ids[place] ?? "") ?? 0);
      return `IF(COUNT(${set.row(row)})=${k},${rankAmong(own, set.stretches(row))},"")`;
    },
  });
  const sums = working.add({
    title: { en: `${title.en}: sums`, ko: `${title.ko}: 합` },
    headers: set.ids,
    rows: [{ text: { en: "Sum", ko: "합" }[language] }],
    formula: (_, place) => `SUM(${ranks.here.column(place)})`,
  });
  const matrix = form === "functions" ? set.matrix : undefined;
  return (cell) => {
    const [m, w] = [cell("experts"), cell("w")];
    const squares = `SUMPRODUCT(${ranks.all()},${ranks.all()})`;
    const ties = `(2*${m}*${k * (k + 1) * (2 * k + 1)}-12*${squares})`;
    const spread = `(${m}*${k ** 3 - k}-${ties})`;
    const distance = `SUMPRODUCT((${sums.all()}-${m}*${k + 1}/2)^2)`;
    const native = {
      w: `12*${distance}/(${m}*${spread})`,
      chiSquared: `${m}*${k - 1}*${w}`,
      p: `CHISQ.DIST.RT(${cell("chiSquared")},${k - 1})`,
    };
    const part = (place: number, otherwise: string): string =>
      matrix === undefined
        ? otherwise
        : `IF(${m}=${scores.experts.length},INDEX(SEOULAI.DELPHI.KENDALLW(${matrix}),1,${place}),${otherwise})`;
    const ifW = (formula: string): string => `IF(ISNUMBER(${w}),${formula},${w})`;
    return {
      items: `${k}`,
      experts: `COUNT(${ranks.column(0)})`,
      w: `IF(${m}<2,${word("few")},IF(${spread}=0,${word("allEqual")},${part(1, native.w)}))`,
      chiSquared: ifW(part(2, native.chiSquared)),
      df: ifW(`${k - 1}`),
      p: ifW(part(4, native.p)),
      reading: ifW(bandFormula(w, concordanceBands, { language, edge: "above" })),
    };
  };
}

function rankAmong(own: string, stretches: readonly string[]): string {
  if (stretches.length === 1) return `RANK.AVG(${own},${stretches[0] ?? own},1)`;
  const lower = stretches.map((stretch) => `COUNTIF(${stretch},"<"&${own})`).join("+");
  const tied = stretches.map((stretch) => `COUNTIF(${stretch},${own})`).join("+");
  return `${lower}+(${tied}+1)/2`;
}
