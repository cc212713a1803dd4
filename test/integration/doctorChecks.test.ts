import { applyFixes } from "../../src/workbook/doctor/applyFixes";
import { examineWorkbook } from "../../src/workbook/doctor/examineWorkbook";
import type { CheckId, Finding } from "../../src/workbook/doctor/finding";
import { buildGapSheet } from "../../src/workbook/gapSheet/apply";
import { columnIndex, type ColumnKey } from "../../src/workbook/gapSheet/columns";
import type { GapSheetRequest } from "../../src/workbook/gapSheet/request";
import { insertDataset } from "../../src/workbook/insertDataset/apply";
import type { DatasetRequest } from "../../src/workbook/insertDataset/request";
import { catalog } from "../../src/catalog/catalog";
import { indexNamespace } from "../../src/workbook/stamp/stampTypes";
import type { OpenExcel } from "./excel";
import { openWithFunctions } from "./openWithFunctions";
import { plainGapSheet } from "../workbook/plainGapSheet";

jest.setTimeout(120_000);

const gapRequest: GapSheetRequest = {
  ...plainGapSheet,
  sample: true,
};

const dataRequest: DatasetRequest = {
  indicators: ["gerd_ppp_usd_bn"],
  areas: ["KOR", "USA", "JPN"],
  periods: { from: "2019", to: "2021" },
  layout: "long",
  form: "values",
  language: "en",
};

let excel: OpenExcel;
let sheets = 0;

beforeAll(async () => {
  excel = await openWithFunctions({ profile: "current" });
});

afterAll(async () => {
  await excel.close();
});

type Cell = string | number | null;

async function sheetWith(cells: readonly (readonly Cell[])[]): Promise<string> {
  sheets += 1;
  const name = `T${String(sheets)}`;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    const range = sheet.getRangeByIndexes(0, 0, cells.length, cells[0]!.length);
    range.formulas = cells.map((row) => [...row]) as unknown[][];
    await context.sync();
  });
  return name;
}

async function change(sheet: string, action: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    action(context.workbook.worksheets.getItem(sheet));
    await context.sync();
  });
}

async function found(check: CheckId, sheet: string): Promise<readonly Finding[]> {
  await excel.host.settled();
  const all = await examineWorkbook({ currentYear: 2026, pause: () => excel.host.settled() });
  return all.filter((finding) => finding.check === check && finding.sheet === sheet);
}

const places = (list: readonly Finding[]): readonly string[] =>
  list.map(({ severity, address }) => `${severity} ${address}`);

async function gapSheet(part: Partial<GapSheetRequest> = {}): Promise<{ sheet: string; first: number }> {
  const { sheet, address } = await buildGapSheet({ ...gapRequest, ...part });
  return { sheet, first: Number(/\d+/.exec(address)![0]) };
}

const gapCell = (sheet: Excel.Worksheet, row: number, key: ColumnKey): Excel.Range =>
  sheet.getCell(row, columnIndex(key));

async function dataset(
  part: Partial<DatasetRequest> = {},
): Promise<{ sheet: string; first: number; table: string }> {
  const { sheet, address, tableName } = await insertDataset(
    { ...dataRequest, ...part },
    { kind: "newSheet" },
  );
  return { sheet, first: Number(/\d+/.exec(address)![0]), table: tableName ?? "" };
}

describe("names", () => {
  it("finds a function that does not exist and gives the nearest name, and spares one that does", async () => {
    const sheet = await sheetWith([
      ['=SEOULAI.BENCHMRK("gii_rank","KOR")', '=SEOULAI.BENCHMARK("gii_rank","KOR")'],
    ]);
    const list = await found("unknownFunction", sheet);
    expect(places(list)).toEqual(["error A1"]);
    expect(list[0]!.text.en).toContain("SEOULAI.BENCHMARK.");
    expect(await found("nameErrorOfAddIn", sheet)).toEqual([]);
  });

  it("finds a name that is not defined, and spares other errors", async () => {
    const sheet = await sheetWith([["=no_such_name+1", "=1/0", "#NAME? is text"]]);
    expect(places(await found("nameErrorOther", sheet))).toEqual(["error A1"]);
  });
});

