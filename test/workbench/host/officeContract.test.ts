import { type OpenExcel, openExcel } from "../../integration/excel";
import { sampleFunctions } from "./sampleFunctions";

describe("the real office.js on the workbench's host", () => {
  let excel: OpenExcel;
  beforeAll(async () => {
    excel = await openExcel({ functions: sampleFunctions, language: "ko-KR" });
  });
  afterAll(async () => {
    await excel.close();
  });

  async function onFreshSheet<T>(
    work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
  ): Promise<T> {
    return Excel.run(async (context) => work(context.workbook.worksheets.add(), context));
  }

  async function errorOf(work: () => Promise<unknown>): Promise<OfficeExtension.Error> {
    try {
      await work();
    } catch (error) {
      return error as OfficeExtension.Error;
    }
    throw new Error("No error came.");
  }

  it("gets ready as Excel on a PC, with the language that the host was given", async () => {
    const info = await excel.Office.onReady();
    expect(info).toMatchObject({ host: "Excel", platform: "PC" });
    expect(excel.Office.context.displayLanguage).toBe("ko-KR");
    expect(excel.Office.context.officeTheme.bodyBackgroundColor.toLowerCase()).toBe("#ffffff");
  });

  it("tells the requirement sets of its profile", () => {
    const { requirements } = excel.Office.context;
    expect(requirements.isSetSupported("ExcelApi", "1.18")).toBe(true);
    expect(requirements.isSetSupported("ExcelApi", "1.99")).toBe(false);
    expect(requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
  });

  it("writes and reads values, formulas, text and address", async () => {
    await onFreshSheet(async (sheet, context) => {
      sheet.name = "Cells";
      const range = sheet.getRange("A1:C1");
      range.values = [[2, "=A1*21", "text"]];
      range.load("values, formulas, text, address, valueTypes");
      await context.sync();
      expect(range.values).toEqual([[2, 42, "text"]]);
      expect(range.formulas).toEqual([[2, "=A1*21", "text"]]);
      expect(range.text).toEqual([["2", "42", "text"]]);
      expect(range.valueTypes).toEqual([["Double", "Double", "String"]]);
      expect(range.address).toBe("Cells!A1:C1");
    });
  });

  it("answers an unknown sheet with ItemNotFound and names the statement", async () => {
    const error = await errorOf(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Nowhere").load("name");
        await context.sync();
      }),
    );
    expect(error.code).toBe("ItemNotFound");
    expect(error.debugInfo.errorLocation).toBe("WorksheetCollection.getItem");
    expect(error.debugInfo.statement).toContain("getItem");
  });

  it("gives null objects that stay null for what hangs on them", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Nowhere");
      const table = sheet.tables.getItemOrNullObject("T");
      sheet.load("name");
      await context.sync();
      expect(sheet.isNullObject).toBe(true);
      expect(table.isNullObject).toBe(true);
    });
  });

  it("keeps what came before an error, as Excel does", async () => {
    await onFreshSheet(async (sheet, context) => {
      sheet.load("name");
      await context.sync();
      sheet.getRange("A1").values = [["kept"]];
      sheet.getRange("not a range");
      const error = await errorOf(() => context.sync());
      expect(error.code).toBe("InvalidArgument");
      expect(error.message).toContain("not a range");
    });
    await Excel.run(async (context) => {
      const last = context.workbook.worksheets.getLast().getRange("A1").load("values");
      await context.sync();
      expect(last.values).toEqual([["kept"]]);
    });
  });

  it("names a member that it does not have", async () => {
    const error = await errorOf(() =>
      onFreshSheet(async (sheet, context) => {
        sheet.slicers.load("items");
        await context.sync();
      }),
    );
    expect(error.code).toBe("ApiNotFound");
    expect(error.message).toContain("Worksheet.slicers");
  });

  it("lets a range follow inserted rows from one sync to the next", async () => {
    await onFreshSheet(async (sheet, context) => {
      const range = sheet.getRange("B5").load("address");
      range.values = [["here"]];
      context.trackedObjects.add(range);
      await context.sync();
      sheet.getRange("2:3").insert("Down");
      await context.sync();
      range.load("address, values");
      await context.sync();
      expect(range.address).toMatch(/!B7$/u);
      expect(range.values).toEqual([["here"]]);
      range.untrack();
    });
  });

  it("writes more cells than the client sends in one piece", async () => {
    await onFreshSheet(async (sheet, context) => {
      const values = Array.from({ length: 400 }, (_, row) =>
        Array.from({ length: 10 }, (__, col) => row * col),
      );
      const range = sheet.getRange("A1:J400");
      range.values = values;
      range.load("values");
      await context.sync();
      expect(range.values).toEqual(values);
    });
  });

  it("tells a sheet's onChanged with the address", async () => {
    const addresses: string[] = [];
    const result = await onFreshSheet(async (sheet, context) => {
      const handler = sheet.onChanged.add(async (event) => {
        addresses.push(event.address);
        await Promise.resolve();
      });
      await context.sync();
      sheet.getRange("B2:C3").values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
      return handler;
    });
    await turns();
    expect(addresses).toEqual(["B2:C3"]);
    await Excel.run(result.context, async (context) => {
      result.remove();
      await context.sync();
    });
  });

  it("tells the sheet and the workbook when other cells are selected", async () => {
    const seen: string[] = [];
    await onFreshSheet(async (sheet, context) => {
      sheet.name = "Choice";
      sheet.activate();
      sheet.onSelectionChanged.add(async (event) => {
        seen.push(event.address);
        await Promise.resolve();
      });
      context.workbook.onSelectionChanged.add(async () => {
        seen.push("workbook");
        await Promise.resolve();
      });
      await context.sync();
    });
    await turns();
    seen.length = 0; // Activating the sheet told its first selection.
    excel.host.setSelection("Choice!B2:C3");
    await turns();
    expect(seen.sort()).toEqual(["B2:C3", "workbook"]);
    await Excel.run(async (context) => {
      const selected = context.workbook.getSelectedRange().load("address");
      await context.sync();
      expect(selected.address).toBe("Choice!B2:C3");
    });
    expect(() => {
      excel.host.setSelection("Nowhere!A1");
    }).toThrow("Nowhere!A1");
  });

  it("runs a ribbon command and waits for its end", async () => {
    const ran: string[] = [];
    excel.Office.actions.associate("markSheet", (event: Office.AddinCommands.Event) => {
      ran.push(event.source.id);
      event.completed();
    });
    await excel.host.runCommand("markSheet", "MarkButton");
    expect(ran).toEqual(["MarkButton"]);
    await expect(excel.host.runCommand("unknownCommand")).rejects.toThrow("unknownCommand");
  });

  it("shows and hides the pane for Office.addin", async () => {
    const seen: boolean[] = [];
    excel.host.onPaneVisibility((visible) => seen.push(visible));
    await excel.Office.addin.hide();
    await excel.Office.addin.showAsTaskpane();
    expect(seen).toEqual([false, true]);
  });

  it("keeps document settings", async () => {
    const { settings } = excel.Office.context.document;
    settings.set("language", "ko");
    await new Promise((resolve) => {
      settings.saveAsync(resolve);
    });
    expect(settings.get("language")).toBe("ko");
    expect([...excel.host.workbook.kept.documentSettings.keys()]).toEqual(["language"]);
  });

  it.each([
    ["InvalidOperationInCellEditMode", "InvalidOperationInCellEditMode"],
    ["ActivityLimitReached", "ActivityLimitReached"],
    ["AccessDenied", "AccessDenied"],
  ] as const)("fails a sync with %s on demand, and works again after it", async (fault, code) => {
    excel.host.faults.failNext(fault);
    const readName = (): Promise<string> =>
      Excel.run(async (context) => {
        const workbook = context.workbook.load("name");
        await context.sync();
        return workbook.name;
      });
    const error = await errorOf(readName);
    expect(error.code).toBe(code);
    await expect(readName()).resolves.toBe("Workbook.xlsx");
  });

  it("refuses a request of more than 5 MB", async () => {
    const error = await errorOf(() =>
      onFreshSheet(async (sheet, context) => {
        sheet.getRange("A1").values = [["x".repeat(5 * 1024 * 1024)]];
        await context.sync();
      }),
    );
    expect(error.code).toBe("RequestPayloadSizeLimitExceeded");
  });

  it("counts the add-in's syncs, not office.js' own traffic", async () => {
    const before = excel.host.log.syncs;
    await Excel.run(async (context) => {
      context.workbook.worksheets.load("items/name");
      await context.sync();
      context.workbook.worksheets.load("items/id");
      await context.sync();
    });
    await turns();
    expect(excel.host.log.syncs - before).toBe(2);
  });

  async function turns(): Promise<void> {
    for (let turn = 0; turn < 8; turn++) await new Promise((resolve) => setImmediate(resolve));
  }
});

describe("the minimum profile", () => {
  it("refuses members that came after ExcelApi 1.9, which office.js itself would send", async () => {
    const excel = await openExcel({ profile: "minimum" });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      const spill = sheet.getRange("A1").load("hasSpill");
      await expect(context.sync()).rejects.toMatchObject({ code: "ApiNotFound" });
      expect(spill.isNullObject).toBe(false);
    });
    expect(excel.Office.context.requirements.isSetSupported("ExcelApi", "1.10")).toBe(false);
    expect((excel.Excel.Worksheet.prototype as { notes?: unknown }).notes).toBeUndefined();
    await excel.close();
  });
});
