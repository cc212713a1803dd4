import { pace } from "../../src/core/targets/pace";
import { progress } from "../../src/core/targets/progress";
import { relativeGap } from "../../src/core/targets/relativeGap";
import { requiredChange } from "../../src/core/targets/requiredChange";
import { statusWords } from "../../src/core/targets/statusWords";
import { targetGap } from "../../src/core/targets/targetGap";
import { targetStatus } from "../../src/core/targets/targetStatus";
import { columnIndex, type ColumnKey } from "../../src/workbook/gapSheet/columns";
import type { TargetPath } from "../../src/core/targets/targetPath";
import type { Language } from "../../src/model/language";

type CellValue = string | number | boolean;
export type GapRow = Readonly<Record<ColumnKey, CellValue>>;

const keys: readonly ColumnKey[] = [
  "name",
  "target",
  "baseline",
  "baselineYear",
  "actual",
  "actualYear",
  "targetYear",
  "gap",
  "relative",
  "progress",
  "bar",
  "required",
  "pace",
  "status",
  "id",
];

/** The rows of a gap sheet that name one of these targets, by column. */
export function gapRows(rows: readonly CellValue[][], ids: readonly string[]): GapRow[] {
  const place = columnIndex("id");
  return rows
    .filter((row) => ids.includes(String(row[place])))
    .map((row) => Object.fromEntries(keys.map((key) => [key, row[columnIndex(key)]])) as GapRow);
}

/** What the core says of a row with a number, all inputs present, higher being better, under Eurostat's scheme. */
export function coreNumbers(row: GapRow, language: Language): Partial<GapRow> {
  const { baseline, baselineYear, actual, actualYear, target, targetYear } = row;
  const path = { baseline, baselineYear, actual, actualYear, target, targetYear } as TargetPath;
  const method = Math.min(path.baseline, path.actual, path.target) > 0 ? "cagr" : "linear";
  const share = progress(path.target, path.actual, path.baseline);
  const reached = targetStatus(path, { direction: "higher", scheme: "eurostat", method });
  return {
    gap: targetGap(path.target, path.actual, "higher"),
    relative: relativeGap(path.target, path.actual, "higher"),
    progress: share,
    bar: Math.min(1, Math.max(0, share)),
    required: requiredChange(path, "linear"),
    pace: pace(path, "higher", method),
    status: statusWords(reached)[language],
  };
}
