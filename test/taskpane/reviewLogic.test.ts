import "../../src/taskpane/messages/addReviewMessages";
import { createMessages } from "../../src/taskpane/messages/createMessages";
import { ageWords } from "../../src/taskpane/panels/review/ageWords";
import { applySummary, summaryWords } from "../../src/taskpane/panels/review/applySummary";
import { changeRows } from "../../src/taskpane/panels/review/changeRows";
import { carryDecisions, decide, effectiveChoice } from "../../src/taskpane/panels/review/decisions";
import { everyChange, filterChanges, outcomeCounts } from "../../src/taskpane/panels/review/filterChanges";
import { allChangesOf, blockPreview, change, previewOf } from "./reviewSample";

const now = Date.parse("2026-11-25T09:00:00Z");

describe("ageWords", () => {
  it.each([
    ["2026-11-25T08:59:40Z", "just now", "방금"],
    ["2026-11-25T07:30:00Z", "1 hour ago", "1시간 전"],
    ["2026-11-24T08:00:00Z", "yesterday", "어제"],
    ["2026-11-10T09:00:00Z", "2 weeks ago", "2주 전"],
    ["2026-08-20T09:00:00Z", "3 months ago", "3개월 전"],
    ["2023-11-01T09:00:00Z", "3 years ago", "3년 전"],
  ])("says of %s “%s” and “%s”", (when, en, ko) => {
    expect(ageWords(when, now, "en")).toBe(en);
    expect(ageWords(when, now, "ko")).toBe(ko);
  });

  it("never speaks of the future, where a clock is behind", () => {
    expect(ageWords("2026-11-25T09:05:00Z", now, "en")).toBe("just now");
  });

  it("shows a text that is no date as it is", () => {
    expect(ageWords("some day", now, "en")).toBe("some day");
  });
});

describe("deciding", () => {
  const conflict = change("a", { outcome: "conflict", choice: "none" });
  const same = change("b", { outcome: "same", choice: "none", decidable: false });

  it("leaves a conflict open until it is decided", () => {
    expect(effectiveChoice(conflict, new Map())).toBe("none");
    expect(effectiveChoice(conflict, decide(new Map(), [conflict], "accept"))).toBe("accept");
  });

  it("passes over what cannot be decided, and takes decisions back", () => {
    const decided = decide(new Map(), [conflict, same], "refuse");
    expect([...decided]).toEqual([["a", "refuse"]]);
    expect(decide(decided, [conflict], undefined).size).toBe(0);
  });

  it("does not change the decisions it is given", () => {
    const before = new Map([["z", "accept"] as const]);
    decide(before, [conflict], "accept");
    expect([...before]).toEqual([["z", "accept"]]);
  });
});

describe("decisions in a new preview", () => {
  const decisions = new Map([
    ["a", "accept"],
    ["b", "refuse"],
    ["c", "accept"],
  ] as const);
  const before = previewOf([
    blockPreview("one", [change("a"), change("b"), change("c", { mine: { text: "5" } })]),
  ]);

  it("hold where the change shows the same values, and fall where it is gone or another", () => {
    const after = previewOf([blockPreview("one", [change("a"), change("c", { mine: { text: "6" } })])]);
    expect([...carryDecisions(decisions, before, after)]).toEqual([["a", "accept"]]);
  });

  it("all hold where nothing differs", () => {
    expect([...carryDecisions(decisions, before, before)]).toEqual([...decisions]);
  });
});

describe("the summary of what Apply will do", () => {
  const preview = previewOf([
    blockPreview("one", [
      change("updated"),
      change("conflict", { outcome: "conflict", choice: "none" }),
      change("kept", { outcome: "kept", choice: "refuse" }),
      change("row", { outcome: "added", field: undefined }),
      change("gone", { outcome: "gone", field: undefined }),
      change("same", { outcome: "same", choice: "none", decidable: false }),
    ]),
  ]);
  const t = createMessages("en");

  it("counts cells, rows, values that stay and conflicts", () => {
    const expected = { cells: 1, rowsAdded: 1, rowsRemoved: 1, kept: 1, openConflicts: 1 };
    expect(applySummary(preview, new Map())).toEqual(expected);
  });

  it("follows the decisions", () => {
    const decisions = new Map([
      ["conflict", "accept"],
      ["row", "refuse"],
      ["updated", "refuse"],
    ] as const);
    const expected = { cells: 1, rowsAdded: 0, rowsRemoved: 1, kept: 3, openConflicts: 0 };
    expect(applySummary(preview, decisions)).toEqual(expected);
  });

  it("is a sentence in both languages", () => {
    const counts = { cells: 12, rowsAdded: 2, rowsRemoved: 0, kept: 0, openConflicts: 1 };
    expect(summaryWords(counts, t)).toBe("Apply writes 12 cells, adds 2 rows, 1 conflict stays open.");
    expect(summaryWords(counts, createMessages("ko"))).toBe(
      "적용하면: 셀 12개 쓰기, 행 2개 추가, 충돌 1건은 미결로 둠.",
    );
  });

  it("says that nothing changes where nothing does", () => {
    const counts = { cells: 0, rowsAdded: 0, rowsRemoved: 0, kept: 0, openConflicts: 2 };
    expect(summaryWords(counts, t)).toBe("Apply changes no cell, 2 conflicts stay open.");
  });
});

describe("the list of changes", () => {
  const preview = previewOf([
    blockPreview("one", [
      change("v1", { field: "value", header: "Value" }),
      change("s1", { field: "status", header: "State" }),
      change("v2", { field: "value", header: "Value", outcome: "conflict" }),
      change("row", { outcome: "added", field: undefined, header: undefined }),
    ]),
    blockPreview("two", [change("w1")]),
    blockPreview("three", []),
  ]);

  it("stands under its block and column, what waits for a person first", () => {
    const rows = changeRows(preview, allChangesOf(preview));
    expect(rows.map(({ id }) => id)).toEqual([
      "block one",
      "column one value",
      "v2",
      "v1",
      "column one ",
      "row",
      "column one status",
      "s1",
      "block two",
      "column two value",
      "w1",
    ]);
  });

  it("names no block where there is only one", () => {
    const rows = changeRows(preview, filterChanges(preview, { outcomes: new Set(), blockId: "two" }));
    expect(rows.map(({ id }) => id)).toEqual(["column two value", "w1"]);
  });

  it("names a column as the sheet does", () => {
    const headers = changeRows(preview, allChangesOf(preview)).flatMap((row) =>
      row.kind === "column" ? [row.header] : [],
    );
    expect(headers).toEqual(["Value", undefined, "State", "Value"]);
  });

  it("is narrowed by outcome and by block", () => {
    const shown = (filter: Parameters<typeof filterChanges>[1]) =>
      filterChanges(preview, filter).map(({ id }) => id);
    expect(shown(everyChange)).toHaveLength(5);
    expect(shown({ outcomes: new Set(["conflict"]) })).toEqual(["v2"]);
    expect(shown({ outcomes: new Set(["updated", "conflict"]), blockId: "two" })).toEqual(["w1"]);
  });

  it("counts outcomes with conflicts first", () => {
    expect(outcomeCounts(preview, undefined)).toEqual([
      { outcome: "conflict", count: 1 },
      { outcome: "updated", count: 3 },
      { outcome: "added", count: 1 },
    ]);
    expect(outcomeCounts(preview, "two")).toEqual([{ outcome: "updated", count: 1 }]);
  });
});
