import { coefficientOfVariation } from "../core/delphi/coefficientOfVariation";
import { consensusDegree } from "../core/delphi/consensusDegree";
import { contentValidityRatio } from "../core/delphi/contentValidityRatio";
import { convergenceDegree } from "../core/delphi/convergenceDegree";
import { criticalCvr } from "../core/delphi/criticalCvr";
import { itemSummary } from "../core/delphi/itemSummary";
import { quartiles } from "../core/delphi/quartiles";
import { summaryWords } from "../core/delphi/summaryWords";
import { verdict } from "../core/delphi/verdict";
import { verdictWords } from "../core/delphi/verdictWords";
import type { MaybeNumber } from "../core/numeric/present";
import type { QuantileConvention } from "../core/numeric/quantile";
import type { Language } from "../model/language";
import { guardCell } from "./guard";
import { tooFewAnswers } from "./tooFewAnswers";

/**
 * The statistics of the items of a Delphi round as a table with a header.
 *
 * Missing: left out by item; a statistic that is undefined for an item shows `#N/A` with its reason in its own place.
 *
 * @param name the function as the formula names it
 * @param items the ratings of each item
 * @param options from which rating on an answer is "essential", and how quartiles are read
 * @param language of the words
 * @returns the header and a row an item
 */
export function delphiTable(
  name: string,
  items: readonly (readonly MaybeNumber[])[],
  options: { readonly essentialFrom: number; readonly quartile: QuantileConvention },
  language: Language,
): (string | number | CustomFunctions.Error)[][] {
  const { essentialFrom, quartile } = options;
  const rows = items.map((item) => {
    const summary = itemSummary(item, options);
    const { n } = summary;
    // What is undefined is asked for once more, since that throws with the reason.
    const cells: (() => number | string)[] = [
      () => n,
      () => summary.mean ?? tooFewAnswers(n, 1),
      () => summary.sd ?? tooFewAnswers(n, 2),
      () => summary.median ?? tooFewAnswers(n, 1),
      () => summary.q1 ?? quartiles(item, quartile).q1,
      () => summary.q3 ?? quartiles(item, quartile).q3,
      () => summary.iqr ?? 2 * convergenceDegree(item, quartile),
      () => summary.cv ?? coefficientOfVariation(item),
      () => summary.consensus ?? consensusDegree(item, quartile),
      () => summary.convergence ?? convergenceDegree(item, quartile),
      () => summary.cvr ?? contentValidityRatio(item, essentialFrom),
      () => summary.cvrMinimum ?? criticalCvr(n || tooFewAnswers(n, 5)),
      () => (n === 0 ? tooFewAnswers(n, 1) : verdictWords(verdict(summary))[language]),
    ];
    return cells.map((cell) => guardCell(name, cell));
  });
  return [summaryWords.map((column) => column[language]), ...rows];
}
