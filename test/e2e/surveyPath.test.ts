import { mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { en } from "../../src/taskpane/messages/en";
import { ko } from "../../src/taskpane/messages/ko";
import { surveysEn } from "../../src/taskpane/messages/surveysEn";
import { surveysKo } from "../../src/taskpane/messages/surveysKo";
import { columnLetters } from "../../src/workbook/sheet/address";
import { itemColumns } from "../../src/workbook/survey/rounds/resultColumns";
import { itemHeaders, itemStatusWords, keyOfWord, kindWords } from "../../src/workbook/survey/surveyWords";
import { recalculate } from "../integration/libreOffice";
import { provideXml } from "../integration/xmlGlobals";
import { cp949 } from "./cp949";
import { accessibilityProblems } from "./panePage";
import {
  closing,
  exportedCsv,
  faults,
  panels,
  person,
  wordsForNumber,
  type AskedItem,
} from "./surveyAnswers";
import { openPage, sheetNames, startWorkbench, type OpenPage, type Workbench } from "./workbench";
import { saveFile } from "./workbookFile";

// Thirty sheets of forty items take longer than one table.
jest.setTimeout(600_000);

/**
 * The whole way of a Delphi panel on the built files: questionnaire, answers from a form tool with all their faults,
 * result, decisions, second round, feedback and map with a large panel; all analyses, and the file in another program,
 * with a small one. For pictures both go the whole way.
 */

const words = { en: { ...en, survey: surveysEn }, ko: { ...ko, survey: surveysKo } };
const screenshots = join(__dirname, "../../assets/screenshots");
const asked = 40;

type CellValue = string | number | boolean;

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

const frameOf = ({ page }: OpenPage): Frame =>
  page.frames().find((one) => one.url().includes("taskpane.html"))!;

/** What is kept as a picture; the rest is only examined. */
const kept = ["start", "columns", "findings", "result", "decisions", "feedback", "ipa", "ahp", "privacy"];

/** Whatever is worth a picture must also be without an accessibility problem. */
async function picture(open: OpenPage, name: string): Promise<void> {
  expect([name, await accessibilityProblems(frameOf(open))]).toEqual([name, []]);
  if (process.env.SEOULAI_SCREENSHOTS === undefined || !kept.includes(name.split("-")[1]!)) return;
  mkdirSync(screenshots, { recursive: true });
  await open.page.mouse.move(2, 2);
  await open.page.screenshot({ path: join(screenshots, `${name}.png`) });
}

/** Every cell of every sheet that is not blank, once all functions have their results. */
async function cellsOfWorkbook({ page }: OpenPage): Promise<Record<string, Record<string, CellValue>>> {
  const found = await page.evaluate(async () => {
    interface Engine {
      sheets: {
        ids(): string[];
        name(id: string): string;
        rows(id: string): number;
        columns(id: string): number;
      };
      cells: { read(id: string, row: number, column: number): { value: string | number | boolean } };
    }
    const { seoulaiHost } = globalThis as unknown as {
      seoulaiHost: { settled(): Promise<void>; engine: Engine };
    };
    await seoulaiHost.settled();
    const { sheets, cells } = seoulaiHost.engine;
    return sheets.ids().map((id) => {
      const filled: [row: number, column: number, value: string | number | boolean][] = [];
      for (let row = 0; row < sheets.rows(id); row++) {
        for (let column = 0; column < Math.min(80, sheets.columns(id)); column++) {
          const { value } = cells.read(id, row, column);
          if (value !== "") filled.push([row, column, value]);
        }
      }
      return [sheets.name(id), filled] as const;
    });
  });
  return Object.fromEntries(
    found.map(([sheet, filled]) => [
      sheet,
      Object.fromEntries(
        filled.map(([row, column, value]) => [`${columnLetters(column)}${String(row + 1)}`, value]),
      ),
    ]),
  );
}

/** Waits until every function has its result. */
const settled = ({ page }: OpenPage): Promise<void> =>
  page.evaluate(() =>
    (globalThis as unknown as { seoulaiHost: { settled(): Promise<void> } }).seoulaiHost.settled(),
  );

/** Brings a cell of the sheet in front into view. */
const lookAt = (frame: Frame, address: string): Promise<void> =>
  frame.evaluate(async (cell) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange(cell).select();
      await context.sync();
    });
  }, address);

