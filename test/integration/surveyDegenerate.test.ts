import { buildAhp } from "../../src/workbook/survey/analysis/ahp/buildAhp";
import { buildIpa } from "../../src/workbook/survey/analysis/ipa/buildIpa";
import { buildNeeds } from "../../src/workbook/survey/analysis/needs/buildNeeds";
import { buildReliability } from "../../src/workbook/survey/analysis/reliability/buildReliability";
import { readWeights } from "../../src/workbook/survey/analysis/weights/readWeights";
import { buildQuestionnaire } from "../../src/workbook/survey/questionnaire/buildQuestionnaire";
import { buildResponses } from "../../src/workbook/survey/responses/buildResponses";
import { buildResult } from "../../src/workbook/survey/rounds/buildResult";
import type { SeoulaiError } from "../../src/model/errors";
import { cellFacts } from "../../src/workbench/xlsx/cellFacts";
import type { SurveyItem } from "../../src/workbook/survey/surveyTypes";
import { openWithFunctions } from "./openWithFunctions";
import type { OpenExcel } from "./excel";
import { surveyItem } from "./surveyPanel";

jest.setTimeout(300_000);

/** Every kind; two of the items are reversed. */
const items: readonly SurveyItem[] = [
  surveyItem("I1", "importance", "Data centres", "Infrastructure"),
  surveyItem("C1", "current", "Data centres", "Infrastructure"),
  surveyItem("I2", "importance", "AI degrees", "Talent", { reversed: true }),
  surveyItem("C2", "current", "AI degrees", "Talent", { reversed: true }),
  surveyItem("C0", "current", "overall", ""),
  surveyItem("E1", "essential", "AI degrees", "Talent"),
  surveyItem("E2", "essential", "Data centres", "Infrastructure", { reversed: true }),
  surveyItem("R1", "ranking", "Chips", "Chain"),
  surveyItem("R2", "ranking", "Cloud", "Chain"),
  surveyItem("P12", "pairwise", "Chips|Cloud", "Chain"),
  surveyItem("P13", "pairwise", "Chips|Platform", "Chain"),
  surveyItem("P23", "pairwise", "Cloud|Platform", "Chain"),
  surveyItem("O1", "open", "Data centres", "Infrastructure"),
];

type Row = readonly (number | string)[];
const constant: Row = [3, 3, 3, 3, 3, "Yes", "Yes", 1, 2, 1, 1, 1, "same"];
const full: Row = [5, 2, 1, 4, 3, "Yes", "No", 2, 1, 3, 5, 2, "words"];
const none: Row = items.map(() => "");
const one = (place: number): Row => full.map((answer, at) => (at === place ? answer : ""));

/** Small panels, constant answers, one expert, all missing; and whether anybody compared all pairs. */
const panels: readonly (readonly [string, readonly Row[], "built" | "MissingDataError"])[] = [
  ["one expert", [full], "built"],
  ["one expert with one answer", [one(0)], "MissingDataError"],
  ["a comment and no other answer", [one(12), none], "MissingDataError"],
  ["six experts who say the same of everything", Array.from({ length: 6 }, () => constant), "built"],
  ["three experts, each with another answer alone", [one(0), one(1), one(9)], "MissingDataError"],
];

/** "Built", or the class of the error in both languages that a person reads. */
async function outcome(build: Promise<unknown>): Promise<string> {
  try {
    await build;
    return "built";
  } catch (error) {
    const { text } = error as SeoulaiError;
    expect([text.en, text.ko]).toEqual([expect.stringMatching(/\.$/), expect.stringMatching(/십시오\.$/)]);
    return (error as Error).name;
  }
}

async function fill(table: string, rows: readonly Row[]): Promise<void> {
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(table).getDataBodyRange();
    const groups = rows.map((_, at) => [at % 2 === 0 ? "company" : "university"]);
    body.getCell(0, 1).getResizedRange(rows.length - 1, 0).values = groups;
    body.getCell(0, 4).getResizedRange(rows.length - 1, items.length - 1).values = rows.map((row) => [
      ...row,
    ]);
    await context.sync();
  });
}

/** Cells that show an error or what is no number. */
async function faulty(excel: OpenExcel): Promise<string[]> {
  await excel.host.settled();
  return Object.entries(cellFacts(excel.host.engine)).flatMap(([sheet, cells]) =>
    Object.entries(cells).flatMap(([address, { value, error }]) =>
      error !== undefined || /NaN|Infinity|undefined|^#[A-Z/]/.test(String(value ?? ""))
        ? [`${sheet}!${address}: ${error ?? String(value)}`]
        : [],
    ),
  );
}

describe.each(["native", "functions"] as const)("panels that have little to say, %s", (form) => {
  it.each(panels)("give figures, stated reasons or a clear error: %s", async (_, rows, compared) => {
    const excel = await openWithFunctions({ profile: "minimum" });
    const { surveyId } = await buildQuestionnaire({ title: "Little", language: "en", items });
    for (const round of [1, 2]) {
      const { table } = await buildResponses({ surveyId, round, panelSize: rows.length });
      await fill(table, rows);
    }
    const request = { surveyId, round: 2, form, language: "en" } as const;
    const method = form === "native" ? "eigen" : "geometric";
    const outcomes = {
      result: await outcome(buildResult(request)),
      stated: await outcome(buildIpa({ ...request, importance: "stated" })),
      derived: await outcome(buildIpa({ ...request, importance: "derived" })),
      needs: await outcome(buildNeeds(request)),
      ahp: await outcome(buildAhp({ ...request, method })),
      reliability: await outcome(buildReliability(request)),
    };
    expect(outcomes).toEqual({
      result: "built",
      stated: "built",
      derived: "built",
      needs: "built",
      ahp: compared,
      reliability: "built",
    });
    expect(await faulty(excel)).toEqual([]);
    for (const { entries } of await readWeights())
      for (const { weight } of entries) expect(weight === null || (weight >= 0 && weight <= 1)).toBe(true);
    await excel.close();
  });
});
