import { useEffect, useState } from "react";
import type { WorkbookAsOf } from "../../workbook/asOf/asOfTypes";
import { readAsOf } from "../../workbook/asOf/readAsOf";
import { useOperation } from "../operations/useOperation";
import { usePanelCall } from "./usePanelCall";

export interface AsOfState {
  /** The pin of the workbook; undefined while unpinned, and until it has been read. */
  readonly asOf: WorkbookAsOf | undefined;
  /** The pin could not be read, such as a cell that holds no date. */
  readonly error: unknown;
}

/**
 * The date that the workbook is pinned to, read anew whenever the panel is opened.
 *
 * @param panel the panel's id
 * @param turn another number reads it again
 * @returns the pin
 */
export function useAsOf(panel: string, turn = 0): AsOfState {
  const { state, run } = useOperation<WorkbookAsOf | undefined>();
  const [asOf, setAsOf] = useState<WorkbookAsOf>();
  const read = (): void => {
    run(async () => {
      const found = await readAsOf();
      setAsOf(found);
      return found;
    });
  };
  usePanelCall(panel, read);
  useEffect(() => {
    if (turn > 0) read();
    // Only a new turn asks; `read` is another function at each drawing.
  }, [turn]);
  return { asOf, error: state.phase === "failed" ? state.error : undefined };
}
