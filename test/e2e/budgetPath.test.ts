import { catalog } from "../../src/catalog/catalog";
import { budgetEn } from "../../src/taskpane/messages/budgetEn";
import { budgetKo } from "../../src/taskpane/messages/budgetKo";
import { en } from "../../src/taskpane/messages/en";
import { ko } from "../../src/taskpane/messages/ko";
import { columnLetters } from "../../src/workbook/sheet/address";
import type { BudgetProgramme, BudgetRequest } from "../../src/workbook/budget/budgetRequest";
import { budgetWords } from "../../src/workbook/budget/budgetWords";
import { planProgrammes } from "../../src/workbook/budget/planProgrammes";
import { statedRate } from "../../src/workbook/budget/statedRate";
import { checksOf, expectDesk, inputCells, layoutOf, type Cells } from "../integration/budgetBook";
import { recalculate } from "../integration/libreOffice";
import { provideXml } from "../integration/xmlGlobals";
import { frameOf, picture } from "./pictures";
import { cellsInFront, openPage, startWorkbench, type OpenPage, type Workbench } from "./workbench";
import { saveFile } from "./workbookFile";

jest.setTimeout(180_000);

/** From targets to money on the built files: costs, slider, scenarios, the desk, and the file in another program. */

const words = { en: { ...en, desk: budgetEn }, ko: { ...ko, desk: budgetKo } };

/** What a person types; the figures are made up for the test. */
const typed: Readonly<Record<string, Partial<BudgetProgramme>>> = {
  infrastructure: { given: 60, floor: 60 },
  rd_budget: { actual: 50 },
  core_experts: { actual: 333, unitCost: 0.15, weight: 3 },
  ai_fund: { actual: 120, cap: 30 },
  startups: { actual: 420, unitCost: 0.09, weight: 2, floor: 40 },
  midsize_companies: { actual: 2, unitCost: 6 },
  foreign_talent: { actual: 400, unitCost: 0.05, floor: 10 },
  research_centers: { actual: 1, unitCost: 12 },
};
const requestOf = (language: "en" | "ko"): BudgetRequest => {
  const moneyUnit = language === "ko" ? "KRW_100MN" : "KRW_BN";
  const programmes = planProgrammes(catalog(), "seoul-2024", { language, moneyUnit });
  return {
    title: "seoul-2024",
    form: "native",
    language,
    moneyUnit,
    unit: 0.1,
    firstYear: 2026,
    years: 5,
    programmes: programmes.map((one) => ({ ...one, ...typed[one.targetId] })),
    scenarios: [
      { name: "Base", envelope: 450 },
      { name: "Low", envelope: 320, costChange: 0.1 },
      { name: "High", envelope: 600, costChange: -0.05 },
    ],
    rate: statedRate(catalog(), language),
    discountRate: 0.045,
  };
};

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

/** The sheet in front on a large screen, from a row on. */
async function widePicture(open: OpenPage, name: string, row: number): Promise<void> {
  const { page } = open;
  const before = page.viewportSize()!;
  await page.setViewportSize({ width: 2300, height: 1250 });
  // From beneath, so that the row comes to stand at the top.
  for (const at of [row + 150, row]) {
    await frameOf(open).evaluate(
      async (cell) => {
        await Excel.run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().getRange(cell).select();
          await context.sync();
        });
      },
      `A${String(at)}`,
    );
    await cellsInFront(page);
  }
  await picture(open, name);
  await page.setViewportSize(before);
}

const step = ({ pane }: OpenPage, language: "en" | "ko", name: keyof typeof budgetEn.step) =>
  pane.getByRole("button", { name: new RegExp(`^${words[language].desk.step[name]}`) });

/** Types the figures of a request into the steps. */
async function fill(open: OpenPage, request: BudgetRequest): Promise<void> {
  const { pane } = open;
  const { desk } = words[request.language];
  const type = async (label: string, value: number | undefined): Promise<void> => {
    if (value !== undefined)
      await pane.getByRole("textbox", { name: label, exact: true }).fill(String(value));
  };
  await step(open, request.language, "costs").press("Enter");
  for (const { targetId, name } of request.programmes) {
    const { actual, unitCost, given, weight } = typed[targetId] ?? {};
    await type(`${name}: ${desk.actual}`, actual);
    await type(`${name}: ${desk.unitCost}`, unitCost);
    await type(`${name}: ${desk.given}`, given);
    await type(`${name}: ${desk.weight}`, weight);
  }
  await step(open, request.language, "envelope").press("Enter");
  await type(desk.unit, request.unit);
  for (const { targetId, name } of request.programmes) {
    const { floor, cap } = typed[targetId] ?? {};
    await type(`${name}: ${desk.floor}`, floor);
    await type(`${name}: ${desk.cap}`, cap);
  }
}

