import { buildGapSheet } from "../../src/workbook/gapSheet/apply";
import { readGapStatus } from "../../src/workbook/gapSheet/readGapStatus";
import { restoreTo } from "../../src/workbook/restore/restoreTo";
import { plainGapSheet } from "../workbook/plainGapSheet";
import { changedCatalog } from "./changedCatalog";
import { openExcel, type OpenExcel } from "./excel";
import { onSheet, refresh } from "./refreshBook";

jest.setTimeout(120_000);

let excel: OpenExcel;

beforeEach(async () => {
  excel = await openExcel({ profile: "current" });
});

afterEach(async () => {
  await excel.close();
});

/** Two targets more, one less. */
const later = changedCatalog({
  version: "2027.1.0",
  tables: {
    plan_targets: (rows) => [
      ...rows.filter((row) => row["target_id"] !== "rd_budget"),
      ...rows
        .filter((row) => row["target_id"] === "startups")
        .flatMap((row) => [
          { ...row, target_id: "startups_2" },
          { ...row, target_id: "startups_3" },
        ]),
    ],
  },
});

async function namesOf(sheet: string): Promise<Readonly<Record<string, string>>> {
  return Excel.run(async (context) => {
    const { names } = context.workbook.worksheets.getItem(sheet);
    names.load("items/name,items/formula");
    await context.sync();
    return Object.fromEntries(names.items.map(({ name, formula }) => [name, String(formula)]));
  });
}

/** How many rows each name stands for. */
function heights(names: Readonly<Record<string, string>>): Readonly<Record<string, number>> {
  const rows = Object.entries(names).map(([name, formula]): [string, number] => {
    const [first = 0, last = first] = [...formula.matchAll(/\$(\d+)/g)].map(([, row]) => Number(row));
    return [name, last - first + 1];
  });
  return Object.fromEntries(rows);
}

describe("the names of a target-gap sheet", () => {
  it("grow and shrink with its table, and go back with it", async () => {
    const { sheet, targets } = await buildGapSheet(plainGapSheet);
    const before = await namesOf(sheet);
    expect(heights(before)["SEOULAI_GAP_STATUS"]).toBe(targets);
    const { result } = await refresh(later);
    expect(result).toMatchObject({ rowsAdded: 2, rowsRemoved: 1 });
    const after = heights(await namesOf(sheet));
    for (const [name, rows] of Object.entries(after)) {
      if (name.startsWith("SEOULAI_GAP_"))
        expect([name, rows]).toEqual([name, (heights(before)[name] ?? 0) + 1]);
    }
    await restoreTo(result.restorePoint);
    expect(await namesOf(sheet)).toEqual(before);
  });

  it("show the new targets in the status, also where the table was turned into a plain range", async () => {
    const { sheet } = await buildGapSheet(plainGapSheet);
    await refresh(later);
    await onSheet((work) => void work.tables.getItemAt(0).convertToRange(), sheet);
    const status = await readGapStatus(sheet);
    const ids = status.map(({ id }) => id);
    expect(ids.slice(-2)).toEqual(["startups_2", "startups_3"]);
    expect(ids).not.toContain("rd_budget");
    expect(status.at(-1)?.target).toBe(status.find(({ id }) => id === "startups")?.target);
    expect(status.at(-1)?.hint).not.toBe("");
  });

  it("that a person has pointed elsewhere stay where they are", async () => {
    const { sheet } = await buildGapSheet(plainGapSheet);
    const mine = `='${sheet}'!$A$1:$A$2`;
    await onSheet((work) => void (work.names.getItem("SEOULAI_GAP_HINT").formula = mine), sheet);
    const before = (await namesOf(sheet))["SEOULAI_GAP_HINT"];
    await refresh(later);
    expect((await namesOf(sheet))["SEOULAI_GAP_HINT"]).toBe(before);
  });
});

describe("a target that the plan no longer has", () => {
  it("stays while a value is typed over one of its formulas", async () => {
    const { sheet } = await buildGapSheet(plainGapSheet);
    const status = await readGapStatus(sheet);
    const row = status.findIndex(({ id }) => id === "rd_budget");
    await onSheet((work) => {
      const column = work.names.getItem("SEOULAI_GAP_STATUS").getRange();
      column.getCell(row, 0).values = [["agreed with the council"]];
    }, sheet);
    const { result } = await refresh(later);
    expect(result.rowsRemoved).toBe(0);
    expect((await readGapStatus(sheet)).map((target) => target.status)).toContain("agreed with the council");
  });
});
