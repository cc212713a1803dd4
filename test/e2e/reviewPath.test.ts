import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { catalog } from "../../src/catalog/catalog";
import { checkEn } from "../../src/taskpane/messages/checkEn";
import { checkKo } from "../../src/taskpane/messages/checkKo";
import { en } from "../../src/taskpane/messages/en";
import { handoverEn } from "../../src/taskpane/messages/handoverEn";
import { handoverKo } from "../../src/taskpane/messages/handoverKo";
import { ko } from "../../src/taskpane/messages/ko";
import { reviewEn } from "../../src/taskpane/messages/reviewEn";
import { reviewKo } from "../../src/taskpane/messages/reviewKo";
import { columnLetters } from "../../src/workbook/sheet/address";
import type { PackedRow } from "../integration/changedCatalog";
import { recalculate } from "../integration/libreOffice";
import { provideXml } from "../integration/xmlGlobals";
import { serveNewerData } from "./newerData";
import { accessibilityProblems } from "./panePage";
import {
  cellsInFront,
  openPage,
  sheetNames,
  startWorkbench,
  type OpenPage,
  type Workbench,
} from "./workbench";
import { openFile, saveFile } from "./workbookFile";

/** The whole way of a reviewer, on the built files: insert, edit, newer data, preview, decide, apply, back, hand over. */

const words = {
  en: {
    ...en,
    review: { ...en.review, ...reviewEn },
    check: { ...en.check, ...checkEn },
    handover: { ...en.handover, ...handoverEn },
  },
  ko: {
    ...ko,
    review: { ...ko.review, ...reviewKo },
    check: { ...ko.check, ...checkKo },
    handover: { ...ko.handover, ...handoverKo },
  },
};
const screenshots = join(__dirname, "../../assets/screenshots");
const newer = "2026.12.0";
interface Sheets {
  ids(): string[];
  name(id: string): string;
}
type ReadCell = (sheet: string, row: number, column: number) => { formula?: string };

/** What the newer data say: two countries changed, one of which the reviewer has changed too, and an area more. */
const revised: Readonly<Record<string, number>> = { KOR: 2600, USA: 12_700 };

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

/** Whatever is worth a picture must also be without an accessibility problem. */
async function picture({ page }: OpenPage, name: string): Promise<void> {
  const frame = page.frames().find((one) => one.url().includes("taskpane.html"));
  expect([name, frame && (await accessibilityProblems(frame))]).toEqual([name, []]);
  if (process.env.SEOULAI_SCREENSHOTS === undefined) return;
  mkdirSync(screenshots, { recursive: true });
  await page.mouse.move(2, 2);
  await page.screenshot({ path: join(screenshots, `${name}.png`) });
}

function revise(rows: readonly PackedRow[]): readonly PackedRow[] {
  const papers = (row: PackedRow): boolean =>
    row["indicator"] === "ai_papers" && row["time_period"] === "2022";
  const changed = rows.map((row) => {
    const value = papers(row) ? revised[String(row["ref_area"])] : undefined;
    return value === undefined ? row : { ...row, obs_value: value };
  });
  const model = rows.find((row) => papers(row) && row["ref_area"] === "JPN");
  return [...changed, { ...model, ref_area: "KRSEL", obs_value: 731 }];
}

/** Types over a cell, going there by the keyboard. */
async function typeAt({ page }: OpenPage, address: string, text: string): Promise<void> {
  await select({ page }, address);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** Puts numbers and one that is a text into a column of the sheet in front, as an import from elsewhere leaves them. */
async function plantTextNumber({ page }: OpenPage): Promise<void> {
  const frame = page.frames().find((one) => one.url().includes("taskpane.html"))!;
  await frame.evaluate(() =>
    Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getActiveWorksheet().getRange("N3:N6");
      cells.numberFormat = [["General"], ["General"], ["General"], ["@"]];
      cells.values = [[400], [410], [415], ["420"]];
      await context.sync();
    }),
  );
}

async function select({ page }: Pick<OpenPage, "page">, address: string): Promise<void> {
  const [, letter = "A", row = "1"] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  await page.locator(".o-grid-overlay").click({ position: { x: 40, y: 40 } });
  await page.keyboard.press("Control+Home");
  for (let step = 1; step < Number(row); step++) await page.keyboard.press("ArrowDown");
  for (let step = letter.charCodeAt(0) - 65; step > 0; step--) await page.keyboard.press("ArrowRight");
  await page.waitForFunction(
    (wanted) => document.querySelector<HTMLInputElement>(".o-named-range-selector input")?.value === wanted,
    address,
  );
}

