import { argumentValues } from "../book/argumentValues";
import { blockRows, columnUnder } from "../book/figureCells";
import { gapRows } from "../book/gapRows";
import { valueAt } from "../book/workbookSnapshot";
import { findingAt, runsOf, say, type Check, type Examination, type FindingPlace } from "../examination";

/** Target years before this year. */
export const deadlines: Check = (examination) => {
  const sheets = [...inGapSheets(examination), ...inPlanTables(examination)];
  return [
    ...sheets.map(({ year, ...at }) =>
      findingAt(["pastDeadline", "warning"], at, text(year, examination.currentYear)),
    ),
    ...runsOf(inFormulas(examination)).map((run) =>
      findingAt(["pastDeadline", "warning"], run, inFormula(examination.currentYear)),
    ),
  ];
};

type Dated = FindingPlace & { readonly year: number };

function inGapSheets({ book, currentYear }: Examination): readonly Dated[] {
  return book.blocks
    .filter(({ stamp }) => stamp?.kind === "gapSheet")
    .flatMap((block) => gapRows(book, block))
    .flatMap(({ sheet, row, cells }) => {
      const cell = cells.targetYear;
      if (typeof cell?.value !== "number" || !isPast(cell.value, currentYear)) return [];
      return [{ sheet, row, column: cell.column, year: cell.value }];
    });
}

const targetYear = { en: "Target year", ko: "목표 연도" } as const;

function inPlanTables({ book, currentYear }: Examination): readonly Dated[] {
  return book.blocks
    .filter(({ stamp }) => stamp?.kind === "planTable")
    .flatMap((block) => {
      const rows = blockRows(book, block);
      const column = columnUnder(rows, targetYear);
      if (column === undefined) return [];
      return rows.rows.flatMap((row) => {
        const year = valueAt(book, rows.sheet, row, column);
        return typeof year === "number" && isPast(year, currentYear)
          ? [{ sheet: rows.sheet, row, column, year }]
          : [];
      });
    });
}

/** Smaller numbers are no years: a person may count periods from 1. */
function isPast(year: number, currentYear: number): boolean {
  return year >= 1900 && year < currentYear;
}

const yearPlaces: Readonly<Record<string, number>> = { REQUIRED: 3, PACE: 5, STATUS: 5 };

/** On gap sheets the cell with the year is named already. */
function inFormulas({ book, currentYear }: Examination): readonly FindingPlace[] {
  const gapSheets = book.blocks.flatMap(({ stamp, place }) =>
    stamp?.kind === "gapSheet" && place !== undefined ? [place.sheet] : [],
  );
  return book.formulas.filter(
    (cell) =>
      !gapSheets.includes(cell.sheet) &&
      cell.calls.some(({ name, arguments: given }) => {
        const text = given[yearPlaces[name] ?? Infinity];
        const years = argumentValues(book, cell, text) ?? [];
        return years.some((year) => typeof year === "number" && isPast(year, currentYear));
      }),
  );
}

function text(year: number, currentYear: number): ReturnType<typeof say> {
  return say(
    `The target year ${String(year)} is past (it is ${String(currentYear)}): needed change, pace and status no longer tell what is to be done. Enter the new deadline, or record the target as closed.`,
    `목표 연도 ${String(year)}년은 이미 지났습니다(올해 ${String(currentYear)}년). 연간 필요량과 속도, 상태가 앞으로 할 일을 말해 주지 못합니다. 새 기한을 넣거나 끝난 목표로 기록하십시오.`,
  );
}

function inFormula(currentYear: number): ReturnType<typeof say> {
  return say(
    `The formula works with a target year before ${String(currentYear)}, so its result no longer tells what is to be done. Enter the new deadline.`,
    `수식이 ${String(currentYear)}년 이전의 목표 연도로 계산하므로 결과가 앞으로 할 일을 말해 주지 못합니다. 새 기한을 넣으십시오.`,
  );
}
