import { kendallW } from "../../../../core/delphi/kendallW";
import type { Bilingual } from "../../../../model/language";
import { scoresOf, type ItemSet, type ResultInput } from "../resultInput";
import type { WorkingSheet } from "../workingSheet";
import type { ConcordanceKey } from "./figureKeys";
import { answersAreKnown } from "./knownAnswers";
import { whileKnown, type KnownFigure } from "./whileKnown";

/**
 * Kendall's W of one set of items as a value: for panels whose ranks would take more cells than a workbook bears.
 *
 * @param input the result's input
 * @param set the items
 * @param title of the working block
 * @param working takes a cell an item that says whether its answers are the same still
 * @returns formulas of the row, without "="
 */
export function agreementValues(
  { scores, language }: ResultInput,
  { ids }: ItemSet,
  title: Bilingual,
  working: WorkingSheet,
): () => Readonly<Record<ConcordanceKey, string>> {
  const known = working.add({
    title: {
      en: `${title.en}: the answers are those that W was calculated from`,
      ko: `${title.ko}: 응답이 W를 계산한 응답과 같음`,
    },
    headers: ids,
    rows: [null],
    formula: (_, place) => answersAreKnown(scores, ids[place] ?? ""),
  });
  const columns = ids.map((id) => scoresOf(scores, id));
  const complete = scores.experts
    .map((_, i) => columns.map((column) => column[i] ?? null))
    .filter((row): row is number[] => row.every((score) => score !== null));
  return () =>
    whileKnown(`AND(${known.all()})`, { experts: complete.length, w: concordanceOf(complete) }, language);
}

function concordanceOf(rows: readonly (readonly number[])[]): KnownFigure {
  if (rows.length < 2) return "few";
  return rows.every((row) => new Set(row).size === 1) ? "allEqual" : kendallW(rows).w;
}
