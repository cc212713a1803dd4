import { closingBracket, formulaTokens, isFunctionName, type FormulaToken } from "./formulaTokens";

const OPERATORS = "+-*/^&=<>";
/** Functions that work through ranges by themselves, in every Excel. */
const OWN_LOOP = /^(SUMPRODUCT|MMULT|MINVERSE|TRANSPOSE|LOOKUP|FREQUENCY|INDEX|AGGREGATE)$/i;

function neighbour(tokens: readonly FormulaToken[], from: number, step: 1 | -1): string {
  let at = from + step;
  while (tokens[at]?.text.trim() === "") at += step;
  return tokens[at]?.text ?? "";
}

/** First and last token of the range that begins at that place: "A1:B3", or a column of a table. */
function rangeAt(tokens: readonly FormulaToken[], at: number): [number, number] | undefined {
  const token = tokens[at];
  if (token?.kind === "brackets" && !/@|#This Row|#Headers|#Totals/i.test(token.text) && at > 0)
    return tokens[at - 1]?.kind === "word" ? [at - 1, at] : undefined;
  const first = tokens[at - 1];
  const last = tokens[at + 1];
  const isRange =
    token?.text === ":" && first?.kind === "word" && last?.kind === "word" && first.text !== last.text;
  return isRange ? [at - 1, at + 1] : undefined;
}

/**
 * Whether a formula calculates with a whole range at a time ("SUM(A1:A9*B1:B9)"): it must be stored as an array
 * formula, or Excel would take one row of the range only. All others are stored as ordinary formulas, because
 * Excel 2016 shows array formulas in braces and does not let them be edited in a table.
 */
export function calculatesWithRanges(formula: string): boolean {
  const tokens = formulaTokens(formula);
  const own: [number, number][] = tokens.flatMap((token, at) =>
    isFunctionName(tokens, at) && OWN_LOOP.test(token.text) ? [[at, closingBracket(tokens, at + 1)]] : [],
  );
  return tokens.some((_, at) => {
    const range = rangeAt(tokens, at);
    if (!range || own.some(([from, to]) => from < at && at < to)) return false;
    const before = neighbour(tokens, range[0], -1);
    const after = neighbour(tokens, range[1], 1);
    return [before, after].some((text) => text !== "" && OPERATORS.includes(text));
  });
}
