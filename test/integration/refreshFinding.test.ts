import { insertDataset } from "../../src/workbook/insertDataset/apply";
import { insertPlanTable } from "../../src/workbook/insertPlanTable/apply";
import { buildGapSheet } from "../../src/workbook/gapSheet/apply";
import { catalog } from "../../src/catalog/catalog";
import { listBlocks } from "../../src/workbook/refresh/listBlocks";
import { previewRefresh } from "../../src/workbook/refresh/previewRefresh";
import { readStamps } from "../../src/workbook/stamp/stampStore";
import { changedCatalog } from "./changedCatalog";
import { openExcel, type OpenExcel } from "./excel";
import { openWithFunctions } from "./openWithFunctions";
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
const plan = catalog().plans[0] ?? "";
const later = laterCatalog([{ where: korea2025, value: 2.5 }]);

let excel: OpenExcel;

afterEach(async () => {
  await excel.close();
});

type Act = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void | Promise<void>;

/** What a person may do to a block, and where the figure of Korea in 2025 stands afterwards. */
const acts: readonly (readonly [string, Act, { readonly sheet?: string; readonly cell: string }])[] = [
  ["its table was renamed", (sheet) => void (sheet.tables.getItemAt(0).name = "Mine"), { cell: "E5" }],
  [
    "its sheet was renamed",
    (sheet) => void (sheet.name = "Figures 2025"),
    { sheet: "Figures 2025", cell: "E5" },
  ],
  [
    "its sheet was moved",
    (sheet, context) => {
      context.workbook.worksheets.add("Other");
      sheet.position = 1;
    },
    { cell: "E5" },
  ],
  [
    "rows and columns were inserted around it",
    (sheet) => {
      sheet.getRange("1:2").insert("Down");
      sheet.getRange("A:A").insert("Right");
    },
    { cell: "F7" },
  ],
  [
    "it was sorted",
    (sheet) => {
      sheet.tables.getItemAt(0).sort.apply([{ key: 3, ascending: false }]);
    },
    { cell: "E7" },
  ],
  [
    "it was filtered",
    (sheet) => {
      sheet.tables.getItemAt(0).columns.getItem("Area").filter.applyValuesFilter(["Seoul"]);
    },
    { cell: "E5" },
  ],
  [
    "columns were renamed",
    (sheet) => {
      const { columns } = sheet.tables.getItemAt(0);
      columns.getItem("Value").name = "Billions";
      columns.getItem("Area id").name = "Code";
      columns.getItem("Indicator id").name = "Series";
    },
    { cell: "E5" },
  ],
  [
    "its headers were put into Korean",
    (sheet) => {
      const { columns } = sheet.tables.getItemAt(0);
      columns.getItem("Value").name = "값";
      columns.getItem("Area id").name = "지역 ID";
    },
    { cell: "E5" },
  ],
  [
    "columns were hidden and added",
    (sheet) => {
      sheet.tables.getItemAt(0).columns.add(1, [["Own"], [1], [2], [3], [4], [5]]);
      sheet.getRange("K:L").columnHidden = true;
    },
    { cell: "F5" },
  ],
  [
    "columns that nobody needs were deleted",
    (sheet) => {
      sheet.tables.getItemAt(0).columns.getItem("Status").delete();
      sheet.tables.getItemAt(0).columns.getItem("Indicator").delete();
    },
    { cell: "D5" },
  ],
  [
    "a blank row was inserted into it",
    (sheet) => {
      sheet.tables.getItemAt(0).rows.add(1, [["", "", "", "", "", "", "", "", "", ""]]);
    },
    { cell: "E6" },
  ],
  [
    "it was turned into a plain range",
    (sheet) => void sheet.tables.getItemAt(0).convertToRange(),
    { cell: "E5" },
  ],
  [
    "its hidden name was deleted",
    async (_, context) => {
      context.workbook.names.load("items/name");
      await context.sync();
      for (const name of context.workbook.names.items) name.delete();
    },
    { cell: "E5" },
  ],
];

