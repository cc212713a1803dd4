import { spearmanStability } from "../../../../core/delphi/spearmanStability";
import { wilcoxonSignedRank } from "../../../../core/delphi/wilcoxonSignedRank";
import { quoted } from "../../../analysisSheet/formulaText";
import { scoreAddress, scoreCell } from "../../scores/scoreAddress";
import { sheetReference } from "../../../sheet/sheetReference";
import type { Scores, SurveyItem } from "../../surveyTypes";
import { bandFormula } from "./bandFormula";
import { exactly } from "./exactly";
import type { PairedKey } from "./figureKeys";
import { missingWords } from "../missingWords";
import type { ResultInput } from "../resultInput";
import { significance, stabilityBands } from "../resultWords";
import { pairedScores } from "./pairedScores";
import { stabilityValues } from "./stabilityValues";
import { untied } from "./untied";
import type { WorkingBlock, WorkingSheet } from "../workingSheet";

export type StabilityKey = PairedKey | "cvBefore" | "cvNow" | "difference" | "stable" | "moved";

export type StabilityFormulas = (
  item: SurveyItem,
  cell: (key: StabilityKey) => string,
) => Readonly<Record<StabilityKey, string>>;

/** The blocks that the formulas of stability stand on; the ranks only where Excel's own functions calculate. */
interface Blocks {
  readonly before: WorkingBlock;
  readonly now: WorkingBlock;
  readonly ranks?: {
    readonly before: WorkingBlock;
    readonly now: WorkingBlock;
    readonly signed: WorkingBlock;
  };
}

/**
 * The formulas that compare a round with the one before, and the working blocks they need.
 *
 * @param input the result's input
 * @param previous scores of the round before
 * @param items those asked in both rounds
 * @param working takes the blocks
 * @returns formulas of an item's row, without "="
 */
export function stabilityFormulas(
  input: ResultInput,
  previous: Scores,
  items: readonly SurveyItem[],
  working: WorkingSheet,
): StabilityFormulas {
  const { language } = input;
  const paired = (input.asValues ? stabilityValues : pairedFormulas)(input, previous, items, working);
  const word = (key: keyof typeof missingWords): string => quoted(missingWords[key][language]);
  return (item, cell) => ({
    ...paired(items.indexOf(item), cell),
    cvBefore: cvOf(scoreAddress(previous, item.id), input, word),
    cvNow: cvOf(scoreAddress(input.scores, item.id), input, word),
    difference: `IF(COUNT(${cell("cvBefore")},${cell("cvNow")})=2,ABS(${cell("cvBefore")}-${cell("cvNow")}),${word("few")})`,
    stable: `IF(ISNUMBER(${cell("cvNow")}),${bandFormula(cell("cvNow"), stabilityBands, { language, edge: "beneath" })},${cell("cvNow")})`,
    moved: `IF(ISNUMBER(${cell("vP")}),IF(${cell("vP")}<0.05,${quoted(significance.moved[language])},${quoted(significance.unmoved[language])}),${cell("vP")})`,
  });
}

function pairedFormulas(
  input: ResultInput,
  previous: Scores,
  items: readonly SurveyItem[],
  working: WorkingSheet,
): (place: number, cell: (key: StabilityKey) => string) => Readonly<Record<PairedKey, string>> {
  const blocks = addBlocks(input, previous, items, working);
  const word = (key: keyof typeof missingWords): string => quoted(missingWords[key][input.language]);
  return (place, cell) => {
    const [before, now] = [blocks.before.column(place), blocks.now.column(place)];
    const tests =
      blocks.ranks === undefined
        ? functionTests(before, now)
        : nativeTests(
            {
              before: blocks.ranks.before.column(place),
              now: blocks.ranks.now.column(place),
              signed: blocks.ranks.signed.column(place),
            },
            cell,
            exactValues(input.scores, previous, items[place]?.id ?? ""),
            word("answersChanged"),
          );
    const isConstant = `OR(MAX(${before})=MIN(${before}),MAX(${now})=MIN(${now}))`;
    const pairs = cell("pairs");
    const ifNumber = (key: StabilityKey, formula: string): string =>
      `IF(ISNUMBER(${cell(key)}),${formula},${cell(key)})`;
    return {
      pairs: `COUNT(${now})`,
      rho: `IF(${pairs}<2,${word("noPairs")},IF(${isConstant},${word("allEqual")},${tests.rho}))`,
      rhoP: ifNumber("rho", tests.rhoP),
      changed: `SUMPRODUCT(--(${before}<>${now}))`,
      v: `IF(${pairs}=0,${word("noPairs")},IF(${cell("changed")}=0,${word("noChange")},${tests.v}))`,
      vP: ifNumber("v", tests.vP),
    };
  };
}

