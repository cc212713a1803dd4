import { catalog } from "../../src/catalog/catalog";
import { addInFormulas } from "../../src/workbook/formula/addInFormulas";
import { bringBack } from "../../src/workbook/handOff/bringBack";
import { handOff } from "../../src/workbook/handOff/handOff";
import { insertDataset } from "../../src/workbook/insertDataset/apply";
import type { OpenExcel } from "./excel";
import { openWithFunctions } from "./openWithFunctions";

jest.setTimeout(120_000);

/** Requests for a thousand cells or more: one for each stretch of 3.5 MB and kind of content, none for each cell. */
const most = 30;

let excel: OpenExcel;

afterEach(async () => {
  await excel.close();
});

/** Every formula of the add-in with what it shows. */
async function formulas(): Promise<readonly string[]> {
  await excel.host.settled();
  const found = await Excel.run((context) => addInFormulas(context));
  return found.map(({ sheet, address, formula, value }) => `${sheet}!${address} ${formula} ${String(value)}`);
}

async function counted<T>(action: () => Promise<T>): Promise<{ result: T; syncs: number }> {
  const { syncs } = excel.host.log;
  const result = await action();
  return { result, syncs: excel.host.log.syncs - syncs };
}

const seriesIds = [...catalog().indicators.keys()].filter((id) => catalog().areasOf(id).length > 0);

it("hands all live figures of the catalog over in few requests, and brings them back", async () => {
  excel = await openWithFunctions({ profile: "current" });
  await insertDataset(
    { indicators: seriesIds, areas: [], periods: "all", layout: "long", form: "formulas", language: "en" },
    { kind: "newSheet" },
  );
  const before = await formulas();
  const there = await counted(() => handOff("en"));
  const back = await counted(() => bringBack());
  expect(before.length).toBeGreaterThan(900);
  expect(there.result).toEqual({ native: 0, values: before.length, left: 0 });
  expect(back.result).toEqual({ restored: before.length, kept: [] });
  expect(Math.max(there.syncs, back.syncs)).toBeLessThan(most);
  expect(await formulas()).toEqual(before);
});

it("hands 1,000 rows over in as few, and brings them back", async () => {
  excel = await openWithFunctions({ profile: "current" });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const rows = Array.from({ length: 1_000 }, (_, i) => [
      1000 + i,
      i % 7 === 0 ? "" : 400 + i,
      `=SEOULAI.GAP(A${i + 1},B${i + 1})`,
      i % 10 === 0 ? `=SEOULAI.BENCHMARK("gerd_ppp_usd_bn","KOR",${2015 + (i % 6)})` : "",
    ]);
    sheet.getRange("A1:D1000").formulas = rows;
    await context.sync();
  });
  const before = await formulas();
  const there = await counted(() => handOff("en"));
  expect(there.result).toEqual({ native: 1_000, values: 100, left: 0 });
  const back = await counted(() => bringBack());
  expect(back.result).toEqual({ restored: 1_100, kept: [] });
  expect(Math.max(there.syncs, back.syncs)).toBeLessThan(most);
  expect(await formulas()).toEqual(before);
});