describe("computed cells typed over", () => {
  it("are found in a gap sheet and put right by the column's formula", async () => {
    const { sheet, first } = await gapSheet();
    const column = columnIndex("gap");
    expect(await found("typedOver", sheet)).toEqual([]);
    const formulaBefore = await read(sheet, first + 2, column, "formulas");
    await change(sheet, (at) => (at.getCell(first + 2, column).values = [[7]]));
    const list = await found("typedOver", sheet);
    expect(places(list)).toEqual([`error K${String(first + 3)}`]);
    expect(list[0]!.fix).toMatchObject({ before: "7", after: formulaBefore });
    expect(await applyFixes(list)).toEqual({ fixed: 1, skipped: [] });
    expect(await read(sheet, first + 2, column, "formulas")).toBe(formulaBefore);
    expect(await found("typedOver", sheet)).toEqual([]);
  });

  it("are found in a live table, and a column without a common formula is left alone", async () => {
    const { sheet, first } = await dataset({ form: "formulas" });
    await change(sheet, (at) => (at.getCell(first + 1, 3).values = [[99]]));
    expect(places(await found("typedOver", sheet))).toEqual([`error D${String(first + 2)}`]);
    const own = await sheetWith([["A"], ["=1+1"], [5], ["=2*7"], ["=3-1"]]);
    await change(own, (at) => at.tables.add(at.getRange("A1:A5"), true));
    expect(await found("typedOver", own)).toEqual([]);
  });
});

async function read(
  sheet: string,
  row: number,
  column: number,
  what: "formulas" | "values",
): Promise<unknown> {
  return Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(sheet).getCell(row, column);
    cell.load(what);
    await context.sync();
    return (cell[what] as unknown[][])[0]![0];
  });
}

describe("numbers stored as text", () => {
  it("are found in number columns and made numbers where only one reading is possible", async () => {
    const sheet = await sheetWith([
      ["Firms"],
      [10],
      [20],
      ["'1,234"],
      [30],
      ["'４５"],
      [40],
      [50],
      ["'60 firms"],
      [70],
    ]);
    const list = await found("numberAsText", sheet);
    expect(places(list)).toEqual(["warning A4", "warning A6", "note A9"]);
    expect(list.map(({ fix }) => fix?.after)).toEqual(["1234", "45", undefined]);
    expect((await applyFixes(list)).fixed).toBe(2);
    expect(await read(sheet, 3, 0, "values")).toBe(1234);
    expect(await read(sheet, 5, 0, "values")).toBe(45);
    expect(await read(sheet, 8, 0, "values")).toBe("60 firms");
  });

  it("become numbers in cells of the format Text too", async () => {
    const sheet = await sheetWith([[1], [2], [3], [null], [4]]);
    await change(sheet, (at) => {
      at.getRange("A4").numberFormat = [["@"]];
      at.getRange("A4").values = [["12"]];
    });
    await applyFixes(await found("numberAsText", sheet));
    expect(await read(sheet, 3, 0, "values")).toBe(12);
  });

  it("are found behind a SEOULAI function", async () => {
    const sheet = await sheetWith([["Actual", "'420", "=SEOULAI.GAP(1000,B1)"]]);
    expect(places(await found("numberAsText", sheet))).toEqual(["warning B1"]);
  });

  it("are not seen in ids, years among words, and codes with leading zeros", async () => {
    const sheet = await sheetWith([
      ["Id", "Year", "Code", "Answer"],
      ["'101", "'2023", "'0012", 1],
      ["'102", "'2024", "'0013", 2],
      ["x", "all", "'0014", "no answer"],
      ["y", "'2024-Q2", 15, 4],
      ["z", "none", 16, 5],
    ]);
    expect(await found("numberAsText", sheet)).toEqual([]);
  });
});