describe("a block is found and refreshed after", () => {
  it.each(acts)("%s", async (_, act, { sheet = "Sheet1", cell }) => {
    excel = await openExcel({ profile: "current" });
    await insertAt("B3", longRequest);
    await onSheet(act);
    expect(await formulasOf(cell, sheet)).toEqual([[1.78]]);
    const { preview, result } = await refresh(later);
    expect(preview.blocks.map(({ block }) => block.state)).toEqual(["updateAvailable"]);
    expect(result.cells).toBe(1);
    expect(await formulasOf(cell, sheet)).toEqual([[2.5]]);
  });

  it("its columns were reordered", async () => {
    excel = await openExcel({ profile: "current" });
    await insertAt("B3", longRequest);
    excel.host.workbook.moveTableColumn("SEOULAI_DATA", 3, 0);
    excel.host.workbook.moveTableColumn("SEOULAI_DATA", 9, 1);
    const { result } = await refresh(later);
    expect(result.cells).toBe(1);
    expect(await formulasOf("B5")).toEqual([[2.5]]);
  });

  it("it was cut and pasted onto another sheet", async () => {
    excel = await openExcel({ profile: "current" });
    await insertAt("B3", longRequest);
    await onSheet((sheet, context) => {
      const other = context.workbook.worksheets.add("Other");
      sheet.getRange("B3:K8").moveTo(other.getRange("D10"));
    });
    expect((await listBlocks())[0]?.place).toMatchObject({ sheet: "Other", address: "D10:M15" });
    await refresh(later);
    expect(await formulasOf("G12", "Other")).toEqual([[2.5]]);
  });
});

describe("a block that cannot be compared is left alone, and the reason is told:", () => {
  beforeEach(async () => {
    excel = await openExcel({ profile: "current" });
    await insertAt("B3", longRequest);
  });

  async function expectLeftAlone(state: string, reason: RegExp, catalog = later): Promise<void> {
    const before = workbookState(excel.host);
    const { preview, result } = await refresh(catalog);
    expect(preview.blocks[0]?.block.state).toBe(state);
    expect(preview.blocks[0]?.block.reason?.en).toMatch(reason);
    expect(preview.blocks[0]?.block.reason?.ko).toMatch(/[가-힣]/);
    expect(preview.blocks[0]?.changes).toEqual([]);
    expect(result).toMatchObject({ cells: 0, restorePoint: "" });
    expect(workbookState(excel.host)).toEqual(before);
  }

  it("its sheet was deleted", async () => {
    await onSheet((sheet, context) => {
      context.workbook.worksheets.add("Other");
      sheet.delete();
    });
    await expectLeftAlone("missing", /not found/);
  });

  it("a key column was deleted", async () => {
    await onSheet((sheet) => {
      sheet.tables.getItemAt(0).columns.getItem("Area id").delete();
    });
    await expectLeftAlone("missing", /"Area id"/);
  });

  it("other rows stand in its place", async () => {
    await onSheet((sheet) => {
      sheet.getRange("J4:J8").values = [["x"], ["x"], ["x"], ["x"], ["x"]];
    });
    await expectLeftAlone("missing", /None of the rows/);
  });

  it("its indicator is no longer in the data", async () => {
    const without = changedCatalog({
      version: "2027.1.0",
      change: (rows) => rows.filter((row) => !longRequest.indicators.includes(String(row["indicator"]))),
      tables: {
        indicators: (rows) => rows.filter((row) => !Object.values(row).includes("private_ai_investment")),
      },
    });
    await expectLeftAlone("unknownDataset", /left as it is/, without);
  });

  it("its stamp was changed by hand", async () => {
    await Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts.getByNamespace("urn:seoulai:stamp:index:1");
      parts.load("items/id");
      await context.sync();
      const part = parts.items[0];
      const xml = part?.getXml();
      await context.sync();
      part?.setXml(xml?.value.replace("2024", "2023") ?? "");
      await context.sync();
    });
    await expectLeftAlone("damaged", /changed by hand/);
  });
});

