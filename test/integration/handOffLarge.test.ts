import { catalog } from "../../src/catalog/catalog";
import { addInFormulas } from "../../src/workbook/formula/addInFormulas";
import { bringBack } from "../../src/workbook/handOff/bringBack";
import { handOff } from "../../src/workbook/handOff/handOff";
import { insertDataset } from "../../src/workbook/insertDataset/apply";
import type { OpenExcel } from "./excel";
import { openWithFunctions } from "./openWithFunctions";

jest.setTimeout(600_000);

/** Requests for all live figures: one for each stretch of 3.5 MB and kind of content, none for each cell. */
const most = 26;

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

/** Hands rows of two formulas over and back, and counts the requests. */
async function thereAndBack(rows: number): Promise<{ readonly there: number; readonly back: number }> {
  excel = await openWithFunctions({ profile: "current" });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange(`A1:D${rows}`).formulas = Array.from({ length: rows }, (_, i) => [
      1000 + i,
      i % 7 === 0 ? "" : 400 + i,
      `=SEOULAI.GAP(A${i + 1},B${i + 1})`,
      i % 10 === 0 ? `=SEOULAI.BENCHMARK("gerd_ppp_usd_bn","KOR",${2015 + (i % 6)})` : "",
    ]);
    await context.sync();
  });
  const before = await formulas();
  const there = await counted(() => handOff("en"));
  expect(there.result).toEqual({ native: rows, values: rows / 10, left: 0 });
  const back = await counted(() => bringBack());
  expect(back.result).toEqual({ restored: rows + rows / 10, kept: [] });
  expect(await formulas()).toEqual(before);
  return { there: there.syncs, back: back.syncs };
}

it("hands ten times the rows over and back in as many requests", async () => {
  const few = await thereAndBack(100);
  await excel.close();
  expect(await thereAndBack(1_000)).toEqual(few);
});
