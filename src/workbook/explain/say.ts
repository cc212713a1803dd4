import { withParticles } from "../../catalog/withParticles";
import type { Bilingual } from "../../model/language";

/**
 * A sentence in both languages, with the Korean particles that its numbers and names ask for.
 *
 * @param en the English sentence
 * @param ko the Korean one, with both forms of a particle where the word before it varies
 * @returns the sentence
 * @example say("the actual 420", "실적값 420을(를)").ko // => "실적값 420을"
 */
export function say(en: string, ko: string): Bilingual {
  return { en, ko: withParticles(ko) };
}