describe("a copied sheet", () => {
  beforeEach(async () => {
    excel = await openExcel({ profile: "current" });
    await insertAt("B3", longRequest);
    await onSheet((sheet) => {
      sheet.copy("End");
    });
  });

  it("is listed as a block of its own, copied from the other", async () => {
    const blocks = await listBlocks({ catalog: later });
    expect(blocks.map(({ place }) => place?.sheet)).toEqual(["Sheet1", "Sheet1 (2)"]);
    expect(blocks[1]?.copyOf).toBe(blocks[0]?.blockId);
    expect(blocks[1]?.blockId).not.toBe(blocks[0]?.blockId);
  });

  it("gets an id and a stamp of its own when it is refreshed, and its original stays as it was", async () => {
    const [, copy] = await listBlocks({ catalog: later });
    const preview = await previewRefresh([copy?.blockId ?? ""], { catalog: later });
    const { applyRefresh } = await import("../../src/workbook/refresh/applyRefresh");
    await applyRefresh(preview, new Map(), { catalog: later });
    expect(await formulasOf("E5", "Sheet1 (2)")).toEqual([[2.5]]);
    expect(await formulasOf("E5")).toEqual([[1.78]]);
    const blocks = await listBlocks({ catalog: later });
    expect(blocks.map(({ state, copyOf }) => ({ state, copyOf }))).toEqual([
      { state: "updateAvailable", copyOf: undefined },
      { state: "upToDate", copyOf: undefined },
    ]);
  });

  it("keeps its own record when only its original is refreshed", async () => {
    const [original] = await listBlocks({ catalog: later });
    const preview = await previewRefresh([original?.blockId ?? ""], { catalog: later });
    const { applyRefresh } = await import("../../src/workbook/refresh/applyRefresh");
    await applyRefresh(preview, new Map(), { catalog: later });
    const blocks = await listBlocks({ catalog: later });
    expect(blocks.map(({ state, counts }) => [state, counts.updated, counts.kept])).toEqual([
      ["upToDate", 0, 0],
      ["updateAvailable", 1, 0],
    ]);
    expect(await Excel.run((context) => readStamps(context))).toHaveLength(2);
  });
});

describe("blocks of other kinds", () => {
  it("a wide table is refreshed figure by figure", async () => {
    excel = await openExcel({ profile: "minimum" });
    await insertAt("B3", { ...wideRequest, indicators: ["private_ai_investment"], areas: ["KOR", "USA"] });
    const { result } = await refresh(later);
    expect(result.cells).toBe(1);
    expect((await formulasOf("B4:F4"))[0]?.slice(1)).toEqual(["Republic of Korea", "USD billion", 1.33, 2.5]);
  });

  it("live figures stay formulas, wherever their rows and columns go", async () => {
    excel = await openWithFunctions({ profile: "current" });
    await insertAt("B3", { ...longRequest, form: "formulas" });
    await onSheet((sheet) => {
      sheet.tables.getItemAt(0).sort.apply([{ key: 3, ascending: false }]);
      sheet.getRange("A:A").insert("Right");
    });
    const formulas = await formulasOf("F4:F8");
    const { preview } = await refresh(later);
    expect(preview.blocks[0]?.block.counts.conflict).toBe(0);
    expect(preview.blocks[0]?.changes.filter(({ field }) => field === "value")).toEqual([]);
    expect(await formulasOf("F4:F8")).toEqual(formulas);
  });

  it("live figures are written into a row that comes back, under a header that the user renamed", async () => {
    excel = await openWithFunctions({ profile: "current" });
    await insertAt("B3", { ...longRequest, form: "formulas" });
    await onSheet((sheet) => {
      const table = sheet.tables.getItemAt(0);
      table.columns.getItem("Value").name = "Billions";
      table.rows.getItemAt(0).delete();
    });
    expect((await listBlocks())[0]?.counts).toMatchObject({ deleted: 1, kept: 0, conflict: 0 });
    const { result } = await refresh(laterCatalog([]), ({ outcome }) =>
      outcome === "deleted" ? "accept" : undefined,
    );
    expect(result.rowsAdded).toBe(1);
    expect((await formulasOf("E8"))[0]?.[0]).toMatch(/^=SEOULAI\.BENCHMARK\(\$J8,\$K8,\$D8\)$/);
  });

  it("spilling grids follow the data by themselves and are only listed", async () => {
    excel = await openWithFunctions({ profile: "current" });
    await insertAt("B3", { ...wideRequest, form: "formulas" });
    const preview = await previewRefresh("all", { catalog: later });
    expect(preview.blocks).toHaveLength(1);
    expect(preview.blocks[0]).toMatchObject({ block: { state: "upToDate" }, changes: [] });
  });

  it("the table of a plan is up to date, edited, refreshed", async () => {
    excel = await openExcel({ profile: "current" });
    await insertPlanTable({ planId: plan, language: "en" }, { kind: "selection" });
    expect((await listBlocks())[0]?.state).toBe("upToDate");
    await onSheet((sheet) => {
      sheet.getRange("C2").values = [[123]];
    });
    expect((await listBlocks())[0]).toMatchObject({ state: "edited", counts: { kept: 1 } });
  });

  it("a gap sheet that a person fills in is no edit of what the add-in wrote", async () => {
    excel = await openExcel({ profile: "current" });
    const { sheet, address } = await buildGapSheet({
      planId: plan,
      form: "native",
      language: "en",
      moneyUnit: "KRW_100MN",
      benchmark: "leader",
      deadlines: {},
      scheme: "eurostat",
      addedTargets: [],
      sample: false,
    });
    expect(address).toMatch(/^A\d+/);
    expect((await listBlocks())[0]).toMatchObject({ kind: "gapSheet", state: "upToDate" });
    const top = Number(/\d+/.exec(address)?.[0]);
    await onSheet((work) => {
      work.getRange(`E${top + 1}`).values = [[10]];
      work.getRange(`U${top + 1}`).values = [["Kim"]];
    }, sheet);
    expect((await listBlocks())[0]).toMatchObject({ state: "upToDate" });
    expect((await sheetRows(sheet)).length).toBeGreaterThan(5);
  });
});

