import type { Language } from "../../model/language";
import { quoted } from "../analysisSheet/formulaText";
import { rankOf, type AllocationPlace } from "./allocationFormulas";
import { profileWords, type ProfileWord } from "./profileWords";
import type { SharedColumn } from "./workings";

const parameters: Readonly<Record<Exclude<ProfileWord, "rayleigh">, readonly [number, number]>> = {
  even: [1, 1],
  front: [1, 2],
  back: [3, 1],
  scurve: [2, 2],
};

/**
 * Profile and years of a programme as numbers: a and b of its beta distribution, its curve (1 beta, 2 Rayleigh, 0 no
 * such word), the word that the function takes, its first year in the plan and how many years it has.
 *
 * @param at layout and workings
 * @param row of the programme
 * @param language of the words in the cell; the English ones hold in both
 * @returns formulas by column
 */
export function profileFormulas(
  { layout, workings }: AllocationPlace,
  row: number,
  language: Language,
): Readonly<Partial<Record<SharedColumn, string>>> {
  const cell = layout.programme("profile", row);
  const is = (word: ProfileWord): string =>
    `OR(${cell}=${quoted(word)},${cell}=${quoted(profileWords[word][language])})`;
  const chosen = (which: 0 | 1, otherwise: string): string => {
    const known = (Object.keys(parameters) as (keyof typeof parameters)[]).reduceRight(
      (rest, word) => `IF(${is(word)},${parameters[word][which]},${rest})`,
      `IF(${is("rayleigh")},1,${otherwise})`,
    );
    return `=IF(${cell}="",1,${known})`;
  };
  const comma = `FIND(",",${cell})`;
  const inBrackets = (text: string): string =>
    `IF(LEFT(LOWER(${cell}),5)="beta(",IFERROR(VALUE(${text}),0),0)`;
  const [a, b] = [workings.shared("a", row), workings.shared("b", row)];
  const [from, to] = [layout.programme("from", row), layout.programme("to", row)];
  const [first, last] = [layout.setting("firstYear"), layout.setting("lastYear")];
  const [start, span] = [workings.shared("start", row), workings.shared("span", row)];
  const plain = (number: string): string => `SUBSTITUTE(${number}&"",",",".")`;
  return {
    a: chosen(0, inBrackets(`MID(${cell},6,${comma}-6)`)),
    b: chosen(1, inBrackets(`MID(${cell},${comma}+1,LEN(${cell})-${comma}-1)`)),
    curve: `=IF(${is("rayleigh")},2,IF(AND(${a}>0,${b}>0,${a}<=1000,${b}<=1000),1,0))`,
    word: `=IF(${workings.shared("curve", row)}=2,"rayleigh","beta("&${plain(a)}&","&${plain(b)}&")")`,
    start: `=IF(ISNUMBER(${from}),${from},${first})-${first}+1`,
    span: `=IF(ISNUMBER(${to}),${to},${last})-IF(ISNUMBER(${from}),${from},${first})+1`,
    isInPlan: `=IF(AND(${start}>=1,${span}>=1,${start}+${span}-1<=${layout.years},${start}=INT(${start}),${span}=INT(${span})),1,0)`,
  };
}

/**
 * The share of a year in the money of a programme: F(k/n) - F((k-1)/n); nothing outside of its years.
 *
 * @param at layout and workings
 * @param row of the programme
 * @param year of the plan, from 0
 * @returns a formula
 */
export function shareFormula({ workings }: AllocationPlace, row: number, year: number): string {
  const [start, span] = [workings.shared("start", row), workings.shared("span", row)];
  const curve = workings.shared("curve", row);
  const until = (number: number): string => `(${number}-${start})/${span}`;
  const beta = (t: string): string =>
    `BETA.DIST(${t},${workings.shared("a", row)},${workings.shared("b", row)},TRUE)`;
  const rayleigh = (t: string): string => `(1-EXP(-3.5*(${t})^2))/(1-EXP(-3.5))`;
  const [t0, t1] = [until(year + 1), until(year + 2)];
  const share = `IF(${curve}=2,${rayleigh(t1)}-${rayleigh(t0)},${beta(t1)}-${beta(t0)})`;
  const isOwn = `AND(${workings.shared("isInPlan", row)}=1,${curve}>0,${start}<=${year + 1},${start}+${span}>${year + 1})`;
  return `=IF(${isOwn},${share},"")`;
}

/**
 * What is left of a year's share behind its whole units; -1 outside of the programme's years.
 *
 * @param at layout and workings
 * @param cell scenario, row and year
 * @returns a formula
 */
export function restFormula({ workings }: AllocationPlace, cell: PhasedCell): string {
  const exact = exactUnits(workings, cell);
  const [share, units] = [
    workings.share(cell.row, cell.year),
    workings.scenario(cell.scenario, "units", cell.row),
  ];
  return `=IF(AND(ISNUMBER(${share}),ISNUMBER(${units})),ROUND(${exact}-INT(ROUND(${exact},9)),9),-1)`;
}

/** A year of a programme in a scenario, each from 0. */
export interface PhasedCell {
  readonly scenario: number;
  readonly row: number;
  readonly year: number;
}

/**
 * The amount of a year: whole units by largest remainder, which sum to the amount of the programme.
 *
 * @param at layout, workings and form
 * @param cell scenario, row and year
 * @returns a formula; "" outside of the programme's years
 */
export function phasedFormula({ layout, workings, form }: AllocationPlace, cell: PhasedCell): string {
  const { scenario, row, year } = cell;
  const share = workings.share(row, year);
  const units = workings.scenario(scenario, "units", row);
  const unit = layout.setting("unit");
  const isOwn = `AND(ISNUMBER(${share}),ISNUMBER(${units}))`;
  if (form === "functions") {
    const [start, span] = [workings.shared("start", row), workings.shared("span", row)];
    const call = [units, span, workings.shared("word", row), "1"].join(",");
    const amount = `INDEX(SEOULAI.BUDGET.PHASE(${call}),1,${year + 2}-${start})*${unit}`;
    return `=IF(${isOwn},IF(${units}=0,0,ROUND(${amount},9)),"")`;
  }
  const exact = exactUnits(workings, cell);
  const list = `${workings.rest(scenario, row, 0)}:${workings.rest(scenario, row, layout.years - 1)}`;
  const rank = rankOf(list, workings.rest(scenario, row, year));
  const left = `ROUND(SUMIF(${list},">=0"),0)`;
  return `=IF(${isOwn},ROUND((INT(ROUND(${exact},9))+IF(${rank}<=${left},1,0))*${unit},9),"")`;
}

function exactUnits(workings: AllocationPlace["workings"], { scenario, row, year }: PhasedCell): string {
  return `${workings.scenario(scenario, "units", row)}*${workings.share(row, year)}`;
}
