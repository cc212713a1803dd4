import { datedSeries } from "../core/forecast/datedSeries";
import { project as projection } from "../core/forecast/project";
import { yearReached } from "../core/forecast/yearReached";
import { cagr as compoundRate } from "../core/numeric/cagr";
import { achievement as achieved } from "../core/targets/achievement";
import { pace as paceRatio } from "../core/targets/pace";
import { progress as progressMade } from "../core/targets/progress";
import { relativeGap } from "../core/targets/relativeGap";
import { requiredChange } from "../core/targets/requiredChange";
import { statusWords } from "../core/targets/statusWords";
import { targetGap } from "../core/targets/targetGap";
import { targetStatus } from "../core/targets/targetStatus";
import { datedCells } from "./datedCells";
import { distanceCells } from "./distanceCells";
import { elementwise, numbers } from "./elementwise";
import { guard } from "./guard";
import { choice, languageOption, requiredNumber } from "./options";
import { planTargetValue } from "./planTargetValue";
import { higherIsBetter, singleTarget, targets } from "./targetColumn";
import { directionOption, levelOption, paceMethodOption, schemeOption } from "./targetOptions";
import { pathColumns, pathOf, wayAheadOf } from "./targetPathColumns";
import { targetsTable } from "./targetsTable";

/**
 * The value of a target of the plan, in its own unit or converted to another unit of money.
 *
 * @customfunction TARGET
 * @param target Id of a target of the plan, e.g. "startups", or a number.
 * @param [unit] Unit of money to convert to: KRW, KRW_MN, KRW_BN, KRW_100MN, USD, USD_MN or USD_BN, at the average rate of the plan's year.
 * @param [as_of] Only a plan published by then, e.g. 2024 or "2024-12".
 * @returns The value.
 */
export function target(target: unknown, unit?: string, as_of?: unknown): number {
  return guard("TARGET", () => planTargetValue(target, unit, as_of));
}

/**
 * What is still missing to a target, in the target's unit; negative when it is exceeded.
 *
 * @customfunction GAP
 * @param target Target ids of the plan or numbers.
 * @param actual Actual values, in the unit of the target.
 * @param [direction] "higher" or "lower" is better; by default as the plan says, else "higher".
 * @returns The shortfall, a cell for each target.
 */
export function gap(target: unknown[][], actual: unknown[][], direction?: string): unknown[][] {
  return guard("GAP", (name) => {
    const columns = { target: targets(target, directionOption(direction)), actual: numbers(actual) };
    return elementwise(name, columns, (at) => targetGap(at.target.value, at.actual, at.target.direction));
  });
}

/**
 * What is still missing to a target, as a fraction of the target.
 *
 * @customfunction GAP.RELATIVE
 * @param target Target ids of the plan or numbers, not zero.
 * @param actual Actual values, in the unit of the target.
 * @param [direction] "higher" or "lower" is better; by default as the plan says, else "higher".
 * @returns The relative shortfall, a cell for each target.
 */
export function gapRelative(target: unknown[][], actual: unknown[][], direction?: string): unknown[][] {
  return guard("GAP.RELATIVE", (name) => {
    const columns = { target: targets(target, directionOption(direction)), actual: numbers(actual) };
    return elementwise(name, columns, (at) => relativeGap(at.target.value, at.actual, at.target.direction));
  });
}

/**
 * The actual as a fraction of the target; not for targets where lower is better.
 *
 * @customfunction ACHIEVEMENT
 * @param target Target ids of the plan or numbers, not zero.
 * @param actual Actual values, in the unit of the target.
 * @returns Actual / target, a cell for each target.
 */
export function achievement(target: unknown[][], actual: unknown[][]): unknown[][] {
  return guard("ACHIEVEMENT", (name) => {
    const columns = { target: higherIsBetter(targets(target)), actual: numbers(actual) };
    return elementwise(name, columns, (at) => achieved(at.target.value, at.actual));
  });
}

