import { formulaTokens, type FormulaToken } from "./formulaTokens";

/** A stretch of a formula's text; `to` is excluded. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A call of one of the add-in's functions, with those that stand in its arguments. */
export interface CallNode extends Span {
  /** In capitals, without the namespace. */
  readonly name: string;
  /** Each argument with the blanks around it; none where there is nothing between the brackets. */
  readonly arguments: readonly Span[];
  readonly nested: readonly CallNode[];
}

const own = /^(?:SEOULAI\.|_xldudf_SEOULAI[_.])(.+)$/i;

/**
 * The calls of the add-in's functions in a formula, as a tree.
 *
 * @param formula with its "="; anything else holds no call
 * @returns the outermost calls in order
 */
export function callTree(formula: string): readonly CallNode[] {
  if (!formula.startsWith("=") || !/seoulai/i.test(formula)) return [];
  const open: OpenBracket[] = [{ found: [], commas: [] }];
  for (const [before, token] of tokensOf(formula)) {
    if (isOpening(token)) open.push(opened(token, before));
    else if (isClosing(token) && open.length > 1) close(formula, open, token);
    else if (token.type === "operator" && token.text === ",") open.at(-1)?.commas.push(token);
  }
  return open.flatMap(({ found }) => found);
}

/** A bracket that is not closed yet. */
interface OpenBracket {
  /** Set where the bracket belongs to a function of the add-in. */
  readonly call?: { readonly name: string; readonly from: number; readonly open: FormulaToken };
  readonly found: CallNode[];
  readonly commas: FormulaToken[];
}

/** Each token with the one before it. */
function tokensOf(formula: string): readonly [FormulaToken | undefined, FormulaToken][] {
  const tokens = formulaTokens(formula);
  return tokens.map((token, place) => [tokens[place - 1], token]);
}

function isOpening({ type, text }: FormulaToken): boolean {
  return type === "operator" && (text === "(" || text === "{");
}

function isClosing({ type, text }: FormulaToken): boolean {
  return type === "operator" && (text === ")" || text === "}");
}

function opened(token: FormulaToken, before: FormulaToken | undefined): OpenBracket {
  const name = before?.type === "func" ? own.exec(before.text)?.[1] : undefined;
  if (before === undefined || name === undefined) return { found: [], commas: [] };
  const call = { name: name.replaceAll("_", ".").toUpperCase(), from: before.from, open: token };
  return { call, found: [], commas: [] };
}

function close(formula: string, open: OpenBracket[], token: FormulaToken): void {
  const last = open.pop();
  const outer = open.at(-1);
  if (last === undefined || outer === undefined) return;
  if (last.call === undefined) {
    outer.found.push(...last.found);
    return;
  }
  const { name, from } = last.call;
  outer.found.push({
    name,
    from,
    to: token.to,
    arguments: argumentsOf(formula, last, token),
    nested: last.found,
  });
}

function argumentsOf(formula: string, { call, commas }: OpenBracket, end: FormulaToken): readonly Span[] {
  const starts = [call?.open, ...commas].map((mark) => mark?.to ?? 0);
  const ends = [...commas, end].map((mark) => mark.from);
  const spans = starts.map((from, place) => ({ from, to: ends[place] ?? from }));
  const [first] = spans;
  const isEmpty =
    spans.length === 1 && first !== undefined && formula.slice(first.from, first.to).trim() === "";
  return isEmpty ? [] : spans;
}
