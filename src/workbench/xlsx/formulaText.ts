import { columnLetters, columnNumber } from "../engine/address";
import { closingBracket, formulaTokens, isFunctionName, type FormulaToken } from "./formulaTokens";
import { functionPrefix } from "./futureFunctions";

type MutableToken = { -readonly [K in keyof FormulaToken]: FormulaToken[K] };

/** The names that a LET or LAMBDA call declares, each with the span of tokens in which it holds. */
function declaredNames(tokens: readonly MutableToken[], at: number): { names: Set<string>; end: number } {
  const isLet = tokens[at]?.text.toUpperCase() === "LET";
  const end = closingBracket(tokens, at + 1);
  const parts: MutableToken[][] = [[]];
  for (let i = at + 2, depth = 0; i < end; i++) {
    const token = tokens[i];
    if (!token) continue;
    if ("({".includes(token.text)) depth++;
    else if (")}".includes(token.text)) depth--;
    if (token.text === "," && depth === 0) parts.push([]);
    else if (token.text.trim()) parts.at(-1)?.push(token);
  }
  const declared = parts
    .slice(0, -1)
    .filter((part, index) => part.length === 1 && (!isLet || index % 2 === 0));
  return { names: new Set(declared.map((part) => part[0]?.text.toLowerCase() ?? "")), end };
}

/** Puts the file's prefix before the variables of LET and LAMBDA. */
function prefixVariables(tokens: MutableToken[]): void {
  tokens.forEach((token, at) => {
    if (!isFunctionName(tokens, at) || !/^(LET|LAMBDA)$/i.test(token.text)) return;
    const { names, end } = declaredNames(tokens, at);
    for (let i = at + 2; i < end; i++) {
      const one = tokens[i];
      if (one?.kind === "word" && !isFunctionName(tokens, i) && names.has(one.text.toLowerCase()))
        one.text = `_xlpm.${one.text}`;
    }
  });
}

/** "[@Gap]" and "[@[Gap to go]:[Pace]]" as the file writes them; other brackets as they are. */
function fileBrackets(brackets: string): string {
  const row = /^\[\s*@(.*)\]$/su.exec(brackets);
  if (!row) return brackets;
  const columns = (row[1] ?? "").trim();
  if (!columns) return "[#This Row]";
  return `[[#This Row],${columns.startsWith("[") ? columns : `[${columns}]`}]`;
}

function userBrackets(brackets: string): string {
  if (/^\[\s*#This Row\s*\]$/i.test(brackets)) return "[@]";
  const row = /^\[\s*\[#This Row\]\s*,\s*(.*)\]$/isu.exec(brackets);
  if (!row) return brackets;
  const columns = row[1] ?? "";
  const plain = /^\[([\p{L}\p{N}_]+)\]$/u.exec(columns);
  return plain ? `[@${plain[1] ?? ""}]` : `[@${columns}]`;
}

/** "A1#" -> the function that the file has for it. */
function fileSpillReferences(tokens: MutableToken[]): void {
  tokens.forEach((token, at) => {
    const hash = tokens[at + 1];
    if (token.kind !== "word" || hash?.text !== "#") return;
    const sheet = tokens[at - 1]?.kind === "sheet" ? tokens[at - 1] : undefined;
    token.text = `_xlfn.ANCHORARRAY(${sheet?.text ?? ""}${token.text})`;
    if (sheet) sheet.text = "";
    hash.text = "";
  });
}

/**
 * A formula as the file holds it: without "=", with the prefixes of newer functions, `[@C]` spelled out.
 *
 * @param formula "=SUM(Sales[Val])"
 * @param table the name of the table in which the formula's own cell stands, for `[@C]` without a name
 */
export function fileFormula(formula: string, table = ""): string {
  const tokens: MutableToken[] = formulaTokens(formula.replace(/^\s*=/, ""));
  prefixVariables(tokens);
  fileSpillReferences(tokens);
  tokens.forEach((token, at) => {
    if (isFunctionName(tokens, at)) token.text = functionPrefix(token.text) + token.text;
    if (token.kind !== "brackets") return;
    const named = tokens[at - 1]?.kind === "word";
    const bare = !named && !/^\[\d+\]$/.test(token.text);
    token.text = (bare ? table : "") + fileBrackets(token.text);
  });
  return tokens.map((token) => token.text).join("");
}

/** `_xldudf_SEOULAI_GAP` (how Excel stores an add-in's function) -> `SEOULAI.GAP`. */
function userFunctionName(name: string): string {
  const addIn = /^_xldudf_(.+)$/i.exec(name);
  if (addIn) return (addIn[1] ?? "").replaceAll("_", ".");
  return name.replace(/^_xlfn\./i, "").replace(/^_xlws\./i, "");
}

/** A word as the user sees it; functions in capitals, because LibreOffice writes those it does not know small. */
function userWord(tokens: readonly MutableToken[], at: number): string {
  const word = userFunctionName((tokens[at]?.text ?? "").replace(/^(_xlfn\.)?_xlpm\./i, ""));
  return isFunctionName(tokens, at) ? word.toUpperCase() : word;
}

/** The formula of a file as the user sees it, with its "=". */
export function userFormula(formula: string): string {
  const tokens: MutableToken[] = formulaTokens(formula.replace(/^\s*=/, ""));
  tokens.forEach((token, at) => {
    if (token.kind === "brackets") token.text = userBrackets(token.text);
    if (token.kind !== "word") return;
    if (isFunctionName(tokens, at) && /^_xlfn\.ANCHORARRAY$/i.test(token.text)) {
      const close = tokens[closingBracket(tokens, at + 1)];
      const open = tokens[at + 1];
      token.text = "";
      if (open) open.text = "";
      if (close) close.text = "#";
    } else token.text = userWord(tokens, at);
  });
  return `=${tokens.map((token) => token.text).join("")}`;
}

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d*)$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)([1-9]\d*)$/;

function shiftedColumn(fixed: string, letters: string, by: number): string {
  return fixed + (fixed ? letters.toUpperCase() : columnLetters(columnNumber(letters) + by));
}

function shiftedRow(fixed: string, row: string, by: number): string {
  return fixed + String(fixed ? Number(row) : Number(row) + by);
}

/** The formula of a shared formula's first cell as it reads in a cell that lies that much further. */
export function shiftedFormula(formula: string, columns: number, rows: number): string {
  const tokens = formulaTokens(formula);
  const inRange = (at: number): boolean => tokens[at - 1]?.text === ":" || tokens[at + 1]?.text === ":";
  return tokens
    .map((token, at) => {
      if ((token.kind !== "word" && token.kind !== "number") || isFunctionName(tokens, at)) return token.text;
      const cell = CELL.exec(token.text);
      if (cell)
        return (
          shiftedColumn(cell[1] ?? "", cell[2] ?? "", columns) +
          shiftedRow(cell[3] ?? "", cell[4] ?? "", rows)
        );
      if (!inRange(at)) return token.text;
      const column = COLUMN.exec(token.text);
      if (column) return shiftedColumn(column[1] ?? "", column[2] ?? "", columns);
      const row = ROW.exec(token.text);
      return row ? shiftedRow(row[1] ?? "", row[2] ?? "", rows) : token.text;
    })
    .join("");
}
