import { type Argument, type HostObject, isHostObject } from "../protocol/excelClass";
import { HostError } from "../protocol/hostError";
import type { Json } from "../protocol/wire";
import type { RangeTarget } from "../state/targets";

function invalid(what: string, argument: Argument): HostError {
  const shown = isHostObject(argument)
    ? `a ${argument.type.name}`
    : JSON.stringify(argument ?? null).slice(0, 60);
  return new HostError("InvalidArgument", `${what}; ${shown} arrived.`);
}

/** A text. @throws {HostError} InvalidArgument */
export function textArgument(argument: Argument, name: string): string {
  if (typeof argument !== "string") throw invalid(`${name} must be text`, argument);
  return argument;
}

/** A finite number. @throws {HostError} InvalidArgument */
export function numberArgument(argument: Argument, name: string): number {
  if (typeof argument !== "number" || !Number.isFinite(argument))
    throw invalid(`${name} must be a number`, argument);
  return argument;
}

/** A whole number of at least `least`. @throws {HostError} InvalidArgument */
export function countArgument(argument: Argument, name: string, least = 0): number {
  const number = numberArgument(argument, name);
  if (!Number.isInteger(number) || number < least)
    throw invalid(`${name} must be a whole number, ${String(least)} or more`, argument);
  return number;
}

/** True or false. @throws {HostError} InvalidArgument */
export function booleanArgument(argument: Argument, name: string): boolean {
  if (typeof argument !== "boolean") throw invalid(`${name} must be true or false`, argument);
  return argument;
}

/** A plain object. @throws {HostError} InvalidArgument */
export function recordArgument(argument: Argument, name: string): Record<string, Json> {
  if (typeof argument !== "object" || argument === null || Array.isArray(argument) || isHostObject(argument))
    throw invalid(`${name} must be an object`, argument);
  return argument;
}

/** One of the words, in any case. @throws {HostError} InvalidArgument */
export function wordArgument<W extends string>(argument: Argument, name: string, words: readonly W[]): W {
  const found = words.find(
    (word) => typeof argument === "string" && word.toLowerCase() === argument.toLowerCase(),
  );
  if (found === undefined) throw invalid(`${name} must be one of ${words.join(", ")}`, argument);
  return found;
}

/** The range that a Range object stands for; undefined where something else was given. */
export function rangeArgument(argument: Argument): RangeTarget | undefined {
  return isHostObject(argument) && argument.type.name === "Range"
    ? ((argument as HostObject).target as RangeTarget)
    : undefined;
}