describe("what does not go together", () => {
  it("is a sum over rows of different units, and not one over rows of one unit", async () => {
    const { sheet, first } = await gapSheet();
    const rows = [first + 2, first + 3, first + 6].map((row) => String(row));
    await change(sheet, (at) => {
      at.getRange("AB1:AB2").formulas = [[`=SUM(D${rows[0]}:D${rows[2]})`], [`=SUM(D${rows[0]})`]];
    });
    const list = await found("mixedUnits", sheet);
    expect(places(list)).toEqual(["warning AB1"]);
    expect(list[0]!.text.en).toContain("KRW billion");
  });

  it("is a mean of two indicators, and not one of a single indicator", async () => {
    const { sheet, table } = await dataset({
      indicators: ["gerd_ppp_usd_bn", "gerd_pct_gdp"],
      periods: "all",
    });
    const single = await dataset({ periods: { from: "2021", to: "2021" } });
    await change(sheet, (at) => (at.getRange("N1").formulas = [[`=AVERAGE(${table}[Value])`]]));
    await change(single.sheet, (at) => (at.getRange("N1").formulas = [[`=AVERAGE(${single.table}[Value])`]]));
    expect(places(await found("mixedDefinitions", sheet))).toContain("warning N1");
    expect(await found("mixedDefinitions", single.sheet)).toEqual([]);
  });

  it("is a row whose id is another indicator's than its name says", async () => {
    const { sheet, first } = await dataset();
    await change(sheet, (at) => (at.getCell(first + 1, 8).values = [["gerd_pct_gdp"]]));
    expect(places(await found("mixedDefinitions", sheet))).toEqual([`warning I${String(first + 2)}`]);
  });

  it("is a maximum over areas whose figures are years apart", async () => {
    const data = catalog();
    const spread = [...data.indicators.values()].find(({ id, kind }) => {
      const years = data.areasOf(id).map((area) => Number(data.series(id, area).at(-1)!.period.slice(0, 4)));
      return kind === "series" && years.length > 1 && Math.max(...years) - Math.min(...years) >= 5;
    })!;
    const { sheet, table } = await dataset({ indicators: [spread.id], areas: [], periods: "latest" });
    expect(places(await found("yearsApart", sheet)).every((place) => place.startsWith("note"))).toBe(true);
    await change(sheet, (at) => (at.getRange("N1").formulas = [[`=MAX(${table}[Value])`]]));
    expect(places(await found("yearsApart", sheet))).toContain("warning N1");
  });

  it("finds comparisons that an override made, however it is given, and spares those that need none", async () => {
    const sheet = await sheetWith([
      [
        '=SEOULAI.RANKING("private_ai_investment","KOR",2023,,,TRUE)',
        '=SEOULAI.COMPARE("private_ai_investment","KOR","leader",2023,"ratio",,E1)',
        '=SEOULAI.RANKING("gerd_ppp_usd_bn","KOR",2021,,,TRUE)',
        '=SEOULAI.RANKING("private_ai_investment","KOR",2023,,,FALSE)',
        "TRUE",
      ],
      ['=SEOULAI.LEADERS("ai_companies_local",1,,"city",,1)', null, null, null, null],
    ]);
    const list = await found("comparedNevertheless", sheet);
    expect(places(list)).toEqual(["warning A1", "warning B1", "warning A2"]);
    expect(list[0]!.text.en).toMatch(
      /within one source, and the figures of 2023 come from 2: .*AII2026_DATA/,
    );
    expect(list[2]!.text.en).toContain("its definition differs from area to area");
    expect(list[2]!.text.ko).toContain("지역마다 정의가 다릅니다");
  });
});

describe("sources", () => {
  it("are missed beside a figure typed into a gap sheet, until a note tells", async () => {
    const { sheet, first } = await gapSheet({ sample: false });
    expect(await found("withoutSource", sheet)).toEqual([]);
    await change(sheet, (at) => (gapCell(at, first + 2, "actual").values = [[120]]));
    expect(places(await found("withoutSource", sheet))).toEqual([`warning G${String(first + 3)}`]);
    await change(sheet, (at) => (gapCell(at, first + 2, "note").values = [["City survey 2025"]]));
    expect(await found("withoutSource", sheet)).toEqual([]);
  });

  it("are missed where the source of a table's row was deleted", async () => {
    const { sheet, first } = await dataset();
    await change(sheet, (at) => at.getCell(first, 6).clear("Contents"));
    expect(places(await found("withoutSource", sheet))).toEqual([`warning D${String(first + 1)}`]);
  });

  it("are missed where figures are typed into a function, not where they stand in cells", async () => {
    const sheet = await sheetWith([["=SEOULAI.GAP(1000,420)", 1000, 420, "=SEOULAI.GAP(B1,C1)"]]);
    expect(places(await found("typedInput", sheet))).toEqual(["note A1"]);
  });
});

