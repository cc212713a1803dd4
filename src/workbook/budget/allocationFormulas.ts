import type { SheetForm } from "../analysisSheet/sheetForm";
import { scenarioCount, type BudgetLayout } from "./budgetLayout";
import type { ScenarioColumn, ScenarioFigure, Workings } from "./workings";

/** Stands for no cap, and for a level that is never reached. */
const noCap = "1E+15";
const never = "1E+300";

/** What the formulas of the allocation refer to. */
export interface AllocationPlace {
  readonly layout: BudgetLayout;
  readonly workings: Workings;
  readonly form: SheetForm;
}

/**
 * Weight, floor and cap of a programme in whole units, and the levels of money per weight at which it leaves its floor
 * and reaches its cap.
 *
 * @param at layout and workings
 * @param row of the programme
 * @returns formulas by column
 */
export function boundFormulas(
  { layout, workings }: AllocationPlace,
  row: number,
): Readonly<Record<"weight" | "floor" | "cap" | "from" | "to", string>> {
  const [name, weighted] = [layout.programme("name", row), layout.programme("weighted", row)];
  const [floor, cap] = [layout.programme("floor", row), layout.programme("cap", row)];
  const unit = layout.setting("unit");
  const [weight, least, most] = (["weight", "floor", "cap"] as const).map((column) =>
    workings.shared(column, row),
  ) as [string, string, string];
  const level = (bound: string): string => `=IF(${weight}>0,${bound}/${weight},${never})`;
  return {
    weight: `=IF(AND(${name}<>"",ISNUMBER(${weighted})),MAX(0,${weighted}),0)`,
    floor: `=IF(AND(${name}<>"",ISNUMBER(${floor})),ROUNDUP(ROUND(${floor}/${unit},9),0),0)`,
    cap: `=IF(AND(${name}<>"",ISNUMBER(${cap})),ROUNDDOWN(ROUND(${cap}/${unit},9),0),${noCap})`,
    from: level(least),
    to: level(most),
  };
}

/**
 * A level at which a programme meets one of its bounds, and what all would get together at it.
 *
 * @param at layout and workings
 * @param place of the level: first where each leaves its floor, then where each reaches its cap
 * @returns formulas
 */
export function levelFormulas(
  { layout, workings }: AllocationPlace,
  place: number,
): Readonly<Record<"level" | "sumAt", string>> {
  const { rows } = layout;
  const level = workings.shared("level", place);
  const own = place < rows ? workings.shared("from", place) : workings.shared("to", place - rows);
  const [w, lo, hi] = (["weight", "floor", "cap"] as const).map((column) =>
    workings.sharedColumn(column),
  ) as [string, string, string];
  // min(cap, max(floor, level x weight)) without IF, so that no version of Excel needs an array formula.
  const clipped = `${lo}+(${level}*${w}-${lo})*(${level}*${w}>${lo})-(${level}*${w}-${hi})*(${level}*${w}>${hi})`;
  return {
    level: `=${own}`,
    sumAt: `=IF(${level}<${noCap},SUMPRODUCT(${clipped}),${never})`,
  };
}

/**
 * The figures of a scenario: its envelope in units, whether floors and caps leave room for it, and lambda.
 *
 * @param at layout and workings
 * @param scenario from 0
 * @returns formulas by figure
 */
export function scenarioFigures(
  { layout, workings, form }: AllocationPlace,
  scenario: number,
): Readonly<Partial<Record<ScenarioFigure, string>>> {
  const envelope = layout.scenario("envelope", scenario);
  const figure = (name: ScenarioFigure): string => workings.figure(scenario, name);
  const [w, lo, hi, from, to] = (["weight", "floor", "cap", "from", "to"] as const).map((column) =>
    workings.sharedColumn(column),
  ) as [string, string, string, string, string];
  const [total, level] = [figure("total"), figure("level")];
  const shared = {
    name: `=${layout.scenario("name", scenario)}`,
    total: `=IF(ISNUMBER(${envelope}),ROUND(${envelope}/${layout.setting("unit")},9),"")`,
    least: `=SUM(${lo})`,
    most: `=SUMPRODUCT((${w}>0)*${hi}+(${w}<=0)*${lo})`,
    cost: `=1+IF(ISNUMBER(${layout.scenario("costChange", scenario)}),${layout.scenario("costChange", scenario)},0)`,
    isPossible: `=IF(ISNUMBER(${total}),IF(AND(${total}>0,${total}=INT(${total}),${figure("least")}<=${total},${total}<=${figure("most")},SUMPRODUCT(--(${hi}<${lo}))=0),1,0),0)`,
  };
  if (form === "functions") return shared;
  return {
    ...shared,
    level: `=MAX(${workings.scenarioColumn(scenario, "below")})`,
    held: `=SUMPRODUCT((${from}>${level})*${lo}+(${from}<=${level})*(${to}<=${level})*${hi})`,
    freeWeight: `=SUMPRODUCT((${from}<=${level})*(${to}>${level})*${w})`,
    lambda: `=IF(AND(${figure("isPossible")}=1,${figure("freeWeight")}>0),(${total}-${figure("held")})/${figure("freeWeight")},0)`,
    left: `=IF(${figure("isPossible")}=1,${total}-SUM(${workings.scenarioColumn(scenario, "whole")}),0)`,
  };
}

