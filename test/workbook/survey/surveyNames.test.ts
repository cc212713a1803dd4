import { isoOfSerial, serialOfIso } from "../../../src/workbook/survey/serialDate";
import { sheetReference } from "../../../src/workbook/sheet/sheetReference";
import { surveyName, surveyPart, type SurveyPart } from "../../../src/workbook/survey/surveyNames";

describe("the hidden name of a part of a survey", () => {
  const id = "1a2b3c4d";
  const parts: readonly SurveyPart[] = [
    { kind: "survey", id },
    { kind: "key", id },
    { kind: "round", id, round: 1 },
    { kind: "scores", id, round: 12 },
    { kind: "result", id, round: 2 },
  ];

  it.each(parts)("tells the part again: %j", (part) => {
    expect(surveyPart(surveyName(part))).toEqual(part);
    expect(surveyPart(surveyName(part).toLowerCase())).toEqual(part);
  });

  it.each([
    "SEOULAI_ROUND_1a2b3c4d",
    "SEOULAI_KEY_1a2b3c4d_1",
    "SEOULAI_ROUND_1a2b3c4d_0",
    "SEOULAI_SURVEY_xyz",
    "",
  ])("is not: %s", (name) => {
    expect(surveyPart(name)).toBeUndefined();
  });
});

it("dates and Excel's numbers of days are told from one another", () => {
  expect(serialOfIso("2026-12-15")).toBe(46371);
  expect(isoOfSerial(46371.9)).toBe("2026-12-15");
  for (const wrong of ["2026-02-30", "15.12.2026", ""]) expect(serialOfIso(wrong)).toBeUndefined();
});

it("a reference has its sheet in apostrophes, those of the name doubled", () => {
  const cell = { row: 4, column: 3, rows: 1, columns: 1 };
  expect(sheetReference("Q1's", cell)).toBe("'Q1''s'!$D$5");
  expect(sheetReference("A", { ...cell, rows: 30, columns: 2 })).toBe("'A'!$D$5:$E$34");
});
