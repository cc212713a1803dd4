import { columnLetters } from "../../src/workbook/sheet/address";
import { openXlsx } from "../../src/workbench/xlsx/openXlsx";
import { saveWorkbook } from "../../src/workbench/xlsx/saveWorkbook";
import { buildBudget } from "../../src/workbook/budget/buildBudget";
import type { BudgetRequest } from "../../src/workbook/budget/budgetRequest";
import { budgetRequest, checksOf, expectDesk, inputCells, layoutOf, type Cells } from "./budgetBook";
import { recalculate } from "./libreOffice";
import { openWithFunctions } from "./openWithFunctions";
import { provideXml } from "./xmlGlobals";

jest.setTimeout(300_000);

let takeXmlBack: () => void;

beforeAll(() => {
  takeXmlBack = provideXml();
});

afterAll(() => takeXmlBack());

/** A desk on whose sheet another scenario is chosen, saved. */
async function saved(
  request: BudgetRequest,
): Promise<{ readonly sheet: string; readonly bytes: Uint8Array }> {
  const excel = await openWithFunctions({ profile: "minimum" });
  const { sheet } = await buildBudget(request);
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(sheet).getRange(inputCells.setting(request, "chosen"));
    cell.values = [[request.scenarios[1].name]];
    await context.sync();
  });
  await excel.host.settled();
  const bytes = await saveWorkbook(excel.host);
  await excel.close();
  return { sheet, bytes };
}

function cellsOf(file: Awaited<ReturnType<typeof openXlsx>>, sheet: string, rows: number): Cells {
  const cells = file.cells[sheet] ?? {};
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: 18 }, (__, column) => cells[`${columnLetters(column)}${row + 1}`]?.value ?? ""),
  );
}

it("a desk of formulas, saved and calculated anew by LibreOffice, has the figures of the core to the last won", async () => {
  const request: BudgetRequest = { ...budgetRequest, unit: 0.1, moneyUnit: "KRW_BN" };
  const { sheet, bytes } = await saved(request);
  const cells = cellsOf(await recalculate(bytes), sheet, layoutOf(request).notes);
  expectDesk(cells, request, 1);
  const sums = checksOf(cells, request).slice(0, 5);
  expect(sums.map(([, verdict]) => verdict)).toEqual(["OK", "OK", "OK", "OK", "OK"]);
});

it("a desk with functions, saved, holds the same figures", async () => {
  const request: BudgetRequest = { ...budgetRequest, form: "functions" };
  const { sheet, bytes } = await saved(request);
  expectDesk(cellsOf(await openXlsx(bytes), sheet, layoutOf(request).notes), request, 1);
});
