import { createEngine, type Engine } from "../../../src/workbench/engine/createEngine";
import { loadEngineInNode } from "../../../src/workbench/engine/loadInNode";
import { cellFacts } from "../../../src/workbench/xlsx/cellFacts";
import { engineExport } from "../../../src/workbench/xlsx/engineExport";
import { saveXlsx } from "../../../src/workbench/xlsx/saveXlsx";
import type { FileExtras, SaveInput } from "../../../src/workbench/xlsx/workbookFile";

export const SHEET = "Gap sheet";
export const DATA = "자료";

const zone = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });

const BLANK = {
  sheets: [
    { id: "s1", name: SHEET, colNumber: 12, rowNumber: 40 },
    { id: "s2", name: DATA, colNumber: 8, rowNumber: 20 },
  ],
};

/** An engine that knows one function of the add-in; without data, with two blank sheets. */
export function engineWith(data: object = BLANK): Engine {
  loadEngineInNode();
  return createEngine({
    data,
    functions: [
      {
        fullName: "SEOULAI.GAP",
        metadata: {
          id: "GAP",
          name: "GAP",
          parameters: [
            { name: "target", type: "any", dimensionality: "matrix" },
            { name: "actual", type: "any", dimensionality: "matrix" },
          ],
          result: {},
        },
      },
    ],
    callFunction: () => ({ value: 580 }),
  });
}

function fillGapSheet(book: Engine): void {
  const { cells, formats } = book;
  const headers = ["Target", "Actual", "Goal", "Gap", "Progress", "Status", "Note\nin two lines"];
  headers.forEach((text, col) => cells.enterText("s1", 0, col, text));
  const rows: [string, number | "", number][] = [
    ["Startups", 420, 1000],
    ["AI talent & 인재", 50, 1000],
    ["=Patents <b>", 5, 50],
    ["Nothing yet", "", 8],
  ];
  rows.forEach(([name, actual, goal], at) => {
    const row = at + 1;
    const r = row + 1;
    cells.enterText("s1", row, 0, name);
    if (actual !== "") cells.enter("s1", row, 1, String(actual));
    cells.enter("s1", row, 2, String(goal));
    cells.enter("s1", row, 3, `=IF(B${r}="","",C${r}-B${r})`);
    cells.enter("s1", row, 4, `=IF(B${r}="","",B${r}/C${r})`);
    cells.enter("s1", row, 5, `=IF(B${r}="","enter a value",IF(B${r}>=C${r},"▲ met","▼ \u{1F600} open"))`);
  });
  formats.setNumberFormat("s1", zone(1, 1, 4, 3), "#,##0.0_);[Red](#,##0.0)");
  formats.setNumberFormat("s1", zone(1, 4, 4, 4), "0.0%");
  formats.setStyle("s1", zone(0, 0, 0, 6), { bold: true, fillColor: "#1F4E79", textColor: "#FFFFFF" });
  formats.setStyle("s1", zone(1, 1, 4, 2), { fillColor: "#FFF2CC" });
}

function fillData(book: Engine): void {
  const { cells, formats } = book;
  cells.enterText("s2", 0, 0, "00123");
  cells.enterText("s2", 1, 0, "2025-05");
  cells.enterText("s2", 2, 0, "TRUE");
  cells.enterText("s2", 3, 0, "  spaces kept  ");
  cells.enter("s2", 4, 0, "FALSE");
  cells.enter("s2", 5, 0, "-0.1");
  cells.enter("s2", 0, 1, '=SEOULAI.GAP("2025-05",420)');
  cells.enter("s2", 1, 1, "=1/0");
  cells.enter("s2", 2, 1, "=NA()");
  cells.enter("s2", 3, 1, "=A5=FALSE");
  cells.enter("s2", 4, 1, '=IFERROR(XLOOKUP(1,A1:A3,A1:A3),"none")');
  cells.enter("s2", 5, 1, "=A1:A3");
  cells.enter("s2", 9, 1, "=SUM(A5:A6*2)");
  cells.enter("s2", 0, 3, "45000");
  formats.setNumberFormat("s2", zone(0, 3), "yyyy-mm-dd");
  cells.enter("s2", 1, 3, "1234");
  formats.setNumberFormat("s2", zone(1, 3), '#,##0"억 원"');
}

