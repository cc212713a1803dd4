import fc from "fast-check";
import { addInCalls } from "../../../src/workbook/formula/addInCalls";
import { cellReference } from "../../../src/workbook/formula/cellReference";
import { formulaTokens } from "../../../src/workbook/formula/formulaTokens";
import { isFormula } from "../../../src/workbook/formula/isFormula";
import { literalValue } from "../../../src/workbook/formula/literalValue";
import { replaceCalls } from "../../../src/workbook/formula/replaceCalls";
import { textLiteral } from "../../../src/workbook/formula/textLiteral";

const names = (formula: string): string[] => addInCalls(formula).map(({ name }) => name);
const words = (formula: string): readonly string[] | undefined => addInCalls(formula)[0]?.arguments;

describe("the add-in's calls in a formula", () => {
  it.each([
    ['=SEOULAI.GAP("startups",420)', "GAP", ['"startups"', "420"]],
    ["=seoulai.gap.relative(A1:A3, $B$1)", "GAP.RELATIVE", ["A1:A3", "$B$1"]],
    ['=IF(A1="",0,SEOULAI.BENCHMARK("a, b",Sheet2!C1,))', "BENCHMARK", ['"a, b"', "Sheet2!C1", ""]],
    ['=SEOULAI.TARGET(IF(A1>0,"x","y"),"KRW_BN")', "TARGET", ['IF(A1>0,"x","y")', '"KRW_BN"']],
    ["=SEOULAI.LIST.TARGETS()", "LIST.TARGETS", []],
    ["=SEOULAI.LIST.TARGETS( )", "LIST.TARGETS", []],
    ['=SEOULAI.GAP({1,2;3,4},"say ""hi"", then")', "GAP", ["{1,2;3,4}", '"say ""hi"", then"']],
    ["=_xldudf_SEOULAI_GAP_RELATIVE(1,2)", "GAP.RELATIVE", ["1", "2"]],
    ["=_xlfn.SINGLE(_xldudf_SEOULAI_GAP(1,2))", "GAP", ["1", "2"]],
    ["=@SEOULAI.GAP(@A:A,(A1,B1))", "GAP", ["@A:A", "(A1,B1)"]],
    ["=SEOULAI.GAP(\n  1,\r\n\t2\n)", "GAP", ["1", "2"]],
    ["=SEOULAI.GAP('O''Neil, (2)'!A1,1)", "GAP", ["'O''Neil, (2)'!A1", "1"]],
    ["=SEOULAI.GAP('C:\\plans\\[a, b.xlsx]S'!A1,1)", "GAP", ["'C:\\plans\\[a, b.xlsx]S'!A1", "1"]],
    ["=SEOULAI.GAP(Plan[@[Value, (KRW)]],1)", "GAP", ["Plan[@[Value, (KRW)]]", "1"]],
    ["=SEOULAI.GAP(T[ [#This Row], [a'], ( b] ],1)", "GAP", ["T[ [#This Row], [a'], ( b] ]", "1"]],
    ["=SEOULAI.GAP(표1[[#This Row],[목표, 값]],A1#)", "GAP", ["표1[[#This Row],[목표, 값]]", "A1#"]],
    ["=SEOULAI.GAP(,#N/A,)", "GAP", ["", "#N/A", ""]],
    ["=LET(x,1,LAMBDA(y,SEOULAI.GAP(x,y))(2))", "GAP", ["x", "y"]],
  ])("in %s is %s with its arguments", (formula, name, list) => {
    expect(names(formula)).toEqual([name]);
    expect(words(formula)).toEqual(list);
  });

  it.each([
    "=SUM(A1:A3)",
    '="SEOULAI.GAP(1,2)"',
    "=SEOULAI.GAP",
    "=SEOULAI!A1",
    "='SEOULAI.GAP(1)'!A1",
    "=OTHER.SEOULAI.GAP(1)",
    "=MYSEOULAI.GAP(1)",
    "=SEOULAI.GAP(1,2",
    "SEOULAI.GAP(1,2)",
    "580",
    "",
  ])("are missing in %s", (formula) => {
    expect(names(formula)).toEqual([]);
  });

  it("are found nested in one another and beside one another, in the order of the text", () => {
    const formula = '=SEOULAI.GAP(SEOULAI.TARGET("a"),IF(1,SEOULAI.BENCHMARK("b","c")))+SEOULAI.PACE(1)';
    expect(names(formula)).toEqual(["GAP", "TARGET", "BENCHMARK", "PACE"]);
    for (const { from, to } of addInCalls(formula))
      expect(formula.slice(from, to)).toMatch(/^SEOULAI\..*\)$/);
  });

  it("can be replaced innermost first, so that the outer one sees the new argument", () => {
    const formula = '= SEOULAI.GAP( SEOULAI.TARGET("a") , 2 )\n+ 1';
    const seen: (readonly string[])[] = [];
    const replaced = replaceCalls(formula, ({ name, arguments: list }) => {
      seen.push(list);
      return name === "TARGET" ? "7" : undefined;
    });
    expect(replaced).toBe("= SEOULAI.GAP( 7 , 2 )\n+ 1");
    expect(seen).toEqual([['"a"'], ["7", "2"]]);
  });
});

