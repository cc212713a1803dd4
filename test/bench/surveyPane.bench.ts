import type { Frame, Page } from "playwright-core";
import { en } from "../../src/taskpane/messages/en";
import { surveysEn as t } from "../../src/taskpane/messages/surveysEn";
import { itemHeaders, kindWords } from "../../src/workbook/survey/surveyWords";
import { openPage, startWorkbench, type OpenPage, type Workbench } from "../e2e/workbench";

/**
 * A thousand experts by two hundred items go through the pane, which takes clicks all the while: a measure on demand,
 * on the built files (`npx jest --config test/bench/jest.config.cjs surveyPane`). In the workbench pane
 * and host share a thread, as they do not in Excel: the host's answers are therefore handed to the pane in tasks of
 * their own, and tasks are counted by the time they take a processor, whatever else the machine does.
 */

jest.setTimeout(240_000);

const experts = 1000;
const asked = 200;
/** From here on a person notices. */
const longest = 50;

let workbench: Workbench;
let open: OpenPage;

beforeAll(async () => {
  workbench = await startWorkbench();
  open = await openPage(workbench, { language: "en", before: answersInTasksOfTheirOwn });
  open.page.setDefaultTimeout(120_000);
});

afterAll(() => workbench.close());

async function answersInTasksOfTheirOwn(page: Page): Promise<void> {
  await page.addInitScript(() => {
    type Execute = (id: number, params: unknown, callback: (answer: unknown) => void) => void;
    let seam: Execute | undefined;
    Object.defineProperty(window.external, "Execute", {
      configurable: true,
      enumerable: true,
      get: () => seam,
      set: (execute: Execute) => {
        seam = (id, params, callback) => {
          execute(id, params, (answer) => setTimeout(() => callback(answer), 0));
        };
      },
    });
  });
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly frame?: string; readonly url?: string } };
}

const frameOf = ({ page }: OpenPage): Frame =>
  page.frames().find((one) => one.url().includes("taskpane.html"))!;

/** The id by which a trace names the pane's frame. */
async function paneId(): Promise<string> {
  interface Tree {
    readonly frame: { readonly id: string; readonly url: string };
    readonly childFrames?: readonly Tree[];
  }
  const session = await open.page.context().newCDPSession(open.page);
  const { frameTree } = (await session.send("Page.getFrameTree")) as { frameTree: Tree };
  await session.detach();
  const all = (tree: Tree): Tree["frame"][] => [tree.frame, ...(tree.childFrames ?? []).flatMap(all)];
  return all(frameTree).find(({ url }) => url.includes("taskpane.html"))!.id;
}

/** Milliseconds of processor that the pane's longest task takes while something is done. */
async function longestTask(run: () => Promise<void>): Promise<number> {
  const { browser } = workbench;
  const pane = await paneId();
  await browser.startTracing(open.page, { categories: ["toplevel", "devtools.timeline"] });
  await run();
  const trace = (await browser.stopTracing()).toString();
  const { traceEvents } = JSON.parse(trace) as { traceEvents: readonly TraceEvent[] };
  const whole = traceEvents.filter(({ ph }) => ph === "X");
  const calls = whole.filter(({ name }) => name === "FunctionCall");
  const within = (task: TraceEvent, call: TraceEvent): boolean =>
    call.pid === task.pid &&
    call.tid === task.tid &&
    call.ts >= task.ts &&
    call.ts + (call.dur ?? 0) <= task.ts + (task.dur ?? 0);
  const ofPane = whole.filter((task) => {
    if (!task.name.endsWith("RunTask") || (task.tdur ?? 0) < 5000) return false;
    const own = calls.filter((call) => within(task, call));
    return own.length > 0 && own.every(({ args }) => args.data?.frame === pane);
  });
  expect(ofPane.length).toBeGreaterThan(0);
  return Math.max(...ofPane.map(({ tdur = 0 }) => tdur / 1000));
}

const button = (name: string) =>
  open.pane.locator("#panel-surveys").getByRole("button", { name, exact: true });
const numbered = (text: string): string => text.replace("{{number}}", "1");
const done = () => open.pane.locator("#panel-surveys .notice[role=status]:visible");
const question = (at: number): string =>
  `How important is the large topic number ${String(at + 1)} for the city?`;

