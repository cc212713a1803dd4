import type { Language } from "../../model/language";
import type { SheetForm } from "../analysisSheet/sheetForm";
import { fixed, fixedColumn, ofRow, quoted } from "../analysisSheet/formulaText";
import type { ClusterKey } from "./clusterColumns";
import { clusterWords as words } from "./clusterWords";

/** Where the table stands and how its cells compute. */
export interface ClusterGrid {
  readonly form: SheetForm;
  readonly language: Language;
  /** Row of the first industry; the row of sums stands under the last. */
  readonly first: number;
  readonly rows: number;
  columnOf(key: ClusterKey): number;
}

export type ComputedKey = Exclude<
  ClusterKey,
  "name" | "areaStart" | "areaEnd" | "referenceStart" | "referenceEnd"
>;

const year = {
  start: { area: "areaStart", reference: "referenceStart" },
  end: { area: "areaEnd", reference: "referenceEnd" },
} as const;

/**
 * The formula of a computed cell of one industry.
 *
 * @param grid the table
 * @param at place of the industry, from 0
 * @param key the column
 * @returns a formula
 */
export function industryFormula(grid: ClusterGrid, at: number, key: ComputedKey): string {
  const row = grid.first + at;
  const cell = (of: ClusterKey): string => ofRow(row, grid.columnOf(of));
  const sum = (of: ClusterKey): string => fixed(grid.first + grid.rows, grid.columnOf(of));
  switch (key) {
    case "shareArea":
      return `=${cell("areaEnd")}/${sum("areaEnd")}`;
    case "shareReference":
      return `=${cell("referenceEnd")}/${sum("referenceEnd")}`;
    case "lqStart":
    case "lqEnd": {
      const of = year[key === "lqStart" ? "start" : "end"];
      return quotient(grid.form, [cell(of.area), sum(of.area), cell(of.reference), sum(of.reference)]);
    }
    case "reading":
      return reading(cell("lqEnd"), grid.language);
    default:
      return shift(grid, at, key);
  }
}

/** An industry that neither has at that time has no quotient. */
function quotient(form: SheetForm, counts: readonly [string, string, string, string]): string {
  const [part, whole, referencePart, referenceWhole] = counts;
  const computed =
    form === "functions"
      ? `SEOULAI.CLUSTER.LQ(${counts.join(",")})`
      : `${part}/${whole}/(${referencePart}/${referenceWhole})`;
  return `=IF(OR(${whole}=0,${referencePart}=0),"",${computed})`;
}

function reading(lq: string, language: Language): string {
  const [cluster, specialised, not] = [words.cluster, words.specialised, words.notSpecialised].map((word) =>
    quoted(word[language]),
  );
  return `=IF(${lq}="","",IF(${lq}>1.25,${cluster ?? ""},IF(${lq}>1,${specialised ?? ""},${not ?? ""})))`;
}

type ShiftKey = "change" | "national" | "mix" | "regional" | "competitive" | "allocation";

function shift(grid: ClusterGrid, at: number, key: ShiftKey): string {
  const row = grid.first + at;
  const cell = (of: ClusterKey): string => ofRow(row, grid.columnOf(of));
  const sum = (of: ClusterKey): string => fixed(grid.first + grid.rows, grid.columnOf(of));
  const [e0, e1, r0, r1] = [cell("areaStart"), cell("areaEnd"), cell("referenceStart"), cell("referenceEnd")];
  const growth = `${sum("referenceEnd")}/${sum("referenceStart")}`;
  const native = {
    national: `=${e0}*(${growth}-1)`,
    mix: `=IF(${e0}=0,0,${e0}*(${r1}/${r0}-${growth}))`,
    regional: `=IF(${e0}=0,${e1},${e1}-${e0}*(${r1}/${r0}))`,
    change: `=${e1}-${e0}`,
  };
  const isNew = quoted(words.isNew[grid.language]);
  if (key === "competitive") {
    const homothetic = `${sum("areaStart")}*${r0}/${sum("referenceStart")}`;
    return `=IF(${e0}=0,IF(${e1}=0,0,${isNew}),${cell("regional")}*(${homothetic}/${e0}))`;
  }
  if (key === "allocation")
    return `=IF(ISNUMBER(${cell("competitive")}),${cell("regional")}-${cell("competitive")},${isNew})`;
  if (grid.form === "native") return native[key];
  const ranges = (["areaStart", "areaEnd", "referenceStart", "referenceEnd"] as const).map((of) =>
    fixedColumn(grid.first, grid.columnOf(of), grid.rows),
  );
  const place = ["national", "mix", "regional", "change"].indexOf(key) + 1;
  return `=INDEX(SEOULAI.CLUSTER.SHIFTSHARE(${ranges.join(",")}),${at + 1},${place})`;
}

/**
 * The formula of a cell in the row of sums: undefined for what has no sum.
 *
 * @param grid the table
 * @param key the column
 * @returns a formula; of competitive and allocation only where every industry has one
 */
export function sumFormula(grid: ClusterGrid, key: ClusterKey): string | undefined {
  const range = fixedColumn(grid.first, grid.columnOf(key), grid.rows);
  if (key === "name" || key === "reading" || key === "lqStart" || key === "lqEnd") return undefined;
  if (key === "competitive" || key === "allocation")
    return `=IF(COUNT(${range})=${grid.rows},SUM(${range}),"")`;
  return `=SUM(${range})`;
}

/** The figures of an area's structure at one time. */
export type StructureKey = "krugman" | "hachman" | "hhi" | "evenness" | "top";

/**
 * The formula of a figure of the structure.
 *
 * @param grid the table
 * @param key the figure
 * @param at the start or the end
 * @returns a formula
 */
export function structureFormula(grid: ClusterGrid, key: StructureKey, at: "start" | "end"): string {
  const range = (of: ClusterKey): string => fixedColumn(grid.first, grid.columnOf(of), grid.rows);
  const [area, reference] = [range(year[at].area), range(year[at].reference)];
  const isLive = grid.form === "functions";
  const share = `${area}/SUM(${area})`;
  switch (key) {
    case "krugman":
      return isLive
        ? `=SEOULAI.CLUSTER.SPECIALISATION(${area},${reference})`
        : `=SUMPRODUCT(ABS(${share}-${reference}/SUM(${reference})))`;
    case "hachman":
      return `=1/(SUMPRODUCT(${range(at === "start" ? "lqStart" : "lqEnd")},${area})/SUM(${area}))`;
    case "hhi":
      return isLive ? `=SEOULAI.CLUSTER.HHI(${area})` : `=SUMSQ(${area})/SUM(${area})^2`;
    case "evenness":
      return isLive
        ? `=SEOULAI.CLUSTER.ENTROPY(${area},TRUE)`
        : `=-SUMPRODUCT(${share},LN(${share}+(${area}=0)))/LN(${grid.rows})`;
    case "top": {
      if (isLive) return `=SEOULAI.CLUSTER.TOPSHARE(${area},3)`;
      const largest = [1, 2, 3].slice(0, grid.rows).map((k) => `LARGE(${area},${k})`);
      return `=(${largest.join("+")})/SUM(${area})`;
    }
  }
}
