import { gap } from "../../src/functions/targets.functions";
import { openWorkbook } from "../../src/workbench/xlsx/openWorkbook";
import { saveWorkbook } from "../../src/workbench/xlsx/saveWorkbook";
import { unpack } from "../../src/workbench/xlsx/zip";
import { buildGapSheet } from "../../src/workbook/gapSheet/apply";
import { insertDataset } from "../../src/workbook/insertDataset/apply";
import { packageDifferences } from "../workbench/xlsx/packageDifferences";
import { openExcel, type OpenExcel, type OpenOptions } from "./excel";
import { provideXml } from "./xmlGlobals";
import { plainGapSheet } from "../workbook/plainGapSheet";

jest.setTimeout(120_000);

const FUNCTIONS = {
  functions: [
    {
      id: "GAP",
      name: "GAP",
      description: "What is still missing",
      parameters: [
        { name: "target", type: "any", dimensionality: "matrix" },
        { name: "actual", type: "any", dimensionality: "matrix" },
        { name: "direction", type: "string", optional: true },
      ],
      result: { type: "any", dimensionality: "matrix" },
    },
  ],
} as unknown as NonNullable<OpenOptions["functions"]>;

function open(data?: object): Promise<OpenExcel> {
  return openExcel({
    profile: "current",
    functions: FUNCTIONS,
    prepare: (window) => {
      window.CustomFunctions.associate("GAP", gap as never);
    },
    ...(data ? { data } : {}),
  });
}

/** A sheet with what the operations of the add-in do not write but a person may. */
async function writeOwnSheet(): Promise<void> {
  await Excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.add("내 자료");
    sheet.getRange("A1:B3").formulas = [
      ["'2025-05", '=SEOULAI.GAP("startups",420)'],
      ["'00123", '=IF(B1>500,"많다","little")'],
      [45_000, "=1/0"],
    ];
    sheet.getRange("A3").numberFormat = [["yyyy-mm-dd"]];
    sheet.getRange("B1").numberFormat = [['#,##0"개";[Red]-#,##0"개"']];
    workbook.names.add("RATE", "=1.05", "a constant");
    const list = sheet.getRange("C1:C9").dataValidation;
    list.rule = { list: { inCellDropDown: true, source: "yes,no" } };
    const cell = sheet.getRange("B1:B3").conditionalFormats.add("CellValue").cellValue;
    cell.rule = { operator: "GreaterThan", formula1: "500" };
    cell.format.fill.color = "#FFE1E1";
    workbook.settings.add("pinned", { asOf: "2026-11" });
    workbook.properties.title = "Gaps";
    workbook.properties.custom.add("office", "Seoul");
    sheet.visibility = "Hidden";
    await context.sync();
  });
}

function nameInFront({ host: { engine } }: OpenExcel): string {
  return engine.sheets.name(engine.sheets.activeId());
}

/** Excel lists names by the alphabet, whenever they were made. */
function sorted(names: readonly unknown[]): string[] {
  return names.map((one) => JSON.stringify(one)).sort();
}

/** What an add-in reads of a workbook, sheet by sheet. */
async function readWorkbook() {
  return Excel.run(async (context) => {
    const { workbook } = context;
    const { worksheets, names, tables } = workbook;
    worksheets.load("items/name,items/visibility,items/tabColor");
    names.load("items/name,items/formula,items/visible,items/comment");
    tables.load("items/name,items/style,items/showBandedRows,items/showFilterButton");
    workbook.settings.load("items/key,items/value");
    workbook.properties.load("title");
    workbook.properties.custom.load("items/key,items/value");
    workbook.customXmlParts.load("items/id");
    await context.sync();
    const parts = workbook.customXmlParts.items.map((part) => ({ id: part.id, xml: part.getXml() }));
    const sheets = worksheets.items.map((sheet) => {
      const used = sheet.getUsedRange();
      used.load("address,formulas,values,numberFormat");
      const scoped = sheet.names;
      scoped.load("items/name,items/formula,items/comment");
      const { notes, charts, pageLayout } = sheet;
      notes.load("items/content,items/authorName");
      charts.load("items/name,items/title/text,items/axes/valueAxis/minimum,items/axes/valueAxis/maximum");
      pageLayout.load("orientation,paperSize,zoom,centerHorizontally,leftMargin,bottomMargin");
      const formats = sheet.getUsedRange().conditionalFormats;
      formats.load("items/type,items/stopIfTrue");
      return { sheet, used, scoped, notes, charts, pageLayout, formats };
    });
    await context.sync();
    return {
      names: sorted(names.items.map((one) => one.toJSON())),
      tables: tables.items.map(({ name, style, showBandedRows, showFilterButton }) => ({
        name,
        style,
        showBandedRows,
        showFilterButton,
      })),
      settings: workbook.settings.items.map(({ key, value }) => [key, value as unknown]),
      title: workbook.properties.title,
      custom: workbook.properties.custom.items.map(({ key, value }) => [key, value as unknown]),
      parts: parts.map(({ id, xml }) => [id, xml.value]),
      sheets: sheets.map(({ sheet, used, scoped, notes, charts, pageLayout, formats }) => ({
        name: sheet.name,
        visibility: sheet.visibility,
        tabColor: sheet.tabColor,
        address: used.address,
        formulas: used.formulas as unknown[][],
        values: used.values as unknown[][],
        numberFormat: used.numberFormat as unknown[][],
        names: sorted(scoped.items.map(({ name, formula, comment }) => [name, formula as unknown, comment])),
        notes: notes.items.map(({ content, authorName }) => [content, authorName]),
        charts: charts.items.map(({ name, title, axes }) => ({
          name,
          title: title.text,
          minimum: axes.valueAxis.minimum as unknown,
          maximum: axes.valueAxis.maximum as unknown,
        })),
        pageLayout: pageLayout.toJSON(),
        formats: formats.items.map(({ type, stopIfTrue }) => [type, stopIfTrue]),
      })),
    };
  });
}

