import { addInCalls } from "../formula/addInCalls";
import type { FormulaCell } from "../formula/addInFormulas";
import { cellReference } from "../formula/cellReference";
import { formulaTokens } from "../formula/formulaTokens";
import { isFormula } from "../formula/isFormula";
import type { SheetCells } from "../formula/usedCells";
import type { SpillRange } from "../optional/spillRanges";
import { address } from "../sheet/address";
import { cellKey } from "./record/recordAreas";
import type { PlannedFormula } from "./planHandOff";
import { heldValue } from "./sheetValues";
import { reasons } from "./words";

/**
 * Formulas of the user's that refer to what an add-in's formula spills (`A1#`): once values stand there, they have to
 * name the range itself.
 *
 * @param sheets what stands in the workbook
 * @param spills the formulas of the add-in that fill several cells
 * @returns a plan for each such formula
 */
export function spillReferences(
  sheets: readonly SheetCells[],
  spills: ReadonlyMap<FormulaCell, SpillRange>,
): readonly PlannedFormula[] {
  if (spills.size === 0) return [];
  const sizes = new Map([...spills].map(([cell, size]) => [cellKey(cell), size]));
  return sheets.flatMap(({ sheet, row, column, values, formulas }) =>
    formulas.flatMap((line, i) =>
      line.flatMap((formula, j): PlannedFormula[] => {
        const value = values[i]?.[j];
        if (!isFormula(formula, value) || !formula.includes("#") || addInCalls(formula).length > 0) return [];
        const after = withRanges(formula, sheet, sizes);
        if (after === formula) return [];
        const place = { sheet, row: row + i, column: column + j };
        return [
          {
            ...{ ...place, rows: 1, columns: 1, before: formula, becomes: "native", why: reasons.cellByCell },
            cells: [{ ...place, value: heldValue(value), written: { formula: after } }],
          },
        ];
      }),
    ),
  );
}

/**
 * A formula with ranges in the place of references to spills.
 *
 * @param formula with its "="
 * @param sheet the sheet it stands on
 * @param sizes how far the spills go, by the key of their first cell
 * @returns the formula; the same where it refers to none of them
 */
export function withRanges(formula: string, sheet: string, sizes: ReadonlyMap<string, SpillRange>): string {
  const tokens = formulaTokens(formula);
  return tokens
    .map(({ text, type }, place) => {
      const before = tokens[place - 1];
      if (text === "#" && rangeAt(before, sheet, sizes) !== undefined) return "";
      const follows = tokens[place + 1]?.text === "#" && type === "range";
      return follows ? (rangeAt({ text, type }, sheet, sizes) ?? text) : text;
    })
    .join("");
}

function rangeAt(
  token: { readonly text: string; readonly type: string } | undefined,
  sheet: string,
  sizes: ReadonlyMap<string, SpillRange>,
): string | undefined {
  if (token?.type !== "range") return undefined;
  const cell = cellReference(token.text);
  if (cell === undefined) return undefined;
  const size = sizes.get(cellKey({ ...cell, sheet: cell.sheet ?? sheet }));
  if (size === undefined) return undefined;
  const prefix = token.text.slice(0, token.text.lastIndexOf("!") + 1);
  return prefix + address({ ...cell, ...size }).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
