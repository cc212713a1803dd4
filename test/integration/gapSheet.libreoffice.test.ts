import { pace } from "../../src/core/targets/pace";
import { progress } from "../../src/core/targets/progress";
import { relativeGap } from "../../src/core/targets/relativeGap";
import { requiredChange } from "../../src/core/targets/requiredChange";
import { statusWords } from "../../src/core/targets/statusWords";
import { targetGap } from "../../src/core/targets/targetGap";
import type { TargetPath } from "../../src/core/targets/targetPath";
import { targetStatus } from "../../src/core/targets/targetStatus";
import { functionPrefix } from "../../src/workbench/xlsx/futureFunctions";
import { openXlsx } from "../../src/workbench/xlsx/openXlsx";
import { saveWorkbook } from "../../src/workbench/xlsx/saveWorkbook";
import type { CellFact, OpenedFile } from "../../src/workbench/xlsx/workbookFile";
import { buildGapSheet, type GapSheetResult } from "../../src/workbook/gapSheet/apply";
import { columnIndex, type ColumnKey } from "../../src/workbook/gapSheet/columns";
import type { GapSheetRequest } from "../../src/workbook/gapSheet/request";
import { directionWords } from "../../src/workbook/gapSheet/words";
import { columnLetters } from "../../src/workbook/sheet/address";
import { openExcel } from "./excel";
import { recalculate, withoutCachedValues } from "./libreOffice";
import { provideXml } from "./xmlGlobals";
import { plainGapSheet } from "../workbook/plainGapSheet";

jest.setTimeout(300_000);

const REQUEST: GapSheetRequest = {
  ...plainGapSheet,
  sample: true,
};

/** Every scheme, both languages, every unit of money, a target that is better lower, and a sheet without inputs. */
const REQUESTS: readonly GapSheetRequest[] = [
  REQUEST,
  { ...REQUEST, language: "ko", moneyUnit: "KRW_100MN", scheme: "un" },
  {
    ...REQUEST,
    moneyUnit: "KRW_MN",
    scheme: "sdg-index",
    addedTargets: [
      {
        name: "Energy use",
        pillar: "Infrastructure",
        value: 40,
        unit: "MW",
        direction: "lower",
        targetYear: 2031,
      },
    ],
  },
  { ...REQUEST, sample: false },
];

interface Built {
  readonly request: GapSheetRequest;
  readonly result: GapSheetResult;
}

const COMPUTED: readonly ColumnKey[] = ["gap", "relative", "progress", "bar", "required", "pace"];

let built: Built[];
let bytes: Uint8Array;
let saved: OpenedFile;
let recalculated: OpenedFile;
let takeXmlBack: () => void;

beforeAll(async () => {
  takeXmlBack = provideXml();
  const excel = await openExcel({ profile: "current" });
  built = [];
  for (const request of REQUESTS) built.push({ request, result: await buildGapSheet(request) });
  bytes = await saveWorkbook(excel.host);
  await excel.close();
  saved = await openXlsx(bytes);
  recalculated = await recalculate(bytes);
});

afterAll(() => takeXmlBack());

/** One target of a sheet: reads a cell of its row by the column's key. */
interface Row {
  readonly cell: (key: ColumnKey) => CellFact | undefined;
  readonly number: (key: ColumnKey) => number | undefined;
}

function rowsOf(file: OpenedFile, { result }: Built): Row[] {
  const [, first = "0", last = "0"] = /(\d+):[A-Z]+(\d+)$/.exec(result.address) ?? [];
  const numbers = Array.from({ length: Number(last) - Number(first) }, (_, at) => Number(first) + 1 + at);
  return numbers.map((row) => {
    const cell = (key: ColumnKey) => file.cells[result.sheet]?.[`${columnLetters(columnIndex(key))}${row}`];
    const number = (key: ColumnKey) => {
      const value = cell(key)?.value;
      return typeof value === "number" ? value : undefined;
    };
    return { cell, number };
  });
}

function pathOf(row: Row): TargetPath | undefined {
  const [target, baseline, baselineYear, actual, actualYear, targetYear] = [
    row.number("target"),
    row.number("baseline"),
    row.number("baselineYear"),
    row.number("actual"),
    row.number("actualYear"),
    row.number("targetYear"),
  ];
  if (target === undefined || baseline === undefined || baselineYear === undefined) return undefined;
  if (actual === undefined || actualYear === undefined || targetYear === undefined) return undefined;
  return { target, baseline, baselineYear, actual, actualYear, targetYear };
}

function expectClose(name: string, actual: number | undefined, expected: number): void {
  const scale = Math.max(1, Math.abs(expected));
  expect({ name, relativeError: Math.abs((actual ?? NaN) - expected) / scale < 1e-12 }).toEqual({
    name,
    relativeError: true,
  });
}

