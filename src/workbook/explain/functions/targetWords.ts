import type { Bilingual } from "../../../model/language";
import { exactText } from "../numberText";
import { say } from "../say";
import type { Call } from "./call";
import type { TargetValue } from "./arguments";
import { unitInSentence } from "./dataRows";

/**
 * A target as a sentence names it: "target 1,000", with its name and unit where it comes from the plan.
 *
 * @param call for the names of units
 * @param target the target
 * @returns the words
 */
export function targetWords(call: Call, { value, plan }: TargetValue): Bilingual {
  const number = exactText(value);
  if (plan === undefined) return say(`target ${number}`, `목표값 ${number}`);
  const unit = unitInSentence(call.catalog, plan.unit ?? "");
  return say(
    `target ${number} (“${plan.name.en}” of the plan, ${unit.en})`,
    `목표값 ${number}(계획 목표 “${plan.name.ko}”, 단위: ${unit.ko})`,
  );
}
