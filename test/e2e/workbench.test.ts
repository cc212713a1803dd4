import { readFileSync } from "node:fs";
import {
  cellsInFront,
  openPage,
  ready,
  sheetNames,
  startWorkbench,
  type OpenPage,
  type Workbench,
} from "./workbench";

let workbench: Workbench;
let open: OpenPage;

beforeAll(async () => {
  workbench = await startWorkbench();
});

afterAll(async () => {
  await workbench.close();
});

beforeEach(async () => {
  open = await openPage(workbench, { language: "en" });
});

afterEach(async () => {
  expect(open.faults).toEqual([]);
  await open.page.close({ runBeforeUnload: false });
});

/** Types into a cell of a sheet with the engine's own sizes: rows of 23 pixels, columns of 96. */
async function type(column: number, row: number, text: string): Promise<void> {
  const position = { x: column * 96 + 30, y: row * 23 + 10 };
  await open.page.locator(".o-grid-overlay").click({ position });
  await open.page.keyboard.type(text);
  await open.page.keyboard.press("Enter");
}

async function buildSample(): Promise<void> {
  await open.page.getByRole("tab", { name: "File" }).click();
  await open.page.click('[data-control="sample"]');
  await open.page.waitForFunction(() =>
    document.querySelector("#document-name")?.textContent?.includes("EXAMPLE"),
  );
  await open.page.locator(".o-sheet", { hasText: "EXAMPLE" }).waitFor();
  await cellsInFront(open.page);
}

