import { tokenize } from "@borgar/fx";

/** A piece of a formula with its place; the pieces joined give the formula again. */
export interface FormulaToken {
  /** The kinds of @borgar/fx: "func", "operator", "string", "range", "structured", ... */
  readonly type: string;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Splits a formula, so that texts, sheet names, arrays and structured references are told from what is calculated.
 *
 * The tokeniser does not know every reference that Excel takes: blanks in `T[ [a], [b] ]`, escaped brackets in column
 * names, sheets of workbooks with a path. Where it meets one, brackets and quoted names are blotted out first: only
 * the outline of the formula is wanted here, and every place stays what it was.
 *
 * @param formula as Excel shows it in English, with its "="
 * @returns the pieces in order
 */
export function formulaTokens(formula: string): readonly FormulaToken[] {
  const tokens = tokenize(formula);
  const known = tokens.every(({ type }) => type !== "unknown");
  return placed(formula, known ? tokens : tokenize(blotted(formula)));
}

function placed(
  formula: string,
  tokens: readonly { readonly type: string; readonly value: string }[],
): readonly FormulaToken[] {
  let from = 0;
  return tokens.map(({ type, value }) => {
    const to = from + value.length;
    const token = { type, text: formula.slice(from, to), from, to };
    from = to;
    return token;
  });
}

/** Texts stay; quoted sheet names and brackets become letters, as many as they were. */
function blotted(formula: string): string {
  let result = "";
  while (result.length < formula.length) {
    const rest = formula.slice(result.length);
    const text = /^"(?:[^"]|"")*"?/.exec(rest)?.[0];
    const name =
      /^'(?:[^']|'')*'(?=!)/.exec(rest)?.[0] ?? (rest.startsWith("[") ? brackets(rest) : undefined);
    result += text ?? (name === undefined ? rest.charAt(0) : "x".repeat(name.length));
  }
  return result;
}

/** From an opening bracket to the one that closes it; an apostrophe escapes the character after it. */
function brackets(text: string): string {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const mark = text[at];
    if (mark === "'") at++;
    else if (mark === "[") depth++;
    else if (mark === "]" && --depth === 0) return text.slice(0, at + 1);
  }
  return text;
}
