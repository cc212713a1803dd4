import { mannWhitney } from "../../../../core/delphi/mannWhitney";
import { meanAndSd } from "../../../../core/numeric/meanAndSd";
import { median } from "../../../../core/numeric/median";
import type { SurveyItem } from "../../surveyTypes";
import { scoresOf, type ResultInput } from "../resultInput";
import type { WorkingSheet } from "../workingSheet";
import type { ComparedKey } from "./figureKeys";
import { answersAreKnown, groupIsKnown } from "./knownAnswers";
import { whileKnown, type KnownFigure } from "./whileKnown";

/**
 * The figures that compare two groups, as values: for panels whose groups and ranks would take more cells than a
 * workbook bears.
 *
 * @param input the result's input
 * @param items those with figures
 * @param names of the two groups
 * @param working takes a cell an item that says whether its answers and the groups are the same still
 * @returns formulas of an item's row, without "="
 */
export function groupValues(
  input: ResultInput,
  items: readonly SurveyItem[],
  names: readonly [string, string],
  working: WorkingSheet,
): (place: number) => Readonly<Record<ComparedKey, string>> {
  const { scores, language } = input;
  const groups = working.add({
    title: {
      en: "The experts of a group are those that the comparison was calculated from",
      ko: "집단의 전문가가 비교를 계산한 전문가와 같음",
    },
    headers: names,
    rows: [null],
    formula: (_, place) => groupIsKnown(scores, names[place] ?? ""),
  });
  const known = working.add({
    title: {
      en: "Groups and answers are those that the comparison was calculated from",
      ko: "집단과 응답이 비교를 계산한 때와 같음",
    },
    headers: items.map(({ id }) => id),
    rows: [null],
    formula: (_, place) => `AND(${groups.all()},${answersAreKnown(scores, items[place]?.id ?? "")})`,
  });
  return (place) => {
    const given = scoresOf(scores, items[place]?.id ?? "");
    const [first, second] = names.map((name) =>
      given.flatMap((score, i) => (score !== null && scores.experts[i]?.group === name ? [score] : [])),
    ) as [number[], number[]];
    return whileKnown(known.column(place), comparedFigures(first, second), language);
  };
}

function comparedFigures(
  first: readonly number[],
  second: readonly number[],
): Readonly<Record<ComparedKey, KnownFigure>> {
  const [n1, n2] = [first.length, second.length];
  const isConstant = new Set([...first, ...second]).size < 2;
  const reason: KnownFigure | undefined =
    n1 === 0 || n2 === 0 ? "oneGroup" : isConstant ? "allEqual" : undefined;
  const test = reason === undefined ? mannWhitney(first, second) : { u: reason, p: reason };
  return {
    n1,
    mean1: meanAndSd(first).mean ?? "none",
    median1: median(first) ?? "none",
    n2,
    mean2: meanAndSd(second).mean ?? "none",
    median2: median(second) ?? "none",
    ...test,
  };
}
