import { WorkbookError } from "../../model/errors";
import type { Bilingual } from "../../model/language";
import { silentProgress, type Progress } from "../progress";
import { readGapStatus, type GapStatusRow } from "./readGapStatus";

const calculating: Bilingual = { en: "Calculating", ko: "계산하는 중" };

/** The pauses between readings, in milliseconds: short at first, and some 20 seconds in all. */
const pauses: readonly number[] = [100, 200, 400, 800, 1500, 2000, 3000, 4000, 4000, 4000];

/**
 * The state of every target once its cells have their results: SEOULAI functions answer after the sheet is built.
 * When they take too long, the rows come as they stand, each saying whether it is still calculating.
 *
 * @param sheet name of the sheet; the active one by default
 * @param progress told that the sheet calculates; may stop the waiting
 * @param pause waits between two readings
 * @returns a row a target, in the order of the sheet
 * @throws {WorkbookError} "ItemNotFound": no such sheet, or no target-gap sheet; "Cancelled": the waiting was stopped
 */
export async function settledGapStatus(
  sheet?: string,
  progress: Progress = silentProgress,
  pause: (milliseconds: number, signal: AbortSignal) => Promise<void> = pauseFor,
): Promise<GapStatusRow[]> {
  let rows = await readGapStatus(sheet);
  for (const milliseconds of pauses) {
    const open = rows.filter((row) => row.calculating).length;
    if (open === 0) break;
    progress.report(rows.length - open, rows.length, calculating);
    await pause(milliseconds, progress.signal);
    if (progress.signal.aborted) throw stopped();
    rows = await readGapStatus(sheet);
  }
  return rows;
}

/** Ends early when the waiting is cancelled. */
function pauseFor(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener("abort", end);
  });
}

function stopped(): WorkbookError {
  return new WorkbookError(
    {
      en: "The reading was stopped before all cells had their results. Use Refresh to read again.",
      ko: "모든 셀이 계산되기 전에 읽기를 멈췄습니다. 새로 고침으로 다시 읽으십시오.",
    },
    { code: "Cancelled", operation: "Read the target-gap sheet" },
  );
}
