import { InputError } from "../../model/errors";

/** How far and how often weights are varied. */
export interface DrawOptions {
  /** Each weight is multiplied by 1 + u, u uniform between -noise and noise; by default 0.25. */
  readonly noise?: number;
  /** By default 1000. */
  readonly draws?: number;
  /** By default 1. */
  readonly seed?: number;
}

/** Beyond this a call would hold up the workbook. */
const MOST_DRAWS = 100_000;

/**
 * Fills in and checks how weights are varied.
 *
 * @param options what was given
 * @returns all three
 * @throws {InputError} noise not above 0 and at most 1, or draws that are no whole number from 1 to 100,000
 * @example drawOptions({ draws: 500 }) // => { noise: 0.25, draws: 500, seed: 1 }
 */
export function drawOptions(options: DrawOptions): Required<DrawOptions> {
  const { noise = 0.25, draws = 1000, seed = 1 } = options;
  if (!(noise > 0 && noise <= 1)) {
    throw new InputError({
      en: `The noise is a share above 0 and at most 1, such as 0.25; it is ${noise}. Correct it.`,
      ko: `가중치 변동폭(noise)은 0보다 크고 1 이하인 비율이어야 합니다(예: 0.25). 현재 ${noise}입니다. 값을 고치십시오.`,
    });
  }
  if (!Number.isInteger(draws) || draws < 1 || draws > MOST_DRAWS) {
    throw new InputError({
      en: `The draws are a whole number from 1 to 100,000; there are ${draws}. Correct it.`,
      ko: `추출 횟수(draws)는 1에서 100,000 사이의 정수여야 합니다. 현재 ${draws}입니다. 값을 고치십시오.`,
    });
  }
  return { noise, draws, seed };
}
