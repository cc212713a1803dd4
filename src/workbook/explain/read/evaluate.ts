import type { AstExpression, CallExpression } from "@borgar/fx";
import { isError } from "../functions/arguments";
import type { CellValue, Cells } from "../functions/call";

/** What a formula refers to. Undefined: not known. */
export interface Surroundings {
  reference(text: string): Cells | undefined;
  /** A call of a function of the add-in; undefined also for any other function. */
  call(node: CallExpression): Cells | undefined;
  isOwn(name: string): boolean;
}

/**
 * The value of a formula, as far as the few functions go that stand around calls of the add-in: arithmetic,
 * comparisons, IF and its kin, sums and counts. It serves to explain, never to write.
 *
 * @param node the formula or a part of it; a left-out argument has no value
 * @param around what it refers to
 * @returns its cells; undefined where anything else than these functions decides
 */
export function evaluate(node: AstExpression | null | undefined, around: Surroundings): Cells | undefined {
  if (node === null || node === undefined) return undefined;
  switch (node.type) {
    case "Literal":
      return [[node.value]];
    case "ErrorLiteral":
      return [[node.value]];
    case "ReferenceIdentifier":
      return around.reference(node.value);
    case "ArrayExpression":
      return node.elements.map((row) => row.map((cell) => single(evaluate(cell, around)) ?? ""));
    case "UnaryExpression":
      return unary(node.operator, evaluate(node.arguments[0], around));
    case "BinaryExpression":
      return binary(node.operator, evaluate(node.arguments[0], around), evaluate(node.arguments[1], around));
    case "CallExpression":
      return around.isOwn(node.callee.name) ? around.call(node) : native(node, around);
    default:
      return undefined;
  }
}

function single(cells: Cells | undefined): CellValue | undefined {
  return cells?.length === 1 && cells[0]?.length === 1 ? cells[0][0] : undefined;
}

function unary(operator: string, cells: Cells | undefined): Cells | undefined {
  if (operator === "@" || operator === "+") return cells;
  const factor = operator === "-" ? -1 : operator === "%" ? 0.01 : undefined;
  if (factor === undefined) return undefined;
  return mapped(cells, (value) =>
    isError(value) ? value : typeof value === "number" ? value * factor : undefined,
  );
}

function mapped(
  cells: Cells | undefined,
  change: (value: CellValue) => CellValue | undefined,
): Cells | undefined {
  const result = cells?.map((row) => row.map(change));
  return result?.every((row): row is CellValue[] => row.every((value) => value !== undefined)) === true
    ? result
    : undefined;
}

function binary(operator: string, left: Cells | undefined, right: Cells | undefined): Cells | undefined {
  if (left === undefined || right === undefined) return undefined;
  const [one, other] = [single(left), single(right)];
  if (other !== undefined) return mapped(left, (value) => combined(operator, value, other));
  if (one !== undefined) return mapped(right, (value) => combined(operator, one, value));
  if (left.length !== right.length || left[0]?.length !== right[0]?.length) return undefined;
  const result = left.map((row, r) => row.map((value, c) => combined(operator, value, right[r]?.[c] ?? "")));
  return mapped(
    result.map((row) => row.map((value) => value ?? "#UNKNOWN!")),
    (value) => (value === "#UNKNOWN!" ? undefined : value),
  );
}

function combined(operator: string, left: CellValue, right: CellValue): CellValue | undefined {
  if (isError(left)) return left;
  if (isError(right)) return right;
  if (operator === "&") return String(left) + String(right);
  const compare = comparisons[operator];
  if (compare !== undefined) return compare(order(left, right));
  if (typeof left !== "number" || typeof right !== "number") return undefined;
  switch (operator) {
    case "+":
      return left + right;
    case "-":
      return left - right;
    case "*":
      return left * right;
    case "/":
      return right === 0 ? "#DIV/0!" : left / right;
    case "^":
      return finite(left ** right);
    default:
      return undefined;
  }
}

function finite(value: number): CellValue {
  return Number.isFinite(value) ? value : "#NUM!";
}

const comparisons: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (by) => by === 0,
  "<>": (by) => by !== 0,
  "<": (by) => by < 0,
  ">": (by) => by > 0,
  "<=": (by) => by <= 0,
  ">=": (by) => by >= 0,
};

/** Numbers come before texts, texts before TRUE and FALSE; texts are compared without regard to case. */
function order(left: CellValue, right: CellValue): number {
  const ranks = { number: 0, string: 1, boolean: 2 } as const;
  const rank = (value: CellValue): number => ranks[typeof value as keyof typeof ranks];
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (typeof left === "number" && typeof right === "number") return Math.sign(left - right);
  const [a, b] = [String(left).toLowerCase(), String(right).toLowerCase()];
  return a === b ? 0 : a < b ? -1 : 1;
}

type Native = (cells: readonly Cells[]) => CellValue | undefined;

const numbersIn = (cells: readonly Cells[]): number[] =>
  cells.flat(2).filter((value) => typeof value === "number");

const firstOf = (cells: readonly Cells[]): CellValue | undefined => single(cells[0]);

