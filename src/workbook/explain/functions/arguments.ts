import { parsePeriod } from "../../../catalog/period";
import type { PeriodInput } from "../../../catalog/query";
import { resolveTarget } from "../../../catalog/resolve";
import type { Direction, PlanTarget } from "../../../model/catalogTypes";
import { InputError, MissingDataError } from "../../../model/errors";
import type { Language } from "../../../model/language";
import { address } from "../../sheet/address";
import { parameterWords, type ParameterName } from "../parameters";
import { say } from "../say";
import type { Argument, Call, Cells, CellValue } from "./call";

/** An argument that Excel's own functions calculate in a way that is not followed here. */
export class NotFollowed extends InputError {}

/** A cell that shows an error, which the function hands on. */
export class HandedOn extends InputError {}

/** A target as a formula uses it. */
export interface TargetValue {
  readonly value: number;
  readonly direction: Direction;
  readonly plan?: PlanTarget;
  readonly percent: boolean;
}

/**
 * The number that an argument gives for the cell that is explained.
 *
 * @param call the call
 * @param name the argument
 * @returns the number
 * @throws {MissingDataError} blank
 * @throws {InputError} text, TRUE or FALSE, an error cell, or not followed
 */
export function numberOf(call: Call, name: ParameterName): number {
  const cell = elementOf(call, name);
  if (typeof cell.value === "number") return cell.value;
  throw noNumber(name, cell);
}

/**
 * The target that an argument gives for the cell that is explained: a number, or a target of the plan by id or name.
 *
 * @param call the call
 * @param name the argument
 * @param given the direction as the formula gives it
 * @returns the target
 * @throws {MissingDataError} blank, unknown or without a number
 * @throws {InputError} neither a number nor a name
 */
export function targetOf(
  call: Call,
  name: ParameterName = "target",
  given: Direction | undefined = directionOf(call),
): TargetValue {
  const cell = elementOf(call, name);
  if (typeof cell.value === "number") {
    return { value: cell.value, direction: given ?? "higher", percent: false };
  }
  if (typeof cell.value !== "string" || isNumberText(cell.value)) throw noNumber(name, cell);
  const plan = resolveTarget(call.catalog, cell.value);
  if (plan.value === undefined) throw milestone(plan);
  const unit = plan.unit === undefined ? undefined : call.catalog.units.get(plan.unit);
  return {
    value: plan.value,
    direction: given ?? plan.direction,
    plan,
    percent: unit?.kind === "percent",
  };
}

/** Which way is better, where the formula says it. */
export function directionOf(call: Call): Direction | undefined {
  return choiceOf(call, "direction", ["higher", "lower"]);
}

/** The language of words in a result; English when left out. */
export function languageOf(call: Call): Language {
  return choiceOf(call, "language", ["en", "ko"]) ?? "en";
}

/**
 * One of the words that an argument may be; blank and 0 are left out.
 *
 * @param call the call
 * @param name the argument
 * @param choices the words
 * @returns the word, or undefined when it is left out
 * @throws {InputError} another word
 */
export function choiceOf<const T extends string>(
  call: Call,
  name: ParameterName,
  choices: readonly T[],
): T | undefined {
  const value = optionOf(call, name);
  if (value === undefined) return undefined;
  const found = choices.find((choice) => choice === String(value).toLowerCase());
  if (found !== undefined) return found;
  const words = parameterWords[name];
  const list = choices.map((choice) => `"${choice}"`).join(", ");
  throw new InputError(
    say(
      `the ${words.en} is "${String(value)}", and only ${list} are known. Use one of these words, or leave it out.`,
      `${words.ko} 인수가 "${String(value)}"인데 ${list}만 쓸 수 있습니다. 이 중 하나를 쓰거나 비워 두십시오.`,
    ),
  );
}

/**
 * The one value of an argument that is no range; blank and 0 are left out.
 *
 * @param call the call
 * @param name the argument
 * @returns the value, or undefined when it is left out
 * @throws {InputError} a range, an error cell, or not followed
 */
