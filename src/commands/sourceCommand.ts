import type { Notice } from "./notice";

/** Shows where the figure of the selected cell comes from. */
export async function showSourceCommand(): Promise<Notice> {
  const { sourceOfSelectedCell } = await import("../workbook/selectedCell/sourceOfSelectedCell");
  const { address, lines } = await sourceOfSelectedCell();
  return { tone: "info", title: { en: `Source of ${address}`, ko: `${address}의 출처` }, lines };
}
