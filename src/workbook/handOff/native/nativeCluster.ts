import { guarded, rejected, valueError } from "./guarded";
import { mayBeSeveral, type NativeArgument } from "./nativeArgument";
import type { NativeExpression } from "./nativeExpression";
import { numberInput } from "./nativeInputs";
import { partOf, sizeOf, type Cells } from "./nativeRange";
import { takenPlace } from "./takenPlace";

type Translation = (given: readonly NativeArgument[]) => NativeExpression | undefined;

/** A sum of this many LARGE is still a formula that can be read. */
const mostLargest = 20;

/** The functions of cluster economics in Excel's own functions. */
export const nativeCluster: Readonly<Record<string, Translation>> = {
  "CLUSTER.LQ": (given) => {
    if (given.some((one) => one.kind === "formula" && mayBeSeveral(one.text))) return undefined;
    const [part, whole, referencePart, referenceWhole] = given.map(numberInput);
    if (part === undefined || whole === undefined) return undefined;
    if (referencePart === undefined || referenceWhole === undefined) return undefined;
    const inputs = [part, whole, referencePart, referenceWhole];
    const [a, b, c, d] = [part.text, whole.text, referencePart.text, referenceWhole.text];
    const quotient = rejected(`OR(${b}=0,${c}=0,${d}=0)`, "NA()", `${a}/${b}/(${c}/${d})`);
    const negative = `MIN(${inputs.map(({ text }) => text).join(",")})<0`;
    return plain(guarded(inputs, rejected(negative, valueError, quotient)));
  },
  "CLUSTER.HHI": ([values, normalised]) => {
    const [range, isNormalised] = [rangeOf(values), flag(normalised)];
    if (range === undefined || isNormalised === undefined) return undefined;
    const { text } = range;
    const [index, n] = [`SUMSQ(${text})/SUM(${text})^2`, `COUNT(${text})`];
    const share = rejected(`${n}=1`, "NA()", `MAX(0,(${index}-1/${n})/(1-1/${n}))`);
    return plain(amounts([range], isNormalised ? share : index));
  },
  "CLUSTER.TOPSHARE": ([values, k]) => {
    const [range, count] = [rangeOf(values), numberInput(k ?? { kind: "missing" })];
    if (range === undefined || count?.known !== true) return undefined;
    const wanted = Number(count.text);
    if (!Number.isInteger(wanted) || wanted < 1 || wanted > mostLargest) return undefined;
    const { text } = range;
    const largest = Array.from({ length: wanted }, (_, place) => `LARGE(${text},${place + 1})`);
    const share = `MIN(1,(${largest.join("+")})/SUM(${text}))`;
    return plain(amounts([range], `IF(COUNT(${text})<=${wanted},1,${share})`));
  },
  "CLUSTER.SPECIALISATION": ([first, second]) => {
    const [area, reference] = [rangeOf(first), rangeOf(second)];
    if (area === undefined || reference === undefined || !isSameShape([area, reference])) return undefined;
    const share = ({ text }: Cells): string => `${text}/SUM(${text})`;
    const index = `MIN(2,SUMPRODUCT(ABS(${share(area)}-${share(reference)})))`;
    return plain(amounts([area, reference], index));
  },
  "CLUSTER.ENTROPY": ([values, normalised]) => {
    const [range, isNormalised] = [rangeOf(values), flag(normalised)];
    if (range === undefined || isNormalised === undefined) return undefined;
    const { text } = range;
    // 0 ln 0 = 0: where the share is 0, the logarithm of 1 is taken.
    const share = `${text}/SUM(${text})`;
    const entropy = `-SUMPRODUCT(${share},LN(${share}+(${text}=0)))`;
    const evenness = rejected(`COUNT(${text})=1`, "NA()", `MIN(1,(${entropy})/LN(COUNT(${text})))`);
    return plain(amounts([range], isNormalised ? evenness : entropy));
  },
  "CLUSTER.SHIFTSHARE": (given) => {
    const at = takenPlace(given, 4);
    const [areaStart, areaEnd, referenceStart, referenceEnd] = given.slice(0, 4).map(rangeOf);
    if (areaStart === undefined || areaEnd === undefined || at === undefined) return undefined;
    if (referenceStart === undefined || referenceEnd === undefined) return undefined;
    const ranges = [areaStart, areaEnd, referenceStart, referenceEnd];
    const { rows, columns } = sizeOf(areaStart);
    if (!isSameShape(ranges) || Math.min(rows, columns) > 1 || at.row >= rows * columns) return undefined;
    const industry = columns === 1 ? { row: at.row } : { column: at.row };
    const [a0 = "", a1 = "", r0 = "", r1 = ""] = ranges.map((range) => partOf(range, industry).text);
    const growth = `SUM(${referenceEnd.text})/SUM(${referenceStart.text})`;
    const part = [
      `${a0}*(${growth}-1)`,
      `IF(${a0}=0,0,${a0}*(${r1}/${r0}-${growth}))`,
      `IF(${a0}=0,${a1},${a1}-${a0}*(${r1}/${r0}))`,
      `${a1}-${a0}`,
    ][at.column];
    if (part === undefined) return undefined;
    const onlyHere = `SUMPRODUCT((${areaStart.text}>0)*(${referenceStart.text}=0))>0`;
    const none = rejected(`OR(SUM(${referenceStart.text})=0,${onlyHere},COUNT(${a0})=0)`, "NA()", part);
    return plain(checked(ranges, none));
  },
};

function plain(expression: string): NativeExpression {
  return { expression, sources: [] };
}

function rangeOf(argument: NativeArgument | undefined): Cells | undefined {
  return argument?.kind === "formula" ? partOf(argument.text) : undefined;
}

/** TRUE, FALSE or left out; undefined where a cell decides. */
function flag(argument: NativeArgument | undefined): boolean | undefined {
  if (argument === undefined || argument.kind === "missing") return false;
  if (argument.kind !== "literal" || typeof argument.value === "string") return undefined;
  return Boolean(argument.value);
}

function isSameShape(ranges: readonly Cells[]): boolean {
  const shapes = ranges.map(sizeOf).map(({ rows, columns }) => `${rows} x ${columns}`);
  return new Set(shapes).size === 1;
}

/** Shares of nothing are undefined, as in the functions. */
function amounts(ranges: readonly Cells[], formula: string): string {
  const sums = ranges.map(({ text }) => `SUM(${text})=0`);
  const none = sums.length === 1 ? (sums[0] ?? "") : `OR(${sums.join(",")})`;
  return checked(ranges, rejected(none, "NA()", formula));
}

/** Text, TRUE, FALSE, an error, a negative amount, and a value without its pair in the other ranges are refused. */
function checked(ranges: readonly Cells[], formula: string): string {
  const noNumbers = ranges.map((range) => {
    const { rows, columns } = sizeOf(range);
    return `COUNT(${range.text})+COUNTBLANK(${range.text})<${rows * columns}`;
  });
  const [first] = ranges;
  const pairs = ranges
    .slice(1)
    .map(({ text }) => `SUMPRODUCT((ISNUMBER(${first?.text ?? ""})-ISNUMBER(${text}))^2)>0`);
  const negative = `MIN(${ranges.map(({ text }) => text).join(",")})<0`;
  return rejected(
    `OR(${[...noNumbers, ...pairs].join(",")})`,
    valueError,
    rejected(negative, valueError, formula),
  );
}