/**
 * The part of the way from the baseline to the target that is done.
 *
 * @customfunction PROGRESS
 * @param target Target ids of the plan or numbers.
 * @param actual Actual values, in the unit of the target.
 * @param baseline Baseline values, in the unit of the target.
 * @returns (actual - baseline) / (target - baseline), a cell for each target.
 */
export function progress(target: unknown[][], actual: unknown[][], baseline: unknown[][]): unknown[][] {
  return guard("PROGRESS", (name) => {
    const columns = { target: targets(target), actual: numbers(actual), baseline: numbers(baseline) };
    return elementwise(name, columns, (at) => progressMade(at.target.value, at.actual, at.baseline));
  });
}

/**
 * Compound annual growth rate between two values.
 *
 * @customfunction CAGR
 * @param first Values at the start, not zero.
 * @param last Values at the end, of the same sign.
 * @param years Years between them, above 0.
 * @returns The rate a year, a cell for each pair; 0.05 is 5 %.
 */
export function cagr(first: unknown[][], last: unknown[][], years: unknown[][]): unknown[][] {
  return guard("CAGR", (name) => {
    const columns = { first: numbers(first), last: numbers(last), years: numbers(years) };
    return elementwise(name, columns, (at) => compoundRate(at.first, at.last, at.years));
  });
}

/**
 * The change that is needed each year from now on to meet a target in time.
 *
 * @customfunction REQUIRED
 * @param actual Actual values, in the unit of the target.
 * @param actual_year Years of the actual values.
 * @param target Target ids of the plan or numbers.
 * @param target_year Years in which the targets are due, after the actual years.
 * @param [method] "linear" (default): units a year; "cagr": a growth rate.
 * @returns The change a year, a cell for each target.
 */
export function required(
  actual: unknown[][],
  actual_year: unknown[][],
  target: unknown[][],
  target_year: unknown[][],
  method?: string,
): unknown[][] {
  return guard("REQUIRED", (name) => {
    const by = paceMethodOption(method) ?? "linear";
    const years = { actual_year: numbers(actual_year), target_year: numbers(target_year) };
    const columns = { actual: numbers(actual), target: targets(target), ...years };
    return elementwise(name, columns, (at) => requiredChange(wayAheadOf(at), by));
  });
}

/**
 * Ratio of the actual pace to the pace required, both from the baseline; 1 is just fast enough.
 *
 * @customfunction PACE
 * @param baseline Baseline values, in the unit of the target.
 * @param baseline_year Years of the baseline values.
 * @param actual Actual values, in the unit of the target.
 * @param actual_year Years of the actual values, after the baseline years.
 * @param target Target ids of the plan or numbers.
 * @param target_year Years in which the targets are due, after the actual years.
 * @param [direction] "higher" or "lower" is better; by default as the plan says, else "higher".
 * @param [method] "cagr" (default): growth rates; "linear": units a year.
 * @returns The ratio, a cell for each target.
 */
export function pace(
  baseline: unknown[][],
  baseline_year: unknown[][],
  actual: unknown[][],
  actual_year: unknown[][],
  target: unknown[][],
  target_year: unknown[][],
  direction?: string,
  method?: string,
): unknown[][] {
  return guard("PACE", (name) => {
    const by = paceMethodOption(method) ?? "cagr";
    const raw = { baseline, baseline_year, actual, actual_year, target, target_year };
    const columns = pathColumns(raw, directionOption(direction));
    return elementwise(name, columns, (at) => paceRatio(pathOf(at), at.target.direction, by));
  });
}

/**
 * Status of a target in words, by a published scheme.
 *
 * @customfunction STATUS
 * @param baseline Baseline values, in the unit of the target.
 * @param baseline_year Years of the baseline values.
 * @param actual Actual values, in the unit of the target.
 * @param actual_year Years of the actual values, after the baseline years.
 * @param target Target ids of the plan or numbers.
 * @param target_year Years in which the targets are due, after the actual years.
 * @param [direction] "higher" or "lower" is better; by default as the plan says, else "higher".
 * @param [method] "cagr" or "linear"; by default "cagr" for eurostat and un, "linear" for sdg-index.
 * @param [scheme] "eurostat" (default), "un" or "sdg-index".
 * @param [language] "en" (default) or "ko".
 * @returns The status, a cell for each target.
 */
