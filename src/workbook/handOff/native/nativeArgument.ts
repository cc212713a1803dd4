import { cellReference } from "../../formula/cellReference";
import { formulaTokens } from "../../formula/formulaTokens";
import { literalValue } from "../../formula/literalValue";
import type { HeldValue } from "../handOffTypes";
import type { CellLook } from "./cellLook";

/** An argument of a call, as a native formula can use it. */
export type NativeArgument =
  | { readonly kind: "missing" }
  /** Written out in the formula. */
  | { readonly kind: "literal"; readonly value: HeldValue }
  /** One cell, with what it shows now. */
  | { readonly kind: "cell"; readonly text: string; readonly value: HeldValue }
  /** A range or a formula. */
  | { readonly kind: "formula"; readonly text: string };

/**
 * Reads an argument.
 *
 * @param text as it stands in the call; undefined or "" where it is left out
 * @param look what the cells show
 * @returns the argument
 */
export function nativeArgument(text: string | undefined, look: CellLook): NativeArgument {
  if (text === undefined || text === "") return { kind: "missing" };
  const value = literalValue(text);
  if (value !== undefined) return { kind: "literal", value };
  const cell = cellReference(text);
  return cell === undefined ? { kind: "formula", text } : { kind: "cell", text, value: look.value(cell) };
}

/**
 * The value of an argument that is known now.
 *
 * @param argument literal or cell
 * @returns the value; undefined for a left-out argument, a blank or 0, which the functions take as left out; `"open"`
 *   as `unknown` where only Excel can tell
 */
export function knownValue(argument: NativeArgument): { readonly value: HeldValue | undefined } | "unknown" {
  if (argument.kind === "formula") return "unknown";
  if (argument.kind === "missing") return { value: undefined };
  const value = typeof argument.value === "string" ? argument.value.trim() : argument.value;
  return { value: value === "" || value === 0 || value === "0" ? undefined : value };
}

/**
 * Whether an argument may come to several values: a range, a name or a column of a table outside of any function. Of
 * one cell a native formula asks `ISNUMBER`; of several it would give the answer of one cell, or of all at once.
 *
 * @param text the argument as it stands in the call
 * @returns true for such as "A1:A3" or "A1:A3*2", false for "SUM(A1:A3)"
 * @example mayBeSeveral("A1:A3*2") // => true
 * @example mayBeSeveral("SUM(A1:A3)+B1") // => false
 */
export function mayBeSeveral(text: string): boolean {
  // How many brackets are open since the outermost function began.
  let called = 0;
  const tokens = formulaTokens(`=${text}`);
  return tokens.some(({ text: token, type }, place) => {
    if (token === "(" && (called > 0 || tokens[place - 1]?.type === "func")) called++;
    else if (token === ")" && called > 0) called--;
    return called === 0 && isRange(type) && cellReference(token) === undefined && !token.includes("@");
  });
}

function isRange(type: string): boolean {
  return type.startsWith("range") || type === "structured";
}

/**
 * An expression as an operand: in brackets unless it is a reference or a number above zero.
 *
 * @param text a number, a reference or a formula without "="
 * @returns the operand
 * @example operand("B2") // => "B2"
 * @example operand("-5") // => "(-5)"
 */
export function operand(text: string): string {
  return /^(?:'(?:[^']|'')+'!|[\p{L}\p{N}_.]+!)?[$\p{L}\p{N}_.]+$/u.test(text) ? text : `(${text})`;
}