/** Formulas as people write them: any mix of blanks, quotes, arrays and references. */
const leaf = fc.oneof(
  fc.constantFrom(
    "A1",
    "$B$2:C9",
    "'It''s (a, b)'!A1",
    "T[@[x, (y)]]",
    "T[[#This Row],[a'[']]",
    "A1#",
    "@A:A",
    "",
  ),
  fc.constantFrom(
    "{1,2;3,4}",
    '{"a,b";"c)"}',
    "TRUE",
    "-2.5%",
    "#N/A",
    "[1]S!A1",
    "표[값]",
    "_xlfn.SINGLE(A1)",
  ),
  fc.string({ unit: "grapheme", maxLength: 8 }).map(textLiteral),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: 0, max: 1e9 }).map(String),
);
const blank = fc.constantFrom("", " ", "\n", "\r\n  ", "\t");
const formulas = fc
  .letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      leaf,
      fc
        .tuple(
          fc.constantFrom("SEOULAI.GAP", "seoulai.Benchmark", "_xldudf_SEOULAI_LIST_AREAS", "IF", ""),
          fc.array(fc.tuple(blank, tie("node"), blank), { maxLength: 4 }),
        )
        .map(([name, list]) => `${name}(${list.map((parts) => parts.join("")).join(",")})`),
      fc
        .tuple(tie("node"), blank, fc.constantFrom("+", "&", "<>", " "), blank, tie("node"))
        .map((parts) => parts.join("")),
    ),
  }))
  .node.map((text) => `=${text}`);

describe("any formula", () => {
  it("is joined from its pieces", () => {
    fc.assert(
      fc.property(fc.oneof(formulas, fc.string({ unit: "grapheme" })), (formula) => {
        expect(
          formulaTokens(formula)
            .map(({ text }) => text)
            .join(""),
        ).toBe(formula);
      }),
    );
  });

  it("stays as it is, character by character, when nothing is replaced", () => {
    fc.assert(
      fc.property(fc.oneof(formulas, fc.string({ unit: "grapheme" })), (formula) => {
        expect(replaceCalls(formula, () => undefined)).toBe(formula);
      }),
    );
  });

  it("has no call of the add-in left once all are replaced", () => {
    fc.assert(
      fc.property(formulas, (formula) => {
        expect(addInCalls(replaceCalls(formula, () => "1"))).toEqual([]);
      }),
    );
  });

  it("keeps the arguments of its calls when each call is written anew from them", () => {
    fc.assert(
      fc.property(formulas, (formula) => {
        const anew = replaceCalls(formula, (call) => `SEOULAI.${call.name}(${call.arguments.join(",")})`);
        const parts = (text: string) =>
          addInCalls(text).map(({ name, arguments: list }) => [name, list.length]);
        expect(parts(anew)).toEqual(parts(formula));
      }),
    );
  });
});

describe("an argument", () => {
  it.each([
    ['"say ""hi"""', 'say "hi"'],
    ["420", 420],
    [" 1e3 ", 1000],
    ["-12.5%", -0.125],
    ["+3", 3],
    ["true", true],
    ["FALSE", false],
    ['""', ""],
  ])("%s has the value %p", (text, value) => {
    expect(literalValue(text)).toBe(value);
  });

  it.each(["", "A1", "1+1", '-"a"', '"a"%', "1,2", "TRUE()", "{1}"])("%s is no literal", (text) => {
    expect(literalValue(text)).toBeUndefined();
  });

  it("written out as a text is that text again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(literalValue(textLiteral(text))).toBe(text);
      }),
    );
  });

  it.each([
    ["B3", { row: 2, column: 1 }],
    ["@$B$3", { row: 2, column: 1 }],
    ["'It''s'!XFD1048576", { sheet: "It's", row: 1048575, column: 16383 }],
    ["목표!A1", { sheet: "목표", row: 0, column: 0 }],
  ])("%s is one cell", (text, cell) => {
    expect(cellReference(text)).toEqual(cell);
  });

  it.each(["A1:B2", "A:A", "name", "T[@a]", "[Book.xlsx]S!A1", "A1+1", '"A1"', "", "A1#", "S1:S3!A1"])(
    "%s is not one cell of this workbook",
    (text) => {
      expect(cellReference(text)).toBeUndefined();
    },
  );
});

describe("what Excel answers for a cell", () => {
  it("is a formula only where the value is another than the text", () => {
    expect(isFormula("=1+1", 2)).toBe(true);
    expect(isFormula("=1+1", "=1+1")).toBe(false);
    expect(isFormula(5, 5)).toBe(false);
  });
});
