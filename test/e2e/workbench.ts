import { spawn, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import { chromium, type Browser, type FrameLocator, type Page } from "playwright-core";
import { findBrowser } from "./findBrowser.cjs";

const root = join(__dirname, "../..");

/** The server of `npm start` on the built files, at any free port, and a browser for it. */
export interface Workbench {
  readonly address: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = "";
    server.stdout?.on("data", (part: Buffer) => {
      output += part.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(output);
      if (found) resolve(found[0]);
    });
    server.once("exit", (code) => reject(new Error(`The server ended with ${String(code)}: ${output}`)));
  });
}

/** Starts the server and a browser. */
export async function startWorkbench(): Promise<Workbench> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error("No Chrome, Edge or Chromium was found.");
  const script = join(root, "src/workbench/server/start.mjs");
  const server = spawn(process.execPath, [script, "--as-built", "--no-open", "--port", "0"], { cwd: root });
  const address = await addressOf(server);
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  return {
    address,
    browser,
    close: async () => {
      await browser.close();
      server.kill("SIGTERM");
    },
  };
}

export interface OpenPage {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** What the page or a frame of it has reported as wrong. */
  readonly faults: string[];
  /** Addresses outside the workbench's own that were asked for. */
  readonly outside: string[];
}

/** A page of the workbench whose add-in has loaded. */
export async function openPage(
  { browser, address }: Workbench,
  options: {
    language: "en" | "ko";
    profile?: "minimum" | "current";
    width?: number;
    height?: number;
    /** Prepares the page before it loads anything. */
    before?: (page: Page) => Promise<void>;
  },
): Promise<OpenPage> {
  const { language, profile = "current", width = 1440, height = 900 } = options;
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: 1 });
  page.setDefaultTimeout(30_000);
  const faults: string[] = [];
  const outside: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  page.on("request", (request) => {
    if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(address))
      outside.push(request.url());
  });
  await options.before?.(page);
  await page.goto(`${address}?language=${language}&profile=${profile}`);
  await ready(page);
  return { page, pane: page.frameLocator("#pane-frame iframe"), faults, outside };
}

/** Waits for the add-in: its commands are taken and no function waits for a result. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(
    () => (globalThis as unknown as { seoulaiHost?: { isReady: boolean } }).seoulaiHost?.isReady === true,
  );
}

type CellValue = string | number | boolean;

interface PageHost {
  settled(): Promise<void>;
  engine: {
    sheets: {
      ids(): string[];
      name(id: string): string;
      activeId(): string;
      rows(id: string): number;
      columns(id: string): number;
    };
    cells: {
      read(
        sheetId: string,
        row: number,
        col: number,
      ): { value: CellValue; text: string; formula?: string; message?: string };
    };
  };
}

/** The cells of the sheet in front, row by row, once every function has its result. */
export async function cellsInFront(page: Page): Promise<{ sheet: string; rows: CellValue[][] }> {
  return page.evaluate(async () => {
    const { seoulaiHost } = globalThis as unknown as { seoulaiHost: PageHost };
    await seoulaiHost.settled();
    const { sheets, cells } = seoulaiHost.engine;
    const id = sheets.activeId();
    const rows = Array.from({ length: Math.min(120, sheets.rows(id)) }, (_, row) =>
      Array.from({ length: Math.min(40, sheets.columns(id)) }, (__, col) => cells.read(id, row, col).value),
    );
    return { sheet: sheets.name(id), rows };
  });
}

/** Names of the sheets from left to right. */
export async function sheetNames(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { sheets } = (globalThis as unknown as { seoulaiHost: PageHost }).seoulaiHost.engine;
    return sheets.ids().map((id) => sheets.name(id));
  });
}
