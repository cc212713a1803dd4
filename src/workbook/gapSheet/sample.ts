/** Inputs of one target, as the user would type them. */
export interface Inputs {
  readonly baseline?: number;
  readonly baselineYear?: number;
  /** A number, or the word of a milestone. */
  readonly actual?: number | string;
  readonly actualYear?: number;
  readonly targetYear?: number;
  readonly owner?: string;
  readonly note?: string;
}

/**
 * Shares of the target value at the baseline and today: chosen so that the example shows every kind of status under
 * each scheme, a target met and one that moved away among them.
 */
const patterns: readonly (readonly [baseline: number, actual: number])[] = [
  [0.2, 0.55],
  [0.4, 0.5],
  [0.3, 0.6],
  [0.5, 0.4],
  [0.2, 0.4],
  [0.1, 0.35],
  [0.4, 1.1],
  [0.3, 0.35],
];

const baselineYear = 2023;
const actualYear = 2025;
const defaultTargetYear = 2030;

/**
 * Invented inputs for a target of the example workbook. They follow from the target's value and its place alone, so
 * the example is the same each time.
 *
 * @param place place of the target in the plan, from 0
 * @param target the target value; undefined for a milestone
 * @param options the deadline if one is known, the word of a milestone not yet done, owner and note in words
 * @returns the inputs
 */
export function sampleInputs(
  place: number,
  target: number | undefined,
  options: {
    readonly targetYear?: number;
    readonly notDone: string;
    readonly owner: string;
    readonly note: string;
  },
): Inputs {
  const { owner, note } = options;
  if (target === undefined) return { actual: options.notDone, owner, note };
  const [baseline, actual] = patterns[place % patterns.length] ?? [0.2, 0.4];
  return {
    baseline: plausible(target * baseline),
    baselineYear,
    actual: plausible(target * actual),
    actualYear,
    targetYear: options.targetYear ?? defaultTargetYear,
    owner,
    note,
  };
}

/** Whole numbers, as counts and budgets are; small values keep a decimal so that they do not fall together. */
function plausible(value: number): number {
  return Math.abs(value) >= 1 ? Math.round(value) : Math.round(value * 100) / 100;
}
