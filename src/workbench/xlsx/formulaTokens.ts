/** A piece of a formula; the pieces joined give the formula again. */
export interface FormulaToken {
  readonly kind: "text" | "sheet" | "brackets" | "word" | "number" | "other";
  readonly text: string;
}

const PIECES: readonly [FormulaToken["kind"], RegExp][] = [
  ["text", /"(?:[^"]|"")*"/y],
  ["sheet", /'(?:[^']|'')*'!/y],
  ["word", /[\p{L}_\\$][\p{L}\p{N}_.$\\?]*/uy],
  ["number", /\d+(?:\.\d*)?(?:[eE][+-]?\d+)?/y],
  ["other", /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA|BUSY!)/y],
];

/** The end of a bracketed piece (structured reference or another workbook's number) that starts at `from`. */
function bracketsEnd(formula: string, from: number): number {
  let depth = 0;
  for (let at = from; at < formula.length; at++) {
    const letter = formula[at];
    if (letter === "'") at++;
    else if (letter === "[") depth++;
    else if (letter === "]" && --depth === 0) return at + 1;
  }
  return formula.length;
}

function tokenAt(formula: string, at: number): FormulaToken {
  if (formula[at] === "[") return { kind: "brackets", text: formula.slice(at, bracketsEnd(formula, at)) };
  for (const [kind, pattern] of PIECES) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text) return { kind, text };
  }
  return { kind: "other", text: String.fromCodePoint(formula.codePointAt(at) ?? 32) };
}

/** Splits a formula (without its "=") so that strings, sheet names and column names are left alone. */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

/** Whether the token at that place is the name of a function: a word before "(". */
export function isFunctionName(tokens: readonly FormulaToken[], at: number): boolean {
  return tokens[at]?.kind === "word" && tokens[at + 1]?.text === "(";
}

/** The place of the bracket that closes the one at `open`; the end where none does. */
export function closingBracket(tokens: readonly FormulaToken[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    if (tokens[at]?.text === "(") depth++;
    else if (tokens[at]?.text === ")" && --depth === 0) return at;
  }
  return tokens.length;
}
