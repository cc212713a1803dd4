/** @jest-environment jsdom */
import { WorkbookError } from "../../../src/model/errors";
import { openXlsx } from "../../../src/workbench/xlsx/openXlsx";
import { restoreWorkbook } from "../../../src/workbench/xlsx/restoreWorkbook";
import { foreignParts, relationships, sheet, zipped } from "./foreignFile";
import { engineWith, specimenFile } from "./specimen";

jest.setTimeout(60_000);

beforeEach(() => {
  jest.spyOn(console, "debug").mockImplementation(() => undefined);
});

async function opened(parts: Record<string, string | undefined> = {}) {
  return openXlsx(await zipped({ ...foreignParts(), ...parts }));
}

describe("a file that another program wrote", () => {
  it("keeps the order of its tabs, whatever its parts are called", async () => {
    const file = await opened();
    expect(file.sheets).toEqual(["Second part", "First part"]);
    const book = engineWith(file.parts);
    restoreWorkbook(book, file);
    expect(book.sheets.ids().map((id) => book.sheets.name(id))).toEqual(["Second part", "First part"]);
    expect(book.sheets.ids().map((id) => book.cells.read(id, 0, 0).value)).toEqual([2, 1]);
  });

  it("may leave out the places of rows and cells", async () => {
    const rows =
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row>';
    const { cells } = await opened({ "xl/worksheets/sheet1.xml": sheet(rows) });
    expect(cells["First part"]).toEqual({
      A1: { value: 1 },
      B1: { value: 2 },
      C5: { value: 3 },
      D5: { value: 4 },
    });
  });

  it("may hold text of several looks, text in the cell, booleans and errors", async () => {
    const rows =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>in_x0041_line</t></is></c>' +
      '<c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#REF!</v></c></row>';
    const { cells } = await opened({ "xl/worksheets/sheet1.xml": sheet(rows) });
    expect(cells["First part"]).toEqual({
      A1: { value: "Seoul AI" },
      B1: { value: "inAline" },
      C1: { value: true },
      D1: { value: null, error: "#REF!" },
    });
  });

  it("may share one formula among many cells", async () => {
    const rows =
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$D$1+LOG10(A1)</f><v>1</v></c></row>' +
      '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>' +
      '<row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>';
    const { cells } = await opened({ "xl/worksheets/sheet1.xml": sheet(rows) });
    expect(cells["First part"]?.["B3"]).toEqual({ value: 3, formula: "=A3*$D$1+LOG10(A3)" });
  });

  it("keeps number formats that the grid cannot draw", async () => {
    const rows = '<row r="1"><c r="A1" s="1"><v>12345</v></c><c r="B1" s="2"><v>45000</v></c></row>';
    const file = await opened({ "xl/worksheets/sheet1.xml": sheet(rows) });
    const book = engineWith(file.parts);
    restoreWorkbook(book, file);
    const id = book.sheets.idOf("First part") ?? "";
    expect(book.cells.numberFormat(id, 0, 0)).toBe("0.00E+00;[Red]-0.0");
    expect(book.cells.read(id, 0, 0).value).toBe(12345);
    expect(book.cells.numberFormat(id, 0, 1)).toBe("m/d/yyyy");
  });

  it("keeps every one of several conditional formats on one range", async () => {
    const rules =
      '<conditionalFormatting sqref="A1:A3"><cfRule type="expression" dxfId="0" priority="1"><formula>A1=1</formula>' +
      '</cfRule><cfRule type="expression" dxfId="0" priority="2"><formula>A1=2</formula></cfRule></conditionalFormatting>';
    const styles = foreignParts()["xl/styles.xml"] ?? "";
    const file = await opened({
      "xl/worksheets/sheet1.xml": sheet('<row r="1"><c r="A1"><v>1</v></c></row>', rules),
      "xl/styles.xml": styles.replace(
        "</styleSheet>",
        '<dxfs count="1"><dxf><font><b/></font></dxf></dxfs></styleSheet>',
      ),
    });
    const book = engineWith(file.parts);
    expect(book.rules.conditionalFormats(book.sheets.idOf("First part") ?? "")).toHaveLength(2);
  });

  it("keeps rules for whole numbers, times and lengths of text", async () => {
    const rules =
      '<dataValidations count="2"><dataValidation type="whole" allowBlank="1" sqref="A1 C1:C2"><formula1>1</formula1>' +
      '<formula2>9</formula2></dataValidation><dataValidation type="textLength" operator="lessThan" sqref="B1">' +
      "<formula1>A1</formula1></dataValidation></dataValidations>";
    const { extras } = await opened({ "xl/worksheets/sheet1.xml": sheet("", rules) });
    expect(extras.validations.map((one) => [one.address, one.rule])).toEqual([
      ["A1,C1:C2", { type: "whole", operator: "between", formula1: "1", formula2: "9" }],
      ["B1", { type: "textLength", operator: "lessThan", formula1: "=A1" }],
    ]);
  });

  it("does not take a filter's hidden name for a name of the user's", async () => {
    const workbook = (foreignParts()["xl/workbook.xml"] ?? "").replace(
      "</workbook>",
      '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">\'Second part\'!$A$1:$B$2' +
        '</definedName><definedName name="Rate">0.05</definedName></definedNames></workbook>',
    );
    const { extras } = await opened({ "xl/workbook.xml": workbook });
    expect(extras.names).toEqual([{ name: "Rate", refersTo: "=0.05", visible: true }]);
  });
});

