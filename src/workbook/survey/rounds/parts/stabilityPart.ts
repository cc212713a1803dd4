import { inTurns } from "../../../inTurns";
import type { ResultInput } from "../resultInput";
import { resultWords } from "../resultWords";
import { stabilityFormulas, type StabilityKey } from "../formulas/stabilityFormulas";
import type { WorkingSheet } from "../workingSheet";
import { isFigured, itemCells, itemHead } from "./itemHead";
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

/**
 * How far the answers moved since the round before.
 *
 * @param input the result's input
 * @param row of the head
 * @param working takes the answers of both rounds and their ranks
 * @returns the part; undefined in the first round, or where no item was asked in both
 */
export async function stabilityPart(
  input: ResultInput,
  row: number,
  working: WorkingSheet,
): Promise<PlacedPart | undefined> {
  const { items, previous, language, round } = input;
  const both = items.filter((item) => isFigured(item) && previous?.columnOf.has(item.id) === true);
  if (previous === undefined || both.length === 0) return undefined;
  const columns = stabilityColumns();
  const formulasOf = stabilityFormulas(input, previous, both, working);
  const rows = await inTurns(both, (item, place) => {
    const formulas = formulasOf(item, cellIn(columns, figures, row + 2 + place));
    const wording = item.status === "revised" ? resultWords.reworded : resultWords.same;
    const cells = cellsOf(columns, formulas);
    return [
      ...itemCells(item, language),
      ...cells.map((cell, at) => (at === 9 ? { text: wording[language] } : cell)),
    ];
  });
  const head = {
    en: `Stability: round ${round} against round ${round - 1}`,
    ko: `안정도: ${round}차와 ${round - 1}차 비교`,
  };
  return placed(marked(head, input), {
    row,
    columns: [...itemHead, ...columns],
    rows,
    language,
  });
}

function stabilityColumns(): readonly Column<StabilityKey>[] {
  return [
    column("pairs", "Experts", "전문가 수", {
      ...whole,
      meaning: { en: "Those who answered in both rounds.", ko: "두 차수에 모두 응답한 전문가입니다." },
    }),
    column("cvBefore", "CV before", "이전 변이계수", two),
    column("cvNow", "CV now", "이번 변이계수", two),
    column("difference", "Change of CV", "변이계수 차", three),
    column("rho", "Spearman rho", "스피어만 rho", three),
    column("rhoP", "p", "p", { ...three, meaning: pMeaning }),
    column("changed", "Changed", "바꾼 수", {
      ...whole,
      meaning: { en: "Experts who changed their answer.", ko: "응답을 바꾼 전문가 수입니다." },
    }),
    column("v", "Wilcoxon V", "윌콕슨 V", {
      numberFormat: "0.0",
      meaning: {
        en: "Sum of the ranks of those who rated higher before.",
        ko: "이전 차수에 더 높게 응답한 전문가의 순위 합입니다.",
      },
    }),
    column("vP", "p", "p", { ...three, meaning: pMeaning }),
    column<StabilityKey>(undefined, "Wording", "문구"),
    column("stable", "Stability by CV", "변이계수 안정도"),
    filler(),
    column("moved", "Change", "변화"),
    filler(),
  ];
}
