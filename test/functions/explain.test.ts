import { setMessageLanguage } from "../../src/model/messageLanguage";
import { explainPort, setExplainPort } from "../../src/model/explainPort";
import { InputError, WorkbookError } from "../../src/model/errors";
import { installRuntime } from "./runtime";

const functions = installRuntime();

beforeAll(async () => {
  await import("../../src/functions/functions");
});

afterEach(() => {
  setExplainPort(undefined);
  setMessageLanguage("en");
});

const explain = (cell: unknown, language?: unknown, ...addresses: (string | null)[]): Promise<unknown> =>
  functions.get("EXPLAIN")!(cell, language, { parameterAddresses: addresses }) as Promise<unknown>;

/** What a cell shows: the lines, or the error's code and message. */
const shown = async (result: Promise<unknown>): Promise<unknown> =>
  result.catch((error: unknown) => {
    const { code, message } = error as { code: string; message: string };
    return { code, message };
  });

describe("EXPLAIN", () => {
  it("asks for the pane while nobody can read the workbook, in either language", async () => {
    expect(await shown(explain([[580]], "", "Sheet1!A1", null))).toEqual({
      code: "#N/A",
      message: expect.stringContaining("open the SEOULAI pane"),
    });
    setMessageLanguage("ko");
    expect(await shown(explain([[580]], "", "Sheet1!A1", null))).toEqual({
      code: "#N/A",
      message: expect.stringContaining("SEOULAI 창을 여십시오"),
    });
  });

  it("gives the lines of the port, one a row, for the address of its argument", async () => {
    const asked: unknown[] = [];
    setExplainPort((address, language) => {
      asked.push([address, language]);
      return Promise.resolve(["Sheet1!B3 = 580", "The gap is ..."]);
    });
    expect(explainPort()).toBeDefined();
    expect(await explain([[580]], undefined, "Sheet1!B3")).toEqual([["Sheet1!B3 = 580"], ["The gap is ..."]]);
    expect(await explain([[580]], "ko", "'My sheet'!B3:C4")).toHaveLength(2);
    expect(await explain([[""]], 0, "Sheet1!B4")).toHaveLength(2);
    expect(asked).toEqual([
      ["Sheet1!B3", "en"],
      ["'My sheet'!B3:C4", "ko"],
      ["Sheet1!B4", "en"],
    ]);
  });

  it("refuses a value that is no reference, and another language", async () => {
    setExplainPort(() => Promise.resolve([]));
    expect(await shown(explain([[580]], "", null))).toEqual({
      code: "#VALUE!",
      message: expect.stringContaining("cell must be a reference"),
    });
    expect(await shown(explain([[580]], "fr", "Sheet1!A1"))).toEqual({
      code: "#VALUE!",
      message: expect.stringContaining('language is "fr"'),
    });
  });

  it("hands on in words what goes wrong in the workbook", async () => {
    setExplainPort(() => Promise.reject(new InputError({ en: "no cell", ko: "셀이 없습니다" })));
    expect(await shown(explain([[1]], "", "Sheet1!A1"))).toEqual({ code: "#VALUE!", message: "no cell" });
    const detail = { code: "ItemNotFound", operation: "Explain" };
    setExplainPort(() => Promise.reject(new WorkbookError({ en: "no such sheet", ko: "시트 없음" }, detail)));
    expect(await shown(explain([[1]], "", "Gone!A1"))).toEqual({ code: "#N/A", message: "no such sheet" });
  });
});
