import { meanFormula } from "../../index/formulas/meanFormula";
import { normaliseFormula } from "../../index/formulas/normaliseFormula";
import { rankFormula } from "../../index/formulas/rankFormula";
import { rejected, valueError } from "./guarded";
import type { NativeArgument } from "./nativeArgument";
import type { NativeExpression } from "./nativeExpression";
import { numberInput, wordInput } from "./nativeInputs";
import { columnOf, partOf, sizeOf, type Cells } from "./nativeRange";
import { takenPlace } from "./takenPlace";

type Arguments = readonly NativeArgument[];
type Translation = (given: Arguments) => NativeExpression | undefined;

/** Normalised values, equal weights, scores and ranks; what draws at random has no equal. */
export const nativeIndex: Readonly<Record<string, Translation>> = {
  "INDEX.NORMALISE": (given) => {
    const [values, at] = [rangeOf(given[0]), takenPlace(given, 5)];
    const column = values && at && columnOf(values, at.column);
    const method = knownWord(given[1], ["minmax", "zscore", "distance", "rank", "percentile"]);
    if (values === undefined || at === undefined || column === undefined || method === undefined)
      return undefined;
    const scale = [endOf(given[3], 0), endOf(given[4], 100)];
    const [low, high] = scale;
    if (low === undefined || high === undefined || low >= high) return undefined;
    const word = method || "minmax";
    if (word !== "minmax" && (low !== 0 || high !== 100)) return undefined;
    const x = partOf(column, { row: at.row }).text;
    const formulas = directed(
      (isLower) =>
        normaliseFormula({
          x,
          column: column.text,
          direction: isLower ? "lower" : "higher",
          method: word,
          low,
          high,
        }),
      given[2],
      values,
      at,
    );
    return formulas === undefined ? undefined : made(values, `IF(${x}="","",${formulas})`);
  },
  "INDEX.WEIGHTS": (given) => {
    const [values, at] = [rangeOf(given[0]), takenPlace(given, 2)];
    const method = knownWord(given[1], ["equal", "pca", "entropy"]);
    if (values === undefined || at === undefined || (method !== "" && method !== "equal")) return undefined;
    const { columns } = sizeOf(values);
    return at.row > 0 || at.column >= columns ? undefined : made(values, `1/${columns}`);
  },
  "INDEX.SCORE": (given) => {
    const values = rangeOf(given[0]);
    const at = takenPlace(given, 3, values !== undefined && sizeOf(values).rows === 1);
    const mean = knownWord(given[2], ["arithmetic", "geometric", "harmonic"]);
    if (values === undefined || at === undefined || mean === undefined) return undefined;
    const { rows, columns } = sizeOf(values);
    const weights = weightCells(given[1], columns);
    if (at.row >= rows || at.column > 0 || weights === undefined) return undefined;
    const terms = weights.cells.map((weight, column) => ({
      value: partOf(values, { row: at.row, column }).text,
      weight,
    }));
    const score = meanFormula(terms, mean || "arithmetic");
    const isMeant = mean === "" || mean === "arithmetic";
    const above0 = isMeant ? score : rejected(`COUNTIF(${values.text},"<=0")>0`, valueError, score);
    return made(values, weights.wrong === undefined ? above0 : rejected(weights.wrong, valueError, above0));
  },
  "INDEX.RANK": (given) => {
    const scores = rangeOf(given[0]);
    const at = takenPlace(given, 2);
    const direction = knownWord(given[1], ["higher", "lower"]);
    if (scores === undefined || at === undefined || direction === undefined) return undefined;
    const { rows, columns } = sizeOf(scores);
    if (at.row >= rows || at.column >= columns) return undefined;
    const [all, x] = [scores.text, partOf(scores, at).text];
    return made(scores, rankFormula(x, all, direction === "lower" ? "lower" : "higher"));
  },
};

/** The formula for the direction of a column: known, or as a cell of a range of words says. */
function directed(
  formula: (isLower: boolean) => string,
  directions: NativeArgument | undefined,
  values: Cells,
  at: { readonly column: number },
): string | undefined {
  if (directions?.kind === "cell") {
    const { text: cell } = directions;
    const wrong = `AND(${cell}<>"",${cell}<>0,${cell}<>"higher",${cell}<>"lower")`;
    return rejected(wrong, valueError, `IF(${cell}="lower",${formula(true)},${formula(false)})`);
  }
  const range = rangeOf(directions);
  if (range === undefined) {
    const word = knownWord(directions, ["higher", "lower"]);
    return word === undefined ? undefined : formula(word === "lower");
  }
  const { rows, columns } = sizeOf(range);
  if (rows * columns !== sizeOf(values).columns || Math.min(rows, columns) !== 1) return undefined;
  const cell = partOf(range, rows === 1 ? { column: at.column } : { row: at.column }).text;
  const { text } = range;
  const wrong = `SUMPRODUCT((${text}<>"")*(${text}<>0)*(${text}<>"higher")*(${text}<>"lower"))>0`;
  return rejected(wrong, valueError, `IF(${cell}="lower",${formula(true)},${formula(false)})`);
}

/** The cells of weights in a row or a column, and when they are refused; 1 each where they are left out. */
function weightCells(
  argument: NativeArgument | undefined,
  columns: number,
): { readonly cells: readonly string[]; readonly wrong?: string } | undefined {
  if (argument === undefined || argument.kind === "missing") {
    return { cells: new Array<string>(columns).fill("1") };
  }
  const range = rangeOf(argument);
  if (range === undefined) return undefined;
  const size = sizeOf(range);
  if (size.rows * size.columns !== columns || Math.min(size.rows, size.columns) !== 1) return undefined;
  const { text } = range;
  const cells = Array.from(
    { length: columns },
    (_, at) => partOf(range, size.rows === 1 ? { column: at } : { row: at }).text,
  );
  return { cells, wrong: `OR(COUNT(${text})<${columns},MIN(${text})<0,SUM(${text})<=0)` };
}

function rangeOf(argument: NativeArgument | undefined): Cells | undefined {
  return argument?.kind === "formula" ? partOf(argument.text) : undefined;
}

/** A word that stands in the formula; "" where it is left out. */
function knownWord<T extends string>(
  argument: NativeArgument | undefined,
  words: readonly T[],
): T | "" | undefined {
  const input = wordInput(argument ?? { kind: "missing" }, words);
  return "word" in input ? (input.word ?? "") : undefined;
}

/** A number that stands in the formula; 0 is left out, as for the function. */
function endOf(argument: NativeArgument | undefined, byDefault: number): number | undefined {
  if (argument === undefined || argument.kind === "missing") return byDefault;
  const input = numberInput(argument);
  if (input?.known !== true) return undefined;
  return Number(input.text.replace(/[()]/g, "")) || byDefault;
}

/** Text, TRUE, FALSE or an error anywhere in the range is refused, as the function does; "" of a formula is a blank. */
function made(range: Cells, formula: string): NativeExpression {
  const { rows, columns } = sizeOf(range);
  const { text } = range;
  const isOther = `COUNT(${text})+COUNTBLANK(${text})<${rows * columns}`;
  return { expression: rejected(isOther, valueError, formula), sources: [] };
}