function cvOf(
  scores: string,
  { form }: ResultInput,
  word: (key: keyof typeof missingWords) => string,
): string {
  const ratio = form === "native" ? `STDEV.S(${scores})/AVERAGE(${scores})` : `SEOULAI.DELPHI.CV(${scores})`;
  return `IF(COUNT(${scores})<2,${word("few")},IF(SUM(${scores})>0,${ratio},${word("meanZero")}))`;
}

function addBlocks(
  { scores, form }: ResultInput,
  previous: Scores,
  items: readonly SurveyItem[],
  working: WorkingSheet,
): Blocks {
  const headers = items.map(({ id }) => id);
  const rows = scores.experts.map((_, expert) => ({ formula: `=${expertCell(scores, expert)}` }));
  const ids = sheetReference(previous.sheet, {
    row: previous.header + 1,
    column: previous.expertColumn,
    rows: previous.experts.length,
    columns: 1,
  });
  const block = (
    title: { readonly en: string; readonly ko: string },
    formula: (row: number, place: number) => string,
  ): WorkingBlock => working.add({ title, headers, rows, formula });
  const before = block(titles.before, (row, place) => {
    const id = items[place]?.id ?? "";
    const expert = expertCell(scores, row);
    const column = scoreAddress(previous, id);
    const found = `INDEX(${column},MATCH(${expert},${ids},0))`;
    return `IF(ISNUMBER(${scoreCell(scores, id, row)}),IF(COUNTIF(${ids},${expert})=0,"",${found}),"")`;
  });
  const now = block(titles.now, (row, place) => {
    const score = scoreCell(scores, items[place]?.id ?? "", row);
    return `IF(ISNUMBER(${before.here.cell(row, place)}),${score},"")`;
  });
  if (form === "functions") return { before, now };
  const ranksOf = (of: WorkingBlock) => (row: number, place: number) =>
    `IF(ISNUMBER(${of.here.cell(row, place)}),RANK.AVG(${of.here.cell(row, place)},${of.here.column(place)},1),"")`;
  const change = block(titles.change, (row, place) => {
    const [a, b] = [before.here.cell(row, place), now.here.cell(row, place)];
    return `IF(ISNUMBER(${b}),ROUND(${a}-${b},10),"")`;
  });
  const signed = block(titles.signed, (row, place) =>
    signedRank(change.here.cell(row, place), change.here.column(place)),
  );
  return {
    before,
    now,
    ranks: {
      before: block(titles.ranksBefore, ranksOf(before)),
      now: block(titles.ranksNow, ranksOf(now)),
      signed,
    },
  };
}

/** The mid-rank of the distance among all that are not 0, with the sign of the difference. */
function signedRank(own: string, all: string): string {
  const nearer = `COUNTIF(${all},"<"&ABS(${own}))-COUNTIF(${all},"<="&-ABS(${own}))-COUNTIF(${all},0)`;
  const tied = `COUNTIF(${all},ABS(${own}))+COUNTIF(${all},-ABS(${own}))`;
  return `IF(ISNUMBER(${own}),IF(${own}=0,0,SIGN(${own})*(${nearer}+(${tied}+1)/2)),"")`;
}

