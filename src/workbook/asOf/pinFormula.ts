import { asOfPlaces } from "../formula/asOfPlaces";
import { callTree, type CallNode, type Span } from "../formula/callTree";
import { formulaTokens } from "../formula/formulaTokens";
import { asOfName } from "./asOfName";

/**
 * Puts the name of the as-of date as `as_of` into the calls that can take one and have none. What a person has written
 * stays, character by character; `unpinFormula` gives it back.
 *
 * Which of the empty arguments at the end were a person's, and which came with the date, must be seen later: the date
 * gets a pair of brackets for each of the former. Hardly any call ends in empty arguments, so hardly any date gets them.
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

/** Brackets that say how many empty arguments were a person's, and the sign that some versions of Excel add. */
const bareName = /^@?\s*(\(*)@?([A-Z_]+)\)*$/i;

function isAsOfName(text: string): boolean {
  return bareName.exec(text)?.[2]?.toUpperCase() === asOfName;
}

function pinEdit(formula: string, call: CallNode): Edit | undefined {
  const place = asOfPlaces.get(call.name) ?? 0;
  const { length } = call.arguments;
  const slot = call.arguments[place];
  if (slot !== undefined && formula.slice(slot.from, slot.to).trim() !== "") return undefined;
  if (slot !== undefined && place < length - 1) return insertion(slot.from, asOfName);
  const empty = length - filledArguments(formula, call.arguments);
  const name = "(".repeat(empty) + asOfName + ")".repeat(empty);
  if (slot !== undefined) return insertion(slot.from, name);
  const last = call.arguments[length - 1];
  const commas = ",".repeat(length === 0 ? place : place - length + 1);
  return insertion(last === undefined || empty > 0 ? call.to - 1 : textEnd(formula, last), commas + name);
}

/** How many arguments there are up to the last that is not empty. */
function filledArguments(formula: string, list: readonly Span[]): number {
  const filled = list.map(({ from, to }) => formula.slice(from, to).trim() !== "");
  return filled.lastIndexOf(true) + 1;
}

function textEnd(formula: string, { from, to }: Span): number {
  return from + formula.slice(from, to).trimEnd().length;
}

function insertion(at: number, text: string): Edit {
  return { from: at, to: at, text };
}

function unpinEdit(formula: string, call: CallNode): Edit | undefined {
  const place = asOfPlaces.get(call.name) ?? 0;
  const slot = call.arguments[place];
  const text = argumentText(formula, call, place);
  if (slot === undefined || !isAsOfName(text)) return undefined;
  const to = textEnd(formula, slot);
  const nameOnly = { from: to - text.length, to, text: "" };
  if (place < call.arguments.length - 1) return nameOnly;
  const before = call.arguments.slice(0, place);
  const kept = filledArguments(formula, before) + (bareName.exec(text)?.[1]?.length ?? 0);
  if (kept > place) return nameOnly;
  const from = kept === 0 ? before[0]?.to : before[kept - 1]?.to;
  return { from: from ?? nameOnly.from, to, text: "" };
}

function edited(formula: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.from - a.from)
    .reduce((text, { from, to, text: instead }) => text.slice(0, from) + instead + text.slice(to), formula);
}
