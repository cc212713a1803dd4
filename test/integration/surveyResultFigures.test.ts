import { itemSummary } from "../../src/core/delphi/itemSummary";
import { kendallW } from "../../src/core/delphi/kendallW";
import { mannWhitney } from "../../src/core/delphi/mannWhitney";
import { spearmanStability } from "../../src/core/delphi/spearmanStability";
import { verdict } from "../../src/core/delphi/verdict";
import { wilcoxonSignedRank } from "../../src/core/delphi/wilcoxonSignedRank";
import { cronbachAlpha } from "../../src/core/survey/cronbachAlpha";
import { saveWorkbook } from "../../src/workbench/xlsx/saveWorkbook";
import { itemColumn, type ItemKey } from "../../src/workbook/survey/rounds/resultColumns";
import { scoresOf, type ResultInput } from "../../src/workbook/survey/rounds/resultInput";
import type { SurveyRules } from "../../src/workbook/survey/surveyTypes";
import type { SheetForm } from "../../src/workbook/analysisSheet/sheetForm";
import { openExcel } from "./excel";
import { recalculate } from "./libreOffice";
import { openWithFunctions } from "./openWithFunctions";
import { panelItems, panelScores, panelSurvey } from "./surveyPanel";
import { writeResultSheets } from "./surveyResultSheets";
import { provideXml } from "./xmlGlobals";

jest.setTimeout(600_000);

interface Panel {
  readonly name: string;
  readonly experts: number;
  readonly missing: number;
  readonly rules?: Partial<SurveyRules>;
}

/** One expert, panels beneath and above five, gaps, both conventions and both tables. */
const panels: readonly Panel[] = [
  { name: "one expert", experts: 1, missing: 0 },
  { name: "two experts, exc", experts: 2, missing: 0, rules: { quartile: "exc" } },
  { name: "four experts", experts: 4, missing: 20 },
  { name: "nine experts, Lawshe", experts: 9, missing: 0, rules: { cvrTable: "lawshe", quartile: "exc" } },
  { name: "twelve experts, gaps", experts: 12, missing: 12 },
];

function inputOf(panel: Panel, at: number, form: SheetForm, asValues = false): ResultInput {
  const scores = (round: number) =>
    panelScores(`Scores ${at} ${round}`, panelItems, {
      experts: panel.experts,
      missing: panel.missing,
      seed: 11 * round + at,
    });
  const survey = panelSurvey(panelItems, panel.rules);
  const rules = `Rules ${at}`;
  const cells = Object.fromEntries(
    Object.entries(survey.cells).map(([key, cell]) => [key, cell.replace("Survey items", rules)]),
  ) as typeof survey.cells;
  return {
    survey: { ...survey, sheet: rules, cells },
    round: 2,
    form,
    language: "en",
    items: panelItems,
    scores: scores(2),
    previous: scores(1),
    openAnswers: new Map(),
    sheets: { result: `Result ${at}`, working: `Working ${at}` },
    asValues,
  };
}

type Value = string | number | boolean | null | undefined;
type Grid = readonly (readonly Value[])[];

async function nativeGrids(inputs: readonly ResultInput[]): Promise<Grid[]> {
  provideXml();
  const excel = await openExcel();
  for (const input of inputs) await writeResultSheets(input);
  const file = await recalculate(await saveWorkbook(excel.host));
  await excel.close();
  return inputs.map(({ sheets }) => {
    const grid: Value[][] = [];
    for (const [address, fact] of Object.entries(file.cells[sheets.result] ?? {})) {
      const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
      const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      (grid[Number(digits) - 1] ??= [])[column] = fact.error ?? fact.value;
    }
    return Array.from(grid, (row) => row ?? []);
  });
}