const overNumbers =
  (compute: (numbers: number[]) => CellValue | undefined): Native =>
  (cells) => {
    const fault = cells.flat(2).find(isError);
    return fault ?? compute(numbersIn(cells));
  };

const natives: Readonly<Record<string, Native>> = {
  SUM: overNumbers((all) => all.reduce((sum, value) => sum + value, 0)),
  MIN: overNumbers((all) => (all.length === 0 ? 0 : Math.min(...all))),
  MAX: overNumbers((all) => (all.length === 0 ? 0 : Math.max(...all))),
  AVERAGE: overNumbers((all) =>
    all.length === 0 ? "#DIV/0!" : all.reduce((sum, value) => sum + value, 0) / all.length,
  ),
  COUNT: (cells) => numbersIn(cells).length,
  ABS: (cells) => numeric(firstOf(cells), Math.abs),
  INT: (cells) => numeric(firstOf(cells), Math.floor),
  ROUND: (cells) => {
    const digits = single(cells[1]);
    return typeof digits === "number"
      ? numeric(firstOf(cells), (value) => Number(value.toFixed(Math.max(0, digits))))
      : undefined;
  },
  ISNUMBER: (cells) => typeof firstOf(cells) === "number",
  NOT: (cells) => {
    const value = firstOf(cells);
    return typeof value === "boolean" ? !value : undefined;
  },
  AND: (cells) => logical(cells, (all) => all.every(Boolean)),
  OR: (cells) => logical(cells, (all) => all.some(Boolean)),
  CONCATENATE: (cells) => cells.flat(2).map(String).join(""),
  CONCAT: (cells) => cells.flat(2).map(String).join(""),
  TRUE: () => true,
  FALSE: () => false,
};

function numeric(value: CellValue | undefined, compute: (value: number) => number): CellValue | undefined {
  return typeof value === "number"
    ? compute(value)
    : value !== undefined && isError(value)
      ? value
      : undefined;
}

function logical(
  cells: readonly Cells[],
  decide: (all: readonly boolean[]) => boolean,
): CellValue | undefined {
  const all = cells.flat(2);
  const fault = all.find(isError);
  if (fault !== undefined) return fault;
  const flags = all.filter((value) => typeof value !== "string").map(Boolean);
  return flags.length === 0 ? undefined : decide(flags);
}

function native(node: CallExpression, around: Surroundings): Cells | undefined {
  const name = node.callee.name.toUpperCase();
  const parts: readonly (AstExpression | null | undefined)[] = node.arguments;
  if (name === "IF") return condition(parts, around);
  if (name === "IFERROR" || name === "IFNA") {
    const value = evaluate(parts[0], around);
    const shown = single(value);
    const caught = shown !== undefined && isError(shown) && (name === "IFERROR" || shown === "#N/A");
    return caught ? evaluate(parts[1], around) : value;
  }
  if (name === "INDEX") return element(parts, around);
  const compute = natives[name];
  if (compute === undefined) return undefined;
  const cells = parts.map((part) => evaluate(part, around));
  if (!cells.every((value) => value !== undefined)) return undefined;
  const result = compute(cells);
  return result === undefined ? undefined : [[result]];
}

/** One cell of several; whole rows and columns are not followed. */
function element(
  [array, ...places]: readonly (AstExpression | null | undefined)[],
  around: Surroundings,
): Cells | undefined {
  const cells = evaluate(array, around);
  const at = cells === undefined ? undefined : indexedPlace(places, around, cells);
  if (cells === undefined || at === undefined) return undefined;
  return [[cells[at.row]?.[at.column] ?? "#REF!"]];
}

/**
 * Which cell INDEX takes.
 *
 * @param places its arguments behind the first
 * @param around what they refer to
 * @param cells what INDEX takes a cell of
 * @returns row and column from 0; undefined for whole rows or columns, and where the numbers are not known
 */
export function indexedPlace(
  places: readonly (AstExpression | null | undefined)[],
  around: Surroundings,
  cells: Cells,
): { readonly row: number; readonly column: number } | undefined {
  const [first, second] = places.map((part) => single(evaluate(part, around)));
  if (typeof first !== "number") return undefined;
  if (places.length === 1) {
    // With one number, a single row is counted across.
    const place = Math.floor(first) - 1;
    if (place < 0) return undefined;
    return cells.length === 1 ? { row: 0, column: place } : { row: place, column: 0 };
  }
  if (typeof second !== "number" || places.length !== 2) return undefined;
  const at = { row: Math.floor(first) - 1, column: Math.floor(second) - 1 };
  return at.row < 0 || at.column < 0 ? undefined : at;
}

/** Only the branch that is taken is looked at. */
function condition(
  [test, yes, no]: readonly (AstExpression | null | undefined)[],
  around: Surroundings,
): Cells | undefined {
  const decided = single(evaluate(test, around));
  if (decided === undefined) return undefined;
  if (isError(decided)) return [[decided]];
  if (typeof decided === "string") return undefined;
  if (decided) return evaluate(yes, around);
  return no === undefined ? [[false]] : evaluate(no, around);
}
