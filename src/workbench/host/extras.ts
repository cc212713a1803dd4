/** What the engine does not keep of a workbook, by sheet name: saved beside the engine's data and restored. */
export interface WorkbookExtras {
  names: { name: string; sheet?: string; refersTo: string; comment?: string; visible: boolean }[];
  tables: {
    sheet: string;
    address: string;
    name: string;
    style: string;
    showBandedRows: boolean;
    showFilterButton: boolean;
    columns: string[];
    /** Ids of the columns, where they are not 1 to n. */
    columnIds?: number[];
  }[];
  notes: { sheet: string; cell: string; author: string; text: string }[];
  pageLayouts: Record<string, PageLayoutExtras>;
  frozen: Record<string, { rows: number; columns: number }>;
  customXmlParts: { id: string; xml: string }[];
  customProperties: Record<string, string | number | boolean>;
  settings: Record<string, string>;
}

export interface PageLayoutExtras {
  orientation: "portrait" | "landscape";
  /** As Excel numbers them: 9 is A4. */
  paperSize: number;
  fitToWidth?: number;
  fitToHeight?: number;
  scale?: number;
  printArea?: string;
  printTitleRows?: string;
  printTitleColumns?: string;
  centerHorizontally?: boolean;
  centerVertically?: boolean;
  /** With Excel's codes: &P page, &N pages, &L, &C, &R sections. */
  header?: string;
  footer?: string;
  /** Points: left, right, top, bottom, header, footer. */
  margins?: Record<string, number>;
}
