import { drawPointNames, type NameSide } from "./pointNames";
import { type EngineLibrary, engineLibrary } from "./library";
import { type AxisLook, formatTicks, type Scale } from "./seriesLook";

/**
 * A chart of points in which every series has cells of its own for x: the library's has one range of x for all. The
 * cells of x are data sets beside those of y, so that they follow inserted rows as these do.
 */

const X_PREFIX = "x:";

/** How one series of points is drawn; lies in the definition's `dataSetStyles` beside colour and label. */
export interface ScatterLook {
  /** Size across in points; none is drawn at 0. */
  marker?: number;
  line?: { color: string; weight: number; dashed: boolean };
  /** The side of its point on which the series' name stands. */
  name?: NameSide;
  nameSize?: number;
}

interface DataSet {
  readonly dataSetId: string;
  readonly dataRange: unknown;
}

interface Source {
  readonly type: string;
  readonly dataSets?: readonly DataSet[];
}

interface Value {
  readonly value: unknown;
}

interface SeriesData {
  readonly dataSetId: string;
  readonly label?: string;
  readonly data: readonly Value[];
  readonly hidden?: boolean;
}

interface ExtractedData {
  readonly dataSetsValues: readonly SeriesData[];
  readonly labelValues: readonly Value[];
}

interface Definition {
  readonly dataSetStyles?: Readonly<
    Record<string, { label?: string; backgroundColor?: string; points?: ScatterLook } | undefined>
  >;
  readonly axesDesign?: Readonly<Record<"x" | "y", AxisLook | undefined>>;
}

interface Runtime {
  readonly chartJsConfig: {
    readonly data: { datasets: Record<string, unknown>[] };
    readonly options: {
      scales: Record<"x" | "y", Record<string, unknown> | undefined>;
      readonly plugins: Record<string, unknown>;
    };
  };
}

/** What we use of the library's kinds of charts and of its sources of data, which are loosely typed. */
interface ChartKind {
  getRuntime(
    getters: unknown,
    definition: Definition,
    source: { extractData(): ExtractedData },
    ...rest: unknown[]
  ): Runtime;
}

interface SourceKind {
  toExcelDataSets(source: Source, ...rest: unknown[]): unknown;
}

/** The data set of the cells of x that belongs to one of y. */
export function xDataSet(dataSetId: string): string {
  return X_PREFIX + dataSetId;
}

/** The data set of y to which one of x belongs; undefined for one of y. */
export function ownerOfX(dataSetId: string): string | undefined {
  return dataSetId.startsWith(X_PREFIX) ? dataSetId.slice(X_PREFIX.length) : undefined;
}

function isY({ dataSetId }: { readonly dataSetId: string }): boolean {
  return ownerOfX(dataSetId) === undefined;
}

function numberIn(cell: Value | undefined): number {
  return typeof cell?.value === "number" ? cell.value : NaN;
}

/** One series for chart.js: its points, its line, its name. */
function drawnSeries(
  series: SeriesData,
  x: readonly Value[],
  drawn: Record<string, unknown>,
  look: ScatterLook,
): Record<string, unknown> {
  const { line, marker, name, nameSize } = look;
  return {
    ...drawn,
    data: series.data.map((y, at) => ({ x: numberIn(x[at]), y: numberIn(y) })),
    showLine: line !== undefined,
    ...(line ? { borderColor: line.color, borderWidth: line.weight * 1.33 } : {}),
    ...(line?.dashed ? { borderDash: [5, 4] } : {}),
    pointRadius: (marker ?? 6) / 1.5,
    pointHitRadius: 6,
    ...(name === undefined ? {} : { pointName: { side: name, size: nameSize ?? 9 } }),
  };
}

function scatterKind(base: ChartKind): ChartKind {
  return {
    ...base,
    getRuntime(getters, definition, source, ...rest) {
      const all = source.extractData();
      const own = all.dataSetsValues.filter(isY);
      const plain = { ...source, extractData: () => ({ ...all, dataSetsValues: own }) };
      const runtime = base.getRuntime(getters, definition, plain, ...rest);
      const xOf = new Map(all.dataSetsValues.map((one) => [ownerOfX(one.dataSetId), one.data]));
      const look = ({ dataSetId }: SeriesData): ScatterLook =>
        definition.dataSetStyles?.[dataSetId]?.points ?? {};
      if (own.length === all.dataSetsValues.length && !own.some((one) => Object.keys(look(one)).length > 0))
        return runtime;
      const { data, options } = runtime.chartJsConfig;
      data.datasets = own.map((one, at) =>
        drawnSeries(one, xOf.get(one.dataSetId) ?? all.labelValues, data.datasets[at] ?? {}, look(one)),
      );
      for (const axis of ["x", "y"] as const) {
        const scale = linearAxis(options.scales[axis]);
        const format = definition.axesDesign?.[axis]?.format;
        if (format !== undefined) formatTicks(scale, format);
        options.scales[axis] = scale;
      }
      return runtime;
    },
  };
}

/** The library's axis of categories as one of numbers, its ticks written as numbers are. */
function linearAxis(axis: Record<string, unknown> = {}): Scale {
  const ticks = { ...(axis["ticks"] as object | undefined), callback: undefined };
  return { ...axis, type: "linear", beginAtZero: false, ticks };
}

function sourceKind(base: SourceKind): SourceKind {
  return {
    ...base,
    toExcelDataSets: (source, ...rest) =>
      base.toExcelDataSets({ ...source, dataSets: (source.dataSets ?? []).filter(isY) }, ...rest),
  };
}

type Kinds = EngineLibrary["registries"]["chartTypeRegistry"];
type Sources = EngineLibrary["registries"]["chartDataSourceRegistry"];

/** Teaches the library such charts; once, before the first model. */
export function prepareScatterCharts(): void {
  const { chartTypeRegistry, chartDataSourceRegistry, chartJsExtensionRegistry } = engineLibrary().registries;
  const kind = scatterKind(chartTypeRegistry.get("scatter") as unknown as ChartKind);
  chartTypeRegistry.replace("scatter", kind as unknown as ReturnType<Kinds["get"]>);
  const source = sourceKind(chartDataSourceRegistry.get("range"));
  chartDataSourceRegistry.replace("range", source as unknown as ReturnType<Sources["get"]>);
  chartJsExtensionRegistry.add("seoulaiPointNames", {
    register: (chart: { register(plugin: object): void }) => {
      chart.register(drawPointNames);
    },
    unregister: (chart: { unregister(plugin: object): void }) => {
      chart.unregister(drawPointNames);
    },
  });
}
