import type { Frame } from "playwright-core";
import { panels } from "../../src/taskpane/panels/registry";
import { accessibilityProblems, openPane, startWorkbench, stopWorkbench, type PanePage } from "./panePage";

let open: PanePage;

beforeAll(startWorkbench);
afterAll(stopWorkbench);
beforeEach(async () => {
  open = await openPane();
});
afterEach(async () => {
  await open.close();
});

const button = (pane: Frame, name: string) => pane.getByRole("button", { name, exact: true });

/** What has the keyboard in the pane, in words. */
const focused = (pane: Frame): Promise<string> =>
  pane.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    if (!element || element === document.body) return "nothing";
    return element.getAttribute("aria-label") ?? (element.innerText.trim() || element.tagName);
  });

/** Presses Tab until the named element has the keyboard. */
async function tabTo({ page, pane }: PanePage, name: string): Promise<void> {
  const passed: string[] = [];
  for (let turn = 0; turn < 40; turn++) {
    await page.keyboard.press("Tab");
    const at = await focused(pane);
    if (at === name) return;
    passed.push(at);
  }
  throw new Error(`The Tab key never came to “${name}”; it passed ${passed.join(" | ")}.`);
}

async function chooseIndicator(pane: Frame, id: string): Promise<void> {
  await pane.getByRole("searchbox").fill(id);
  await pane.getByText("1 indicator", { exact: true }).waitFor();
  await pane.locator("[role=listbox] [role=option]").first().click();
}

describe("the pane in a browser", () => {
  it("asks for nothing outside and writes no error", async () => {
    await chooseIndicator(open.pane, "gerd_ppp_usd_bn");
    await button(open.pane, "Preview and insert").click();
    await open.pane.waitForSelector("canvas");
    await open.pane.getByRole("tab", { name: "Targets" }).click();
    await open.pane.waitForSelector("#panel-targets .target");
    await open.pane.getByRole("tab", { name: "Help" }).click();
    await button(open.pane, "Functions").click();
    await open.pane.waitForSelector(".function-list li");
    expect(open.outside).toEqual([]);
    expect(open.errors).toEqual([]);
  });

  it.each(["English", "한국어"])(
    "has no accessibility problem in any panel, light and dark, in %s",
    async (language) => {
      const { pane } = open;
      await pane.getByRole("button", { name: language }).click();
      for (const appearance of ["light", "dark"]) {
        await pane.locator(".pane-settings select").selectOption(appearance);
        for (const { id } of panels) {
          await pane.locator(`#tab-${id}`).click();
          await pane.waitForSelector(`#panel-${id} h2`);
          const closed = pane.locator(`#panel-${id} h3 [aria-expanded=false]`);
          while ((await closed.count()) > 0) await closed.first().click();
          expect([language, appearance, id, await accessibilityProblems(pane)]).toEqual([
            language,
            appearance,
            id,
            [],
          ]);
        }
      }
    },
  );

  it("finds, chooses, previews and inserts by keyboard alone, and the keyboard is never lost", async () => {
    const { page, pane } = open;
    await pane.getByRole("tab", { name: "Benchmarks" }).focus();
    await tabTo(open, "Search indicators");
    await page.keyboard.type("gerd_ppp_usd_bn");
    await pane.getByText("1 indicator", { exact: true }).waitFor();
    await tabTo(open, "Choose indicators");
    await page.keyboard.press("Space");
    await tabTo(open, "Preview and insert");
    await page.keyboard.press("Enter");
    await pane.waitForSelector(".table-frame");
    expect(await focused(pane)).toBe("Preview and insert");
    await tabTo(open, "Insert");
    await page.keyboard.press("Enter");
    await pane.getByText(/rows? inserted at/).waitFor();
    expect(await focused(pane)).toBe("Insert");
  });

  it("shows which element has the keyboard", async () => {
    const { page, pane } = open;
    await pane.getByRole("tab", { name: "Benchmarks" }).focus();
    await page.keyboard.press("ArrowRight");
    const outline = await pane.evaluate(() => {
      const style = getComputedStyle(document.activeElement ?? document.body);
      return { width: parseFloat(style.outlineWidth), style: style.outlineStyle };
    });
    expect(outline).toEqual({ width: 2, style: "solid" });
  });

  it("asks when the place is not empty, and inserts on a new sheet when told to", async () => {
    const { pane } = open;
    await chooseIndicator(pane, "gerd_ppp_usd_bn");
    await button(pane, "Preview and insert").click();
    await button(pane, "Insert").click();
    await pane.getByText(/inserted at Sheet1!/).waitFor();
    await button(pane, "Insert").click();
    const question = pane.getByRole("alert");
    await question.getByText("The place is not empty").waitFor();
    expect(await question.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await accessibilityProblems(pane)).toEqual([]);
    await button(pane, "Insert on a new sheet").click();
    await pane.getByText(/inserted at (?!Sheet1!)/).waitFor();
  });

  it("refuses a deadline in the past in words, and builds once it is mended", async () => {
    const { pane } = open;
    await pane.getByRole("tab", { name: "Targets" }).click();
    const deadline = pane.getByLabel("Deadline year of AI start-ups");
    await deadline.fill("2020");
    await button(pane, "Build the gap sheet").click();
    const warning = pane.locator(".notice-warning");
    await warning.waitFor();
    expect(await warning.innerText()).toMatch(/AI start-ups.*2020.*past/s);
    await deadline.fill("2100");
    await button(pane, "Build the gap sheet").click();
    await pane.getByText(/Gap sheet with 8 targets built/).waitFor();
    await pane.waitForSelector(".status-list li");
    expect(await pane.locator(".status-list li").count()).toBe(8);
    expect(await accessibilityProblems(pane)).toEqual([]);
  });

  it("opens the panel that the page's hash names", async () => {
    await open.pane.evaluate(() => {
      window.location.hash = "#targets";
    });
    await open.pane.waitForSelector("#panel-targets .target");
    expect(await open.pane.locator("#tab-targets").getAttribute("aria-selected")).toBe("true");
  });
});
