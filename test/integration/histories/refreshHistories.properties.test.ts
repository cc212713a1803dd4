import fc from "fast-check";
import type { OpenExcel } from "../excel";
import { openWithFunctions } from "../openWithFunctions";
import { acts, type Act } from "./acts";
import { History } from "./history";
import { layouts, type LayoutName } from "./layouts";

declare const proving: boolean | undefined;

jest.setTimeout(24 * 3_600_000);

/** A proof takes 25 times 400 instead: 10,000. */
const runs = typeof proving === "boolean" && proving ? 400 : 500;

let excel: OpenExcel;

beforeAll(async () => {
  // The engine follows the references of a formula only where it knows the function.
  excel = await openWithFunctions({ profile: "current" });
});

afterAll(async () => {
  await excel.close();
});

/** A workbook with nothing but one empty sheet: histories share one host, which takes long to open. */
async function emptied(): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const kept = worksheets.add();
    worksheets.load("items/name");
    kept.load("name");
    await context.sync();
    for (const sheet of worksheets.items) if (sheet.name !== kept.name) sheet.delete();
    const parts = context.workbook.customXmlParts.load("items/id");
    const names = context.workbook.names.load("items/name");
    await context.sync();
    for (const part of parts.items) part.delete();
    for (const name of names.items) name.delete();
    await context.sync();
  });
}

async function happens(layout: LayoutName, history: readonly Act[]): Promise<void> {
  await emptied();
  const block = await History.begin(excel.host, layouts[layout]);
  for (const act of history) await block.perform(act);
}

/** Gap sheets are wide, and take many times as long as the others. */
const layout: fc.Arbitrary<LayoutName> = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom("longValues", "longFormulas", "wideValues", "planTable") },
  { weight: 2, arbitrary: fc.constant("longBesideGrid") },
  { weight: 2, arbitrary: fc.constantFrom("gapNative", "gapFunctions") },
);

describe("whatever a reviewer does to a block, and whatever the data does", () => {
  it("loses no edit, shows the data elsewhere, refreshes once only, and leads back", async () => {
    await fc.assert(fc.asyncProperty(layout, acts, happens), { numRuns: runs, seed: 20261125 });
  });
});
