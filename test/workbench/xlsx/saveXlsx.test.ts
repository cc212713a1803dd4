/** @jest-environment jsdom */
import { saveXlsx } from "../../../src/workbench/xlsx/saveXlsx";
import type { PartTexts } from "../../../src/workbench/xlsx/workbookFile";
import { unpack } from "../../../src/workbench/xlsx/zip";
import { DATA, EXTRAS, SHEET, specimenFile, specimenInput } from "./specimen";

jest.setTimeout(60_000);

let parts: PartTexts;

beforeAll(async () => {
  jest.spyOn(console, "debug").mockImplementation(() => undefined);
  parts = await unpack(await specimenFile());
});

function root(path: string): Element {
  return new DOMParser().parseFromString(parts[path] ?? "", "application/xml").documentElement;
}

function cell(sheet: 0 | 1, address: string): Element {
  const found = root(`xl/worksheets/sheet${sheet}.xml`).querySelector(`c[r="${address}"]`);
  if (!found) throw new Error(`no cell ${address}`);
  return found;
}

function texts(sheet: 0 | 1, address: string): (string | null | undefined)[] {
  const found = cell(sheet, address);
  return [
    found.getAttribute("t"),
    found.querySelector("f")?.textContent,
    found.querySelector("v")?.textContent,
  ];
}

describe("the cells of a saved workbook", () => {
  it("hold ordinary formulas, no array formulas that Excel 2016 would show in braces", () => {
    const gapSheet = parts["xl/worksheets/sheet0.xml"] ?? "";
    expect(gapSheet).not.toContain('t="array"');
    expect(gapSheet).not.toContain("cm=");
    expect(texts(0, "D2")).toEqual([null, 'IF(B2="","",C2-B2)', "580"]);
  });

  it("keep each formula's last value under its own type", () => {
    expect(texts(0, "F5")).toEqual(["str", expect.stringContaining("enter a value"), "enter a value"]);
    expect(texts(0, "D5")).toEqual(["str", 'IF(B5="","",C5-B5)', ""]);
    expect(texts(1, "B2")).toEqual(["e", "1/0", "#DIV/0!"]);
    expect(texts(1, "B3")).toEqual(["e", "NA()", "#N/A"]);
    expect(texts(1, "B4")).toEqual(["b", "A5=FALSE", "1"]);
  });

  it("name errors that the file format does not know by the nearest that it knows", async () => {
    const { parts: own } = await specimenInput();
    const error = (text: string) => ({ value: null, error: text, formula: "=A1" });
    const facts = { A1: error("#SPILL!"), A2: error("#BUSY!"), A3: error("#N/A") };
    const saved = await unpack(await saveXlsx({ parts: own, cells: { [DATA]: facts }, extras: EXTRAS }));
    const errors = [...(saved["xl/worksheets/sheet1.xml"] ?? "").matchAll(/t="e"><f>A1<\/f><v>([^<]*)</g)];
    expect(errors.map(([, text]) => text)).toEqual(["#VALUE!", "#GETTING_DATA", "#N/A"]);
  });

  it("keep the add-in's functions with their value and their texts untouched", () => {
    expect(texts(1, "B1")).toEqual([null, 'SEOULAI.GAP("2025-05",420)', "580"]);
  });

  it("mark a formula that spills, and only that, as an array", () => {
    expect(cell(1, "B6").getAttribute("cm")).toBe("1");
    expect(cell(1, "B6").querySelector("f")?.getAttribute("ref")).toBe("B6:B8");
    expect(cell(1, "B5").querySelector("f")?.getAttribute("t")).toBeNull();
  });

  it("drop the description of dynamic arrays when nothing spills", async () => {
    const input = await specimenInput();
    const calm = await unpack(await saveXlsx({ ...input, cells: { ...input.cells, [DATA]: {} } }));
    expect(calm["xl/metadata.xml"]).toBeUndefined();
    expect(calm["xl/_rels/workbook.xml.rels"]).not.toContain("metadata");
    expect(parts["xl/metadata.xml"]).toBeDefined();
  });

  it("name newer functions with their prefix and tables by their name", () => {
    expect(texts(1, "B5")[1]).toBe('IFERROR(_xlfn.XLOOKUP(1,A1:A3,A1:A3),"none")');
    expect(texts(1, "B12")).toEqual([null, "SUM(Gaps[Goal])", "2058"]);
  });

  it("keep the number format as Excel writes it", () => {
    expect(parts["xl/styles.xml"]).toContain('formatCode="#,##0.0_);[Red](#,##0.0)"');
  });
});

