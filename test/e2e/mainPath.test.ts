import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { catalog } from "../../src/catalog/catalog";
import { en } from "../../src/taskpane/messages/en";
import { ko } from "../../src/taskpane/messages/ko";
import { coreNumbers } from "../integration/coreNumbers";
import { gapRows } from "./gapRows";
import {
  cellsInFront,
  openPage,
  sheetNames,
  startWorkbench,
  type OpenPage,
  type Workbench,
} from "./workbench";

/** What a person does with mouse and keyboard, on the built files, in both languages. */

const words = { en, ko };
const screenshots = join(__dirname, "../../assets/screenshots");

let workbench: Workbench;

beforeAll(async () => {
  workbench = await startWorkbench();
});

afterAll(async () => {
  await workbench.close();
});

/** Pictures are kept only when asked for, so that a test run leaves the sources as they are. */
async function picture({ page }: OpenPage, name: string): Promise<void> {
  if (process.env.SEOULAI_SCREENSHOTS === undefined) return;
  mkdirSync(screenshots, { recursive: true });
  await page.mouse.move(2, 2);
  await page.screenshot({ path: join(screenshots, `${name}.png`) });
}

/** The sheet alone, on a large screen. */
async function widePicture(open: OpenPage, name: string): Promise<void> {
  if (process.env.SEOULAI_SCREENSHOTS === undefined) return;
  const { page } = open;
  const before = page.viewportSize()!;
  await page.locator("#pane-close").click();
  await page.setViewportSize({ width: 2060, height: 1400 });
  await cellsInFront(page);
  await picture(open, name);
  await page.setViewportSize(before);
  await page.click('[data-control="OpenPane"]');
}

/** Chooses one indicator in the pane and inserts its latest figures. */
async function insertBenchmarks(open: OpenPage, language: "en" | "ko"): Promise<void> {
  const { page, pane } = open;
  const t = words[language].benchmarks;
  const indicator = catalog().indicators.get("ai_papers")!;
  await page.click('[data-control="BenchmarksPane"]');
  await pane.getByRole("searchbox", { name: t.search }).fill("ai_papers");
  await pane.getByRole("option", { name: indicator.name[language] }).first().click();
  await pane.getByRole("button", { name: t.next }).click();
  await pane.getByRole("button", { name: t.insert, exact: true }).click();
  await pane.getByText(/A1/).first().waitFor();
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Opens the panel of targets, fills in example figures, chooses a form and builds. */
async function buildGapSheet(
  open: OpenPage,
  language: "en" | "ko",
  form: "native" | "functions",
): Promise<void> {
  const { page, pane } = open;
  const t = words[language].targets;
  const before = (await sheetNames(page)).length;
  await page.click('[data-control="TargetsPane"]');
  const options = pane.getByRole("button", { name: new RegExp(`^${escaped(t.options)}`) });
  if ((await options.getAttribute("aria-expanded")) !== "true") await options.press("Enter");
  await pane.getByRole("radio", { name: new RegExp(escaped(t[form])) }).check({ force: true });
  const sample = pane.getByRole("checkbox", { name: new RegExp(escaped(t.sample)) });
  if (!(await sample.isChecked())) await sample.check({ force: true });
  await pane.getByRole("button", { name: t.build }).click();
  await page.waitForFunction(
    (count) =>
      (
        globalThis as unknown as { seoulaiHost: { engine: { sheets: { ids(): string[] } } } }
      ).seoulaiHost.engine.sheets.ids().length > count,
    before,
  );
  await pane.getByRole("button", { name: t.build }).waitFor();
}

describe.each(["en", "ko"] as const)("the main path (%s)", (language) => {
  let open: OpenPage;

  beforeAll(async () => {
    open = await openPage(workbench, { language });
  });

  afterAll(async () => {
    await open.page.close();
  });

  it("begins with the ribbon of the manifest and the pane", async () => {
    const label = { en: "Seoul AI", ko: "서울 AI" }[language];
    await open.page.getByRole("tab", { name: label, selected: true }).waitFor();
    expect(await open.page.locator("#ribbon-SeoulaiTab [data-control]").count()).toBe(16);
    await open.pane.getByRole("tab", { name: words[language].benchmarks.title }).waitFor();
    await picture(open, `start-${language}`);
  });

  it("inserts a table of benchmarks whose numbers are the catalog's", async () => {
    await insertBenchmarks(open, language);
    const { rows } = await cellsInFront(open.page);
    const figures = rows.filter((row) => row.includes("ai_papers"));
    expect(figures).toHaveLength(catalog().areasOf("ai_papers").length);
    for (const row of figures) {
      const area = row.find((value) => catalog().areas.has(String(value)));
      expect(row).toContain(catalog().series("ai_papers", String(area)).at(-1)!.value);
    }
    await picture(open, `benchmarks-${language}`);
  });

  it.each(["native", "functions"] as const)(
    "builds the gap sheet in %s formulas with the core's numbers",
    async (form) => {
      await buildGapSheet(open, language, form);
      const { rows } = await cellsInFront(open.page);
      const targets = catalog().plan("seoul-2024").targets;
      const found = gapRows(
        rows,
        targets.map(({ id }) => id),
      );
      expect(found).toHaveLength(targets.length);
      const numbers = found.filter(({ target }) => target !== "");
      expect(numbers).toHaveLength(7);
      for (const row of numbers) {
        for (const [key, value] of Object.entries(coreNumbers(row, { language, scheme: "eurostat" }))) {
          const cell = row[key as keyof typeof row];
          if (typeof value === "number") expect([key, cell]).toEqual([key, expect.closeTo(value, 9)]);
          else expect([key, cell]).toEqual([key, value]);
        }
      }
      await picture(open, `gap-sheet-${form}-${language}`);
      if (form === "native") await widePicture(open, `gap-sheet-wide-${language}`);
    },
  );

  it('reads 580 where =SEOULAI.GAP("startups",420) is typed', async () => {
    const { page } = open;
    await page.locator(".o-sheet-list .o-sheet").first().click();
    const grid = page.locator(".o-grid-overlay");
    await page.keyboard.press("Control+Home");
    await page.locator(".o-spreadsheet-bottombar-wrapper .o-add-sheet").click();
    await grid.click({ position: { x: 150, y: 40 } });
    await page.keyboard.type('=SEOULAI.GAP("startups",420)');
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.querySelector("#cell-message") !== null);
    const { rows } = await cellsInFront(page);
    expect(rows.flat().filter((value) => value !== "")).toEqual([580]);
    await page.keyboard.press("ArrowUp");
    await picture(open, `formula-${language}`);
  });

  it("tells the message of an error beside the cell", async () => {
    const { page } = open;
    await page.keyboard.press("ArrowDown");
    await page.keyboard.type('=SEOULAI.GAP("nowhere",1)');
    await page.keyboard.press("Enter");
    await cellsInFront(page);
    await page.keyboard.press("ArrowUp");
    await page.locator("#cell-message", { hasText: "nowhere" }).waitFor();
    expect(await page.locator("#cell-message").textContent()).toMatch(/^#N\/A .*nowhere/);
  });

  it("has asked no other host for anything and reported no fault", () => {
    expect(open.outside).toEqual([]);
    expect(open.faults).toEqual([]);
  });
});
