import { InputError } from "../../../../model/errors";
import type { Bilingual } from "../../../../model/language";

/** Why a file is not read. Texts name rows and columns, never what stands in a cell: that may be a person's name. */
const faults = {
  empty: () => ({
    en: "A table of answers was expected; the file or text is empty. Export the answers again, or copy them with their header.",
    ko: "응답 표가 필요한데 파일이나 글이 비어 있습니다. 응답을 다시 내려받거나 제목 줄과 함께 복사하십시오.",
  }),
  noRows: () => ({
    en: "A header and at least one answer were expected; there is only one row. Export the answers with their header.",
    ko: "제목 줄과 응답이 한 줄 이상 필요한데 한 줄뿐입니다. 제목 줄과 함께 응답을 내려받으십시오.",
  }),
  binary: () => ({
    en: "Text (CSV) or an Excel workbook (.xlsx) was expected; this file is neither. Export the answers as CSV or .xlsx.",
    ko: "텍스트(CSV)나 Excel 통합 문서(.xlsx)가 필요한데 둘 다 아닙니다. 응답을 CSV나 .xlsx로 내려받으십시오.",
  }),
  oldWorkbook: () => ({
    en: "This is a workbook of the old kind (.xls) or one with a password; an .xlsx without a password is needed. Open it in Excel and save it as .xlsx.",
    ko: "예전 형식(.xls)이거나 암호가 걸린 통합 문서입니다. 암호 없는 .xlsx가 필요합니다. Excel에서 열어 .xlsx로 저장하십시오.",
  }),
  webPage: () => ({
    en: "This is a web page, though it may be called .xls; CSV or .xlsx was expected. Open it in Excel and save it as .xlsx.",
    ko: "이름이 .xls이더라도 내용은 웹 페이지입니다. CSV나 .xlsx가 필요합니다. Excel에서 열어 .xlsx로 저장하십시오.",
  }),
  damaged: () => ({
    en: "The workbook is cut short or damaged and cannot be read. Download it again, or let Excel repair it and save it as .xlsx.",
    ko: "통합 문서가 잘렸거나 손상되어 읽을 수 없습니다. 다시 내려받거나 Excel에서 복구하여 .xlsx로 저장하십시오.",
  }),
  notAWorkbook: () => ({
    en: "This zip file is not an Excel workbook; an .xlsx was expected. Unpack it and choose the file inside, or save it as .xlsx.",
    ko: "이 압축 파일은 Excel 통합 문서가 아닙니다. 압축을 풀어 안의 파일을 고르거나 .xlsx로 저장하십시오.",
  }),
  tooLarge: (what: string) => ({
    en: `At most 5 million cells, 64 MB and 256 MB unpacked can be read; this file has more (${what}). Split it, or delete sheets and columns that are not needed.`,
    ko: `셀 500만 개, 64MB, 압축을 푼 256MB까지 읽을 수 있는데 이 파일은 더 큽니다(${what}). 나누거나 필요 없는 시트와 열을 지우십시오.`,
  }),
  encoding: () => ({
    en: "Text in UTF-8, CP949 (EUC-KR) or UTF-16 was expected; this is in none of them. Open it in Excel and save it as “CSV UTF-8”.",
    ko: "UTF-8, CP949(EUC-KR), UTF-16 가운데 하나여야 하는데 아닙니다. Excel에서 열어 “CSV UTF-8”로 저장하십시오.",
  }),
  quotes: (row: string) => ({
    en: `A quotation mark that opens an answer is never closed as it should be (row ${row}), so the answers after it cannot be told apart. Open the file in Excel and save it as .xlsx.`,
    ko: `응답을 여는 따옴표가 제대로 닫히지 않아(${row}행) 그 뒤의 응답을 가를 수 없습니다. 파일을 Excel에서 열어 .xlsx로 저장하십시오.`,
  }),
  ragged: (row: string) => ({
    en: `Row ${row} has more cells than the header, so it cannot be told which answer is in which column. Put answers with commas in quotation marks, or save the file as .xlsx.`,
    ko: `${row}행에 제목 줄보다 칸이 많아 어느 응답이 어느 열인지 알 수 없습니다. 쉼표가 든 응답을 따옴표로 묶거나 .xlsx로 저장하십시오.`,
  }),
  broken: (row: string) => ({
    en: `Row ${row} and the one after it look like one row broken in two: an answer with a line break is not in quotation marks. Save the file as .xlsx, or take the line break out.`,
    ko: `${row}행과 다음 행은 한 줄이 둘로 끊긴 것으로 보입니다. 줄 바꿈이 든 응답이 따옴표로 묶여 있지 않습니다. .xlsx로 저장하거나 줄 바꿈을 빼십시오.`,
  }),
  longCell: (row: string) => ({
    en: `A cell holds at most 32,767 characters; one of row ${row} has more. Shorten that answer.`,
    ko: `한 셀에는 32,767자까지 들어가는데 ${row}행에 더 긴 응답이 있습니다. 그 응답을 줄이십시오.`,
  }),
  noSheet: (sheet: string) => ({
    en: `The workbook has no sheet “${sheet}”. Choose one of its sheets.`,
    ko: `통합 문서에 “${sheet}” 시트가 없습니다. 있는 시트를 고르십시오.`,
  }),
  noHeader: (row: string) => ({
    en: `The header was said to be in row ${row}, but there is no text in it. Choose the row with the questions.`,
    ko: `제목 줄이 ${row}행이라고 했지만 그 행에 글이 없습니다. 문항이 있는 행을 고르십시오.`,
  }),
} satisfies Record<string, (detail: string) => Bilingual>;

export type TableFaultKind = keyof typeof faults;

/**
 * The error of a file that cannot be read as a table of answers.
 *
 * @param kind what is wrong
 * @param detail a row, or a size
 * @param cause the error beneath
 * @returns the error, to be thrown
 */
export function tableFault(kind: TableFaultKind, detail = "", cause?: unknown): InputError {
  return new InputError(faults[kind](detail), cause === undefined ? undefined : { cause });
}
