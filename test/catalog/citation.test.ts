import { catalog } from "../../src/catalog/catalog";
import { boundText, citation, evidenceWords, figureNote, statusWords } from "../../src/catalog/citation";
import { keyOf, keysOf, word } from "../../src/catalog/words";
import { descriptor } from "./dataPackage";

const hangul = /[가-힣]/;
const enumOf = (resource: string, field: string) =>
  descriptor.resources.find(({ name }) => name === resource)?.schema.fields.find(({ name }) => name === field)
    ?.constraints?.enum ?? [];

describe("figures in words", () => {
  it("prints a bound with its sign and thousands", () => {
    expect(boundText({ value: 500, bound: "lt" })).toBe("< 500");
    expect(boundText({ value: 1200, bound: "gt" })).toBe("> 1,200");
    expect(boundText({ value: 75, bound: "approx" })).toBe("≈ 75");
    expect(boundText({ value: 1234567.125 })).toBe("1,234,567.125");
    expect(boundText({ value: -0.5 })).toBe("-0.5");
    expect(boundText({ value: -1234 })).toBe("-1,234");
  });

  it("says of a bound that it counts as its number, and of an estimate that it is one", () => {
    expect(figureNote({ value: 500, bound: "lt", status: "E" }, "en")).toBe(
      "< 500 is an upper bound and counts as 500; estimate",
    );
    expect(figureNote({ value: 500, bound: "lt", status: "E" }, "ko")).toMatch(/< 500.*상한.*추정값/);
    expect(figureNote({ value: 1, status: "A" }, "en")).toBe("");
  });

  it("names every status and grade of evidence in both languages", () => {
    for (const evidence of enumOf("sources", "evidence") as Parameters<typeof evidenceWords>[0][]) {
      expect(evidenceWords(evidence, "en")).not.toBe(evidence);
      expect(evidenceWords(evidence, "ko")).toMatch(hangul);
    }
    for (const status of enumOf("observations", "obs_status") as Parameters<typeof statusWords>[0][]) {
      expect(statusWords(status, "en")).not.toBe(status);
      expect(statusWords(status, "ko")).toMatch(hangul);
    }
  });
});

describe("citation", () => {
  it("gives publisher, title, address, licence and evidence of every source in both languages", () => {
    for (const source of catalog().sources.values()) {
      const en = citation(source, "en");
      for (const part of [source.publisher, source.title, source.url, source.licence])
        expect(en).toContain(part);
      expect(en).toMatch(/Licence: .*Evidence: /);
      expect(citation(source, "ko")).toMatch(/라이선스: .*근거: /);
    }
  });

  it("says where a copy of the publisher's file was read", () => {
    const copies = [...catalog().sources.values()].filter(
      ({ evidence }) => evidence === "copy_of_publisher_file",
    );
    expect(copies.length).toBeGreaterThan(10);
    for (const source of copies) {
      expect(citation(source, "en")).toContain(
        `copy of the publisher's file was read (${source.readFrom ?? ""})`,
      );
      expect(citation(source, "ko")).toContain("발행처 파일의 사본을 읽음");
    }
  });

  it("says when a source carries no date", () => {
    const undated = [...catalog().sources.values()].find(({ published }) => published === undefined);
    if (undated === undefined) throw new Error("no undated source");
    expect(citation(undated, "en")).toContain("undated");
    expect(citation(undated, "ko")).toContain("날짜 미상");
  });

  it("leaves no licence of the data without Korean words, but proper names", () => {
    const untranslated = [...new Set([...catalog().sources.values()].map(({ licence }) => licence))].filter(
      (licence) => word("licence", licence, "ko") === licence,
    );
    for (const licence of untranslated) expect(licence).toMatch(/^(CC|PDDL)[A-Z0-9 .-]*$/);
  });
});

describe("words for keys", () => {
  it.each([
    ["kind", "areas", "kind"],
    ["theme", "indicators", "theme"],
    ["segment", "value_chain", "segment"],
    ["level", "policies", "level"],
    ["approach", "policies", "approach"],
    ["budgetKind", "policies", "budget_kind"],
    ["direction", "indicators", "direction"],
  ] as const)("exist for every %s of the schema, and no other", (group, resource, field) => {
    expect([...keysOf(group)].sort()).toEqual([...enumOf(resource, field)].sort());
    for (const key of keysOf(group)) expect(word(group, key, "ko")).toMatch(hangul);
  });

  it("are found again from either language in any case", () => {
    expect(keyOf("kind", "City")).toBe("city");
    expect(keyOf("kind", "도시")).toBe("city");
    expect(keyOf("segment", "반도체")).toBe("semiconductor");
    expect(keyOf("kind", "planet")).toBeUndefined();
  });
});
