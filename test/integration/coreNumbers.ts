import { pace } from "../../src/core/targets/pace";
import { progress } from "../../src/core/targets/progress";
import { relativeGap } from "../../src/core/targets/relativeGap";
import { requiredChange } from "../../src/core/targets/requiredChange";
import { statusWords } from "../../src/core/targets/statusWords";
import { targetGap } from "../../src/core/targets/targetGap";
import type { TargetPath } from "../../src/core/targets/targetPath";
import { targetStatus } from "../../src/core/targets/targetStatus";
import type { Direction } from "../../src/model/catalogTypes";
import type { ColumnKey } from "../../src/workbook/gapSheet/columns";
import type { GapSheetRequest } from "../../src/workbook/gapSheet/request";
import { directionWords } from "../../src/workbook/gapSheet/words";

/** What the core says of a row of a gap sheet with a number, whose inputs are all there. */
export function coreNumbers(
  row: Readonly<Record<ColumnKey, unknown>>,
  { language, scheme }: Pick<GapSheetRequest, "language" | "scheme">,
): Partial<Record<ColumnKey, string | number>> {
  const direction: Direction = row.direction === directionWords.lower[language] ? "lower" : "higher";
  const path = {
    baseline: row.baseline,
    baselineYear: row.baselineYear,
    actual: row.actual,
    actualYear: row.actualYear,
    target: row.target,
    targetYear: row.targetYear,
  } as TargetPath;
  const lowest = Math.min(path.baseline, path.actual, path.target);
  const method = scheme !== "sdg-index" && lowest > 0 ? "cagr" : "linear";
  const share = progress(path.target, path.actual, path.baseline);
  return {
    gap: targetGap(path.target, path.actual, direction),
    relative: relativeGap(path.target, path.actual, direction),
    progress: share,
    bar: Math.min(1, Math.max(0, share)),
    required: requiredChange(path, "linear"),
    pace: pace(path, direction, method),
    status: statusWords(targetStatus(path, { direction, scheme, method }))[language],
  };
}
