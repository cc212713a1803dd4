import { useCallback, useMemo } from "react";
import { goTo } from "../../workbook/goTo";
import { useOperation, type OperationControl } from "../operations/useOperation";
import { splitAddress } from "./splitAddress";

export interface GoTo {
  /** Shows an address such as "Sheet1!D5" in the workbook. */
  readonly go: (address: string) => void;
  /** What went wrong on the way, for the panel to show. */
  readonly operation: OperationControl<unknown>;
}

/**
 * Ways into the workbook that share one message of failure.
 *
 * @returns how to go, and the state of going
 */
export function useGoTo(): GoTo {
  const operation = useOperation<unknown>();
  const { run } = operation;
  const go = useCallback(
    (address: string) => {
      const place = splitAddress(address);
      run(() => goTo(place.sheet, place.address));
    },
    [run],
  );
  return useMemo(() => ({ go, operation }), [go, operation]);
}
