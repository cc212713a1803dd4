/** A number in a native formula. */
export interface NumberInput {
  /** An operand: a number, a reference or a formula in brackets. */
  readonly text: string;
  /** A number that stands in the formula and cannot become anything else. */
  readonly known: boolean;
}

/** The error of the functions for what is no number, which no native function gives by its name. */
export const valueError = 'VALUE("?")';

/**
 * Lets a formula calculate only with numbers, as the add-in's functions do: Excel itself would take a blank for 0.
 * A blank gives #N/A, an error goes through, and a text gives #VALUE!.
 *
 * @param inputs what the formula calculates with
 * @param expression the formula, without "="
 * @returns the formula with its check; itself where every input is a number that stands in it
 */
export function guarded(inputs: readonly NumberInput[], expression: string): string {
  const open = [...new Set(inputs.filter(({ known }) => !known).map(({ text }) => text))];
  if (open.length === 0) return expression;
  const blank = open.map((text) => `${text}=""`);
  const isBlank = blank.length === 1 ? (blank[0] ?? "") : `OR(${blank.join(",")})`;
  return `IF(${areNumbers(open)},${expression},IF(${isBlank},NA(),${open.join("+")}+${valueError}))`;
}

/** COUNT would count a calculated TRUE, but of cells it counts numbers only. */
function areNumbers(texts: readonly string[]): string {
  if (texts.length > 1 && texts.every((text) => !text.startsWith("(")))
    return `COUNT(${texts.join(",")})=${texts.length}`;
  const checks = texts.map((text) => `ISNUMBER(${text})`);
  return checks.length === 1 ? (checks[0] ?? "") : `AND(${checks.join(",")})`;
}

/** The checks that have anything to look at: those of numbers that stand in the formula are settled now. */
export function rejected(condition: string, error: string, expression: string): string {
  return `IF(${condition},${error},${expression})`;
}
