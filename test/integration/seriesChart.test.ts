import { openWorkbook } from "../../src/workbench/xlsx/openWorkbook";
import { openXlsx } from "../../src/workbench/xlsx/openXlsx";
import { saveWorkbook } from "../../src/workbench/xlsx/saveWorkbook";
import { placePiece } from "../../src/workbook/sheet/placePiece";
import { seriesName } from "../../src/workbook/sheet/seriesName";
import { writePiece } from "../../src/workbook/sheet/writePiece";
import { openExcel, type OpenExcel } from "./excel";
import { resaved } from "./libreOffice";
import { COLUMNS, RANKS, SERIES_PIECE, SERIES_SHEET, TIMELINE } from "./seriesChartPiece";
import { provideXml } from "./xmlGlobals";

jest.setTimeout(300_000);

let excel: OpenExcel;
let bytes: Uint8Array;

beforeAll(async () => {
  provideXml();
  excel = await openExcel({ profile: "minimum" });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.name = SERIES_SHEET;
    writePiece(sheet, SERIES_PIECE);
    await context.sync();
  });
  bytes = await saveWorkbook(excel.host);
});

afterAll(() => excel.close());

interface Item {
  readonly text?: string;
  readonly datasetIndex: number;
}

interface Drawn {
  readonly type: string;
  readonly data: {
    readonly labels: readonly string[];
    readonly datasets: readonly {
      readonly label: string;
      readonly data: readonly number[];
      readonly backgroundColor: string;
      readonly pointRadius?: number;
    }[];
  };
  readonly options: {
    readonly scales: Record<
      "x" | "y",
      {
        readonly min?: number;
        readonly max?: number;
        readonly reverse?: boolean;
        readonly stacked?: boolean;
        readonly ticks: { callback(this: unknown, value: number): string };
      }
    >;
    readonly plugins: {
      readonly legend: { readonly labels: { generateLabels(chart: object): Item[] } };
      readonly tooltip: { readonly filter?: (item: Item) => boolean };
    };
  };
}

/** What the page hands to chart.js, chart by chart. */
function drawn({ host }: OpenExcel): Drawn[] {
  const { engine } = host;
  const [sheetId = ""] = engine.sheets.ids();
  const ids = engine.charts.ids(sheetId);
  engine.flush();
  return ids.map((id) => {
    const runtime = engine.model.getters.getChartRuntime(id) as unknown as { chartJsConfig: Drawn };
    return runtime.chartJsConfig;
  });
}

/** What a person sees of it, as data. */
function seen(chart: Drawn): object {
  const { data, options } = chart;
  const legend = options.plugins.legend.labels.generateLabels({ data, isDatasetVisible: () => true });
  const { x, y } = options.scales;
  return {
    type: chart.type,
    labels: data.labels,
    series: data.datasets.map(({ label, data: values, backgroundColor, pointRadius }) => [
      label,
      values,
      backgroundColor.toUpperCase(),
      pointRadius,
    ]),
    legend: legend.map(({ text }) => text),
    told: data.datasets.map((_, datasetIndex) => options.plugins.tooltip.filter?.({ datasetIndex }) ?? true),
    stacked: x.stacked ?? y.stacked,
    reverse: [x.reverse ?? false, y.reverse ?? false],
    limits: [x.min, x.max, y.min, y.max],
  };
}

const LABELS = ["Compute grants", "인재 양성", "Open data"];

