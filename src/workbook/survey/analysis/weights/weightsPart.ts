import type { Bilingual, Language } from "../../../../model/language";
import type { Rect, SheetPiece } from "../../../sheet/sheetPlan";
import { fixedColumn } from "../../../analysisSheet/formulaText";
import { look } from "../../../analysisSheet/look";
import { tablePart, type ResultColumn } from "../../../analysisSheet/tablePart";
import type { WeightSource } from "./weightSet";
import { weightsName } from "./weightsName";

/** Rows that the part takes besides its entries: title, header, sum. */
export const weightsExtraRows = 3;

export interface WeightsRequest {
  readonly row: number;
  readonly column: number;
  readonly language: Language;
  readonly source: WeightSource;
  /** Stands above the table, and is the title by which the weights are chosen. */
  readonly title: string;
  readonly entries: readonly {
    readonly id: string;
    readonly name: string;
    /** With "=". */
    readonly formula: string;
  }[];
}

/**
 * The table of weights of an analysis, for the gap sheet, an index or a budget: id, name, weight, the sum beneath.
 *
 * @param request where and what
 * @returns the table as a piece, and the hidden name over it
 */
export function weightsPart(request: WeightsRequest): {
  readonly piece: Partial<SheetPiece>;
  readonly mark: { readonly name: string; readonly range: Rect };
} {
  const { row, column, language, entries, source, title } = request;
  const header = row + 1;
  const table = tablePart({
    name: "SEOULAI_WEIGHTS",
    row: header,
    column,
    columns: weightColumns,
    language,
    rows: entries.map(({ id, name, formula }) => [{ text: id }, { text: name }, { formula }]),
  });
  const sum = header + 1 + entries.length;
  const weights = fixedColumn(header + 1, column + 2, entries.length);
  return {
    mark: {
      name: weightsName(source),
      range: { row: header, column, rows: entries.length + 1, columns: weightColumns.length },
    },
    piece: {
      ...table,
      blocks: [
        { row, column, cells: [[{ text: title }]] },
        ...(table.blocks ?? []),
        {
          row: sum,
          column,
          cells: [
            [
              { text: { en: "Sum", ko: "합계" }[language] },
              null,
              { formula: `=IF(COUNT(${weights})=0,"",SUM(${weights}))` },
            ],
          ],
        },
      ],
      styles: [
        { range: { row, column, rows: 1, columns: 1 }, style: { bold: true, size: 11, color: look.title } },
        ...(table.styles ?? []),
        {
          range: { row: sum, column, rows: 1, columns: 3 },
          style: { bold: true, numberFormat: "0.000", color: look.quiet },
        },
      ],
    },
  };
}

const weightColumns: readonly ResultColumn[] = [
  { header: { en: "Id", ko: "ID" }, characters: 30 },
  { header: { en: "Name", ko: "이름" }, characters: 22, wrap: true },
  {
    header: { en: "Weight", ko: "가중치" },
    characters: 10,
    numberFormat: "0.000",
    meaning: {
      en: "Share of the whole, 0 to 1. The add-in offers this table for the target-gap sheet and others.",
      ko: "전체에서 차지하는 비중(0~1). 목표 격차 시트 등에서 이 표를 불러 쓸 수 있습니다.",
    } satisfies Bilingual,
  },
];
