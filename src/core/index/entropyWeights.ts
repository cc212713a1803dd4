import { InputError, UndefinedResultError } from "../../model/errors";
import { columnOf } from "../numeric/columnOf";
import { present, type MaybeNumber } from "../numeric/present";
import { requireRectangle } from "../numeric/requireRectangle";

/** Weights by entropy, and what they come from. */
export interface EntropyWeights {
  readonly weights: readonly number[];
  /** 0..1; 1 where an indicator is the same for all units and tells nothing apart. */
  readonly entropy: readonly number[];
}

/**
 * Weights by information: an indicator that tells units apart weighs more.
 *
 * Shape:   rows units, columns indicators.   Units: shares, sum 1.   Missing: left out by indicator.
 *
 * @param values from 0 up
 * @returns (1 - e) / sum of (1 - e), with e = -sum p ln p / ln n of the units' shares p
 * @throws {InputError} ragged rows, NaN, infinity or a value below 0
 * @throws {UndefinedResultError} an indicator with fewer than two values or with nothing but zeros, or none that changes
 * @source Shannon (1948); Hwang & Yoon (1981)
 * @example entropyWeights([[1, 0], [1, 5]]) // => { weights: [0, 1], entropy: [1, 0] }
 */
export function entropyWeights(values: readonly (readonly MaybeNumber[])[]): EntropyWeights {
  const columns = requireRectangle(values);
  const entropy = Array.from({ length: columns }, (_, column) =>
    entropyOf(present(columnOf(values, column)), column),
  );
  const total = entropy.reduce((sum, e) => sum + 1 - e, 0);
  if (total <= 1e-12) {
    throw new UndefinedResultError({
      en: "Weights by entropy need an indicator that differs between units; all are the same. Use equal weights.",
      ko: "엔트로피 가중치를 구하려면 단위마다 값이 다른 지표가 있어야 합니다. 모든 값이 같습니다. 균등 가중치를 쓰십시오.",
    });
  }
  return { weights: entropy.map((e) => (1 - e) / total), entropy };
}

function entropyOf(numbers: readonly number[], column: number): number {
  const total = numbers.reduce((sum, value) => sum + value, 0);
  if (numbers.some((value) => value < 0)) {
    throw new InputError({
      en: `Weights by entropy need values from 0 up; column ${column + 1} has ${Math.min(...numbers)}. Normalise to 0..100 first.`,
      ko: `엔트로피 가중치에는 0 이상의 값이 필요합니다. ${column + 1}열에 ${Math.min(...numbers)}이(가) 있습니다. 먼저 0~100으로 정규화하십시오.`,
    });
  }
  if (numbers.length < 2 || total === 0) {
    throw new UndefinedResultError({
      en: `Weights by entropy need two values and a sum above 0 in each column; column ${column + 1} has ${numbers.length} with the sum ${total}. Leave it out.`,
      ko: `엔트로피 가중치를 구하려면 열마다 값이 2개 이상이고 합이 0보다 커야 합니다. ${column + 1}열은 ${numbers.length}개이고 합은 ${total}입니다. 그 열을 빼십시오.`,
    });
  }
  const sum = numbers.reduce(
    (all, value) => (value === 0 ? all : all + (value / total) * Math.log(value / total)),
    0,
  );
  // Rounding must not carry it beyond 1, where the weight would be below 0.
  return Math.min(1, -sum / Math.log(numbers.length) + 0);
}
