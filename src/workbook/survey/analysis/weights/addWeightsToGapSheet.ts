import type { Progress } from "../../../progress";

export interface GapWeightsRequest {
  /** Name of the target-gap sheet. */
  readonly sheet: string;
  /** Id of the set of weights, from `readWeights`. */
  readonly weights: string;
}

export interface GapWeightsResult {
  readonly sheet: string;
  /** The added columns with their headers, without the sheet. */
  readonly address: string;
  /** Targets that fall under an entry of the weights; the rest is left for a person to choose. */
  readonly matched: number;
  readonly targets: number;
}

/**
 * Adds columns of their own to the table of a target-gap sheet: which entry of the weights a target falls under (to be
 * changed by hand), its weight, and the weighted gap. A refresh of the sheet leaves them alone.
 *
 * @param request which sheet, which weights
 * @param progress told how far it is; may cancel
 * @returns what was added
 * @throws {MissingDataError} no such weights in the workbook
 * @throws {WorkbookError} "ItemNotFound": no target-gap sheet, or its table is gone; another Office error or a cancellation
 */
export async function addWeightsToGapSheet(
  request: GapWeightsRequest,
  progress?: Progress,
): Promise<GapWeightsResult> {
  return Promise.reject(new Error(`${request.sheet} ${progress === undefined}`));
}
