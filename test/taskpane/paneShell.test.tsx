/** @jest-environment jsdom */
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import FluentFrame from "../../src/taskpane/components/FluentFrame";
import { FailureMessage } from "../../src/taskpane/components/FailureMessage";
import { PaneProvider } from "../../src/taskpane/components/PaneProvider";
import { PaneShell } from "../../src/taskpane/components/PaneShell";
import { PanelHost } from "../../src/taskpane/components/PanelHost";
import { StartMessage } from "../../src/taskpane/components/StartMessage";
import { messageLanguage } from "../../src/model/messageLanguage";
import { InputError } from "../../src/model/errors";
import type { PanelEntry } from "../../src/taskpane/panels/registry";

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean;
}

/** jsdom has no canvas; the drawing itself is looked at in the browser tests. */
jest.mock("../../src/taskpane/panels/benchmarks/TrendChart", () => ({
  __esModule: true,
  default: ({ alternative }: { readonly alternative: string }) => (
    <span role="img" aria-label={alternative} />
  ),
}));

let root: Root;
let place: HTMLElement;

// jsdom lays nothing out: without a height the long lists would draw no row.
beforeAll(() => {
  Object.defineProperty(HTMLElement.prototype, "clientHeight", { configurable: true, value: 320 });
});

beforeEach(() => {
  globalThis.IS_REACT_ACT_ENVIRONMENT = true;
  Element.prototype.scrollIntoView = () => undefined; // jsdom has no layout.
  window.localStorage.clear();
  window.location.hash = "";
  place = document.body.appendChild(document.createElement("div"));
  root = createRoot(place);
});

afterEach(async () => {
  await act(async () => {
    root.unmount();
  });
  place.remove();
});

const render = (content: React.ReactNode): Promise<void> =>
  act(async () => {
    root.render(<PaneProvider>{content}</PaneProvider>);
  });

/** Lets lazy chunks and effects finish until the pane shows what is asked for. */
async function find(selector: string): Promise<HTMLElement> {
  for (let turn = 0; turn < 200; turn++) {
    const found = place.querySelector<HTMLElement>(selector);
    if (found) return found;
    await act(async () => new Promise((resolve) => setImmediate(resolve)));
  }
  throw new Error(`The pane never showed ${selector}: ${place.textContent}`);
}

const press = (element: HTMLElement, key: string): Promise<void> =>
  act(async () => {
    element.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  });

const click = (element: HTMLElement): Promise<void> =>
  act(async () => {
    element.click();
  });

describe("the frame of the pane", () => {
  it("opens with the benchmarks and loads their panel", async () => {
    await render(<PaneShell />);
    expect(place.querySelector('[role="tab"][aria-selected="true"]')?.textContent).toBe("Benchmarks");
    expect((await find("#panel-benchmarks [role=listbox]")).getAttribute("aria-multiselectable")).toBe(
      "true",
    );
  });

  it("opens the panel that the address names, and follows when a ribbon command changes it", async () => {
    window.location.hash = "#help";
    await render(<PaneShell />);
    expect(place.querySelector('[aria-selected="true"]')?.id).toBe("tab-help");
    await act(async () => {
      window.location.hash = "#targets";
      window.dispatchEvent(new HashChangeEvent("hashchange"));
    });
    expect(place.querySelector('[aria-selected="true"]')?.id).toBe("tab-targets");
    expect(place.querySelector<HTMLElement>("#panel-help")?.hidden).toBe(true);
  });

  it("moves along the tabs by the arrow keys, with one stop of the Tab key", async () => {
    await render(<PaneShell />);
    const [first] = place.querySelectorAll<HTMLElement>('[role="tab"]');
    if (!first) throw new Error("There are no tabs.");
    await press(first, "ArrowRight");
    expect(document.activeElement?.id).toBe("tab-targets");
    await press(document.activeElement as HTMLElement, "End");
    expect(document.activeElement?.id).toBe("tab-help");
    await press(document.activeElement as HTMLElement, "ArrowRight");
    expect(document.activeElement?.id).toBe("tab-benchmarks");
    expect(place.querySelectorAll('[role="tab"][tabindex="0"]')).toHaveLength(1);
  });

  it("speaks Korean when asked to, keeps that, and has the cells' messages follow", async () => {
    await render(<PaneShell />);
    const korean = [...place.querySelectorAll("button")].find(({ lang }) => lang === "ko");
    if (!korean) throw new Error("There is no switch to Korean.");
    await click(korean);
    expect(place.querySelector("h1")?.textContent).toBe("서울 AI");
    expect(document.documentElement.lang).toBe("ko");
    expect(messageLanguage()).toBe("ko");
    expect(window.localStorage.getItem("seoulai.language")).toBe("ko");
  });

  it("chooses indicators in the list by Space and leads on to the preview", async () => {
    await render(<PaneShell />);
    const list = await find("[role=listbox]");
    await press(list, "ArrowDown");
    await press(list, " ");
    expect(list.querySelectorAll('[aria-selected="true"]')).toHaveLength(1);
    const next = [...place.querySelectorAll("button")].find(
      ({ textContent }) => textContent === "Preview and insert",
    );
    if (!next) throw new Error("There is no way on.");
    await click(next);
    expect((await find(".table-frame caption")).textContent).toMatch(/row/);
    expect(document.activeElement?.tagName).toBe("H2");
  });
});

describe("a panel that fails", () => {
  it("says so in its place and loads at the second attempt", async () => {
    jest.spyOn(console, "error").mockImplementation(() => undefined); // React reports what a boundary caught.
    let attempts = 0;
    const panel: PanelEntry = {
      id: "broken",
      glyph: "help",
      title: () => "Broken",
      load: () => {
        attempts += 1;
        if (attempts === 1) return Promise.reject(new Error("The chunk did not load."));
        return Promise.resolve({ default: () => <p className="loaded">loaded</p> });
      },
    };
    await render(<PanelHost panel={panel} />);
    const failure = await find(".panel-failure");
    expect(failure.textContent).toContain("This panel could not be shown");
    const retry = [...failure.querySelectorAll("button")].find(
      ({ textContent }) => textContent === "Try again",
    );
    if (!retry) throw new Error("There is no button to try again.");
    await click(retry);
    expect((await find(".loaded")).textContent).toBe("loaded");
    jest.restoreAllMocks();
  });
});

describe("messages", () => {
  it("says outside Excel what the pane needs, and without office.js that it did not load", async () => {
    await render(<StartMessage state="otherHost" />);
    expect(place.textContent).toContain("Open this pane in Excel");
    await render(<StartMessage state="noOfficeJs" />);
    expect(place.textContent).toContain("did not load");
  });

  it("announces a warning at once and in the words of the error", async () => {
    await render(
      <FluentFrame>
        <FailureMessage error={new InputError({ en: "Enter a year.", ko: "연도를 넣으세요." })} />
      </FluentFrame>,
    );
    expect(place.querySelector('[role="alert"]')?.textContent).toContain("Enter a year.");
  });

  it("offers the details of our own faults for copying, and shows them where copying is blocked", async () => {
    await render(
      <FluentFrame>
        <FailureMessage error={new TypeError("x is not a function")} />
      </FluentFrame>,
    );
    const copy = [...place.querySelectorAll("button")].find(
      ({ textContent }) => textContent === "Copy details",
    );
    if (!copy) throw new Error("There is no button to copy.");
    await click(copy); // jsdom has no clipboard.
    expect(place.querySelector("textarea")?.value).toContain("TypeError: x is not a function");
  });
});
