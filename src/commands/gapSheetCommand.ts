import type { Language } from "../model/language";
import type { Notice } from "./notice";

/**
 * Builds the target-gap sheet of the catalog's first plan with the pane's default choices. The operation is loaded on
 * first use, so that the pane's first paint does not wait for it.
 */
export async function buildGapSheetCommand(language: Language): Promise<Notice | undefined> {
  const { buildDefaultGapSheet } = await import("../workbook/defaults/buildDefaultGapSheet");
  await buildDefaultGapSheet(language);
  return undefined;
}
