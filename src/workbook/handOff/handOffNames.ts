import type { OperationScope } from "../session";
import { isSameValue } from "./cellContent";
import { namedItem, type NamedFormula } from "./namedFormulas";
import { nameAsValue, type PlannedName } from "./planNames";
import { heldValue } from "./sheetValues";

/** What names that could be handed over hold now, as Excel tells it. */
export interface HandedName extends PlannedName {
  readonly after: string;
}

/**
 * Writes what becomes of names, and reads back: a formula that gives another value than the name had gives way to the
 * value.
 *
 * @param context the request; synced here
 * @param scope of the operation
 * @param plan the names
 * @returns those that were written
 */
export async function handOffNames(
  context: Excel.RequestContext,
  scope: OperationScope,
  plan: readonly PlannedName[],
): Promise<readonly HandedName[]> {
  const first = plan.filter(canBeWritten);
  if (first.length === 0) return [];
  const written = await writeNames(context, scope, first);
  const differing = written.filter(
    ({ planned, item }) => planned.becomes === "native" && !isSame(planned, item),
  );
  const values = differing.map(({ planned }) => nameAsValue(planned)).filter(canBeWritten);
  const again = await writeNames(context, scope, values);
  const changed = new Set(again.map(({ planned }) => key(planned)));
  return [...written.filter(({ planned }) => !changed.has(key(planned))), ...again].map(
    ({ planned, item }) => ({
      ...planned,
      after: String(item.formula),
    }),
  );
}

function canBeWritten(planned: PlannedName): planned is HandedName {
  return planned.after !== undefined;
}

function key({ name, sheet }: NamedFormula): string {
  return JSON.stringify([sheet, name]);
}

interface WrittenName {
  readonly planned: PlannedName;
  readonly item: Excel.NamedItem;
}

async function writeNames(
  context: Excel.RequestContext,
  scope: OperationScope,
  names: readonly HandedName[],
): Promise<readonly WrittenName[]> {
  if (names.length === 0) return [];
  scope.checkCancelled();
  setNames(context, scope, names);
  const written = names.map((planned) => {
    const item = namedItem(context, planned);
    item.load("formula,value,type");
    return { planned, item };
  });
  await context.sync();
  return written;
}

/**
 * Queues formulas of names, with the way back if the operation fails.
 *
 * @param context the request
 * @param scope of the operation
 * @param names the names with the formulas they have and get
 */
export function setNames(
  context: Excel.RequestContext,
  scope: OperationScope,
  names: readonly {
    readonly name: string;
    readonly sheet?: string;
    readonly formula: string;
    readonly after: string;
  }[],
): void {
  scope.onFailure(async (undo) => {
    for (const named of names) namedItem(undo, named).formula = named.formula;
    await undo.sync();
  });
  for (const named of names) namedItem(context, named).formula = named.after;
}

/** By shape: Excel's words for kinds of values are plain text here. */
interface LoadedValue {
  readonly type: string;
  readonly value: unknown;
}

/** A name whose value Excel has not told before cannot be compared. */
function isSame(before: NamedFormula, item: LoadedValue): boolean {
  if (before.type === "Error") return true;
  return before.type === item.type && isSameValue(heldValue(before.value), heldValue(item.value));
}
