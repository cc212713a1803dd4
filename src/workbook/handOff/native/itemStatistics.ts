import { CUSTOMARY_RULES } from "../../../core/delphi/verdict";
import { verdictWords } from "../../../core/delphi/verdictWords";
import type { Language } from "../../../model/language";
import { textLiteral } from "../../formula/textLiteral";
import { rejected, valueError } from "./guarded";
import type { NativeArgument } from "./nativeArgument";
import { chosen, numberInput, wordInput } from "./nativeInputs";
import type { Cells } from "./nativeRange";

/** The statistics of one item of a Delphi round as formulas, without "=". */
export type ItemFormulas = Readonly<
  Record<
    | "n"
    | "mean"
    | "sd"
    | "median"
    | "q1"
    | "q3"
    | "iqr"
    | "cv"
    | "consensus"
    | "convergence"
    | "cvr"
    | "cvrMinimum"
    | "verdict",
    string
  >
>;

interface ItemOptions {
  readonly essentialFrom?: NativeArgument | undefined;
  readonly quartile?: NativeArgument | undefined;
  readonly language?: Language;
}

const missing: NativeArgument = { kind: "missing" };

/**
 * The statistics of one item in Excel's own functions; where one is undefined it gives #N/A, as the function does.
 *
 * @param item the column of its ratings; blanks are left out
 * @param options the arguments of the call
 * @returns a formula a statistic
 */
export function itemStatistics({ text }: Cells, options: ItemOptions): ItemFormulas {
  const { essentialFrom = missing, quartile = missing, language = "en" } = options;
  const n = `COUNT(${text})`;
  const [mean, middle] = [`AVERAGE(${text})`, `MEDIAN(${text})`];
  const convention = wordInput(quartile, ["inc", "exc"]);
  const by = (inc: string, exc: string): string => chosen(convention, { inc, exc }, "inc");
  const needs = (least: number, formula: string): string => rejected(`${n}<${least}`, "NA()", formula);
  const quarters = (formula: (name: string) => string): string =>
    by(needs(2, formula("QUARTILE")), needs(3, formula("QUARTILE.EXC")));
  const width = (name: string): string => `${name}(${text},3)-${name}(${text},1)`;
  const consensus = quarters((name) => rejected(`${middle}<=0`, "NA()", `1-(${width(name)})/${middle}`));
  const convergence = quarters((name) => `(${width(name)})/2`);
  const cvr = needs(1, cvrOf(text, n, essentialFrom));
  const cvrMinimum = needs(5, `(2*(BINOM.INV(${n},0.5,0.95)+1)-${n})/${n}`);
  return {
    n,
    mean: needs(1, mean),
    sd: needs(2, `STDEV(${text})`),
    median: needs(1, middle),
    q1: quarters((name) => `${name}(${text},1)`),
    q3: quarters((name) => `${name}(${text},3)`),
    iqr: quarters(width),
    cv: needs(2, rejected(`${mean}<=0`, "NA()", `STDEV(${text})/${mean}`)),
    consensus,
    convergence,
    cvr,
    cvrMinimum,
    verdict: verdictOf({ n, consensus, convergence, cvr, cvrMinimum }, language),
  };
}

function cvrOf(text: string, n: string, from: NativeArgument): string {
  const ratio = (least: string): string => `(2*COUNTIF(${text},">="&${least})-${n})/${n}`;
  const input = from.kind === "missing" ? { text: "4", known: true } : numberInput(from);
  if (input === undefined) return valueError;
  if (input.known) return ratio(Number(input.text) === 0 ? "4" : input.text);
  const given = `IF(OR(${input.text}="",${input.text}=0),4,${input.text})`;
  return rejected(`AND(${input.text}<>"",NOT(ISNUMBER(${input.text})))`, valueError, ratio(given));
}

/** A figure that is undefined reaches no limit; fewer than five experts neither accept nor drop. */
function verdictOf(
  {
    n,
    consensus,
    convergence,
    cvr,
    cvrMinimum,
  }: Pick<ItemFormulas, "n" | "consensus" | "convergence" | "cvr" | "cvrMinimum">,
  language: Language,
): string {
  const { consensusMin, convergenceMax } = CUSTOMARY_RULES;
  const [accept, revise, drop] = (["accept", "revise", "drop"] as const).map((key) =>
    textLiteral(verdictWords(key)[language]),
  );
  // Within rounding of a limit counts as on it, as in the core.
  const valid = `(${cvr})>=(${cvrMinimum})-1E-12`;
  const agreed = `IFERROR((${consensus})>=${consensusMin}-1E-12,FALSE)`;
  const converged = `IFERROR((${convergence})<=${convergenceMax}+1E-12,FALSE)`;
  const decided = `IF(AND(${valid},${agreed},${converged}),${accept},IF(OR(${valid},${agreed}),${revise},${drop}))`;
  return rejected(`${n}=0`, "NA()", rejected(`${n}<5`, String(revise), decided));
}
