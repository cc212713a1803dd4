import { useCallback, useEffect } from "react";
import { listRestorePoints } from "../../../workbook/restore/listRestorePoints";
import type { RestorePoint, RestoreResult } from "../../../workbook/restore/restoreTypes";
import { restoreTo } from "../../../workbook/restore/restoreTo";
import { useOperation, type OperationControl } from "../../operations/useOperation";

export interface Restore {
  readonly points: OperationControl<readonly RestorePoint[]>;
  readonly list: () => void;
  readonly restoring: OperationControl<RestoreResult>;
  readonly restore: (id: string) => void;
}

/**
 * The restore points and going back to one.
 *
 * @param onRestored told once the workbook is back
 * @returns the points and the way back
 */
export function useRestore(onRestored: () => void): Restore {
  const points = useOperation<readonly RestorePoint[]>();
  const restoring = useOperation<RestoreResult>();
  const { run } = points;
  const list = useCallback(() => {
    run(() => listRestorePoints());
  }, [run]);
  useEffect(list, [list]);
  return {
    points,
    list,
    restoring,
    restore: (id) => {
      restoring.run(async (progress) => {
        const result = await restoreTo(id, { progress });
        onRestored();
        list();
        return result;
      });
    },
  };
}