/**
 * Whether all together get no more than the envelope at a level: the highest such level is where lambda is found.
 *
 * @param at layout and workings
 * @param scenario from 0
 * @param place of the level
 * @returns the level, or 0
 */
export function belowFormula({ workings }: AllocationPlace, scenario: number, place: number): string {
  const [level, sum] = [workings.shared("level", place), workings.shared("sumAt", place)];
  return `=IF(AND(${workings.figure(scenario, "isPossible")}=1,${sum}<=${workings.figure(scenario, "total")}),${level},0)`;
}

/**
 * The units of a programme in a scenario: lambda times its weight within its bounds, in whole units by largest remainder.
 *
 * @param at layout, workings and form
 * @param scenario from 0
 * @param row of the programme
 * @returns formulas by column
 */
export function unitFormulas(
  { layout, workings, form }: AllocationPlace,
  scenario: number,
  row: number,
): Readonly<Partial<Record<ScenarioColumn, string>>> {
  const own = (column: ScenarioColumn): string => workings.scenario(scenario, column, row);
  const isPossible = `${workings.figure(scenario, "isPossible")}=1`;
  const need = needFormula(layout, workings, scenario, row);
  if (form === "functions") {
    const bounds = (["weight", "floor", "cap"] as const).map((column) => workings.sharedColumn(column));
    const call = [workings.figure(scenario, "total"), ...bounds, "1"].join(",");
    return {
      units: `=IF(${isPossible},INDEX(SEOULAI.BUDGET.ALLOCATE(${call}),${row + 1},1),"")`,
      need,
    };
  }
  const level = workings.figure(scenario, "level");
  const [from, to] = [workings.shared("from", row), workings.shared("to", row)];
  const bounded = `IF(${from}>${level},${workings.shared("floor", row)},IF(${to}<=${level},${workings.shared("cap", row)},${workings.figure(scenario, "lambda")}*${workings.shared("weight", row)}))`;
  const isFree = `AND(${from}<=${level},${to}>${level})`;
  const [exact, whole, rest] = [own("exact"), own("whole"), own("rest")];
  return {
    exact: `=IF(${isPossible},${bounded},"")`,
    whole: `=IF(${isPossible},IF(${isFree},INT(ROUND(${exact},9)),${exact}),"")`,
    rest: `=IF(${isPossible},IF(${isFree},ROUND(${exact}-${whole},9),-1),-1)`,
    units: `=IF(${isPossible},${whole}+IF(${rest}>=0,IF(${rankOf(workings.scenarioColumn(scenario, "rest"), rest)}<=${workings.figure(scenario, "left")},1,0),0),"")`,
    need,
  };
}

function needFormula(layout: BudgetLayout, workings: Workings, scenario: number, row: number): string {
  const [given, need] = [layout.programme("given", row), layout.programme("need", row)];
  const dearer = `${need}*${workings.figure(scenario, "cost")}`;
  return `=IF(ISNUMBER(${given}),${given},IF(ISNUMBER(${need}),${dearer},""))`;
}

/**
 * The place of a remainder among those of its list, the largest first and of equal ones the first listed.
 *
 * @param list the remainders; below 0 is none
 * @param own the cell
 * @returns a formula without "="
 */
export function rankOf(list: string, own: string): string {
  const [first = ""] = list.split(":");
  return `(SUMPRODUCT(--(${list}>${own}))+SUMPRODUCT(--(${first}:${own}=${own})))`;
}

/** All scenarios by their number. */
export const scenarios: readonly number[] = Array.from({ length: scenarioCount }, (_, at) => at);
