import { openWorkbook } from "../../src/workbench/xlsx/openWorkbook";
import { openXlsx } from "../../src/workbench/xlsx/openXlsx";
import { saveWorkbook } from "../../src/workbench/xlsx/saveWorkbook";
import { placePiece } from "../../src/workbook/sheet/placePiece";
import { writePiece } from "../../src/workbook/sheet/writePiece";
import { arrangeNames } from "../../src/workbook/sheet/writeScatter";
import { openExcel, type OpenExcel } from "./excel";
import { recalculate, resaved } from "./libreOffice";
import { SCATTER, SCATTER_PIECE, SCATTER_SHEET } from "./scatterPiece";
import { provideXml } from "./xmlGlobals";

jest.setTimeout(300_000);

let excel: OpenExcel;
let bytes: Uint8Array;

beforeAll(async () => {
  provideXml();
  excel = await openExcel({ profile: "minimum" });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.name = SCATTER_SHEET;
    writePiece(sheet, SCATTER_PIECE);
    await context.sync();
    await arrangeNames(context, sheet, [SCATTER]);
  });
  bytes = await saveWorkbook(excel.host);
});

afterAll(() => excel.close());

interface Drawn {
  readonly data: {
    readonly datasets: readonly {
      readonly label: string;
      readonly data: readonly { x: number; y: number }[];
      readonly showLine: boolean;
      readonly pointRadius: number;
      readonly pointName?: { readonly side: string };
    }[];
  };
  readonly options: {
    readonly scales: Record<
      "x" | "y",
      {
        readonly min: number;
        readonly max: number;
        readonly type: string;
        readonly title: { readonly text: string };
        readonly ticks: { readonly callback?: (value: number) => string };
      }
    >;
  };
}

/** What the page hands to chart.js. */
function drawn({ host }: OpenExcel): Drawn {
  const { engine } = host;
  const [sheetId = ""] = engine.sheets.ids();
  const [chartId = ""] = engine.charts.ids(sheetId);
  engine.flush();
  const runtime = engine.model.getters.getChartRuntime(chartId) as unknown as { chartJsConfig: Drawn };
  return runtime.chartJsConfig;
}

