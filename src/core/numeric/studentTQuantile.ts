import { InputError } from "../../model/errors";
import { normalQuantile } from "./normalQuantile";

/**
 * Quantile of Student's t distribution with a whole number of degrees of freedom, to the last digits of a number.
 *
 * Newton's method on the finite series of the distribution. It starts from the normal quantile, which lies nearer to
 * the middle; there the distribution is concave, so that the steps never overshoot.
 *
 * @param probability above 0 and below 1
 * @param degreesOfFreedom a whole number from 1
 * @returns t
 * @throws {InputError} a probability outside 0..1, or degrees of freedom that are no whole number from 1
 * @source Abramowitz & Stegun (1964), 26.7.3 and 26.7.4
 * @example studentTQuantile(0.975, 5) // => 2.570581835636314
 */
export function studentTQuantile(probability: number, degreesOfFreedom: number): number {
  if (!Number.isInteger(degreesOfFreedom) || degreesOfFreedom < 1) {
    throw new InputError({
      en: `Degrees of freedom must be a whole number from 1; they are ${degreesOfFreedom}. Add values.`,
      ko: `자유도는 1 이상의 정수여야 합니다. 현재 ${degreesOfFreedom}입니다. 값을 추가하세요.`,
    });
  }
  if (probability === 0.5) return 0;
  if (probability < 0.5) return -studentTQuantile(1 - probability, degreesOfFreedom);
  const middle = 2 * probability - 1;
  let t = normalQuantile(probability);
  for (let round = 0; round < 100; round += 1) {
    const step = (middle - withinT(t, degreesOfFreedom)) / (2 * density(t, degreesOfFreedom));
    t += step;
    if (Math.abs(step) <= 1e-15 * t) break;
  }
  return t;
}

/** Probability between -t and t. */
function withinT(t: number, df: number): number {
  const angle = Math.atan(t / Math.sqrt(df));
  const cosine = Math.cos(angle);
  const odd = df % 2 === 1;
  let term = odd ? cosine : 1;
  let total = df === 1 ? 0 : term;
  for (let k = odd ? 3 : 2; k <= df - 2; k += 2) {
    term *= (cosine * cosine * (k - 1)) / k;
    total += term;
  }
  return odd ? (2 / Math.PI) * (angle + Math.sin(angle) * total) : Math.sin(angle) * total;
}

function density(t: number, df: number): number {
  let peak = df % 2 === 1 ? 1 / Math.PI : 1 / Math.sqrt(8);
  for (let k = df % 2 === 1 ? 1 : 2; k < df; k += 2) peak *= ((k + 1) / k) * Math.sqrt(k / (k + 2));
  return peak * (1 + (t * t) / df) ** (-(df + 1) / 2);
}