describe("the workbench", () => {
  it("moves through the ribbon with the arrow keys and tells what a button does", async () => {
    const { page } = open;
    await page.locator('[data-control="BenchmarksPane"]').focus();
    await page.keyboard.press("ArrowRight");
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute("data-control"));
    expect(await focused()).toBe("TargetsPane");
    await page.getByRole("tooltip").getByText("build the target-gap sheet").waitFor();
    await page.keyboard.press("End");
    expect(await focused()).toBe("FunctionGuide");
    await page.keyboard.press("Escape");
    expect(await page.getByRole("tooltip").isVisible()).toBe(false);
  });

  it("shuts the pane and opens it again, and the functions go on meanwhile", async () => {
    const { page } = open;
    await page.getByRole("button", { name: "Close the pane" }).click();
    expect(await page.locator("#pane").evaluate((pane) => getComputedStyle(pane).visibility)).toBe("hidden");
    await type(0, 0, '=SEOULAI.TARGET("startups")');
    expect((await cellsInFront(page)).rows[0]![0]).toBe(1000);
    await page.click('[data-control="OpenPane"]');
    await page.locator("#pane:not(.shut)").waitFor();
  });

  it("shows the source of a figure and explains a function in the pane", async () => {
    const { page, pane } = open;
    await type(0, 0, '=SEOULAI.BENCHMARK("private_ai_investment","USA",2023)');
    await cellsInFront(page);
    await page.keyboard.press("ArrowUp");
    await page.click('[data-control="ShowSource"]');
    const notice = pane.locator("#command-notice");
    await notice.getByText("Source of Sheet1!A1").waitFor();
    expect(await notice.textContent()).toMatch(/Stanford.*Licence:.*Evidence:/);
    await page.click('[data-control="ExplainCell"]');
    const why = pane.locator("#panel-check");
    await why.locator(".why-cell").getByText("Sheet1!A1").waitFor();
    expect(await why.textContent()).toMatch(/SEOULAI\.BENCHMARK.*USA.*Stanford/);
  });

  it("refuses text where a number belongs, in the words of the sheet's own rule", async () => {
    const { page } = open;
    await buildSample();
    await page.locator(".o-grid-overlay").click({ position: { x: 40, y: 20 } });
    await page.keyboard.press("Control+Home");
    const { rows } = await cellsInFront(page);
    const row = rows.findIndex((cells) => cells.includes("startups"));
    const column = rows.find((cells) => cells.includes("Baseline"))!.indexOf("Baseline");
    for (let step = 0; step < row; step++) await page.keyboard.press("ArrowDown");
    for (let step = 0; step < column; step++) await page.keyboard.press("ArrowRight");
    await page.keyboard.type("abc");
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog");
    await dialog.waitFor();
    const words = (await dialog.textContent()) ?? "";
    expect(words).toContain("number");
    expect(words).not.toMatch(/violates|=MAX|did not work/);
    await page.keyboard.press("Enter");
    expect((await cellsInFront(page)).rows[row]![column]).toBe(200);
  });

  it("says in the pane what to do where a cell has no source", async () => {
    const { page, pane } = open;
    await page.click('[data-control="ShowSource"]');
    await pane
      .locator('#command-notice[data-tone="error"]')
      .getByText(/Sheet1!A1 holds no figure/)
      .waitFor();
  });

  it("offers the manifest's entries in the menu of a cell", async () => {
    const { page, pane } = open;
    await type(0, 0, '=SEOULAI.GAP("startups",420)');
    await cellsInFront(page);
    await page.locator(".o-grid-overlay").click({ position: { x: 30, y: 10 }, button: "right" });
    await page.locator(".o-menu-item", { hasText: "Explain" }).click();
    await pane.locator("#panel-check .why-cell").getByText("SEOULAI.GAP").waitFor();
  });

  it("keeps a note that is written with the keyboard, and shows it on its cell", async () => {
    const { page } = open;
    await page.getByRole("tab", { name: "Home" }).click();
    await page.click('[data-control="note"]');
    await page.keyboard.type("Ask the budget office");
    await page.getByRole("button", { name: "OK", exact: true }).click();
    await page.locator(".note-box", { hasText: "Ask the budget office" }).waitFor();
    expect(await page.locator(".note-mark").count()).toBe(1);
  });

  it("begins with a sample workbook, saves it as a file and opens it again with the same cells", async () => {
    const { page } = open;
    await buildSample();
    const before = await cellsInFront(page);
    expect(await sheetNames(page)).toEqual([before.sheet]);
    await page.getByRole("tab", { name: "File" }).click();
    const [file] = await Promise.all([page.waitForEvent("download"), page.click('[data-control="save"]')]);
    expect(file.suggestedFilename()).toMatch(/^EXAMPLE.*\.xlsx$/);
    const bytes = readFileSync(await file.path());
    await page.click('[data-control="newBook"]');
    await page.waitForFunction(() => document.querySelector("#document-name")?.textContent === "Book1");
    await page.getByRole("tab", { name: "File" }).click();
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      page.click('[data-control="open"]'),
    ]);
    await chooser.setFiles({ name: "again.xlsx", mimeType: "application/octet-stream", buffer: bytes });
    await page.waitForFunction(() => document.querySelector("#document-name")?.textContent === "again.xlsx");
    await ready(page);
    const after = await cellsInFront(page);
    const filled = (rows: readonly (readonly unknown[])[]) =>
      rows.map((row) => row.slice(0, 26)).filter((row) => row.some((value) => value !== ""));
    expect(filled(after.rows)).toEqual(filled(before.rows));
  });

  it("keeps the workbook when the language changes, and asks before changes are lost", async () => {
    const { page } = open;
    await type(0, 0, "=6*7");
    await page.getByLabel("Language").first().selectOption("ko");
    await page.getByRole("tab", { name: "서울 AI" }).waitFor();
    await ready(page);
    expect((await cellsInFront(page)).rows[0]![0]).toBe(42);
    await page.getByRole("tab", { name: "파일" }).click();
    await page.click('[data-control="newBook"]');
    await page.getByRole("dialog").getByText("저장하지 않고 닫을까요?").waitFor();
    await page.getByRole("button", { name: "취소" }).click();
    expect((await cellsInFront(page)).rows[0]![0]).toBe(42);
  });

  it("tells why a file that is no workbook is not opened, and leaves the present one alone", async () => {
    const { page } = open;
    await type(0, 0, "7");
    await page.getByRole("tab", { name: "File" }).click();
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      page.click('[data-control="open"]'),
    ]);
    await chooser.setFiles({
      name: "no.xlsx",
      mimeType: "text/plain",
      buffer: Buffer.from("not a workbook"),
    });
    await page.getByRole("button", { name: "Discard changes" }).click();
    await page.getByRole("dialog").getByText("This did not work").waitFor();
    await page.getByRole("button", { name: "OK", exact: true }).click();
    expect((await cellsInFront(page)).rows[0]![0]).toBe(7);
  });
});
