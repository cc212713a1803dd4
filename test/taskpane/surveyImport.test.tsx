/** @jest-environment jsdom */
import { act, useState, type JSX, type ReactNode } from "react";
import { createRoot, type Root } from "react-dom/client";
import FluentFrame from "../../src/taskpane/components/FluentFrame";
import { PaneProvider } from "../../src/taskpane/components/PaneProvider";
import { PanelTabs } from "../../src/taskpane/components/PanelTabs";
import type { GoTo } from "../../src/taskpane/components/useGoTo";
import "../../src/taskpane/messages/addSurveyMessages";
import type { OperationControl } from "../../src/taskpane/operations/useOperation";
import type { PanelEntry } from "../../src/taskpane/panels/registry";
import { ColumnsStage } from "../../src/taskpane/panels/surveys/import/ColumnsStage";
import { FindingsStage } from "../../src/taskpane/panels/surveys/import/FindingsStage";
import type {
  ImportCourse,
  OpenPreview,
  OpenTable,
} from "../../src/taskpane/panels/surveys/import/useImport";
import type { SurveyDesk } from "../../src/taskpane/panels/surveys/useSurveyDesk";
import { remap } from "../../src/workbook/survey/import/remap";
import type { TableSample } from "../../src/taskpane/worker/importWorkTypes";
import type { Finding, ImportPreview } from "../../src/workbook/survey/import/importTypes";
import { finding, match, preview, round, survey } from "./surveySample";

let root: Root;
let place: HTMLElement;
let checked: OpenPreview;
const onRun = jest.fn();
const check = jest.fn();
const answered: ReadonlySet<string> = new Set();
const nothing = (): void => undefined;

function idle<T>(): OperationControl<T> {
  return { state: { phase: "idle" }, run: nothing, cancel: nothing, reset: nothing };
}

const desk: SurveyDesk = {
  surveys: [survey()],
  damaged: [],
  reading: idle(),
  read: nothing,
  survey: survey(),
  round: round(1),
  chooseSurvey: nothing,
  chooseRound: nothing,
  working: idle(),
  work: nothing,
  busy: false,
};
const way: GoTo = { go: nothing, operation: idle() };

function course(part: Partial<ImportCourse>): ImportCourse {
  return {
    stage: "source",
    reading: idle(),
    read: nothing,
    open: undefined,
    match: nothing,
    checking: idle(),
    check,
    checked: undefined,
    decide: nothing,
    back: nothing,
    inWorker: true,
    ...part,
  };
}

/** The findings with their decisions, as the import holds them. */
function Findings({ start }: { readonly start: ImportPreview }): JSX.Element {
  const [state, setState] = useState<OpenPreview>({
    preview: start,
    decisions: {},
    answered,
    renewed: false,
  });
  checked = state;
  const decide: ImportCourse["decide"] = (decisions) => {
    setState({ ...state, decisions });
  };
  return (
    <FindingsStage
      course={course({ stage: "findings", decide })}
      checked={state}
      desk={desk}
      survey={survey()}
      place={way}
      onRun={onRun}
    />
  );
}

const table: TableSample = {
  name: "answers.csv",
  format: "text",
  encoding: "euc-kr",
  delimiter: ",",
  headerRow: 1,
  headerRows: 1,
  headers: ["When", "Question Q1", "Something"],
  rows: [{ row: 2, cells: ["2026-11-30", "4", "words"] }],
  count: 1,
};

/** The columns with their matches, as the import holds them. */
function Columns(): JSX.Element {
  const [open, setOpen] = useState<OpenTable>({
    source: { text: "" },
    table,
    matches: [
      match(0, { header: "When", to: { kind: "received" }, how: "role" }),
      match(1, { header: "Question Q1", to: { kind: "item", id: "Q1" }, how: "similar" }),
      match(2, { header: "Something" }),
    ],
  });
  const onMatch: ImportCourse["match"] = (column, to) => {
    setOpen({ ...open, matches: remap(open.matches, column, to) });
  };
  return (
    <ColumnsStage course={course({ open, match: onMatch })} open={open} survey={survey()} round={round(1)} />
  );
}

// jsdom lays nothing out: without a height the list would draw no row.
beforeAll(() => {
  Object.defineProperty(HTMLElement.prototype, "clientHeight", { configurable: true, value: 320 });
  Object.defineProperty(HTMLElement.prototype, "offsetHeight", { configurable: true, value: 120 });
});

