import { InputError } from "../model/errors";

/**
 * A span of whole months. `start` and `end` are month numbers (year x 12 + month - 1), both included; `text` is the
 * period as the data write it.
 */
export interface Period {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const firstExcelDate = 10000;
const lastExcelDate = 2958465;
const firstYear = 1000;

/**
 * The period that a text or number stands for: "2021", 2021, "2025-Q2", "2025-05", "2025-S2", "2020-2024",
 * "2025-Q1/Q3", or an Excel date (a number from 10000 up: its month).
 *
 * Missing: not accepted; the caller decides what a left-out period means.
 *
 * @param value text or number
 * @returns the period
 * @throws {InputError} any other form
 * @example parsePeriod("2025-Q2").text // => "2025-Q2"
 * @example parsePeriod(45800).text // => "2025-05"
 */
export function parsePeriod(value: string | number): Period {
  const known = parsed.get(value);
  if (known !== undefined) return known;
  const period = readPeriod(value);
  if (parsed.size >= mostRemembered) parsed.clear();
  parsed.set(value, period);
  return period;
}

/** Ranking reads the same few dozen periods thousands of times. */
const parsed = new Map<string | number, Period>();
const mostRemembered = 1000;

function readPeriod(value: string | number): Period {
  const text = String(value).trim().toUpperCase().replace(/–/g, "-");
  const period = /^\d+(\.\d+)?$/.test(text) ? fromNumber(Number(text)) : fromText(text);
  if (period === undefined) throw badPeriod(value);
  return period;
}

/**
 * Orders periods by their end, then the shorter one first.
 *
 * @example comparePeriods(parsePeriod("2024"), parsePeriod("2025-Q1")) < 0 // => true
 */
export function comparePeriods(a: Period, b: Period): number {
  return a.end - b.end || b.start - a.start;
}

/** Whether two periods cover the same months, however they are written. */
export function isSamePeriod(a: Period, b: Period): boolean {
  return a.start === b.start && a.end === b.end;
}

/** The value a cell shows for a period: a year as a number (so that a chart can use it), else its text. */
export function periodCell(text: string): string | number {
  return /^\d{4}$/.test(text) ? Number(text) : text;
}

function fromNumber(value: number): Period | undefined {
  if (value >= firstExcelDate && value <= lastExcelDate) return fromExcelDate(value);
  return Number.isInteger(value) && value >= firstYear && value < firstExcelDate ? year(value) : undefined;
}

/** Day 0 of Excel's calendar is 1899-12-30 for every date after February 1900. */
function fromExcelDate(serial: number): Period {
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86400000);
  return month(date.getUTCFullYear(), date.getUTCMonth() + 1);
}

function fromText(text: string): Period | undefined {
  const match =
    /^(\d{4})-(?:(\d{2})|Q([1-4])|S([12])|Q([1-4])\/Q([1-4])|(\d{4}))$/
      .exec(text)
      ?.map((part) => part || "") ?? [];
  const [, first = "", monthOfYear, quarter, half, fromQuarter, toQuarter, last] = match;
  if (first === "" || Number(first) < firstYear) return undefined;
  if (monthOfYear)
    return Number(monthOfYear) >= 1 && Number(monthOfYear) <= 12 ? month(+first, +monthOfYear) : undefined;
  if (quarter) return span(text, monthNumber(+first, 3 * +quarter - 2), 3);
  if (half) return span(text, monthNumber(+first, 6 * +half - 5), 6);
  if (fromQuarter && toQuarter) {
    const quarters = +toQuarter - +fromQuarter + 1;
    return quarters > 1 ? span(text, monthNumber(+first, 3 * +fromQuarter - 2), 3 * quarters) : undefined;
  }
  const years = Number(last) - Number(first) + 1;
  return years > 1 ? span(text, monthNumber(+first, 1), 12 * years) : undefined;
}

function year(value: number): Period {
  return span(String(value), monthNumber(value, 1), 12);
}

function month(yearNumber: number, monthOfYear: number): Period {
  return span(
    `${String(yearNumber)}-${String(monthOfYear).padStart(2, "0")}`,
    monthNumber(yearNumber, monthOfYear),
    1,
  );
}

function monthNumber(yearNumber: number, monthOfYear: number): number {
  return yearNumber * 12 + monthOfYear - 1;
}

function span(text: string, start: number, months: number): Period {
  return { text, start, end: start + months - 1 };
}

function badPeriod(value: string | number): InputError {
  const shown = String(value);
  return new InputError({
    en: `A period was expected and "${shown}" arrived. Write a year (2021), a quarter ("2025-Q2"), a month ("2025-05"), a half-year ("2025-S2"), a span ("2020-2024") or an Excel date.`,
    ko: `기간이 필요한데 "${shown}"이(가) 들어왔습니다. 연도(2021), 분기("2025-Q2"), 월("2025-05"), 반기("2025-S2"), 구간("2020-2024") 또는 Excel 날짜로 쓰세요.`,
  });
}
