import type { Language } from "../model/language";

/** Inserts the targets of the catalog's first plan as a table on a new sheet. */
export async function planTableCommand(language: Language): Promise<undefined> {
  const { insertDefaultPlanTable } = await import("../workbook/defaults/insertDefaultPlanTable");
  await insertDefaultPlanTable(language);
  return undefined;
}
