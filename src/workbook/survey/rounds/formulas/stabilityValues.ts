import { spearmanStability } from "../../../../core/delphi/spearmanStability";
import { wilcoxonSignedRank } from "../../../../core/delphi/wilcoxonSignedRank";
import type { Scores, SurveyItem } from "../../surveyTypes";
import type { ResultInput } from "../resultInput";
import type { WorkingSheet } from "../workingSheet";
import { answersAreKnown } from "./knownAnswers";
import { pairedScores } from "./pairedScores";
import type { PairedKey } from "./figureKeys";
import { whileKnown, type KnownFigure } from "./whileKnown";

/**
 * The figures that compare the experts who answered both times, as values: for panels whose pairs and ranks would take
 * more cells than a workbook bears.
 *
 * @param input the result's input
 * @param previous scores of the round before
 * @param items those asked in both rounds
 * @param working takes a cell an item that says whether its answers are the same still
 * @returns formulas of an item's row, without "="
 */
export function stabilityValues(
  input: ResultInput,
  previous: Scores,
  items: readonly SurveyItem[],
  working: WorkingSheet,
): (place: number) => Readonly<Record<PairedKey, string>> {
  const { scores, language } = input;
  const known = working.add({
    title: {
      en: "The answers of both rounds are those that the stability was calculated from",
      ko: "두 차수의 응답이 안정도를 계산한 응답과 같음",
    },
    headers: items.map(({ id }) => id),
    rows: [null],
    formula: (_, place) => {
      const id = items[place]?.id ?? "";
      return `AND(${answersAreKnown(previous, id)},${answersAreKnown(scores, id)})`;
    },
  });
  return (place) =>
    whileKnown(
      known.column(place),
      pairedFigures(pairedScores(scores, previous, items[place]?.id ?? "")),
      language,
    );
}

function pairedFigures({
  before,
  now,
}: Readonly<Record<"before" | "now", readonly number[]>>): Readonly<Record<PairedKey, KnownFigure>> {
  const pairs = now.length;
  const changed = now.filter((score, i) => score !== before[i]).length;
  const isConstant = new Set(before).size === 1 || new Set(now).size === 1;
  const noRho: KnownFigure | undefined = pairs < 2 ? "noPairs" : isConstant ? "allEqual" : undefined;
  const noV: KnownFigure | undefined = pairs === 0 ? "noPairs" : changed === 0 ? "noChange" : undefined;
  const spearman = noRho === undefined ? spearmanStability(before, now) : { rho: noRho, p: noRho };
  const wilcoxon = noV === undefined ? wilcoxonSignedRank(before, now) : { v: noV, p: noV };
  return { pairs, changed, rho: spearman.rho, rhoP: spearman.p, v: wilcoxon.v, vP: wilcoxon.p };
}
