import { loadEngineInNode } from "../../src/workbench/engine/loadInNode";
import { createHost, type Host, type HostOptions } from "../../src/workbench/host/createHost";
import { loadOffice, newWindow } from "./officeEnvironment";

export interface OpenOptions extends Partial<HostOptions> {
  /** A window of the caller's own (jest's jsdom environment); a fresh one without. */
  readonly window?: Window;
  /** Runs in the window before office.js is ready: associate custom functions and actions here. */
  prepare?(window: OfficeWindow): void;
}

export interface OfficeWindow extends Window {
  console: Console;
  Office: typeof Office;
  Excel: typeof Excel;
  CustomFunctions: typeof CustomFunctions & {
    associate(id: string, implementation: (...args: never[]) => unknown): void;
  };
}

/** An add-in's window with the real office.js, ready, on a workbook of its own. */
export interface OpenExcel {
  readonly host: Host;
  readonly window: OfficeWindow;
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  /** Lets office.js finish its clean-up and closes the window. Await it at the end of each test. */
  close(): Promise<void>;
}

const GLOBALS = ["Office", "Excel", "OfficeExtension", "CustomFunctions"] as const;

/**
 * Opens a blank workbook and connects the unmodified office.js to it; `Excel` and `Office` become globals, as in
 * an add-in's page, until `close`.
 */
export async function openExcel(options: OpenOptions = {}): Promise<OpenExcel> {
  console.debug = () => undefined; // The engine reports the time of every evaluation there.
  loadEngineInNode();
  const { window: own, prepare, ...hostOptions } = options;
  const host = createHost({ profile: "current", language: "en-US", ...hostOptions });
  const window = (own ?? newWindow()) as OfficeWindow;
  window.sessionStorage.clear(); // office.js would prefer a former test's settings.
  const disconnect = host.connect(window);
  loadOffice(window);
  await window.Office.onReady();
  prepare?.(window);
  const globals = globalThis as unknown as Record<string, unknown>;
  const source = window as unknown as Record<string, unknown>;
  const before = GLOBALS.map((name) => [name, globals[name]] as const);
  for (const name of GLOBALS) globals[name] = source[name];
  return {
    host,
    window,
    Office: window.Office,
    Excel: window.Excel,
    close: async () => {
      for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
      disconnect();
      if (!own) {
        for (const [name, value] of before) globals[name] = value;
        window.close();
      }
    },
  };
}
