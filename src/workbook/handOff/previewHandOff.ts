import { catalog as ownCatalog, type Catalog } from "../../catalog/catalog";
import type { Progress } from "../progress";
import { runOperation } from "../session";
import { address } from "../sheet/address";
import { cancelling } from "./cancelling";
import type { HandOffCell, HeldValue } from "./handOffTypes";
import { planHandOff, type PlannedFormula, type Written } from "./planHandOff";
import { namedFormulas, nameText } from "./namedFormulas";
import { planNames, type PlannedName } from "./planNames";
import { readFormulas } from "./readFormulas";
import { operations } from "./words";

/**
 * What a hand-over would make of each formula of the add-in. Writes nothing.
 *
 * @param options told how far it is; the data, by default the add-in's own
 * @param options.progress told how far it is
 * @param options.catalog the data
 * @returns the formulas with what they become
 * @throws {WorkbookError} "NotCalculated", or another Office error
 */
export async function previewHandOff(
  options: { readonly progress?: Progress; readonly catalog?: Catalog } = {},
): Promise<{ readonly cells: readonly HandOffCell[] }> {
  const { progress, catalog = ownCatalog() } = options;
  return runOperation({
    name: operations.preview,
    ...(progress === undefined ? {} : { progress }),
    run: async (context, scope) => {
      const { formulas, spills, values } = await readFormulas(context, operations.preview, cancelling(scope));
      const names = planNames(await namedFormulas(context), values, catalog);
      const cells = planHandOff(formulas, spills, values, catalog).map(shown);
      return { cells: [...cells, ...names.map(shownName)] };
    },
  });
}

function shown(formula: PlannedFormula): HandOffCell {
  const { sheet, before, becomes, why, cells } = formula;
  const place = address(formula);
  return {
    id: `${sheet}!${place}`,
    sheet,
    address: place,
    before,
    becomes,
    after: textOf(cells[0]?.written ?? ""),
    ...(why === undefined ? {} : { why }),
  };
}

function shownName(planned: PlannedName): HandOffCell {
  const { name, sheet = "", formula, after = formula, becomes, why } = planned;
  return { id: nameText(planned), sheet, address: name, before: formula, becomes, after, why };
}

function textOf(written: Written): string {
  const value: HeldValue = typeof written === "object" ? written.formula : written;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