describe("the native gap sheet, saved and recalculated by LibreOffice from nothing but its formulas", () => {
  it("gives LibreOffice no result to copy", async () => {
    const { cells } = await openXlsx(await withoutCachedValues(bytes));
    const formulas = Object.values(cells).flatMap((sheet) =>
      Object.values(sheet).filter(({ formula }) => formula !== undefined),
    );
    expect(formulas.length).toBeGreaterThan(250);
    expect(formulas.filter(({ value, error }) => value !== null || error !== undefined)).toEqual([]);
  });

  it("has the core's numbers in every computed column", () => {
    let compared = 0;
    for (const one of built) {
      const lower = directionWords.lower[one.request.language];
      for (const row of rowsOf(recalculated, one)) {
        const path = pathOf(row);
        if (!path) continue;
        const direction = row.cell("direction")?.value === lower ? "lower" : "higher";
        const positive = Math.min(path.baseline, path.actual, path.target) > 0;
        const method = one.request.scheme === "sdg-index" || !positive ? "linear" : "cagr";
        const done = progress(path.target, path.actual, path.baseline);
        expectClose("gap", row.number("gap"), targetGap(path.target, path.actual, direction));
        expectClose("relative", row.number("relative"), relativeGap(path.target, path.actual, direction));
        expectClose("progress", row.number("progress"), done);
        expectClose("bar", row.number("bar"), Math.max(0, Math.min(1, done)));
        expectClose("required", row.number("required"), requiredChange(path, "linear"));
        expectClose("pace", row.number("pace"), pace(path, direction, method));
        const status = targetStatus(path, { direction, scheme: one.request.scheme, method });
        expect(row.cell("status")?.value).toBe(statusWords(status)[one.request.language]);
        compared++;
      }
    }
    // Seven numeric targets on each of the three filled sheets, and the added one.
    expect(compared).toBe(22);
  });

  it("has the same results as the workbench, cell by cell", () => {
    let formulas = 0;
    for (const [sheet, cells] of Object.entries(saved.cells))
      for (const [address, fact] of Object.entries(cells)) {
        if (fact.formula === undefined) continue;
        formulas++;
        const theirs = recalculated.cells[sheet]?.[address];
        if (typeof fact.value === "number")
          expectClose(
            `${sheet}!${address}`,
            typeof theirs?.value === "number" ? theirs.value : undefined,
            fact.value,
          );
        else expect([sheet, address, theirs?.error ?? theirs?.value]).toEqual([sheet, address, fact.value]);
      }
    expect(formulas).toBeGreaterThan(250);
  });

  it("shows no error, and nothing in the computed columns of a sheet without inputs", () => {
    const errors = Object.values(recalculated.cells).flatMap((sheet) =>
      Object.values(sheet).filter(({ error }) => error !== undefined),
    );
    expect(errors).toEqual([]);
    const fresh = built.at(-1);
    const rows = fresh ? rowsOf(recalculated, fresh) : [];
    expect(rows).toHaveLength(8);
    for (const row of rows) {
      for (const key of COMPUTED.filter((one) => one !== "gap" && one !== "relative"))
        expect([key, row.cell(key)?.value]).toEqual([key, ""]);
      expect(row.cell("hint")?.value).not.toBe("");
    }
  });

  it("uses no function that came after Excel 2007, none of the add-in's, and no array formula", () => {
    const all = Object.values(saved.cells).flatMap((sheet) => Object.values(sheet));
    const names = new Set(
      all.flatMap(
        ({ formula = "" }) => formula.replace(/"[^"]*"/g, "").match(/[A-Z][A-Z0-9.]*(?=\()/g) ?? [],
      ),
    );
    expect(names.size).toBeGreaterThan(5);
    expect([...names].filter((name) => functionPrefix(name) !== "" || name.includes("."))).toEqual([]);
    expect(all.filter(({ spill }) => spill !== undefined)).toEqual([]);
  });
});

describe("what else the gap sheet has, after LibreOffice", () => {
  it("keeps each sheet's table with its name and columns", () => {
    const tables = (file: OpenedFile) =>
      file.extras.tables.map(({ sheet, address, name, columns }) => ({ sheet, address, name, columns }));
    expect(saved.extras.tables).toHaveLength(REQUESTS.length);
    expect(tables(recalculated)).toEqual(tables(saved));
  });

  it("keeps each sheet's chart with its title and its axis from 0 to 1", () => {
    expect(saved.extras.charts).toHaveLength(REQUESTS.length);
    const shown = (file: OpenedFile) =>
      file.extras.charts.map(({ sheet, title, valueMinimum, valueMaximum, reverseCategories }) => ({
        sheet,
        title,
        valueMinimum,
        valueMaximum,
        reverseCategories,
      }));
    expect(shown(recalculated)).toEqual(shown(saved));
    expect(shown(saved)[0]).toMatchObject({ valueMinimum: 0, valueMaximum: 1, reverseCategories: true });
  });

  it("keeps names, notes, validations and the bars from 0 to 1", () => {
    const rest = ({ extras }: OpenedFile) => ({
      names: extras.names.map(({ name, sheet, refersTo }) => [name, sheet, refersTo]).sort(),
      notes: extras.notes.map(({ sheet, cell, text }) => [sheet, cell, text]),
      validations: extras.validations.map(({ sheet, address, rule }) => [sheet, address, rule]).sort(),
      bars: extras.conditionalFormats.map(({ sheet, address, lower, upper }) => [
        sheet,
        address,
        lower,
        upper,
      ]),
    });
    expect(rest(recalculated)).toEqual(rest(saved));
    expect(rest(saved).bars[0]?.slice(2)).toEqual([
      { type: "num", value: "0" },
      { type: "num", value: "1" },
    ]);
  });
});
