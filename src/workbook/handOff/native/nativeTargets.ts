import { statusWords, type StatusScheme } from "../../../core/targets/statusWords";
import type { Catalog } from "../../../catalog/catalog";
import { UndefinedResultError } from "../../../model/errors";
import type { Direction } from "../../../model/catalogTypes";
import type { Language } from "../../../model/language";
import { bandChain } from "../../gapSheet/formulas";
import { textLiteral } from "../../formula/textLiteral";
import { guarded, rejected, valueError, type NumberInput } from "./guarded";
import type { NativeArgument } from "./nativeArgument";
import type { NativeExpression } from "./nativeExpression";
import {
  chosen,
  isNoWord,
  numberInput,
  targetInput,
  wordInput,
  type TargetInput,
  type WordInput,
} from "./nativeInputs";

type Arguments = readonly NativeArgument[];
type Translation = (given: Arguments, catalog: Catalog) => NativeExpression | undefined;

const directions: readonly Direction[] = ["higher", "lower"];
type Method = "cagr" | "linear";
const methods: readonly Method[] = ["cagr", "linear"];
/** Longer spans are dates or counts taken for years; as in the core. */
const longestSpan = 100;

/** The functions of targets that have an equal in Excel's own functions. */
export const nativeTargets: Readonly<Record<string, Translation>> = {
  GAP: (given, catalog) => {
    const { target, actual, better } = gapInputs(given, catalog);
    if (target === undefined || actual === undefined) return undefined;
    return made(target, guarded([target, actual], shortfall(target, actual, better)));
  },
  "GAP.RELATIVE": (given, catalog) => {
    const { target, actual, better } = gapInputs(given, catalog);
    if (target === undefined || actual === undefined) return undefined;
    const size = target.known ? target.text.replace(/^\(-(.*)\)$/, "$1") : `ABS(${target.text})`;
    const share = `(${shortfall(target, actual, better)})/${size}`;
    return made(target, guarded([target, actual], unlessZero(target, share)));
  },
  ACHIEVEMENT: ([first, second], catalog) => {
    const target = targetInput(or(first), catalog);
    const actual = numberInput(or(second));
    if (target === undefined || actual === undefined) return undefined;
    if (target.direction === "lower") throw noAchievement();
    return made(target, guarded([target, actual], unlessZero(target, `${actual.text}/${target.text}`)));
  },
  PROGRESS: ([first, second, third], catalog) => {
    const target = targetInput(or(first), catalog);
    const [actual, baseline] = [numberInput(or(second)), numberInput(or(third))];
    if (target === undefined || actual === undefined || baseline === undefined) return undefined;
    const [g, a, b] = [target.text, actual.text, baseline.text];
    const share = rejected(`${g}=${b}`, "NA()", `(${a}-${b})/(${g}-${b})`);
    return made(target, guarded([target, actual, baseline], share));
  },
  CAGR: (given) => {
    const [first, last, years] = [0, 1, 2].map((place) => numberInput(or(given[place])));
    if (first === undefined || last === undefined || years === undefined) return undefined;
    const rate = growth(first.text, last.text, years.text);
    const isSpan = years.known && Number(years.text) > 0;
    const checked = isSpan ? rate : rejected(`${years.text}<=0`, valueError, rate);
    return { expression: guarded([first, last, years], checked), sources: [] };
  },
  REQUIRED: ([first, second, third, fourth, fifth], catalog) => {
    const target = targetInput(or(third), catalog);
    const [actual, from, to] = [first, second, fourth].map((one) => numberInput(or(one)));
    if (target === undefined || actual === undefined || from === undefined || to === undefined)
      return undefined;
    const span = `(${to.text}-${from.text})`;
    const by = {
      linear: `(${target.text}-${actual.text})/${span}`,
      cagr: growth(actual.text, target.text, span),
    };
    const change = chosen(wordInput(or(fifth), methods), by, "linear");
    const late = `OR(${to.text}<=${from.text},${to.text}-${from.text}>${longestSpan})`;
    return made(target, guarded([actual, from, target, to], rejected(late, valueError, change)));
  },
  PACE: (given, catalog) => {
    const path = pathInputs(given, catalog);
    if (path === undefined) return undefined;
    const by = { cagr: pace(path, "cagr"), linear: pace(path, "linear") };
    const ratio = chosen(wordInput(or(given[7]), methods), by, "cagr");
    return made(path.target, guarded(path.inputs, rejected(outOfOrder(path), valueError, ratio)));
  },
  /** One peer of a range, as `elementFormulas` writes it: the range, the target, the direction and the peer's own cell. */
  DISTANCE: ([range, second, third, peer], catalog) => {
    const target = targetInput(or(second), catalog);
    const value = numberInput(or(peer));
    if (range?.kind !== "formula" || target === undefined || value === undefined) return undefined;
    const peers = range.text;
    const text = `COUNT(${peers})+COUNTBLANK(${peers})<ROWS(${peers})*COLUMNS(${peers})`;
    const distance = `MAX(0,(${shortfall(target, value, wordInput(or(third), directions))})/STDEV(${peers}))`;
    const same = `IF(COUNT(${peers})<2,TRUE,MAX(${peers})=MIN(${peers}))`;
    const checked = rejected(text, valueError, rejected(same, "NA()", distance));
    return made(target, guarded([target, value], checked));
  },
  STATUS: (given, catalog) => {
    const path = pathInputs(given, catalog);
    const scheme = wordInput<StatusScheme>(or(given[8]), ["eurostat", "un", "sdg-index"]);
    const language = wordInput<Language>(or(given[9]), ["en", "ko"]);
    if (path === undefined || !("word" in scheme) || !("word" in language)) return undefined;
    const words = { scheme: scheme.word ?? "eurostat", language: language.word ?? "en" } as const;
    const by = { cagr: rated(path, "cagr", words), linear: rated(path, "linear", words) };
    const byDefault = words.scheme === "sdg-index" ? "linear" : "cagr";
    const method = wordInput(or(given[7]), methods);
    const status = chosen(method, by, byDefault);
    const open = rejected(outOfOrder(path), valueError, status);
    const met = textLiteral(statusWords("met")[words.language]);
    const rating = `IF(${isMet(path, words.scheme)},${met},${open})`;
    const refused = isNoWord(method, methods);
    const checked = refused === undefined ? rating : rejected(refused, valueError, rating);
    return made(path.target, guarded(path.inputs, checked));
  },
};

