import { ahpCombine as combined } from "../core/survey/ahpCombine";
import { ahpConsistency as consistency } from "../core/survey/ahpConsistency";
import { ahpWeights as priorities } from "../core/survey/ahpWeights";
import { cronbachAlpha } from "../core/survey/cronbachAlpha";
import { ipa } from "../core/survey/ipa";
import { locusForFocus } from "../core/survey/locusForFocus";
import { quadrantWords } from "../core/survey/quadrantWords";
import { borichCells } from "./borichCells";
import { completeRows } from "./completeRows";
import { consistencyCells } from "./consistencyCells";
import { guard } from "./guard";
import { itemPoints } from "./itemPoints";
import { likertTable } from "./likertTable";
import { choice, languageOption, requiredNumber } from "./options";
import { quadrantCells } from "./quadrantCells";
import { ratingColumns } from "./ratingColumns";
import { ratingRows } from "./ratingRows";
import { stackedMatrices } from "./stackedMatrices";
import { centreOptions } from "./surveyOptions";

/**
 * Statistics of each item of a survey on a scale from 1, an item a row.
 *
 * @customfunction SURVEY.SUMMARY
 * @param responses Rows respondents, columns items; a blank is no answer and left out by item.
 * @param scale_max The highest answer, e.g. 5 for a scale from 1 to 5.
 * @param [language] "en" (default) or "ko".
 * @returns A table with a header: n, mean, SD, median, top-2 share, bottom-2 share, 0-100 score.
 */
export function surveySummary(responses: unknown[][], scale_max: number, language?: string): unknown[][] {
  return guard("SURVEY.SUMMARY", (name) => {
    const scaleMax = requiredNumber(scale_max, "scale_max");
    return likertTable(name, ratingColumns(responses, "responses"), scaleMax, languageOption(language));
  });
}

/**
 * Cronbach's alpha: how consistently the items of a scale measure one thing.
 *
 * @customfunction SURVEY.ALPHA
 * @param responses Rows respondents, columns two or more items, reversed ones turned; a respondent with a blank is left out.
 * @returns Alpha, at most 1.
 */
export function surveyAlpha(responses: unknown[][]): number {
  return guard("SURVEY.ALPHA", () => cronbachAlpha(ratingRows(responses, "responses")).alpha);
}

/**
 * The quadrant of each item in an importance-performance analysis; a point on a line counts as high.
 *
 * @customfunction SURVEY.IPA
 * @param importance One row or column: item means; a matrix: rows respondents, columns items.
 * @param performance The performance or current level of the same items, shaped by the same rule.
 * @param [centre] Where the lines cross: "mean" (default) or "median" of the items, or "scale": the middle of the scale.
 * @param [scale_max] The highest answer; needed with "scale".
 * @returns keep up the good work, concentrate here, low priority or possible overkill, a cell for each item.
 */
export function surveyIpa(
  importance: unknown[][],
  performance: unknown[][],
  centre?: string,
  scale_max?: number,
): unknown[][] {
  return guard("SURVEY.IPA", (name) => {
    const options = centreOptions(centre, scale_max);
    const points = itemPoints(["importance", importance], ["performance", performance]);
    const { quadrants } = ipa(points.first, points.second, options);
    const words = quadrants.map((quadrant) => quadrant && quadrantWords(quadrant).en);
    return quadrantCells(name, points, words);
  });
}

/**
 * Borich's need score of each item: how far the current level falls short, weighted by how much is required.
 *
 * @customfunction SURVEY.BORICH
 * @param required The required level or importance: rows respondents, columns items.
 * @param current The current level: the same respondents and items; an answer without its pair is left out.
 * @returns The need, one a column.
 */
export function surveyBorich(required: unknown[][], current: unknown[][]): unknown[][] {
  return guard("SURVEY.BORICH", (name) => borichCells(name, required, current));
}

/**
 * The quadrant of each item in the Locus for Focus model; a point on a line counts as high.
 *
 * @customfunction SURVEY.LOCUS
 * @param importance One row or column: item means; a matrix: rows respondents, columns items.
 * @param gap Required less current level of the same items, shaped by the same rule.
 * @param [centre] Where the lines cross: "mean" (default) or "median" of the items, or "scale": the middle of the scale.
 * @param [scale_max] The highest answer; needed with "scale".
 * @returns HH, HL, LH or LL, first letter importance, second gap, a cell for each item.
 */
export function surveyLocus(
  importance: unknown[][],
  gap: unknown[][],
  centre?: string,
  scale_max?: number,
): unknown[][] {
  return guard("SURVEY.LOCUS", (name) => {
    const options = centreOptions(centre, scale_max);
    const points = itemPoints(["importance", importance], ["gap", gap]);
    return quadrantCells(name, points, locusForFocus(points.first, points.second, options).quadrants);
  });
}

/**
 * The priorities of a matrix of pairwise comparisons, sum 1.
 *
 * @customfunction AHP.WEIGHTS
 * @param matrix Square and reciprocal: 1 on the diagonal, a and 1/a across it.
 * @param [method] "eigen" (default): principal eigenvector; "geometric": geometric means of the rows.
 * @returns The weight of each row, one under the other.
 */
export function ahpWeights(matrix: unknown[][], method?: string): number[][] {
  return guard("AHP.WEIGHTS", (name) => {
    const by = choice(method, "method", ["eigen", "geometric"], "eigen");
    return priorities(completeRows(name, matrix, "matrix"), by).map((weight) => [weight]);
  });
}

/**
 * How consistent a matrix of pairwise comparisons is.
 *
 * @customfunction AHP.CONSISTENCY
 * @param matrix Square and reciprocal: 1 on the diagonal, a and 1/a across it.
 * @returns Three cells: lambda max, consistency index CI, consistency ratio CR.
 */
export function ahpConsistency(matrix: unknown[][]): unknown[][] {
  return guard("AHP.CONSISTENCY", (name) =>
    consistencyCells(name, consistency(completeRows(name, matrix, "matrix"))),
  );
}

/**
 * The matrices of several experts as one: the geometric mean of each element.
 *
 * @customfunction AHP.COMBINE
 * @param matrices The square matrices of the experts, one under the other.
 * @param size Rows of one matrix.
 * @returns The combined matrix.
 */
export function ahpCombine(matrices: unknown[][], size: number): number[][] {
  return guard("AHP.COMBINE", (name) => {
    const rows = completeRows(name, matrices, "matrices");
    return combined(stackedMatrices(rows, requiredNumber(size, "size")));
  });
}