async function openStep(step: keyof typeof t.step): Promise<void> {
  const head = open.pane.getByRole("button", { name: new RegExp(`^${t.step[step].replace(".", "\\.")}`) });
  if ((await head.getAttribute("aria-expanded")) !== "true") await head.click();
}

/** Puts two hundred items in the place of the template's. */
async function replaceItems(): Promise<void> {
  const headers = Object.fromEntries(
    Object.entries(itemHeaders).map(([key, one]) => [key, Object.values(one)]),
  );
  await frameOf(open).evaluate(
    async ({ texts, heads, important }) => {
      await Excel.run(async (context) => {
        const { tables } = context.workbook;
        tables.load("items/name");
        await context.sync();
        const table = tables.items.find(({ name }) => name.startsWith("SEOULAI_ITEMS"))!;
        const range = table.getRange();
        range.load("values");
        await context.sync();
        const [header = [], ...rows] = range.values as (string | number)[][];
        const model = rows.find((row) => row.some((cell) => important.includes(String(cell))))!;
        const column = (key: string): number =>
          header.findIndex((cell) => heads[key]!.includes(String(cell)));
        const added = texts.map((text, at) => {
          const row = [...model];
          row[column("id")] = `Q${String(at + 1)}`;
          row[column("topic")] = `Large topic ${String(at + 1)}`;
          row[column("textEn")] = text;
          row[column("textKo")] = text;
          return row;
        });
        table.rows.add(undefined, added);
        for (const _ of rows) table.rows.getItemAt(0).delete();
        await context.sync();
      });
    },
    {
      texts: Array.from({ length: asked }, (_, at) => question(at)),
      heads: headers,
      important: Object.values(kindWords.importance) as string[],
    },
  );
}

function csv(): Buffer {
  const header = ["Email", "Name", "Affiliation", ...Array.from({ length: asked }, (_, at) => question(at))];
  const rows = Array.from({ length: experts }, (_, expert) => [
    `e${String(expert)}@example.org`,
    `Expert ${String(expert)}`,
    expert % 2 === 0 ? "company" : "university",
    ...Array.from({ length: asked }, (__, at) =>
      expert === 7 && at === 3 ? "9" : String(((expert * 7 + (expert % 3) * at) % 5) + 1),
    ),
  ]);
  return Buffer.from([header, ...rows].map((cells) => cells.join(",")).join("\r\n"));
}

describe("a thousand experts by two hundred items", () => {
  it("are asked", async () => {
    const { page, pane } = open;
    await page.click('[data-control="SurveysPane"]');
    await pane.getByText(t.none).waitFor();
    await button(t.questionnaire.make).click();
    await done().getByRole("button", { name: en.result.goTo }).waitFor();
    await replaceItems();
    await openStep("responses");
    await pane.getByLabel(t.responses.panelSize).fill("2");
    await button(numbered(t.responses.make)).click();
    await button(t.responses.import).click();
    await pane.getByRole("heading", { name: numbered(t.import.title) }).waitFor();
  });

  it("would be seen to hold the pane, if they did", async () => {
    const busy = await longestTask(() =>
      frameOf(open).evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.load("name");
          await context.sync();
          // As the pane's own work does, once the host has answered.
          Array.from({ length: 600_000 }, (_, at) => String((at * 7919) % 600_011)).sort();
        }),
      ),
    );
    expect(busy).toBeGreaterThan(longest);
  });

  it("are read, matched and checked while the pane takes clicks", async () => {
    const { page, pane } = open;
    const held = await longestTask(async () => {
      const [chooser] = await Promise.all([page.waitForEvent("filechooser"), button(t.import.file).click()]);
      await chooser.setFiles({ name: "large.csv", mimeType: "text/csv", buffer: csv() });
      await pane.getByRole("heading", { name: t.import.columns }).waitFor();
      await button(t.import.check).click();
      await pane.getByRole("heading", { name: t.import.findings }).waitFor();
    });
    expect(held).toBeLessThan(longest);
  });

  it("are written and read again while the pane takes clicks", async () => {
    const held = await longestTask(async () => {
      await button(t.import.run).click();
      await done().waitFor();
      await open.pane
        .getByText(new RegExp(`^${String(experts)} experts`))
        .first()
        .waitFor();
    });
    expect(held).toBeLessThan(longest);
  });
});