function or(argument: NativeArgument | undefined): NativeArgument {
  return argument ?? { kind: "missing" };
}

function made({ source }: TargetInput, expression: string): NativeExpression {
  return { expression, sources: source === undefined ? [] : [source] };
}

interface GapInputs {
  readonly target: TargetInput | undefined;
  readonly actual: NumberInput | undefined;
  readonly better: WordInput<Direction>;
}

function gapInputs([first, second, third]: Arguments, catalog: Catalog): GapInputs {
  return {
    target: targetInput(or(first), catalog),
    actual: numberInput(or(second)),
    better: wordInput(or(third), directions),
  };
}

/** d (g - a) */
function shortfall(target: TargetInput, actual: NumberInput, better: WordInput<Direction>): string {
  const [g, a] = [target.text, actual.text];
  return chosen(better, { higher: `${g}-${a}`, lower: `${a}-${g}` }, target.direction);
}

function unlessZero(target: TargetInput, expression: string): string {
  return target.known && target.text !== "0" ? expression : rejected(`${target.text}=0`, "NA()", expression);
}

/** Ends of different sign, or a zero, have no rate of growth. */
function growth(first: string, last: string, years: string): string {
  return rejected(`${first}*${last}<=0`, "NA()", `(${last}/${first})^(1/${years})-1`);
}

interface PathInputs {
  readonly baseline: NumberInput;
  readonly from: NumberInput;
  readonly actual: NumberInput;
  readonly at: NumberInput;
  readonly target: TargetInput;
  readonly to: NumberInput;
  readonly better: WordInput<Direction>;
  readonly inputs: readonly NumberInput[];
}

