import type { StatusScheme } from "../../../core/targets/statusWords";
import type { Language } from "../../../model/language";
import { rowFormulas } from "../../gapSheet/formulas";

const schemes: readonly StatusScheme[] = ["eurostat", "un", "sdg-index"];
const languages: readonly Language[] = ["en", "ko"];
const known = new Map<number, ReadonlyMap<string, string>>();

/**
 * The native form of a formula of the add-in's own target-gap sheet, which is written for every column already.
 *
 * @param formula as it stands in the sheet
 * @param row zero-based row of the cell
 * @returns the formula of the same column in a sheet with native formulas; undefined for any other formula
 */
export function gapSheetFormula(formula: string, row: number): string | undefined {
  // Only these columns begin with a count of the row's inputs or with the milestone's unit.
  if (!/^=IF\((?:COUNT|AND\(COUNT|\$[A-Z]+\d+=)/.test(formula)) return undefined;
  const ofRow = known.get(row) ?? pairs(row);
  known.set(row, ofRow);
  return ofRow.get(formula.replace(/\s/g, ""));
}

function pairs(row: number): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const scheme of schemes)
    for (const language of languages) {
      const functions = rowFormulas(row, { form: "functions", scheme, language });
      const native = rowFormulas(row, { form: "native", scheme, language });
      for (const key of Object.keys(native) as (keyof typeof native)[])
        if (functions[key] !== native[key]) found.set(functions[key].replace(/\s/g, ""), native[key]);
    }
  return found;
}
