import { addInCalls } from "../formula/addInCalls";

/** A name of the workbook, or of one sheet, whose formula calls the add-in. */
export interface NamedFormula {
  readonly name: string;
  /** The sheet that it belongs to; undefined for a name of the workbook. */
  readonly sheet?: string;
  readonly formula: string;
  readonly value: unknown;
  /** Excel's word for the kind of value: "Double", "String", "Array", "Error" and so on. */
  readonly type: string;
}

/**
 * The names whose formula calls the add-in, hidden ones too.
 *
 * @param context the request; synced here
 * @returns the names of the workbook, then those of its sheets
 */
export async function namedFormulas(context: Excel.RequestContext): Promise<readonly NamedFormula[]> {
  const { names, worksheets } = context.workbook;
  const properties = "items/name,items/formula,items/value,items/type";
  names.load(properties);
  worksheets.load("items/name");
  await context.sync();
  for (const sheet of worksheets.items) sheet.names.load(properties);
  await context.sync();
  return [
    ...names.items.map((item) => ({ item, place: {} })),
    ...worksheets.items.flatMap((sheet) =>
      sheet.names.items.map((item) => ({ item, place: { sheet: sheet.name } })),
    ),
  ].flatMap(({ item, place }): NamedFormula[] => {
    const { name, type } = item;
    const value: unknown = item.value;
    const formula = String(item.formula);
    return addInCalls(formula).length === 0 ? [] : [{ ...place, name, formula, value, type }];
  });
}

/**
 * A name in the workbook.
 *
 * @param context the request
 * @param name which
 * @param name.name its name
 * @param name.sheet the sheet that it belongs to
 * @returns the name; a null object where it is gone
 */
export function namedItem(
  { workbook }: Excel.RequestContext,
  { name, sheet }: { readonly name: string; readonly sheet?: string },
): Excel.NamedItem {
  if (sheet === undefined) return workbook.names.getItemOrNullObject(name);
  return workbook.worksheets.getItemOrNullObject(sheet).names.getItemOrNullObject(name);
}

/**
 * How a name is told to a person.
 *
 * @param name which
 * @param name.name its name
 * @param name.sheet the sheet that it belongs to
 * @returns such as "Sheet1!Gap"
 * @example nameText({ name: "Gap", sheet: "Sheet1" }) // => "Sheet1!Gap"
 */
export function nameText({ name, sheet }: { readonly name: string; readonly sheet?: string }): string {
  return sheet === undefined ? name : `${sheet}!${name}`;
}
