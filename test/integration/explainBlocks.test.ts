import { explainCell } from "../../src/workbook/explain/explainCell";
import type { Explanation } from "../../src/workbook/explain/explanation";
import { buildGapSheet } from "../../src/workbook/gapSheet/apply";
import { columnIndex, type ColumnKey } from "../../src/workbook/gapSheet/columns";
import type { GapSheetRequest } from "../../src/workbook/gapSheet/request";
import { insertDataset } from "../../src/workbook/insertDataset/apply";
import { insertPlanTable } from "../../src/workbook/insertPlanTable/apply";
import { columnLetters } from "../../src/workbook/sheet/address";
import { changedCatalog, withValues } from "./changedCatalog";
import type { OpenExcel } from "./excel";
import { openWithFunctions } from "./openWithFunctions";
import { plainGapSheet } from "../workbook/plainGapSheet";

const firstRow = (address: string): number => Number(/[A-Z]+(\d+):/.exec(address)![1]) + 1;
const english = ({ words }: Explanation): string => words.map(({ en }) => en).join(" ");
const korean = ({ words }: Explanation): string => words.map(({ ko }) => ko).join(" ");

let excel: OpenExcel;

async function enter(sheet: string, cell: string, value: string | number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[value]];
    await context.sync();
  });
  await excel.host.settled();
}

async function counted(sheet: string, cell: string): Promise<{ explanation: Explanation; syncs: number }> {
  const before = excel.host.log.syncs;
  const explanation = await explainCell(sheet, cell);
  return { explanation, syncs: excel.host.log.syncs - before };
}

