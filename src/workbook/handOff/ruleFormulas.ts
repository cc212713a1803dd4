import { addInCalls } from "../formula/addInCalls";
import { address } from "../sheet/address";
import type { Rect } from "../sheet/sheetPlan";
import type { KeptCell } from "./handOffTypes";
import { reasons } from "./words";

/**
 * Conditional formats and data validations that call the add-in. Excel does not calculate functions of an add-in there
 * (they have no effect), but a file may hold them all the same: they are told, never changed.
 *
 * @param context the request; synced here
 * @returns where they stand
 */
export async function ruleFormulas(context: Excel.RequestContext): Promise<readonly KeptCell[]> {
  return [...(await formatFormulas(context)), ...(await validationFormulas(context))];
}

/**
 * Conditional formats that call the add-in.
 *
 * @param context the request; synced here
 * @returns where they stand
 */
export async function formatFormulas(context: Excel.RequestContext): Promise<readonly KeptCell[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const formats = worksheets.items.map((sheet) => sheet.getRange().conditionalFormats);
  for (const format of formats) format.load("items/type");
  await context.sync();
  const found = formats.flatMap(({ items }, place) =>
    items.map((item) => {
      const [custom, cell, range] = [
        item.customOrNullObject,
        item.cellValueOrNullObject,
        item.getRangeOrNullObject(),
      ];
      custom.load("rule/formula");
      cell.load("rule");
      range.load("address");
      return { sheet: worksheets.items[place]?.name ?? "", custom, cell, range };
    }),
  );
  await context.sync();
  return found.flatMap(({ sheet, custom, cell, range }) => {
    const texts = isThere(custom) ? [custom.rule.formula] : isThere(cell) ? [cell.rule] : [];
    // A rule over several ranges has no single address.
    const place = isThere(range) ? range.address.slice(range.address.lastIndexOf("!") + 1) : "";
    return told({ sheet, address: place }, texts);
  });
}

function isThere(item: { readonly isNullObject: boolean }): boolean {
  return !item.isNullObject;
}

interface Looked extends Rect {
  readonly sheet: string;
}

const whole = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };

/** Excel tells a rule of cells that share one: where they differ, halves are asked, columns before rows. */
async function validationFormulas(context: Excel.RequestContext): Promise<readonly KeptCell[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const found: KeptCell[] = [];
  let open: readonly Looked[] = worksheets.items.map(({ name }) => ({ sheet: name, ...whole }));
  while (open.length > 0) {
    const asked = open.map((rect) => {
      const { dataValidation } = worksheets.getItem(rect.sheet).getRange(address(rect));
      dataValidation.load("type,rule");
      return { rect, dataValidation };
    });
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each turn asks for halves of what the last one left open
    await context.sync();
    found.push(
      ...asked.flatMap(({ rect, dataValidation }) =>
        told({ sheet: rect.sheet, address: address(rect) }, [dataValidation.rule]),
      ),
    );
    open = asked.flatMap(({ rect, dataValidation }) => (isMixed(dataValidation.type) ? halves(rect) : []));
  }
  return found;
}

function isMixed(type: string): boolean {
  return type === "Inconsistent" || type === "MixedCriteria";
}

function halves(rect: Looked): readonly Looked[] {
  const { row, column, rows, columns } = rect;
  if (columns > 1) {
    const left = Math.ceil(columns / 2);
    return [
      { ...rect, columns: left },
      { ...rect, column: column + left, columns: columns - left },
    ];
  }
  if (rows === 1) return [];
  const upper = Math.ceil(rows / 2);
  return [
    { ...rect, rows: upper },
    { ...rect, row: row + upper, rows: rows - upper },
  ];
}

function told(
  place: { readonly sheet: string; readonly address: string },
  rules: readonly unknown[],
): KeptCell[] {
  const texts = rules.flatMap(textsOf).filter((text) => addInCalls(text).length > 0);
  return texts.map((formula) => ({ ...place, formula, reason: reasons.rule }));
}

function textsOf(rule: unknown): readonly string[] {
  if (typeof rule === "string") return [rule];
  return typeof rule === "object" && rule !== null ? Object.values(rule).flatMap(textsOf) : [];
}
