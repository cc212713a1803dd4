import type { ComparabilityFault } from "../../catalog/comparability/comparabilityFaults";
import { withParticles } from "../../catalog/withParticles";
import type { Indicator } from "../../model/catalogTypes";
import type { Language } from "../../model/language";

/**
 * The reason of a refused comparison as a page of many indicators says it: with the indicator's name, where the guard
 * names its id or none.
 *
 * @param indicator whose figures were compared
 * @param fault the reason
 * @returns the same reason with the name
 */
export function namedFault(
  { id, name }: Indicator,
  { rule, reason }: ComparabilityFault,
): ComparabilityFault {
  const text = (language: Language): string =>
    reason[language].includes(id)
      ? reason[language].replaceAll(id, name[language])
      : `${name[language]}: ${reason[language]}`;
  return { rule, reason: { en: text("en"), ko: withParticles(text("ko")) } };
}