describe("a chart of several series", () => {
  it("is made of series with names, cells and colours of their own, of which one is clear and not named in the legend", async () => {
    await Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem(SERIES_SHEET);
      const chart = charts.getItem(TIMELINE.name).load("chartType");
      const entries = chart.legend.legendEntries.load("items/visible");
      chart.series.load("items/name,items/gapWidth");
      const columns = charts.getItem(COLUMNS.name).legend.legendEntries.load("items/visible");
      const { categoryAxis, valueAxis } = chart.axes;
      categoryAxis.load("reversePlotOrder,tickLabelPosition");
      valueAxis.load("reversePlotOrder,tickLabelPosition,numberFormat,minimum,maximum");
      const ranks = charts.getItem(RANKS.name).load("chartType");
      ranks.series.load("items/name,items/markerStyle");
      ranks.axes.valueAxis.load("reversePlotOrder");
      await context.sync();
      expect(chart.chartType).toBe("BarStacked");
      expect(chart.series.items.map(({ name, gapWidth }) => [name, gapWidth])).toEqual([
        [" ", 60],
        ["Years", 60],
      ]);
      expect(entries.items.map(({ visible }) => visible)).toEqual([true, true]);
      expect(columns.items.map(({ visible }) => visible)).toEqual([false, true]);
      expect(categoryAxis.toJSON()).toMatchObject({ reversePlotOrder: true, tickLabelPosition: "Low" });
      expect(valueAxis.toJSON()).toMatchObject({
        reversePlotOrder: false,
        tickLabelPosition: "High",
        numberFormat: "0",
        minimum: 2026,
        maximum: 2032,
      });
      expect(ranks.chartType).toBe("LineMarkers");
      expect(ranks.series.items.map(({ name, markerStyle }) => [name, markerStyle])).toEqual([
        ["First year", "Circle"],
        ["Second year", "Circle"],
      ]);
      expect(ranks.axes.valueAxis.reversePlotOrder).toBe(true);
    });
  });

  it("is drawn with the clear series as room only, the first category on top, ranks from the top down", () => {
    const [timeline, ranks, columns, lines] = drawn(excel).map(seen);
    expect(timeline).toEqual({
      type: "bar",
      labels: LABELS,
      series: [
        [" ", [2026, 2027, 2026], "TRANSPARENT", 0],
        ["Years", [2, 3, 5], "#1F6FB2", undefined],
      ],
      legend: ["Years"],
      told: [false, true],
      stacked: true,
      reverse: [false, false],
      limits: [2026, 2032, undefined, undefined],
    });
    expect(ranks).toMatchObject({
      type: "line",
      labels: LABELS,
      series: [
        ["First year", [1.5, 1, 0.25], "#1F6FB2", 3],
        ["Second year", [2, 0.5, 0.75], "#C55A11", 3],
      ],
      legend: ["First year", "Second year"],
      told: [true, true],
      reverse: [false, true],
    });
    expect(columns).toMatchObject({
      type: "bar",
      series: [
        ["First year", [1.5, 1, 0.25], "TRANSPARENT", 0],
        ["Second year", [2, 0.5, 0.75], "#C55A11", undefined],
      ],
      legend: ["Second year"],
      stacked: true,
      reverse: [false, false],
    });
    expect(lines).toMatchObject({
      type: "line",
      series: [
        ["First year", [1.5, 1, 0.25], "#1F6FB2", 0],
        ["Second year", [2, 0.5, 0.75], "#C55A11", 0],
      ],
    });
    const [first] = drawn(excel);
    expect(first?.options.scales.x.ticks.callback(2027)).toBe("2027");
    const long = { getLabelForValue: () => "A policy whose name has more letters than twenty" };
    expect(first?.options.scales.y.ticks.callback.call(long, 0)).toBe(long.getLabelForValue());
    expect(drawn(excel)[1]?.options.scales.y.ticks.callback(1)).toBe("1.0");
  });

  it("puts the first category at the bottom where bars are not reversed, as Excel does", async () => {
    await Excel.run(async (context) => {
      const chart = context.workbook.worksheets.getItem(SERIES_SHEET).charts.getItem(TIMELINE.name);
      chart.axes.categoryAxis.reversePlotOrder = false;
      await context.sync();
      expect(drawn(excel)[0]?.options.scales.y.reverse).toBe(true);
      chart.axes.categoryAxis.reversePlotOrder = true;
      await context.sync();
    });
  });

  it("follows its cells when rows are inserted above", async () => {
    const before = drawn(excel).map(seen);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SERIES_SHEET);
      sheet.getRange("1:2").insert("Down");
      await context.sync();
      expect(drawn(excel).map(seen)).toEqual(before);
      sheet.getRange("1:2").delete("Up");
      await context.sync();
    });
    expect(drawn(excel).map(seen)).toEqual(before);
  });

  it("comes back from a file as it was", async () => {
    const { data, restore } = await openWorkbook(bytes);
    const again = await openExcel({ profile: "minimum", data });
    restore(again.host);
    expect(drawn(again).map(seen)).toEqual(drawn(excel).map(seen));
    const copy = await openXlsx(await saveWorkbook(again.host));
    expect(copy.extras.charts).toEqual((await openXlsx(bytes)).extras.charts);
    await again.close();
  });

  it("opens from LibreOffice's file as it was: series, the clear one, markers, directions", async () => {
    const { data, restore } = await openWorkbook(await resaved(bytes));
    const again = await openExcel({ profile: "minimum", data });
    restore(again.host);
    expect(drawn(again).map(seen)).toEqual(drawn(excel).map(seen));
    await again.close();
  });
});

describe("the plan of a chart of several series", () => {
  it("names a series so that Excel reads no reference, and ends the name where Excel does", () => {
    expect(seriesName("=1+1")).toBe(" =1+1");
    expect(seriesName("가".repeat(300))).toHaveLength(254);
  });

  it("moves with its piece", () => {
    const [moved] = placePiece(SERIES_PIECE, { row: 2, column: 3 }).seriesCharts;
    expect(moved?.categories).toEqual({ row: 3, column: 3, rows: 3, columns: 1 });
    expect(moved?.series[1]?.values).toEqual({ row: 3, column: 5, rows: 3, columns: 1 });
    expect(moved?.place).toEqual({ row: 8, column: 3, rows: 14, columns: 6 });
  });
});