describe("dates", () => {
  it("of deadlines are held against the year that is given", async () => {
    const { sheet, first } = await gapSheet();
    expect(await found("pastDeadline", sheet)).toEqual([]);
    await change(sheet, (at) => (gapCell(at, first + 2, "targetYear").values = [[2025]]));
    expect(places(await found("pastDeadline", sheet))).toEqual([`warning I${String(first + 3)}`]);
    const own = await sheetWith([
      ["=SEOULAI.REQUIRED(420,2020,1000,2024)", "=SEOULAI.REQUIRED(420,2025,1000,2030)"],
    ]);
    expect(places(await found("pastDeadline", own))).toEqual(["warning A1"]);
  });

  it("that are held for long are noted, and different ones in one workbook too", async () => {
    const { sheet } = await dataset({
      asOf: "2023-06",
      periods: "latest",
      form: "formulas",
      indicators: ["private_ai_investment"],
      areas: ["KOR"],
    });
    expect(places(await found("staleAsOf", sheet))).toHaveLength(1);
    const now = await dataset();
    expect(await found("staleAsOf", now.sheet)).toEqual([]);
    const own = await sheetWith([['=SEOULAI.BENCHMARK("private_ai_investment","USA",2023,"2024-12")']]);
    expect(places(await found("mixedAsOf", own))).toEqual(["note A1"]);
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem(own).getRange("C9");
      cell.values = [["'2023-06"]];
      context.workbook.names.add("SEOULAI_AS_OF", cell);
      await context.sync();
    });
    expect(places(await found("mixedAsOf", own))).toEqual(["warning A1"]);
    expect(await found("mixedAsOf", sheet)).toEqual([]);
  });
});

describe("estimates", () => {
  it("and bounds are found where a formula goes on with them, not where they are shown", async () => {
    const { sheet, first } = await dataset({
      indicators: ["ai_native_startups"],
      areas: ["KRSEL"],
      periods: "latest",
    });
    expect(await found("estimateAsFact", sheet)).toEqual([]);
    await change(sheet, (at) => (at.getRange("N1").formulas = [[`=D${String(first + 1)}*2`]]));
    expect(places(await found("estimateAsFact", sheet))).toEqual(["warning N1"]);
    const call = 'SEOULAI.BENCHMARK("ai_native_startups","KRSEL")';
    const own = await sheetWith([[`=${call}`, `=${call}*2`, '=SEOULAI.BENCHMARK("gii_rank","KOR")*2']]);
    expect(places(await found("estimateAsFact", own))).toEqual(["warning B1"]);
  });
});

describe("hidden figures", () => {
  it("are found behind a filter, hidden rows and hidden columns", async () => {
    const filtered = await dataset();
    expect(await found("hiddenFigures", filtered.sheet)).toEqual([]);
    await change(filtered.sheet, (at) =>
      at.tables.getItem(filtered.table).columns.getItemAt(9).filter.applyValuesFilter(["KOR"]),
    );
    const [byFilter] = await found("hiddenFigures", filtered.sheet);
    expect(byFilter?.text.en).toMatch(/^A filter hides/);
    const rows = await dataset();
    await change(rows.sheet, (at) => (at.getRange("5:5").rowHidden = true));
    expect((await found("hiddenFigures", rows.sheet))[0]?.text.en).toMatch(/^Hidden rows/);
    const columns = await dataset();
    await change(columns.sheet, (at) => (at.getRange("G:G").columnHidden = true));
    expect((await found("hiddenFigures", columns.sheet))[0]?.text.en).toMatch(/^Hidden columns/);
  });
});