async function functionGrids(inputs: readonly ResultInput[]): Promise<Grid[]> {
  const excel = await openWithFunctions();
  const grids: Grid[] = [];
  for (const input of inputs) {
    await writeResultSheets(input);
    await excel.host.settled();
    grids.push(
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(input.sheets.result).getRange("A1:U120");
        range.load("values");
        await context.sync();
        return range.values as Value[][];
      }),
    );
  }
  await excel.close();
  return grids;
}

/** The figure, or words where there is none; an error is neither. */
function expectFigure(name: string, found: Value, wanted: number | null): void {
  if (wanted === null)
    expect([name, typeof found, /^#/.test(String(found))]).toEqual([name, "string", false]);
  else {
    const isClose =
      typeof found === "number" && Math.abs(found - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted));
    expect([name, isClose ? wanted : found]).toEqual([name, wanted]);
  }
}

function orNull<T>(figure: () => T): T | null {
  try {
    return figure();
  } catch {
    return null;
  }
}

const keys = ["n", "mean", "sd", "median", "q1", "q3", "iqr", "cv"] as const satisfies readonly ItemKey[];
const judged = ["consensus", "convergence", "cvr", "cvrMinimum"] as const;

function check(grid: Grid, input: ResultInput, name: string): void {
  const { scores, previous, survey, items } = input;
  const rowsFrom = (start: number) => (id: string) => grid.slice(start).find((row) => row[0] === id) ?? [];
  const lineOf = (text: string): number => grid.findIndex((row) => String(row[0] ?? "").startsWith(text));
  const itemRow = rowsFrom(0);
  const stability = rowsFrom(lineOf("Stability: "));
  const groups = rowsFrom(Math.max(0, lineOf("Groups compared")));
  for (const item of items) {
    const given = scoresOf(scores, item.id);
    const essentialFrom = item.kind === "essential" ? 1 : survey.rules.essentialFrom;
    const summary = itemSummary(given, { ...survey.rules, essentialFrom });
    const row = itemRow(item.id);
    const figure = (key: ItemKey): Value => row[itemColumn(key)];
    for (const key of keys) expectFigure(`${name} ${item.id} ${key}`, figure(key), summary[key]);
    if (item.kind === "ranking") continue;
    for (const key of judged) {
      const isOut = item.kind === "current" && (key === "cvr" || key === "cvrMinimum");
      expectFigure(`${name} ${item.id} ${key}`, figure(key), isOut ? null : summary[key]);
    }
    const basis = item.kind === "current" ? { ...summary, cvr: summary.cvr === null ? null : 1 } : summary;
    const word = summary.n === 0 ? "no answers" : verdict(basis, survey.rules);
    expect([name, item.id, figure("verdict")]).toEqual([name, item.id, word]);
    const before = scoresOf(previous ?? scores, item.id);
    const spearman = orNull(() => spearmanStability(before, given));
    const wilcoxon = orNull(() => wilcoxonSignedRank(before, given));
    const line = stability(item.id);
    expectFigure(`${name} ${item.id} rho`, line[9], spearman?.rho ?? null);
    expectFigure(`${name} ${item.id} rho p`, line[10], spearman?.p ?? null);
    expectFigure(`${name} ${item.id} V`, line[12], wilcoxon?.v ?? null);
    expectFigure(`${name} ${item.id} V p`, line[13], wilcoxon?.p ?? null);
    if (lineOf("Groups compared") < 0) continue;
    const of = (group: string) => given.filter((_, i) => scores.experts[i]?.group === group);
    const test = orNull(() => mannWhitney(of("company"), of("university")));
    expectFigure(`${name} ${item.id} U`, groups(item.id)[11], test?.u ?? null);
    expectFigure(`${name} ${item.id} U p`, groups(item.id)[12], test?.p ?? null);
  }
  const rowsOf = (ids: readonly string[]) => {
    const columns = ids.map((id) => scoresOf(scores, id));
    const all = scores.experts.map((_, i) => columns.map((column) => column[i] ?? null));
    return all.filter((row): row is number[] => row.every((value) => value !== null));
  };
  const importance = ["V01", "V02", "V03", "V04", "V05"];
  const w = orNull(() => kendallW(rowsOf(importance)));
  const agreement = grid[lineOf("Agreement of the panel") + 2] ?? [];
  expectFigure(`${name} W`, agreement[6], w?.w ?? null);
  expectFigure(`${name} chi`, agreement[7], w?.chiSquared ?? null);
  expectFigure(`${name} p`, agreement[9], w?.p ?? null);
  const reliability = lineOf("Reliability") + 2;
  [["V01", "V02"], ["V03", "V04", "V05"], importance].forEach((ids, at) => {
    const alpha = orNull(() => cronbachAlpha(rowsOf(ids)).alpha);
    expectFigure(`${name} alpha ${at}`, grid[reliability + at]?.[6], alpha);
  });
  expect(grid.flat().filter((value) => /^#(?!\d)/.test(String(value)))).toEqual([]);
}

describe("the figures of a result", () => {
  it("are the core's as Excel's own formulas, recalculated by LibreOffice", async () => {
    const inputs = panels.map((panel, at) => inputOf(panel, at, "native"));
    const grids = await nativeGrids(inputs);
    panels.forEach(({ name }, at) => {
      check(grids[at] ?? [], inputs[at] as ResultInput, `native, ${name}`);
    });
  });

  it("are the core's as the add-in's functions, recalculated by the workbench", async () => {
    const inputs = panels.map((panel, at) => inputOf(panel, at, "functions"));
    const grids = await functionGrids(inputs);
    panels.forEach(({ name }, at) => {
      check(grids[at] ?? [], inputs[at] as ResultInput, `functions, ${name}`);
    });
  });

  it("are the core's as values too, which say so and ask for a new sheet once an answer changes", async () => {
    const excel = await openExcel();
    const inputs = panels.map((panel, at) => inputOf(panel, at, "native", true));
    const cells = async ({ sheets }: ResultInput): Promise<Value[][]> => {
      await excel.host.settled();
      return Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheets.result).getRange("A1:U120");
        range.load("values");
        await context.sync();
        return range.values as Value[][];
      });
    };
    for (const input of inputs) await writeResultSheets(input);
    for (const [at, input] of inputs.entries())
      check(await cells(input), input, `values, ${panels[at]?.name}`);
    const [last] = inputs.slice(-1) as [ResultInput];
    const heads = (await cells(last)).flatMap(([first]) =>
      /values, not formulas/.test(String(first)) ? [first] : [],
    );
    expect(heads.map((head) => String(head).split(/[ :]/)[0])).toEqual(["Stability", "Agreement", "Groups"]);
    const changed = async (change: (sheet: Excel.Worksheet) => void): Promise<string[]> => {
      await Excel.run(async (context) => {
        change(context.workbook.worksheets.getItem(last.scores.sheet));
        await context.sync();
      });
      return (await cells(last)).filter((row) => row.includes("build again")).map((row) => String(row[0]));
    };
    const given = scoresOf(last.scores, "V01");
    const one = given.findIndex((score) => score !== null);
    const two = given.findIndex((score) => score !== null && score !== given[one]);
    const put = (sheet: Excel.Worksheet, at: number, from: number): void => {
      sheet.getCell(last.scores.header + 1 + at, 3).values = [[given[from]]];
    };
    expect(await changed(() => undefined)).toEqual([]);
    // Two answers of one item change places: as many, and of the same sum.
    const swapped = await changed((sheet) => {
      put(sheet, one, two);
      put(sheet, two, one);
    });
    expect(swapped).toEqual(["V01", "1", "V01"]);
    const back = await changed((sheet) => {
      put(sheet, one, one);
      put(sheet, two, two);
    });
    expect(back).toEqual([]);
    const moved = await changed((sheet) => {
      sheet.getCell(last.scores.header + 1, 1).values = [["other"]];
    });
    expect(moved).toEqual(panelItems.map(({ id }) => id));
    await excel.close();
  });
});
