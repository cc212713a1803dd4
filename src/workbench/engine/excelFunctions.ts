import { momentShape } from "../../core/index/momentShape";
import { betaLowerTail } from "../../core/numeric/betaLowerTail";
import { chiSquaredUpperTail } from "../../core/numeric/chiSquaredUpperTail";
import { midRanks } from "../../core/numeric/midRanks";
import { normalQuantile } from "../../core/numeric/normalQuantile";
import { normalTwoSided } from "../../core/numeric/normalTwoSided";
import { studentTTwoSided } from "../../core/numeric/studentTTwoSided";
import { type EngineLibrary, engineLibrary } from "./library";

interface Input {
  readonly value: unknown;
}

type Given = Input | Input[][] | undefined;
type Answer = number | string | { readonly value: string; readonly message: string };
type Description = Parameters<EngineLibrary["registries"]["functionRegistry"]["add"]>[1];

const NOT_POSSIBLE = { value: "#NUM!", message: "A number lies outside of what this function takes." };
const NOT_FOUND = { value: "#N/A", message: "The number does not stand in the list." };

/** Functions of single numbers: names of the arguments, and the result; undefined is #NUM!. */
const OF_NUMBERS: Readonly<Record<string, readonly [string, (...numbers: number[]) => number | undefined]>> =
  {
    "BETA.DIST": ["x alpha beta cumulative", cumulatedBeta],
    "BINOM.DIST": ["number trials probability cumulative", binomial],
    "BINOM.INV": ["trials probability alpha", binomialInverse],
    "CHISQ.DIST.RT": [
      "x degrees",
      (x = 0, df = 0) => (x < 0 || df < 1 ? undefined : chiSquaredUpperTail(x, Math.trunc(df))),
    ],
    "T.DIST.2T": [
      "x degrees",
      (x = 0, df = 0) => (x < 0 || df < 1 ? undefined : studentTTwoSided(x, Math.trunc(df))),
    ],
    "NORM.S.DIST": [
      "z cumulative",
      (z = 0, cumulative = 0) => (cumulative === 0 ? normalDensity(z) : normalCumulated(z)),
    ],
    "NORM.S.INV": ["probability", (p = 0) => (p <= 0 || p >= 1 ? undefined : normalQuantile(p))],
    SIGN: ["number", (number = 0) => Math.sign(number)],
    FACT: ["number", (number = 0) => (number < 0 ? undefined : factorial(Math.trunc(number)))],
    COMBIN: [
      "number chosen",
      (n = 0, k = 0) => (k < 0 || n < k ? undefined : combinations(Math.trunc(n), Math.trunc(k))),
    ],
  };

/** Functions of all numbers in ranges and arguments. */
const OF_LISTS: Readonly<Record<string, (numbers: readonly number[]) => number | undefined>> = {
  GEOMEAN: (numbers) =>
    numbers.length === 0 || numbers.some((one) => one <= 0)
      ? undefined
      : Math.exp(sum(numbers.map((one) => Math.log(one))) / numbers.length),
  SKEW: (numbers) => momentShape(numbers).skew ?? undefined,
  KURT: (numbers) => momentShape(numbers).kurtosis ?? undefined,
  SUMSQ: (numbers) => sum(numbers.map((one) => one ** 2)),
  DEVSQ: (numbers) => {
    const mean = sum(numbers) / numbers.length;
    return numbers.length === 0 ? undefined : sum(numbers.map((one) => (one - mean) ** 2));
  },
};

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function factorial(n: number): number {
  return n < 2 ? 1 : n * factorial(n - 1);
}

function combinations(n: number, k: number): number {
  const few = Math.min(k, n - k);
  let result = 1;
  for (let at = 1; at <= few; at++) result = (result * (n - few + at)) / at;
  return Math.round(result);
}

function normalDensity(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}

function normalCumulated(z: number): number {
  const outside = normalTwoSided(z) / 2;
  return z < 0 ? outside : 1 - outside;
}

/** The distribution function; of the density no sheet of ours makes use, so that it is #NUM!. */
function cumulatedBeta(x = 0, a = 0, b = 0, cumulative = 0): number | undefined {
  if (x < 0 || x > 1 || a <= 0 || b <= 0 || cumulative === 0) return undefined;
  return betaLowerTail({ x, rest: 1 - x }, a, b);
}

