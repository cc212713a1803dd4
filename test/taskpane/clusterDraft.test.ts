import {
  draftProfiles,
  draftSource,
  firstDraft,
  isYear,
} from "../../src/taskpane/panels/clusters/clusterDraft";

describe("the choices of the Clusters panel", () => {
  it("have no table until a sheet or cells are chosen", () => {
    expect(draftSource(firstDraft)).toBeUndefined();
    expect(draftSource({ ...firstDraft, template: "1a2b3c4d" })).toEqual({
      kind: "template",
      id: "1a2b3c4d",
    });
    expect(draftSource({ ...firstDraft, source: "range" })).toBeUndefined();
  });

  it("read years and names as they were typed, without blanks around them", () => {
    const cells = { sheet: "Own", address: "A1:E9" };
    const typed = { ...firstDraft, source: "range", cells, area: " Seoul ", endYear: "2024 " } as const;
    expect(draftSource(typed)).toEqual({
      kind: "range",
      ...cells,
      facts: {
        area: "Seoul",
        reference: "",
        startYear: undefined,
        endYear: 2024,
        unit: "",
        source: "",
      },
    });
    expect(draftSource({ ...typed, startYear: "20x9" })).toBeUndefined();
  });

  it("take four digits or nothing for a year", () => {
    expect(["", "2024", " 2024 "].every(isYear)).toBe(true);
    expect(["24", "2024.5", "year", "20245"].some(isYear)).toBe(false);
  });

  it("ask for one profile, a pair of two, or one of every area", () => {
    const all = ["KRSEL", "CATOR", "CAEDM"];
    expect(draftProfiles({ ...firstDraft, profile: "one" }, all)).toEqual([["KRSEL"]]);
    expect(draftProfiles(firstDraft, all)).toEqual([["KRSEL", "CATOR"]]);
    expect(draftProfiles({ ...firstDraft, second: "KRSEL" }, all)).toEqual([]);
    expect(draftProfiles({ ...firstDraft, profile: "all" }, all)).toEqual([["KRSEL"], ["CATOR"], ["CAEDM"]]);
  });
});
