import { SeoulaiError } from "../../../model/errors";
import type { BudgetProgramme } from "../../../workbook/budget/budgetRequest";
import { fieldNames, includedProgrammes, typedNumber, type BudgetDraft } from "./budgetDraft";

/**
 * A number while it is being typed: what is no number yet is none. The step says what is wrong with it.
 *
 * @param text what was typed
 * @returns the number, or undefined
 */
export function numberOrNone(text: string): number | undefined {
  return orNone(() => typedNumber(text, fieldNames.envelope));
}

/**
 * The programmes while they are being typed.
 *
 * @param draft the choices
 * @returns the programmes; none while a figure of one is no number
 */
export function includedOrNone(draft: BudgetDraft): readonly BudgetProgramme[] {
  return orNone(() => includedProgrammes(draft)) ?? [];
}

function orNone<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof SeoulaiError) return undefined;
    throw error;
  }
}