/** Each probability of 0 to n, from the one before in logarithms, so that none is lost for many trials. */
function binomialTerms(n: number, p: number): number[] {
  if (p === 0 || p === 1) return Array.from({ length: n + 1 }, (_, k) => (k === (p === 0 ? 0 : n) ? 1 : 0));
  let logTerm = n * Math.log1p(-p);
  return Array.from({ length: n + 1 }, (_, k) => {
    if (k > 0) logTerm += Math.log(((n - k + 1) / k) * (p / (1 - p)));
    return Math.exp(logTerm);
  });
}

function binomial(number = 0, trials = 0, p = 0, cumulative = 0): number | undefined {
  const [k, n] = [Math.trunc(number), Math.trunc(trials)];
  if (k < 0 || n < k || p < 0 || p > 1) return undefined;
  const terms = binomialTerms(n, p);
  return cumulative === 0 ? terms[k] : sum(terms.slice(0, k + 1));
}

function binomialInverse(trials = 0, p = 0, alpha = 0): number | undefined {
  const n = Math.trunc(trials);
  if (n < 0 || p <= 0 || p >= 1 || alpha <= 0 || alpha >= 1) return undefined;
  let reached = 0;
  // A hair's breadth less than alpha counts as alpha: sums of powers of a half end in rounding.
  const k = binomialTerms(n, p).findIndex((term) => (reached += term) >= alpha - 1e-14);
  return k < 0 ? n : k;
}

/** The numbers of arguments, as Excel counts them: of a range those that are numbers, of others all. */
function numbersIn(given: readonly Given[]): number[] | Input {
  const numbers: number[] = [];
  for (const one of given) {
    const cells = Array.isArray(one) ? one.flat() : [];
    const broken = cells.find(({ value }) => typeof value === "string" && value.startsWith("#"));
    if (broken) return broken;
    for (const { value } of cells) if (typeof value === "number") numbers.push(value);
    if (one && !Array.isArray(one)) numbers.push(numberOf(one));
  }
  return numbers;
}

function numberOf(given: Given): number {
  const { helpers } = engineLibrary();
  return helpers.toNumber(given as Parameters<typeof helpers.toNumber>[0], ENGLISH);
}

const ENGLISH = { decimalSeparator: ".", thousandsSeparator: "," } as never;

function rankAverage(number: Given, list: Given, order: Given): Answer | Input {
  const numbers = numbersIn([list]);
  if (!Array.isArray(numbers)) return numbers;
  const place = numbers.indexOf(numberOf(number));
  if (place < 0) return NOT_FOUND;
  const rank = midRanks(numbers)[place] ?? 0;
  return order !== undefined && numberOf(order) !== 0 ? rank : numbers.length + 1 - rank;
}

function add(name: string, args: readonly string[], compute: (...given: Given[]) => Answer | Input): void {
  const { registries, helpers } = engineLibrary();
  if (registries.functionRegistry.contains(name)) return;
  const description: Description = {
    description: name,
    category: "Statistical",
    isExported: true,
    args: args.map((text) => helpers.arg(text, "")),
    compute: ((...given: Given[]) => {
      const answer = compute(...given);
      return typeof answer === "object" ? answer : { value: answer };
    }) as Description["compute"],
  };
  registries.functionRegistry.add(name, description);
}

/** Functions of Excel that the library lacks; call before the model is made. */
export function addExcelFunctions(): void {
  for (const [name, [args, compute]] of Object.entries(OF_NUMBERS))
    add(
      name,
      args.split(" ").map((word) => `${word} (number)`),
      (...given) => compute(...given.map(numberOf)) ?? NOT_POSSIBLE,
    );
  for (const [name, compute] of Object.entries(OF_LISTS))
    add(name, ["values (any, range<any>, repeating)"], (...given) => {
      const numbers = numbersIn(given);
      return Array.isArray(numbers) ? (compute(numbers) ?? NOT_POSSIBLE) : numbers;
    });
  add("RANK.AVG", ["number (number)", "list (any, range<any>)", "order (number, optional)"], rankAverage);
  add("REPT", ["text (string)", "times (number)"], (text, times) => {
    const count = Math.trunc(numberOf(times));
    const value = text && !Array.isArray(text) ? text.value : "";
    return count < 0
      ? { value: "#VALUE!", message: "How often must be 0 or more." }
      : plainText(value).repeat(count);
  });
}

function plainText(value: unknown): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