function expertCell(scores: Scores, expert: number): string {
  const row = scores.header + 1 + expert;
  return sheetReference(scores.sheet, { row, column: scores.expertColumn, rows: 1, columns: 1 });
}

type Tests = Readonly<Record<"rho" | "rhoP" | "v" | "vP", string>>;

function functionTests(before: string, now: string): Tests {
  const test = (name: string, place: number): string =>
    `INDEX(SEOULAI.DELPHI.STABILITY(${before},${now},"${name}"),1,${place})`;
  return {
    rho: test("spearman", 1),
    rhoP: test("spearman", 2),
    v: test("wilcoxon", 1),
    vP: test("wilcoxon", 2),
  };
}

/**
 * An exact p has no formula in a cell: it is written as the figure it is for these answers, and the cell asks to build
 * the sheet again once they are others. With ties, which ratings nearly always have, the formula holds.
 */
function nativeTests(
  ranks: { readonly before: string; readonly now: string; readonly signed: string },
  cell: (key: StabilityKey) => string,
  exact: ExactValues,
  changed: string,
): Tests {
  const [pairs, rho, v, moved] = [cell("pairs"), cell("rho"), cell("v"), cell("changed")];
  const isExactRho = `AND(${pairs}<=9,${untied(ranks.before, pairs)},${untied(ranks.now, pairs)})`;
  const t = `ABS(${rho})*SQRT((${pairs}-2)/(1-${rho}^2))`;
  const ofT = `IF(1-ABS(${rho})<0.000000000001,0,T.DIST.2T(${t},${pairs}-2))`;
  const isExactV = `AND(${moved}=${pairs},${untied(ranks.signed, moved)},${moved}<=50)`;
  const off = `(${v}-${moved}*(${moved}+1)/4)`;
  const z = `ABS(${off}-SIGN(${off})/2)/SQRT(SUMPRODUCT(${ranks.signed},${ranks.signed})/4)`;
  return {
    rho: `CORREL(${ranks.before},${ranks.now})`,
    rhoP: `IF(${isExactRho},${exactly([pairs, rho], exact.spearman, changed)},${ofT})`,
    v: `SUMIF(${ranks.signed},">0")`,
    vP: `IF(${isExactV},${exactly([moved, v], exact.wilcoxon, changed)},2*(1-NORM.S.DIST(${z},TRUE)))`,
  };
}

interface ExactValues {
  readonly spearman: ExactValue | undefined;
  readonly wilcoxon: ExactValue | undefined;
}

/** What a figure belongs to, and the figure. */
type ExactValue = { readonly of: readonly number[]; readonly value: number };

function exactValues(scores: Scores, previous: Scores, id: string): ExactValues {
  const { before, now } = pairedScores(scores, previous, id);
  const isVaried = new Set(before).size > 1 && new Set(now).size > 1;
  const moved = now.filter((score, i) => score !== before[i]).length;
  const spearman = isVaried ? spearmanStability(before, now) : undefined;
  const wilcoxon = moved > 0 ? wilcoxonSignedRank(before, now) : undefined;
  return {
    spearman: spearman && { of: [now.length, spearman.rho], value: spearman.p },
    wilcoxon: wilcoxon && { of: [moved, wilcoxon.v], value: wilcoxon.p },
  };
}

const titles = {
  before: {
    en: "Answers of the round before, of experts who answered both times",
    ko: "두 차수에 모두 응답한 전문가의 이전 차수 응답",
  },
  now: { en: "Their answers of this round", ko: "같은 전문가의 이번 차수 응답" },
  ranksBefore: { en: "Ranks of the round before", ko: "이전 차수 응답의 순위" },
  ranksNow: { en: "Ranks of this round", ko: "이번 차수 응답의 순위" },
  change: { en: "Before minus now", ko: "이전 - 이번" },
  signed: { en: "Signed ranks of the changes (Wilcoxon)", ko: "변화의 부호순위(윌콕슨)" },
} as const;
