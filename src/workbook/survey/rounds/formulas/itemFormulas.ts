import type { Language } from "../../../../model/language";
import { quoted } from "../../../analysisSheet/formulaText";
import type { ItemKind } from "../../surveyTypes";
import type { SheetForm } from "../../../analysisSheet/sheetForm";
import { decisionWords } from "../decisionWords";
import { missingWords } from "../missingWords";
import { hasVerdict, type ItemKey } from "../resultColumns";
import type { Verdict } from "../../../../core/delphi/verdict";
import { verdictWords } from "../../../../core/delphi/verdictWords";

/** The cells of the rule on the result sheet, such as "$D$5": formulas onto the questionnaire's. */
export interface RuleCells {
  readonly consensusMin: string;
  readonly convergenceMax: string;
  readonly cvMax: string;
  readonly essentialFrom: string;
  readonly cvrTable: string;
  readonly quartile: string;
}

/** What the formulas of an item depend on. */
export interface ItemFormulaOptions {
  readonly kind: ItemKind;
  /** Its scores, or the answers of an open item. */
  readonly scores: string;
  /** The cell of its row in a column. */
  readonly cell: (key: ItemKey) => string;
  readonly rules: RuleCells;
  /** Lawshe's table: sizes of panels, and minimum CVRs. */
  readonly lawshe: { readonly experts: string; readonly cvr: string };
  /** The verdict on the importance of the same topic, for an item about its current level. */
  readonly pairVerdict: string | undefined;
  readonly form: SheetForm;
  readonly language: Language;
}

/** The columns of a result that are figures of an item. */
export type ComputedKey = Exclude<
  ItemKey,
  "id" | "topic" | "dimension" | "text" | "kind" | "newEn" | "newKo"
>;

/**
 * The formulas of one item. Each says in words what is missing where a figure cannot be: no cell shows an error.
 *
 * @param options its kind, its scores, the cells of its row, the rule, form and language
 * @returns a formula for each computed column
 */
export function itemFormulas(options: ItemFormulaOptions): Readonly<Record<ComputedKey, string>> {
  const { scores, cell } = options;
  const count = options.kind === "open" ? `COUNTIF(${scores},"?*")` : `COUNT(${scores})`;
  const figures = options.kind === "open" ? noFigures(options) : figureFormulas(options);
  const all = {
    n: count,
    ...figures,
    ...judgedFormulas(options),
    verdict: verdictFormula(options),
    decision: decisionFormula(options, cell),
  };
  return Object.fromEntries(
    Object.entries(all).map(([key, formula]) => [key, `=${formula}`]),
  ) as unknown as Record<ComputedKey, string>;
}

type FigureKey = "mean" | "sd" | "median" | "q1" | "q3" | "iqr" | "cv";
type JudgedKey = "consensus" | "convergence" | "cvr" | "cvrMinimum";

function noFigures({ language }: ItemFormulaOptions): Record<FigureKey, string> {
  const words = quoted(missingWords.notAsked[language]);
  return { mean: words, sd: words, median: words, q1: words, q3: words, iqr: words, cv: words };
}

function figureFormulas({
  scores,
  cell,
  rules,
  form,
  language,
}: ItemFormulaOptions): Record<FigureKey, string> {
  const n = cell("n");
  const word = (key: keyof typeof missingWords): string => quoted(missingWords[key][language]);
  const any = (formula: string): string => `IF(${n}=0,${word("none")},${formula})`;
  const two = (formula: string): string => any(`IF(${n}=1,${word("one")},${formula})`);
  const quartile = (place: 1 | 3): string => {
    const exclusive = `IF(${n}=2,${word("few")},QUARTILE.EXC(${scores},${place}))`;
    return two(`IF(${rules.quartile}="exc",${exclusive},QUARTILE.INC(${scores},${place}))`);
  };
  const cv = form === "native" ? `${cell("sd")}/${cell("mean")}` : `SEOULAI.DELPHI.CV(${scores})`;
  return {
    mean: any(`AVERAGE(${scores})`),
    sd: two(`STDEV.S(${scores})`),
    median: any(`MEDIAN(${scores})`),
    q1: quartile(1),
    q3: quartile(3),
    iqr: ifNumber(cell("q3"), `${cell("q3")}-${cell("q1")}`),
    cv: ifNumber(cell("sd"), `IF(${cell("mean")}>0,${cv},${word("meanZero")})`),
  };
}

/** The formula where a cell holds a figure, else the words of that cell. */
function ifNumber(cell: string, formula: string): string {
  return `IF(ISNUMBER(${cell}),${formula},${cell})`;
}

