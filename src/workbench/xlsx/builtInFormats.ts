/** The number formats that a file may name by number alone, in their English form (ECMA-376, 18.8.30). */
export const BUILT_IN_FORMATS: ReadonlyMap<number, string> = new Map([
  [0, "General"],
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "m/d/yyyy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "m/d/yyyy h:mm"],
  [37, "#,##0_);(#,##0)"],
  [38, "#,##0_);[Red](#,##0)"],
  [39, "#,##0.00_);(#,##0.00)"],
  [40, "#,##0.00_);[Red](#,##0.00)"],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
]);

/** The dates among them follow the reader's own language, so a format is never written as one of those. */
const FOLLOWS_LANGUAGE = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22]);

/** The number under which every program knows that format, or undefined. */
export function builtInFormatId(format: string): number | undefined {
  for (const [id, code] of BUILT_IN_FORMATS) if (code === format && !FOLLOWS_LANGUAGE.has(id)) return id;
  return undefined;
}
