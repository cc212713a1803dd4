import type { CellStyle } from "../../engine/formatStore";

/** Looks of Excel's built-in cell styles that an add-in may set by name. */
export const BUILT_IN_STYLES: Readonly<Record<string, CellStyle>> = {
  Normal: {},
  Input: { fillColor: "#FFCC99", textColor: "#3F3F76" },
  Output: { fillColor: "#F2F2F2", textColor: "#3F3F3F", bold: true },
  Calculation: { fillColor: "#F2F2F2", textColor: "#FA7D00", bold: true },
  Note: { fillColor: "#FFFFCC" },
  "Explanatory Text": { textColor: "#7F7F7F", italic: true },
  "Warning Text": { textColor: "#FF0000" },
  Good: { fillColor: "#C6EFCE", textColor: "#006100" },
  Bad: { fillColor: "#FFC7CE", textColor: "#9C0006" },
  Neutral: { fillColor: "#FFEB9C", textColor: "#9C5700" },
  Title: { fontSize: 18, textColor: "#44546A" },
  "Heading 1": { fontSize: 15, bold: true, textColor: "#44546A" },
  "Heading 2": { fontSize: 13, bold: true, textColor: "#44546A" },
  "Heading 3": { bold: true, textColor: "#44546A" },
  "Heading 4": { bold: true, textColor: "#44546A" },
  Total: { bold: true },
  Hyperlink: { textColor: "#0563C1", underline: true },
};
