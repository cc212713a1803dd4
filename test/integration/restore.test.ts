import { writeAuditSheet } from "../../src/workbook/audit/writeAuditSheet";
import { catalog } from "../../src/catalog/catalog";
import { listBlocks } from "../../src/workbook/refresh/listBlocks";
import { listRestorePoints } from "../../src/workbook/restore/listRestorePoints";
import { restoreTo } from "../../src/workbook/restore/restoreTo";
import { openExcel, type OpenExcel } from "./excel";
import {
  figure,
  formulasOf,
  insertAt,
  laterCatalog,
  longRequest,
  onSheet,
  refresh,
  sheetRows,
  wideRequest,
} from "./refreshBook";
import { cellFacts } from "../../src/workbench/xlsx/cellFacts";

jest.setTimeout(120_000);

const korea2024 = figure("private_ai_investment", "KOR", "2024");
const korea2025 = figure("private_ai_investment", "KOR", "2025");
const usa2025 = figure("private_ai_investment", "USA", "2025");

let excel: OpenExcel;

beforeEach(async () => {
  excel = await openExcel({ profile: "current" });
});

afterEach(async () => {
  await excel.close();
});

async function newest(): Promise<string> {
  const [point] = await listRestorePoints();
  return point?.id ?? "";
}

function cells(): unknown {
  return structuredClone(cellFacts(excel.host.engine));
}

describe("a restore", () => {
  it("brings back every cell, row, format and line, and the record of what was written", async () => {
    await insertAt("B3", longRequest);
    await onSheet((sheet) => {
      sheet.getRange("E5").formulas = [["=E4*2"]];
      sheet.getRange("M2").values = [["beside"]];
    });
    const before = cells();
    const listed = await listBlocks();
    const later = laterCatalog([
      { where: korea2025, value: 2.5 },
      { where: usa2025, value: 300 },
      { where: korea2024, value: null },
    ]);
    const { result } = await refresh(later, ({ outcome }) => (outcome === "conflict" ? "accept" : undefined));
    expect(cells()).not.toEqual(before);
    const restored = await restoreTo(result.restorePoint);
    expect(restored).toMatchObject({ rows: 1, kept: [] });
    expect(cells()).toEqual(before);
    expect(await formulasOf("E5")).toEqual([["=E4*2"]]);
    expect(await listBlocks()).toEqual(listed);
    expect(await listRestorePoints()).toEqual([]);
  });

  it("takes rows and columns out again that came with the refresh", async () => {
    const early = laterCatalog(
      [
        { where: korea2025, value: null },
        { where: usa2025, value: null },
      ],
      "2025.1.0",
    );
    const { insertDataset } = await import("../../src/workbook/insertDataset/apply");
    const wide = { ...wideRequest, indicators: ["private_ai_investment"], areas: ["KOR", "USA"] };
    await insertDataset(wide, { kind: "newSheet", name: "Wide" }, undefined, early);
    await insertDataset(longRequest, { kind: "newSheet", name: "Long" }, undefined, early);
    const before = cells();
    const { result } = await refresh(catalog());
    expect(result.rowsAdded).toBe(2);
    expect((await formulasOf("A3:G3", "Wide"))[0]).toContain("2025");
    await restoreTo(result.restorePoint);
    expect(cells()).toEqual(before);
  });

  it("finds its cells by key, after sorting, moving and renaming", async () => {
    await insertAt("B3", longRequest);
    const { result } = await refresh(laterCatalog([{ where: korea2025, value: 2.5 }]));
    await onSheet((sheet) => {
      const table = sheet.tables.getItemAt(0);
      table.name = "Mine";
      table.columns.getItem("Value").name = "Billions";
      table.sort.apply([{ key: 3, ascending: false }]);
      sheet.getRange("1:1").insert("Down");
      sheet.name = "Figures";
    });
    expect(await formulasOf("E8", "Figures")).toEqual([[2.5]]);
    await restoreTo(result.restorePoint);
    expect(await formulasOf("E8", "Figures")).toEqual([[1.78]]);
  });

  it("moves a formula of the user's along with its row, as a sort does", async () => {
    await insertAt("B3", longRequest);
    await onSheet((sheet) => {
      sheet.getRange("E5").formulas = [["=D5/1000"]];
    });
    const { result } = await refresh(laterCatalog([{ where: korea2025, value: 2.5 }]), ({ outcome }) =>
      outcome === "conflict" ? "accept" : undefined,
    );
    await onSheet((sheet) => {
      sheet.getRange("2:2").insert("Down");
    });
    await restoreTo(result.restorePoint);
    expect(await formulasOf("E6")).toEqual([["=D6/1000"]]);
  });

  it("leaves a cell alone that was edited since, and tells", async () => {
    await insertAt("B3", longRequest);
    const { result } = await refresh(
      laterCatalog([
        { where: korea2025, value: 2.5 },
        { where: usa2025, value: 300 },
      ]),
    );
    await onSheet((sheet) => {
      sheet.getRange("E5").values = [[77]];
    });
    const restored = await restoreTo(result.restorePoint);
    expect(restored.cells).toBe(1);
    expect(restored.kept).toEqual([
      expect.objectContaining({
        address: "Sheet1!E5",
        header: "Value",
        old: { text: "1.78" },
        mine: { text: "77" },
        theirs: { text: "2.5" },
      }),
    ]);
    expect(await formulasOf("E5")).toEqual([[77]]);
    expect(await formulasOf("E7")).toEqual([[285.88]]);
  });

  it("of an older point undoes the later ones first", async () => {
    await insertAt("B3", longRequest);
    const before = cells();
    const first = await refresh(laterCatalog([{ where: korea2025, value: 2.5 }]));
    await refresh(laterCatalog([{ where: korea2025, value: 2.6 }], "2027.2.0"));
    await refresh(laterCatalog([{ where: korea2025, value: null }], "2027.3.0"));
    expect(await listRestorePoints()).toHaveLength(3);
    await restoreTo(first.result.restorePoint);
    expect(cells()).toEqual(before);
    expect(await listRestorePoints()).toEqual([]);
  });

  it("keeps the last five points and says how many went", async () => {
    await insertAt("B3", longRequest);
    const dropped: number[] = [];
    for (let n = 1; n <= 7; n += 1) {
      const { result } = await refresh(laterCatalog([{ where: korea2025, value: n }], `2027.${n}.0`));
      dropped.push(result.dropped);
    }
    expect(dropped).toEqual([0, 0, 0, 0, 0, 1, 1]);
    const points = await listRestorePoints();
    expect(points).toHaveLength(5);
    expect(points[0]).toMatchObject({ cells: 1, blocks: [{ en: "Private investment in AI and 1 more" }] });
    expect(points[0]?.bytes).toBeLessThan(20_000);
    for (const { xml } of excel.host.workbook.extras().customXmlParts)
      expect(xml.length).toBeLessThan(1_000_000);
  });

  it("refuses a point that is not there or was changed by hand", async () => {
    await insertAt("B3", longRequest);
    await refresh(laterCatalog([{ where: korea2025, value: 2.5 }]));
    await expect(restoreTo("nowhere")).rejects.toMatchObject({ code: "ItemNotFound" });
    const id = await newest();
    await Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts.getByNamespace("urn:seoulai:restore:1");
      parts.load("items/id");
      await context.sync();
      const part = parts.items[0];
      const xml = part?.getXml();
      await context.sync();
      part?.setXml(xml?.value.replace("1.78", "1.79") ?? "");
      await context.sync();
    });
    await expect(restoreTo(id)).rejects.toMatchObject({ code: "ItemNotFound" });
    expect(await listRestorePoints()).toEqual([]);
  });
});

