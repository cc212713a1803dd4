import type { Language } from "../model/language";

/**
 * Builds the target-gap sheet of the catalog's first plan with the pane's default choices. The operation is loaded on
 * first use, so that the pane's first paint does not wait for it.
 */
export async function buildGapSheetCommand(language: Language): Promise<undefined> {
  const { buildDefaultGapSheet } = await import("../workbook/defaults/buildDefaultGapSheet");
  await buildDefaultGapSheet(language, { sample: false });
  return undefined;
}

/** The same sheet with every input filled in, marked EXAMPLE: what the workbench offers to look at. */
export async function buildSampleSheetCommand(language: Language): Promise<undefined> {
  const { buildDefaultGapSheet } = await import("../workbook/defaults/buildDefaultGapSheet");
  await buildDefaultGapSheet(language, { sample: true });
  return undefined;
}
