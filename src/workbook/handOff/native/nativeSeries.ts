import { parseA1Ref } from "@borgar/fx";
import type { Catalog } from "../../../catalog/catalog";
import { guarded, rejected, valueError, type NumberInput } from "./guarded";
import type { NativeArgument } from "./nativeArgument";
import type { NativeExpression } from "./nativeExpression";
import { numberInput, targetInput, wordInput } from "./nativeInputs";

type Arguments = readonly NativeArgument[];
type Method = "drift" | "linear" | "cagr";

/** Longest way ahead that the core projects. */
const longestSpan = 100;

/**
 * PROJECT as a formula of Excel's own: drift, line and growth rate. An interval or Holt's method has none.
 *
 * @param given years, values, year to project to, method, level
 * @returns the formula; undefined where there is none
 */
export function nativeProjection(given: Arguments): NativeExpression | undefined {
  const series = seriesOf(given[0], given[1]);
  const to = numberInput(given[2] ?? missing);
  const method = methodOf(given[3]);
  if (series === undefined || to === undefined || method === undefined || !isLeftOut(given[4]))
    return undefined;
  const { values, middle, first, last, from, until } = series;
  const ahead = `(${to.text}-${until})`;
  const span = `(${until}-${from})`;
  const by: Readonly<Record<Method, string>> = {
    drift: `${last}+${ahead}*(${last}-${first})/${span}`,
    linear: `AVERAGE(${values})+${slopeOf(series)}*(${to.text}-${middle})`,
    cagr: rejected(`${first}*${last}<=0`, "NA()", `${last}*(${last}/${first})^(${ahead}/${span})`),
  };
  const late = `OR(${to.text}<=${until},${to.text}-${until}>${longestSpan})`;
  return { expression: complete(series, [to], rejected(late, valueError, by[method])), sources: [] };
}

/**
 * REACHED as a formula of Excel's own.
 *
 * @param given years, values, target, method
 * @param catalog the data
 * @returns the formula; undefined where there is none
 * @throws {MissingDataError} no such target
 */
export function nativeYearReached(given: Arguments, catalog: Catalog): NativeExpression | undefined {
  const series = seriesOf(given[0], given[1]);
  const target = targetInput(given[2] ?? missing, catalog);
  const method = methodOf(given[3]);
  if (series === undefined || target === undefined || method === undefined) return undefined;
  const { values, middle, first, last, from, until } = series;
  const g = target.text;
  const fixed = { higher: "1", lower: "-1" }[target.direction];
  const sign = target.source === undefined ? `IF(${g}>=${first},1,-1)` : fixed;
  const slope = slopeOf(series);
  const level = `AVERAGE(${values})`;
  const crossing: Readonly<Record<Method, string>> = {
    drift: `${until}+(${g}-${last})*(${until}-${from})/(${last}-${first})`,
    cagr: `${until}+(${until}-${from})*LN(${g}/${last})/LN(${last}/${first})`,
    linear: `${middle}+(${g}-${level})/${slope}`,
  };
  const never: Readonly<Record<Method, string>> = {
    drift: `${sign}*(${last}-${first})<=0`,
    cagr: `OR(${sign}*(${last}-${first})<=0,${first}*${last}<=0,${g}*${last}<=0)`,
    linear: `OR(${sign}*${slope}<=0,ABS(${slope}*(${until}-${from}))<=0.000000000001*MAX(ABS(${first}),ABS(${last})))`,
  };
  const year = crossing[method];
  const met = `MIN(${until},MAX(${from},${year}))`;
  const ahead = rejected(`${year}<${until}`, "NA()", year);
  // A line may cross the target before the last value falls short of it again; the other paces end in that value.
  const found =
    method === "linear" ? `IF(${sign}*(${last}-${g})>=0,${met},${ahead})` : `MAX(${from},${year})`;
  const reached = rejected(never[method], "NA()", found);
  const sources = target.source === undefined ? [] : [target.source];
  return { expression: complete(series, [target], reached), sources };
}

