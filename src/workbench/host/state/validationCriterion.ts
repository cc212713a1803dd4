import { HostError } from "../protocol/hostError";
import type { Json } from "../protocol/wire";

/** Excel's operators in the engine's words, for numbers and for dates. */
const NUMBER_OPERATORS: Readonly<Record<string, string>> = {
  Between: "isBetween",
  NotBetween: "isNotBetween",
  EqualTo: "isEqual",
  NotEqualTo: "isNotEqual",
  GreaterThan: "isGreaterThan",
  LessThan: "isLessThan",
  GreaterThanOrEqualTo: "isGreaterOrEqualTo",
  LessThanOrEqualTo: "isLessOrEqualTo",
};

const DATE_OPERATORS: Readonly<Record<string, string>> = {
  Between: "dateIsBetween",
  NotBetween: "dateIsNotBetween",
  EqualTo: "dateIs",
  GreaterThan: "dateIsAfter",
  LessThan: "dateIsBefore",
  GreaterThanOrEqualTo: "dateIsOnOrAfter",
  LessThanOrEqualTo: "dateIsOnOrBefore",
};

export const VALIDATION_TYPES = [
  "List",
  "WholeNumber",
  "Decimal",
  "Date",
  "Time",
  "TextLength",
  "Custom",
] as const;
export type ValidationType = (typeof VALIDATION_TYPES)[number];

/** The rule's member for each type: {wholeNumber: {...}}. */
export const RULE_KEYS: Readonly<Record<ValidationType, string>> = {
  List: "list",
  WholeNumber: "wholeNumber",
  Decimal: "decimal",
  Date: "date",
  Time: "time",
  TextLength: "textLength",
  Custom: "custom",
};

function texts(facts: Record<string, Json>): string[] {
  return [facts.formula1, facts.formula2]
    .filter((formula) => formula !== undefined && formula !== null && formula !== "")
    .map((formula) => String(formula as string | number));
}

function list(source: Json | undefined): Record<string, Json> {
  if (typeof source !== "string" || source === "")
    throw new HostError("InvalidArgument", "A list needs its source.");
  if (source.startsWith("="))
    return { type: "isValueInRange", values: [source.slice(1)], displayStyle: "arrow" };
  const values = source.split(",").map((value) => value.trim());
  return { type: "isValueInList", values, displayStyle: "arrow" };
}

/**
 * A validation rule in the engine's words; undefined where it has none (Time, TextLength), then only the host
 * keeps it.
 *
 * @throws {HostError} InvalidArgument: a part is missing
 */
export function validationCriterion(
  type: ValidationType,
  facts: Record<string, Json>,
): Record<string, Json> | undefined {
  if (type === "List") return list(facts.source);
  if (type === "Custom") {
    if (typeof facts.formula !== "string" || !facts.formula.startsWith("="))
      throw new HostError("InvalidArgument", "A custom rule needs a formula.");
    return { type: "customFormula", values: [facts.formula] };
  }
  const values = texts(facts);
  const operator = typeof facts.operator === "string" ? facts.operator : "";
  const two = operator === "Between" || operator === "NotBetween";
  if (NUMBER_OPERATORS[operator] === undefined || values.length < (two ? 2 : 1))
    throw new HostError("InvalidArgument");
  if (type === "WholeNumber" || type === "Decimal") {
    const named = NUMBER_OPERATORS[operator];
    return { type: named, values: values.slice(0, two ? 2 : 1) };
  }
  if (type !== "Date" || DATE_OPERATORS[operator] === undefined) return undefined;
  const date: Record<string, Json> = two ? {} : { dateValue: "exactDate" };
  return { type: DATE_OPERATORS[operator], values: values.slice(0, two ? 2 : 1), ...date };
}
