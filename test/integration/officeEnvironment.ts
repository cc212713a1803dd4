import { readFileSync } from "node:fs";
import path from "node:path";
import { Script } from "node:vm";
import { JSDOM } from "jsdom";

const DIST = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
const BASE = "http://localhost/office/";

const texts = new Map<string, string>();
const scripts = new Map<string, Script>();
const doms = new WeakMap<Window, JSDOM>();

/** A file of office.js, read once. */
function officeFile(name: string): string {
  let text = texts.get(name);
  if (text === undefined) texts.set(name, (text = readFileSync(path.join(DIST, name), "utf8")));
  return text;
}

/** A file of office.js, compiled once for all windows of ours. */
function officeScript(name: string): Script {
  let script = scripts.get(name);
  if (!script) scripts.set(name, (script = new Script(officeFile(name), { filename: `${BASE}${name}` })));
  return script;
}

type EvalWindow = Window & { eval(code: string): unknown };

function runInWindow(window: Window, name: string): void {
  const dom = doms.get(window);
  if (dom) officeScript(name).runInContext(dom.getInternalVMContext());
  else (window as EvalWindow).eval(officeFile(name));
}

/** A fresh window without scripts; close it when done. */
export function newWindow(): Window {
  const dom = new JSDOM("<!doctype html><html><head></head><body></body></html>", {
    url: "http://localhost/taskpane.html",
    runScripts: "outside-only",
    pretendToBeVisual: true,
  });
  const window = dom.window as unknown as Window;
  doms.set(window, dom);
  return window;
}

/**
 * Loads the unmodified office.js into a window, as a script tag would: its follow-up scripts come from the npm
 * package too. The host must be connected to the window before.
 */
export function loadOffice(window: Window): void {
  const { document } = window;
  const head = document.head;
  const append = head.appendChild.bind(head);
  head.appendChild = <T extends Node>(node: T): T => {
    const script = node as unknown as HTMLScriptElement;
    if (script.nodeName !== "SCRIPT" || !script.src.startsWith(BASE)) return append(node);
    const name = script.src.slice(BASE.length);
    setImmediate(() => {
      runInWindow(window, name);
      script.onload?.(new (window as unknown as { Event: typeof Event }).Event("load"));
    });
    return node;
  };
  const tag = document.createElement("script");
  tag.setAttribute("data-src", "office.js");
  Object.defineProperty(tag, "src", { value: `${BASE}office.js` });
  append(tag);
  runInWindow(window, "office.js");
}
