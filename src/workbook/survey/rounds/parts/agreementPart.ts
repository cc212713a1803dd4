import { inTurns } from "../../../inTurns";
import { kindWords } from "../../surveyWords";
import { agreementFormulas, type AgreementKey } from "../formulas/agreementFormulas";
import { itemSet, type ResultInput } from "../resultInput";
import { resultWords } from "../resultWords";
import type { WorkingSheet } from "../workingSheet";
import {
  cellIn,
  cellsOf,
  column,
  figures,
  filler,
  marked,
  placed,
  pMeaning,
  three,
  two,
  whole,
  type Column,
  type PlacedPart,
} from "./partTable";
import { setCells, setColumns, setsOf } from "./setColumns";

/**
 * Kendall's W of the importances, of the current levels, and of each ranking.
 *
 * @param input the result's input
 * @param row of the head
 * @param working takes the ranks
 * @returns the part; undefined where nothing can be put in order
 */
export async function agreementPart(
  input: ResultInput,
  row: number,
  working: WorkingSheet,
): Promise<PlacedPart | undefined> {
  const { items, scores, language } = input;
  const rankings = setsOf(items, "ranking", "dimensions").filter(
    ({ dimension }, _, all) => dimension !== "" || all.length === 1,
  );
  const sets = [...setsOf(items, "importance", "all"), ...setsOf(items, "current", "all"), ...rankings];
  if (sets.length === 0) return undefined;
  const columns: readonly Column<AgreementKey>[] = [
    column("items", "Items", "문항 수", whole),
    column("experts", "Experts", "전문가 수", {
      ...whole,
      meaning: {
        en: "Those who answered every item of the set.",
        ko: "그 문항에 모두 응답한 전문가입니다.",
      },
    }),
    column("w", "W", "W", three),
    column("chiSquared", "Chi-squared", "카이제곱", two),
    column("df", "df", "자유도", whole),
    column("p", "p", "p", { ...three, meaning: pMeaning }),
    column("reading", "Reading", "해석"),
    filler(),
  ];
  const rows = await inTurns(sets, (set, place) => {
    const cell = cellIn(columns, figures - 1, row + 2 + place);
    const title = {
      en: `Ranks within an expert: ${kindWords[set.kind].en} ${set.dimension}`.trim(),
      ko: `전문가별 순위: ${kindWords[set.kind].ko} ${set.dimension}`.trim(),
    };
    const formulas = agreementFormulas(input, itemSet(scores, set.ids), title, working)(cell);
    return [...setCells(set, place, language), ...cellsOf(columns, formulas)];
  });
  return placed(marked(resultWords.agreement, input), {
    row,
    columns: [...setColumns, ...columns],
    rows,
    language,
  });
}
