import { checkTable } from "../../../src/workbook/clusterSheet/checkTable";
import type { ClusterFacts } from "../../../src/workbook/clusterSheet/clusterTypes";

const facts: ClusterFacts = {
  area: "Seoul",
  reference: "Korea",
  startYear: 2019,
  endYear: 2024,
  unit: "firms",
  source: "Own count",
};
const header = ["Industry", "Seoul 2019", "Seoul 2024", "Korea 2019", "Korea 2024"];
const good: readonly (readonly unknown[])[] = [
  ["Chips", 10, 12, 100, 120],
  ["Cloud", 5, 9, 90, 95],
  ["Apps", 7, 7, 70, 80],
];
/** The table begins in B3. */
const check = (rows: readonly (readonly unknown[])[], of: ClusterFacts = facts, head: unknown[] = header) =>
  checkTable({ sheet: "Own", row: 2, column: 1, values: [head, ...rows] }, of);
const found = (rows: readonly (readonly unknown[])[], of: ClusterFacts = facts) =>
  check(rows, of).findings.map(({ level, place, text }) => [level, place, text.en] as const);

describe("a table of industries", () => {
  it("without faults is read with its rows and columns on the sheet; blank rows are passed over", () => {
    const { table, findings } = check([good[0]!, ["", "", "", "", ""], good[1]!]);
    expect(findings).toEqual([]);
    expect(table?.columns).toEqual({
      name: 1,
      areaStart: 2,
      areaEnd: 3,
      referenceStart: 4,
      referenceEnd: 5,
    });
    expect(table?.rows.map(({ name, row, areaEnd }) => [name, row, areaEnd])).toEqual([
      ["Chips", 3, 12],
      ["Cloud", 5, 9],
    ]);
  });

  it.each([
    { what: "text", row: ["Apps", 7, "7 firms", 70, 80], place: "D6", words: /“7 firms”.*number/ },
    { what: "a blank", row: ["Apps", 7, "", 70, 80], place: "D6", words: /blank/ },
    { what: "less than nothing", row: ["Apps", 7, -7, 70, 80], place: "D6", words: /-7.*below zero/ },
    { what: "TRUE", row: ["Apps", 7, true, 70, 80], place: "D6", words: /“true”/ },
    { what: "an error", row: ["Apps", 7, "#DIV/0!", 70, 80], place: "D6", words: /#DIV\/0!/ },
    { what: "an error as its name", row: ["#NAME?", 7, 7, 70, 80], place: "B6", words: /shows #NAME\?/ },
    { what: "no name", row: ["", 7, 7, 70, 80], place: "B6", words: /no name/ },
    { what: "the name of another row", row: [" chips ", 7, 7, 70, 80], place: "B6", words: /stands in B4/ },
    { what: "nothing in the reference", row: ["Apps", 7, 7, 0, 0], place: "B6", words: /0 in the reference/ },
  ])("with $what is refused, naming the cell", ({ row, place, words }) => {
    const { table, findings } = check([...good.slice(0, 2), row]);
    expect(table).toBeUndefined();
    const [fault] = findings.filter(({ level }) => level === "error");
    expect(fault?.place).toBe(place);
    expect(fault?.text.en).toMatch(words);
    expect(fault?.text.ko).toMatch(/[가-힣]/);
  });

  it("leaves a row of sums out, by its name or by its numbers, and says so", () => {
    const sums = [22, 28, 260, 295];
    for (const name of ["Total", "합계", "All of them"]) {
      const { table, findings } = check([...good, [name, ...sums]]);
      expect(table?.rows).toHaveLength(3);
      expect(findings.map(({ level, place }) => [level, place])).toEqual([["leftOut", "B7"]]);
    }
    expect(check([...good, ["Robots", 1, 2, 30, 40]]).table?.rows).toHaveLength(4);
  });

  it("warns where the area is larger than the reference, and of a new industry", () => {
    expect(found([...good, ["Robots", 0, 3, 10, 12]])).toEqual([
      ["warning", "B7", expect.stringContaining("regional shift")],
    ]);
    expect(found([...good, ["Robots", 20, 30, 10, 12]])).toEqual([
      ["warning", "B7", expect.stringContaining("swapped")],
    ]);
  });

  it("needs two industries, the right number of columns, and figures above zero", () => {
    expect(found([good[0]!])[0]?.[2]).toMatch(/there is one/);
    expect(found([])[0]?.[2]).toMatch(/there are none/);
    const [wrong] = check([["Chips", 1]], facts, ["Industry", "Seoul"]).findings;
    expect(wrong?.text.en).toMatch(/chosen have 2/);
    expect(
      found([
        ["a", 0, 0, 1, 1],
        ["b", 0, 0, 2, 2],
      ])[0]?.[2],
    ).toMatch(/are 0/);
  });

  it("of one year takes three columns, or five with the start blank", () => {
    const oneYear = { ...facts, startYear: undefined };
    const narrow = check(
      [
        ["Chips", 12, 120],
        ["Cloud", 9, 95],
      ],
      oneYear,
      ["i", "a", "r"],
    );
    expect(narrow.table?.columns).toEqual({ name: 1, areaEnd: 2, referenceEnd: 3 });
    const wide = check(
      [
        ["Chips", "", 12, "", 120],
        ["Cloud", "", 9, "", 95],
      ],
      oneYear,
    );
    expect(wide.table?.columns).toEqual({ name: 1, areaEnd: 3, referenceEnd: 5 });
    expect([...narrow.findings, ...wide.findings]).toEqual([]);
  });

  it.each([
    { change: { area: "" }, words: /Name the area/ },
    { change: { reference: "Seoul" }, words: /both “Seoul”/ },
    { change: { unit: "" }, words: /what is counted/ },
    { change: { endYear: undefined }, words: /Give the year/ },
    { change: { startYear: undefined }, words: /Give the year/ },
    { change: { startYear: 2024 }, words: /not before the end/ },
  ])("does not say enough with $change", ({ change, words }) => {
    const { table, findings } = check(good, { ...facts, ...change });
    expect(table).toBeUndefined();
    expect(findings.map(({ text }) => text.en).join(" ")).toMatch(words);
  });

  it("without a source is computed with, and told", () => {
    const { table, findings } = check(good, { ...facts, source: "" });
    expect(table).toBeDefined();
    expect(findings.map(({ level }) => level)).toEqual(["warning"]);
  });
});
