import type { Bilingual, Language } from "../../model/language";
import type { SheetSetup } from "../sheet/sheetPlan";
import { look } from "./look";

/**
 * The setup of an analysis sheet: printed on A4 across, without the cells behind the chart.
 *
 * @param sheet its name, language, and how many rows and columns are printed
 * @returns the setup
 */
export function pageSetup(sheet: {
  readonly name: Bilingual;
  readonly language: Language;
  readonly rows: number;
  readonly columns: number;
  readonly titleRow?: number;
  /** Everything on one page: what a chart stands on, where it is not too long. */
  readonly onePage?: boolean;
}): SheetSetup {
  const { language, titleRow, onePage } = sheet;
  return {
    name: sheet.name[language],
    tabColor: look.tab,
    freeze: { rows: 0, columns: 0 },
    page: {
      printArea: { row: 0, column: 0, rows: sheet.rows, columns: sheet.columns },
      ...(titleRow === undefined ? {} : { titleRows: { from: titleRow, to: titleRow } }),
      ...(onePage === undefined ? {} : { onePage }),
      footer: { left: "SEOULAI", center: { en: "Page &P of &N", ko: "&P / &N쪽" }[language], right: "&A" },
    },
  };
}