describe("the parts of a saved workbook", () => {
  it("all have a content type, and all relationships lead to a part", () => {
    const types = root("[Content_Types].xml");
    const extensions = Array.from(types.querySelectorAll("Default")).map((one) =>
      one.getAttribute("Extension"),
    );
    const named = Array.from(types.querySelectorAll("Override")).map((one) =>
      one.getAttribute("PartName")?.slice(1),
    );
    for (const path of named) expect(Object.keys(parts)).toContain(path);
    for (const path of Object.keys(parts)) {
      if (path === "[Content_Types].xml") continue;
      expect(extensions.includes(path.split(".").pop() ?? "") || named.includes(path)).toBe(true);
      if (!path.endsWith(".rels")) continue;
      const folder = path.replace(/_rels\/[^/]+$/, "");
      for (const one of Array.from(root(path).querySelectorAll("Relationship"))) {
        const target = new URL(one.getAttribute("Target") ?? "", `file:///${folder}`).pathname.slice(1);
        expect(Object.keys(parts)).toContain(target);
      }
    }
  });

  it("put the elements of a sheet into the order that Excel demands", () => {
    const names = Array.from(root("xl/worksheets/sheet0.xml").children).map((one) => one.localName);
    expect([...new Set(names)]).toEqual([
      "sheetPr",
      "sheetViews",
      "sheetFormatPr",
      "cols",
      "sheetData",
      "sheetProtection",
      "conditionalFormatting",
      "dataValidations",
      "printOptions",
      "pageMargins",
      "pageSetup",
      "headerFooter",
      "drawing",
      "legacyDrawing",
      "tableParts",
      "extLst",
    ]);
  });

  it("show notes in Excel: a text and a box for each", () => {
    expect(root("xl/comments1.xml").querySelectorAll("comment")).toHaveLength(2);
    expect(parts["xl/drawings/vmlDrawing1.vml"]?.match(/<v:shape /g)).toHaveLength(2);
  });

  it("print on one page of landscape A4 with the header row on each page", () => {
    const setup = root("xl/worksheets/sheet0.xml").querySelector("pageSetup");
    const wanted = { paperSize: "9", orientation: "landscape", fitToWidth: "1", fitToHeight: "0" };
    for (const [name, value] of Object.entries(wanted)) expect(setup?.getAttribute(name)).toBe(value);
    const names = Array.from(root("xl/workbook.xml").querySelectorAll("definedName"));
    expect(names.map((one) => [one.getAttribute("name"), one.textContent])).toEqual(
      expect.arrayContaining([
        ["_xlnm.Print_Area", `'${SHEET}'!$A$1:$G$30`],
        ["_xlnm.Print_Titles", `'${SHEET}'!$A:$B,'${SHEET}'!$1:$1`],
      ]),
    );
  });

  it("clip the messages of a validation to the length beyond which Excel calls a file damaged", async () => {
    const input = await specimenInput();
    const rule = EXTRAS.validations?.[0];
    if (!rule) throw new Error("the specimen has no validation");
    const long = { ...rule, prompt: { title: "t".repeat(40), message: "m".repeat(300) } };
    const saved = await unpack(await saveXlsx({ ...input, extras: { ...EXTRAS, validations: [long] } }));
    const written = /promptTitle="([^"]*)" prompt="([^"]*)"/.exec(saved["xl/worksheets/sheet0.xml"] ?? "");
    expect([written?.[1]?.length, written?.[2]?.length]).toEqual([32, 255]);
  });

  it("give a data bar its bounds in both of Excel's descriptions", () => {
    const bars = Array.from(root("xl/worksheets/sheet0.xml").getElementsByTagNameNS("*", "dataBar"));
    expect(bars).toHaveLength(2);
    const older = Array.from(bars[0]?.querySelectorAll("cfvo") ?? []);
    expect(older.map((one) => [one.getAttribute("type"), one.getAttribute("val")])).toEqual([
      ["num", "0"],
      ["num", "1"],
    ]);
    expect(bars[1]?.textContent).toBe("01");
  });

  it("quote the words of a conditional format, which the engine leaves bare", () => {
    const rule = root("xl/worksheets/sheet0.xml").querySelector('cfRule[type="cellIs"] formula');
    expect(rule?.textContent).toBe('"enter a value"');
  });

  it("carry the custom XML parts under their ids, byte for byte", () => {
    expect(parts["customXml/item1.xml"]).toBe(EXTRAS.customXmlParts[0]?.xml);
    expect(parts["customXml/itemProps1.xml"]).toContain(EXTRAS.customXmlParts[0]?.id);
  });

  it("give a chart its title, its axes' titles, its series and their values", () => {
    const chart = root("xl/charts/chart1.xml");
    const titles = Array.from(chart.getElementsByTagNameNS("*", "title")).map((one) =>
      one.textContent.trim(),
    );
    expect(titles.sort()).toEqual(["Gap by target", "Number", "Target"]);
    const series = Array.from(chart.getElementsByTagNameNS("*", "ser"));
    const read = (one: Element | undefined, tag: string) =>
      Array.from(one?.getElementsByTagNameNS("*", tag)[0]?.getElementsByTagNameNS("*", "v") ?? []).map(
        (value) => value.textContent,
      );
    expect(series.map((one) => read(one, "tx"))).toEqual([["Actual"], ["Goal"]]);
    expect(read(series[0], "val")).toEqual(["420", "50", "5"]);
    expect(read(series[0], "cat")).toEqual(["Startups", "AI talent & 인재", "=Patents <b>", "Nothing yet"]);
    const children = Array.from(series[0]?.children ?? []).map((one) => one.localName);
    expect(children).toEqual(["idx", "order", "tx", "spPr", "dLbls", "cat", "val"]);
  });
});
