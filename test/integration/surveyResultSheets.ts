import { writePiece } from "../../src/workbook/sheet/writePiece";
import type { ResultInput } from "../../src/workbook/survey/rounds/resultInput";
import { planResult, type ResultPlan } from "../../src/workbook/survey/rounds/resultPlan";
import type { Scores, Survey } from "../../src/workbook/survey/surveyTypes";

/** Puts settings, scores and the planned sheets of a result into the open workbook. */
export async function writeResultSheets(input: ResultInput): Promise<ResultPlan> {
  const plan = await planResult(input);
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const there = new Set(worksheets.items.map(({ name }) => name));
    if (!there.has(input.survey.sheet)) writeRules(worksheets.add(input.survey.sheet), input.survey);
    for (const scores of [input.previous, input.scores])
      if (scores !== undefined && !there.has(scores.sheet)) writeScores(worksheets.add(scores.sheet), scores);
    const result = worksheets.add(input.sheets.result);
    const working = worksheets.add(input.sheets.working);
    await context.sync();
    context.application.suspendApiCalculationUntilNextSync();
    writePiece(working, plan.working.piece);
    const tables = plan.result.piece.tables.map((table) => ({
      ...table,
      name: `${table.name}_${there.size}`,
    }));
    writePiece(result, { ...plan.result.piece, tables });
    await context.sync();
  });
  return plan;
}

function writeRules(sheet: Excel.Worksheet, { rules }: Survey): void {
  sheet.getRange("C5:C10").values = [
    [rules.consensusMin],
    [rules.convergenceMax],
    [rules.cvMax],
    [rules.essentialFrom],
    [rules.cvrTable],
    [rules.quartile],
  ];
}

function writeScores(sheet: Excel.Worksheet, scores: Scores): void {
  const ids = [...scores.columnOf.keys()];
  const rows = scores.experts.map(({ id, group, field }, i) => [
    id,
    group,
    field,
    ...(scores.values[i] ?? []).map((value) => value ?? '=""'),
  ]);
  const width = 3 + ids.length;
  sheet.getRangeByIndexes(scores.header, 0, 1, width).values = [["Expert", "Group", "Field", ...ids]];
  sheet.getRangeByIndexes(scores.header + 1, 0, rows.length, width).formulas = rows;
}
