import type { CellReading } from "../../engine/cellStore";
import { HostError } from "../protocol/hostError";
import type { Json } from "../protocol/wire";

const ERROR_TYPES: Readonly<Record<string, string>> = {
  "#BLOCKED!": "Blocked",
  "#BUSY!": "Busy",
  "#CALC!": "Calc",
  "#CONNECT!": "Connect",
  "#DIV/0!": "Div0",
  "#FIELD!": "Field",
  "#GETTING_DATA": "GettingData",
  "#N/A": "NotAvailable",
  "#NAME?": "Name",
  "#NULL!": "Null",
  "#NUM!": "Num",
  "#REF!": "Ref",
  "#SPILL!": "Spill",
  "#VALUE!": "Value",
};

/** A cell as valuesAsJson words it. */
export function cellAsJson(cell: CellReading, kept: Json | undefined): Json {
  if (kept !== undefined) return kept;
  switch (cell.type) {
    case "number":
      return { type: "Double", basicType: "Double", basicValue: cell.value };
    case "boolean":
      return { type: "Boolean", basicType: "Boolean", basicValue: cell.value };
    case "error": {
      const errorType = ERROR_TYPES[String(cell.value)] ?? "Value";
      const error: Record<string, Json> = {
        type: "Error",
        basicType: "Error",
        basicValue: cell.value,
        errorType,
      };
      if (cell.message !== undefined) error.message = cell.message;
      return error;
    }
    case "text":
      return { type: "String", basicType: "String", basicValue: cell.value };
    default:
      return { type: "Empty", basicType: "Empty", basicValue: "" };
  }
}

export interface RichInput {
  /** What the cell holds for formulas. */
  basic: string | number | boolean;
  isText: boolean;
  numberFormat?: string;
  /** The value with its card; undefined where there is nothing beyond the basic value. */
  rich?: Json;
}

/** One value of valuesAsJson that a client sets. @throws {HostError} InvalidArgument */
export function richInput(value: Json): RichInput {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    if (value === null || typeof value === "object") throw new HostError("InvalidArgument");
    return { basic: value, isText: typeof value === "string" };
  }
  const type = typeof value.type === "string" ? value.type : "";
  const basic = value.basicValue;
  const text = typeof value.text === "string" ? value.text : undefined;
  if (type === "Entity" || type === "WebImage") return { basic: text ?? "", isText: true, rich: value };
  if (type === "Empty") return { basic: "", isText: false };
  if (basic === undefined || basic === null || typeof basic === "object")
    throw new HostError("InvalidArgument");
  const format = typeof value.numberFormat === "string" ? { numberFormat: value.numberFormat } : {};
  const rich = value.properties === undefined ? {} : { rich: { basicType: type, ...value } };
  return { basic, isText: type === "String", ...format, ...rich };
}
