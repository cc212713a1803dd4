/** @jest-environment jsdom */
import { act, useState, type JSX } from "react";
import { createRoot, type Root } from "react-dom/client";
import "../../src/taskpane/messages/addReviewMessages";
import FluentFrame from "../../src/taskpane/components/FluentFrame";
import { PaneProvider } from "../../src/taskpane/components/PaneProvider";
import { PreviewStep } from "../../src/taskpane/panels/review/PreviewStep";
import type { OpenPreview, Review } from "../../src/taskpane/panels/review/useReview";
import type { OperationControl } from "../../src/taskpane/operations/useOperation";
import type { RefreshPreview } from "../../src/workbook/refresh/refreshTypes";
import { blockPreview, change, previewOf } from "./reviewSample";

let root: Root;
let place: HTMLElement;
let latest: OpenPreview;
const apply = jest.fn();

function idle<T>(): OperationControl<T> {
  const nothing = (): void => undefined;
  return { state: { phase: "idle" }, run: nothing, cancel: nothing, reset: nothing };
}

/** The preview with its decisions, as the panel holds them. */
function Sample({
  preview,
  carried,
}: {
  readonly preview: RefreshPreview;
  readonly carried?: number;
}): JSX.Element {
  const [open, setOpen] = useState<OpenPreview>({ preview, decisions: new Map(), carried });
  latest = open;
  const review: Review = {
    blocks: idle(),
    list: () => undefined,
    comparing: idle(),
    compare: () => undefined,
    open,
    decideAll: (decisions) => {
      setOpen({ ...open, decisions });
    },
    applying: idle(),
    apply,
    close: () => undefined,
  };
  return <PreviewStep review={review} open={open} onBack={() => undefined} />;
}

// jsdom lays nothing out: without a height the list would draw no row.
beforeAll(() => {
  Object.defineProperty(HTMLElement.prototype, "clientHeight", { configurable: true, value: 320 });
  Object.defineProperty(HTMLElement.prototype, "offsetHeight", { configurable: true, value: 120 });
});

beforeEach(() => {
  globalThis.IS_REACT_ACT_ENVIRONMENT = true;
  Element.prototype.scrollIntoView = () => undefined;
  Element.prototype.scrollTo = () => undefined;
  window.localStorage.clear();
  place = document.body.appendChild(document.createElement("div"));
  root = createRoot(place);
  apply.mockClear();
});

afterEach(async () => {
  await act(async () => {
    root.unmount();
  });
  place.remove();
});

const render = (preview: RefreshPreview, carried?: number): Promise<void> =>
  act(async () => {
    root.render(
      <PaneProvider>
        <FluentFrame>
          <Sample preview={preview} carried={carried} />
        </FluentFrame>
      </PaneProvider>,
    );
  });

const buttons = (name: string): HTMLButtonElement[] =>
  [...place.querySelectorAll("button")].filter(({ textContent }) => textContent?.trim() === name);

const click = (element: HTMLElement | undefined): Promise<void> =>
  act(async () => {
    if (element === undefined) throw new Error(`There is no such button: ${place.textContent ?? ""}`);
    element.click();
  });

const press = (key: string, code = key): Promise<void> =>
  act(async () => {
    const event = new KeyboardEvent("keydown", { key, code, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  });

const summary = (): string => place.querySelector(".apply-summary")?.textContent ?? "";

const few = previewOf([
  blockPreview("one", [
    change("conflict", { outcome: "conflict", choice: "none", mine: { text: "3" } }),
    change("updated"),
    change("row", { outcome: "added", field: undefined, header: undefined }),
  ]),
]);

describe("the preview of a refresh", () => {
  it("draws only the changes in sight, of a hundred thousand", async () => {
    const changes = Array.from({ length: 100_000 }, (_, index) => change(`c${String(index)}`));
    await render(previewOf([blockPreview("one", changes)]));
    const drawn = place.querySelectorAll('[role="listitem"]');
    expect(drawn.length).toBeGreaterThan(2);
    expect(drawn.length).toBeLessThan(40);
    expect(drawn[0]?.getAttribute("aria-setsize")).toBe("100001");
    expect(summary()).toBe("Apply writes 100000 cells.");
  });

  it("says what Apply will do, and follows each decision", async () => {
    await render(few);
    expect(summary()).toBe("Apply writes 1 cell, adds 1 row, 1 conflict stays open.");
    await click(buttons("Leave out")[0]);
    expect(summary()).toBe("Apply writes 1 cell, 1 of your values stays, 1 conflict stays open.");
  });

  it("decides by keyboard, also while Korean is typed", async () => {
    await render(few);
    const first = place.querySelector<HTMLElement>('[role="listitem"][tabindex="0"]');
    await act(async () => {
      first?.focus();
    });
    await press("ArrowDown");
    expect(document.activeElement?.textContent).toContain("Conflict");
    await press("ㅜ", "KeyN");
    expect([...latest.decisions]).toEqual([["conflict", "accept"]]);
    await press("m", "KeyM");
    expect([...latest.decisions]).toEqual([["conflict", "refuse"]]);
  });

  it("takes a decision back when its answer is pressed again", async () => {
    await render(few);
    const take = (): HTMLElement | undefined =>
      [...place.querySelectorAll<HTMLElement>(".answer")].find((one) => one.textContent === "Take new");
    await click(take());
    expect([...latest.decisions]).toEqual([["conflict", "accept"]]);
    await click(take());
    expect(latest.decisions.size).toBe(0);
  });

  it("decides a column by its heading, and all that is shown", async () => {
    await render(few);
    const column = place.querySelector<HTMLElement>('[aria-label="Take new: Column “Value”"]');
    await click(column ?? undefined);
    expect([...latest.decisions.keys()].sort()).toEqual(["conflict", "updated"]);
    await click(place.querySelector<HTMLElement>(".all-buttons .small-button") ?? undefined);
    expect([...latest.decisions]).toHaveLength(3);
    expect(new Set(latest.decisions.values())).toEqual(new Set(["refuse"]));
    await click(buttons("Undo decisions")[0]);
    expect(latest.decisions.size).toBe(0);
  });

  it("narrows the list by chips that the arrow keys reach", async () => {
    await render(few);
    const [all] = place.querySelectorAll<HTMLElement>('[role="toolbar"] button');
    await act(async () => {
      all?.focus();
    });
    await press("ArrowRight");
    expect(document.activeElement?.textContent).toBe("Conflict 1");
    await click(document.activeElement as HTMLElement);
    expect(place.querySelectorAll(".change")).toHaveLength(1);
    expect(document.activeElement?.getAttribute("aria-pressed")).toBe("true");
  });

  it("says that the workbook has changed, and how many decisions still hold", async () => {
    await render(few, 2);
    expect(place.querySelector('[role="alert"]')?.textContent).toContain("2 decisions still hold");
  });

  it("hands on no name and stores none where none was given", async () => {
    await render(few);
    await click(buttons("Apply")[0]);
    expect(apply).toHaveBeenLastCalledWith("");
    expect(window.localStorage.getItem("seoulai.reviewer")).toBeNull();
  });
});