/** Values of the table over the items of the survey, with its header. */
const itemsTable = (frame: Frame): Promise<CellValue[][]> =>
  frame.evaluate(() =>
    Excel.run(async (context) => {
      const { tables } = context.workbook;
      tables.load("items/name");
      await context.sync();
      const name = tables.items.map((table) => table.name).find((one) => one.startsWith("SEOULAI_ITEMS"))!;
      const range = tables.getItem(name).getRange();
      range.load("values");
      await context.sync();
      return range.values as CellValue[][];
    }),
  );

/** Brings the questionnaire to forty items, as a person does who deletes rows or fills in more. */
async function fortyItems(frame: Frame): Promise<void> {
  const [header = [], ...rows] = await itemsTable(frame);
  const model = rows.find((row) => row.some((cell) => keyOfWord(kindWords, cell) === "importance"))!;
  const place = (column: keyof typeof itemHeaders): number =>
    header.findIndex((cell) => Object.values(itemHeaders[column]).includes(String(cell)));
  const more = Array.from({ length: Math.max(0, asked - rows.length) }, (_, at) => {
    const row = [...model];
    row[place("id")] = `X${String(at + 1)}`;
    row[place("topic")] = `Further topic ${String(at + 1)}`;
    row[place("textEn")] = `How important is further topic ${String(at + 1)}?`;
    row[place("textKo")] = `더 물을 주제 ${String(at + 1)}은 얼마나 중요합니까?`;
    return row;
  });
  await frame.evaluate(
    async ({ more: added, surplus }) => {
      await Excel.run(async (context) => {
        const { tables } = context.workbook;
        tables.load("items/name");
        await context.sync();
        const name = tables.items.map((table) => table.name).find((one) => one.startsWith("SEOULAI_ITEMS"))!;
        const { rows: all } = tables.getItem(name);
        all.load("count");
        await context.sync();
        for (let at = 0; at < surplus; at++) all.getItemAt(all.count - 1 - at).delete();
        if (added.length > 0) all.add(undefined, added);
        await context.sync();
      });
    },
    { more, surplus: Math.max(0, rows.length - asked) },
  );
}

/** The items that are asked now, as the questionnaire has them. */
async function askedItems(frame: Frame, language: "en" | "ko"): Promise<AskedItem[]> {
  const [header = [], ...rows] = await itemsTable(frame);
  const place = (column: keyof typeof itemHeaders): number =>
    header.findIndex((cell) => Object.values(itemHeaders[column]).includes(String(cell)));
  return rows
    .filter((row) => {
      const status = keyOfWord(itemStatusWords, row[place("status")]);
      return status === "active" || status === "revised";
    })
    .map((row) => ({
      id: String(row[place("id")]),
      text: String(row[place(language === "en" ? "textEn" : "textKo")]),
      kind: keyOfWord(kindWords, row[place("kind")])!,
      scaleMax: Number(row[place("scale")]),
    }));
}

/** Writes new words for every item of the result sheet that is to be revised. */
async function reword(frame: Frame, sheet: string, ids: readonly string[]): Promise<void> {
  const heads = (key: "id" | "newEn" | "newKo") =>
    Object.values(itemColumns.find((column) => column.key === key)!.header);
  await frame.evaluate(
    async ({ sheet: name, ids: revised, id, newEn, newKo }) => {
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name).getUsedRange();
        range.load("values");
        await context.sync();
        const values = range.values as unknown[][];
        const at = values.findIndex((row) => row.some((cell) => newEn.includes(String(cell))));
        const column = (heading: string[]): number =>
          values[at]!.findIndex((cell) => heading.includes(String(cell)));
        values.forEach((row, index) => {
          const of = String(row[column(id)]);
          if (index <= at || !revised.includes(of)) return;
          range.getCell(index, column(newEn)).values = [[`In other words: ${of}`]];
          range.getCell(index, column(newKo)).values = [[`다시 쓴 문항 ${of}`]];
        });
        await context.sync();
      });
    },
    { sheet, ids, id: heads("id"), newEn: heads("newEn"), newKo: heads("newKo") },
  );
}

