import type { Catalog } from "../../src/catalog/catalog";
import { buildGapSheet } from "../../src/workbook/gapSheet/apply";
import type { GapSheetRequest } from "../../src/workbook/gapSheet/request";
import { insertDataset } from "../../src/workbook/insertDataset/apply";
import type { DatasetRequest } from "../../src/workbook/insertDataset/request";
import { insertPlanTable } from "../../src/workbook/insertPlanTable/apply";

import { listBlocks } from "../../src/workbook/refresh/listBlocks";
import { restoreTo } from "../../src/workbook/restore/restoreTo";
import { readStamps } from "../../src/workbook/stamp/stampStore";
import { changedCatalog } from "./changedCatalog";
import { openExcel, type OpenExcel } from "./excel";
import { openWithFunctions } from "./openWithFunctions";
import { requestOf, useFormat1, type Format1Kind } from "./format1";
import { figure, formulasOf, laterCatalog, onSheet, refresh, sheetRows } from "./refreshBook";

jest.setTimeout(120_000);

let excel: OpenExcel;

afterEach(async () => {
  await excel.close();
});

async function write(kind: Format1Kind): Promise<void> {
  const request: unknown = requestOf(kind);
  if (kind === "gapSheet") await buildGapSheet(request as GapSheetRequest);
  else if (kind === "planTable")
    await insertPlanTable(request as Parameters<typeof insertPlanTable>[0], {
      kind: "newSheet",
      name: "Block",
    });
  else await insertDataset(request as DatasetRequest, { kind: "newSheet", name: "Block" });
  await useFormat1(kind);
}

async function sheetOfBlock(): Promise<string> {
  const [block] = await listBlocks();
  return block?.place?.sheet ?? "";
}

/** The address of a cell by the text of its header and texts that stand in its row. */
async function place(sheet: string, header: string, texts: readonly (string | number)[]): Promise<string> {
  const rows = await sheetRows(sheet);
  const top = rows.findIndex((row) => row.includes(header));
  const row = rows.findIndex((cells, i) => i > top && texts.every((text) => cells.includes(text)));
  const column = rows[top]?.indexOf(header) ?? -1;
  if (top < 0 || row < 0) throw new Error(`There is no ${header} of ${texts.join(", ")}.`);
  return `${String.fromCharCode(65 + column)}${row + 1}`;
}

async function stampVersions(): Promise<readonly number[]> {
  const stamps = await Excel.run((context) => readStamps(context));
  return stamps.map((found) => (found.state === "ok" ? found.stamp.version : -1));
}

const later = laterCatalog([{ where: figure("private_ai_investment", "KOR", "2024"), value: 9.5 }]);

const laterPlan = changedCatalog({
  version: "2027.1.0",
  tables: {
    plan_targets: (rows) =>
      rows.map((row) => (row["target_id"] === "startups" ? { ...row, value: 500 } : row)),
  },
});

interface Case {
  readonly kind: Format1Kind;
  readonly header: string;
  readonly updated: readonly (string | number)[];
  readonly edited: readonly (string | number)[];
  readonly catalog: Catalog;
  readonly figure: number;
}

const cases: readonly Case[] = [
  {
    kind: "longValues",
    header: "Value",
    updated: ["private_ai_investment", "KOR", 2024],
    edited: ["private_ai_investment", "USA", 2023],
    catalog: later,
    figure: 9.5,
  },
  {
    kind: "wideValues",
    header: "2024",
    updated: ["private_ai_investment", "KOR"],
    edited: ["private_ai_investment", "USA"],
    catalog: later,
    figure: 9.5,
  },
  {
    kind: "planTable",
    header: "목표값",
    updated: ["startups"],
    edited: ["foreign_talent"],
    catalog: laterPlan,
    figure: 500,
  },
  {
    kind: "gapSheet",
    header: "Target value",
    updated: ["startups"],
    edited: ["foreign_talent"],
    catalog: laterPlan,
    figure: 500,
  },
];

describe("a block that the first version of the add-in wrote", () => {
  it.each(cases)(
    "($kind) takes the new figure, keeps the user's, and has a stamp of format 2 from then on",
    async ({ kind, header, updated, edited, catalog, figure: value }) => {
      excel = await openExcel({ profile: "current" });
      await write(kind);
      const sheet = await sheetOfBlock();
      expect(await stampVersions()).toEqual([1]);
      expect((await listBlocks())[0]?.state).toBe("upToDate");
      const [mine, theirs] = [await place(sheet, header, edited), await place(sheet, header, updated)];
      await onSheet((work) => {
        work.getRange(mine).values = [[77]];
      }, sheet);
      const before = await formulasOf(theirs, sheet);
      const { preview, result } = await refresh(catalog);
      expect(preview.blocks[0]?.block.counts).toMatchObject({ updated: 1, kept: 1, conflict: 0 });
      expect(result.cells).toBe(1);
      expect(await formulasOf(theirs, sheet)).toEqual([[value]]);
      expect(await formulasOf(mine, sheet)).toEqual([[77]]);
      expect(await stampVersions()).toEqual([2]);
      expect((await listBlocks({ catalog }))[0]).toMatchObject({ state: "edited", counts: { kept: 1 } });

      await restoreTo(result.restorePoint, { catalog });
      expect(await formulasOf(theirs, sheet)).toEqual(before);
      expect(await formulasOf(mine, sheet)).toEqual([[77]]);
    },
  );

  it("(live formulas) keeps its formulas, and has a stamp of format 2 from then on", async () => {
    excel = await openWithFunctions({ profile: "current" });
    await write("longFormulas");
    const cell = await place("Block", "Value", ["private_ai_investment", "KOR", 2024]);
    const formula = await formulasOf(cell, "Block");
    expect(String(formula[0]?.[0])).toMatch(/^=SEOULAI\.BENCHMARK/);
    const { preview, result } = await refresh(later);
    expect(preview.blocks[0]?.block.counts).toMatchObject({ kept: 0, conflict: 0 });
    expect(result.rowsAdded + result.rowsRemoved).toBe(0);
    expect(await formulasOf(cell, "Block")).toEqual(formula);
    expect(await stampVersions()).toEqual([2]);
  });
});