/** Figures of the first sheet by area: what stands in the column of values. */
async function figures({ page }: OpenPage): Promise<Record<string, unknown>> {
  const { rows } = await cellsInFront(page);
  const inTable = rows.filter((row) => row.includes("ai_papers"));
  return Object.fromEntries(
    inTable.map((row) => [String(row.find((value) => catalog().areas.has(String(value)))), row[3]]),
  );
}

/** Every number of every sheet, by "Sheet1!D5". */
async function numbersOfAllSheets({ page }: OpenPage): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const tab of await page.locator(".o-sheet-list .o-sheet").all()) {
    await tab.click();
    const { sheet, rows } = await cellsInFront(page);
    rows.forEach((row, at) => {
      row.forEach((value, column) => {
        if (typeof value === "number") found[`${sheet}!${columnLetters(column)}${at + 1}`] = value;
      });
    });
  }
  return found;
}

describe.each(["en", "ko"] as const)("a reviewer's way (%s)", (language) => {
  const t = words[language];
  let open: OpenPage;
  const button = (name: string) => open.pane.getByRole("button", { name, exact: true });

  afterAll(async () => {
    await open.page.close({ runBeforeUnload: false });
  });

  it("begins with a table of figures, and edits in it and beside it", async () => {
    open = await openPage(workbench, { language });
    const { page, pane } = open;
    await page.click('[data-control="ReviewPane"]');
    await pane.getByText(t.review.none, { exact: true }).waitFor();
    await button(t.review.insertBenchmarks).click();
    await pane.getByRole("searchbox", { name: t.benchmarks.search }).fill("ai_papers");
    await pane
      .getByRole("option", { name: catalog().indicators.get("ai_papers")!.name[language] })
      .first()
      .click();
    await button(t.benchmarks.next).click();
    await button(t.benchmarks.insert).click();
    await pane
      .getByText(/Sheet1!A1/)
      .first()
      .waitFor();
    const { rows } = await cellsInFront(page);
    const rowOf = (area: string): number => rows.findIndex((row) => row.includes(area)) + 1;
    await typeAt(open, `D${rowOf("USA")}`, "13000");
    await typeAt(open, `D${rowOf("CAN")}`, "=2772+1");
    await typeAt(open, "L1", language === "en" ? "My note" : "내 메모");
    await typeAt(open, `L${rowOf("KOR")}`, language === "en" ? "asked on Monday" : "월요일에 문의함");
    await typeAt(open, "N1", '=SEOULAI.GAP("startups",420)');
    const edited = await figures(open);
    expect(edited).toMatchObject({ USA: 13_000, CAN: 2773, KOR: 2569 });
  });

  it("opens the file where the add-in brings newer data, and lists the block as it stands", async () => {
    const bytes = await saveFile(open, language);
    await open.page.close({ runBeforeUnload: false });
    open = await openPage(workbench, {
      language,
      before: (page) => serveNewerData(page, { version: newer, change: revise }),
    });
    await openFile(open, language, bytes);
    await open.page.getByRole("tab", { name: { en: "Seoul AI", ko: "서울 AI" }[language] }).click();
    await open.page.click('[data-control="ReviewPane"]');
    await open.pane.getByText(newer).first().waitFor();
    await open.pane.locator(".block", { hasText: t.review.state.conflict }).waitFor();
    await picture(open, `review-blocks-${language}`);
  });

  it("shows every change before anything is written, and narrows the list", async () => {
    const { pane } = open;
    await button(t.review.refreshAll).click();
    await pane.getByRole("heading", { name: t.review.preview }).waitFor();
    await pane.locator(".change").first().waitFor();
    const chips = pane.getByRole("toolbar", { name: t.review.filter }).getByRole("button");
    const { conflict, updated, added, kept } = t.review.outcome;
    const expected = [t.app.filterAll, ...[conflict, updated, added, kept].map((name) => `${name} 1`)];
    expect(await chips.allTextContents()).toEqual(expected);
    await picture(open, `review-preview-${language}`);
    await chips.nth(1).click();
    expect(await pane.locator(".change").count()).toBe(1);
    const values = await pane.locator(".change .version dd").allInnerTexts();
    expect(values).toEqual(["12,642", "13,000", "12,700"]);
    expect((await figures(open))["USA"]).toBe(13_000);
  });

  it("writes nothing over what was edited since the preview, and keeps the decision", async () => {
    const { pane } = open;
    await decideConflict();
    await typeAt(open, "D8", "3900");
    await cellsInFront(open.page);
    await button(t.review.apply).click();
    const notice = pane.getByRole("alert").filter({ hasText: t.review.changed });
    await notice.getByText(t.review.changedHint_one.replace("{{count}}", "1")).waitFor();
    expect(await figures(open)).toMatchObject({ USA: 13_000, KOR: 2569, JPN: 3900 });
    await picture(open, `review-changed-${language}`);
  });

  it("takes the new value where the reviewer says so, and writes what it said it would", async () => {
    const { pane } = open;
    await pane.getByText(t.review.sum.cells_other.replace("{{count}}", "2")).waitFor();
    await picture(open, `review-decided-${language}`);
    await button(t.review.apply).click();
    await pane.getByText(t.review.result.title).waitFor();
    await picture(open, `review-applied-${language}`);
    const applied = { USA: 12_700, KOR: 2600, CAN: 2773, KRSEL: 731, CHN: 42_524 };
    expect(await figures(open)).toMatchObject(applied);
    expect(await ownNotes()).toEqual([["KOR", language === "en" ? "asked on Monday" : "월요일에 문의함"]]);
  });

  it("goes back to before the refresh with one click", async () => {
    await button(t.review.undo).click();
    await open.pane.locator(".notice-success", { hasText: restoredWord() }).waitFor();
    const restored = await figures(open);
    expect(restored).toMatchObject({ USA: 13_000, KOR: 2569, CAN: 2773, CHN: 42_524 });
    expect(restored).not.toHaveProperty("KRSEL");
    expect(await ownNotes()).toEqual([["KOR", language === "en" ? "asked on Monday" : "월요일에 문의함"]]);
  });

  it("refreshes anew with the same decision, and then finds nothing more to change", async () => {
    const { pane } = open;
    await button(t.review.refreshAll).click();
    await pane.locator(".change").first().waitFor();
    await pane.getByRole("toolbar", { name: t.review.filter }).getByRole("button").nth(1).click();
    await decideConflict();
    await button(t.review.apply).click();
    await pane.getByText(t.review.result.title).waitFor();
    expect(await figures(open)).toMatchObject({ USA: 12_700, KOR: 2600, KRSEL: 731 });
    await button(t.review.refreshAll).click();
    await pane.getByText(t.review.sum.nothing).waitFor();
    await button(t.review.back).click();
    await pane.getByRole("heading", { name: t.review.blocks }).waitFor();
  });

  it("writes the record of the refresh on a sheet", async () => {
    const { pane } = open;
    await pane.getByRole("button", { name: t.review.audit, expanded: false }).click();
    await button(t.review.auditWrite).click();
    await pane.locator(".notice-success").getByRole("button", { name: t.result.goTo }).click();
    await settled();
    await picture(open, `review-audit-${language}`);
    const cells = (await cellsInFront(open.page)).rows.flat().map(String);
    expect(cells.filter((cell) => /13,?000/.test(cell))).not.toEqual([]);
  });

  it("tells why a number is what it is", async () => {
    const { page, pane } = open;
    await page.locator(".o-sheet-list .o-sheet").first().click();
    await select(open, "D5");
    await page.click('[data-control="ExplainCell"]');
    await pane.locator(".why-cell").getByText("12,700").waitFor();
    await pane.getByRole("button", { name: new RegExp(`^${t.check.rows}`) }).waitFor();
    await picture(open, `check-why-${language}`);
    await select(open, "N1");
    await page.click('[data-control="ExplainCell"]');
    await pane.locator(".why-cell").getByText("580").waitFor();
    await picture(open, `check-why-function-${language}`);
    await pane.getByRole("switch", { name: t.check.follow }).click();
    await select(open, "D6");
    await pane.locator(".why-cell").getByText("2,773").waitFor();
    await pane.getByRole("switch", { name: t.check.follow }).click();
  });

  it("examines the workbook and shows what it found", async () => {
    const { page, pane } = open;
    await page.click('[data-control="CheckSheet"]');
    await button(t.check.examineAgain).waitFor();
    await pane.locator(".change:visible").first().waitFor();
    await picture(open, `check-doctor-${language}`);
  });

  it("makes the fixes that it shows, and they are no findings any more", async () => {
    const { page, pane } = open;
    await plantTextNumber(open);
    await page.click('[data-control="CheckSheet"]');
    const fix = pane.getByRole("button", {
      name: new RegExp(t.check.fixOf.split(":")[0]!.replace("{{address}}", "Sheet1!N6")),
    });
    await fix.waitFor();
    await pane.getByRole("button", { name: allFixes() }).click();
    await pane.locator(".notice-success:visible").first().waitFor();
    await picture(open, `check-fixed-${language}`);
    expect((await cellsInFront(page)).rows[5]?.[13]).toBe(420);
    await fix.waitFor({ state: "detached" });
  });

  it("pins the workbook to a date and takes the date out again", async () => {
    const { page, pane } = open;
    await page.click('[data-control="HandOver"]');
    await pane.getByRole("button", { name: new RegExp(`^${t.handover.asOf}`) }).click();
    await pane.getByRole("textbox", { name: t.handover.asOfField }).fill("2024-12");
    await button(t.handover.asOfSee).click();
    const pin = button(t.handover.asOfPin.replace("{{asOf}}", "2024-12"));
    await pin.waitFor();
    await picture(open, `handover-as-of-${language}`);
    await pin.click();
    await button(t.handover.asOfUnpin).click();
    await button(t.handover.asOfUnpinNow).click();
    await pane.getByText(t.handover.asOfNone).waitFor();
  });

  it("lists on a sheet what changed between two editions", async () => {
    const { page, pane } = open;
    const sheets = (await sheetNames(page)).length;
    await pane.getByRole("button", { name: new RegExp(`^${t.handover.whatChanged}`) }).click();
    await pane.getByRole("combobox", { name: t.handover.from }).click();
    await pane.getByRole("option", { name: t.handover.edition.asOf }).click();
    await pane.getByRole("textbox", { name: t.handover.fromDate }).fill("2020");
    await button(t.handover.writeSheet).click();
    await pane.locator(".notice-success").getByRole("button", { name: t.result.goTo }).waitFor();
    expect((await sheetNames(page)).length).toBe(sheets + 1);
    await settled();
    await picture(open, `what-changed-${language}`);
  });

  it("hands over without the add-in: no formula of it is left", async () => {
    const { pane } = open;
    await button(t.handover.handOffSee).click();
    await button(t.handover.handOffRun).waitFor();
    await picture(open, `handover-preview-${language}`);
    await button(t.handover.handOffRun).click();
    await pane.locator(".notice-success", { hasText: handedOverWords() }).waitFor();
    await picture(open, `handover-${language}`);
  });

  it("brings the formulas back, and hands over once more", async () => {
    const { pane } = open;
    await button(t.handover.bringBack).click();
    await pane
      .locator(".notice-success", { hasText: t.handover.broughtBack_one.replace("{{count}}", "1") })
      .waitFor();
    expect(await formulaInN1()).toMatch(/^=SEOULAI\.GAP\("startups", ?420\)$/);
    await button(t.handover.handOffSee).click();
    await button(t.handover.handOffRun).click();
    await pane.locator(".notice-success", { hasText: handedOverWords() }).waitFor();
    expect(await formulaInN1()).not.toMatch(/SEOULAI/);
  });

  it("writes the appendix of evidence", async () => {
    const { pane } = open;
    await pane.getByRole("button", { name: new RegExp(`^${t.handover.evidence}`) }).click();
    const before = await pane.getByRole("button", { name: t.result.goTo }).count();
    await button(t.handover.evidenceRun).click();
    await pane.getByRole("button", { name: t.result.goTo }).nth(before).click();
    await settled();
    await picture(open, `evidence-${language}`);
  });

  it("is read by LibreOffice with the same numbers", async () => {
    const bytes = await saveFile(open, language);
    const here = await numbersOfAllSheets(open);
    const { cells } = await recalculate(bytes);
    expect(Object.keys(here).length).toBeGreaterThan(60);
    for (const [place, value] of Object.entries(here)) {
      const [sheet = "", address = ""] = place.split("!");
      expect([place, cells[sheet]?.[address]?.value]).toEqual([place, expect.closeTo(value, 9)]);
    }
  });

  it("has asked no other host for anything and reported no fault", () => {
    expect(open.outside).toEqual([]);
    expect(open.faults).toEqual([]);
  });

  const allFixes = (): RegExp =>
    new RegExp(t.check.fixAll_other.replace("{{count}}", "\\d+").replace("fixes", "fix(es)?"));
  const formulaInN1 = async (): Promise<string> => {
    await settled();
    return open.page.evaluate(() => {
      const { seoulaiHost } = globalThis as unknown as {
        seoulaiHost: { engine: { sheets: Sheets; cells: { read: ReadCell } } };
      };
      const { sheets, cells } = seoulaiHost.engine;
      const first = sheets.ids().find((id) => sheets.name(id) === "Sheet1")!;
      return cells.read(first, 0, 13).formula ?? "";
    });
  };
  const settled = async (): Promise<unknown> => cellsInFront(open.page);
  const restoredWord = (): string => t.review.restored.split(".")[0]!;
  const handedOverWords = (): string => t.handover.handOffCheck_other.replace("{{count}}", "0");

  async function decideConflict(): Promise<void> {
    const answers = open.pane.locator(".change", { hasText: t.review.outcome.conflict });
    await answers.getByRole("button", { name: t.review.answer.value.accept, exact: true }).click();
  }

  /** What the reviewer wrote beside the table, with the area of its row. */
  async function ownNotes(): Promise<string[][]> {
    const { rows } = await cellsInFront(open.page);
    return rows
      .slice(1)
      .filter((row) => row[11] !== "")
      .map((row) => [String(row.find((value) => catalog().areas.has(String(value)))), String(row[11])]);
  }
});
