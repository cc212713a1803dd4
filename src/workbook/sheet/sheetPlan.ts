import type { CellContent } from "../cellText";

/** A rectangle of cells, zero-based on its sheet. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Cells to write from a corner on; every row of one length. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly CellContent[])[];
}

export type Edge =
  "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

export interface Border {
  readonly edges: readonly Edge[];
  readonly color: string;
  readonly weight: "Hairline" | "Thin" | "Medium";
}

export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: string;
  /** "" takes the fill away. */
  readonly fill?: string;
  readonly numberFormat?: string;
  readonly wrap?: boolean;
  readonly horizontal?: "Left" | "Center" | "Right";
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly indent?: number;
  readonly border?: Border;
}

export interface StyledRange {
  readonly range: Rect;
  readonly style: CellStyle;
}

/** Number formats cell by cell from a corner on, for columns whose rows differ in unit. */
export interface FormatBlock {
  readonly row: number;
  readonly column: number;
  readonly formats: readonly (readonly string[])[];
}

export interface TablePlan {
  /** The wished name; made unique in the workbook when it is written. */
  readonly name: string;
  readonly range: Rect;
  readonly style: string;
  readonly banded: boolean;
  readonly filterButtons: boolean;
}

export type ValidationRule =
  | { readonly kind: "list"; readonly items: readonly string[] }
  /** A list that stands in cells: "=$H$5:$H$44", "='Survey items'!$B$12:$B$51". */
  | { readonly kind: "cells"; readonly source: string }
  | { readonly kind: "decimal"; readonly least: number | string; readonly most: number | string }
  | { readonly kind: "whole"; readonly least: number | string; readonly most: number | string };

export interface ValidationPlan {
  readonly range: Rect;
  readonly rule: ValidationRule;
  readonly prompt: { readonly title: string; readonly message: string };
  readonly error: { readonly title: string; readonly message: string };
}

export type ConditionalPlan =
  | {
      readonly kind: "formula";
      readonly range: Rect;
      readonly formula: string;
      readonly style: { readonly color?: string; readonly fill?: string; readonly bold?: boolean };
    }
  | { readonly kind: "dataBar"; readonly range: Rect; readonly color: string };

export interface ChartPlan {
  readonly name: string;
  readonly kind: "BarClustered" | "ColumnClustered";
  readonly title: string;
  /** Header cell and values of the one series. */
  readonly values: Rect;
  readonly categories: Rect;
  readonly place: Rect;
  readonly color: string;
  readonly axis: { readonly least: number; readonly most: number; readonly numberFormat: string };
}

/** Several series over the same categories. */
export interface SeriesChartPlan {
  readonly name: string;
  readonly kind: "BarClustered" | "ColumnClustered" | "BarStacked" | "ColumnStacked" | "Line" | "LineMarkers";
  readonly title: string;
  readonly categories: Rect;
  readonly series: readonly {
    /** As the legend shows it, in the user's language. */
    readonly name: string;
    /** The values only, without a header. */
    readonly values: Rect;
    readonly color: string;
    /** No fill, no line, not in the legend: the offset of a range of ranks or of a bar on a timeline. */
    readonly clear?: boolean;
  }[];
  readonly place: Rect;
  readonly axis: {
    readonly least?: number;
    readonly most?: number;
    readonly numberFormat: string;
    readonly title?: string;
    readonly reversed?: boolean;
  };
  /** The first category on top, in a chart of bars. */
  readonly reversedCategories?: boolean;
  readonly legend: boolean;
}

export interface PointAxis {
  readonly title: string;
  readonly least: number;
  readonly most: number;
  readonly numberFormat?: string;
}

/** A chart of named points: a series a point, so that each carries its name; straight lines through it. */
export interface ScatterPlan {
  readonly name: string;
  readonly title: string;
  readonly points: readonly {
    readonly name: string;
    readonly x: Rect;
    readonly y: Rect;
    /** Another colour than the chart's, and another size than 7 points across. */
    readonly color?: string;
    readonly size?: number;
  }[];
  /** Each through two cells of x and the two beside or beneath them of y. */
  readonly lines: readonly { readonly name: string; readonly x: Rect; readonly y: Rect }[];
  readonly xAxis: PointAxis;
  readonly yAxis: PointAxis;
  readonly place: Rect;
  readonly color: string;
}

export interface NamePlan {
  readonly name: string;
  readonly range: Rect;
  readonly comment: string;
}

export interface NotePlan {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What is written onto a sheet, as data: plans make it, `writePiece` writes it. */
export interface SheetPiece {
  readonly blocks: readonly CellBlock[];
  readonly tables: readonly TablePlan[];
  readonly numberFormats: readonly FormatBlock[];
  readonly styles: readonly StyledRange[];
  readonly merges: readonly Rect[];
  readonly columnWidths: readonly { readonly column: number; readonly characters: number }[];
  readonly rowHeights: readonly { readonly row: number; readonly points: number }[];
  readonly validations: readonly ValidationPlan[];
  readonly conditionals: readonly ConditionalPlan[];
  readonly charts: readonly ChartPlan[];
  readonly seriesCharts: readonly SeriesChartPlan[];
  readonly scatters: readonly ScatterPlan[];
  /** Names that hold on this sheet only, so that two sheets of one kind can stand in one workbook. */
  readonly names: readonly NamePlan[];
  readonly notes: readonly NotePlan[];
}

export interface PagePlan {
  readonly printArea: Rect;
  /** Rows repeated at the top of every page. */
  readonly titleRows?: { readonly from: number; readonly to: number };
  /** Made as small as it must be to stand on one page; otherwise only as wide as one. */
  readonly onePage?: boolean;
  /** Across by default. */
  readonly portrait?: boolean;
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
}

/** What concerns a whole new sheet. */
export interface SheetSetup {
  readonly name: string;
  readonly tabColor: string;
  /** How many rows and columns stay in view; none at 0. Merged cells must not cross their edge. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly page: PagePlan;
}

/** A piece with nothing in it, to spread the filled parts over. */
export const emptyPiece: SheetPiece = {
  blocks: [],
  tables: [],
  numberFormats: [],
  styles: [],
  merges: [],
  columnWidths: [],
  rowHeights: [],
  validations: [],
  conditionals: [],
  charts: [],
  seriesCharts: [],
  scatters: [],
  names: [],
  notes: [],
};
