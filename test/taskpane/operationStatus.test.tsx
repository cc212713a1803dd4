/** @jest-environment jsdom */
import { act, type JSX } from "react";
import { createRoot, type Root } from "react-dom/client";
import FluentFrame from "../../src/taskpane/components/FluentFrame";
import { OperationStatus } from "../../src/taskpane/components/OperationStatus";
import { PaneProvider } from "../../src/taskpane/components/PaneProvider";
import { useOperation } from "../../src/taskpane/operations/useOperation";
import { WorkbookError } from "../../src/model/errors";
import type { Progress } from "../../src/workbook/progress";

let root: Root;
let place: HTMLElement;
let started: number;
let control: { progress: Progress; finish: (rows: number) => void; fail: (error: unknown) => void };
const goTo = jest.fn(() => Promise.resolve());

/** An operation that stays open until the test ends it. */
function Sample(): JSX.Element {
  const operation = useOperation<number>();
  return (
    <>
      <button
        className="start"
        onClick={() => {
          operation.run((progress) => {
            started += 1;
            return new Promise((finish, fail) => {
              control = { progress, finish, fail };
            });
          });
        }}
      />
      <OperationStatus operation={operation} success={(rows) => ({ text: `${String(rows)} rows`, goTo })} />
    </>
  );
}

const text = { en: "The sheet is protected.", ko: "시트가 보호되어 있습니다." };
const button = (words: string): HTMLButtonElement => {
  const found = [...place.querySelectorAll("button")].find(({ textContent }) => textContent === words);
  if (!found) throw new Error(`There is no button “${words}” in “${place.textContent}”.`);
  return found;
};
const click = (element: HTMLElement): Promise<void> =>
  act(async () => {
    element.click();
  });
const start = (): Promise<void> => {
  const found = place.querySelector<HTMLElement>(".start");
  if (!found) throw new Error("There is nothing to start.");
  return click(found);
};

beforeEach(async () => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  Element.prototype.scrollIntoView = () => undefined; // jsdom has no layout.
  started = 0;
  goTo.mockClear();
  place = document.body.appendChild(document.createElement("div"));
  root = createRoot(place);
  await act(async () => {
    root.render(
      <PaneProvider>
        <FluentFrame>
          <Sample />
        </FluentFrame>
      </PaneProvider>,
    );
  });
});

afterEach(async () => {
  await act(async () => {
    root.unmount();
  });
  place.remove();
});

describe("an operation on the workbook", () => {
  it("shows how far it is, in the words of the operation", async () => {
    await start();
    await act(async () => {
      control.progress.report(1, 3, { en: "Writing rows", ko: "행을 쓰는 중" });
    });
    expect(place.textContent).toContain("Writing rows");
    expect(place.textContent).toContain("1 of 3");
    expect(place.querySelector('[role="progressbar"]')?.getAttribute("aria-valuenow")).toBe("33");
  });

  it("does not run twice at a time", async () => {
    await start();
    await start();
    expect(started).toBe(1);
  });

  it("stops when asked to and says that the workbook is as it was", async () => {
    await start();
    await click(button("Cancel"));
    expect(control.progress.signal.aborted).toBe(true);
    expect(button("Cancel").disabled).toBe(true);
    await act(async () => {
      control.fail(new WorkbookError(text, { code: "Cancelled", operation: "Insert" }));
    });
    expect(place.textContent).toContain("Cancelled. The workbook is as it was.");
  });

  it("tells the result and leads to it", async () => {
    await start();
    await act(async () => {
      control.finish(14);
    });
    expect(place.textContent).toContain("14 rows");
    await click(button("Go there"));
    expect(goTo).toHaveBeenCalledTimes(1);
  });

  it("says so when the result is no longer there to go to", async () => {
    goTo.mockImplementationOnce(() =>
      Promise.reject(new WorkbookError(text, { code: "ItemNotFound", operation: "Go" })),
    );
    await start();
    await act(async () => {
      control.finish(14);
    });
    await click(button("Go there"));
    expect(place.querySelector('[role="alert"]')?.textContent).toContain(text.en);
  });

  it("tries again what the workbook refused", async () => {
    await start();
    await act(async () => {
      control.fail(new WorkbookError(text, { code: "AccessDenied", operation: "Insert" }));
    });
    expect(place.textContent).toContain(text.en);
    await click(button("Try again"));
    expect(started).toBe(2);
  });

  it("is stopped when its panel goes away", async () => {
    await start();
    await act(async () => {
      root.render(<PaneProvider>{null}</PaneProvider>);
    });
    expect(control.progress.signal.aborted).toBe(true);
  });
});
