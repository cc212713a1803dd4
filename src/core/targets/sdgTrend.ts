import { reaches } from "../numeric/reaches";
import { sdgScore, type GoalPosts } from "./sdgScore";
import { requirePath } from "./targetPath";

/** Two dated values on their way to a green threshold. */
export interface SdgTrendInput extends GoalPosts {
  readonly baseline: number;
  readonly baselineYear: number;
  readonly actual: number;
  readonly actualYear: number;
  readonly greenThreshold: number;
  readonly targetYear: number;
}

/** Trend of the SDG Index. */
export interface SdgTrend {
  readonly observedPointsPerYear: number;
  readonly requiredPointsPerYear: number;
  /** Observed over required; absent when the baseline is already green. */
  readonly ratio?: number;
  readonly arrow: "maintaining" | "onTrack" | "moderatelyImproving" | "stagnating" | "decreasing";
}

/**
 * Trend arrow of the SDG Index: points a year on the 0-100 score, against the points needed to turn green in time.
 *
 * @param input values, goalposts and the green threshold in the unit of the values
 * @returns both rates, their ratio and the arrow
 * @throws {InputError} years out of order, or equal goalposts
 * @source Sachs et al. (2018), section 1.5.3 of the methodology
 * @example sdgTrend({ baseline: 7.5, baselineYear: 2010, actual: 26, actualYear: 2015, targetYear: 2030, best: 100, worst: 2.2, greenThreshold: 80 }).arrow // => "onTrack"
 */
export function sdgTrend(input: SdgTrendInput): SdgTrend {
  const { baseline, baselineYear, actual, actualYear, greenThreshold, targetYear } = input;
  requirePath({ baseline, baselineYear, actual, actualYear, target: greenThreshold, targetYear });
  const posts = { best: input.best, worst: input.worst };
  const start = sdgScore(baseline, posts);
  const now = sdgScore(actual, posts);
  const green = sdgScore(greenThreshold, posts);
  const observedPointsPerYear = (now - start) / (actualYear - baselineYear);
  const requiredPointsPerYear = (green - start) / (targetYear - baselineYear);
  const rates = { observedPointsPerYear, requiredPointsPerYear };
  if (requiredPointsPerYear <= 0) return { ...rates, arrow: now >= green ? "maintaining" : "decreasing" };
  const ratio = observedPointsPerYear / requiredPointsPerYear;
  return { ...rates, ratio, arrow: now >= green ? "maintaining" : arrowOf(ratio) };
}

function arrowOf(ratio: number): SdgTrend["arrow"] {
  if (reaches(ratio, 1)) return "onTrack";
  if (reaches(ratio, 0.5)) return "moderatelyImproving";
  return reaches(ratio, 0) ? "stagnating" : "decreasing";
}
