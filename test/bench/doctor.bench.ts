import { examineWorkbook } from "../../src/workbook/doctor/examineWorkbook";
import { openWithFunctions } from "../integration/openWithFunctions";

jest.setTimeout(3_600_000);

/** Time per row may grow so much from the fewest rows to four times as many. */
const growth = 2;

it("the doctor examines a workbook in time linear in its cells", async () => {
  const perRow: number[] = [];
  for (const rows of [2_500, 10_000]) {
    const excel = await openWithFunctions({ profile: "minimum" });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange(`A1:J${rows}`).formulas = Array.from({ length: rows }, (_, i) =>
        Array.from({ length: 10 }, (__, j) => (j === 9 ? `=A${i + 1}*2` : i + j)),
      );
      await context.sync();
    });
    const start = performance.now();
    await examineWorkbook({ currentYear: 2026, pause: () => Promise.resolve() });
    const ms = performance.now() - start;
    perRow.push((ms * 1000) / rows);
    process.stdout.write(
      `doctor: ${rows} rows of 10 cells in ${ms.toFixed(0)} ms, ${((ms * 1000) / rows).toFixed(0)} microseconds a row\n`,
    );
    await excel.close();
  }
  const [few = NaN, many = NaN] = perRow;
  process.stdout.write(
    `four times the rows: ${(many / few).toFixed(2)} times the time of a row (at most ${growth})\n`,
  );
  expect(many / few).toBeLessThan(growth);
});