export function optionOf(call: Call, name: ParameterName): CellValue | undefined {
  const argument = call.arguments[name];
  if (argument === undefined) return undefined;
  const cells = cellsOf(argument, name);
  if (cells.length !== 1 || cells[0]?.length !== 1) throw notSingle(name, argument);
  const value = cells[0][0] ?? "";
  if (isError(value)) throw handedOn(name, String(value), argument.address);
  return value === "" || value === 0 || value === "0" ? undefined : value;
}

/** A text that may be left out. */
export function textOf(call: Call, name: ParameterName): string | undefined {
  const value = optionOf(call, name);
  return value === undefined ? undefined : String(value).trim();
}

/** A text that must be given. */
export function requiredText(call: Call, name: ParameterName): string {
  return textOf(call, name) ?? raiseBlank(name, call.arguments[name]);
}

/** A period that may be left out. */
export function periodOf(call: Call, name: ParameterName): PeriodInput | undefined {
  const value = optionOf(call, name);
  if (value === undefined) return undefined;
  const period = typeof value === "boolean" ? String(value) : value;
  parsePeriod(period);
  return period;
}

/** A number that must be given, other than 0. */
export function requiredNumber(call: Call, name: ParameterName): number {
  return optionalNumber(call, name) ?? raiseBlank(name, call.arguments[name]);
}

/** A number that may be left out. */
export function optionalNumber(call: Call, name: ParameterName): number | undefined {
  const value = optionOf(call, name);
  if (value === undefined || typeof value === "number") return value;
  throw noNumber(name, { value, address: call.arguments[name]?.address });
}

/** A yes or no, no when left out. */
export function flagOf(call: Call, name: ParameterName): boolean {
  const value = optionOf(call, name);
  return typeof value === "string" ? value.toLowerCase() === "true" : Boolean(value);
}

/** The values of a range that are not blank, row by row; undefined when it is left out. */
export function listOf(call: Call, name: ParameterName): readonly (string | number)[] | undefined {
  const argument = call.arguments[name];
  if (argument === undefined) return undefined;
  const all = cellsOf(argument, name).flat();
  const values = all.filter((value) => value !== "" && (value !== 0 || all.length > 1));
  const fault = values.find(isError);
  if (fault !== undefined) throw handedOn(name, String(fault), argument.address);
  if (values.length === 0) return undefined;
  return values.map((value) => (typeof value === "boolean" ? String(value) : value));
}

/**
 * The numbers of a range, row by row; undefined where a cell is blank.
 *
 * @param call the call
 * @param name the argument
 * @returns a number or undefined for each cell
 * @throws {InputError} text or an error cell, naming it
 */
export function numbersOf(call: Call, name: ParameterName): readonly (number | undefined)[] {
  return matrixOf(call, name).flatMap((row) => row.map((value) => value ?? undefined));
}

/**
 * The numbers of a range; null where a cell is blank.
 *
 * @param call the call
 * @param name the argument
 * @returns the rows of the range
 * @throws {InputError} text or an error cell, naming it
 */
export function matrixOf(call: Call, name: ParameterName): readonly (readonly (number | null)[])[] {
  const argument = call.arguments[name];
  if (argument === undefined) return raiseBlank(name, argument);
  return cellsOf(argument, name).map((row, r) =>
    row.map((value, c) => {
      if (value === "") return null;
      const where = placeOf(argument, r, c);
      if (isError(value)) throw handedOn(name, String(value), where);
      if (typeof value === "number") return value;
      throw noNumber(name, { value, address: where });
    }),
  );
}

/**
 * How many cells a formula gives that reckons cell by cell.
 *
 * @param call the call
 * @param names its ranges
 * @returns rows and columns
 */
export function shapeOf(
  call: Call,
  names: readonly ParameterName[],
): { readonly rows: number; readonly columns: number } {
  const sizes = names.map((name) => call.arguments[name]?.cells ?? []);
  return {
    rows: Math.max(1, ...sizes.map((cells) => cells.length)),
    columns: Math.max(1, ...sizes.map((cells) => cells[0]?.length ?? 0)),
  };
}

interface Element {
  readonly value: CellValue;
  readonly address: string | undefined;
}