/** A picture of the page where a step failed, beside the other temporary files. */
async function keepFailure({ page }: OpenPage, language: string): Promise<void> {
  await page.screenshot({ path: join(tmpdir(), `survey-path-${language}.png`) }).catch(() => undefined);
}

describe.each(["en", "ko"] as const)("a panel's way (%s)", (language) => {
  const t = words[language].survey;
  const experts = panels[language];
  let open: OpenPage;
  let broken: string | undefined;
  /** Each step stands on the one before: after the first that fails, the others fail at once. */
  const step = (name: string, run: () => Promise<void> | void): void => {
    it(name, async () => {
      if (broken !== undefined) throw new Error(`Not tried: “${broken}” failed before.`);
      try {
        await run();
      } catch (error) {
        broken = name;
        await keepFailure(open, language);
        throw error;
      }
    });
  };
  const all = process.env.SEOULAI_SCREENSHOTS !== undefined;
  const elsewhere: typeof step = () => undefined;
  const largeStep = all || language === "en" ? step : elsewhere;
  const smallStep = all || language === "ko" ? step : elsewhere;
  const button = (name: string) =>
    open.pane.locator("#panel-surveys").getByRole("button", { name, exact: true });
  const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
    text.replace(/\{\{(\w+)\}\}/g, (_, key: string) => String(values[key]));
  const numbered = (text: string, number: number): string => filled(text, { number });
  const notice = (role: "status" | "alert" = "status") =>
    open.pane.locator(`#panel-surveys .notice[role=${role}]:visible`);
  /** A part's words up to its first figure. */
  const start = (text: string): string => text.split("{{")[0]!.trim();

  async function openStep(step: keyof typeof t.step): Promise<void> {
    const head = open.pane.getByRole("button", { name: new RegExp(`^${t.step[step].replace(".", "\\.")}`) });
    if ((await head.getAttribute("aria-expanded")) !== "true") await head.click();
  }

  async function chooseFile(csv: string, name: string): Promise<void> {
    const [chooser] = await Promise.all([
      open.page.waitForEvent("filechooser"),
      button(t.import.file).click(),
    ]);
    await chooser.setFiles({ name, mimeType: "text/csv", buffer: cp949(csv) });
    await open.pane.getByRole("heading", { name: t.import.columns }).waitFor();
  }

  async function narrow(kind: keyof typeof t.import.kind): Promise<void> {
    const chips = open.pane.getByRole("toolbar", { name: t.import.filter });
    await chips.getByRole("button", { name: t.import.all, exact: true }).click();
    await chips.getByRole("button", { name: new RegExp(`^${t.import.kind[kind]} `) }).click();
  }

  async function correct(kind: "outOfScale" | "notAnAnswer", value: string): Promise<void> {
    await narrow(kind);
    const card = open.pane.locator("#panel-surveys .change").first();
    await card.locator(".answer[aria-expanded]").click();
    await card.getByRole("textbox", { name: t.import.correction }).fill(value);
    await card.getByRole("button", { name: t.import.correctionTake }).click();
    await card.locator(".answer[aria-pressed=true]", { hasText: value }).waitFor();
  }

  afterAll(async () => {
    await open.page.close({ runBeforeUnload: false });
  });

  step("begins with a questionnaire from a template, which the sheet then carries", async () => {
    open = await openPage(workbench, { language });
    const { page, pane } = open;
    page.setDefaultTimeout(60_000);
    await page.click('[data-control="SurveysPane"]');
    await pane.getByText(t.none).waitFor();
    await picture(open, `surveys-start-${language}`);
    await pane.getByRole("textbox", { name: t.questionnaire.closing }).fill(closing);
    await button(t.questionnaire.make).click();
    await notice().getByRole("button", { name: words[language].result.goTo }).waitFor();
    await fortyItems(frameOf(open));
    expect(await askedItems(frameOf(open), language)).toHaveLength(asked);
    await picture(open, `surveys-questionnaire-${language}`);
  });

  step("makes the responses sheet, which says what each step still needs", async () => {
    await openStep("results");
    await open.pane.getByText(t.missing.round).first().waitFor();
    await openStep("responses");
    await open.pane.getByLabel(t.responses.panelSize).fill(String(experts));
    await button(numbered(t.responses.make, 1)).click();
    await button(t.responses.import).waitFor();
    await open.pane
      .getByText(start(t.missing.answers.replace("{{number}}", "1")))
      .first()
      .waitFor();
    await picture(open, `surveys-responses-${language}`);
  });

  step("reads a CP949 file in a worker and shows what each column is", async () => {
    const { page, pane } = open;
    const worker = page.waitForEvent("worker");
    await button(t.responses.import).click();
    await pane.getByRole("heading", { name: numbered(t.import.title, 1) }).waitFor();
    await picture(open, `surveys-import-${language}`);
    await chooseFile(exportedCsv(await askedItems(frameOf(open), language), 1, language), "answers.csv");
    await worker;
    const file = pane.getByRole("button", { name: /^answers\.csv/ });
    await file.click();
    expect(await pane.getByLabel(t.import.encoding).inputValue()).toBe("euc-kr");
    await file.click();
    const chips = pane.getByRole("toolbar", { name: t.import.columnFilter });
    await chips.getByRole("button", { name: `${t.import.columnGroup.items} ${String(asked)}` }).waitFor();
    await picture(open, `surveys-columns-${language}`);
  });

  step("lets each column be corrected: one that no item knows stays out, by choice", async () => {
    const { pane } = open;
    const chips = pane.getByRole("toolbar", { name: t.import.columnFilter });
    await chips.getByRole("button", { name: new RegExp(`^${t.import.columnGroup.check} `) }).click();
    const choice = pane.locator(".column-target").last();
    await choice.selectOption("expert");
    await pane.getByText(t.import.how.person).first().waitFor();
    await choice.selectOption("ignore");
    await chips.getByRole("button", { name: t.import.columnAll, exact: true }).click();
  });

  step("shows every planted fault with its row, and has written nothing", async () => {
    const { pane } = open;
    const before = await cellsOfWorkbook(open);
    await button(t.import.check).click();
    await pane.getByRole("heading", { name: t.import.findings }).waitFor();
    const rowOf = (expert: number): string => filled(t.import.rowAt, { row: expert + 1 });
    for (const [kind, expert] of [
      ["outOfScale", faults.outOfScale],
      ["notAnAnswer", faults.words],
      ["partial", faults.partial],
      ["late", faults.late],
    ] as const) {
      await narrow(kind);
      await pane
        .locator("#panel-surveys .change", { hasText: rowOf(expert) })
        .first()
        .waitFor();
    }
    await narrow("duplicate");
    const rows = filled(t.import.rowsAt, { rows: `${String(faults.twice + 1)}, ${String(experts + 2)}` });
    await pane.locator("#panel-surveys .change", { hasText: rows }).waitFor();
    await narrow("unmatchedColumn");
    await narrow("notAnAnswer");
    expect(await pane.locator("#panel-surveys .change").first().innerText()).toContain(
      wordsForNumber[language],
    );
    await picture(open, `surveys-findings-${language}`);
    expect(await cellsOfWorkbook(open)).toEqual(before);
  });

  step("imports what was decided", async () => {
    await correct("outOfScale", "5");
    await correct("notAnAnswer", "5");
    await picture(open, `surveys-decided-${language}`);
    await button(t.import.run).click();
    await notice().getByText(start(t.import.doneKey)).waitFor();
    const counts = filled(t.roundCounts, { experts, complete: experts - 1, partial: 1, rest: 0 });
    await open.pane.getByText(counts).first().waitFor();
    await picture(open, `surveys-imported-${language}`);
  });

  step("keeps names and addresses in the expert key alone", async () => {
    const cells = await cellsOfWorkbook(open);
    const { name, email } = person(1);
    const sheets = Object.entries(cells).flatMap(([sheet, filledCells]) =>
      Object.values(filledCells).some((value) => value === name || value === email) ? [sheet] : [],
    );
    expect(sheets).toHaveLength(1);
  });

  step("makes the result of the round", async () => {
    await openStep("results");
    await button(numbered(t.results.make, 1)).click();
    await button(numbered(t.results.again, 1)).waitFor();
    await notice().getByRole("button", { name: words[language].result.goTo }).click();
    await settled(open);
    await picture(open, `surveys-result-${language}`);
  });

  largeStep("shows the decisions before the next round is made, and asks for the new words", async () => {
    const { page, pane } = open;
    const result = await pane.locator("#panel-surveys .notice").innerText();
    await openStep("nextRound");
    await button(t.next.see).click();
    await pane.getByRole("heading", { name: numbered(t.next.title, 1) }).waitFor();
    const chips = pane.getByRole("toolbar", { name: t.next.filter });
    await chips.waitFor();
    const revised = chips.getByRole("button", { name: new RegExp(`^${t.next.decision.revised} `) });
    await revised.click();
    await pane.getByText(t.next.wordsMissing).first().waitFor();
    await picture(open, `surveys-decisions-${language}`);
    const names = await sheetNames(page);
    const sheet = names.find((name) => result.includes(`“${name}”`))!;
    const ids = await revisedIds();
    expect(ids.length).toBeGreaterThan(0);
    await reword(frameOf(open), sheet, ids);
    await button(t.next.again).click();
    await pane.getByText(t.next.wordsMissing).first().waitFor({ state: "detached" });
  });

  largeStep("makes the second round, and keeps the first", async () => {
    const { page } = open;
    const before = await sheetNames(page);
    await button(numbered(t.next.make, 2)).click();
    await open.pane.getByText(numbered(t.roundName, 2)).first().waitFor();
    expect(await sheetNames(page)).toEqual(expect.arrayContaining(before));
    await open.pane.getByText(t.roundState.archived).first().waitFor();
    await picture(open, `surveys-second-${language}`);
  });

  largeStep("imports the second round, whose experts are known again", async () => {
    const items = await askedItems(frameOf(open), language);
    expect(items.length).toBeLessThan(asked);
    await openStep("responses");
    await button(t.responses.import).click();
    await chooseFile(exportedCsv(items, 2, language), "second.csv");
    await button(t.import.check).click();
    await open.pane.getByRole("heading", { name: t.import.findings }).waitFor();
    await button(t.import.run).click();
    await notice()
      .getByText(new RegExp(String(experts)))
      .first()
      .waitFor();
    const counts = filled(t.roundCounts, { experts, complete: experts, partial: 0, rest: 0 });
    await open.pane.getByText(counts).first().waitFor();
    await openStep("results");
    await button(numbered(t.results.make, 2)).click();
    await button(numbered(t.results.again, 2)).waitFor();
  });

  largeStep("gives each expert a feedback sheet without anyone's name", async () => {
    const { page } = open;
    const before = new Set(await sheetNames(page));
    await openStep("nextRound");
    await button(t.feedback.sheets).click();
    await notice()
      .getByText(filled(t.feedback.sheetsMade_other, { count: experts }))
      .waitFor();
    const cells = await cellsOfWorkbook(open);
    const made = Object.keys(cells).filter((sheet) => !before.has(sheet));
    expect(made).toHaveLength(experts);
    const texts = made.flatMap((sheet) => Object.values(cells[sheet]!)).map(String);
    for (let expert = 1; expert <= experts; expert++) {
      const { name, email } = person(expert);
      expect(texts.filter((text) => text.includes(email) || text.includes(name))).toEqual([]);
    }
    await notice().getByRole("button", { name: words[language].result.goTo }).click();
    await picture(open, `surveys-feedback-${language}`);
  });

  largeStep("downloads feedback as a file each", async () => {
    await open.pane.getByRole("textbox", { name: t.feedback.experts }).fill("P01, P02");
    const [file] = await Promise.all([open.page.waitForEvent("download"), button(t.feedback.files).click()]);
    expect(file.suggestedFilename()).toMatch(/\.zip$/);
  });

  step("draws importance and performance of the first round, each point with its name", async () => {
    const { pane, page } = open;
    const first = pane.getByRole("radio", { name: new RegExp(`^${numbered(t.roundName, 1)} `) });
    if ((await first.count()) > 0) await first.check({ force: true });
    await openStep("analysis");
    await button(t.analysis.makeIpa).click();
    await notice().getByRole("button", { name: words[language].result.goTo }).click();
    await settled(open);
    await lookAt(frameOf(open), "A42");
    await page.locator(".o-figure canvas, .o-figure svg").first().waitFor();
    await picture(open, `surveys-ipa-${language}`);
  });

  smallStep("makes the needs, the weights and the reliability too", async () => {
    const { pane } = open;
    for (const analysis of ["needs", "ahp", "reliability"] as const) {
      const before = (await sheetNames(open.page)).length;
      await pane.getByRole("radio", { name: t.analysis[analysis] }).check({ force: true });
      const make = { needs: "makeNeeds", ahp: "makeAhp", reliability: "makeReliability" } as const;
      await button(t.analysis[make[analysis]]).click();
      await expectMoreSheets(before);
      await notice().getByRole("button", { name: words[language].result.goTo }).click();
      await settled(open);
      await picture(open, `surveys-${analysis}-${language}`);
    }
  });

  largeStep("puts ids in place of names and deletes the key on request", async () => {
    const { pane } = open;
    await openStep("privacy");
    await button(t.privacy.look).click();
    await pane.getByText(t.privacy.removeKey).scrollIntoViewIfNeeded();
    await picture(open, `surveys-privacy-${language}`);
    await pane.getByRole("checkbox", { name: t.privacy.removeKey }).check({ force: true });
    await button(t.privacy.runAll).click();
    await notice().getByText(t.privacy.keyRemoved).waitFor();
    const texts = Object.values(await cellsOfWorkbook(open)).flatMap((sheet) =>
      Object.values(sheet).map(String),
    );
    const { name, email } = person(1);
    expect(texts.filter((text) => text.includes(name) || text.includes(email))).toEqual([]);
  });

  smallStep("is read by LibreOffice with the same numbers", async () => {
    const bytes = await saveFile(open, language);
    const here = await cellsOfWorkbook(open);
    const { cells } = await recalculate(bytes);
    const numbers = Object.entries(here).flatMap(([sheet, filledCells]) =>
      Object.entries(filledCells).flatMap(([address, value]) =>
        typeof value === "number" ? [{ sheet, address, value }] : [],
      ),
    );
    expect(numbers.length).toBeGreaterThan(1000);
    const others = numbers.filter(({ sheet, address, value }) => {
      const there = cells[sheet]?.[address]?.value;
      return typeof there !== "number" || Math.abs(there - value) > 1e-9 * Math.max(1, Math.abs(value));
    });
    expect(others.slice(0, 20)).toEqual([]);
    const faulty = Object.values(here).flatMap((sheet) =>
      Object.values(sheet).filter((value) => /^(?:NaN|-?Infinity|undefined)$/.test(String(value))),
    );
    expect(faulty).toEqual([]);
  });

  step("has asked no other host for anything and reported no fault", () => {
    expect(open.outside).toEqual([]);
    expect(open.faults).toEqual([]);
  });

  /** Ids of the items that are shown as to be revised. */
  async function revisedIds(): Promise<string[]> {
    const found = new Set<string>();
    const list = open.pane.getByRole("list", { name: t.next.items });
    const count = Number(await list.getByRole("listitem").first().getAttribute("aria-setsize"));
    await list.getByRole("listitem").first().focus();
    for (let turn = 0; turn < count && found.size < count; turn++) {
      for (const id of await list.locator(".change code").allInnerTexts()) found.add(id);
      await open.page.keyboard.press("PageDown");
    }
    return [...found];
  }

  async function expectMoreSheets(before: number): Promise<void> {
    await open.page.waitForFunction(
      (count) =>
        (
          globalThis as unknown as { seoulaiHost: { engine: { sheets: { ids(): string[] } } } }
        ).seoulaiHost.engine.sheets.ids().length > count,
      before,
    );
  }
});
