import { useCallback, useState } from "react";
import { countAddInFormulas } from "../../../workbook/handOff/countAddInFormulas";
import { handOffRecord } from "../../../workbook/handOff/handOffRecord";
import { useOperation } from "../../operations/useOperation";

interface Found {
  readonly count: number;
  readonly record: { readonly when: string; readonly cells: number } | undefined;
}

export interface HandOffState {
  /** Formulas of the add-in in the workbook; undefined until they have been counted. */
  readonly count: number | undefined;
  /** The hand-over that can be taken back. */
  readonly record: Found["record"];
  readonly read: () => void;
  readonly error: unknown;
}

/**
 * How many formulas of the add-in the workbook holds, and whether some were replaced.
 *
 * @returns what was found last, and how to look again
 */
export function useHandOffState(): HandOffState {
  const { state, run } = useOperation<Found>();
  const [found, setFound] = useState<Found>();
  const read = useCallback(() => {
    run(async () => {
      const next = { count: await countAddInFormulas(), record: await handOffRecord() };
      setFound(next);
      return next;
    });
  }, [run]);
  return {
    count: found?.count,
    record: found?.record,
    read,
    error: state.phase === "failed" ? state.error : undefined,
  };
}
