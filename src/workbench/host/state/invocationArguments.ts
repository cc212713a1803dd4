import type { FunctionCall, FunctionInput, FunctionResult } from "../../engine/bridge";
import { excelErrorCode, isErrorCode } from "../../engine/errorCodes";
import type { FunctionMetadata } from "../../engine/functions";
import type { Json } from "../protocol/wire";

type Parameter = FunctionMetadata["parameters"][number];

/** The call never reaches the add-in: an argument is an error or cannot be what the parameter asks for. */
export class REFUSED {
  constructor(readonly result: FunctionResult) {}
}

function blank(parameter: Parameter, inRange: boolean): Json {
  if (inRange) return parameter.type === "number" ? 0 : "";
  if (parameter.type === "string") return "";
  return parameter.type === "boolean" ? false : 0;
}

/** One cell as the add-in gets it. Blanks: "" in a range, 0 (or "" or FALSE by type) alone. */
function oneValue(
  cell: FunctionInput | undefined,
  parameter: Parameter,
  inRange: boolean,
  errors: boolean,
): Json | REFUSED {
  if (cell === undefined) return null;
  if (cell.value === null) return blank(parameter, inRange);
  if (isErrorCode(cell.value)) {
    const code = excelErrorCode(cell.value, cell.message?.toString());
    const message = cell.message === undefined ? {} : { message: cell.message.toString() };
    if (errors && (parameter.type ?? "any") === "any") return { type: "CustomFunctionError", code };
    return new REFUSED({ value: code, ...message });
  }
  return coerced(cell.value, parameter.type ?? "any", parameter.name);
}

function coerced(value: string | number | boolean, type: string, name: string): Json | REFUSED {
  const refuse = (): REFUSED =>
    new REFUSED({ value: "#VALUE!", message: `${name} must be a ${type}, not ${JSON.stringify(value)}.` });
  switch (type) {
    case "number": {
      if (typeof value === "number") return value;
      if (typeof value === "boolean") return value ? 1 : 0;
      const number = Number(value);
      return value.trim() === "" || Number.isNaN(number) ? refuse() : number;
    }
    case "string":
      return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
    case "boolean":
      if (typeof value === "string")
        return /^(?:true|false)$/iu.test(value) ? /^true$/iu.test(value) : refuse();
      return Boolean(value);
    default:
      return value;
  }
}

/** A range comes from the engine as columns; the add-in gets rows. */
function matrix(
  argument: FunctionInput | FunctionInput[][],
  parameter: Parameter,
  errors: boolean,
): Json | REFUSED {
  const columns = Array.isArray(argument) ? argument : [[argument]];
  const isRange = Array.isArray(argument);
  const rows: Json[][] = [];
  for (let row = 0; row < (columns[0]?.length ?? 0); row++) {
    const cells: Json[] = [];
    for (const column of columns) {
      const value = oneValue(column[row], parameter, isRange, errors);
      if (value instanceof REFUSED) return value;
      cells.push(value);
    }
    rows.push(cells);
  }
  return rows;
}

function argumentValue(
  argument: FunctionInput | FunctionInput[][] | undefined,
  parameter: Parameter,
  errors: boolean,
): Json | REFUSED {
  if (argument === undefined) return null;
  if (parameter.dimensionality === "matrix") return matrix(argument, parameter, errors);
  return oneValue(Array.isArray(argument) ? argument[0]?.[0] : argument, parameter, false, errors);
}

/** The arguments of a call as office.js passes them on: what is left out is null, a repeating one is a list. */
export function invocationArguments(
  metadata: FunctionMetadata,
  given: FunctionCall["args"],
  allowErrors: boolean,
): Json[] | REFUSED {
  const values: Json[] = [];
  for (const [index, parameter] of metadata.parameters.entries()) {
    if (parameter.repeating === true) {
      const rest = given.slice(index).map((argument) => argumentValue(argument, parameter, allowErrors));
      const refused = rest.find((value) => value instanceof REFUSED);
      if (refused) return refused;
      values.push(rest as Json[]);
      return values;
    }
    const value = argumentValue(given[index], parameter, allowErrors);
    if (value instanceof REFUSED) return value;
    values.push(value);
  }
  return values;
}
