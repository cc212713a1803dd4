import { tabRows } from "../../src/taskpane/components/tabRows";
import { createMessages } from "../../src/taskpane/messages/createMessages";
import "../../src/taskpane/messages/addSurveyMessages";
import { itemsDecided } from "../../src/taskpane/panels/surveys/decisionLook";
import { columnSamples } from "../../src/taskpane/panels/surveys/import/columnSamples";
import {
  isInGroup,
  itemsWithoutColumn,
  targetKey,
  targetOf,
} from "../../src/taskpane/panels/surveys/import/columnTargets";
import {
  carryChoices,
  commonChoices,
  decide,
  decisionOf,
  filterFindings,
  kindCounts,
} from "../../src/taskpane/panels/surveys/import/findingChoices";
import { panelSize } from "../../src/taskpane/panels/surveys/panelSize";
import { closingDate, draftProblems, firstDraft } from "../../src/taskpane/panels/surveys/questionnaireDraft";
import {
  hasOverall,
  missingFor,
  missingForAnalysis,
  missingForNextRound,
  nextStep,
} from "../../src/taskpane/panels/surveys/stepNeeds";
import { stepSummary } from "../../src/taskpane/panels/surveys/stepSummary";
import { finding, item, match, round, survey } from "./surveySample";

describe("the rows of tabs", () => {
  it.each([
    [4, [4], false],
    [7, [4, 3], false],
    [8, [4, 4], false],
    [11, [6, 5], true],
    [12, [6, 6], true],
  ])("of %i tabs are %j", (count, rows, many) => {
    const tabs = Array.from({ length: count }, (_, at) => at);
    const found = tabRows(tabs);
    expect(found.rows.map(({ length }) => length)).toEqual(rows);
    expect(found.rows.flat()).toEqual(tabs);
    expect(found.many).toBe(many);
  });
});

describe("what a step lacks", () => {
  it("is a questionnaire for all but the first without a survey", () => {
    expect(missingFor("questionnaire", undefined, undefined)).toBeUndefined();
    for (const step of ["responses", "results", "nextRound", "analysis", "privacy"] as const) {
      expect(missingFor(step, undefined, undefined)?.key).toBe("survey");
    }
  });

  it("is a round for what is made of one, and items for the first where none is asked", () => {
    const started = survey({ rounds: [] });
    expect(missingFor("responses", started, undefined)).toBeUndefined();
    expect(missingFor("results", started, undefined)?.key).toBe("round");
    const settled = survey({ rounds: [], items: [item("Q1", { status: "accepted" })] });
    expect(missingFor("responses", settled, undefined)?.key).toBe("items");
  });

  it("is an answer, named with the round and its sheet", () => {
    const empty = round(2, { complete: 0, partial: 0 });
    const missing = { key: "answers", number: 2, sheet: "Round 2 responses" };
    expect(missingFor("results", survey(), empty)).toEqual(missing);
    expect(missingFor("responses", survey(), empty)).toBeUndefined();
    expect(missingFor("analysis", survey(), round(2, { complete: 0, partial: 1 }))).toBeUndefined();
  });

  it("is the result before the next round, which an archived one has had", () => {
    expect(missingForNextRound(round(1))?.key).toBe("result");
    expect(missingForNextRound(round(1, { state: "analysed" }))).toBeUndefined();
    expect(missingForNextRound(round(1, { state: "archived" }))?.key).toBe("archived");
  });

  it("is told of an analysis by the items that the round asks", () => {
    const both = survey();
    expect(missingForAnalysis("ipa", both, round(1))).toBeUndefined();
    expect(missingForAnalysis("needs", both, round(1, { items: ["Q1"] }))).toBe("pairs");
    expect(missingForAnalysis("ahp", both, round(1))).toBe("pairwise");
    expect(missingForAnalysis("reliability", both, round(1))).toBeUndefined();
    expect(missingForAnalysis("reliability", both, round(1, { items: ["Q1", "Q3"] }))).toBe("scales");
    expect(hasOverall(both, round(1))).toBe(false);
    const overall = survey({ items: [item("Q1", { topic: "Overall", kind: "current" })] });
    expect(hasOverall(overall, round(1))).toBe(true);
  });
});

describe("the step that comes next", () => {
  it("follows the life of a survey", () => {
    expect(nextStep(undefined, undefined)).toBe("questionnaire");
    expect(nextStep(survey({ rounds: [] }), undefined)).toBe("responses");
    expect(nextStep(survey(), round(1, { complete: 0, partial: 0 }))).toBe("responses");
    expect(nextStep(survey(), round(1))).toBe("results");
    expect(nextStep(survey(), round(1, { state: "analysed" }))).toBe("nextRound");
    expect(nextStep(survey(), round(1, { state: "archived" }))).toBe("analysis");
  });

  it("has a few words beside its heading, in both languages", () => {
    const words = (language: "en" | "ko") =>
      (["questionnaire", "responses", "results", "nextRound", "privacy"] as const).map((step) =>
        stepSummary(step, survey(), round(1), createMessages(language)),
      );
    expect(words("en")).toEqual(["3 items", "28 of 30 complete", "not made", undefined, "no key"]);
    expect(words("ko")).toEqual(["문항 3개", "30명 중 28명 완료", "없음", undefined, "대조표 없음"]);
  });
});