describe("a budget in English", () => {
  let open: OpenPage;
  const { desk, result } = words.en;
  const request = requestOf("en");

  beforeAll(async () => {
    open = await openPage(workbench, { language: "en" });
  });

  afterAll(async () => {
    await open.page.close();
  });

  it("begins with the plan's targets and takes costs, floors and caps with the keyboard", async () => {
    const { page, pane } = open;
    await page.click('[data-control="BudgetPane"]');
    await pane.getByRole("checkbox", { name: "Include “AI core experts”" }).waitFor();
    await step(open, "en", "targets").press("Enter");
    await fill(open, request);
    await step(open, "en", "envelope").press("Enter");
    await pane.getByText("8 of 8 with a need").waitFor();
    await picture(open, "budget-costs-en", step(open, "en", "costs"));
    await step(open, "en", "costs").press("Enter");
  });

  it("shows at once who gets what while the slider moves, and says what the numbers forbid", async () => {
    const { pane } = open;
    await step(open, "en", "envelope").press("Enter");
    await pane.getByRole("textbox", { name: "Envelope, KRW billion", exact: true }).fill("45");
    await pane.getByText(/The floors add up to 110, 65 more than the total of 45/).waitFor();
    await pane.getByRole("textbox", { name: "Envelope, KRW billion", exact: true }).fill("440");
    const slider = pane.getByRole("slider", { name: desk.slider });
    const before = await slider.inputValue();
    await slider.press("ArrowRight");
    const after = Number(await slider.inputValue());
    expect(after).toBeGreaterThan(Number(before));
    expect(await slider.getAttribute("aria-valuetext")).toBe(`${after.toLocaleString("en-US")} KRW billion`);
    await pane.getByText(`${after.toLocaleString("en-US")}: sums exactly to the envelope`).waitFor();
    await pane.getByText(/^30 · cap/).waitFor();
    await pane.getByRole("textbox", { name: "Envelope, KRW billion", exact: true }).fill("450");
    await picture(open, "budget-slider-en", step(open, "en", "envelope"));
    await step(open, "en", "envelope").press("Enter");
  });

  it("compares three scenarios before anything is written", async () => {
    const { pane } = open;
    const field = (label: string) => pane.getByRole("textbox", { name: label, exact: true });
    await step(open, "en", "phasing").press("Enter");
    await field(desk.firstYear).fill("2026");
    await pane.getByRole("combobox", { name: "Profile of AI core experts" }).selectOption("scurve");
    await pane.getByRole("combobox", { name: "Profile of AI fund" }).selectOption("front");
    await step(open, "en", "phasing").press("Enter");
    await step(open, "en", "scenarios").press("Enter");
    await field("Low: Envelope").fill("320");
    await field("Low: Unit costs, %").fill("10");
    await field("High: Envelope").fill("600");
    await field("High: Unit costs, %").fill("-5");
    await picture(open, "budget-scenarios-en", step(open, "en", "scenarios"));
    await step(open, "en", "scenarios").press("Enter");
    await step(open, "en", "sheet").press("Enter");
    await field(desk.discount).fill("4.5");
  });

  const built: BudgetRequest = {
    ...request,
    programmes: request.programmes.map((one) => ({
      ...one,
      profile:
        one.targetId === "core_experts" ? "scurve" : one.targetId === "ai_fund" ? "front" : one.profile,
    })),
  };

  it("becomes a desk whose every figure is the core's, in the scenario that its cell names", async () => {
    const { page, pane } = open;
    await pane.getByRole("button", { name: desk.build, exact: true }).press("Enter");
    await pane.getByRole("button", { name: result.goTo }).waitFor();
    const { sheet, rows } = await cellsInFront(page);
    expect(sheet).toBe(budgetWords.sheet.en);
    expectDesk(rows, built, 0);
    const layout = layoutOf(built);
    await widePicture(open, "budget-desk-top-en", 1);
    await frameOf(open).evaluate(
      async (cell) => {
        await Excel.run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().getRange(cell).values = [["High"]];
          await context.sync();
        });
      },
      inputCells.setting(built, "chosen"),
    );
    expectDesk((await cellsInFront(page)).rows, built, 2);
    await widePicture(open, "budget-desk-years-en", layout.amounts + 1);
    await widePicture(open, "budget-desk-frontier-en", layout.frontier + 1);
  });

  it("opens in LibreOffice with the same figures, sums and checks", async () => {
    const file = await recalculate(new Uint8Array(await saveFile(open, "en")));
    const cells = file.cells[budgetWords.sheet.en]!;
    const errors = Object.entries(cells).filter(([, { error }]) => error !== undefined);
    expect(errors).toEqual([]);
    const rows: Cells = Array.from({ length: layoutOf(built).notes }, (_, row) =>
      Array.from(
        { length: 18 },
        (__, column) => cells[`${columnLetters(column)}${String(row + 1)}`]?.value ?? "",
      ),
    );
    expectDesk(rows, built, 2);
    expect(
      checksOf(rows, built)
        .slice(0, 5)
        .map(([, verdict]) => verdict),
    ).toEqual(Array(5).fill("OK"));
    expect(open.faults).toEqual([]);
    expect(open.outside).toEqual([]);
  });
});

describe("a budget in Korean", () => {
  it("is built from the plan with what is still to be typed in words", async () => {
    const open = await openPage(workbench, { language: "ko" });
    const { page, pane } = open;
    const { desk, result } = words.ko;
    await page.click('[data-control="BudgetPane"]');
    await pane.getByRole("checkbox").first().waitFor();
    await step(open, "ko", "envelope").press("Enter");
    await pane.getByRole("textbox", { name: "총예산, 억 원", exact: true }).fill("1000");
    await pane.getByText(/상한까지 채워도 0/).waitFor();
    await picture(open, "budget-envelope-ko", step(open, "ko", "envelope"));
    await pane.getByRole("button", { name: desk.build, exact: true }).press("Enter");
    await pane.getByRole("button", { name: result.goTo }).waitFor();
    const { sheet, rows } = await cellsInFront(page);
    expect(sheet).toBe(budgetWords.sheet.ko);
    expect(rows.flat()).toContain("실적값이나 정해진 금액을 입력하십시오.");
    await widePicture(open, "budget-desk-ko", 1);
    await page.close();
  });
});
