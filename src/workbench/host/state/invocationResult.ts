import type { FunctionResult } from "../../engine/bridge";
import type { Json } from "../protocol/wire";

/** office.js' numbers for what went wrong. */
const CODES: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

/** Only these carry a message of the function's own. */
const WITH_MESSAGE = new Set(["#VALUE!", "#N/A"]);

function withMessage(value: string, message: Json | undefined): FunctionResult {
  return WITH_MESSAGE.has(value) && typeof message === "string" && message !== ""
    ? { value, message }
    : { value };
}

function textOf(value: Json | undefined): string {
  return typeof value === "string" ? value : "#VALUE!";
}

function cellResult(value: Json): FunctionResult {
  if (value === null) return { value: "" };
  if (typeof value !== "object") return { value };
  if (Array.isArray(value)) return { value: "#VALUE!", message: "The result has more than two dimensions." };
  if (value.valueType === "CustomFunctionError" || value.type === "Error")
    return withMessage(textOf(value.code ?? value.basicValue), value.message);
  const format = typeof value.numberFormat === "string" ? { format: value.numberFormat } : {};
  const basic = value.basicValue;
  return typeof basic === "object" || basic === undefined
    ? { value: "#VALUE!" }
    : { value: basic, ...format };
}

/** What the cell shows for a result; a matrix of rows becomes the engine's columns. */
export function invocationResult(
  succeeded: boolean,
  value: Json,
  errorCode: Json | undefined,
): FunctionResult | FunctionResult[][] {
  if (!succeeded) return withMessage(CODES[Number(errorCode)] ?? "#VALUE!", value);
  if (!Array.isArray(value)) return cellResult(value);
  const rows = value.map((row) => (Array.isArray(row) ? row : [row]));
  const width = rows[0]?.length ?? 0;
  if (width === 0 || rows.some((row) => row.length !== width))
    return { value: "#VALUE!", message: "The result's rows are empty or of different lengths." };
  return Array.from({ length: width }, (_, column) => rows.map((row) => cellResult(row[column] ?? null)));
}
