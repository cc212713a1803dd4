import { runOperation } from "./session";

/**
 * Shows a place in the workbook: its sheet comes to the front and its cells are selected.
 *
 * @param sheet name of the sheet
 * @param address the cells, without the sheet
 * @throws {WorkbookError} the sheet is gone, or a cell is being edited
 */
export async function goTo(sheet: string, address: string): Promise<void> {
  await runOperation({
    name: { en: "Go to the inserted cells", ko: "삽입한 셀로 이동" },
    run: async (context) => {
      const target = context.workbook.worksheets.getItem(sheet);
      target.activate();
      target.getRange(address).select();
      await context.sync();
    },
  });
}
