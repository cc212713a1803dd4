import { DataFault } from "./dataFault.mjs";

const number = /^-?(\d+|\d+\.\d+|\.\d+)([eE][+-]?\d+)?$/;
const casts = {
  string: (text) => text,
  number: (text) => (number.test(text) ? Number(text) : undefined),
  integer: (text) => (/^-?\d+$/.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : undefined),
  boolean: (text, field) =>
    field.trueValues.includes(text) ? true : field.falseValues.includes(text) ? false : undefined,
};

/**
 * The typed value of one cell, held against the type and the constraints of its field.
 *
 * @param field the field of the Table Schema
 * @param text the cell's text, null for missing
 * @param place `{file, line}`, named when the cell is refused
 * @returns a string, number, boolean or null
 */
export function castCell(field, text, place) {
  const constraints = field.constraints ?? {};
  const refuse = (expected) => {
    throw new DataFault({
      ...place,
      field: field.name,
      expected,
      arrived: text === null ? "nothing" : `"${text}"`,
    });
  };
  if (text === null) return constraints.required ? refuse("a value") : null;
  const cast = casts[field.type];
  if (cast === undefined) return refuse(`a type this compiler knows, not "${field.type}"`);
  const value = cast(text, field);
  if (value === undefined || (typeof value === "number" && !Number.isFinite(value))) {
    return refuse(
      field.type === "boolean" ? `one of ${booleanWords(field)}` : `${article(field.type)} ${field.type}`,
    );
  }
  if (constraints.enum && !constraints.enum.includes(value)) refuse(`one of ${constraints.enum.join(", ")}`);
  if (constraints.pattern && !new RegExp(`^(?:${constraints.pattern})$`).test(text)) {
    refuse(`text of the form ${constraints.pattern}`);
  }
  if (constraints.minimum !== undefined && value < constraints.minimum)
    refuse(`at least ${constraints.minimum}`);
  if (constraints.maximum !== undefined && value > constraints.maximum)
    refuse(`at most ${constraints.maximum}`);
  return value;
}

const article = (word) => (word === "integer" ? "an" : "a");
const booleanWords = (field) => [...field.trueValues, ...field.falseValues].join(", ");
