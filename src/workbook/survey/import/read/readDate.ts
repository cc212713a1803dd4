/** A wall-clock time as parts; sent times are compared and written as the form tool showed them. */
interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** Which of the two numbers before the year is the month where both could be ("3/4/2026"). */
export type DateOrder = "monthFirst" | "dayFirst";

/**
 * The date and time that a form tool wrote: "2026/11/30 3:12:45 PM GMT+9", "2026. 11. 30. 오후 3:12:45",
 * "2026년 11월 30일 15시 12분", "11/30/2026 15:12:45", "2026-11-30T15:12:45+09:00", "20261130", serial days of Excel.
 * The zone is passed over: the time counts as it was shown to the one who sent it.
 *
 * @param text of a cell
 * @param order of month and day, where the year comes last
 * @returns "2026-11-30T15:12:45"; undefined where the text is no date
 * @example readDate("2026. 11. 30. 오후 3:12:45") // => "2026-11-30T15:12:45"
 */
export function readDate(text: string, order: DateOrder = "monthFirst"): string | undefined {
  const clean = text.normalize("NFKC").trim();
  const parts = yearFirst(clean) ?? yearLast(clean, order) ?? compact(clean);
  return parts !== undefined && isReal(parts) ? isoOf(parts) : undefined;
}

const time =
  "(?:[T,\\s]*(오전|오후|AM|PM|a\\.m\\.|p\\.m\\.)?\\s*(\\d{1,2})\\s*[:시]\\s*(\\d{1,2})(?:\\s*[:분]\\s*(\\d{1,2})(?:[.,]\\d+)?)?\\s*[분초]?\\s*(오전|오후|AM|PM|a\\.m\\.|p\\.m\\.)?" +
  "\\s*(?:Z|UTC|KST|\\(?(?:GMT|UTC)?\\s*[+-]\\d{1,2}(?::?\\d{2})?\\)?)?)?";
const weekday = "(?:\\s*\\(?[월화수목금토일](?:요일)?\\)?)?";
const yearFirstForm = new RegExp(
  `^(\\d{4})\\s*[-./년]\\s*(\\d{1,2})\\s*[-./월]\\s*(\\d{1,2})\\s*[.일]?${weekday}${time}$`,
  "iu",
);
const yearLastForm = new RegExp(
  `^(\\d{1,2})\\s*[-./]\\s*(\\d{1,2})\\s*[-./]\\s*(\\d{4}|\\d{2})${time}$`,
  "iu",
);
const compactForm = /^(20\d{2})(\d{2})(\d{2})(?:[\sT]*(\d{2}):?(\d{2})(?::?(\d{2}))?)?$/u;

function yearFirst(text: string): Parts | undefined {
  const match = yearFirstForm.exec(text);
  if (match === null) return undefined;
  const [, year, month, day, ...clock] = match;
  return { year: Number(year), month: Number(month), day: Number(day), ...timeOf(clock) };
}

function yearLast(text: string, order: DateOrder): Parts | undefined {
  const match = yearLastForm.exec(text);
  if (match === null) return undefined;
  const [, first, second, year, ...clock] = match;
  const dayFirst = Number(first) > 12 || (order === "dayFirst" && Number(second) <= 12);
  const [month, day] = dayFirst ? [second, first] : [first, second];
  const full = Number(year) < 100 ? 2000 + Number(year) : Number(year);
  return { year: full, month: Number(month), day: Number(day), ...timeOf(clock) };
}

function compact(text: string): Parts | undefined {
  const match = compactForm.exec(text);
  if (match === null) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => Number((part as string | undefined) ?? 0));
  return { year, month, day, hour, minute, second };
}

function timeOf(clock: readonly (string | undefined)[]): Pick<Parts, "hour" | "minute" | "second"> {
  const [before, hour, minute, second, after] = clock;
  const half = (before ?? after ?? "").toLowerCase();
  const given = Number(hour ?? 0);
  const isAfternoon = half === "오후" || half.startsWith("p");
  const isMorning = half === "오전" || half.startsWith("a");
  const full = isAfternoon && given < 12 ? given + 12 : isMorning && given === 12 ? 0 : given;
  return { hour: full, minute: Number(minute ?? 0), second: Number(second ?? 0) };
}

function isReal({ year, month, day, hour, minute, second }: Parts): boolean {
  if (year < 1990 || year > 2100 || hour > 24 || minute > 59 || second > 59) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function isoOf({ year, month, day, hour, minute, second }: Parts): string {
  return new Date(Date.UTC(year, month - 1, day, hour, minute, second)).toISOString().slice(0, 19);
}
