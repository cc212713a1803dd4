import { InputError } from "../../model/errors";

/** How money flows over the years of a plan: by a beta distribution over its span, or by the Norden-Rayleigh curve. */
export type PhasingProfile =
  { readonly kind: "beta"; readonly a: number; readonly b: number } | { readonly kind: "rayleigh" };

const named: Readonly<Record<string, PhasingProfile>> = {
  even: { kind: "beta", a: 1, b: 1 },
  front: { kind: "beta", a: 1, b: 2 },
  back: { kind: "beta", a: 3, b: 1 },
  scurve: { kind: "beta", a: 2, b: 2 },
  rayleigh: { kind: "rayleigh" },
};

/** Beyond this a profile is one year. */
const LARGEST = 1000;

/**
 * The profile that a word names.
 *
 * @param word `"even"`, `"front"` = beta(1,2), `"back"` = beta(3,1), `"scurve"` = beta(2,2), `"rayleigh"`, or any
 * `"beta(a,b)"` with a and b above 0
 * @returns the profile
 * @throws {InputError} any other word, listing those that are known
 * @example phasingProfile("back") // => { kind: "beta", a: 3, b: 1 }
 */
export function phasingProfile(word: string): PhasingProfile {
  const text = word.toLowerCase().replace(/\s/g, "");
  const known = Object.hasOwn(named, text) ? named[text] : undefined;
  if (known !== undefined) return known;
  const [, a, b] = /^beta\((\d*\.?\d+),(\d*\.?\d+)\)$/.exec(text) ?? [];
  const profile = { kind: "beta" as const, a: Number(a), b: Number(b) };
  if ([profile.a, profile.b].every((parameter) => parameter > 0 && parameter <= LARGEST)) return profile;
  throw new InputError({
    en: `A profile was expected and "${word}" arrived. Use "even", "front", "back", "scurve", "rayleigh", or "beta(a,b)" with a and b above 0 and at most ${LARGEST}, e.g. "beta(2,5)".`,
    ko: `연차별 배분 형태가 필요한데 "${word}"이(가) 들어왔습니다. "even", "front", "back", "scurve", "rayleigh" 또는 a와 b가 0보다 크고 ${LARGEST} 이하인 "beta(a,b)"를 쓰십시오. 예: "beta(2,5)".`,
  });
}
