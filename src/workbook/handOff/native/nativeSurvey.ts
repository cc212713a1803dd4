import { summaryWords } from "../../../core/delphi/summaryWords";
import { likertWords } from "../../../core/survey/likertWords";
import type { Language } from "../../../model/language";
import { textLiteral } from "../../formula/textLiteral";
import { guarded, rejected, valueError } from "./guarded";
import type { NativeArgument } from "./nativeArgument";
import type { NativeExpression } from "./nativeExpression";
import { chosen, numberInput, wordInput } from "./nativeInputs";
import { columnOf, partOf, sizeOf, type Cells } from "./nativeRange";
import { itemStatistics, type ItemFormulas } from "./itemStatistics";
import { takenPlace } from "./takenPlace";

type Arguments = readonly NativeArgument[];
type Translation = (given: Arguments) => NativeExpression | undefined;

/**
 * The functions of surveys that have an equal in Excel's own functions. What gives several cells is translated for the
 * one that `takenPlace` names.
 */
export const nativeSurvey: Readonly<Record<string, Translation>> = {
  "DELPHI.SUMMARY": (given) => {
    const [ratings, at] = [rangeOf(given[0]), takenPlace(given, 4)];
    const language = languageOf(given[3]);
    if (ratings === undefined || at === undefined || language === undefined) return undefined;
    if (at.row === 0) return headed(summaryWords[at.column]?.[language]);
    const item = columnOf(ratings, at.row - 1);
    const formulas = item && itemStatistics(item, { essentialFrom: given[1], quartile: given[2], language });
    const order: readonly (keyof ItemFormulas)[] = [
      "n",
      "mean",
      "sd",
      "median",
      "q1",
      "q3",
      "iqr",
      "cv",
      "consensus",
      "convergence",
      "cvr",
      "cvrMinimum",
      "verdict",
    ];
    const key = order[at.column];
    return key === undefined || formulas === undefined ? undefined : made(ratings, formulas[key]);
  },
  "DELPHI.CVR": (given) => ofItem(given, 2, { essentialFrom: given[1] }, "cvr"),
  "DELPHI.CONSENSUS": (given) => ofItem(given, 2, { quartile: given[1] }, "consensus"),
  "DELPHI.CONVERGENCE": (given) => ofItem(given, 2, { quartile: given[1] }, "convergence"),
  "DELPHI.CV": (given) => ofItem(given, 1, {}, "cv"),
  "DELPHI.CVRMIN": ([first, second]) => {
    const panel = numberInput(first ?? missing);
    if (panel === undefined) return undefined;
    const n = panel.text;
    const by = {
      exact: `(2*(BINOM.INV(${n},0.5,0.95)+1)-${n})/${n}`,
      lawshe: `LOOKUP(${n},{5,8,9,10,11,12,13,14,15,20,25,30,35,40},{0.99,0.75,0.78,0.62,0.59,0.56,0.54,0.51,0.49,0.42,0.37,0.33,0.31,0.29})`,
    };
    const least = chosen(wordInput(second ?? missing, ["exact", "lawshe"]), by, "exact");
    const small = rejected(`${n}<5`, "NA()", least);
    const whole = rejected(`OR(${n}<1,${n}>1000000,INT(${n})<>${n})`, valueError, small);
    return { expression: guarded([panel], whole), sources: [] };
  },
  "DELPHI.STABILITY": (given) => {
    const [round1, round2] = [rangeOf(given[0]), rangeOf(given[1])];
    const at = takenPlace(given, 3, isColumn(round1));
    const test = wordInput(given[2] ?? missing, ["cv", "spearman", "wilcoxon"]);
    const isCv = "word" in test && (test.word ?? "cv") === "cv";
    if (round1 === undefined || round2 === undefined || at === undefined || !isCv) return undefined;
    const items = [columnOf(round1, at.column), columnOf(round2, at.column)];
    const [cv1, cv2] = items.map((item) => item && itemStatistics(item, {}).cv);
    if (cv1 === undefined || cv2 === undefined) return undefined;
    return made(round1, checked(round2, `ABS((${cv1})-(${cv2}))`));
  },
  "DELPHI.AGREEMENT": (given) => {
    const ratings = rangeOf(given[0]);
    const tolerance = numberInput(given[1] ?? { kind: "literal", value: 0 });
    if (ratings === undefined || tolerance?.known !== true || Number(tolerance.text) < 0) return undefined;
    const { rows, columns } = sizeOf(ratings);
    const agreed = Array.from({ length: columns }, (_, column) => {
      const text = columnOf(ratings, column)?.text ?? "";
      return `(MAX(${text})-MIN(${text})<=${tolerance.text}+1E-12)`;
    });
    const share = rows < 2 ? "NA()" : `(${agreed.join("+")})/${columns}`;
    return { expression: complete(ratings, share), sources: [] };
  },
  "SURVEY.SUMMARY": (given) => {
    const [responses, at] = [rangeOf(given[0]), takenPlace(given, 3)];
    const language = languageOf(given[2]);
    const scale = numberInput(given[1] ?? missing);
    if (responses === undefined || at === undefined || language === undefined) return undefined;
    if (scale?.known !== true) return undefined;
    if (at.row === 0) return headed(likertWords[at.column]?.[language]);
    const item = columnOf(responses, at.row - 1);
    const formula = item && likert(item, Number(scale.text))[at.column];
    return formula === undefined ? undefined : made(responses, formula);
  },
  "SURVEY.ALPHA": ([first]) => {
    const responses = rangeOf(first);
    if (responses === undefined) return undefined;
    const { rows: n, columns: k } = sizeOf(responses);
    if (k < 2 || n < 2) return undefined;
    const items = Array.from({ length: k }, (_, column) => columnOf(responses, column)?.text ?? "");
    const within = items.map((item) => `VAR(${item})`).join("+");
    // A sum of columns within SUMPRODUCT needs no array formula; a respondent with a blank cannot be left out so.
    const total = `SUMPRODUCT((${items.join("+")}-SUM(${responses.text})/${n})^2)/${n - 1}`;
    const alpha = `${k}/${k - 1}*(1-(${within})/(${total}))`;
    const never = `${total}<=1E-14*(${within})`;
    return { expression: complete(responses, rejected(never, "NA()", alpha)), sources: [] };
  },
  "SURVEY.BORICH": (given) => {
    const [required, current] = [rangeOf(given[0]), rangeOf(given[1])];
    const at = takenPlace(given, 2, isColumn(required));
    if (required === undefined || current === undefined || at === undefined) return undefined;
    const [size, other] = [sizeOf(required), sizeOf(current)];
    if (size.rows !== other.rows || size.columns !== other.columns) return undefined;
    const [a, b] = [columnOf(required, at.column)?.text, columnOf(current, at.column)?.text];
    if (a === undefined || b === undefined) return undefined;
    const both = `ISNUMBER(${a})*ISNUMBER(${b})`;
    const sum = (values: string): string => `SUMPRODUCT(${both},${values})`;
    const need = `(${sum(a)}-${sum(b)})*(${sum(a)}/SUMPRODUCT(${both}))/SUMPRODUCT(${both})`;
    return made(required, checked(current, rejected(`SUMPRODUCT(${both})=0`, "NA()", need)));
  },
  "AHP.WEIGHTS": (given) => {
    const [matrix, at] = [rangeOf(given[0]), takenPlace(given, 2)];
    const method = wordInput(given[1] ?? missing, ["eigen", "geometric"]);
    const isGeometric = "word" in method && method.word === "geometric";
    if (matrix === undefined || at === undefined || !isGeometric) return undefined;
    const { rows } = sizeOf(matrix);
    const means = Array.from({ length: rows }, (_, row) => `GEOMEAN(${partOf(matrix, { row }).text})`);
    const own = means[at.row];
    if (own === undefined || at.column > 0) return undefined;
    return { expression: complete(matrix, `${own}/(${means.join("+")})`), sources: [] };
  },
  "AHP.COMBINE": (given) => {
    const [matrices, at] = [rangeOf(given[0]), takenPlace(given, 2)];
    const size = numberInput(given[1] ?? missing);
    if (matrices === undefined || at === undefined || size?.known !== true) return undefined;
    const [n, all] = [Number(size.text), sizeOf(matrices)];
    if (all.columns !== n || all.rows % n !== 0 || at.row >= n || at.column >= n) return undefined;
    // The lower half is the reciprocal of the upper one, as the function takes it.
    const [row, column] = [Math.min(at.row, at.column), Math.max(at.row, at.column)];
    const cells = Array.from(
      { length: all.rows / n },
      (_, expert) => partOf(matrices, { row: expert * n + row, column }).text,
    );
    const mean = `GEOMEAN(${cells.join(",")})`;
    return { expression: complete(matrices, at.row > at.column ? `1/${mean}` : mean), sources: [] };
  },
};

