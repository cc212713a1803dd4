/** A projected value; `low` and `high` bound it at the level that was asked for. */
export interface Projection {
  readonly mean: number;
  readonly low?: number;
  readonly high?: number;
}

/** Level of a prediction interval in per cent. */
export type LevelPct = 80 | 95;

/**
 * The probability up to the upper bound of a two-sided interval.
 *
 * @param levelPct level in per cent
 * @returns e.g. 0.975 for 95
 * @example upperProbability(95) // => 0.975
 */
export function upperProbability(levelPct: LevelPct): number {
  return 0.5 + levelPct / 200;
}