export function status(
  baseline: unknown[][],
  baseline_year: unknown[][],
  actual: unknown[][],
  actual_year: unknown[][],
  target: unknown[][],
  target_year: unknown[][],
  direction?: string,
  method?: string,
  scheme?: string,
  language?: string,
): unknown[][] {
  return guard("STATUS", (name) => {
    const options = { method: paceMethodOption(method), scheme: schemeOption(scheme) };
    const words = languageOption(language);
    const raw = { baseline, baseline_year, actual, actual_year, target, target_year };
    const columns = pathColumns(raw, directionOption(direction));
    return elementwise(
      name,
      columns,
      (at) => statusWords(targetStatus(pathOf(at), { ...at.target, ...options }))[words],
    );
  });
}

/**
 * Projects a series of years to a later year.
 *
 * @customfunction PROJECT
 * @param years Years, in any order.
 * @param values Values of these years; a blank one is left out.
 * @param to_year Year to project to, after the last one, at most 100 years ahead.
 * @param [method] "drift" (default): average change a year; "linear": least squares; "cagr": growth rate; "holt": smoothed trend.
 * @param [level] 80 or 95: adds the low and the high end of that interval (drift and linear only).
 * @returns The projected value; with a level three cells: mean, low, high.
 */
export function project(
  years: unknown[][],
  values: unknown[][],
  to_year: number,
  method?: string,
  level?: number,
): unknown[][] {
  return guard("PROJECT", () => {
    const by = choice(method, "method", ["drift", "linear", "cagr", "holt"], "drift");
    const interval = levelOption(level);
    const series = datedSeries(datedCells(years, values));
    const { mean, low, high } = projection(series, requiredNumber(to_year, "to_year"), by, interval);
    return [interval === undefined ? [mean] : [mean, low, high]];
  });
}

/**
 * The year in which a target is met at the pace of a series.
 *
 * @customfunction REACHED
 * @param years Years, in any order.
 * @param values Values of these years, in the unit of the target; a blank one is left out.
 * @param target Id of a target of the plan or a number.
 * @param [method] "drift" (default): average change a year; "linear": least squares; "cagr": growth rate.
 * @returns The year as a decimal, e.g. 2029.73.
 */
export function reached(years: unknown[][], values: unknown[][], target: unknown, method?: string): number {
  return guard("REACHED", (name) => {
    const by = choice(method, "method", ["drift", "linear", "cagr"], "drift");
    const goal = singleTarget(name, target);
    const direction = goal.fromPlan ? goal.direction : undefined;
    return yearReached(datedSeries(datedCells(years, values)), goal.value, { method: by, direction });
  });
}

/**
 * Distance of each peer to a target, in standard deviations of the peers; 0 where the target is met.
 *
 * @customfunction DISTANCE
 * @param values Values of the peers; a blank one is left out.
 * @param target Id of a target of the plan or a number.
 * @param [direction] "higher" or "lower" is better; by default as the plan says, else "higher".
 * @returns The distance, a cell for each peer.
 */
export function distance(values: unknown[][], target: unknown, direction?: string): unknown[][] {
  return guard("DISTANCE", (name) =>
    distanceCells(name, values, singleTarget(name, target, directionOption(direction))),
  );
}

/**
 * The targets of the plan as a table: id, pillar, name, value, unit, direction, wording, source, note.
 *
 * @customfunction LIST.TARGETS
 * @param [language] "en" (default) or "ko".
 * @returns The table with a header.
 */
export function listTargets(language?: string): unknown[][] {
  return guard("LIST.TARGETS", () => targetsTable(languageOption(language)));
}
