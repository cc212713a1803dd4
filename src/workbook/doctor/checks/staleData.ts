import type { Catalog } from "../../../catalog/catalog";
import { parsePeriod } from "../../../catalog/period";
import { SeoulaiError } from "../../../model/errors";
import type { AddInCall } from "../../formula/addInCalls";
import { argumentValues } from "../book/argumentValues";
import type { FormulaPlace } from "../book/referencesOf";
import type { WorkbookSnapshot } from "../book/workbookSnapshot";
import { findingAt, runsOf, say, type Check, type Examination } from "../examination";
import type { Finding } from "../finding";

/** Blocks of an older version of the data, old as-of dates, and formulas with other dates than the workbook's. */
export const staleData: Check = (examination) => [
  ...oldBlocks(examination),
  ...oldDates(examination),
  ...mixedDates(examination),
];

function oldBlocks({ book, catalog }: Examination): readonly Finding[] {
  return book.blocks.flatMap(({ stamp, place }) => {
    if (stamp === undefined || place === undefined || !isOlder(stamp.base.version, catalog.version))
      return [];
    const text = say(
      `This block was written from data version ${stamp.base.version}; the add-in now has ${catalog.version}, so figures may have changed. Refresh it in the Review panel: you see every change first.`,
      `이 블록은 데이터 버전 ${stamp.base.version}(으)로 썼는데 지금 추가 기능의 데이터는 ${catalog.version}이어서 수치가 바뀌었을 수 있습니다. 검토 패널에서 새로 고치십시오. 바뀌는 값을 먼저 볼 수 있습니다.`,
    );
    const { row, column } = place.range;
    return [findingAt(["staleVersion", "warning"], { sheet: place.sheet, row, column }, text)];
  });
}

/** Versions are year, month, number. */
function isOlder(version: string, than: string): boolean {
  const parts = (text: string): readonly number[] => text.split(".").map(Number);
  const [a, b] = [parts(version), parts(than)];
  const place = b.findIndex((part, i) => part !== a[i]);
  return place >= 0 && (a[place] ?? 0) < (b[place] ?? 0);
}

const monthsOfLong = 24;

function oldDates({ book, catalog }: Examination): readonly Finding[] {
  const newest = newestVintage(catalog);
  const isOld = (text: string): boolean => newest.end - (monthOf(text) ?? newest.end) >= monthsOfLong;
  const pin = book.asOf === undefined ? [] : [{ ...book.asOf, sheet: book.asOf.sheet }];
  const blocks = book.blocks.flatMap(({ stamp, place }) => {
    const text = stamp?.query["asOf"];
    return typeof text === "string" && place !== undefined ? [{ ...place, text }] : [];
  });
  return [...pin, ...blocks]
    .filter(({ text }) => isOld(text))
    .map(({ sheet, range, text }) =>
      findingAt(
        ["staleAsOf", "note"],
        { sheet, row: range.row, column: range.column },
        oldDate(text, newest.text),
      ),
    );
}

function newestVintage(catalog: Catalog): { readonly text: string; readonly end: number } {
  const vintages = [...new Set(catalog.observations.flatMap(({ vintage }) => vintage ?? []))].map(
    parsePeriod,
  );
  return vintages.reduce((a, b) => (b.end > a.end ? b : a), { text: "", end: 0, start: 0 });
}

function monthOf(text: string): number | undefined {
  try {
    return parsePeriod(text).end;
  } catch (error) {
    // What a person typed as a date may be none; the functions say so themselves.
    if (error instanceof SeoulaiError) return undefined;
    throw error;
  }
}

function oldDate(text: string, newest: string): ReturnType<typeof say> {
  return say(
    `The figures are held as of ${text}, while the newest were published in ${newest}: later figures are left out. Choose a later as-of date if that is not meant.`,
    `수치가 ${text} 기준으로 고정되어 있으나 가장 새로운 발표는 ${newest}이어서 그 뒤의 수치가 빠져 있습니다. 의도한 것이 아니라면 더 늦은 기준 시점을 고르십시오.`,
  );
}

/** The place of as_of among the arguments. */
const asOfPlaces: Readonly<Record<string, number>> = {
  BENCHMARK: 3,
  HISTORY: 4,
  GRID: 3,
  RANKING: 4,
  LEADERS: 4,
  COMPARE: 5,
  SOURCE: 3,
  TARGET: 2,
};

function mixedDates({ book }: Examination): readonly Finding[] {
  const dated = book.formulas.flatMap((cell) =>
    cell.calls.flatMap((call) => {
      const text = asOfOf(book, cell, call);
      return text === undefined ? [] : [{ ...cell, text }];
    }),
  );
  const different = new Set(dated.map(({ text }) => monthOf(text)));
  if (book.asOf !== undefined) {
    const pinned = monthOf(book.asOf.text);
    const own = dated.filter(({ text }) => monthOf(text) !== pinned);
    return runsOf(own).map((run) => findingAt(["mixedAsOf", "warning"], run, offPin(book.asOf?.text ?? "")));
  }
  return different.size < 2 ? [] : runsOf(dated).map((run) => findingAt(["mixedAsOf", "note"], run, several));
}

function asOfOf(book: WorkbookSnapshot, at: FormulaPlace, call: AddInCall): string | undefined {
  const text = call.arguments[asOfPlaces[call.name] ?? Infinity];
  const value = argumentValues(book, at, text)?.[0];
  return value === undefined || value === "" || value === 0 ? undefined : String(value);
}

function offPin(pin: string): ReturnType<typeof say> {
  return say(
    `The formula has an as-of date of its own, but the workbook is pinned to ${pin}: its figures do not fit the others. Take the date out of the formula, or pin the workbook anew in the Review panel.`,
    `통합 문서의 기준 시점은 ${pin}인데 이 수식에는 다른 기준 시점이 들어 있어 다른 수치와 맞지 않습니다. 수식에서 기준 시점을 빼거나 검토 패널에서 다시 고정하십시오.`,
  );
}

const several = say(
  "SEOULAI formulas of this workbook use different as-of dates, so their figures may come from different editions. Pin the workbook to one date if that is not meant.",
  "이 통합 문서의 SEOULAI 수식들이 서로 다른 기준 시점을 써서 수치의 판이 다를 수 있습니다. 의도한 것이 아니라면 통합 문서를 한 시점으로 고정하십시오.",
);
