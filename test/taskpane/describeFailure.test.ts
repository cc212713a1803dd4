import { InputError, MissingDataError, UndefinedResultError, WorkbookError } from "../../src/model/errors";
import { describeFailure } from "../../src/taskpane/errors/describeFailure";
import { isCancelled } from "../../src/taskpane/operations/useOperation";

const text = { en: "Expected a year.", ko: "연도가 필요합니다." };

describe("describeFailure", () => {
  it("shows bad input as a warning in the words of the error", () => {
    expect(describeFailure(new InputError(text))).toEqual({ kind: "warning", text, retry: false });
  });

  it.each([new MissingDataError(text), new UndefinedResultError(text)])(
    "shows a figure that is missing or undefined as information ($name)",
    (error) => {
      expect(describeFailure(error)).toEqual({ kind: "info", text, retry: false });
    },
  );

  it("offers to try a refused workbook operation again", () => {
    const failure = describeFailure(new WorkbookError(text, { code: "AccessDenied", operation: "Insert" }));
    expect(failure).toMatchObject({ kind: "error", text, retry: true });
  });

  it("puts the code, the operation and every cause into the details to copy", () => {
    const cause = new TypeError("no such range");
    const error = new WorkbookError(text, { code: "ItemNotFound", operation: "Insert" }, { cause });
    const { details } = describeFailure(error);
    expect(details).toContain("[ItemNotFound in Insert]");
    expect(details).toContain("Caused by: TypeError: no such range");
  });

  it.each([new TypeError("x is not a function"), "a thrown text", undefined, null])(
    "takes anything else for our own fault, without words of its own (%p)",
    (error) => {
      const failure = describeFailure(error);
      expect(failure.kind).toBe("bug");
      expect(failure.text).toBeUndefined();
    },
  );
});

describe("isCancelled", () => {
  const detail = { code: "Cancelled", operation: "Insert" };

  it("is true for an operation that was stopped and left nothing behind", () => {
    expect(isCancelled(new WorkbookError(text, detail))).toBe(true);
  });

  it("is false when part of the work could not be taken back, since that must be shown", () => {
    expect(isCancelled(new WorkbookError(text, detail, { cause: new Error("left") }))).toBe(false);
  });

  it("is false for every other error", () => {
    expect(isCancelled(new WorkbookError(text, { ...detail, code: "AccessDenied" }))).toBe(false);
    expect(isCancelled(new Error("Cancelled"))).toBe(false);
  });
});
