/** A part of the package as text: "xl/workbook.xml" and its XML. */
export type PartTexts = Record<string, string>;

/** What stands in one cell, as the user sees it (never the engine's rewriting of it). */
export interface CellFact {
  /** The value shown; of a formula, the last result. `null` is an empty cell. */
  readonly value: number | string | boolean | null;
  /** An error instead of a value: "#N/A". */
  readonly error?: string;
  /** "=SUM(Sales[Val])", in Excel's English form, without `_xlfn.` prefixes. */
  readonly formula?: string;
  /** The range that the result fills, on the formula's own cell, when that is more than one cell. */
  readonly spill?: string;
  /** The number format as Excel writes it; left out is General. */
  readonly format?: string;
}

/** Sheet name, then address ("B7"). Cells that are empty and unformatted are left out. */
export type CellFacts = Record<string, Record<string, CellFact>>;

/** What a validation rule allows. */
export type ValidationKind = "list" | "whole" | "decimal" | "date" | "time" | "textLength" | "custom";

export interface ValidationFact {
  readonly sheet: string;
  readonly address: string;
  readonly rule: {
    readonly type: ValidationKind;
    readonly operator?: string;
    readonly formula1: string;
    readonly formula2?: string;
    readonly inCellDropDown?: boolean;
  };
  readonly ignoreBlanks: boolean;
  readonly prompt?: { readonly title: string; readonly message: string };
  readonly alert?: {
    readonly style: "stop" | "warning" | "information";
    readonly title: string;
    readonly message: string;
  };
}

export interface DataBarBound {
  readonly type: "min" | "num" | "percent" | "formula" | "percentile" | "max";
  readonly value?: string;
}

/** A data bar with the bounds that the engine forgets. */
export interface DataBarFact {
  readonly sheet: string;
  readonly address: string;
  readonly kind: "dataBar";
  /** "#5B9BD5" */
  readonly color: string;
  readonly lower: DataBarBound;
  readonly upper: DataBarBound;
  readonly showValue: boolean;
  readonly gradient: boolean;
}

/** Of one series in a chart of points, what the engine forgets. */
export interface ScatterSeriesFact {
  readonly name: string;
  /** Cells of x as a file names them: "'Round 1 IPA'!$C$5". */
  readonly x?: string;
  /** "#1F6FB2", of the marker. */
  readonly color?: string;
  /** Size in points; left out where none is drawn. */
  readonly marker?: number;
  readonly line?: { readonly color: string; readonly weight: number; readonly dashed: boolean };
  /** Excel's word for the side on which the name of the series stands; left out where it is not shown. */
  readonly nameSide?: "Right" | "Left" | "Top" | "Bottom" | "Center";
  readonly nameSize?: number;
  readonly showValue?: boolean;
}

/** Of one series of bars, columns or lines, what the engine forgets. */
export interface SeriesFact {
  /** Neither filled nor lined: it only takes its room in a stack. */
  readonly clear?: boolean;
  /** A blank for a name, so that the legend shows none. */
  readonly unnamed?: boolean;
  /** Not in the legend. */
  readonly unlisted?: boolean;
  /** A line without markers. */
  readonly unmarked?: boolean;
}

/** Of a chart, what the engine forgets; in the order of the charts on their sheet. */
export interface ChartFact {
  readonly sheet: string;
  readonly name: string;
  /** Alternative text. */
  readonly alt?: string;
  readonly title?: string;
  /** Points. */
  readonly titleSize?: number;
  readonly categoryTitle?: string;
  readonly valueTitle?: string;
  readonly valueMinimum?: number;
  readonly valueMaximum?: number;
  /** Number format of the value axis. */
  readonly valueFormat?: string;
  /** Of the axis of x in a chart of points. */
  readonly categoryMinimum?: number;
  readonly categoryMaximum?: number;
  readonly categoryFormat?: string;
  /** The axes draw no lines through the chart. */
  readonly withoutGridlines?: boolean;
  /** The series of a chart of points, in their order. */
  readonly points?: readonly ScatterSeriesFact[];
  /** The series of bars, columns or lines, in their order; left out where each is as the engine has it. */
  readonly series?: readonly SeriesFact[];
  /** Room between the groups of bars or columns, in percent of one. */
  readonly gapWidth?: number;
  /** The first category at the top of bars, at the right of others; left out of charts made in the grid. */
  readonly reverseCategories?: boolean;
  readonly reverseValues?: boolean;
  /** Where the words of an axis stand along the other one, if not beside it. */
  readonly categoryLabels?: "High" | "Low";
  readonly valueLabels?: "High" | "Low";
}

