import { readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";

const DIST = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
const BASE = "http://localhost/office/";

const texts = new Map<string, string>();

/** A file of office.js, read once. */
function officeFile(name: string): string {
  let text = texts.get(name);
  if (text === undefined) texts.set(name, (text = readFileSync(path.join(DIST, name), "utf8")));
  return text;
}

type EvalWindow = Window & { eval(code: string): unknown };

/** A fresh window without scripts; close it when done. */
export function newWindow(): Window {
  const dom = new JSDOM("<!doctype html><html><head></head><body></body></html>", {
    url: "http://localhost/taskpane.html",
    runScripts: "outside-only",
    pretendToBeVisual: true,
  });
  return dom.window as unknown as Window;
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
      (window as EvalWindow).eval(officeFile(name));
      script.onload?.(new (window as unknown as { Event: typeof Event }).Event("load"));
    });
    return node;
  };
  const tag = document.createElement("script");
  tag.setAttribute("data-src", "office.js");
  Object.defineProperty(tag, "src", { value: `${BASE}office.js` });
  append(tag);
  (window as EvalWindow).eval(officeFile("office.js"));
}