function decorate(book: Engine): void {
  const options = { bandedRows: true, hasFilters: true, hasHeaders: true, hasTotals: false };
  book.tables.create("s1", zone(0, 0, 4, 6), { ...options, style: "TableStyleLight9" }, "Gaps");
  book.cells.enter("s2", 11, 1, "=SUM(Gaps[Goal])");
  book.names.set("AllGaps", "s1", zone(1, 3, 4, 3));
  book.cells.enter("s2", 12, 1, "=SUM(AllGaps)");
  const style = { fillColor: "#C6EFCE", textColor: "#006100" };
  const cellIs = { type: "CellIsRule", operator: "isEqual", values: ["enter a value"], style };
  book.rules.setConditionalFormat(
    "s1",
    "bars",
    [zone(1, 4, 4, 4)],
    { type: "DataBarRule", color: 0x5b9bd5 },
    false,
  );
  book.rules.setConditionalFormat("s1", "words", [zone(1, 5, 4, 5)], cellIs, false);
  const formula = { type: "CellIsRule", operator: "customFormula", values: ["=$B2>$C2"], style };
  book.rules.setConditionalFormat("s1", "met", [zone(1, 0, 4, 6)], formula, true);
  book.rules.setValidation(
    "s1",
    "v",
    [zone(1, 1, 4, 2)],
    { type: "isBetween", values: ["0", "10000"] },
    true,
  );
  book.sheets.freeze("s1", 1, 1);
  book.sheets.setColor("s1", "#2E75B6");
  book.sheets.setSize("s1", "COL", [0], 210);
  book.sheets.setVisible("s2", false);
  book.charts.create("s1", barChart(), { x: 20, y: 200, width: 520, height: 300 });
}

function barChart(): Record<string, unknown> {
  return {
    type: "bar",
    title: { text: "Gap by target" },
    background: "#FFFFFF",
    legendPosition: "bottom",
    stacked: false,
    aggregated: false,
    dataSource: {
      type: "range",
      dataSets: [
        { dataRange: "B1:B5", dataSetId: "a" },
        { dataRange: "C1:C5", dataSetId: "b" },
      ],
      dataSetsHaveTitle: true,
      labelRange: "A1:A5",
    },
    dataSetStyles: {},
    axesDesign: { x: { title: { text: "Target" } }, y: { title: { text: "Number" } } },
    humanize: true,
  };
}

