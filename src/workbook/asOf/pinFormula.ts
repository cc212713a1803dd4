import { asOfPlaces } from "../formula/asOfPlaces";
import { callTree, type CallNode, type Span } from "../formula/callTree";
import { formulaTokens } from "../formula/formulaTokens";
import { asOfName } from "./asOfName";

/**
 * Puts the name of the as-of date as `as_of` into the calls that can take one and have none. What a person has written
 * stays, character by character; `unpinFormula` gives it back.
 *
 * Whether empty arguments at the end were a person's or came with the date must be seen later. A blank tells: where the
 * call ended in an empty argument already, one blank is written before what is added.
 *
 * @param formula as Excel shows it in English
 * @returns the formula; the same where there is nothing to do
 * @example pinFormula('=SEOULAI.BENCHMARK("a","b")') // => '=SEOULAI.BENCHMARK("a","b",,SEOULAI_AS_OF)'
 */
export function pinFormula(formula: string): string {
  return edited(
    formula,
    everyCall(formula).flatMap((call) => pinEdit(formula, call) ?? []),
  );
}

/**
 * Takes the as-of date out of the calls again, with the empty arguments that came with it.
 *
 * @param formula as Excel shows it in English
 * @returns the formula; the same where there is nothing to do
 * @example unpinFormula('=SEOULAI.BENCHMARK("a","b",,SEOULAI_AS_OF)') // => '=SEOULAI.BENCHMARK("a","b")'
 */
export function unpinFormula(formula: string): string {
  return edited(
    formula,
    everyCall(formula).flatMap((call) => unpinEdit(formula, call) ?? []),
  );
}

/**
 * Whether a call in the formula has an as-of date other than the workbook's.
 *
 * @param formula as Excel shows it in English
 * @returns true where one has
 * @example hasOwnDate('=SEOULAI.TARGET("ai_fund",,2024)') // => true
 */
export function hasOwnDate(formula: string): boolean {
  return everyCall(formula).some((call) => {
    const text = argumentText(formula, call, asOfPlaces.get(call.name));
    return text !== "" && !isAsOfName(text);
  });
}

/**
 * Whether the formula refers to the workbook's as-of date anywhere.
 *
 * @param formula as Excel shows it in English
 * @returns true where it does
 * @example usesAsOf('="As of "&SEOULAI_AS_OF') // => true
 */
export function usesAsOf(formula: string): boolean {
  return (
    formula.toUpperCase().includes(asOfName) &&
    formulaTokens(formula).some(
      ({ type, text }) => type !== "string" && text.toUpperCase().includes(asOfName),
    )
  );
}

/** A stretch of the formula with what stands there instead. */
interface Edit extends Span {
  readonly text: string;
}

/** The calls that have the argument, nested ones too. */
function everyCall(formula: string): readonly CallNode[] {
  const all = (nodes: readonly CallNode[]): CallNode[] =>
    nodes.flatMap((node) => [node, ...all(node.nested)]);
  return all(callTree(formula)).filter(({ name }) => asOfPlaces.has(name));
}

function argumentText(formula: string, call: CallNode, place: number | undefined): string {
  const span = place === undefined ? undefined : call.arguments[place];
  return span === undefined ? "" : formula.slice(span.from, span.to).trim();
}

function isAsOfName(text: string): boolean {
  return text.replace(/^@\s*/, "").toUpperCase() === asOfName;
}

function pinEdit(formula: string, call: CallNode): Edit | undefined {
  const place = asOfPlaces.get(call.name) ?? 0;
  const { length } = call.arguments;
  const slot = call.arguments[place];
  if (slot !== undefined) {
    if (formula.slice(slot.from, slot.to).trim() !== "") return undefined;
    return place === length - 1 ? insertion(slot.to, ` ${asOfName}`) : insertion(slot.from, asOfName);
  }
  const last = call.arguments[length - 1];
  const commas = ",".repeat(length === 0 ? place : place - length + 1);
  const lastText = last === undefined ? "" : formula.slice(last.from, last.to).trimEnd();
  if (last !== undefined && lastText.trim() !== "") {
    return insertion(last.from + lastText.length, commas + asOfName);
  }
  const isBare = formula[call.to - 2] === "(";
  return insertion(call.to - 1, (isBare ? "" : " ") + commas + asOfName);
}

function insertion(at: number, text: string): Edit {
  return { from: at, to: at, text };
}

function unpinEdit(formula: string, call: CallNode): Edit | undefined {
  const place = asOfPlaces.get(call.name) ?? 0;
  const slot = call.arguments[place];
  if (slot === undefined || !isAsOfName(argumentText(formula, call, place))) return undefined;
  const text = formula.slice(slot.from, slot.to);
  const from = slot.from + text.length - text.trimStart().length;
  const to = slot.from + text.trimEnd().length;
  if (place < call.arguments.length - 1) return { from, to, text: "" };
  if (from > slot.from) return { from: from - 1, to, text: "" };
  return { from: addedFrom(formula, call, place), to, text: "" };
}

/** Where what was added begins: after the last argument that has a text, or with the blank that marks an empty one. */
function addedFrom(formula: string, call: CallNode, place: number): number {
  const before = call.arguments.slice(0, place);
  const kept = before.filter(({ from, to }) => to > from).at(-1);
  if (kept === undefined) return before[0]?.from ?? call.to - 1;
  const isMarked = formula.slice(kept.from, kept.to).trim() === "";
  return isMarked ? kept.to - 1 : kept.to;
}

function edited(formula: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.from - a.from)
    .reduce((text, { from, to, text: instead }) => text.slice(0, from) + instead + text.slice(to), formula);
}
