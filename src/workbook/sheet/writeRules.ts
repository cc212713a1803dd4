import { InputError } from "../../model/errors";
import type { ConditionalPlan, ValidationPlan, ValidationRule } from "./sheetPlan";

/** Letters of a list of choices that stands in its rule, commas counted. */
const MOST_LETTERS = 255;

/**
 * Queues a rule for what may be entered, with the prompt that shows beside the cell.
 *
 * @param range the input cells
 * @param plan rule, prompt and the message for a refused entry
 */
export function addValidation(range: Excel.Range, plan: ValidationPlan): void {
  range.dataValidation.rule = validationRule(plan.rule);
  range.dataValidation.ignoreBlanks = true;
  range.dataValidation.prompt = { showPrompt: true, title: plan.prompt.title, message: plan.prompt.message };
  range.dataValidation.errorAlert = {
    showAlert: true,
    style: "Stop",
    title: plan.error.title,
    message: plan.error.message,
  };
}

function validationRule(rule: ValidationRule): Excel.DataValidationRule {
  if (rule.kind === "list") return { list: { inCellDropDown: true, source: listSource(rule.items) } };
  if (rule.kind === "cells") return { list: { inCellDropDown: true, source: rule.source } };
  const between: Excel.BasicDataValidation = {
    formula1: rule.least,
    formula2: rule.most,
    operator: "Between",
  };
  return rule.kind === "whole" ? { wholeNumber: between } : { decimal: between };
}

/** Excel takes no longer list, and no choice with the comma that parts the choices. */
function listSource(items: readonly string[]): string {
  const source = items.join(",");
  const parted = items.find((item) => item.includes(","));
  if (parted !== undefined)
    throw new InputError({
      en: `A choice of a list must not hold a comma; "${parted}" does. Put the choices into cells, or take the comma out.`,
      ko: `목록의 선택지에는 쉼표를 쓸 수 없는데 "${parted}"에 있습니다. 선택지를 셀에 두거나 쉼표를 빼십시오.`,
    });
  if (source.length <= MOST_LETTERS) return source;
  throw new InputError({
    en: `Excel takes at most ${MOST_LETTERS} characters for the choices of a list; these have ${source.length}. Put the choices into cells, or shorten them.`,
    ko: `Excel은 목록의 선택지를 모두 합쳐 ${MOST_LETTERS}자까지 받는데 ${source.length}자입니다. 선택지를 셀에 두거나 줄이십시오.`,
  });
}

/**
 * Queues a conditional format.
 *
 * @param range the cells
 * @param plan a native formula with its style, or a data bar from 0 to 1
 */
export function addConditional(range: Excel.Range, plan: ConditionalPlan): void {
  if (plan.kind === "dataBar") {
    addDataBar(range, plan.color);
    return;
  }
  const { custom } = range.conditionalFormats.add("Custom");
  custom.rule.formula = plan.formula;
  if (plan.style.color !== undefined) custom.format.font.color = plan.style.color;
  if (plan.style.bold !== undefined) custom.format.font.bold = plan.style.bold;
  if (plan.style.fill !== undefined) custom.format.fill.color = plan.style.fill;
}

/** The ends are fixed at 0 and 1: left to itself, a bar is scaled to the largest value in the column. */
function addDataBar(range: Excel.Range, color: string): void {
  const { dataBar } = range.conditionalFormats.add("DataBar");
  dataBar.lowerBoundRule = { type: "Number", formula: "0" };
  dataBar.upperBoundRule = { type: "Number", formula: "1" };
  dataBar.positiveFormat.fillColor = color;
  dataBar.positiveFormat.gradientFill = false;
}