describe("all blocks", () => {
  it("are refreshed as plain ranges too, where the one above grows and the one beneath loses a row", async () => {
    excel = await openExcel({ profile: "current" });
    const start = laterCatalog(
      [{ where: figure("private_ai_investment", "KOR", "2024"), value: null }],
      "2025.1.0",
    );
    const korea = { ...longRequest, indicators: ["private_ai_investment"], areas: ["KOR"] };
    const [growing, shrinking] = [korea, { ...korea, areas: ["USA"] }];
    for (const [address, request] of [
      ["B3", growing],
      ["B20", shrinking],
    ] as const) {
      await onSheet((sheet) => {
        sheet.getRange(address).select();
      });
      await insertDataset(request, { kind: "selection" }, undefined, start);
    }
    await onSheet(async (sheet, context) => {
      sheet.tables.load("items/id");
      await context.sync();
      for (const table of sheet.tables.items) table.convertToRange();
      sheet.getRange("C24").values = [["mine"]];
    });
    const next = laterCatalog(
      [{ where: figure("private_ai_investment", "USA", "2024"), value: null }],
      "2027.1.0",
    );
    const { result } = await refresh(next);
    expect(result).toMatchObject({ rowsAdded: 1, rowsRemoved: 1 });
    expect((await formulasOf("C3:E6")).map(([area, period]) => [area, period])).toEqual([
      ["Area", "Period"],
      ["Republic of Korea", 2025],
      ["Republic of Korea", 2024],
      ["", ""],
    ]);
    expect((await formulasOf("C21:D22")).map(([area, period]) => [area, period])).toEqual([
      ["Area", "Period"],
      ["United States", 2025],
    ]);
    expect((await sheetRows()).flat()).toContain("mine");
    const blocks = await listBlocks({ catalog: next });
    expect(blocks.map(({ state }) => state)).toEqual(["upToDate", "upToDate"]);
  });

  it("are refreshed at once, side by side and beneath one another", async () => {
    excel = await openExcel({ profile: "current" });
    await insertAt("B3", longRequest);
    await insertAt("B20", longRequest);
    await insertAt("N3", longRequest);
    await insertDataset(longRequest, { kind: "newSheet" });
    const growing = laterCatalog([
      { where: korea2025, value: 2.5 },
      { where: figure("private_ai_investment", "KOR", "2024"), value: null },
    ]);
    const { result } = await refresh(growing);
    expect(result).toMatchObject({ cells: 4, rowsRemoved: 4 });
    const back = await refresh(laterCatalog([], "2027.2.0"));
    expect(back.result).toMatchObject({ cells: 4, rowsAdded: 4 });
    const blocks = await listBlocks({ catalog: laterCatalog([], "2027.2.0") });
    expect(blocks.map(({ state }) => state)).toEqual(["upToDate", "upToDate", "upToDate", "upToDate"]);
  });
});
