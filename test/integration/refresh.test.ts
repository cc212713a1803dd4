import { catalog } from "../../src/catalog/catalog";
import { applyRefresh } from "../../src/workbook/refresh/applyRefresh";
import { listBlocks } from "../../src/workbook/refresh/listBlocks";
import { previewRefresh } from "../../src/workbook/refresh/previewRefresh";
import { readStamps } from "../../src/workbook/stamp/stampStore";
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
import { workbookState } from "./workbookState";

jest.setTimeout(120_000);

const korea2025 = figure("private_ai_investment", "KOR", "2025");
const usa2025 = figure("private_ai_investment", "USA", "2025");
const korea2024 = figure("private_ai_investment", "KOR", "2024");

let excel: OpenExcel;

beforeEach(async () => {
  excel = await openExcel({ profile: "current" });
});

afterEach(async () => {
  await excel.close();
});

describe("a preview", () => {
  it("lists a block that is as the catalog has it as up to date", async () => {
    await insertAt("B3", longRequest);
    const [block] = await listBlocks();
    expect(block).toMatchObject({
      kind: "dataset",
      state: "upToDate",
      place: { sheet: "Sheet1", address: "B3:K8", table: "SEOULAI_DATA" },
      version: catalog().version,
      title: { en: "Private investment in AI and 1 more" },
    });
  });

  it("shows old, mine, new, source, header and place of every change, and writes nothing", async () => {
    await insertAt("B3", longRequest);
    const before = workbookState(excel.host);
    const later = laterCatalog([{ where: korea2025, value: 2.5 }]);
    const preview = await previewRefresh("all", { catalog: later });
    expect(preview.version).toBe("2027.1.0");
    expect(preview.blocks[0]?.block.state).toBe("updateAvailable");
    expect(preview.blocks[0]?.changes).toEqual([
      expect.objectContaining({
        outcome: "updated",
        field: "value",
        header: "Value",
        address: "Sheet1!E5",
        old: { text: "1.78" },
        mine: { text: "1.78" },
        theirs: { text: "2.5" },
        choice: "accept",
        decidable: true,
      }),
    ]);
    expect(preview.blocks[0]?.changes[0]?.row.en).toMatch(/Korea.*2025/);
    expect(preview.blocks[0]?.changes[0]?.source?.en).toMatch(/Stanford/);
    expect(workbookState(excel.host)).toEqual(before);
  });

  it("tells an edit from an update and from a conflict", async () => {
    await insertAt("B3", longRequest);
    await onSheet((sheet) => {
      sheet.getRange("E4").values = [[1.4]];
      sheet.getRange("E5").values = [[9]];
    });
    const later = laterCatalog([
      { where: korea2025, value: 2.5 },
      { where: usa2025, value: 300 },
    ]);
    const preview = await previewRefresh("all", { catalog: later });
    expect(preview.blocks[0]?.block).toMatchObject({
      state: "conflict",
      counts: { updated: 1, kept: 1, conflict: 1 },
    });
    const conflict = preview.blocks[0]?.changes.find(({ outcome }) => outcome === "conflict");
    expect(conflict).toMatchObject({ old: { text: "1.78" }, mine: { text: "9" }, theirs: { text: "2.5" } });
    expect(conflict?.choice).toBe("none");
  });
});

