import type { Progress } from "../../src/workbook/progress";
import type { OpenExcel } from "./excel";
import { workbookState } from "./workbookState";

type Operation = (progress: Progress) => Promise<unknown>;

/**
 * Cancels an operation at its first report, at its second and so on, until it is too late; each time the workbook must
 * be as it was.
 *
 * @returns how many times it was cancelled; it has run to its end once
 */
export async function cancelledEverywhere({ host }: OpenExcel, operation: Operation): Promise<number> {
  const before = workbookState(host);
  for (let at = 1; ; at++) {
    const stop = new AbortController();
    let reported = 0;
    const report = (): void => {
      reported += 1;
      if (reported === at) stop.abort();
    };
    try {
      await operation({ report, signal: stop.signal });
    } catch (error) {
      expect([at, error]).toMatchObject([at, { code: "Cancelled" }]);
      expect([at, workbookState(host)]).toEqual([at, before]);
      continue;
    }
    return at - 1;
  }
}

/**
 * Lets an operation fail at its first request, at its second and so on, before the request runs and after, until there
 * are no more; each time the workbook must be as it was.
 *
 * @returns how many requests it has; it has run to its end once
 */
export async function failedEverywhere({ host }: OpenExcel, operation: Operation): Promise<number> {
  const before = workbookState(host);
  const progress = { report: () => undefined, signal: new AbortController().signal };
  for (let at = 1; ; at++) {
    for (const late of [true, false]) {
      if (late) host.faults.failAfter(at, "InvalidOrTimedOutSession");
      else host.faults.failAt(at, "GeneralException");
      const failed = await operation(progress).then(
        () => false,
        () => true,
      );
      host.faults.clear();
      if (!failed) return at - 1;
      expect([at, late, workbookState(host)]).toEqual([at, late, before]);
    }
  }
}