describe("a figure that was inserted as a value", () => {
  beforeEach(async () => {
    excel = await openWithFunctions();
  });

  afterEach(async () => {
    await excel.close();
  });

  const insert = (layout: "long" | "wide"): ReturnType<typeof insertDataset> =>
    insertDataset(
      {
        indicators: ["gerd_ppp_usd_bn"],
        areas: ["KOR", "USA"],
        periods: { from: "2020", to: "2021" },
        layout,
        form: "values",
        language: "en",
      },
      { kind: "newSheet" },
    );

  it.each(["long", "wide"] as const)("is told by its stamp, in a table in %s form", async (layout) => {
    const { sheet, address } = await insert(layout);
    const { explanation, syncs } = await counted(sheet, `D${firstRow(address)}`);
    expect(syncs).toBeLessThanOrEqual(6);
    expect(explanation.kind).toBe("figure");
    expect(explanation.block).toMatchObject({
      edited: false,
      writtenValue: "119.58",
      catalogValue: "119.58",
    });
    expect(english(explanation)).toMatch(
      /^The cell holds “Gross domestic expenditure on R&D” of Korea in 2021 \(USD PPP billion\), a figure of the block “Gross domestic expenditure on R&D” that SEOULAI inserted as values\. Written on \d{4}-\d\d-\d\d from the data of version [\d.]+: 119\.58\. The cell still holds that value\. The data of version [\d.]+, which the add-in carries now, says the same\.$/,
    );
    expect(korean(explanation)).toContain("대한민국의 2021년 “총 연구개발비”");
    expect(explanation.rows).toHaveLength(1);
    expect(explanation.rows[0]).toMatchObject({ value: "119.58", period: "2021" });
  });

  it("says that it was edited by hand, and what was written", async () => {
    const { sheet, address } = await insert("long");
    await enter(sheet, `D${firstRow(address)}`, 120);
    const { explanation } = await counted(sheet, `D${firstRow(address)}`);
    expect(explanation.block).toMatchObject({ edited: true, writtenValue: "119.58" });
    expect(english(explanation)).toContain("It was changed by hand since then: it now holds 120.");
    expect(korean(explanation)).toContain("그 뒤에 직접 고쳤으며, 지금은 120입니다.");
  });

  it("says what the catalog says now, after rows were moved and headers renamed", async () => {
    const { sheet, address } = await insert("long");
    const row = firstRow(address);
    await Excel.run(async (context) => {
      const target = context.workbook.worksheets.getItem(sheet);
      target.tables.getItemAt(0).sort.apply([{ key: 3, ascending: false }]);
      target.getRange(`D${row - 1}`).values = [["My figures"]];
      await context.sync();
    });
    const catalog = changedCatalog({
      version: "2027.1.0",
      change: withValues({ indicator: "gerd_ppp_usd_bn", ref_area: "KOR" }, (value) => value * 2),
    });
    const cells = [row, row + 1].map((at) => `D${at}`);
    const found = await Promise.all(cells.map((cell) => explainCell(sheet, cell, { catalog })));
    const ofKorea = found.find(({ result }) => result.includes("119.58"))!;
    expect(ofKorea.block).toMatchObject({ edited: false, writtenValue: "119.58", catalogValue: "239.16" });
    expect(english(ofKorea)).toContain("version 2027.1.0, which the add-in carries now, says 239.16");
    expect(english(found.find((item) => item !== ofKorea)!)).toContain("says the same");
  });

  it("says when the catalog no longer has it", async () => {
    const { sheet, address } = await insert("long");
    const catalog = changedCatalog({
      version: "2027.1.0",
      change: (rows) =>
        rows.filter((row) => row["indicator"] !== "gerd_ppp_usd_bn" || row["ref_area"] !== "KOR"),
    });
    const explanation = await explainCell(sheet, `D${firstRow(address)}`, { catalog });
    expect(english(explanation)).toContain("has no such value any more");
    expect(explanation.block!.catalogValue).toBeUndefined();
  });

  it("is told apart from a row and a note of the user's own", async () => {
    const { sheet, address } = await insert("long");
    const last = Number(/:[A-Z]+(\d+)$/.exec(address)![1]);
    await enter(sheet, `L${firstRow(address)}`, "to check");
    const note = await explainCell(sheet, `L${firstRow(address)}`);
    expect(["constant", "native"]).toContain(note.kind);
    expect(english(note)).toContain("typed in by hand");
    const below = await explainCell(sheet, `A${last + 2}`);
    expect(below.kind).not.toBe("figure");
  });

  it("has its value and target in the table of a plan", async () => {
    const { sheet, address } = await insertPlanTable(
      { planId: "seoul-2024", language: "ko" },
      { kind: "newSheet" },
    );
    const { explanation } = await counted(sheet, `C${firstRow(address) + 1}`);
    expect(explanation.kind).toBe("figure");
    expect(korean(explanation)).toContain("목표의 “목표값” 열의 값입니다");
    expect(explanation.rows[0]!.what.ko).toContain("AI 산학 연구개발");
  });
});

