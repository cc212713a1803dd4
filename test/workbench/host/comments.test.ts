import { openExcel, type OpenExcel } from "../../integration/excel";

describe("threaded comments", () => {
  let excel: OpenExcel;

  afterEach(async () => {
    await excel.close();
  });

  function onSheet<T>(
    work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
  ): Promise<T> {
    return Excel.run((context) => work(context.workbook.worksheets.getItem("Sheet1"), context));
  }

  async function places(context: Excel.RequestContext): Promise<string[]> {
    const { comments } = context.workbook;
    comments.load("items/id");
    await context.sync();
    const cells = comments.items.map((comment) => comment.getLocation());
    for (const cell of cells) cell.load("address");
    await context.sync();
    return cells.map(({ address }) => address);
  }

  it("go with their cells when rows come and a table is sorted, and can be read, changed and deleted", async () => {
    excel = await openExcel({ profile: "current" });
    await onSheet(async (sheet, context) => {
      sheet.getRange("B2:B4").values = [["City"], ["Seoul"], ["Busan"]];
      const table = sheet.tables.add("B2:B4", true);
      context.workbook.comments.add("Sheet1!B3", "Capital?");
      sheet.comments.add(sheet.getRange("D9"), "Beside");
      await context.sync();
      expect(await places(context)).toEqual(["Sheet1!B3", "Sheet1!D9"]);
      table.sort.apply([{ key: 0, ascending: true }]);
      sheet.getRange("1:1").insert("Down");
      await context.sync();
      expect(await places(context)).toEqual(["Sheet1!B5", "Sheet1!D10"]);
      const comment = context.workbook.comments.getItemByCell("Sheet1!B5");
      comment.content = "Capital.";
      comment.load("content,authorName");
      await context.sync();
      expect(comment.content).toBe("Capital.");
      comment.delete();
      await context.sync();
      expect(await places(context)).toEqual(["Sheet1!D10"]);
    });
  });

  it("are one to a cell, and there is none where there is none", async () => {
    excel = await openExcel({ profile: "current" });
    await onSheet(async (sheet, context) => {
      sheet.comments.add("A1", "first");
      await context.sync();
    });
    await expect(
      onSheet(async (sheet, context) => {
        sheet.comments.add("A1", "second");
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "InvalidOperation" });
    await expect(
      onSheet(async (_, context) => {
        context.workbook.comments.getItemByCell("Sheet1!A2").load("content");
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "ItemNotFound" });
  });

  it("are refused where Excel has none (1.9)", async () => {
    excel = await openExcel({ profile: "minimum" });
    await expect(
      onSheet(async (_, context) => {
        context.workbook.comments.load("items/id");
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "ApiNotFound" });
  });
});