describe("the record of changes", () => {
  it("tells when, who, what, before, after, why and by which source, in both languages", async () => {
    await insertAt("B3", longRequest);
    await onSheet((sheet) => {
      sheet.getRange("E7").values = [[9]];
    });
    const { result } = await refresh(
      laterCatalog([
        { where: korea2025, value: 2.5 },
        { where: usa2025, value: 300 },
        { where: korea2024, value: null },
      ]),
      ({ outcome }) => (outcome === "conflict" ? "refuse" : undefined),
    );
    await restoreTo(result.restorePoint);
    const english = await writeAuditSheet("en");
    const korean = await writeAuditSheet("ko");
    expect(english.entries).toBe(4);
    const rows = await sheetRows(english.sheet);
    expect(rows[3]).toEqual([
      "When (UTC)",
      "Reviewer",
      "Figures",
      "Row",
      "Column",
      "Before",
      "After",
      "Why",
      "Source",
      "From version",
      "To version",
    ]);
    const updated = rows.find((row) => row[7] === "updated in the data");
    expect(updated?.slice(1, 2).concat(updated.slice(4, 7))).toEqual(["R. Kim", "Value", "1.78", "2.5"]);
    expect(updated?.slice(9)).toEqual([catalog().version, "2027.1.0"]);
    expect(rows.map((row) => row[7])).toEqual(
      expect.arrayContaining([
        "no longer in the data; removed",
        "changed on both sides; own kept",
        "restored",
      ]),
    );
    expect(rows[1]?.[0]).toBe("Complete since the first refresh.");
    expect((await sheetRows(korean.sheet))[3]?.[0]).toBe("일시(UTC)");
    const layout = excel.host.workbook.extras().pageLayouts[english.sheet];
    expect(layout).toMatchObject({ orientation: "landscape", printTitleRows: "$4:$4" });
  });

  it("makes no sheet before anything was refreshed", async () => {
    await insertAt("B3", longRequest);
    await expect(writeAuditSheet("en")).rejects.toThrow(/Nothing was refreshed/);
    expect(excel.host.engine.sheets.ids()).toHaveLength(1);
  });
});
