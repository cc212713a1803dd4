import type { Bilingual } from "../../../../model/language";

/** What findings say. They stay in the pane; errors and logs never carry what people answered. */
export const findingTexts = {
  late: (row: number, sent: string, closing: string): Bilingual => ({
    en: `Row ${row} was sent after the closing date (${sent}, closed ${closing}).`,
    ko: `${row}행은 마감일 뒤에 보냈습니다(${sent}, 마감 ${closing}).`,
  }),
  partial: (row: number, given: number, asked: number): Bilingual => ({
    en: `Row ${row} answers ${given} of ${asked} items.`,
    ko: `${row}행은 문항 ${asked}개 가운데 ${given}개에만 답했습니다.`,
  }),
  duplicate: (rows: readonly number[], expert: string): Bilingual => ({
    en: `Rows ${rows.join(", ")} are from one person (${expert}).`,
    ko: `${rows.join(", ")}행은 같은 사람(${expert})의 응답입니다.`,
  }),
  cell: (place: Bilingual, problem: Bilingual): Bilingual => ({
    en: `${place.en}: ${problem.en}`,
    ko: `${place.ko}: ${problem.ko}`,
  }),
  cellPlace: (row: number, item: string): Bilingual => ({
    en: `Row ${row}, item ${item}`,
    ko: `${row}행 ${item} 문항`,
  }),
  manyPlaces: (cells: number): Bilingual => ({ en: `In ${cells} cells`, ko: `셀 ${cells}개에` }),
  unknownGroup: (row: number, value: string): Bilingual => ({
    en: `Row ${row}: the group “${value}” is neither company nor university, nor one that stands in the responses.`,
    ko: `${row}행: 집단 “${value}”은(는) 기업도 대학도 아니고 응답 시트에도 없는 집단입니다.`,
  }),
  unreadDate: (row: number, value: string): Bilingual => ({
    en: `Row ${row}: “${value}” cannot be read as the date of sending; whether the row is late is not known.`,
    ko: `${row}행: “${value}”을(를) 보낸 날짜로 읽을 수 없어 마감 뒤인지 알 수 없습니다.`,
  }),
  noExpert: (rows: readonly number[], round: number): Bilingual => {
    const [en, ko] =
      rows.length === 1
        ? [`Row ${rows[0]} does not say who answered`, `${rows[0]}행에 응답자가 없습니다`]
        : [`${rows.length} rows do not say who answered`, `${rows.length}개 행에 응답자가 없습니다`];
    return round === 1
      ? { en: `${en}; it comes in under a new id.`, ko: `${ko}. 새 번호로 받아들입니다.` }
      : {
          en: `${en}, so it cannot be held against the round before; it comes in under a new id.`,
          ko: `${ko}. 앞 차수와 견줄 수 없으며 새 번호로 받아들입니다.`,
        };
  },
  alreadyAnswered: (row: number, item: string, expert: string): Bilingual => ({
    en: `Row ${row}, item ${item}: ${expert} has another answer in the workbook.`,
    ko: `${row}행 ${item} 문항: 통합 문서에 ${expert}의 다른 응답이 있습니다.`,
  }),
  manyAnswered: (row: number, cells: number, expert: string): Bilingual => ({
    en: `Row ${row}: ${expert} has other answers to ${cells} items in the workbook.`,
    ko: `${row}행: 통합 문서에 ${expert}의 다른 응답이 ${cells}개 있습니다.`,
  }),
  emptyRow: (row: number): Bilingual => ({
    en: `Row ${row} answers no item.`,
    ko: `${row}행에는 문항 응답이 없습니다.`,
  }),
  unmatchedColumn: (header: string): Bilingual => ({
    en: `The column “${header}” belongs to no item and does not come in.`,
    ko: `“${header}” 열은 맞는 문항이 없어 들어오지 않습니다.`,
  }),
  missingItem: (id: string): Bilingual => ({
    en: `No column of the file answers item ${id}.`,
    ko: `${id} 문항에 답하는 열이 파일에 없습니다.`,
  }),
} as const;
