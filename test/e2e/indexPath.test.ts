import { indexEn } from "../../src/taskpane/messages/indexEn";
import { indexKo } from "../../src/taskpane/messages/indexKo";
import { en } from "../../src/taskpane/messages/en";
import { ko } from "../../src/taskpane/messages/ko";
import { recalculate } from "../integration/libreOffice";
import { provideXml } from "../integration/xmlGlobals";
import { picture, widePicture } from "./pictures";
import { cellsInFront, openPage, startWorkbench, type OpenPage, type Workbench } from "./workbench";
import { saveFile } from "./workbookFile";

jest.setTimeout(180_000);

/** A city index on the built files: template, preview in a worker, sheet with ranges, and the file in another program. */

const words = { en: { ...en, desk: indexEn }, ko: { ...ko, desk: indexKo } };

let workbench: Workbench;
let takeXmlBack: () => void;

beforeAll(async () => {
  takeXmlBack = provideXml();
  workbench = await startWorkbench();
});

afterAll(async () => {
  takeXmlBack();
  await workbench.close();
});

/** The places that a table of the pane or a sheet shows, by name. */
const places = (rows: readonly (readonly unknown[])[], column: number): Map<string, string> =>
  new Map(
    rows
      .filter((row) => /^\d+(st|nd|rd|th|위), /.test(String(row[column])))
      .map((row) => [String(row[0]), String(row[column])]),
  );

describe("the city index in English", () => {
  let open: OpenPage;
  let previewed: Map<string, string>;
  const { desk, result } = words.en;

  beforeAll(async () => {
    open = await openPage(workbench, { language: "en" });
  });

  afterAll(async () => {
    await open.page.close();
  });

  it("says how much data stands behind it", async () => {
    const { page, pane } = open;
    await page.click('[data-control="IndexPane"]');
    await pane.getByText(/first look, no verdict/).waitFor();
    await pane.getByRole("button", { name: desk.data }).press("Enter");
    const table = await pane.getByRole("table", { name: desk.coverage }).innerText();
    expect(table).toMatch(/Global AI Cities Index rank\s+2025, 7 of 14/);
    expect(table).toMatch(/Berlin\s+60%\s*less than the least share: not ranked/);
    await picture(open, "index-data-en");
    await pane.getByRole("button", { name: desk.data }).press("Enter");
  });

  it("is previewed in a worker, with ten thousand draws, while the pane answers", async () => {
    const { page, pane } = open;
    await pane.getByRole("button", { name: desk.score }).press("Enter");
    await pane.getByRole("textbox", { name: desk.draws }).fill("10000");
    await pane.getByRole("button", { name: desk.score }).press("Enter");
    const worker = page.waitForEvent("worker", (one) => one.url().includes("index"));
    await pane.getByRole("button", { name: desk.compute }).press("Enter");
    await worker;
    const table = pane.getByRole("table", { name: desk.rankings });
    await table.waitFor();
    const rows = await table.getByRole("row").allInnerTexts();
    previewed = places(
      rows.map((row) => row.split("\t")),
      1,
    );
    expect(previewed.get("San Francisco / Silicon Valley")).toMatch(/^1st, range 1-/);
    expect(previewed.size).toBe(11);
    await picture(open, "index-preview-en");
  });

  it("becomes a sheet that shows the same places and ranges, with a chart", async () => {
    const { page, pane } = open;
    await pane.getByRole("button", { name: desk.build }).press("Enter");
    await pane.getByRole("button", { name: result.goTo }).waitFor();
    const { rows } = await cellsInFront(page);
    expect(places(rows, 3)).toEqual(previewed);
    await widePicture(open, "index-sheet-en", { width: 1900, height: 1500 });
    expect(open.faults).toEqual([]);
  });

  it("opens in LibreOffice with the same places and no error", async () => {
    const file = await recalculate(new Uint8Array(await saveFile(open, "en")));
    const cells = Object.values(file.cells).flatMap((sheet) => Object.entries(sheet));
    expect(cells.filter(([, cell]) => /^#/.test(String(cell.value)))).toEqual([]);
    const sheet = file.cells["Global AI City Index"]!;
    const rows = Array.from({ length: 60 }, (_, row) =>
      ["A", "B", "C", "D"].map((column) => sheet[`${column}${row + 1}`]?.value ?? ""),
    );
    expect(places(rows, 3)).toEqual(previewed);
  });
});

describe("the country index in Korean", () => {
  it("stands on a sheet with the functions of the add-in, its themes and the effects of their weights", async () => {
    const open = await openPage(workbench, { language: "ko" });
    const { page, pane } = open;
    const { desk, result } = words.ko;
    await page.click('[data-control="IndexPane"]');
    await pane.getByRole("radio", { name: desk.countries }).check({ force: true });
    await pane.getByRole("radio", { name: desk.functions }).check({ force: true });
    await pane.getByRole("button", { name: desk.build }).press("Enter");
    await pane.getByRole("button", { name: result.goTo }).waitFor();
    const { rows } = await cellsInFront(page);
    const ranked = places(rows, 3);
    expect(ranked.get("미국")).toMatch(/^1위, 범위 1-/);
    expect(ranked.size).toBeGreaterThanOrEqual(11);
    await widePicture(open, "index-sheet-ko", { width: 1900, height: 1500 });
    expect(open.faults).toEqual([]);
    await page.close();
  });
});