/** Centred: on years near 2000 some spreadsheets' own SLOPE and FORECAST lose half of the digits. */
function slopeOf({ years, values, valued, middle }: Series): string {
  const year = `(${years}-${middle})`;
  const both = `SUMPRODUCT(${valued}*${year}*(${values}-AVERAGE(${values})))`;
  return `(${both}/SUMPRODUCT(${valued}*${year}^2))`;
}

const missing: NativeArgument = { kind: "missing" };

interface Series {
  readonly years: string;
  readonly values: string;
  readonly cells: number;
  /** 1 for each year with a value, 0 for the others. */
  readonly valued: string;
  /** The mean of the years with a value. */
  readonly middle: string;
  /** The values of the first and the last year with one, and these years. */
  readonly first: string;
  readonly last: string;
  readonly from: string;
  readonly until: string;
}

/** More than any year, so that the years without a value are never the first. */
const beyondYears = 1_000_000;

/** One row or one column each, of one length: elsewhere INDEX and MATCH find no pair. */
function seriesOf(years: NativeArgument | undefined, values: NativeArgument | undefined): Series | undefined {
  if (years?.kind !== "formula" || values?.kind !== "formula") return undefined;
  const [size, other] = [lineOf(years.text), lineOf(values.text)];
  if (size === undefined || size.cells !== other?.cells || size.isRow !== other.isRow) return undefined;
  const at = (year: string): string => {
    const place = `MATCH(${year},${years.text},0)`;
    return size.isRow ? `INDEX(${values.text},1,${place})` : `INDEX(${values.text},${place})`;
  };
  const valued = `ISNUMBER(${values.text})`;
  // SUMPRODUCT lets older spreadsheets go through the cells without an array formula.
  const until = `SUMPRODUCT(MAX(${valued}*${years.text}))`;
  const from = `SUMPRODUCT(MIN(${years.text}+(1-${valued})*${beyondYears}))`;
  return {
    years: years.text,
    values: values.text,
    cells: size.cells,
    valued,
    middle: `(SUMPRODUCT(${valued}*${years.text})/COUNT(${values.text}))`,
    first: at(from),
    last: at(until),
    from,
    until,
  };
}

function lineOf(text: string): { readonly cells: number; readonly isRow: boolean } | undefined {
  const found = parseA1Ref(text, { allowNamed: false });
  if (found === undefined || !("range" in found)) return undefined;
  const { top, left, bottom, right } = found.range;
  if (typeof top !== "number" || typeof bottom !== "number") return undefined;
  if (typeof left !== "number" || typeof right !== "number") return undefined;
  const [rows, columns] = [bottom - top + 1, right - left + 1];
  return Math.min(rows, columns) === 1 ? { cells: rows * columns, isRow: rows === 1 } : undefined;
}

/** Every year a number and no year twice; values are numbers or left blank, as for the function. */
function complete(
  { years, values, cells }: Series,
  inputs: readonly NumberInput[],
  expression: string,
): string {
  const twice = `SUMPRODUCT(COUNTIF(${years},${years}))>${cells}`;
  const checked = rejected(twice, valueError, guarded(inputs, expression));
  const counted = `COUNT(${years})=${cells},COUNT(${values})>1,COUNT(${values})+COUNTBLANK(${values})=${cells}`;
  return `IF(AND(${counted}),${checked},NA())`;
}

function methodOf(argument: NativeArgument | undefined): Method | undefined {
  const words = ["drift", "linear", "cagr", "holt"] as const;
  const method = wordInput(argument ?? missing, words);
  if (!("word" in method)) return undefined;
  return method.word === "holt" ? undefined : (method.word ?? "drift");
}

function isLeftOut(argument: NativeArgument | undefined): boolean {
  return argument === undefined || argument.kind === "missing";
}
