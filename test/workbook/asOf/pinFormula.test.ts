import { execFileSync } from "node:child_process";
import path from "node:path";
import fc from "fast-check";
import { hasOwnDate, pinFormula, unpinFormula, usesAsOf } from "../../../src/workbook/asOf/pinFormula";
import { addInCalls } from "../../../src/workbook/formula/addInCalls";
import { asOfPlaces } from "../../../src/workbook/formula/asOfPlaces";

describe("the table of functions with an as-of date", () => {
  it("is that of the functions' metadata", () => {
    const script = path.join(__dirname, "../../functions/runMetadata.mjs");
    const { english } = JSON.parse(
      execFileSync(process.execPath, [script, "build"], { encoding: "utf8" }),
    ) as {
      english: { functions: { id: string; parameters: { name: string }[] }[] };
    };
    const found = english.functions
      .map(({ id, parameters }) => [id, parameters.findIndex(({ name }) => name === "as_of")] as const)
      .filter(([, place]) => place >= 0);
    expect(new Map(found)).toEqual(asOfPlaces);
  });
});

describe("pinning a formula", () => {
  it.each([
    ['=SEOULAI.BENCHMARK("a","b")', '=SEOULAI.BENCHMARK("a","b",,SEOULAI_AS_OF)'],
    ["=SEOULAI.BENCHMARK($I6,$J6,$C6)", "=SEOULAI.BENCHMARK($I6,$J6,$C6,SEOULAI_AS_OF)"],
    ['=SEOULAI.BENCHMARK("a","b",,)', '=SEOULAI.BENCHMARK("a","b",,((SEOULAI_AS_OF)))'],
    ['=SEOULAI.BENCHMARK("a","b",)', '=SEOULAI.BENCHMARK("a","b",,(SEOULAI_AS_OF))'],
    ['=SEOULAI.HISTORY("a","b",)', '=SEOULAI.HISTORY("a","b",,,(SEOULAI_AS_OF))'],
    ["=SEOULAI.BENCHMARK(\n  A1,\n  B1\n)", "=SEOULAI.BENCHMARK(\n  A1,\n  B1,,SEOULAI_AS_OF\n)"],
    ['=SEOULAI.RANKING("a","b",2021,,,TRUE)', '=SEOULAI.RANKING("a","b",2021,,SEOULAI_AS_OF,TRUE)'],
    ['=SEOULAI.GRID("a",A1:A3,B1:D1)', '=SEOULAI.GRID("a",A1:A3,B1:D1,SEOULAI_AS_OF)'],
    ["=SEOULAI.LEADERS()", "=SEOULAI.LEADERS(,,,,SEOULAI_AS_OF)"],
    [
      '=SEOULAI.GAP(SEOULAI.TARGET("x"),SEOULAI.BENCHMARK("a",INDEX(SEOULAI.LEADERS("a",1),1,2)))',
      '=SEOULAI.GAP(SEOULAI.TARGET("x",,SEOULAI_AS_OF),SEOULAI.BENCHMARK("a",INDEX(SEOULAI.LEADERS("a",1,,,SEOULAI_AS_OF),1,2),,SEOULAI_AS_OF))',
    ],
    [
      '=@seoulai.target("x") & "SEOULAI.TARGET(1)"',
      '=@seoulai.target("x",,SEOULAI_AS_OF) & "SEOULAI.TARGET(1)"',
    ],
  ])("%s gives %s, and unpinning gives it back", (formula, pinned) => {
    expect(pinFormula(formula)).toBe(pinned);
    expect(unpinFormula(pinned)).toBe(formula);
    expect(pinFormula(pinned)).toBe(pinned);
  });

  it.each([
    '=SEOULAI.BENCHMARK("a","b",2023,"2024-12")',
    '=SEOULAI.TARGET("x",,$B$1)',
    '=SEOULAI.GAP("startups",420)',
    "=SUM(A1:A3)",
    '="SEOULAI.TARGET(1)"',
    "text",
  ])("%s is left alone", (formula) => {
    expect(pinFormula(formula)).toBe(formula);
    expect(unpinFormula(formula)).toBe(formula);
  });

  it("takes out a date that a person wrote by hand", () => {
    expect(unpinFormula('=SEOULAI.BENCHMARK("a","b", 2021, @seoulai_as_of)')).toBe(
      '=SEOULAI.BENCHMARK("a","b", 2021)',
    );
    expect(unpinFormula('=SEOULAI.COMPARE("a","b","c",,, SEOULAI_AS_OF , TRUE)')).toBe(
      '=SEOULAI.COMPARE("a","b","c",,,  , TRUE)',
    );
  });

  it("tells dates of its own and other uses of the name", () => {
    expect(hasOwnDate('=SEOULAI.TARGET("x",,2024)')).toBe(true);
    expect(hasOwnDate('=SEOULAI.TARGET("x",,SEOULAI_AS_OF)')).toBe(false);
    expect(hasOwnDate('=SEOULAI.TARGET("x")')).toBe(false);
    expect(usesAsOf('="As of "&seoulai_as_of')).toBe(true);
    expect(usesAsOf('="SEOULAI_AS_OF"')).toBe(false);
  });
});

/** Calls with any number of arguments, empty ones and blanks anywhere, nested in one another. */
const blank = fc.constantFrom("", " ", "\n", "  ", "\r\n\t");
const calls = fc
  .letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { depthSize: "small" },
      fc.constantFrom("", "A1", '"a, b"', "{1,2}", "T[@[x, (y)]]", "TRUE", "'S (1)'!B2", "2021"),
      fc
        .tuple(
          fc.constantFrom(...asOfPlaces.keys(), "GAP", "benchmark"),
          fc.array(fc.tuple(blank, tie("node"), blank), { maxLength: 7 }),
        )
        .map(([name, list]) => `SEOULAI.${name}(${list.map((parts) => parts.join("")).join(",")})`),
      fc.tuple(tie("node"), tie("node")).map(([a, b]) => `IF(${a},${b})`),
    ),
  }))
  .node.map((text) => `=${text}`);

describe("any formula", () => {
  it("is the same again after pinning and unpinning, character by character", () => {
    fc.assert(
      fc.property(calls, (formula) => {
        expect(unpinFormula(pinFormula(formula))).toBe(formula);
      }),
      { numRuns: 1000 },
    );
  });

  it("has a date in every call that can take one once it is pinned, and is not changed by a second pinning", () => {
    fc.assert(
      fc.property(calls, (formula) => {
        const pinned = pinFormula(formula);
        expect(pinFormula(pinned)).toBe(pinned);
        for (const call of addInCalls(pinned)) {
          const place = asOfPlaces.get(call.name);
          if (place !== undefined) expect(call.arguments[place]).toBeTruthy();
        }
      }),
    );
  });

  it("keeps all arguments that it had", () => {
    fc.assert(
      fc.property(calls, (formula) => {
        const filled = (text: string) =>
          addInCalls(text).map((call) => [
            call.name,
            call.arguments.filter((word) => !/^\(*(SEOULAI_AS_OF)?\)*$/.test(word)).length,
          ]);
        expect(filled(pinFormula(formula))).toEqual(filled(formula));
      }),
    );
  });
});
