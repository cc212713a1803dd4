import type { CallExpression } from "@borgar/fx";
import type { Catalog } from "../../catalog/catalog";
import { InputError, SeoulaiError } from "../../model/errors";
import { addInCalls, type AddInCall } from "../formula/addInCalls";
import { address } from "../sheet/address";
import { HandedOn, NotFollowed } from "./functions/arguments";
import type { Argument, Call, Cells, Told } from "./functions/call";
import { tellers } from "./functions/tellers";
import { functionParameters, isFunctionName, type FunctionName, type ParameterName } from "./parameters";
import { areaKey, resolveReference, type Book, type Place } from "./read/book";
import { evaluate, indexedPlace, type Surroundings } from "./read/evaluate";
import { formulaTree } from "./read/formulaTree";
import { withSheet } from "./valueText";

/** One call of a formula: what is told of it, or why it gives no result. */
export interface ToldCall {
  readonly call: AddInCall;
  readonly name: FunctionName;
  readonly arguments: Call["arguments"];
  readonly told?: Told;
  readonly fault?: { readonly error: SeoulaiError; readonly code: string };
  /** The conditions of the formula do not lead here. */
  readonly reached: boolean;
}

/** A formula with the cell that is explained of its result. */
export interface FormulaAt {
  readonly formula: string;
  /** Where the formula stands. */
  readonly anchor: Place;
  readonly at: Call["at"];
}

/**
 * Reckons every call of the add-in in a formula anew, the inner ones first.
 *
 * @param catalog the data
 * @param book the cells that were read
 * @param source the formula
 * @returns the calls in the order of reckoning, and the value of the whole where that is known
 */
export function tellCalls(
  catalog: Catalog,
  book: Book,
  source: FormulaAt,
): { readonly calls: readonly ToldCall[]; readonly value: Cells | undefined } {
  const calls = addInCalls(source.formula);
  const tree = formulaTree(source.formula);
  const indexed = indexesAround(tree);
  const told = new Map<number, ToldCall>();
  const around: Surroundings = {
    reference: (text) => cellsAt(book, text, source.anchor),
    isOwn: (name) => nameOf(name) !== undefined,
    call: (node) => {
      const from = node.loc?.[0] ?? -1;
      const call = calls.find((item) => item.from === from);
      if (call === undefined) return undefined;
      if (!told.has(from)) {
        const one = tellCall({ catalog, book, source, around, index: indexed.get(from) }, call, node);
        if (one !== undefined) told.set(from, one);
      }
      return resultOf(told.get(from));
    },
  };
  const value = evaluate(tree, around);
  const reached = new Set(told.keys());
  for (const node of callNodes(tree)) if (!told.has(node.loc?.[0] ?? -1)) around.call(node);
  return {
    calls: [...told].map(([from, one]) => ({ ...one, reached: value === undefined || reached.has(from) })),
    value,
  };
}

/** `_xldudf_SEOULAI_GAP` is how files name the functions. */
function nameOf(callee: string): string | undefined {
  return /^(?:SEOULAI\.|_xldudf_SEOULAI[_.])(.+)$/i.exec(callee)?.[1];
}

function resultOf(one: ToldCall | undefined): Cells | undefined {
  if (one?.fault !== undefined)
    return one.fault.error instanceof NotFollowed ? undefined : [[one.fault.code]];
  return one?.told?.result;
}

interface Telling {
  readonly catalog: Catalog;
  readonly book: Book;
  readonly source: FormulaAt;
  readonly around: Surroundings;
  /** The INDEX that takes one cell of what the call gives. */
  readonly index: CallExpression | undefined;
}

function tellCall(telling: Telling, call: AddInCall, node: CallExpression): ToldCall | undefined {
  const { name } = call;
  if (!isFunctionName(name)) return undefined;
  const given = argumentsOf(telling, name, call, node);
  const one = { call, name, arguments: given, reached: true };
  try {
    const tell = (at: Call["at"]): Told => tellers[name]({ catalog: telling.catalog, arguments: given, at });
    const told = tell(telling.index === undefined ? telling.source.at : { row: 0, column: 0 });
    const at = placeTaken(telling, told.result);
    return { ...one, told: at === undefined ? told : tell(at) };
  } catch (error) {
    // The error of the function is what is to be explained; our own faults go on.
    if (error instanceof SeoulaiError) return { ...one, fault: { error, code: codeOf(error, given) } };
    throw error;
  }
}

/** The cell that INDEX takes of a result; with one number that depends on the result's shape. */
function placeTaken({ index, around }: Telling, result: Cells | undefined): Call["at"] | undefined {
  if (index === undefined || result === undefined) return undefined;
  const at = indexedPlace(index.arguments.slice(1), around, result);
  return at !== undefined && result[at.row]?.[at.column] !== undefined ? at : undefined;
}

function codeOf(error: SeoulaiError, given: Call["arguments"]): string {
  if (error instanceof HandedOn) {
    const shown = Object.values(given)
      .flatMap(({ cells }) => cells?.flat() ?? [])
      .find((value) => typeof value === "string" && value.startsWith("#"));
    return String(shown ?? "#VALUE!");
  }
  return error instanceof InputError ? "#VALUE!" : "#N/A";
}

function argumentsOf(
  { book, source, around }: Telling,
  name: FunctionName,
  call: AddInCall,
  node: CallExpression,
): Call["arguments"] {
  const parameters: readonly ParameterName[] = functionParameters[name];
  const entries = call.arguments.flatMap((text, place): [ParameterName, Argument][] => {
    const parameter = parameters[place];
    if (parameter === undefined || text === "") return [];
    const cells = evaluate(node.arguments[place], around);
    return [[parameter, { text, cells, ...placeOf(book, text, source.anchor) }]];
  });
  return Object.fromEntries(entries);
}

/** Where an argument stands that is a reference. */
function placeOf(book: Book, text: string, at: Place): Pick<Argument, "place" | "address"> {
  const found = resolveReference(text.replace(/^@/, ""), at, book);
  if (found.kind !== "area") return {};
  const { sheet, row, column } = found.area;
  return { place: { sheet, row, column }, address: withSheet(sheet, address(found.area)) };
}

function cellsAt(book: Book, text: string, at: Place): Cells | undefined {
  const found = resolveReference(text, at, book);
  if (found.kind === "value") return [[found.value]];
  return found.kind === "area" ? book.read.get(areaKey(found.area))?.values : undefined;
}

/** The INDEX around each call that stands as its first argument, by where the call begins. */
function indexesAround(tree: ReturnType<typeof formulaTree>): ReadonlyMap<number, CallExpression> {
  const found = new Map<number, CallExpression>();
  const visit = (node: typeof tree | null): void => {
    if (node === null || node === undefined) return;
    if (node.type === "CallExpression" && node.callee.name.toUpperCase() === "INDEX") {
      const [array] = node.arguments;
      if (array?.type === "CallExpression") found.set(array.loc?.[0] ?? -1, node);
    }
    if ("arguments" in node) node.arguments.forEach(visit);
  };
  visit(tree);
  return found;
}

/** All calls of the tree, the inner ones first. */
function callNodes(tree: ReturnType<typeof formulaTree>): readonly CallExpression[] {
  const found: CallExpression[] = [];
  const visit = (node: typeof tree | null): void => {
    if (node === null || node === undefined) return;
    if ("arguments" in node) node.arguments.forEach(visit);
    if (node.type === "CallExpression" && nameOf(node.callee.name) !== undefined) found.push(node);
  };
  visit(tree);
  return found;
}
