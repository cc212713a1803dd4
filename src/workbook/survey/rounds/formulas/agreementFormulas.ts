import type { Bilingual } from "../../../../model/language";
import { quoted } from "../../../analysisSheet/formulaText";
import { sheetReference } from "../../../sheet/sheetReference";
import { missingWords } from "../missingWords";
import type { ItemSet, ResultInput } from "../resultInput";
import { concordanceBands } from "../resultWords";
import type { WorkingSheet } from "../workingSheet";
import { agreementValues } from "./agreementValues";
import { bandFormula } from "./bandFormula";
import type { ConcordanceKey } from "./figureKeys";

export type AgreementKey = ConcordanceKey | "items" | "chiSquared" | "df" | "p" | "reading";

/** The formulas of a row, without "="; `cell` gives the cells of the row. */
type RowFormulas<Key extends string> = (cell: (key: AgreementKey) => string) => Readonly<Record<Key, string>>;

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
): RowFormulas<AgreementKey> {
  const { language } = input;
  const k = set.ids.length;
  const concordance = input.asValues
    ? agreementValues(input, set, title, working)
    : concordanceFormulas(input, set, title, working);
  return (cell) => {
    const [m, w] = [cell("experts"), cell("w")];
    const ifW = (formula: string): string => `IF(ISNUMBER(${w}),${formula},${w})`;
    return {
      ...concordance(cell),
      items: `${k}`,
      chiSquared: ifW(ofFunction(input, set, { m, place: 2, otherwise: `${m}*${k - 1}*${w}` })),
      df: ifW(`${k - 1}`),
      p: ifW(
        ofFunction(input, set, {
          m,
          place: 4,
          otherwise: `CHISQ.DIST.RT(${cell("chiSquared")},${k - 1})`,
        }),
      ),
      reading: ifW(bandFormula(w, concordanceBands, { language, edge: "above" })),
    };
  };
}

function concordanceFormulas(
  input: ResultInput,
  set: ItemSet,
  title: Bilingual,
  working: WorkingSheet,
): RowFormulas<ConcordanceKey> {
  const { scores, language } = input;
  const k = set.ids.length;
  const word = (key: keyof typeof missingWords): string => quoted(missingWords[key][language]);
  const cellOf = (expert: number, column: number): string =>
    sheetReference(scores.sheet, { row: scores.header + 1 + expert, column, rows: 1, columns: 1 });
  const ranks = working.add({
    title,
    headers: set.ids,
    rows: scores.experts.map((_, expert) => ({ formula: `=${cellOf(expert, scores.expertColumn)}` })),
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
  return (cell) => {
    const m = cell("experts");
    const squares = `SUMPRODUCT(${ranks.all()},${ranks.all()})`;
    const ties = `(2*${m}*${k * (k + 1) * (2 * k + 1)}-12*${squares})`;
    const spread = `(${m}*${k ** 3 - k}-${ties})`;
    const distance = `SUMPRODUCT((${sums.all()}-${m}*${k + 1}/2)^2)`;
    const w = ofFunction(input, set, { m, place: 1, otherwise: `12*${distance}/(${m}*${spread})` });
    return {
      experts: `COUNT(${ranks.column(0)})`,
      w: `IF(${m}<2,${word("few")},IF(${spread}=0,${word("allEqual")},${w}))`,
    };
  };
}

/** One figure of the function, where the form has it, the answers stand together and nobody left one out. */
function ofFunction(
  { form, scores, asValues }: ResultInput,
  { matrix }: ItemSet,
  { m, place, otherwise }: { readonly m: string; readonly place: number; readonly otherwise: string },
): string {
  if (form !== "functions" || asValues || matrix === undefined) return otherwise;
  const figure = `INDEX(SEOULAI.DELPHI.KENDALLW(${matrix}),1,${place})`;
  return `IF(${m}=${scores.experts.length},${figure},${otherwise})`;
}

function rankAmong(own: string, stretches: readonly string[]): string {
  if (stretches.length === 1) return `RANK.AVG(${own},${stretches[0] ?? own},1)`;
  const lower = stretches.map((stretch) => `COUNTIF(${stretch},"<"&${own})`).join("+");
  const tied = stretches.map((stretch) => `COUNTIF(${stretch},${own})`).join("+");
  return `${lower}+(${tied}+1)/2`;
}
