import type { Progress } from "../progress";
import type { OperationScope } from "../session";

/**
 * A listener for long readings that tells nobody, but stops the operation once its caller has asked to.
 *
 * @param scope of the operation
 * @returns the listener
 */
export function cancelling(scope: OperationScope): Progress {
  return {
    signal: new AbortController().signal,
    report: () => {
      scope.checkCancelled();
    },
  };
}
