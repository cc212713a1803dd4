import type { Progress } from "../../src/workbook/progress";
import { buildAhp } from "../../src/workbook/survey/analysis/ahp/buildAhp";
import { buildIpa } from "../../src/workbook/survey/analysis/ipa/buildIpa";
import { buildNeeds } from "../../src/workbook/survey/analysis/needs/buildNeeds";
import { buildReliability } from "../../src/workbook/survey/analysis/reliability/buildReliability";
import { buildQuestionnaire } from "../../src/workbook/survey/questionnaire/buildQuestionnaire";
import { buildResponses } from "../../src/workbook/survey/responses/buildResponses";
import { openExcel, type OpenExcel } from "./excel";
import { answeredSurvey } from "./surveyAnalysisBook";
import { surveyItem } from "./surveyPanel";
import { workbookState } from "./workbookState";

jest.setTimeout(300_000);

let excel: OpenExcel;

beforeEach(async () => {
  excel = await openExcel({ profile: "minimum" });
});

afterEach(async () => {
  await excel.close();
});

/** Cancels once the operation has come so far. */
function stopAt(step: number): Progress {
  const controller = new AbortController();
  return {
    signal: controller.signal,
    report: (done) => {
      if (done >= step) controller.abort();
    },
  };
}

describe("an analysis that is cancelled", () => {
  it.each([1, 2])("leaves the workbook as it was, scores included (at step %d)", async (step) => {
    const { surveyId } = await answeredSurvey("en", { experts: 3, seed: 5, missing: 0 });
    const before = workbookState(excel.host);
    const request = { surveyId, round: 1, form: "native", language: "en" } as const;
    const operations = [
      () => buildIpa({ ...request, importance: "stated" }, stopAt(step)),
      () => buildNeeds(request, stopAt(step)),
      () => buildAhp({ ...request, method: "eigen" }, stopAt(step)),
      () => buildReliability(request, stopAt(step)),
    ];
    for (const operation of operations) {
      await expect(operation()).rejects.toMatchObject({ code: "Cancelled" });
      expect(workbookState(excel.host)).toEqual(before);
    }
  });
});

describe("an analysis without what it needs", () => {
  it("says what is missing and leaves the workbook as it was", async () => {
    const items = [
      surveyItem("I1", "importance", "A", "D"),
      surveyItem("C2", "current", "B", "D"),
      surveyItem("P1", "pairwise", "a|b", "P"),
      surveyItem("P2", "pairwise", "a|c", "P"),
    ];
    const { surveyId } = await buildQuestionnaire({ title: "Bare", language: "en", items });
    await buildResponses({ surveyId, round: 1, panelSize: 2 });
    const before = workbookState(excel.host);
    const request = { surveyId, round: 1, form: "native", language: "en" } as const;
    await expect(buildIpa({ ...request, importance: "stated" })).rejects.toThrow(/importance and an item/);
    await expect(buildNeeds(request)).rejects.toThrow(/importance and an item/);
    await expect(buildAhp({ ...request, method: "eigen" })).rejects.toThrow(/"b\|c" is asked nowhere/);
    await expect(buildAhp({ ...request, method: "eigen", dimension: "Q" })).rejects.toThrow(/there are none/);
    await expect(buildReliability(request)).rejects.toThrow(/at least two items/);
    expect(workbookState(excel.host)).toEqual(before);
  });
});