function judgedFormulas(options: ItemFormulaOptions): Record<JudgedKey, string> {
  const { kind, scores, cell, rules, form, language } = options;
  const words = quoted(missingWords.notAsked[language]);
  if (!hasVerdict(kind)) return { consensus: words, convergence: words, cvr: words, cvrMinimum: words };
  const convention = `IF(${rules.quartile}="exc","exc","inc")`;
  const ofFunctions = form === "functions";
  const consensus = ofFunctions
    ? `SEOULAI.DELPHI.CONSENSUS(${scores},${convention})`
    : `1-${cell("iqr")}/${cell("median")}`;
  const convergence = ofFunctions
    ? `SEOULAI.DELPHI.CONVERGENCE(${scores},${convention})`
    : `${cell("iqr")}/2`;
  const medianZero = quoted(missingWords.medianZero[language]);
  return {
    consensus: ifNumber(cell("iqr"), `IF(${cell("median")}>0,${consensus},${medianZero})`),
    convergence: ifNumber(cell("iqr"), convergence),
    ...(kind === "current" ? { cvr: words, cvrMinimum: words } : cvrFormulas(options)),
  };
}

function cvrFormulas({
  kind,
  scores,
  cell,
  rules,
  lawshe,
  form,
  language,
}: ItemFormulaOptions): Record<"cvr" | "cvrMinimum", string> {
  const n = cell("n");
  const word = (key: keyof typeof missingWords): string => quoted(missingWords[key][language]);
  const from = kind === "essential" ? "1" : rules.essentialFrom;
  const native = `(2*COUNTIF(${scores},">="&${from})-${n})/${n}`;
  const ratio = form === "native" ? native : `SEOULAI.DELPHI.CVR(${scores},${from})`;
  const checked =
    kind === "essential" ? ratio : `IF(ISNUMBER(${rules.essentialFrom}),${ratio},${word("ruleMissing")})`;
  const isLawshe = `${rules.cvrTable}="lawshe"`;
  const nativeLeast = `IF(${isLawshe},LOOKUP(${n},${lawshe.experts},${lawshe.cvr}),(2*(BINOM.INV(${n},0.5,0.95)+1)-${n})/${n})`;
  const least =
    form === "native" ? nativeLeast : `SEOULAI.DELPHI.CVRMIN(${n},IF(${isLawshe},"lawshe","exact"))`;
  return {
    cvr: `IF(${n}=0,${word("none")},${checked})`,
    cvrMinimum: `IF(${n}=0,${word("none")},IF(${n}<5,${word("under5")},${least}))`,
  };
}

/** Compared after rounding to 12 places, so that 1 - 1/4 reaches 0.75 as it does on paper. */
function reaches(figure: string, least: string): string {
  return `ROUND(${figure}-${least},12)>=0`;
}

/** As the core's verdict: a figure that is not there reaches no limit, and fewer than five decide nothing. */
function verdictFormula({ kind, cell, rules, language }: ItemFormulaOptions): string {
  const word = (key: keyof typeof missingWords): string => quoted(missingWords[key][language]);
  if (!hasVerdict(kind)) return word("notAsked");
  const [accept, revise, drop] = (["accept", "revise", "drop"] as const).map((verdict) =>
    quoted(verdictWords(verdict)[language]),
  );
  const ifThere = (figure: string, test: string): string => `IF(ISNUMBER(${figure}),${test},FALSE)`;
  const agreed = ifThere(cell("consensus"), reaches(cell("consensus"), rules.consensusMin));
  const converged = ifThere(cell("convergence"), reaches(rules.convergenceMax, cell("convergence")));
  const valid = reaches(cell("cvr"), cell("cvrMinimum"));
  const ofCurrent = `IF(${cell("n")}<5,${revise},IF(AND(${agreed},${converged}),${accept},${revise}))`;
  const ofValid = `IF(AND(${valid},${agreed},${converged}),${accept},IF(OR(${valid},${agreed}),${revise},${drop}))`;
  const judged =
    kind === "current" ? ofCurrent : `IF(COUNT(${cell("cvr")},${cell("cvrMinimum")})<2,${revise},${ofValid})`;
  const limits = [rules.consensusMin, rules.convergenceMax].join(",");
  return `IF(${cell("n")}=0,${word("none")},IF(COUNT(${limits})<2,${word("ruleMissing")},${judged}))`;
}

/**
 * What follows from the verdict. An item about the current level has no words to revise for want of agreement: it is
 * asked again as it is, and goes where the verdict drops its topic. The verdict, not the decision: a look into the
 * column of the decisions from one of its own cells is a circular reference.
 */
function decisionFormula(
  { kind, rules, pairVerdict, language }: ItemFormulaOptions,
  cell: (key: ItemKey) => string,
): string {
  const word = (decision: keyof typeof decisionWords): string => quoted(decisionWords[decision][language]);
  if (!hasVerdict(kind)) return word("kept");
  const is = (verdict: Verdict): string => `${cell("verdict")}=${quoted(verdictWords(verdict)[language])}`;
  const steady = `IF(COUNT(${cell("cv")},${rules.cvMax})=2,${reaches(rules.cvMax, cell("cv"))},FALSE)`;
  const accepted = `IF(${is("accept")},IF(${steady},${word("accepted")},${word("kept")})`;
  if (kind !== "current")
    return `${accepted},IF(${is("revise")},${word("revised")},IF(${is("drop")},${word("dropped")},${word("kept")})))`;
  const own = `${accepted},${word("kept")})`;
  if (pairVerdict === undefined) return own;
  return `IF(${pairVerdict}=${quoted(verdictWords("drop")[language])},${word("dropped")},${own})`;
}
