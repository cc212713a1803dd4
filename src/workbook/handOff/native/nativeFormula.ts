import { InputError, SeoulaiError } from "../../../model/errors";
import type { Bilingual } from "../../../model/language";
import { addInCalls, type AddInCall } from "../../formula/addInCalls";
import { replaceCalls } from "../../formula/replaceCalls";
import { textLiteral } from "../../formula/textLiteral";
import type { HeldValue } from "../handOffTypes";
import { callSource } from "./callSource";
import { catalogValue, knownArguments } from "./catalogValue";
import type { CellLook } from "./cellLook";
import { valueError } from "./guarded";
import { mayBeSeveral, nativeArgument, type NativeArgument } from "./nativeArgument";
import { nativeBudget } from "./nativeBudget";
import { nativeCluster } from "./nativeCluster";
import { nativeExchange } from "./nativeExchange";
import type { NativeExpression } from "./nativeExpression";
import { nativeIndex } from "./nativeIndex";
import { nativeProjection, nativeYearReached } from "./nativeSeries";
import { nativeSurvey } from "./nativeSurvey";
import { nativeTargets } from "./nativeTargets";
import { withTakenPlaces } from "./takenPlace";

/** A formula without the add-in. */
export interface NativeFormula {
  /** With its "=". */
  readonly formula: string;
  /** Where the numbers come from that the catalog gave. */
  readonly sources: readonly Bilingual[];
  /** What the functions that show an error say. */
  readonly messages: readonly Bilingual[];
}

/** A formula of Excel holds at most this many characters, and a text in it at most so many. */
const longestFormula = 8192;
const longestText = 255;

/**
 * The equal of a formula in Excel's own functions: every call of the add-in is replaced in place. Functions that look
 * up the catalog become the number that it gives now.
 *
 * @param formula with its "="
 * @param look what the cells show
 * @returns the formula; undefined where a call has no equal, or where nothing but the value of one call would be left
 */
export function nativeFormula(formula: string, look: CellLook): NativeFormula | undefined {
  const sources: Bilingual[] = [];
  const messages: Bilingual[] = [];
  const taken = withTakenPlaces(formula);
  const native = replaceCalls(taken, (call) => {
    // What fills several cells is translated cell by cell; within another formula nothing tells how many there are.
    const found = !isWhole(call, taken) && isOfSeveral(call) ? undefined : translated(call, look);
    if (found === undefined) return undefined;
    sources.push(...found.sources);
    if (found.message !== undefined) messages.push(found.message);
    return isWhole(call, taken) ? found.expression : inBrackets(found.expression);
  });
  if (addInCalls(native).length > 0 || native.length > longestFormula) return undefined;
  return { formula: native, sources: distinct(sources), messages };
}

/** A look-up becomes what it gives, whatever its arguments are. */
function isOfSeveral({ name, arguments: given }: AddInCall): boolean {
  if (!(name in nativeTargets || calculating.has(name))) return false;
  return (series.has(name) ? given.slice(2) : given).some(mayBeSeveral);
}

function isWhole({ from, to }: AddInCall, formula: string): boolean {
  return from === 1 && to === formula.length;
}

/** A function binds like a number; all else might be torn apart by the operators around it. */
function inBrackets(expression: string): string {
  const single = /^(?:[\p{L}\d_.]+|"(?:[^"]|"")*"|[A-Z]+\(\))$/u.test(expression);
  return single ? expression : `(${expression})`;
}

function distinct(texts: readonly Bilingual[]): readonly Bilingual[] {
  return [...new Map(texts.map((text) => [text.en, text])).values()];
}

function translated(call: AddInCall, look: CellLook): NativeExpression | undefined {
  try {
    return computed(call, look) ?? lookedUp(call, look);
  } catch (error) {
    if (!(error instanceof SeoulaiError)) throw error;
    // The function shows this message as an error; the formula around it may count on that (IFERROR).
    const expression = error instanceof InputError ? valueError : "NA()";
    return { expression, sources: [], message: error.text };
  }
}

function computed(call: AddInCall, look: CellLook): NativeExpression | undefined {
  const { catalog } = look;
  const given = call.arguments.map((text): NativeArgument => nativeArgument(text, look));
  if (call.name === "PROJECT") return nativeProjection(given);
  if (call.name === "REACHED") return nativeYearReached(given, catalog);
  if (call.name === "EXCHANGE") return nativeExchange(given, catalog);
  const native =
    nativeIndex[call.name] ?? nativeSurvey[call.name] ?? nativeCluster[call.name] ?? nativeBudget[call.name];
  return native?.(given) ?? nativeTargets[call.name]?.(given, catalog);
}

function lookedUp(call: AddInCall, look: CellLook): NativeExpression | undefined {
  const given = knownArguments(call, look);
  const value = given === undefined ? undefined : catalogValue(call.name, given, look.catalog);
  if (given === undefined || value === undefined) return undefined;
  if (typeof value === "string" && value.length > longestText) return undefined;
  return { expression: literal(value), sources: [callSource(call.name, given, look.catalog)] };
}

function literal(value: HeldValue): string {
  if (typeof value === "string") return textLiteral(value);
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

/**
 * Whether a formula is nothing but one call that looks something up in the catalog: it becomes the value it shows.
 *
 * @param formula with its "="
 * @returns true for such as "=SEOULAI.BENCHMARK(A1,B1)"
 */
export function isLookUp(formula: string): boolean {
  const [outermost] = addInCalls(formula);
  if (outermost === undefined || !isWhole(outermost, formula.trimEnd())) return false;
  return !(
    outermost.name in nativeTargets ||
    calculating.has(outermost.name) ||
    isOfWorkbook(outermost.name)
  );
}

/**
 * Whether a function calculates with what stands in the workbook, and nothing of the catalog.
 *
 * @param name the function
 * @returns true for such as "DELPHI.CV"
 * @example isOfWorkbook("AHP.WEIGHTS") // => true
 */
export function isOfWorkbook(name: string): boolean {
  return /^(?:DELPHI|SURVEY|AHP|INDEX|CLUSTER|BUDGET)\./.test(name);
}

/** They take their first two arguments as ranges. */
const series = new Set(["PROJECT", "REACHED"]);

const calculating = new Set(["PROJECT", "REACHED", "EXCHANGE", "DISTANCE"]);
