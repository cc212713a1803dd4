import { InputError } from "../../model/errors";
import { requireFinite } from "../numeric/requireFinite";

/** The two ends of a normalised score; `best` below `worst` where lower is better. */
export interface GoalPosts {
  readonly best: number;
  readonly worst: number;
}

/**
 * Score of the SDG Index: where a value stands between the worst and the best goalpost, capped at both.
 *
 * Units: 0..100.   Missing: not accepted.
 *
 * @param value the value, in the unit of the goalposts
 * @param posts the goalposts
 * @returns 100 (value - worst) / (best - worst), within 0..100
 * @throws {InputError} equal goalposts
 * @source Sachs et al. (2018), SDG Index and Dashboards, methodology
 * @example sdgScore(26, { best: 100, worst: 2.2 }) // => 24.335378323108387
 */
export function sdgScore(value: number, posts: GoalPosts): number {
  requireFinite({ value, ...posts });
  if (posts.best === posts.worst) {
    throw new InputError({
      en: `The best and the worst goalpost are both ${posts.best}. Give two different goalposts.`,
      ko: `최고 기준과 최저 기준이 모두 ${posts.best}입니다. 서로 다른 두 기준을 지정하세요.`,
    });
  }
  const score = 100 * ((value - posts.worst) / (posts.best - posts.worst));
  return Math.min(100, Math.max(0, score));
}
