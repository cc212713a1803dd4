import type { AllocationPlace } from "./allocationFormulas";
import type { FrontierColumn } from "./workings";

/** Stands for the cost, and below 0 for the effect, of a programme without both: the frontier passes it over. */
const beyond = "1E+15";

/**
 * A programme on the cost-effectiveness frontier: its need in the chosen scenario against the weighted gap that it closes.
 *
 * @param at layout, workings and form
 * @param row of the programme
 * @returns formulas by column; the code is 1 frontier, 2 dominated, 3 extendedly dominated
 */
export function frontierFormulas(at: AllocationPlace, row: number): Readonly<Record<FrontierColumn, string>> {
  const { layout, workings } = at;
  const own = (column: FrontierColumn): string => workings.frontier(column, row);
  const list = (column: FrontierColumn): string => workings.frontierColumn(column);
  const need = `CHOOSE(${workings.chosen},${[0, 1, 2].map((scenario) => workings.scenario(scenario, "need", row)).join(",")})`;
  const weighted = layout.programme("weighted", row);
  const isWhole = `${own("isWhole")}=1`;
  const largest = (column: "cost" | "effect"): string =>
    `SUMPRODUCT(MAX(${list("isWhole")}*${list(column)}))`;
  const scaled = (column: "cost" | "effect"): string =>
    `=IF(${isWhole},IF(${largest(column)}>0,${own(column)}/${largest(column)},""),"")`;
  const place = own("place");
  const onLine = (column: "x" | "y", line: "lineX" | "lineY"): string => {
    const found = `INDEX(${list(column)},MATCH(${row},${list("place")},0))`;
    // Beyond the last one the line stays where it is.
    return row === 0 ? `=IFERROR(${found},"")` : `=IFERROR(${found},${workings.frontier(line, row - 1)})`;
  };
  return {
    isWhole: `=IF(AND(${layout.programme("name", row)}<>"",ISNUMBER(${need}),ISNUMBER(${weighted})),1,0)`,
    cost: `=IF(${isWhole},${need},${beyond})`,
    effect: `=IF(${isWhole},${weighted},-${beyond})`,
    code: codeFormula(at, row),
    place: `=IF(${own("code")}=1,SUMPRODUCT((${list("code")}=1)*(${list("effect")}<${own("effect")})),"")`,
    before: `=IF(ISNUMBER(${place}),IF(${place}>0,MATCH(${place}-1,${list("place")},0),""),"")`,
    x: scaled("effect"),
    y: scaled("cost"),
    lineX: onLine("x", "lineX"),
    lineY: onLine("y", "lineY"),
  };
}

function codeFormula({ workings, form, layout }: AllocationPlace, row: number): string {
  const own = (column: FrontierColumn): string => workings.frontier(column, row);
  const [costs, effects] = [workings.frontierColumn("cost"), workings.frontierColumn("effect")];
  if (form === "functions") {
    const status = `INDEX(SEOULAI.BUDGET.ICER(${costs},${effects}),${row + 1},1)`;
    return `=IF(${own("isWhole")}=1,IF(${status}="frontier",1,IF(${status}="dominated",2,3)),0)`;
  }
  const [cost, effect] = [own("cost"), own("effect")];
  const better = `(((${costs}<${cost})+(${effects}>${effect})+(ROW(${costs})<ROW(${cost})))>0)`;
  const isDominated = `SUMPRODUCT((${costs}<=${cost})*(${effects}>=${effect})*${better})>0`;
  const slopes = ([0, 1] as const).map(
    (side) => `${workings.slope(side, row, 0)}:${workings.slope(side, row, layout.rows - 1)}`,
  ) as [string, string];
  const [dearest, cheapest] = [`MAX(${slopes[0]})`, `MIN(${slopes[1]})`];
  const isOn = `IF(OR(COUNT(${slopes[0]})=0,COUNT(${slopes[1]})=0),TRUE,${dearest}-${cheapest}<=1E-12*ABS(${dearest}))`;
  return `=IF(${own("isWhole")}=1,IF(${isDominated},2,IF(${isOn},1,3)),0)`;
}

/**
 * The price of an effect between two programmes: to one of less effect, or to one of more. On the frontier none of the
 * former is above one of the latter.
 *
 * @param at workings
 * @param side 0 to less, 1 to more
 * @param row of the programme
 * @param other of the other one
 * @returns a formula; "" where the other one lies on the other side
 */
export function slopeFormula({ workings }: AllocationPlace, side: 0 | 1, row: number, other: number): string {
  const [c1, e1] = [workings.frontier("cost", row), workings.frontier("effect", row)];
  const [c2, e2] = [workings.frontier("cost", other), workings.frontier("effect", other)];
  const isThere = `AND(${workings.frontier("isWhole", other)}=1,${e2}${side === 0 ? "<" : ">"}${e1})`;
  return `=IF(${isThere},(${c2}-${c1})/(${e2}-${e1}),"")`;
}
