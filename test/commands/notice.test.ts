/** @jest-environment jsdom */
import { showNotice } from "../../src/commands/notice";
import { runCommand } from "../../src/commands/runCommand";
import { InputError } from "../../src/model/errors";

const shown: string[] = [];

beforeEach(() => {
  document.body.replaceChildren();
  shown.length = 0;
  const office = {
    context: { displayLanguage: "ko-KR" },
    addin: {
      showAsTaskpane: () => {
        shown.push("pane");
        return Promise.resolve();
      },
    },
  };
  Object.assign(globalThis, { Office: office });
});

function event(): Office.AddinCommands.Event & { ended: number } {
  const made = { ended: 0, source: { id: "x" }, completed: () => (made.ended += 1) };
  return made;
}

const place = (): HTMLElement => document.getElementById("command-notice")!;

describe("a notice of a command", () => {
  it("shows text as text, whatever it holds", () => {
    const line = { en: "<img src=x onerror=alert(1)>", ko: "=1+1" };
    showNotice({ tone: "info", title: { en: "Source", ko: "출처" }, lines: [line] }, "en");
    expect(place().querySelector("img")).toBeNull();
    expect(place().textContent).toContain("<img src=x onerror=alert(1)>");
    expect(place().getAttribute("role")).toBe("status");
  });

  it("is shut with Escape or its button, and the next one takes its place", () => {
    const notice = { tone: "error", title: { en: "One", ko: "하나" }, lines: [] } as const;
    showNotice(notice, "en");
    place().dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
    expect(place().hidden).toBe(true);
    showNotice({ ...notice, title: { en: "Two", ko: "둘" } }, "ko");
    expect(place().hidden).toBe(false);
    expect(place().querySelector("strong")!.textContent).toBe("둘");
    place().querySelector("button")!.click();
    expect(place().hidden).toBe(true);
  });
});

describe("a command of the ribbon", () => {
  it("tells a failure in the person's language, opens the pane for it, and ends", async () => {
    const pressed = event();
    const fault = new InputError({ en: "Select a cell.", ko: "셀을 선택하세요." });
    await runCommand(() => Promise.reject(fault), pressed);
    expect(place().textContent).toContain("셀을 선택하세요.");
    expect(shown).toEqual(["pane"]);
    expect(pressed.ended).toBe(1);
  });

  it("tells its own faults, too", async () => {
    const pressed = event();
    await runCommand(() => Promise.reject(new TypeError("x is undefined")), pressed);
    expect(place().textContent).toContain("내부 오류: x is undefined");
    expect(pressed.ended).toBe(1);
  });

  it("leaves the pane as it is when there is nothing to tell", async () => {
    const pressed = event();
    await runCommand(() => Promise.resolve(undefined), pressed);
    expect([shown, pressed.ended]).toEqual([[], 1]);
  });
});
