import { inTurns } from "../../../inTurns";
import { kindWords } from "../../surveyWords";
import { reliabilityFormulas, type ReliabilityKey } from "../formulas/reliabilityFormulas";
import { itemSet, type ResultInput } from "../resultInput";
import { resultWords } from "../resultWords";
import type { WorkingSheet } from "../workingSheet";
import {
  cellIn,
  cellsOf,
  column,
  figures,
  filler,
  placed,
  three,
  whole,
  type Column,
  type PlacedPart,
} from "./partTable";
import { setCells, setColumns, setsOf } from "./setColumns";

/**
 * Cronbach's alpha by dimension and of all items of a kind.
 *
 * @param input the result's input
 * @param row of the head
 * @param working takes sums and variances
 * @returns the part; undefined where no set has two items
 */
export async function reliabilityPart(
  input: ResultInput,
  row: number,
  working: WorkingSheet,
): Promise<PlacedPart | undefined> {
  const { items, scores, language } = input;
  const sets = [...setsOf(items, "importance", "dimensions"), ...setsOf(items, "current", "dimensions")];
  if (sets.length === 0) return undefined;
  const columns: readonly Column<ReliabilityKey>[] = [
    column("items", "Items", "문항 수", whole),
    column("experts", "Experts", "전문가 수", whole),
    column("alpha", "Alpha", "알파", three),
    column("reading", "Reading", "해석"),
    filler(),
  ];
  const named = sets.map((set) => ({
    name: `${kindWords[set.kind][language]} ${set.dimension === "" ? resultWords.all[language] : set.dimension}`,
    set: itemSet(scores, set.ids),
  }));
  const formulasOf = reliabilityFormulas(input, named, working);
  const rows = await inTurns(sets, (set, place) => {
    const cell = cellIn(columns, figures - 1, row + 2 + place);
    return [...setCells(set, place, language), ...cellsOf(columns, formulasOf(place, cell))];
  });
  return placed(resultWords.reliability, {
    row,
    columns: [...setColumns, ...columns],
    rows,
    language,
  });
}
