import { criticalCvr } from "../../../core/delphi/criticalCvr";
import type { WorkingSheet } from "./workingSheet";

/** The sizes of panels that Lawshe's table lists. */
const sizes = [5, 8, 9, 10, 11, 12, 13, 14, 15, 20, 25, 30, 35, 40] as const;

/**
 * Lawshe's table as cells, for lookups.
 *
 * @param working takes it
 * @returns the ranges of sizes and of minimum CVRs
 */
export function lawsheTable(working: WorkingSheet): { readonly experts: string; readonly cvr: string } {
  const table = working.add({
    title: { en: "Lawshe's minimum CVR", ko: "Lawshe의 최소 CVR" },
    headers: ["N", "CVR"],
    rows: sizes.map(() => null),
    formula: (row, place) => {
      const size = sizes[row] ?? 5;
      return `${place === 0 ? size : criticalCvr(size, "lawshe")}`;
    },
  });
  return { experts: table.column(0), cvr: table.column(1) };
}
