/** @jest-environment jsdom */
import { openXlsx } from "../../src/workbench/xlsx/openXlsx";
import type { CellFact, OpenedFile } from "../../src/workbench/xlsx/workbookFile";
import { restoreWorkbook } from "../../src/workbench/xlsx/restoreWorkbook";
import { saveXlsx } from "../../src/workbench/xlsx/saveXlsx";
import { DATA, engineWith, EXTRAS, inputOf, SHEET, specimenFile } from "../workbench/xlsx/specimen";
import { recalculate, withoutCachedValues } from "./libreOffice";

jest.setTimeout(300_000);

let saved: OpenedFile;
let recalculated: OpenedFile;

beforeAll(async () => {
  jest.spyOn(console, "debug").mockImplementation(() => undefined);
  const bytes = await specimenFile();
  saved = await openXlsx(bytes);
  recalculated = await recalculate(bytes);
});

function result(fact: CellFact | undefined): unknown {
  return fact?.error ?? fact?.value;
}

describe("a saved workbook in LibreOffice", () => {
  it("is given to it without any result of a formula", async () => {
    const { cells } = await openXlsx(await withoutCachedValues(await specimenFile()));
    const formulas = Object.values(cells).flatMap((sheet) =>
      Object.values(sheet).filter((fact) => fact.formula !== undefined),
    );
    expect(formulas.length).toBeGreaterThan(15);
    expect(formulas.map(result)).toEqual(formulas.map(() => null));
  });

  it("recalculates the gap sheet to the same results", () => {
    const formulas = Object.entries(saved.cells[SHEET] ?? {}).filter(
      ([, fact]) => fact.formula !== undefined,
    );
    expect(formulas).toHaveLength(12);
    for (const [address, fact] of formulas)
      expect([address, result(recalculated.cells[SHEET]?.[address])]).toEqual([address, result(fact)]);
  });

  it("calculates with the table's name, with a named range and through a range", () => {
    for (const address of ["B10", "B12", "B13"]) {
      const wanted = saved.cells[DATA]?.[address]?.value;
      expect(typeof wanted).toBe("number");
      expect(recalculated.cells[DATA]?.[address]?.value).toBeCloseTo(Number(wanted), 12);
    }
  });

  it("keeps table, names, notes, page set-up, validations and data bars", () => {
    const { extras } = recalculated;
    const table = (one: (typeof extras.tables)[number]) => [one.sheet, one.address, one.name, one.columns];
    expect(extras.tables.map(table)).toEqual(EXTRAS.tables.map(table));
    expect(extras.names.map(({ name, refersTo }) => [name, refersTo])).toEqual(
      saved.extras.names.map(({ name, refersTo }) => [name, refersTo]),
    );
    expect(extras.notes.map(({ cell, text }) => [cell, text])).toEqual(
      saved.extras.notes.map(({ cell, text }) => [cell, text]),
    );
    const { margins: _theirs, header: _header, ...layout } = extras.pageLayouts[SHEET] ?? {};
    const { margins: _ours, header: _own, ...expected } = EXTRAS.pageLayouts[SHEET] ?? {};
    expect(layout).toEqual(expected);
    expect(extras.validations.map(({ address, rule }) => [address, rule])).toEqual(
      saved.extras.validations.map(({ address, rule }) => [address, rule]),
    );
    expect(extras.conditionalFormats).toEqual(saved.extras.conditionalFormats);
  });

  it("keeps the chart with its titles", () => {
    const titles = ({ title, categoryTitle, valueTitle }: (typeof saved.extras.charts)[number]) => [
      title,
      categoryTitle,
      valueTitle,
    ];
    expect(recalculated.extras.charts.map(titles)).toEqual(saved.extras.charts.map(titles));
  });

  it("keeps custom XML parts, properties and settings", () => {
    expect(recalculated.extras.customXmlParts).toEqual(EXTRAS.customXmlParts);
    expect(recalculated.extras.customProperties).toEqual(EXTRAS.customProperties);
    expect(recalculated.extras.settings).toEqual(EXTRAS.settings);
  });

  it("can be opened from LibreOffice's file and saved again without losing anything of it", async () => {
    const book = engineWith(recalculated.parts);
    restoreWorkbook(book, recalculated);
    const again = await openXlsx(await saveXlsx(await inputOf(book, recalculated.extras)));
    expect(again.sheets).toEqual(recalculated.sheets);
    expect(again.cells[SHEET]).toEqual(recalculated.cells[SHEET]);
    const { charts, names, ...rest } = again.extras;
    const { charts: theirCharts, names: theirNames, ...theirRest } = recalculated.extras;
    const byName = (list: typeof names) => list.map((one) => JSON.stringify(one)).sort();
    expect(byName(names)).toEqual(byName(theirNames));
    expect(charts).toEqual(theirCharts);
    expect(rest).toEqual(theirRest);
  });
});
