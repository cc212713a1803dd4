import { agreementShare } from "../core/delphi/agreementShare";
import { coefficientOfVariation } from "../core/delphi/coefficientOfVariation";
import { consensusDegree } from "../core/delphi/consensusDegree";
import { contentValidityRatio } from "../core/delphi/contentValidityRatio";
import { convergenceDegree } from "../core/delphi/convergenceDegree";
import { criticalCvr } from "../core/delphi/criticalCvr";
import { kendallW } from "../core/delphi/kendallW";
import { completeRows } from "./completeRows";
import { delphiTable } from "./delphiTable";
import { elementwise, numbers } from "./elementwise";
import { guard } from "./guard";
import { choice, languageOption, numberOption } from "./options";
import { perItem } from "./perItem";
import { ratingColumns } from "./ratingColumns";
import { stabilityCells } from "./stabilityCells";
import { essentialFromOption, quartileOption } from "./surveyOptions";

/**
 * Statistics and verdict of each item of a Delphi round, an item a row.
 *
 * @customfunction DELPHI.SUMMARY
 * @param ratings Rows experts, columns items; a blank is no answer and left out by item.
 * @param [essential_from] A rating of at least this counts as essential; by default 4.
 * @param [quartile] "inc" (default) as QUARTILE.INC, or "exc" as QUARTILE.EXC.
 * @param [language] "en" (default) or "ko".
 * @returns A table with a header: n, mean, SD, median, Q1, Q3, IQR, CV, consensus, convergence, CVR, minimum CVR, verdict.
 */
export function delphiSummary(
  ratings: unknown[][],
  essential_from?: number,
  quartile?: string,
  language?: string,
): unknown[][] {
  return guard("DELPHI.SUMMARY", (name) => {
    const options = {
      essentialFrom: essentialFromOption(essential_from),
      quartile: quartileOption(quartile),
    };
    return delphiTable(name, ratingColumns(ratings, "ratings"), options, languageOption(language));
  });
}

/**
 * Lawshe's content validity ratio of each item, -1 to 1.
 *
 * @customfunction DELPHI.CVR
 * @param ratings Rows experts, columns items; a blank is no answer and left out by item.
 * @param [essential_from] A rating of at least this counts as essential; by default 4.
 * @returns The ratio, one a column.
 */
export function delphiCvr(ratings: unknown[][], essential_from?: number): unknown[][] {
  return guard("DELPHI.CVR", (name) => {
    const from = essentialFromOption(essential_from);
    return perItem(name, ratingColumns(ratings, "ratings"), (item) => contentValidityRatio(item, from));
  });
}

/**
 * The least content validity ratio that an item needs with so many experts.
 *
 * @customfunction DELPHI.CVRMIN
 * @param panel Numbers of experts that answered, at least 5.
 * @param [table] "exact" (default): one-tailed binomial test at 5 %; "lawshe": Lawshe's table, between its rows that of the lower number.
 * @returns The least ratio, a cell for each number.
 */
export function delphiCvrMin(panel: unknown[][], table?: string): unknown[][] {
  return guard("DELPHI.CVRMIN", (name) => {
    const by = choice(table, "table", ["exact", "lawshe"], "exact");
    return elementwise(name, { panel: numbers(panel) }, (at) => criticalCvr(at.panel, by));
  });
}

/**
 * The consensus degree of each item: 1 - (Q3 - Q1) / median.
 *
 * @customfunction DELPHI.CONSENSUS
 * @param ratings Rows experts, columns items; a blank is no answer and left out by item.
 * @param [quartile] "inc" (default) as QUARTILE.INC, or "exc" as QUARTILE.EXC.
 * @returns The degree, one a column.
 */
export function delphiConsensus(ratings: unknown[][], quartile?: string): unknown[][] {
  return guard("DELPHI.CONSENSUS", (name) => {
    const by = quartileOption(quartile);
    return perItem(name, ratingColumns(ratings, "ratings"), (item) => consensusDegree(item, by));
  });
}

/**
 * The convergence degree of each item: (Q3 - Q1) / 2.
 *
 * @customfunction DELPHI.CONVERGENCE
 * @param ratings Rows experts, columns items; a blank is no answer and left out by item.
 * @param [quartile] "inc" (default) as QUARTILE.INC, or "exc" as QUARTILE.EXC.
 * @returns The degree in points of the scale, one a column.
 */
export function delphiConvergence(ratings: unknown[][], quartile?: string): unknown[][] {
  return guard("DELPHI.CONVERGENCE", (name) => {
    const by = quartileOption(quartile);
    return perItem(name, ratingColumns(ratings, "ratings"), (item) => convergenceDegree(item, by));
  });
}

/**
 * The coefficient of variation of each item: sample standard deviation / mean.
 *
 * @customfunction DELPHI.CV
 * @param ratings Rows experts, columns items; a blank is no answer and left out by item.
 * @returns The coefficient, one a column.
 */
export function delphiCv(ratings: unknown[][]): unknown[][] {
  return guard("DELPHI.CV", (name) =>
    perItem(name, ratingColumns(ratings, "ratings"), (item) => coefficientOfVariation(item)),
  );
}

/**
 * How far the answers are stable from one round to the next.
 *
 * @customfunction DELPHI.STABILITY
 * @param round1 Ratings of the earlier round: rows experts, columns items.
 * @param round2 Ratings of the later round: the same items; for a test the same experts in the same order.
 * @param [test] "cv" (default): difference of the coefficients of variation, one a column; "spearman": rho and p; "wilcoxon": V and two-sided p, both of one column each and of experts who answered twice.
 * @returns One a column, or two cells.
 */
export function delphiStability(round1: unknown[][], round2: unknown[][], test?: string): unknown[][] {
  return guard("DELPHI.STABILITY", (name) => {
    const by = choice(test, "test", ["cv", "spearman", "wilcoxon"], "cv");
    return stabilityCells(name, ratingColumns(round1, "round1"), ratingColumns(round2, "round2"), by);
  });
}

/**
 * Kendall's coefficient of concordance of a panel, corrected for ties.
 *
 * @customfunction DELPHI.KENDALLW
 * @param ratings Rows experts, columns items, without a blank.
 * @returns Four cells: W, chi-square, degrees of freedom, p.
 */
export function delphiKendallW(ratings: unknown[][]): unknown[][] {
  return guard("DELPHI.KENDALLW", (name) => {
    const { w, chiSquared, df, p } = kendallW(completeRows(name, ratings, "ratings"));
    return [[w, chiSquared, df, p]];
  });
}

/**
 * The share of items on which all experts agree.
 *
 * @customfunction DELPHI.AGREEMENT
 * @param ratings Rows experts, columns items, without a blank.
 * @param [tolerance] Greatest difference between two experts that counts as agreement; by default 0.
 * @returns The share, 0 to 1.
 */
export function delphiAgreement(ratings: unknown[][], tolerance?: number): number {
  return guard("DELPHI.AGREEMENT", (name) => {
    const within = numberOption(tolerance, "tolerance") ?? 0;
    return agreementShare(completeRows(name, ratings, "ratings"), within);
  });
}