beforeEach(() => {
  globalThis.IS_REACT_ACT_ENVIRONMENT = true;
  Element.prototype.scrollIntoView = nothing;
  Element.prototype.scrollTo = nothing;
  window.localStorage.clear();
  place = document.body.appendChild(document.createElement("div"));
  root = createRoot(place);
  onRun.mockClear();
  check.mockClear();
});

afterEach(async () => {
  await act(async () => {
    root.unmount();
  });
  place.remove();
});

const render = (content: ReactNode): Promise<void> =>
  act(async () => {
    root.render(
      <PaneProvider>
        <FluentFrame>{content}</FluentFrame>
      </PaneProvider>,
    );
  });

const button = (name: string): HTMLButtonElement => {
  const found = [...place.querySelectorAll("button")].find((one) => one.textContent?.trim() === name);
  if (!found) throw new Error(`There is no button “${name}”: ${place.textContent ?? ""}`);
  return found;
};

const click = (element: HTMLElement): Promise<void> =>
  act(async () => {
    element.click();
  });

const press = (key: string): Promise<void> =>
  act(async () => {
    const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  });

const focusFirst = (): Promise<void> =>
  act(async () => {
    place.querySelector<HTMLElement>('[role="listitem"][tabindex="0"]')?.focus();
  });

/** Types into a field or chooses in a select, as React hears it. */
async function change(field: HTMLInputElement | HTMLSelectElement, value: string): Promise<void> {
  const prototype = Object.getPrototypeOf(field) as object;
  await act(async () => {
    Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(field, value);
    field.dispatchEvent(new Event(field.tagName === "SELECT" ? "change" : "input", { bubbles: true }));
  });
}

const late = (id: string): Finding =>
  finding(id, {
    kind: "late",
    item: undefined,
    value: "2026-12-20",
    choices: [
      { kind: "take", text: { en: "Take", ko: "쓰기" } },
      { kind: "leaveOut", text: { en: "Leave out", ko: "빼기" } },
    ],
    choice: "take",
  });

describe("the findings of an import", () => {
  it("draws only those in sight, of twenty thousand", async () => {
    await render(
      <Findings start={preview(Array.from({ length: 20_000 }, (_, at) => finding(`f${String(at)}`)))} />,
    );
    const drawn = place.querySelectorAll('[role="listitem"]');
    expect(drawn.length).toBeGreaterThan(2);
    expect(drawn.length).toBeLessThan(40);
    expect(drawn[0]?.getAttribute("aria-setsize")).toBe("20000");
  });

  it("says of each where it is, who, which item, what arrived, and what holds", async () => {
    await render(<Findings start={preview([finding("a")])} />);
    const card = place.querySelector(".change");
    for (const words of ["Out of scale", "Row 7 · P03", "Q1", "Question Q1", "Wrong a", "9"]) {
      expect(card?.textContent).toContain(words);
    }
    expect(card?.querySelector('[aria-pressed="true"]')?.textContent).toBe("No answer");
    expect(card?.querySelector('[role="group"]')?.getAttribute("aria-label")).toBe(
      "What to do: Out of scale, Row 7, Q1",
    );
  });

  it("takes a decision, and writes nothing before Import is pressed", async () => {
    await render(<Findings start={preview([late("a"), late("b")])} />);
    await click(button("Leave out"));
    expect(onRun).not.toHaveBeenCalled();
    await click(button("Import"));
    expect(onRun).toHaveBeenCalledTimes(1);
  });

  it("decides all that are shown, and narrows them by kind", async () => {
    await render(<Findings start={preview([late("a"), late("b"), finding("c")])} />);
    expect(place.querySelector(".all-buttons")).toBeNull();
    const chip = [...place.querySelectorAll<HTMLElement>(".filter-chip")].find((one) =>
      one.textContent?.startsWith("Late"),
    );
    await click(chip!);
    expect(place.querySelectorAll(".change")).toHaveLength(2);
    await click(place.querySelectorAll<HTMLElement>(".all-buttons .small-button")[1]!);
    expect(checked.decisions).toEqual({ a: { choice: "leaveOut" }, b: { choice: "leaveOut" } });
  });

  it("moves from finding to finding by the arrow keys, with one stop of the Tab key", async () => {
    await render(<Findings start={preview([finding("a"), finding("b"), finding("c")])} />);
    await focusFirst();
    await press("ArrowDown");
    expect(document.activeElement?.textContent).toContain("Wrong b");
    expect(place.querySelectorAll('[role="listitem"][tabindex="0"]')).toHaveLength(1);
    await press("End");
    expect(document.activeElement?.textContent).toContain("Wrong c");
  });

  it("shows that the workbook has changed since the check", async () => {
    const renewed = { preview: preview([finding("a")]), decisions: {}, answered, renewed: true };
    await render(
      <FindingsStage
        course={course({})}
        checked={renewed}
        desk={desk}
        survey={survey()}
        place={way}
        onRun={onRun}
      />,
    );
    expect(place.querySelector('[role="alert"]')?.textContent).toContain("The workbook has changed");
  });
});

