import { cellReference } from "../formula/cellReference";
import { formulaTokens } from "../formula/formulaTokens";

/** Functions of the add-in that fill several cells. */
const spilling =
  /^(?:SEOULAI\.|_xldudf_SEOULAI[_.])(?:GRID|HISTORY|LEADERS|LIST\b.*|LIST_.*|PROJECT|DISTANCE|(?:DELPHI|SURVEY|AHP|CLUSTER|INDEX|BUDGET)[._].*)$/i;

/**
 * Whether a formula could fill more than its cell, so that Excel is asked how far; of thousands of plain formulas it
 * need not be.
 *
 * @param formula with its "="
 * @returns false where nothing in it is more than one cell
 * @example maySpill("=SEOULAI.GAP(A1,B1)") // => false
 * @example maySpill("=SEOULAI.GAP(A1:A3,B1:B3)") // => true
 */
export function maySpill(formula: string): boolean {
  return formulaTokens(formula).some(({ type, text }) => {
    if (type === "func") return spilling.test(text);
    if (type === "range") return cellReference(text) === undefined;
    if (type === "operator") return text === "{" || text === "#" || text === ":";
    return !["fx_prefix", "string", "number", "bool", "whitespace", "newline", "error"].includes(type);
  });
}
