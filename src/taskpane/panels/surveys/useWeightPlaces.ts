import { useEffect } from "react";
import { listBlocks } from "../../../workbook/refresh/listBlocks";
import { readWeights } from "../../../workbook/survey/analysis/weights/readWeights";
import type { WeightSet } from "../../../workbook/survey/analysis/weights/weightSet";
import { useOperation, type OperationControl } from "../../operations/useOperation";

/** The weights of the workbook and the gap sheets that can take them. */
export interface WeightPlaces {
  readonly weights: readonly WeightSet[];
  /** Names of sheets. */
  readonly gapSheets: readonly string[];
}

/**
 * Reads the weights and gap sheets of the workbook, when first shown and after each step.
 *
 * @param turn another value reads them again
 * @returns the state of the reading
 */
export function useWeightPlaces(turn: unknown): OperationControl<WeightPlaces> {
  const reading = useOperation<WeightPlaces>();
  const { run } = reading;
  useEffect(() => {
    run(async (progress) => {
      const weights = await readWeights();
      const blocks = weights.length === 0 ? [] : await listBlocks({ progress });
      const gapSheets = blocks.flatMap(({ kind, place }) =>
        kind === "gapSheet" && place !== undefined ? [place.sheet] : [],
      );
      return { weights, gapSheets };
    });
  }, [run, turn]);
  return reading;
}
