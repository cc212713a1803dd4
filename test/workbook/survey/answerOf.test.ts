import { answerOf } from "../../../src/workbook/survey/responses/answerOf";
import { standingAnswer } from "../../../src/workbook/survey/responses/standingAnswer";
import type { ItemKind, SurveyItem } from "../../../src/workbook/survey/surveyTypes";
import { surveyItems } from "./surveyItems";

function itemOf(kind: ItemKind): SurveyItem {
  return surveyItems.find((item) => item.kind === kind) as SurveyItem;
}

describe("an answer", () => {
  it.each([
    [
      "importance",
      [4, "4", " 4 ", "４", "4.0", "4점", "4. 그렇다", "4) agree", "(4) agree", "4 - agree", "④"],
      4,
    ],
    ["essential", ["예", "네", "yes", "Y", "O", "○", 1, "1", true, "Yes."], 1],
    ["essential", ["아니오", "아니요", "No", "n", "X", "×", 0, false], 0],
    ["pairwise", ["1/3", "1:3", "１/３"], 1 / 3],
    ["pairwise", [5, "5", "5:1"], 5],
    ["ranking", ["2", "2위"], 2],
    ["open", [" some words ", "some words"], "some words"],
    ["importance", ["", " ", null, undefined], null],
  ] as const)("to an item of the kind %s may be written as %j", (kind, cells, answer) => {
    for (const cell of cells) expect([cell, answerOf(itemOf(kind), cell)]).toEqual([cell, { ok: answer }]);
  });

  it.each([
    ["importance", ["매우 그렇다", "agree", "4~5", "4 or 5", "4 또는 5", "?", "-"], false],
    ["importance", [6, 0, -1, 3.5, "6점"], true],
    ["essential", ["maybe", "모름"], false],
    ["essential", [2], true],
    ["pairwise", [10, "1/10", 0], true],
    ["pairwise", ["equal", "1/0x"], false],
  ] as const)("to an item of the kind %s is not guessed from %j", (kind, cells, outOfScale) => {
    for (const cell of cells) {
      expect([cell, answerOf(itemOf(kind), cell)]).toEqual([
        cell,
        { outOfScale, problem: { en: expect.any(String), ko: expect.any(String) } },
      ]);
    }
  });

  it("that stands as words in a cell is no number, and says what to enter", () => {
    const standing = standingAnswer(itemOf("importance"), "4점");
    expect(standing.answer).toBe("4점");
    expect(standing.problem?.en).toMatch(/is not counted. Enter 4/);
  });
});