describe("targets", () => {
  it("without value and against their direction are found, and a missing baseline is noted", async () => {
    const { sheet, first } = await gapSheet();
    expect(await found("incompleteTarget", sheet)).toEqual([]);
    const open = await gapSheet({ sample: false });
    const fresh = await found("incompleteTarget", open.sheet);
    expect(fresh.length).toBeGreaterThan(0);
    expect(fresh.every(({ severity }) => severity === "note")).toBe(true);
    await change(open.sheet, (at) => {
      gapCell(at, open.first + 2, "target").clear("Contents");
      gapCell(at, open.first + 4, "baseline").values = [[5000]];
    });
    const grave = (await found("incompleteTarget", open.sheet)).filter(
      ({ severity }) => severity === "warning",
    );
    expect(places(grave)).toEqual([
      `warning D${String(open.first + 3)}`,
      `warning D${String(open.first + 5)}`,
    ]);
    expect(first).toBeGreaterThan(0);
  });
});

describe("blocks", () => {
  it("whose figures were changed by hand are found, until a note tells why", async () => {
    const { sheet, first } = await dataset();
    expect(await found("editedByHand", sheet)).toEqual([]);
    await change(sheet, (at) => (at.getCell(first, 3).values = [[1]]));
    expect(places(await found("editedByHand", sheet))).toEqual([`warning D${String(first + 1)}`]);
    await change(sheet, (at) => at.notes.add(`D${String(first + 1)}`, "Corrected by the publisher"));
    expect(await found("editedByHand", sheet)).toEqual([]);
  });

  it("that were sorted are not taken for changed", async () => {
    const { sheet, table } = await dataset();
    await change(sheet, (at) => at.tables.getItem(table).sort.apply([{ key: 3, ascending: false }]));
    expect(await found("editedByHand", sheet)).toEqual([]);
  });

  it("of an older version of the data are found", async () => {
    const { sheet } = await dataset();
    expect(await found("staleVersion", sheet)).toEqual([]);
    const newer = await examineWorkbook({
      currentYear: 2026,
      catalog: { ...catalog(), version: "2027.1.0" },
    });
    expect(
      newer.filter((finding) => finding.check === "staleVersion" && finding.sheet === sheet),
    ).toHaveLength(1);
    const older = await examineWorkbook({
      currentYear: 2026,
      catalog: { ...catalog(), version: "2025.12.9" },
    });
    expect(older.filter(({ check }) => check === "staleVersion")).toEqual([]);
  });

  it("that came with a copied sheet are noted as copies", async () => {
    const { sheet } = await dataset();
    const copy = await Excel.run(async (context) => {
      const made = context.workbook.worksheets.getItem(sheet).copy("End");
      made.load("name");
      await context.sync();
      return made.name;
    });
    expect(places(await found("damagedBlock", copy))).toHaveLength(1);
    expect(await found("damagedBlock", sheet)).toEqual([]);
  });

  it("that were deleted are noted", async () => {
    const { sheet } = await dataset();
    await change(sheet, (at) => at.delete());
    const all = await examineWorkbook({ currentYear: 2026 });
    const missing = all.filter(({ check, text }) => check === "damagedBlock" && text.en.includes("is gone"));
    expect(missing.map(({ severity }) => severity)).toEqual(["note"]);
    expect(missing[0]!.text.en).toContain(sheet);
  });

  it("whose record was cut are an error", async () => {
    await dataset();
    await Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts.getByNamespace(indexNamespace);
      parts.load("items/id");
      await context.sync();
      const last = parts.items.at(-1)!;
      const xml = last.getXml();
      await context.sync();
      last.setXml(xml.value.replace('checksum="', 'checksum="0'));
      await context.sync();
    });
    const all = await examineWorkbook({ currentYear: 2026 });
    expect(
      all.filter(({ check, severity }) => check === "damagedBlock" && severity === "error"),
    ).toHaveLength(1);
    expect(all[0]!.severity).toBe("error");
  });
});
