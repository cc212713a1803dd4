import { InputError } from "../../model/errors";
import { meanAndSd } from "../numeric/meanAndSd";
import { median } from "../numeric/median";
import { present, type MaybeNumber } from "../numeric/present";
import { requireScale } from "./requireScale";

/** What respondents say about an item on a Likert scale; null where a figure is not defined. */
export interface LikertSummary {
  /** Valid answers. */
  readonly n: number;
  /** How many chose 1, 2, ... up to the highest answer. */
  readonly counts: readonly number[];
  readonly mean: MaybeNumber;
  readonly sd: MaybeNumber;
  readonly median: MaybeNumber;
  /** Share of the two highest answers among the valid ones, 0..1. */
  readonly top2: MaybeNumber;
  /** Share of the two lowest. */
  readonly bottom2: MaybeNumber;
  /** 0 where all chose 1, 100 where all chose the highest. */
  readonly score: MaybeNumber;
}

/**
 * Summary of an item on a Likert scale from 1.
 *
 * Units: points of the scale, shares 0..1, a score 0..100.   Missing: left out; n says how many remain.
 *
 * @param answers an answer a respondent, null where there is none
 * @param scaleMax the highest answer
 * @returns counts, centre, spread, both ends and (mean - 1) / (scaleMax - 1) * 100
 * @throws {InputError} an answer that is no point of the scale, or no scale
 * @example likertSummary([5, 4, null, 2], 5).counts // => [0, 1, 0, 1, 1]
 */
export function likertSummary(answers: readonly MaybeNumber[], scaleMax: number): LikertSummary {
  requireScale(scaleMax);
  const given = present(answers);
  const n = given.length;
  const counts = new Array<number>(scaleMax).fill(0);
  for (const answer of given) {
    const before = counts[answer - 1];
    if (before === undefined) throw offScale(answer, scaleMax);
    counts[answer - 1] = before + 1;
  }
  const share = (part: readonly number[]) => (n === 0 ? null : part.reduce((a, b) => a + b, 0) / n);
  const { mean, sd } = meanAndSd(given);
  return {
    n,
    counts,
    mean,
    sd,
    median: median(given),
    top2: share(counts.slice(-2)),
    bottom2: share(counts.slice(0, 2)),
    score: mean === null ? null : ((mean - 1) / (scaleMax - 1)) * 100,
  };
}

function offScale(answer: number, scaleMax: number): InputError {
  return new InputError({
    en: `Answers are whole numbers from 1 to ${scaleMax}; one is ${answer}. Correct it, or change the highest answer.`,
    ko: `응답은 1에서 ${scaleMax}까지의 정수여야 합니다. ${answer}인 응답이 있습니다. 응답을 고치거나 최고점을 바꾸십시오.`,
  });
}
