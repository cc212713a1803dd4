import { buildQuestionnaire } from "../../src/workbook/survey/questionnaire/buildQuestionnaire";
import { readSurveys } from "../../src/workbook/survey/readSurveys";
import { openExcel, type OpenExcel } from "./excel";
import { surveyItems } from "../workbook/survey/surveyItems";

jest.setTimeout(60_000);

let excel: OpenExcel;

afterEach(async () => {
  await excel.close();
});

describe("a questionnaire", () => {
  it.each(["en", "ko"] as const)("is read back as it was asked for (%s)", async (language) => {
    excel = await openExcel({ profile: "minimum" });
    const request = {
      title: "서울 AI 정책 수요조사",
      language,
      items: surveyItems,
      rules: { consensusMin: 0.8, quartile: "exc" },
      closing: "2026-12-15",
    } as const;
    const { surveyId, sheet } = await buildQuestionnaire(request);
    const [survey, ...others] = (await readSurveys()).surveys;
    expect(others).toEqual([]);
    expect(survey).toMatchObject({
      id: surveyId,
      sheet,
      title: request.title,
      language,
      items: surveyItems,
      rules: {
        consensusMin: 0.8,
        convergenceMax: 0.5,
        cvMax: 0.8,
        essentialFrom: 4,
        cvrTable: "exact",
        quartile: "exc",
      },
      centre: "mean",
      closing: "2026-12-15",
      rounds: [],
      hasKey: false,
    });
    expect(survey?.cells.consensusMin).toBe(`'${sheet}'!$C$7`);
  });
});
