import { catalog } from "../../src/catalog/catalog";
import { applyAsOf } from "../../src/workbook/asOf/applyAsOf";
import { previewAsOf } from "../../src/workbook/asOf/previewAsOf";
import { bringBack } from "../../src/workbook/handOff/bringBack";
import { handOff } from "../../src/workbook/handOff/handOff";
import { insertDataset } from "../../src/workbook/insertDataset/apply";
import { buildGapSheet } from "../../src/workbook/gapSheet/apply";
import { columns as gapColumns } from "../../src/workbook/gapSheet/columns";
import { listBlocks } from "../../src/workbook/refresh/listBlocks";
import { restoreTo } from "../../src/workbook/restore/restoreTo";
import { plainGapSheet } from "../workbook/plainGapSheet";
import { openExcel, type OpenExcel } from "./excel";
import { openWithFunctions } from "./openWithFunctions";
import { figure, formulasOf, insertAt, laterCatalog, longRequest, onSheet, refresh } from "./refreshBook";

jest.setTimeout(120_000);

const korea2024 = figure("private_ai_investment", "KOR", "2024");
const without2024 = laterCatalog([{ where: korea2024, value: null }], "2026.1.0");
const live = { ...longRequest, form: "formulas" as const };

let excel: OpenExcel;

afterEach(async () => {
  await excel.close();
});

async function pin(asOf: string): Promise<void> {
  await applyAsOf(await previewAsOf(asOf), new Set());
}

describe("a refresh of a workbook with an as-of date", () => {
  it("takes the figures of that date", async () => {
    excel = await openExcel({ profile: "current" });
    const request = { ...longRequest, indicators: ["private_ai_investment"], areas: ["USA"] };
    await insertAt("B3", { ...request, periods: { from: "2023", to: "2023" } });
    expect(await formulasOf("E4")).not.toEqual([[67.22]]);
    await pin("2024-12");
    const { preview, result } = await refresh(catalog());
    expect(preview.asOf).toBe("2024-12");
    expect(result.cells).toBeGreaterThanOrEqual(1);
    expect(await formulasOf("E4")).toEqual([[67.22]]);
    expect((await listBlocks())[0]).toMatchObject({ state: "upToDate", asOf: "2024-12" });
  });

  it("gives live formulas that come in the name of the date", async () => {
    excel = await openWithFunctions({ profile: "current" });
    await onSheet((sheet) => {
      sheet.getRange("B3").select();
    });
    await insertDataset(live, { kind: "selection" }, undefined, without2024);
    await pin("2026-11");
    const { result } = await refresh(catalog());
    expect(result.rowsAdded).toBe(1);
    const formulas = (await formulasOf("E4:E8")).map(([formula]) => String(formula));
    expect(formulas[4]).toBe("=SEOULAI.BENCHMARK($J8,$K8,$D8,SEOULAI_AS_OF)");
    expect(formulas.filter((formula) => formula.endsWith(",SEOULAI_AS_OF)"))).toHaveLength(5);
  });

  it("can be undone, and live formulas that come back follow the date", async () => {
    excel = await openWithFunctions({ profile: "current" });
    await insertAt("B3", live);
    const before = await formulasOf("B4:K8");
    const { result } = await refresh(laterCatalog([{ where: korea2024, value: null }]));
    expect(result.rowsRemoved).toBe(1);
    await pin("2026-11");
    await restoreTo(result.restorePoint);
    const after = await formulasOf("B4:K8");
    expect(after.map((row) => row[2])).toEqual(before.map((row) => row[2]));
    for (const [, , , formula] of after) expect(formula).toMatch(/^=SEOULAI\.BENCHMARK\(.+,SEOULAI_AS_OF\)$/);
  });
});

describe("a gap sheet that is built in a workbook with an as-of date", () => {
  it("has the benchmarks of that date, and a refresh finds nothing to do", async () => {
    excel = await openExcel({ profile: "current" });
    const benchmarks = async (): Promise<unknown[]> => {
      const { address, sheet } = await buildGapSheet({ ...plainGapSheet, benchmark: "leader" });
      return Excel.run(async (context) => {
        const table = context.workbook.worksheets.getItem(sheet).getRange(address).load("values");
        await context.sync();
        const at = gapColumns.findIndex(({ key }) => key === "basis");
        return table.values.map((row) => row[at]);
      });
    };
    const now = await benchmarks();
    await pin("2024-12");
    const then = await benchmarks();
    expect(then).not.toEqual(now);
    expect(then.join("\n")).not.toMatch(/, 202[5-9]/u);
    const states = (await listBlocks()).map(({ state, asOf }) => ({ state, asOf }));
    expect(states.at(-1)).toEqual({ state: "upToDate", asOf: "2024-12" });
  });
});

describe("a refresh of figures that were handed over without the add-in", () => {
  it("takes none of them for an edit, leaves them as they are, and they can be brought back afterwards", async () => {
    excel = await openWithFunctions({ profile: "current" });
    await insertAt("B3", live);
    const formulas = await formulasOf("E4:E8");
    await excel.host.settled();
    await handOff("en");
    const values = await formulasOf("E4:E8");
    for (const [value] of values) expect(typeof value).toBe("number");
    const { preview, result } = await refresh(
      laterCatalog([{ where: figure("private_ai_investment", "KOR", "2025"), value: 2.5 }]),
    );
    expect(preview.blocks[0]?.block.counts).toMatchObject({ kept: 0, conflict: 0 });
    expect(result.openConflicts).toBe(0);
    expect(await formulasOf("E4:E8")).toEqual(values);
    const { kept } = await bringBack();
    expect(kept).toEqual([]);
    expect(await formulasOf("E4:E8")).toEqual(formulas);
  });
});
