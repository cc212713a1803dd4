import { fileFormula } from "./formulaText";
import type { ValidationFact } from "./workbookFile";
import { append, ensureChild, removeChildren } from "./xml";

/** A rule's limit as the file holds it; a list of words stands in quotes. */
function limit(type: string, formula: string): string {
  if (formula.startsWith("=")) return fileFormula(formula);
  if (type !== "list" || formula.startsWith('"')) return formula;
  return `"${formula.replaceAll('"', '""')}"`;
}

/** Excel declares a file damaged whose messages are longer. */
const TITLE_LETTERS = 32;
const MESSAGE_LETTERS = 255;

function clipped(text: string | undefined, most: number): string | undefined {
  if (!text) return undefined;
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}

/** Writes the validation rules of one sheet with their prompts and warnings, in place of the engine's. */
export function writeValidations(worksheet: Element, validations: readonly ValidationFact[]): void {
  removeChildren(worksheet, "dataValidations");
  if (validations.length === 0) return;
  const list = ensureChild(worksheet, "dataValidations");
  list.setAttribute("count", String(validations.length));
  for (const { rule, prompt, alert, ignoreBlanks, address } of validations) {
    const ranged = rule.type !== "list" && rule.type !== "custom";
    const element = append(list, "dataValidation", {
      type: rule.type,
      errorStyle: alert && alert.style !== "stop" ? alert.style : undefined,
      operator: ranged && rule.operator !== "between" ? rule.operator : undefined,
      allowBlank: ignoreBlanks,
      showDropDown: rule.type === "list" && rule.inCellDropDown === false ? true : undefined,
      showInputMessage: prompt ? true : undefined,
      showErrorMessage: alert ? true : undefined,
      errorTitle: clipped(alert?.title, TITLE_LETTERS),
      error: clipped(alert?.message, MESSAGE_LETTERS),
      promptTitle: clipped(prompt?.title, TITLE_LETTERS),
      prompt: clipped(prompt?.message, MESSAGE_LETTERS),
      sqref: address.split(",").join(" "),
    });
    append(element, "formula1", {}, limit(rule.type, rule.formula1));
    if (rule.formula2 !== undefined && rule.formula2 !== "")
      append(element, "formula2", {}, limit(rule.type, rule.formula2));
  }
}
