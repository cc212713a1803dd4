import type { Feature } from "write-excel-file/universal";

/** The rows of the sheet that head every page, from 1, as the file names them. */
const titles = (sheet: string, row: number): string =>
  `<definedName name="_xlnm.Print_Titles" localSheetId="0">'${sheet}'!$${row}:$${row}</definedName>`;

/**
 * What the library leaves out of a file that is to be printed: as wide as an upright page, however many pages long, with
 * the header of the table on each.
 *
 * @param sheet name of the one sheet, without apostrophes
 * @param headerRow from 1
 * @returns a feature for the library
 */
export function printedPage(sheet: string, headerRow: number): Feature<Blob> {
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          transform: (xml) =>
            replaced(
              replaced(xml, "<sheetViews>", '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>'),
              "</worksheet>",
              '<pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="0"/></worksheet>',
            ),
        },
        "xl/workbook.xml": {
          transform: (xml) =>
            replaced(xml, "<definedNames/>", `<definedNames>${titles(sheet, headerRow)}</definedNames>`),
        },
      },
    },
  };
}

/** A later version of the library may write its XML otherwise: then this says so. */
function replaced(xml: string, from: string, to: string): string {
  if (!xml.includes(from)) throw new Error(`the file of a feedback has no ${from}`);
  return xml.replace(from, to);
}
