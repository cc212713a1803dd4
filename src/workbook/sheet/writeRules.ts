import type { ConditionalPlan, ValidationPlan, ValidationRule } from "./sheetPlan";

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
  if (rule.kind === "list") return { list: { inCellDropDown: true, source: rule.items.join(",") } };
  const between: Excel.BasicDataValidation = {
    formula1: rule.least,
    formula2: rule.most,
    operator: "Between",
  };
  return rule.kind === "whole" ? { wholeNumber: between } : { decimal: between };
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