function pathInputs(given: Arguments, catalog: Catalog): PathInputs | undefined {
  const [baseline, from, actual, at, to] = [0, 1, 2, 3, 5].map((place) => numberInput(or(given[place])));
  const target = targetInput(or(given[4]), catalog);
  if (baseline === undefined || from === undefined || actual === undefined) return undefined;
  if (at === undefined || to === undefined || target === undefined) return undefined;
  const better = wordInput(or(given[6]), directions);
  const inputs = [baseline, from, actual, at, target, to];
  return { baseline, from, actual, at, target, to, better, inputs };
}

function outOfOrder({ from, at, to }: PathInputs): string {
  return `OR(${at.text}<=${from.text},${to.text}<=${at.text},${to.text}-${at.text}>${longestSpan})`;
}

/** d times an expression. */
function signed({ better, target }: PathInputs, expression: string): string {
  const sign = chosen(better, { higher: "1", lower: "-1" }, target.direction);
  if (sign === "1") return expression;
  return sign === "-1" ? `-${expression}` : `${sign}*${expression}`;
}

/** R = d times the actual pace over the pace required, both from the baseline. */
function pace(path: PathInputs, method: Method): string {
  return rejected(...undefinedPace(path, method), paceRatio(path, method));
}

function paceRatio(path: PathInputs, method: Method): string {
  const [b, a, g] = [path.baseline.text, path.actual.text, path.target.text];
  const [done, all] = [`(${path.at.text}-${path.from.text})`, `(${path.to.text}-${path.from.text})`];
  if (method === "linear") return signed(path, `(${a}-${b})/${done}/(ABS(${g}-${b})/${all})`);
  return signed(path, `((${a}/${b})^(1/${done})-1)/ABS((${g}/${b})^(1/${all})-1)`);
}

/** q = d (v_e - v_b) / |v_T - v_b|, v_e the value expected at the deadline; for the UN scheme. */
function expectedRatio(path: PathInputs, method: Method): string {
  const [b, a, g] = [path.baseline.text, path.actual.text, path.target.text];
  const [done, ahead] = [`(${path.at.text}-${path.from.text})`, `(${path.to.text}-${path.at.text})`];
  const expected =
    method === "linear" ? `${a}+(${a}-${b})/${done}*${ahead}` : `${a}*(${a}/${b})^(${ahead}/${done})`;
  return signed(path, `(${expected}-${b})/ABS(${g}-${b})`);
}

function undefinedPace({ baseline, actual, target }: PathInputs, method: Method): [string, string] {
  const [b, a, g] = [baseline.text, actual.text, target.text];
  return [method === "linear" ? `${g}=${b}` : `OR(${g}=${b},MIN(${b},${a},${g})<=0)`, "NA()"];
}

interface StatusText {
  readonly scheme: StatusScheme;
  readonly language: Language;
}

function rated(path: PathInputs, method: Method, words: StatusText): string {
  const [b, a, g] = [path.baseline.text, path.actual.text, path.target.text];
  if (words.scheme !== "un")
    return rejected(...undefinedPace(path, method), bandChain(paceRatio(path, method), words));
  const noGrowth = method === "linear" ? `${g}=${b}` : `OR(${g}=${b},${b}*${a}<=0)`;
  return rejected(noGrowth, "NA()", bandChain(expectedRatio(path, method), words));
}

/** Forgiving the rounding of binary fractions, as the core does; in the UN scheme a target of 0 or 100 % within a point. */
function isMet(path: PathInputs, scheme: StatusScheme): string {
  const [a, g] = [path.actual.text, path.target.text];
  const met = `${shortfall(path.target, path.actual, path.better)}<=1E-12*ABS(${g})`;
  const nearly = scheme === "un" && path.target.percent && ["0", "100"].includes(g);
  return nearly ? `OR(${met},ABS(${g}-${a})<=1)` : met;
}

function noAchievement(): UndefinedResultError {
  return new UndefinedResultError({
    en: "Lower is better for this target, so actual / target says nothing. Use the progress or the relative gap.",
    ko: "낮을수록 좋은 목표이므로 실적값 / 목표값에 의미가 없습니다. 진척률이나 상대 부족분을 쓰십시오.",
  });
}