describe("what is typed", () => {
  it.each([
    ["", undefined],
    ["2026-12-15", "2026-12-15"],
    ["2026.2.5.", "2026-02-05"],
    ["2026-02-30", null],
    ["next week", null],
  ])("as a closing date “%s” is %s", (typed, date) => {
    expect(closingDate(typed)).toBe(date);
  });

  it("as a title may be left alone, but not be emptied", () => {
    expect(draftProblems(firstDraft)).toEqual({});
    expect(draftProblems({ ...firstDraft, title: " ", closing: "x" })).toEqual({
      title: "titleMissing",
      closing: "closingWrong",
    });
  });

  it.each([
    ["30", 30],
    ["３０", 30],
    ["1,200", 1200],
    ["0", undefined],
    ["2001", undefined],
    ["thirty", undefined],
  ])("as a panel's size “%s” is %s", (typed, size) => {
    expect(panelSize(typed)).toBe(size);
  });
});

describe("the columns of a file", () => {
  it("have a key for each target and back", () => {
    for (const to of [{ kind: "item", id: "item:1" }, { kind: "email" }, { kind: "ignore" }] as const) {
      expect(targetOf(targetKey(to))).toEqual(to);
    }
    expect(targetOf("nonsense")).toEqual({ kind: "ignore" });
  });

  it("are to be checked where words were only similar or nothing was recognised", () => {
    const similar = match(0, { how: "similar", to: { kind: "item", id: "Q1" } });
    expect([isInGroup(similar, "check"), isInGroup(similar, "items")]).toEqual([true, true]);
    const left = match(1, { how: "person" });
    expect([isInGroup(left, "check"), isInGroup(left, "ignored")]).toEqual([false, true]);
    expect(isInGroup(match(2, { how: "role", to: { kind: "email" } }), "expert")).toBe(true);
  });

  it("leave some items without an answer", () => {
    expect(itemsWithoutColumn([match(0, { to: { kind: "item", id: "Q1" } })], ["Q1", "Q2"])).toEqual(["Q2"]);
  });

  it("show a few different cells", () => {
    const cells = ["", "4", "4", "5", "x".repeat(50), "2"];
    const rows = cells.map((cell, at) => ({ row: at + 2, cells: ["", cell] }));
    const table = {
      name: "",
      format: "text",
      headerRow: 1,
      headerRows: 1,
      headers: ["a", "b"],
      rows,
    } as const;
    expect(columnSamples(table, 1)).toEqual(["4", "5", `${"x".repeat(31)}…`]);
    expect(columnSamples(table, 0)).toEqual([]);
  });
});

describe("the findings of an import", () => {
  const late = finding("late", {
    kind: "late",
    choices: [
      { kind: "take", text: { en: "Take", ko: "쓰기" } },
      { kind: "leaveOut", text: { en: "Leave out", ko: "빼기" } },
    ],
    choice: "take",
  });
  const wrong = finding("wrong");
  const other = finding("other");

  it("are counted and shown by kind, what keeps an answer out first", () => {
    expect(kindCounts([late, wrong, other])).toEqual([
      { kind: "outOfScale", count: 2 },
      { kind: "late", count: 1 },
    ]);
    expect(filterFindings([late, wrong, other], new Set()).map(({ id }) => id)).toEqual([
      "wrong",
      "other",
      "late",
    ]);
    expect(filterFindings([late, wrong, other], new Set(["late"]))).toEqual([late]);
  });

  it("hold their own suggestion until they are decided, and again after", () => {
    expect(decisionOf(late, {})).toEqual({ choice: "take" });
    const decided = decide({}, [late, wrong], { choice: "leaveOut" });
    expect(decided).toEqual({ late: { choice: "leaveOut" } });
    expect(decisionOf(late, decided)).toEqual({ choice: "leaveOut" });
    expect(decide(decided, [late], { choice: "take" })).toEqual({});
    expect(decide(decided, [late], undefined)).toEqual({});
  });

  it("keep what was decided elsewhere, and take a value of one's own", () => {
    const before = { wrong: { choice: "correct", value: "4" } } as const;
    const after = decide(before, [late], { choice: "leaveOut" });
    expect(after).toEqual({ ...before, late: { choice: "leaveOut" } });
    expect(before).toEqual({ wrong: { choice: "correct", value: "4" } });
  });

  it("are decided at once where all offer the same, but never by a value of one's own", () => {
    expect(commonChoices([wrong, other]).map(({ kind }) => kind)).toEqual(["blank"]);
    expect(commonChoices([wrong, late])).toEqual([]);
    expect(commonChoices([wrong])).toEqual([]);
  });

  it("carry their decisions to a new check, where they are there still", () => {
    const decisions = { wrong: { choice: "correct", value: "4" }, gone: { choice: "blank" } } as const;
    expect(carryChoices(decisions, [wrong, late])).toEqual({ wrong: decisions.wrong });
  });
});

describe("the decisions about a next round", () => {
  const texts = { text: { en: "t", ko: "t" }, reason: { en: "r", ko: "r" } };
  const items = [
    { id: "Q1", decision: "kept", ...texts },
    { id: "Q2", decision: "dropped", ...texts },
  ] as const;

  it("are narrowed, and all without a filter", () => {
    expect(itemsDecided(items, new Set())).toEqual(items);
    expect(itemsDecided(items, new Set(["dropped"] as const)).map(({ id }) => id)).toEqual(["Q2"]);
  });
});