/** What a host keeps beside the engine for this workbook. */
export const EXTRAS: FileExtras = {
  front: SHEET,
  names: [
    { name: "AllGaps", refersTo: `='${SHEET}'!$D$2:$D$5`, visible: true },
    { name: "Factor", refersTo: "=1.5", comment: "a constant & <its> comment", visible: true },
    { name: "Local", sheet: DATA, refersTo: `=${DATA}!$A$1`, visible: false },
    { name: "GoalSum", refersTo: "=SUM(Gaps[Goal])", visible: true },
  ],
  tables: [
    {
      sheet: SHEET,
      address: "A1:G5",
      name: "Gaps",
      style: "TableStyleLight9",
      showBandedRows: true,
      showFilterButton: true,
      columns: ["Target", "Actual", "Goal", "Gap", "Progress", "Status", "Note\nin two lines"],
    },
  ],
  notes: [
    { sheet: SHEET, cell: "C2", author: "Seoul AI", text: "The plan's goal\n목표값 & its <source>" },
    { sheet: SHEET, cell: "A1", author: "", text: "A note without an author" },
  ],
  pageLayouts: {
    [SHEET]: {
      orientation: "landscape",
      paperSize: 9,
      fitToWidth: 1,
      printArea: "A1:G30",
      printTitleRows: "1:1",
      printTitleColumns: "A:B",
      centerHorizontally: true,
      header: '&L&"Arial,Bold"Seoul AI&R&D',
      footer: "&CPage &P of &N",
      margins: { left: 36, right: 36, top: 54, bottom: 54, header: 18, footer: 18 },
    },
  },
  frozen: { [SHEET]: { rows: 1, columns: 1 } },
  customXmlParts: [
    {
      id: "{0D1B1C62-7E0B-4B1D-9A47-5D8E0A7B3F01}",
      xml: '<stamp xmlns="urn:seoulai:stamp" version="1"><row key="a&amp;b">서울</row></stamp>',
    },
    { id: "{0D1B1C62-7E0B-4B1D-9A47-5D8E0A7B3F02}", xml: '<i:index xmlns:i="urn:seoulai:index"/>' },
  ],
  customProperties: { catalog: "2026.11.0", targets: 8, share: 0.25, example: true },
  settings: { language: '"ko"', pane: '{"open":true}' },
  documentSettings: { panel: '"targets"' },
  documentProperties: { title: "Gaps & goals", author: "서울", company: "The Seoul Institute" },
  validations: [
    {
      sheet: SHEET,
      address: "B2:C5",
      rule: { type: "decimal", operator: "between", formula1: "0", formula2: "10000" },
      ignoreBlanks: true,
      prompt: { title: "Value", message: "The last known value" },
      alert: { style: "warning", title: "Out of range", message: "Enter 0 to 10,000." },
    },
    {
      sheet: SHEET,
      address: "G2:G5",
      rule: { type: "list", formula1: "yes,no,maybe", inCellDropDown: true },
      ignoreBlanks: true,
      alert: { style: "stop", title: "", message: "" },
    },
    {
      sheet: DATA,
      address: "D1",
      rule: { type: "whole", operator: "greaterThan", formula1: `='${SHEET}'!$B$2` },
      ignoreBlanks: false,
    },
  ],
  conditionalFormats: [
    {
      sheet: SHEET,
      address: "E2:E5",
      kind: "dataBar",
      color: "#5B9BD5",
      lower: { type: "num", value: "0" },
      upper: { type: "num", value: "1" },
      showValue: true,
      gradient: false,
    },
  ],
  charts: [
    {
      sheet: SHEET,
      name: "GapChart",
      alt: "Actual and goal of each target",
      title: "Gap by target",
      titleSize: 16,
      categoryTitle: "Target",
      valueTitle: "Number",
      valueMinimum: 0,
      valueMaximum: 1200,
      valueFormat: "#,##0",
      gapWidth: 70,
      reverseCategories: true,
    },
  ],
  looks: [
    { sheet: SHEET, address: "A2:A5", indent: 2 },
    { sheet: SHEET, address: "B2:B5", fontName: "Malgun Gothic", locked: false },
    { sheet: SHEET, address: "C2", formulaHidden: true },
  ],
  protection: [
    {
      sheet: SHEET,
      options: {
        allowFormatCells: true,
        allowFormatColumns: true,
        allowFormatRows: false,
        allowInsertColumns: false,
        allowInsertRows: false,
        allowInsertHyperlinks: false,
        allowDeleteColumns: false,
        allowDeleteRows: false,
        allowSort: true,
        allowAutoFilter: true,
        allowPivotTables: false,
        allowEditObjects: false,
        allowEditScenarios: false,
      },
    },
  ],
};

/** What saving a workbook takes. */
export async function inputOf(book: Engine, extras: FileExtras): Promise<SaveInput> {
  return { parts: await engineExport(book), cells: cellFacts(book), extras };
}

/** A workbook with one of everything that the add-in writes. */
export async function specimenInput(): Promise<SaveInput> {
  const book = engineWith();
  fillGapSheet(book);
  fillData(book);
  decorate(book);
  return inputOf(book, EXTRAS);
}

export async function specimenFile(): Promise<Uint8Array> {
  return saveXlsx(await specimenInput());
}