const missing: NativeArgument = { kind: "missing" };

function rangeOf(argument: NativeArgument | undefined): Cells | undefined {
  return argument?.kind === "formula" ? partOf(argument.text) : undefined;
}

function isColumn(range: Cells | undefined): boolean {
  return range !== undefined && sizeOf(range).columns === 1;
}

function languageOf(argument: NativeArgument | undefined): Language | undefined {
  const language = wordInput<Language>(argument ?? missing, ["en", "ko"]);
  return "word" in language ? (language.word ?? "en") : undefined;
}

function headed(text: string | undefined): NativeExpression | undefined {
  return text === undefined ? undefined : { expression: textLiteral(text), sources: [] };
}

/** A statistic of the item that is taken of a row of results. */
function ofItem(
  given: Arguments,
  parameters: number,
  options: Parameters<typeof itemStatistics>[1],
  key: keyof ItemFormulas,
): NativeExpression | undefined {
  const ratings = rangeOf(given[0]);
  const at = takenPlace(given, parameters, isColumn(ratings));
  const item = ratings && at && columnOf(ratings, at.column);
  const formula = item && itemStatistics(item, options)[key];
  return ratings === undefined || formula === undefined ? undefined : made(ratings, formula);
}

/** Text, TRUE, FALSE or an error anywhere in the range is refused, as the function does. */
function made(range: Cells, formula: string): NativeExpression {
  return { expression: checked(range, formula), sources: [] };
}

function checked(range: Cells, formula: string): string {
  const { rows, columns } = sizeOf(range);
  const { text } = range;
  return rejected(`COUNT(${text})+COUNTBLANK(${text})<${rows * columns}`, valueError, formula);
}

/** A blank, too, is refused. */
function complete(range: Cells, formula: string): string {
  const { rows, columns } = sizeOf(range);
  return rejected(`COUNT(${range.text})<${rows * columns}`, valueError, formula);
}

/** In the order of the columns. */
function likert({ text }: Cells, scaleMax: number): readonly string[] {
  const n = `COUNT(${text})`;
  const answered = (formula: string, least = 1): string => rejected(`${n}<${least}`, "NA()", formula);
  return [
    n,
    answered(`AVERAGE(${text})`),
    answered(`STDEV(${text})`, 2),
    answered(`MEDIAN(${text})`),
    answered(`COUNTIF(${text},">=${scaleMax - 1}")/${n}`),
    answered(`COUNTIF(${text},"<=2")/${n}`),
    answered(`(AVERAGE(${text})-1)/${scaleMax - 1}*100`),
  ];
}