/** The cell of an argument that belongs to the cell explained: a single value is repeated. */
function elementOf(call: Call, name: ParameterName): Element {
  const argument = call.arguments[name];
  if (argument === undefined) return raiseBlank(name, argument);
  const cells = cellsOf(argument, name);
  const single = cells.length === 1 && cells[0]?.length === 1;
  const { row, column } = single ? { row: 0, column: 0 } : call.at;
  const value = cells[row]?.[column] ?? "";
  const where = placeOf(argument, row, column);
  if (value === "") throw blank(name, where);
  if (isError(value)) throw handedOn(name, String(value), where);
  return { value, address: where };
}

function cellsOf(argument: Argument, name: ParameterName): Cells {
  if (argument.cells !== undefined) return argument.cells;
  const words = parameterWords[name];
  throw new NotFollowed(
    say(
      `the ${words.en} is ${argument.text}, which Excel calculates in a way that is not followed here. Put it into a cell of its own to see its value.`,
      `${words.ko} 인수 ${argument.text}은(는) 여기에서 따라갈 수 없는 Excel 계산입니다. 따로 한 셀에 넣으면 값을 볼 수 있습니다.`,
    ),
  );
}

function placeOf({ place }: Argument, row: number, column: number): string | undefined {
  if (place === undefined) return undefined;
  return address({ row: place.row + row, column: place.column + column, rows: 1, columns: 1 });
}

/** The errors of cells, as Excel writes them. */
export function isError(value: CellValue): boolean {
  return typeof value === "string" && /^#[A-Z/_0-9]+[!?]?$/.test(value) && value.length > 2;
}

function isNumberText(text: string): boolean {
  return Number.isFinite(Number(text.replace(/,/g, "")));
}

function at(where: string | undefined): string {
  return where === undefined ? "" : ` (${where})`;
}

function blank(name: ParameterName, where: string | undefined): MissingDataError {
  const words = parameterWords[name];
  return new MissingDataError(
    say(
      `the ${words.en}${at(where)} is blank. Enter a value.`,
      `${words.ko}${at(where)}이(가) 비어 있습니다. 값을 입력하십시오.`,
    ),
  );
}

function raiseBlank(name: ParameterName, argument: Argument | undefined): never {
  throw blank(name, argument?.address);
}

function noNumber(name: ParameterName, { value, address: where }: Element): InputError {
  const words = parameterWords[name];
  const shown = typeof value === "string" ? `"${value}"` : String(value).toUpperCase();
  return new InputError(
    say(
      `the ${words.en}${at(where)} is the ${typeof value === "string" ? "text" : "value"} ${shown}, where a number is needed. Enter a number.`,
      `${words.ko}${at(where)}에 숫자가 필요한데 ${shown}이(가) 있습니다. 숫자를 입력하십시오.`,
    ),
  );
}

function notSingle(name: ParameterName, argument: Argument): InputError {
  const words = parameterWords[name];
  return new InputError(
    say(
      `the ${words.en}${at(argument.address)} is a range of several cells, where a single value is needed. Give one cell.`,
      `${words.ko}${at(argument.address)}에 값 하나가 필요한데 여러 셀의 범위가 있습니다. 셀 하나를 지정하십시오.`,
    ),
  );
}

function handedOn(name: ParameterName, error: string, where: string | undefined): HandedOn {
  const words = parameterWords[name];
  return new HandedOn(
    say(
      `the ${words.en}${at(where)} shows the error ${error}, which is handed on. Put that cell right first.`,
      `${words.ko}${at(where)}에 오류 ${error} 값이 있어 그대로 전달됩니다. 그 셀을 먼저 바로잡으십시오.`,
    ),
  );
}

function milestone(target: PlanTarget): MissingDataError {
  return new MissingDataError(
    say(
      `the target “${target.name.en}” (${target.id}) is a milestone: the plan gives it no number. Enter a number of your own in its place.`,
      `목표 “${target.name.ko}”(${target.id})은(는) 수치가 없는 이정표입니다. 직접 정한 숫자를 대신 입력하십시오.`,
    ),
  );
}
