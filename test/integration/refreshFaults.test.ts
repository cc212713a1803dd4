import { applyRefresh } from "../../src/workbook/refresh/applyRefresh";
import { previewRefresh } from "../../src/workbook/refresh/previewRefresh";
import { restoreTo } from "../../src/workbook/restore/restoreTo";
import { listRestorePoints } from "../../src/workbook/restore/listRestorePoints";
import { FAULTS, type FaultName } from "../../src/workbench/host/faults";
import { WorkbookError } from "../../src/model/errors";
import { openExcel, type OpenExcel } from "./excel";
import { decisionsOf, figure, laterCatalog, longRequest, onSheet } from "./refreshBook";
import { workbookState } from "./workbookState";

jest.setTimeout(600_000);

const names = Object.keys(FAULTS) as FaultName[];

/** Updates, a conflict over a formula, a row that goes and one that comes. */
const later = laterCatalog([
  { where: figure("private_ai_investment", "KOR", "2025"), value: 2.5 },
  { where: figure("private_ai_investment", "USA", "2025"), value: 300 },
  { where: figure("ai_native_startups", "KRSEL", "2025"), value: null },
]);

const start = laterCatalog(
  [{ where: figure("private_ai_investment", "KOR", "2024"), value: null }],
  "2025.1.0",
);

let excel: OpenExcel;

afterEach(async () => {
  await excel.close();
});

async function open(): Promise<void> {
  excel = await openExcel({ profile: "current" });
  const { insertDataset } = await import("../../src/workbook/insertDataset/apply");
  await onSheet((sheet) => {
    sheet.getRange("B3").select();
  });
  await insertDataset(longRequest, { kind: "selection" }, undefined, start);
  await onSheet((sheet) => {
    sheet.getRange("E4").formulas = [["=E6/100"]];
    sheet.getRange("M2").values = [["beside"]];
    sheet.tables.getItemAt(0).columns.getItem("Area").filter.applyValuesFilter(["Republic of Korea"]);
  });
}

type Late = "before it runs" | "after it ran";

async function failing(
  k: number,
  name: FaultName,
  late: Late,
  work: () => Promise<unknown>,
): Promise<unknown> {
  if (late === "before it runs") excel.host.faults.failAt(k, name);
  else excel.host.faults.failAfter(k, name);
  try {
    await work();
    return undefined;
  } catch (error) {
    return error;
  } finally {
    excel.host.faults.clear();
  }
}

describe.each(["before it runs", "after it ran"] as const)("a fault at any request, %s,", (late) => {
  it.each(late === "before it runs" ? names : (["GeneralException", "InvalidOrTimedOutSession"] as const))(
    "leaves the block as before or fully refreshed, with a message (%s)",
    async (name) => {
      await open();
      const preview = await previewRefresh("all", { catalog: later });
      const decisions = decisionsOf(preview, ({ outcome }) =>
        outcome === "conflict" ? "accept" : undefined,
      );
      expect(preview.blocks[0]?.block.counts).toMatchObject({ updated: 1, conflict: 1, gone: 1, added: 1 });
      const before = wholeState();
      const apply = () => applyRefresh(preview, decisions, { catalog: later });
      let isDone = false;
      let k = 1;
      for (; !isDone; k += 1) {
        const error = await failing(k, name, late, apply);
        isDone = error === undefined;
        if (isDone) break;
        expect(error).toBeInstanceOf(WorkbookError);
        expect((error as WorkbookError).code).toBe(name);
        expect((error as WorkbookError).text.ko).not.toBe("");
        const after = wholeState();
        expect({ k, after }).toEqual({ k, after: before });
      }
      expect(k).toBeGreaterThan(8);
      const [block] = (await previewRefresh("all", { catalog: later })).blocks;
      expect(block?.block.state).toBe("upToDate");
    },
  );

  it.each(late === "before it runs" ? names : (["GeneralException", "InvalidOrTimedOutSession"] as const))(
    "leaves a restore undone or done as a whole (%s)",
    async (name) => {
      await open();
      const preview = await previewRefresh("all", { catalog: later });
      const decisions = decisionsOf(preview, ({ outcome }) =>
        outcome === "conflict" ? "accept" : undefined,
      );
      await applyRefresh(preview, decisions, { catalog: later });
      const [point] = await listRestorePoints();
      const before = wholeState();
      let isDone = false;
      let k = 1;
      for (; !isDone; k += 1) {
        const error = await failing(k, name, late, () => restoreTo(point?.id ?? ""));
        isDone = error === undefined;
        if (isDone) break;
        expect(error).toBeInstanceOf(WorkbookError);
        const after = wholeState();
        expect({ k, after }).toEqual({ k, after: before });
      }
      expect(k).toBeGreaterThan(8);
      const [block] = (await previewRefresh("all", { catalog: start })).blocks;
      expect(block?.block).toMatchObject({ state: "edited", counts: { kept: 1, updated: 0 } });
    },
  );
});

/** A part that was deleted and brought back has another id: only its text counts. */
function wholeState(): unknown {
  const { extras, ...rest } = workbookState(excel.host) as { extras: { customXmlParts: { xml: string }[] } };
  const { customXmlParts, ...others } = extras;
  const { columnFilters } = excel.host.workbook.kept;
  const { engine } = excel.host;
  const [sheet = ""] = engine.sheets.ids();
  return {
    ...rest,
    extras: { ...others, parts: customXmlParts.map(({ xml }) => xml).sort() },
    filters: structuredClone([...columnFilters.values()]),
    hidden: Array.from({ length: 12 }, (_, row) => engine.sheets.isFiltered(sheet, row)),
  };
}
