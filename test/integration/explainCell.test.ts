import { explainCell } from "../../src/workbook/explain/explainCell";
import { explainSelectedCell } from "../../src/workbook/explain/explainSelectedCell";
import { explanationLines } from "../../src/workbook/explain/explanationLines";
import type { Explanation } from "../../src/workbook/explain/explanation";
import type { OpenExcel } from "./excel";
import { openWithFunctions } from "./openWithFunctions";

describe.each(["minimum", "current"] as const)("why this number (profile %s)", (profile) => {
  let excel: OpenExcel;

  beforeEach(async () => {
    excel = await openWithFunctions({ profile });
  });

  afterEach(async () => {
    await excel.close();
  });

  /** Writes formulas into the first sheet, from a cell on. */
  async function write(formulas: unknown[][], at = "A1", sheet = "Sheet1"): Promise<void> {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(at);
      range.getResizedRange(formulas.length - 1, formulas[0]!.length - 1).formulas = formulas;
      await context.sync();
    });
    await excel.host.settled();
  }

  async function counted(cell: string): Promise<{ explanation: Explanation; syncs: number }> {
    const before = excel.host.log.syncs;
    const explanation = await explainCell("Sheet1", cell);
    return { explanation, syncs: excel.host.log.syncs - before };
  }

  const english = ({ words }: Explanation): string => words.map(({ en }) => en).join(" ");
  const korean = ({ words }: Explanation): string => words.map(({ ko }) => ko).join(" ");

  it("says a function of typed values in words, in one request", async () => {
    await write([["=SEOULAI.GAP(1000,420)"]]);
    const { explanation, syncs } = await counted("A1");
    expect(syncs).toBe(1);
    expect(explanation).toMatchObject({
      address: "Sheet1!A1",
      kind: "formula",
      formula: "=SEOULAI.GAP(1000,420)",
      result: "580",
      precedents: [],
    });
    expect(english(explanation)).toBe(
      "The gap is the target 1,000 minus the actual 420: 580 is still missing.",
    );
    expect(korean(explanation)).toBe(
      "부족분은 목표값 1,000에서 실적값 420을 뺀 값입니다. 아직 580이 모자랍니다.",
    );
  });

  it("gives the inputs as they are written, with their values and addresses", async () => {
    await write([["startups", 420, '=SEOULAI.GAP(A1,$B$1,"higher")']]);
    const { explanation, syncs } = await counted("C1");
    expect(syncs).toBeLessThanOrEqual(3);
    expect(explanation.inputs).toEqual([
      { name: { en: "target", ko: "목표값" }, text: "A1", value: "startups", address: "Sheet1!A1" },
      { name: { en: "actual", ko: "실적값" }, text: "$B$1", value: "420", address: "Sheet1!B1" },
      { name: { en: "direction", ko: "방향" }, text: '"higher"', value: "higher" },
    ]);
    expect(explanation.rows[0]).toMatchObject({ value: "1,000" });
    expect(explanation.rows[0]!.what.en).toContain("AI start-ups");
    expect(explanation.rows[0]!.source.en).toContain("Seoul Institute");
    expect(explanation.rows[0]!.grade.ko).toMatch(/[가-힣]/);
    expect(explanation.methods.map(({ formula }) => formula)).toEqual(["d (g - a)"]);
  });

  it("explains nested functions and those within a larger formula one by one, the inner ones first", async () => {
    await write([
      [420, 1, '=IF(B1=1,ROUND(SEOULAI.GAP.RELATIVE(SEOULAI.TARGET("startups"),A1)*100,1)&" %","")'],
    ]);
    const { explanation } = await counted("C1");
    const lines = explanation.words.map(({ en }) => en);
    expect(lines[0]).toBe(
      "The formula calculates with SEOULAI.TARGET and SEOULAI.GAP.RELATIVE and comes to 58 %; its functions one by one:",
    );
    expect(lines[1]).toBe('SEOULAI.TARGET("startups") comes to 1,000:');
    expect(lines[3]).toBe('SEOULAI.GAP.RELATIVE(SEOULAI.TARGET("startups"),A1) comes to 0.58:');
    expect(explanation.inputs.map(({ name, value }) => [name.en, value])).toEqual([
      ["TARGET: target", "startups"],
      ["GAP.RELATIVE: target", "1,000"],
      ["GAP.RELATIVE: actual", "420"],
    ]);
  });

  it("says which functions the conditions of a formula pass over", async () => {
    await write([["", '=IF(COUNT(A1)=1,SEOULAI.GAP(1000,A1),"")']]);
    const { explanation } = await counted("B1");
    expect(english(explanation)).toContain("SEOULAI.GAP(1000,A1) is not used now");
    expect(korean(explanation)).toContain("지금은 쓰이지 않습니다");
  });

  it("explains the cells into which a formula spills by that formula", async () => {
    await write([['=SEOULAI.HISTORY("gerd_ppp_usd_bn","KOR",2018)']]);
    const { explanation } = await counted("B2");
    if (profile === "minimum") {
      expect(explanation.result).toBe("119.58");
      return;
    }
    expect(explanation).toMatchObject({ kind: "formula", result: "119.58" });
    expect(english(explanation)).toContain("in 2021 is 119.58");
    expect(explanation.rows).toHaveLength(1);
  });

  it.each([
    ['=SEOULAI.GAP("nosuch",420)', "#N/A", 'There is no target "nosuch"'],
    ['=SEOULAI.GAP(1000,"many")', "#VALUE!", 'The actual is the text "many", where a number is needed'],
    ["=SEOULAI.GAP(1000,A9)", "#N/A", "The actual (A9) is blank"],
    ["=SEOULAI.GAP(1000,A2)", "#DIV/0!", "The actual (A2) shows the error #DIV/0!"],
    ["=SEOULAI.PROGRESS(100,50,100)", "#N/A", "Progress is undefined: baseline and target are both 100"],
    ['=SEOULAI.PACE(1,2020,2,2024,3,2030,"up")', "#VALUE!", 'the direction is "up"'],
    ['=SEOULAI.BENCHMARK("gerd_ppp_usd_bn","KOR",1850)', "#N/A", "has no value for Korea in 1850"],
    ["=SEOULAI.REQUIRED(1,2030,2,2025)", "#VALUE!", "The deadline 2025 is not after the actual year 2030"],
  ])("says which argument is at fault in %s", async (formula, code, reason) => {
    await write([[formula], ["=1/0"]]);
    const { explanation } = await counted("A1");
    expect(explanation.result).toBe(code);
    expect(english(explanation)).toContain(`gives ${code}. The reason:`);
    expect(english(explanation).toLowerCase()).toContain(reason.toLowerCase());
    expect(korean(explanation)).toContain(`결과는 ${code}입니다. 이유:`);
  });

  it("follows a native formula to functions and typed values, ranges in short, each cell once", async () => {
    await write([
      [420, "=SEOULAI.GAP(1000,A1)", "=B1*2", "=C1+SUM(A2:A4)+B1"],
      [1, "", "", ""],
      ["=A2+1", "", "", ""],
      [5, "", "", ""],
    ]);
    const { explanation, syncs } = await counted("D1");
    expect(explanation.kind).toBe("native");
    expect(syncs).toBeLessThanOrEqual(6);
    expect(explanation.precedents.map(({ depth, address, text }) => [depth, address, text])).toEqual([
      [1, "Sheet1!C1", "1160"],
      [2, "Sheet1!B1", "580"],
      [3, "Sheet1!A1", "420"],
      [1, "Sheet1!A2:A4", "1; 2; 5 (n = 3)"],
      [2, "Sheet1!A3", "2"],
      [3, "Sheet1!A2", "1"],
      [1, "Sheet1!B1", "580"],
    ]);
    expect(explanation.precedents[1]).toMatchObject({ formula: "=SEOULAI.GAP(1000,A1)" });
    expect(explanation.precedents[2]!.what!.en).toBe("typed in by hand");
    expect(explanation.precedents[3]!.what!.en).toBe(
      "range of 3 cells, 3 numbers with the sum 8, 1 of them formulas",
    );
    expect(explanation.precedents[6]!.what!.en).toBe("shown above already, or a circle");
  });

  it("goes no deeper than five steps and shows no more than fifty cells", async () => {
    await write([["=B1+1", "=C1+1", "=D1+1", "=E1+1", "=F1+1", "=G1+1", "=H1+1", 1]]);
    const chain = await explainCell("Sheet1", "A1");
    expect(Math.max(...chain.precedents.map(({ depth }) => depth))).toBe(5);
    const many = Array.from(
      { length: 70 },
      (_, column) => `${String.fromCharCode(65 + (column % 26))}${20 + column}`,
    );
    await write([[`=${many.join("+")}`]], "A2");
    const wide = await explainCell("Sheet1", "A2");
    expect(wide.precedents).toHaveLength(50);
    expect(english(wide)).toContain("More cells lie behind this number");
  });

  it("ends where formulas run in a circle", async () => {
    await write([["=B1", "=A1"]]);
    const { explanation, syncs } = await counted("A1");
    expect(syncs).toBeLessThanOrEqual(6);
    expect(explanation.precedents.map(({ address }) => address)).toEqual(["Sheet1!B1", "Sheet1!A1"]);
  });

  it("follows names, tables and other sheets", async () => {
    await Excel.run(async (context) => {
      const other = context.workbook.worksheets.add("Input data");
      other.getRange("A1:B3").values = [
        ["Actual", "Goal"],
        [420, 1000],
        [5, 10],
      ];
      const table = other.tables.add("A1:B3", true);
      table.name = "Goals";
      context.workbook.names.add("AllActuals", other.getRange("A2:A3"));
      context.workbook.names.add("Rate", "=2");
      await context.sync();
    });
    await write([["=SEOULAI.GAP('Input data'!B2,'Input data'!A2)+SUM(AllActuals)*Rate+SUM(Goals[Goal])"]]);
    const { explanation, syncs } = await counted("A1");
    expect(syncs).toBeLessThanOrEqual(6);
    expect(explanation.precedents.map(({ address, text }) => [address, text])).toEqual([
      ["'Input data'!B2", "1000"],
      ["'Input data'!A2", "420"],
      ["'Input data'!A2:A3", "420; 5 (n = 2)"],
      ["Rate", "2"],
      ["'Input data'!B2:B3", "1,000; 10 (n = 2)"],
    ]);
    expect(explanation.precedents[2]!.what!.en).toBe(
      "AllActuals: range of 2 cells, 2 numbers with the sum 425",
    );
    expect(explanation.precedents[4]!.what!.ko).toContain("Goals[Goal]:");
  });

  it("says of typed, empty and heading cells what they are", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B2").values = [
        ["Actual", "Goal"],
        [420, ""],
      ];
      sheet.tables.add("A1:B2", true).name = "Goals";
      sheet.getRange("A2").select();
      await context.sync();
    });
    const typed = await explainSelectedCell();
    expect(typed).toMatchObject({ kind: "constant", address: "Sheet1!A2", result: "420" });
    expect(english(typed)).toContain("The value 420 was typed in by hand or pasted in the column “Actual”");
    const empty = await explainCell("Sheet1", "B2");
    expect(empty.kind).toBe("empty");
    expect(korean(empty)).toContain("빈 셀입니다");
    const heading = await explainCell("Sheet1", "B1");
    expect(heading.kind).toBe("header");
    expect(english(heading)).toContain("“Goal” is the header of a column of the table Goals");
  });

  it("tells a cell whose number is not what the formula comes to now", async () => {
    await write([["=SEOULAI.GAP(1000,420)", '=SEOULAI.NOSUCH("x")']]);
    expect(english(await explainCell("Sheet1", "A1"))).not.toContain("recalculate");
    expect(english(await explainCell("Sheet1", "B1"))).toContain("#NAME?");
  });

  it("gives lines to paste, in either language", async () => {
    await write([["startups", "=SEOULAI.GAP(A1,420)"]]);
    const explanation = await explainCell("Sheet1", "B1");
    const lines = explanationLines(explanation, "ko");
    expect(lines[0]).toBe("Sheet1!B1 = 580   [=SEOULAI.GAP(A1,420)]");
    expect(lines.filter((line) => line.startsWith("입력: "))).toEqual([
      "입력: 목표값 = startups (Sheet1!A1)",
      "입력: 실적값 = 420",
    ]);
    expect(lines.some((line) => line.startsWith("방법: 부족분"))).toBe(true);
    expect(lines.at(-1)).toBe("참조: › Sheet1!A1 = startups [직접 입력한 값]");
    expect(explanationLines(explanation, "en").at(-1)).toBe(
      "Depends on: › Sheet1!A1 = startups [typed in by hand]",
    );
  });

  it("says that there is no such sheet", async () => {
    await expect(explainCell("Nowhere", "A1")).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});