describe.each(["native", "functions"] as const)("a cell of a target-gap sheet with %s formulas", (form) => {
  const request: GapSheetRequest = {
    ...plainGapSheet,
    form,
    sample: true,
  };
  let sheet: string;
  let row: number;

  // One sheet for all: it takes seconds to build. What a test enters, it puts back.
  beforeAll(async () => {
    excel = await openWithFunctions();
    const built = await buildGapSheet(request);
    await excel.host.settled();
    sheet = built.sheet;
    // The third target, AI core experts: 1,000 persons; the example has 300 in 2023 and 600 in 2025.
    row = firstRow(built.address) + 2;
  }, 60_000);

  afterAll(async () => {
    await excel.close();
  });

  /** Enters values for the time of a check. */
  async function withEntries(
    entries: Partial<Record<ColumnKey, string | number>>,
    check: () => Promise<void>,
  ): Promise<void> {
    const before = { target: 1000, baseline: 300, actual: 600 };
    const keys = Object.keys(entries) as (keyof typeof before)[];
    for (const key of keys) await enter(sheet, cell(key), entries[key]!);
    await check();
    for (const key of keys) await enter(sheet, cell(key), before[key]);
  }

  const cell = (key: ColumnKey): string => `${columnLetters(columnIndex(key))}${row}`;

  it.each([
    [
      "gap",
      "The gap is the target 1,000 minus the actual 600: 400 is still missing.",
      "아직 400이 모자랍니다.",
    ],
    [
      "relative",
      "Divided by the target, 1,000, that is 0.4: 40 % of the target is still to go.",
      "0.4입니다.",
    ],
    ["progress", "which is 700: 0.4286. 42.9 % of the way is done.", "전체의 42.9%를 왔습니다."],
    ["bar", "The bar shows this progress, held between 0 and 100 %.", "막대는 이 진척률을"],
    [
      "required",
      "a change of 400 is left for 5 years: 80 a year from now on.",
      "앞으로 해마다 80이 필요합니다.",
    ],
    ["pace", "The pace is the first rate divided by the second: 2.2071.", "나눈 2.2071입니다."],
    [
      "status",
      "The pace 2.2071 is at least 0.95: by the scheme of Eurostat SDG monitoring that is “significant progress”.",
      "0.95 이상이므로 유로스타트 SDG 모니터링 기준으로 “뚜렷한 진전”입니다.",
    ],
  ] as const)("tells the column %s with the numbers of the row", async (key, en, ko) => {
    const { explanation, syncs } = await counted(sheet, cell(key));
    expect(syncs).toBeLessThanOrEqual(6);
    expect(explanation.kind).toBe("gapSheet");
    expect(english(explanation)).toMatch(
      /^Target-gap sheet, column “.+” of the target “AI core experts” \(unit: Persons\): /,
    );
    expect(korean(explanation)).toContain("“AI 핵심인재 육성” 목표(단위: 명)");
    expect(english(explanation)).toContain(en);
    expect(korean(explanation)).toContain(ko);
    expect(explanation.methods.length).toBeGreaterThan(0);
    expect(explanation.inputs.length).toBeGreaterThanOrEqual(2);
    expect(explanation.inputs[0]!.address).toContain(String(row));
    expect(explanation.precedents.length).toBeGreaterThan(1);
  });

  it("says what is missing where a cell is empty", async () => {
    await withEntries({ baseline: "" }, async () => {
      const { explanation } = await counted(sheet, cell("pace"));
      expect(explanation.result).toBe("");
      expect(english(explanation)).toContain("no number stands in “Baseline” of this row");
      expect(korean(explanation)).toContain("이 행의 “기준값”에 숫자가 없습니다");
    });
  });

  it("needs no baseline for a target that is met", async () => {
    await withEntries({ baseline: "", actual: 1100 }, async () => {
      const { explanation } = await counted(sheet, cell("status"));
      expect(explanation.result).toBe("target met");
      expect(english(explanation)).toContain("The actual 1,100 has reached the target 1,000");
    });
  });

  it("tells the target from the plan, and that it was typed over", async () => {
    const plain = await counted(sheet, cell("target"));
    expect(english(plain.explanation)).toContain("“fostering 1,000 AI core experts”");
    expect(plain.explanation.rows).toHaveLength(1);
    expect(plain.explanation.block).toMatchObject({ edited: false, writtenValue: "1,000" });
    await withEntries({ target: 900 }, async () => {
      const { explanation, syncs } = await counted(sheet, cell("target"));
      expect(syncs).toBeLessThanOrEqual(6);
      expect(explanation.block).toMatchObject({ edited: true, writtenValue: "1,000" });
      expect(english(explanation)).toContain("It was changed by hand since then: it now holds 900.");
    });
  });

  it("tells inputs and benchmarks apart", async () => {
    expect(english((await counted(sheet, cell("actual"))).explanation)).toContain("It is an input");
    const { explanation } = await counted(sheet, cell("benchmark"));
    expect(english(explanation)).toContain("It is a benchmark, not an actual of the plan.");
  });
});
