import { engineLibrary } from "./library";

interface Token {
  readonly type: string;
  readonly value: string;
}

const OPEN: Token = { type: "LEFT_PAREN", value: "(" };
const CLOSE: Token = { type: "RIGHT_PAREN", value: ")" };
const SIGNS = ["-", "+"];
const POSTFIX = ["%", "#"];

/**
 * Puts a sign and what it stands before into brackets where a power is next to them. Excel reads -A1^2 as (-A1)^2 and
 * 2^-1*3 as (2^-1)*3; the library reads a minus after the power.
 *
 * @param tokens of a formula
 * @returns the tokens with such brackets; undefined where none is needed
 */
export function signFirst<T extends Token>(tokens: readonly T[]): (T | Token)[] | undefined {
  const opens = new Set<number>();
  const closes = new Set<number>();
  for (let at = 0; at < tokens.length; at++) {
    if (!isSign(tokens, at) || isSign(tokens, before(tokens, at))) continue;
    const end = operandEnd(tokens, at);
    if (end === undefined) continue;
    const powers = [before(tokens, at), after(tokens, end)].some((place) => tokens[place]?.value === "^");
    if (!powers) continue;
    opens.add(at);
    closes.add(end);
  }
  if (opens.size === 0) return undefined;
  return tokens.flatMap((token, at) => [
    ...(opens.has(at) ? [OPEN] : []),
    token,
    ...(closes.has(at) ? [CLOSE] : []),
  ]);
}

function step(tokens: readonly Token[], at: number, by: 1 | -1): number {
  let place = at + by;
  while (tokens[place]?.type === "SPACE") place += by;
  return place;
}

function before(tokens: readonly Token[], at: number): number {
  return step(tokens, at, -1);
}

function after(tokens: readonly Token[], at: number): number {
  return step(tokens, at, 1);
}

/** A plus or minus with no value before it. */
function isSign(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.type !== "OPERATOR" || !SIGNS.includes(token.value)) return false;
  const left = tokens[before(tokens, at)];
  if (!left || left.type === "LEFT_PAREN" || left.type === "ARG_SEPARATOR" || left.type === "LEFT_BRACE")
    return true;
  return left.type === "OPERATOR" && !POSTFIX.includes(left.value);
}

/** The last token of the value that follows a sign: a call with its brackets, a range, a per cent. */
function operandEnd(tokens: readonly Token[], sign: number): number | undefined {
  let at = after(tokens, sign);
  while (isSign(tokens, at)) at = after(tokens, at);
  let end = valueEnd(tokens, at);
  while (end !== undefined) {
    const next: number = after(tokens, end);
    const operator = tokens[next]?.type === "OPERATOR" ? tokens[next].value : undefined;
    if (operator === ":") end = valueEnd(tokens, after(tokens, next));
    else if (operator !== undefined && POSTFIX.includes(operator)) end = next;
    else return end;
  }
  return undefined;
}

function valueEnd(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.type === "LEFT_PAREN") return closing(tokens, at);
  if (token.type === "SYMBOL" && tokens[after(tokens, at)]?.type === "LEFT_PAREN")
    return closing(tokens, after(tokens, at));
  return ["NUMBER", "REFERENCE", "SYMBOL", "STRING", "INVALID_REFERENCE"].includes(token.type)
    ? at
    : undefined;
}

function closing(tokens: readonly Token[], open: number): number | undefined {
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    if (tokens[at]?.type === "LEFT_PAREN") depth++;
    if (tokens[at]?.type === "RIGHT_PAREN" && --depth === 0) return at;
  }
  return undefined;
}

interface Compiled {
  execute: unknown;
}

interface Compiler {
  Compile(formula: string, ...rest: unknown[]): Compiled;
  CompileForSerializedFormula(sheetId: string, base: { tokens: readonly Token[] }): Compiled;
}

/** Teaches the library Excel's order; a formula keeps its text, only what it does changes. Once. */
export function prepareSigns(): void {
  const library = engineLibrary();
  const compiler = library.CompiledFormula as unknown as Compiler;
  const compile = compiler.Compile.bind(compiler);
  const again = compiler.CompileForSerializedFormula.bind(compiler);
  compiler.Compile = (formula, ...rest) => {
    const compiled = compile(formula, ...rest);
    const mended = formula.includes("^") && signFirst(library.tokenize(formula));
    if (mended) compiled.execute = compile(mended.map(({ value }) => value).join(""), ...rest).execute;
    return compiled;
  };
  compiler.CompileForSerializedFormula = (sheetId, base) => {
    const compiled = again(sheetId, base);
    const mended = signFirst(base.tokens);
    if (mended) compiled.execute = again(sheetId, { ...base, tokens: mended }).execute;
    return compiled;
  };
}