/** Of the look of cells, what the engine has no word for. */
export interface LookFact extends Look {
  readonly sheet: string;
  readonly address: string;
}

export interface Look {
  readonly fontName?: string;
  readonly indent?: number;
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
  readonly shrinkToFit?: boolean;
  /** Degrees; 255 is stacked letters. */
  readonly textOrientation?: number;
}

/** A protected sheet: what is allowed on it all the same (Excel's `allow...` options). */
export interface ProtectionFact {
  readonly sheet: string;
  readonly options: Readonly<Record<string, boolean>>;
}

/** A defined name; `sheet` is its scope, left out is the whole workbook. */
export interface NameFact {
  readonly name: string;
  readonly sheet?: string;
  /** "=Sheet1!$A$1" */
  readonly refersTo: string;
  readonly comment?: string;
  readonly visible: boolean;
}

export interface TableFact {
  readonly sheet: string;
  readonly address: string;
  readonly name: string;
  readonly style: string;
  readonly showBandedRows: boolean;
  readonly showFilterButton: boolean;
  readonly columns: readonly string[];
  /** Ids of the columns; left out where they are 1 to n. */
  readonly columnIds?: readonly number[];
}

export interface NoteFact {
  readonly sheet: string;
  readonly cell: string;
  readonly author: string;
  readonly text: string;
}

export interface PageLayoutFact {
  readonly orientation: "portrait" | "landscape";
  /** Excel's number of the paper; 9 is A4. */
  readonly paperSize: number;
  readonly fitToWidth?: number;
  readonly fitToHeight?: number;
  readonly printArea?: string;
  readonly printTitleRows?: string;
  readonly printTitleColumns?: string;
  /** Per cent; not together with the pages to fit to. */
  readonly scale?: number;
  readonly centerHorizontally?: boolean;
  readonly centerVertically?: boolean;
  /** In Excel's code: "&L left &C centre &R right". */
  readonly header?: string;
  readonly footer?: string;
  /** In points: left, right, top, bottom, header, footer. */
  readonly margins?: Record<string, number>;
}

/** What the host keeps because the engine does not, and the facts that only the file format needs. */
export interface FileExtras {
  /** Name of the sheet in front; left out, the first that is visible. */
  readonly front?: string;
  readonly names: readonly NameFact[];
  readonly tables: readonly TableFact[];
  readonly notes: readonly NoteFact[];
  readonly pageLayouts: Readonly<Record<string, PageLayoutFact>>;
  readonly frozen: Readonly<Record<string, { readonly rows: number; readonly columns: number }>>;
  readonly customXmlParts: readonly { readonly id: string; readonly xml: string }[];
  readonly customProperties: Readonly<Record<string, string | number | boolean>>;
  /** Settings of the workbook (Excel.SettingCollection): each value as JSON. */
  readonly settings: Readonly<Record<string, string>>;
  /** `Office.context.document.settings`, as office.js serialised them. */
  readonly documentSettings?: Readonly<Record<string, string>>;
  /** Title, author and the like, by Office.js' names. */
  readonly documentProperties?: Readonly<Record<string, string>>;
  readonly validations?: readonly ValidationFact[];
  readonly conditionalFormats?: readonly DataBarFact[];
  readonly charts?: readonly ChartFact[];
  readonly looks?: readonly LookFact[];
  readonly protection?: readonly ProtectionFact[];
}

/** Everything that a saved file is made of. */
export interface SaveInput {
  /** The engine's own export, part by part. */
  readonly parts: PartTexts;
  readonly cells: CellFacts;
  readonly extras: FileExtras;
}

/** Everything that a file held. `parts` is cleaned so that the engine reads it without misreading. */
export interface OpenedFile {
  readonly parts: PartTexts;
  readonly sheets: readonly string[];
  readonly cells: CellFacts;
  readonly extras: Required<FileExtras>;
}
