import type { Catalog } from "../../src/catalog/catalog";
import { buildGapSheet } from "../../src/workbook/gapSheet/apply";
import { insertPlanTable } from "../../src/workbook/insertPlanTable/apply";
import { plainGapSheet } from "../workbook/plainGapSheet";
import { changedCatalog } from "./changedCatalog";
import { openExcel, type OpenExcel } from "./excel";
import { figure, formulasOf, insertAt, laterCatalog, longRequest, onSheet, refresh } from "./refreshBook";

jest.setTimeout(120_000);

const later = laterCatalog([{ where: figure("private_ai_investment", "KOR", "2025"), value: 2.5 }]);

let excel: OpenExcel;

/** The table of a plan as it stands. */
async function readTargets(): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.tables.getItemAt(0).getRange().load("formulas");
    await context.sync();
    return range.formulas as unknown[][];
  });
}

beforeEach(async () => {
  excel = await openExcel();
});

afterEach(async () => {
  await excel.close();
});

describe("headers that a person moved", () => {
  it("figures go on under their own column when another column was given its header", async () => {
    await insertAt("B3", longRequest);
    await onSheet((sheet) => {
      const { columns } = sheet.tables.getItemAt(0);
      columns.getItem("Value").name = "Billions";
      columns.getItem("Area").name = "Value";
    });
    const before = await formulasOf("B3:K8");
    await refresh(later, () => "accept");
    const after = await formulasOf("B3:K8");
    expect(after[2]?.[3]).toBe(2.5);
    expect(after.map((row) => row[1])).toEqual(before.map((row) => row[1]));
  });

  it("also when every figure was typed over, so that neither column holds what was written", async () => {
    await insertAt("B3", longRequest);
    await onSheet((sheet) => {
      const { columns } = sheet.tables.getItemAt(0);
      sheet.getRange("E4:E8").values = [[11], [12], [13], [14], [15]];
      columns.getItem("Value").name = "Billions";
      columns.getItem("Area").name = "Value";
    });
    const before = await formulasOf("B3:K8");
    const { preview } = await refresh(later, () => "accept");
    expect(preview.blocks[0]?.block.counts).toMatchObject({ conflict: 1, kept: 4 });
    const after = await formulasOf("B3:K8");
    expect(after[2]?.[3]).toBe(2.5);
    expect(after.map((row) => row[1])).toEqual(before.map((row) => row[1]));
  });

  it("a key column is told by its number when another was given its header", async () => {
    await insertAt("B3", longRequest);
    await onSheet((sheet) => {
      const { columns } = sheet.tables.getItemAt(0);
      columns.getItem("Area id").name = "Code";
      columns.getItem("Unit").name = "Area id";
    });
    const { result } = await refresh(later, () => "accept");
    expect(result).toMatchObject({ cells: 1, rowsAdded: 0, rowsRemoved: 0 });
    expect((await formulasOf("E5"))[0]?.[0]).toBe(2.5);
  });

  it("a column in which nothing was written is told from one that was given its header", async () => {
    await insertPlanTable({ planId: "seoul-2024", language: "en" }, { kind: "newSheet" });
    const before = (await readTargets())[1]?.[0];
    await Excel.run(async (context) => {
      const { columns } = context.workbook.tables.getItemAt(0);
      const [pillar, empty] = [columns.getItemAt(0), columns.getItemAt(4)];
      empty.load("name");
      await context.sync();
      const { name } = empty;
      empty.name = "Another";
      pillar.name = name;
      await context.sync();
    });
    await refresh(laterCatalog([]), () => "accept");
    expect((await readTargets())[1]?.[0]).toBe(before);
  });

  it("also when all of it was filled in since, so that the other column is the emptier one", async () => {
    await insertPlanTable({ planId: "seoul-2024", language: "en" }, { kind: "newSheet" });
    const remarks = async (): Promise<unknown[]> => (await readTargets()).slice(1).map((row) => row[6]);
    const before = await remarks();
    expect(before).toContain("");
    await Excel.run(async (context) => {
      const { columns } = context.workbook.tables.getItemAt(0);
      const [year, other] = [columns.getItem("Target year"), columns.getItem("Remarks")];
      year.getDataBodyRange().values = before.map((_, at) => [2030 + at]);
      year.name = "By when";
      other.name = "Target year";
      await context.sync();
    });
    const { preview } = await refresh(laterCatalog([]), () => "accept");
    expect(preview.blocks[0]?.block.counts).toMatchObject({ kept: before.length });
    expect(await remarks()).toEqual(before);
  });

  it("of two columns without any figure the one that formulas refer to gets the new one", async () => {
    const seoul = (indicators: readonly string[], version: string): Catalog =>
      changedCatalog({
        version,
        change: (rows) =>
          rows.filter((row) => row["ref_area"] !== "KRSEL" || indicators.includes(String(row["indicator"]))),
      });
    await buildGapSheet(plainGapSheet, undefined, seoul([], "2027.1.0"));
    await onSheet((sheet) => {
      const { columns } = sheet.tables.getItemAt(0);
      columns.getItem("Actual").name = "Reached";
      columns.getItem("Baseline").name = "Actual";
    }, "Target gaps Seoul");
    const { preview } = await refresh(seoul(["ai_native_startups"], "2028.1.0"));
    const changed = preview.blocks.flatMap(({ changes }) => changes).find(({ field }) => field === "actual");
    expect(changed).toMatchObject({ key: "startups", outcome: "updated" });
    const [headers = [], ...rows] = await readTargets();
    const [baseline, actual] = [headers.indexOf("Actual"), headers.indexOf("Reached")];
    expect(rows.map((row) => row[baseline])).toEqual(rows.map(() => ""));
    expect(rows.map((row) => row[actual])).toContain(500);
  });

  it("an input column of a gap sheet that was renamed is not taken for the one beside it", async () => {
    await buildGapSheet(plainGapSheet);
    await onSheet((sheet) => {
      const table = sheet.tables.getItemAt(0);
      table.columns.getItem("Actual year").name = "Year of the actual";
      table.columns.getItem("Baseline year").getDataBodyRange().getCell(0, 0).values = [[2020]];
    }, "Target gaps Seoul");
    const { preview } = await refresh(laterCatalog([]), () => "accept");
    expect(preview.blocks.flatMap(({ changes }) => changes)).toEqual([]);
  });
});