describe("a value of one's own", () => {
  const group = finding("g", {
    kind: "unknownGroup",
    item: undefined,
    value: "기업체",
    choices: [
      { kind: "take", text: { en: "Take", ko: "쓰기" } },
      { kind: "correct", text: { en: "Correct it", ko: "고치기" } },
    ],
    choice: "take",
  });

  it("is asked for in the card and taken by Enter; the arrow keys stay in its field", async () => {
    await render(<Findings start={preview([group, late("z")])} />);
    await click(button("Correct it"));
    const field = place.querySelector<HTMLInputElement>(".correction input")!;
    expect(document.activeElement).toBe(field);
    await change(field, "company");
    await press("ArrowDown");
    expect(document.activeElement).toBe(field);
    await press("Enter");
    expect(checked.decisions).toEqual({ g: { choice: "correct", value: "company" } });
    expect(button("Correct it: company").getAttribute("aria-pressed")).toBe("true");
  });
});

describe("the columns of an import", () => {
  it("say what each is, what it holds and how it was found", async () => {
    await render(<Columns />);
    const cards = [...place.querySelectorAll(".change")].map(({ textContent }) => textContent ?? "");
    expect(cards[0]).toContain("found by its name");
    expect(cards[1]).toContain("please check");
    expect(cards[1]).toContain("such as 4");
    expect(place.querySelector("details")?.textContent).toContain("1 item has no column");
  });

  it("are corrected one by one; another column gives up what it had", async () => {
    await render(<Columns />);
    const selects = (): HTMLSelectElement[] => [
      ...place.querySelectorAll<HTMLSelectElement>(".column-target"),
    ];
    await change(selects()[2]!, "item:Q1");
    expect(selects().map(({ value }) => value)).toEqual(["received", "ignore", "item:Q1"]);
    expect(selects()[2]?.getAttribute("aria-label")).toBe("Column C, Something, is");
    await change(selects()[2]!, "email");
    expect(place.textContent).toContain("Goes to the expert key only.");
    expect(place.textContent).toContain("No column answers an item yet");
    await click(button("Check the answers"));
    expect(check).not.toHaveBeenCalled();
  });

  it("are checked once one of them answers an item", async () => {
    await render(<Columns />);
    await click(button("Check the answers"));
    expect(check).toHaveBeenCalledTimes(1);
  });
});

describe("eleven tabs", () => {
  const panels: readonly PanelEntry[] = Array.from({ length: 11 }, (_, at) => ({
    id: `p${String(at)}`,
    glyph: "help",
    title: () => `Panel ${String(at)}`,
    load: () => Promise.reject(new Error("never shown")),
  }));

  function Tabs(): JSX.Element {
    const [open, setOpen] = useState("p5");
    return <PanelTabs panels={panels} open={open} onOpen={setOpen} />;
  }

  it("are one list with one stop of the Tab key, whose arrow keys go from row to row", async () => {
    await render(<Tabs />);
    expect(place.querySelectorAll('[role="tablist"]')).toHaveLength(1);
    expect(place.querySelectorAll(".tab-row")).toHaveLength(2);
    await act(async () => {
      place.querySelector<HTMLElement>("#tab-p5")?.focus();
    });
    await press("ArrowRight");
    expect(document.activeElement?.id).toBe("tab-p6");
    expect(document.activeElement?.getAttribute("aria-selected")).toBe("true");
    expect(place.querySelectorAll('[role="tab"][tabindex="0"]')).toHaveLength(1);
    await press("End");
    await press("ArrowRight");
    expect(document.activeElement?.id).toBe("tab-p0");
  });
});
