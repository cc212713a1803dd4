import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { InputError } from "../../model/errors";

/**
 * A stream of numbers that look random and are the same for the same seed.
 *
 * @param seed a whole number of 32 bits
 * @returns the next number, from 0 up to but not 1, at each call
 * @throws {InputError} a seed that is no whole number, or too large
 * @source xoroshiro128+, Blackman & Vigna (2018), its seed mixed by the finaliser of MurmurHash3
 * @example uniformNumbers(7)() === uniformNumbers(7)() // => true
 */
export function uniformNumbers(seed: number): () => number {
  if ((seed | 0) !== seed) {
    throw new InputError({
      en: `A seed is a whole number from -2147483648 to 2147483647; this one is ${seed}. Give another one, such as 1.`,
      ko: `난수 시드는 -2147483648에서 2147483647 사이의 정수여야 합니다. 현재 ${seed}입니다. 1과 같은 다른 값을 지정하십시오.`,
    });
  }
  const generator = xoroshiro128plus(mixed(seed));
  return () => uniformFloat64(generator);
}

/** The generator is linear: near seeds would run alongside each other for ever. */
function mixed(seed: number): number {
  const half = Math.imul(seed ^ (seed >>> 16), 0x85ebca6b);
  const whole = Math.imul(half ^ (half >>> 13), 0xc2b2ae35);
  return whole ^ (whole >>> 16);
}
