import { useEffect } from "react";
import { listBlocks } from "../../../workbook/refresh/listBlocks";
import { readWeights } from "../../../workbook/survey/analysis/weights/readWeights";
import type { WeightSet } from "../../../workbook/survey/analysis/weights/weightSet";
import { useOperation, type OperationControl } from "../../operations/useOperation";

/** What of the workbook a desk can follow. */
export interface BudgetPlaces {
  readonly weights: readonly WeightSet[];
  /** Names of sheets. */
  readonly gapSheets: readonly string[];
}

/**
 * Reads the target-gap sheets and the weights of the workbook, when first shown and whenever it is told to.
 *
 * @param turn another number reads them again
 * @returns the state of the reading
 */
export function useBudgetPlaces(turn: number): OperationControl<BudgetPlaces> {
  const reading = useOperation<BudgetPlaces>();
  const { run } = reading;
  useEffect(() => {
    run(async (progress) => {
      const blocks = await listBlocks({ progress });
      const gapSheets = blocks.flatMap(({ kind, place }) =>
        kind === "gapSheet" && place !== undefined ? [place.sheet] : [],
      );
      return { gapSheets, weights: await readWeights() };
    });
  }, [run, turn]);
  return reading;
}
