import type { SurveyTarget } from "./itemsFromTargets";

export interface TargetsOfWorkbook {
  readonly targets: readonly SurveyTarget[];
  /** The sheet they were read from; undefined where they are those of the catalog's plan. */
  readonly sheet: string | undefined;
}

/**
 * The targets that stand in the workbook, on a target-gap sheet or in a plan table; without one, those of the plan in
 * the catalog.
 *
 * @returns the targets and where they are from
 * @throws {WorkbookError} an Office error
 */
export async function readTargetsOfWorkbook(): Promise<TargetsOfWorkbook> {
  throw new Error("not written yet");
}