describe("a refresh", () => {
  it("writes only the cells that changed, and no formula that stands in a cell", async () => {
    await insertAt("B3", longRequest);
    await onSheet((sheet) => {
      sheet.getRange("E4").formulas = [["=1+0.4"]];
      sheet.getRange("M1").formulas = [["=SUM(E4:E8)"]];
    });
    const before = await sheetRows();
    const { result } = await refresh(laterCatalog([{ where: korea2025, value: 2.5 }]));
    expect(result).toMatchObject({ cells: 1, rowsAdded: 0, rowsRemoved: 0, openConflicts: 0 });
    const after = await sheetRows();
    const differing = after.flatMap((row, i) =>
      row.flatMap((cell, j) => (cell === before[i]?.[j] ? [] : [[i, j, cell]])),
    );
    expect(differing.filter(([i]) => Number(i) < 8)).toEqual([
      [4, 4 - 1 + (before[0]?.length === 13 ? 0 : 0), 2.5],
    ]);
    expect(await formulasOf("E4")).toEqual([["=1+0.4"]]);
  });

  it("changes nothing when it is done a second time", async () => {
    await insertAt("B3", longRequest);
    await onSheet((sheet) => {
      sheet.getRange("E5").values = [[9]];
    });
    const later = laterCatalog([
      { where: korea2025, value: 2.5 },
      { where: usa2025, value: 300 },
    ]);
    await refresh(later);
    const state = workbookState(excel.host);
    const { result, preview } = await refresh(later);
    expect(result).toMatchObject({ cells: 0, restorePoint: "", openConflicts: 1 });
    expect(preview.blocks[0]?.block.counts).toMatchObject({ updated: 0, conflict: 1 });
    expect(workbookState(excel.host)).toEqual(state);
  });

  it("keeps a conflict open until it is decided, and then does not ask again", async () => {
    await insertAt("B3", longRequest);
    await onSheet((sheet) => {
      sheet.getRange("E5").values = [[9]];
    });
    const later = laterCatalog([{ where: korea2025, value: 2.5 }]);
    const open = await refresh(later);
    expect(open.result.openConflicts).toBe(1);
    expect(await formulasOf("E5")).toEqual([[9]]);
    const refused = await refresh(later, ({ outcome }) => (outcome === "conflict" ? "refuse" : undefined));
    expect(refused.result.openConflicts).toBe(0);
    const [block] = await listBlocks({ catalog: later });
    expect(block).toMatchObject({ state: "edited", counts: { conflict: 0, kept: 1 } });
    expect(await formulasOf("E5")).toEqual([[9]]);
  });

  it("takes the catalog's figure where a conflict is accepted", async () => {
    await insertAt("B3", longRequest);
    await onSheet((sheet) => {
      sheet.getRange("E5").formulas = [["=3*3"]];
    });
    const later = laterCatalog([{ where: korea2025, value: 2.5 }]);
    await refresh(later, ({ outcome }) => (outcome === "conflict" ? "accept" : undefined));
    expect(await formulasOf("E5")).toEqual([[2.5]]);
    expect((await listBlocks({ catalog: later }))[0]?.state).toBe("upToDate");
  });

  it("adds new rows at the end of the table, above what stands beneath", async () => {
    await insertAt("B3", { ...longRequest, periods: "all" });
    const rows = (await sheetRows()).length;
    const beneath = (await sheetRows()).filter(([text]) => String(text).startsWith("Data version"));
    const later = laterCatalog([{ where: korea2024, value: null }]);
    await insertAt("N3", longRequest);
    expect(beneath).toHaveLength(1);
    const { result } = await refresh(later);
    expect(result.rowsRemoved).toBe(2);
    const again = await refresh(laterCatalog([], "2027.2.0"));
    expect(again.result.rowsAdded).toBe(2);
    expect((await sheetRows()).length).toBe(rows);
    const last = excel.host.workbook.extras().tables.map(({ address }) => address);
    expect(last).toHaveLength(2);
    const [block] = await listBlocks({ catalog: laterCatalog([], "2027.2.0") });
    expect(block?.state).toBe("upToDate");
  });

  it("removes a row that is gone upstream, but not one that holds something of the user's own", async () => {
    await insertAt("B3", longRequest);
    await onSheet((sheet) => {
      sheet.getRange("L3").values = [["Remark"]];
      sheet.getRange("L4").values = [["check this"]];
    });
    const later = laterCatalog([
      { where: korea2024, value: null },
      { where: korea2025, value: null },
    ]);
    const { result, preview } = await refresh(later);
    expect(preview.blocks[0]?.block.counts).toMatchObject({ gone: 1, goneKept: 1 });
    expect(result.rowsRemoved).toBe(1);
    expect((await formulasOf("D4:E5")).map(([period]) => period)).toEqual([2024, 2024]);
    expect(await formulasOf("L4")).toEqual([["check this"]]);
  });

  it("does not remove a row with a note, nor one that the user copied", async () => {
    await insertAt("B3", longRequest);
    await onSheet((sheet) => {
      sheet.notes.add("E4", "as told by the ministry");
      sheet.getRange("B9:K9").copyFrom("B5:K5");
      sheet.tables.getItemAt(0).resize("B3:K9");
    });
    const later = laterCatalog([
      { where: korea2024, value: null },
      { where: korea2025, value: null },
    ]);
    const { result, preview } = await refresh(later);
    expect(result.rowsRemoved).toBe(0);
    expect(preview.blocks[0]?.block.counts.goneKept).toBe(3);
  });

  it("does not remove a row with a threaded comment", async () => {
    await insertAt("B3", longRequest);
    await onSheet((sheet, context) => {
      context.workbook.comments.add(sheet.getRange("C5"), "Is this the revised figure?");
    });
    const later = laterCatalog([
      { where: korea2024, value: null },
      { where: korea2025, value: null },
    ]);
    const { result, preview } = await refresh(later);
    expect(preview.blocks[0]?.block.counts).toMatchObject({ gone: 1, goneKept: 1 });
    expect(result.rowsRemoved).toBe(1);
    expect((await formulasOf("C4:D4"))[0]).toEqual(["Republic of Korea", 2025]);
    const place = await Excel.run(async (context) => {
      const cell = context.workbook.comments.getItemAt(0).getLocation();
      cell.load("address");
      await context.sync();
      return cell.address;
    });
    expect(place).toBe("Sheet1!C4");
  });

  it("updates each of the rows of one key that the user copied", async () => {
    await insertAt("B3", longRequest);
    await onSheet((sheet) => {
      sheet.getRange("B9:K9").copyFrom("B5:K5");
      sheet.tables.getItemAt(0).resize("B3:K9");
    });
    const { result } = await refresh(laterCatalog([{ where: korea2025, value: 2.5 }]));
    expect(result.cells).toBe(2);
    expect(await formulasOf("E5")).toEqual([[2.5]]);
    expect(await formulasOf("E9")).toEqual([[2.5]]);
  });

  it("remembers a refused update of a copied row, also once the rows are sorted", async () => {
    await insertAt("B3", longRequest);
    await onSheet((sheet) => {
      sheet.getRange("B9:K9").copyFrom("B5:K5");
      sheet.tables.getItemAt(0).resize("B3:K9");
    });
    const later = laterCatalog([{ where: korea2025, value: 2.5 }]);
    const first = await previewRefresh("all", { catalog: later });
    const [, copy] = first.blocks[0]?.changes ?? [];
    await applyRefresh(first, new Map([[copy?.id ?? "", "refuse"]]), { catalog: later });
    expect([await formulasOf("E5"), await formulasOf("E9")]).toEqual([[[2.5]], [[1.78]]]);
    const outcomes = async (): Promise<unknown> =>
      (await previewRefresh("all", { catalog: later })).blocks[0]?.changes.map(({ outcome, address }) => [
        outcome,
        address,
      ]);
    expect(await outcomes()).toEqual([["kept", "Sheet1!E9"]]);
    await onSheet((sheet) => {
      sheet.tables.getItemAt(0).sort.apply([{ key: 3, ascending: true }]);
    });
    expect(await outcomes()).toEqual([["kept", "Sheet1!E5"]]);
    expect((await refresh(later)).result.cells).toBe(0);
  });

  it("leaves a row that the user deleted deleted, until the data change", async () => {
    await insertAt("B3", longRequest);
    await onSheet((sheet) => {
      sheet.tables.getItemAt(0).rows.getItemAt(1).delete();
    });
    const same = await refresh(laterCatalog([{ where: usa2025, value: 300 }]));
    expect(same.preview.blocks[0]?.block.counts).toMatchObject({ deleted: 1, updated: 1 });
    expect(same.result.rowsAdded).toBe(0);
    const changed = await refresh(
      laterCatalog(
        [
          { where: usa2025, value: 300 },
          { where: korea2025, value: 2.5 },
        ],
        "2027.2.0",
      ),
      ({ outcome }) => (outcome === "deletedConflict" ? "accept" : undefined),
    );
    expect(changed.preview.blocks[0]?.block.counts.deletedConflict).toBe(1);
    expect(changed.result.rowsAdded).toBe(1);
    expect((await formulasOf("C8:E8"))[0]).toEqual(["Republic of Korea", 2025, 2.5]);
  });

  it("adds a new period beside the last one in a wide table", async () => {
    const without2025 = laterCatalog(
      [
        { where: korea2025, value: null },
        { where: usa2025, value: null },
      ],
      "2026.1.0",
    );
    const { insertDataset } = await import("../../src/workbook/insertDataset/apply");
    const request = { ...wideRequest, indicators: ["private_ai_investment"], areas: ["KOR", "USA"] };
    await insertDataset(request, { kind: "selection" }, undefined, without2025);
    expect((await formulasOf("A1:G1"))[0]?.slice(0, 5)).toEqual([
      "Indicator",
      "Area",
      "Unit",
      "2024",
      "Marked figures",
    ]);
    const { result } = await refresh(catalog());
    expect((await formulasOf("A1:H3")).map((row) => row.slice(1, 6))).toEqual([
      ["Area", "Unit", "2024", "2025", "Marked figures"],
      ["Republic of Korea", "USD billion", 1.33, 1.78, ""],
      ["United States", "USD billion", 109.55, 285.88, ""],
    ]);
    expect(result.cells).toBe(2);
    expect((await listBlocks())[0]?.state).toBe("upToDate");
  });

  it("brings the lines beneath up to date unless they were edited or moved", async () => {
    await insertAt("B3", longRequest);
    await refresh(laterCatalog([{ where: korea2025, value: 2.5 }]));
    const texts = (await sheetRows()).map(([text]) => String(text));
    expect(texts.filter((text) => text.includes("2027.1.0"))).toHaveLength(1);
    await onSheet((sheet) => {
      sheet.getRange("B10").values = [["my own words"]];
    });
    await refresh(laterCatalog([{ where: korea2025, value: 2.6 }], "2027.2.0"));
    expect(await formulasOf("B10")).toEqual([["my own words"]]);
  });

  it("shows the sign of a bound that is new, but leaves a format of the user's own", async () => {
    await insertAt("B3", longRequest);
    await onSheet((sheet) => {
      sheet.getRange("E6").numberFormat = [["0.0000"]];
    });
    const { changedCatalog } = await import("./changedCatalog");
    const later = changedCatalog({
      version: "2027.1.0",
      change: (rows) =>
        rows.map((row) =>
          row["indicator"] === "private_ai_investment"
            ? { ...row, bound: "gt", obs_value: Number(row["obs_value"]) + 1 }
            : row,
        ),
    });
    await refresh(later);
    const formats = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("E4:E6");
      range.load("numberFormat");
      await context.sync();
      return range.numberFormat as string[][];
    });
    expect(formats[0]?.[0]).toContain(">");
    expect(formats[2]).toEqual(["0.0000"]);
  });

  it("keeps the source of a number up to date where Excel has such numbers", async () => {
    await insertAt("B3", longRequest);
    const later = laterCatalog([{ where: korea2025, value: 2.5 }]);
    await refresh(later);
    const cell = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("E5");
      range.load("valuesAsJson");
      await context.sync();
      return range.valuesAsJson[0]?.[0] as Excel.DoubleCellValue;
    });
    expect(cell).toMatchObject({ type: "Double", basicValue: 2.5 });
    expect(JSON.stringify(cell.properties)).toContain("2027.1.0");
  });

  it("lifts filters, writes under them, and puts them back", async () => {
    await insertAt("B3", longRequest);
    await onSheet((sheet) => {
      sheet.tables.getItemAt(0).columns.getItem("Area").filter.applyValuesFilter(["United States"]);
    });
    await refresh(
      laterCatalog([
        { where: korea2025, value: 2.5 },
        { where: korea2024, value: null },
      ]),
    );
    expect((await formulasOf("E4:E4"))[0]).toEqual([2.5]);
    const state = await Excel.run(async (context) => {
      const table = context.workbook.tables.getItemAt(0);
      const { filter } = table.columns.getItem("Area");
      filter.load("criteria");
      const hidden = context.workbook.worksheets.getItem("Sheet1").getRange("B4");
      hidden.load("rowHidden");
      await context.sync();
      return { criteria: filter.criteria, hidden: hidden.rowHidden };
    });
    expect(state.criteria).toMatchObject({ filterOn: "Values", values: ["United States"] });
    expect(state.hidden).toBe(true);
  });

  it("refuses a protected sheet before anything is written", async () => {
    await insertAt("B3", longRequest);
    await onSheet((sheet) => {
      sheet.protection.protect();
    });
    const before = workbookState(excel.host);
    await expect(refresh(laterCatalog([{ where: korea2025, value: 2.5 }]))).rejects.toMatchObject({
      code: "AccessDenied",
      text: { en: expect.stringContaining('"Sheet1"'), ko: expect.stringContaining("보호") },
    });
    expect(workbookState(excel.host)).toEqual(before);
  });

  it("stops where a block changed since its preview, and writes nothing", async () => {
    await insertAt("B3", longRequest);
    const later = laterCatalog([{ where: korea2025, value: 2.5 }]);
    const preview = await previewRefresh("all", { catalog: later });
    await onSheet((sheet) => {
      sheet.getRange("E7").values = [[1]];
    });
    const before = workbookState(excel.host);
    await expect(applyRefresh(preview, new Map(), { catalog: later })).rejects.toMatchObject({
      code: "ChangedSincePreview",
    });
    expect(workbookState(excel.host)).toEqual(before);
  });

  it("stops when it is cancelled, and the workbook is as it was", async () => {
    await insertAt("B3", longRequest);
    const later = laterCatalog([{ where: korea2025, value: 2.5 }]);
    const preview = await previewRefresh("all", { catalog: later });
    const before = workbookState(excel.host);
    const stop = new AbortController();
    const progress = {
      report: (_: number, __: number, label: { readonly en: string }) => {
        if (label.en.startsWith("Reading")) stop.abort();
      },
      signal: stop.signal,
    };
    await expect(applyRefresh(preview, new Map(), { catalog: later, progress })).rejects.toMatchObject({
      code: "Cancelled",
    });
    expect(workbookState(excel.host)).toEqual(before);
  });

  it("records the new version in the stamp even where no figure changed", async () => {
    await insertAt("B3", longRequest);
    const { result } = await refresh(laterCatalog([]));
    expect(result.cells).toBe(0);
    const stamps = await Excel.run((context) => readStamps(context));
    expect(stamps).toHaveLength(1);
    expect(stamps[0]).toMatchObject({ state: "ok", stamp: { base: { version: "2027.1.0" } } });
  });
});