async function readRules(sheet: string, address: string) {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    const { dataValidation } = range;
    dataValidation.load("type,rule,prompt,errorAlert,ignoreBlanks");
    await context.sync();
    const { type, rule, prompt, errorAlert, ignoreBlanks } = dataValidation;
    return { type, rule, prompt, errorAlert, ignoreBlanks };
  });
}

let first: Uint8Array;
let second: Uint8Array;
let frontBefore: string;
let frontAfter: string;
let before: Awaited<ReturnType<typeof readWorkbook>>;
let after: Awaited<ReturnType<typeof readWorkbook>>;
let rulesBefore: unknown[];
let rulesAfter: unknown[];
let takeXmlBack: () => void;

beforeAll(async () => {
  takeXmlBack = provideXml();
  const one = await open();
  const { sheet } = await buildGapSheet({
    ...plainGapSheet,
    language: "ko",
    moneyUnit: "KRW_100MN",
    sample: true,
  });
  await insertDataset(
    {
      indicators: ["ai_papers"],
      areas: [],
      periods: "latest",
      layout: "long",
      form: "values",
      language: "en",
    },
    { kind: "newSheet" },
  );
  await writeOwnSheet();
  await one.host.settled();
  const rules = () => Promise.all(["D9:D16", "G9", "H9:H16"].map((address) => readRules(sheet, address)));
  before = await readWorkbook();
  rulesBefore = await rules();
  frontBefore = nameInFront(one);
  first = await saveWorkbook(one.host);
  await one.close();
  const opened = await openWorkbook(first);
  const two = await open(opened.data);
  opened.restore(two.host);
  await two.host.settled();
  after = await readWorkbook();
  rulesAfter = await rules();
  frontAfter = nameInFront(two);
  second = await saveWorkbook(two.host);
  await two.close();
});

afterAll(() => takeXmlBack());

describe("a workbook that the add-in has written, saved and opened again", () => {
  it("has the same sheet in front", () => {
    expect(frontBefore).not.toBe(before.sheets[0]?.name);
    expect(frontAfter).toBe(frontBefore);
  });

  it("reads the same through Office.js, sheet by sheet", () => {
    expect(before.sheets.map(({ name }) => name)).toHaveLength(4);
    expect(after.sheets).toEqual(before.sheets);
  });

  it("has the same names, tables, settings, properties and custom XML parts", () => {
    const { sheets: _before, ...expected } = before;
    const { sheets: _after, ...found } = after;
    expect(expected.parts.length).toBeGreaterThan(0);
    expect(found).toEqual(expected);
  });

  it("has the same validations with their messages", () => {
    expect(rulesAfter).toEqual(rulesBefore);
  });

  it("calls the add-in's functions again", () => {
    const own = after.sheets.find(({ name }) => name === "내 자료");
    expect(own?.formulas[0]?.[1]).toBe('=SEOULAI.GAP("startups",420)');
    expect(own?.values[0]?.[1]).toBe(580);
    expect(own?.values[1]?.[0]).toBe("00123");
  });

  it("gives the same file when it is saved again", async () => {
    expect(packageDifferences(await unpack(first), await unpack(second))).toEqual([]);
  });
});