describe("a file that cannot be opened", () => {
  async function refusal(bytes: Uint8Array): Promise<WorkbookError> {
    try {
      await openXlsx(bytes);
    } catch (error) {
      if (error instanceof WorkbookError) return error;
      throw error;
    }
    throw new Error("The file was opened.");
  }

  const oldOffice = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
  const text = (content: string) => Uint8Array.from(content, (letter) => letter.charCodeAt(0));
  const strict = (foreignParts()["xl/workbook.xml"] ?? "").replace(
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "http://purl.oclc.org/ooxml/spreadsheetml/main",
  );
  const noSheets = (foreignParts()["xl/workbook.xml"] ?? "").replace(/<sheet .*?\/>/g, "");

  const cases: [string, () => Promise<Uint8Array>, string, RegExp][] = [
    ["an empty file", async () => new Uint8Array(), "NotAWorkbook", /empty/],
    ["a text file", async () => text("a,b,c"), "NotAWorkbook", /\.csv/],
    ["an old or protected workbook", async () => oldOffice, "OldOrProtected", /password/],
    ["a zip of something else", async () => zipped({ "readme.xml": "<a/>" }), "NotAWorkbook", /zip/],
    [
      "an OpenDocument file",
      async () => zipped({ mimetype: "x", "content.xml": "<a/>" }),
      "NotAWorkbook",
      /OpenDocument/,
    ],
    [
      "a binary workbook",
      async () => zipped({ ...foreignParts(), "xl/workbook.bin": "x" }),
      "BinaryWorkbook",
      /xlsb/,
    ],
    [
      "a strict workbook",
      async () => zipped({ ...foreignParts(), "xl/workbook.xml": strict }),
      "StrictWorkbook",
      /Strict/,
    ],
    ["a file cut short", async () => (await specimenFile()).slice(0, 4000), "DamagedFile", /cut short/],
    [
      "a missing sheet",
      async () => zipped({ ...foreignParts(), "xl/worksheets/sheet2.xml": undefined }),
      "DamagedFile",
      /sheet2\.xml/,
    ],
    [
      "a broken sheet",
      async () => zipped({ ...foreignParts(), "xl/worksheets/sheet2.xml": "<worksheet><row" }),
      "DamagedFile",
      /well-formed/,
    ],
    [
      "a workbook without sheets",
      async () => zipped({ ...foreignParts(), "xl/workbook.xml": noSheets }),
      "DamagedFile",
      /no worksheet/,
    ],
    [
      "a package without a workbook",
      async () => zipped({ ...foreignParts(), "_rels/.rels": relationships([]) }),
      "DamagedFile",
      /no workbook/,
    ],
  ];

  it.each(cases)("%s is refused with what to do, in both languages", async (_, make, code, words) => {
    const error = await refusal(await make());
    expect(error.code).toBe(code);
    expect(error.operation).toBe("openXlsx");
    expect(error.text.en).toMatch(words);
    expect(error.text.en).toMatch(/\.xlsx|Split it/);
    expect(error.text.ko).toMatch(/[가-힣].*\.xlsx/s);
  });
});
