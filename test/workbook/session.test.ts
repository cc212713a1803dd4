import { InputError, WorkbookError } from "../../src/model/errors";
import { officeErrorText } from "../../src/workbook/officeErrorText";
import { runOperation, type Operation } from "../../src/workbook/session";
import { openExcel, type OpenExcel } from "../integration/excel";

const name = { en: "Try", ko: "시험" };

let excel: OpenExcel;

beforeEach(async () => {
  excel = await openExcel({ profile: "minimum" });
});

afterEach(async () => {
  await excel.close();
});

async function failure(run: Operation<unknown>["run"]): Promise<unknown> {
  return runOperation({ name, run }).then(
    () => undefined,
    (reason: unknown) => reason,
  );
}

describe("runOperation", () => {
  it("wraps an error of Office with its code, the operation and a text in both languages", async () => {
    const error = await failure(async (context) => {
      context.workbook.worksheets.getItem("No such sheet").load("name");
      await context.sync();
    });
    expect(error).toBeInstanceOf(WorkbookError);
    expect(error).toMatchObject({ code: "ItemNotFound", operation: "Try" });
    const { text, cause } = error as WorkbookError;
    expect(text.en).toMatch(/^Try: .*no longer there/);
    expect(text.ko).toMatch(/^시험: .*없습니다/);
    expect(cause).toMatchObject({ code: "ItemNotFound" });
  });

  it("waits for a cell that is being edited instead of failing", async () => {
    const run = jest.spyOn(excel.Excel, "run");
    await runOperation({ name, run: (context) => context.sync() });
    expect(run.mock.calls[0]?.[0]).toMatchObject({ delayForCellEdit: true });
    run.mockRestore();
  });

  it("lets errors of the program's own through as they are", async () => {
    const own = new InputError({ en: "wrong", ko: "틀림" });
    expect(await failure(() => Promise.reject(own))).toBe(own);
    const bug = new TypeError("a fault of ours");
    expect(await failure(() => Promise.reject(bug))).toBe(bug);
  });

  it("takes back in reverse order, the last write first", async () => {
    const order: string[] = [];
    await failure((_, scope) => {
      scope.onFailure(() => Promise.resolve(void order.push("first")));
      scope.onFailure(() => Promise.resolve(void order.push("second")));
      throw new Error("stop");
    });
    expect(order).toEqual(["second", "first"]);
  });

  it("takes nothing back when all went well", async () => {
    const undo = jest.fn(() => Promise.resolve());
    await runOperation({
      name,
      run: (_, scope) => {
        scope.onFailure(undo);
        return Promise.resolve();
      },
    });
    expect(undo).not.toHaveBeenCalled();
  });

  it("says so when something could not be taken back", async () => {
    const error = await failure(async (context, scope) => {
      scope.onFailure(() => Promise.reject(new Error("still broken")));
      context.workbook.worksheets.getItem("No such sheet").load("name");
      await context.sync();
    });
    expect((error as WorkbookError).text.en).toMatch(/could not be taken back/);
    expect((error as WorkbookError).text.ko).toMatch(/되돌리지 못했습니다/);
  });

  it("tells of a cancellation that the workbook is as it was", async () => {
    const controller = new AbortController();
    controller.abort();
    const progress = { report: () => undefined, signal: controller.signal };
    const operation: Operation<void> = {
      name,
      progress,
      run: (_, scope) => {
        scope.checkCancelled();
        return Promise.resolve();
      },
    };
    await expect(runOperation(operation)).rejects.toMatchObject({ code: "Cancelled" });
  });
});

describe("officeErrorText", () => {
  const codes = [
    "InvalidOperationInCellEditMode",
    "AccessDenied",
    "RequestPayloadSizeLimitExceeded",
    "FilteredRangeConflict",
    "InsertDeleteConflict",
    "ItemNotFound",
    "InvalidOrTimedOutSession",
    "ActivityLimitReached",
  ];

  it.each(codes)("has a text of its own for %s, in both languages", (code) => {
    const text = officeErrorText(code);
    expect(text).not.toEqual(officeErrorText("GeneralException"));
    expect(text.en).not.toMatch(new RegExp(code));
    expect(text.ko).toMatch(/[가-힣]/);
  });

  it("names a code that it does not know", () => {
    expect(officeErrorText("SomethingNew").en).toMatch(/SomethingNew/);
    expect(officeErrorText("SomethingNew").ko).toMatch(/SomethingNew/);
  });
});
