import type { Bilingual } from "../../model/language";
import { withParticles } from "../withParticles";

/** A reason why figures must not be compared, in words that name the figures concerned. */
export interface ComparabilityFault {
  readonly rule: "definition" | "source" | "unit" | "years";
  readonly reason: Bilingual;
}

/** A reason, its Korean particles chosen by the words before them. */
export function fault(rule: ComparabilityFault["rule"], en: string, ko: string): ComparabilityFault {
  return { rule, reason: { en, ko: withParticles(ko) } };
}