describe("a chart of named points", () => {
  it("gives each point a series of its name, with cells of x of its own, and its name to no formula", async () => {
    await Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem(SCATTER_SHEET);
      const chart = charts.getItem(SCATTER.name);
      chart.series.load("items/name,items/chartType,items/hasDataLabels,items/markerStyle");
      chart.load("chartType");
      await context.sync();
      expect(chart.chartType).toBe("XYScatter");
      expect(chart.series.items.map(({ name }) => name)).toEqual([
        ...SCATTER.lines.map(({ name }) => name),
        ...SCATTER.points.map(({ name }) => (name === "=1+1" ? " =1+1" : name)),
      ]);
      expect(chart.series.items.map(({ hasDataLabels }) => hasDataLabels)).toEqual([
        ...SCATTER.lines.map(() => false),
        ...SCATTER.points.map(() => true),
      ]);
      expect(chart.series.items[0]?.chartType).toBe("XYScatterLinesNoMarkers");
    });
  });

  it("draws points where their cells say, lines through both of theirs, and limits and titles of the axes", () => {
    const { data, options } = drawn(excel);
    expect(data.datasets.map((one) => one.data)).toEqual([
      [
        { x: 1, y: 22.72 / 6 },
        { x: 5, y: 22.72 / 6 },
      ],
      [
        { x: 18.785 / 6, y: 1 },
        { x: 18.785 / 6, y: 5 },
      ],
      [{ x: 2.4, y: 3 }],
      [{ x: 3.025, y: 3.7 }],
      [{ x: 3.65, y: 4.4 }],
      [{ x: 3.4, y: 4.2 }],
      [{ x: 3.41, y: 4.22 }],
      [{ x: 2.9, y: 3.2 }],
      [{ x: NaN, y: NaN }],
    ]);
    expect(data.datasets.map(({ showLine, pointRadius }) => [showLine, pointRadius > 0])).toEqual([
      [true, false],
      [true, false],
      ...SCATTER.points.map(() => [false, true]),
    ]);
    expect(options.scales.x).toMatchObject({
      type: "linear",
      min: 1,
      max: 5,
      title: { text: "Performance" },
    });
    expect(options.scales.x.ticks.callback?.(2)).toBe("2.0");
    expect(options.scales.y.ticks.callback).toBeUndefined();
    expect(options.scales.y).toMatchObject({ min: 1, max: 5, title: { text: "Importance" } });
  });

  it("puts the names of two points that lie together on two sides", () => {
    const sides = new Map(drawn(excel).data.datasets.map(({ label, pointName }) => [label, pointName?.side]));
    expect(sides.get("Mean importance")).toBeUndefined();
    expect(sides.get("Talent & training")).not.toBe(sides.get("Public data"));
  });

  it("follows its cells when rows are inserted above", async () => {
    const before = drawn(excel).data.datasets.map(({ data }) => data);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SCATTER_SHEET);
      sheet.getRange("2:3").insert("Down");
      await context.sync();
      expect(drawn(excel).data.datasets.map(({ data }) => data)).toEqual(before);
      sheet.getRange("2:3").delete("Up");
      await context.sync();
    });
    expect(drawn(excel).data.datasets.map(({ data }) => data)).toEqual(before);
  });

  it("comes back from a file as it was", async () => {
    const { data, restore } = await openWorkbook(bytes);
    const again = await openExcel({ profile: "minimum", data });
    restore(again.host);
    expect(drawn(again).data).toEqual(drawn(excel).data);
    const copy = await openXlsx(await saveWorkbook(again.host));
    expect(copy.extras.charts).toEqual((await openXlsx(bytes)).extras.charts);
    await again.close();
  });

  it("is understood by LibreOffice: cells of x, markers, lines and names of every series", async () => {
    const [ours] = (await openXlsx(bytes)).extras.charts;
    const [theirs] = (await recalculate(bytes)).extras.charts;
    expect(theirs).toMatchObject({
      title: SCATTER.title,
      categoryTitle: "Performance",
      valueTitle: "Importance",
      categoryMinimum: 1,
      categoryMaximum: 5,
      categoryFormat: "0.0",
    });
    const look = (chart: typeof ours) =>
      chart?.points?.map(({ x, nameSide, marker, line }) => [
        x?.replaceAll("$", ""),
        nameSide,
        marker !== undefined,
        line?.dashed,
      ]);
    expect(look(theirs)).toEqual(look(ours));
  });

  it("opens from LibreOffice's file with the points where they were", async () => {
    const { data, restore } = await openWorkbook(await resaved(bytes));
    const again = await openExcel({ profile: "minimum", data });
    restore(again.host);
    const shown = (book: OpenExcel) =>
      drawn(book).data.datasets.map(({ label, data: points }) => [label, points]);
    expect(shown(again)).toEqual(shown(excel));
    await again.close();
  });
});

describe("the plan of a chart of named points", () => {
  it("moves with its piece", () => {
    const [moved] = placePiece(SCATTER_PIECE, { row: 2, column: 3 }).scatters;
    expect(moved?.points[0]).toEqual({
      name: "Compute infrastructure",
      x: { row: 6, column: 5, rows: 1, columns: 1 },
      y: { row: 6, column: 4, rows: 1, columns: 1 },
    });
    expect(moved?.lines[0]?.x).toEqual({ row: 6, column: 9, rows: 2, columns: 1 });
    expect(moved?.place).toEqual({ row: 16, column: 3, rows: 24, columns: 8 });
  });

  it("is refused with more points than Excel draws", async () => {
    const [point] = SCATTER.points;
    const many = Array.from({ length: 254 }, () => point ?? { name: "", x: SCATTER.place, y: SCATTER.place });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SCATTER_SHEET);
      const piece = { ...SCATTER_PIECE, blocks: [], scatters: [{ ...SCATTER, points: many }] };
      expect(() => writePiece(sheet, piece)).toThrow("255 points and lines");
      await context.sync();
    });
  });
});
