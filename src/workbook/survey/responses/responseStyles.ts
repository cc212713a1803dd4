import type { Rect, StyledRange } from "../../sheet/sheetPlan";
import { kindFills, surveyColors } from "../surveyLook";
import type { SurveyItem } from "../surveyTypes";
import { responseLayout as layout } from "./responseLayout";

const line = { color: surveyColors.line, weight: "Thin" } as const;

/**
 * The formats of a responses sheet.
 *
 * @param sheet its items, how many experts, and the column of the first item
 * @returns styles
 */
export function responseStyles({
  items,
  experts,
  from,
}: {
  readonly items: readonly SurveyItem[];
  readonly experts: number;
  readonly from: number;
}): StyledRange[] {
  const columns = from + items.length;
  const cell = { row: 0, column: 0, rows: 1, columns: 1 };
  const first = layout.header + 1;
  const body = { row: first, column: 0, rows: experts, columns };
  const head = { row: layout.dimension, column: from, rows: 3, columns: items.length };
  return [
    {
      range: { ...cell, rows: first + experts, columns },
      style: { size: 10, vertical: "Center" },
    },
    { range: cell, style: { bold: true, size: 16, color: surveyColors.title } },
    { range: { ...cell, row: layout.howTo }, style: { color: surveyColors.quiet } },
    { range: { ...cell, row: layout.state }, style: { bold: true, color: surveyColors.title } },
    {
      range: { ...cell, row: layout.dimension, rows: 3 },
      style: { color: surveyColors.quiet },
    },
    { range: head, style: { size: 9, wrap: true, horizontal: "Center", color: "#262626" } },
    { range: { ...head, row: layout.text, rows: 1 }, style: { vertical: "Top", horizontal: "Left" } },
    { range: { ...head, rows: 1 }, style: { bold: true } },
    ...kindRuns(items).map(({ kind, place, length }): StyledRange => ({
      range: { ...head, column: from + place, columns: length },
      style: { fill: kindFills[kind] },
    })),
    {
      range: { ...head, row: layout.dimension },
      style: { border: { edges: ["EdgeLeft", "EdgeRight", "InsideVertical"], ...line } },
    },
    {
      range: { ...body, row: layout.header, rows: 1 },
      style: { bold: true, color: "#FFFFFF", fill: surveyColors.header, vertical: "Center" },
    },
    {
      range: { ...body, row: layout.header, rows: 1, column: from, columns: items.length },
      style: { horizontal: "Center" },
    },
    { range: { ...body, columns: 1 }, style: { bold: true } },
    { range: { ...body, column: from - 1, columns: 1 }, style: { numberFormat: "yyyy-mm-dd" } },
    { range: { ...body, column: from, columns: items.length }, style: { horizontal: "Center" } },
    ...answerStyles(items, { ...body, column: from }),
  ];
}

function answerStyles(items: readonly SurveyItem[], body: Rect): StyledRange[] {
  return kindRuns(items).flatMap(({ kind, place, length }): StyledRange[] => {
    const range = { ...body, column: body.column + place, columns: length };
    // A fraction's format also lets Excel read 1/3 as a third, not as the third of January.
    if (kind === "pairwise") return [{ range, style: { numberFormat: "# ?/?" } }];
    return kind === "open" ? [{ range, style: { wrap: true, horizontal: "Left" } }] : [];
  });
}

/** Neighbours of one kind, so that a format is written once for them. */
function kindRuns(
  items: readonly SurveyItem[],
): { readonly kind: SurveyItem["kind"]; readonly place: number; readonly length: number }[] {
  const runs: { kind: SurveyItem["kind"]; place: number; length: number }[] = [];
  items.forEach(({ kind }, place) => {
    const last = runs.at(-1);
    if (last?.kind === kind) last.length += 1;
    else runs.push({ kind, place, length: 1 });
  });
  return runs;
}
