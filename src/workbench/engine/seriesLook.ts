import { engineLibrary } from "./library";

/**
 * What the library's bars, columns and lines lack and Excel's have: series that take room and are not seen, axes that
 * run the other way, axes with a number format of their own.
 */

/** Of one series; lies in the definition's `dataSetStyles` beside colour and label. */
export interface SeriesLook {
  /** Takes its room in a stack, and is neither drawn nor told of. */
  clear?: boolean;
  /** Not in the legend. */
  unlisted?: boolean;
}

/** Of one axis; lies in the definition's `axesDesign` beside title and limits. */
export interface AxisLook {
  reverse?: boolean;
  /** In the engine's words. */
  format?: string;
}

interface Definition {
  readonly horizontal?: boolean;
  readonly dataSetStyles?: Readonly<Record<string, SeriesLook | undefined>>;
  readonly axesDesign?: Readonly<Record<"x" | "y", AxisLook | undefined>>;
}

interface Item {
  readonly text?: string;
  readonly datasetIndex?: number;
}

export type Scale = Record<string, unknown> & { ticks?: object };

interface Runtime {
  readonly customizableSeries: readonly { readonly dataSetId: string }[];
  readonly chartJsConfig: {
    readonly data: { datasets: Record<string, unknown>[] };
    readonly options: {
      readonly scales: Record<"x" | "y", Scale | undefined>;
      readonly plugins: {
        readonly legend: { labels: { generateLabels: (chart: unknown) => Item[] } };
        readonly tooltip: { filter?: (item: Item) => boolean };
      };
    };
  };
}

interface ChartKind {
  getRuntime(getters: unknown, definition: Definition, ...rest: unknown[]): Runtime;
}

const MOST_LETTERS = 50;

const UNSEEN = {
  backgroundColor: "transparent",
  borderColor: "transparent",
  pointBackgroundColor: "transparent",
  borderWidth: 0,
  pointRadius: 0,
};

function drawSeries(runtime: Runtime, styles: NonNullable<Definition["dataSetStyles"]>): void {
  const looks = runtime.customizableSeries.map(({ dataSetId }) => styles[dataSetId] ?? {});
  if (!looks.some(({ clear, unlisted }) => clear === true || unlisted === true)) return;
  const { data, options } = runtime.chartJsConfig;
  looks.forEach(({ clear }, at) => {
    if (clear === true) Object.assign(data.datasets[at] ?? {}, UNSEEN);
  });
  const { legend, tooltip } = options.plugins;
  const all = legend.labels.generateLabels;
  const isListed = ({ text, datasetIndex = -1 }: Item): boolean =>
    looks[datasetIndex]?.unlisted !== true && text?.trim() !== "";
  legend.labels.generateLabels = (chart) => all(chart).filter(isListed);
  tooltip.filter = ({ datasetIndex = -1 }) => looks[datasetIndex]?.clear !== true;
}

/** Writes the numbers along an axis in a format of the engine's. */
export function formatTicks(scale: Scale, format: string): void {
  const { helpers, constants } = engineLibrary();
  const callback = (value: unknown): string =>
    helpers.formatValue(Number(value), { format, locale: constants.DEFAULT_LOCALE });
  scale.ticks = { ...scale.ticks, callback };
}

/** The library cuts words along an axis after twenty letters, also where bars leave them half the chart. */
function showWords(scale: Scale): void {
  const callback = function (this: { getLabelForValue(value: unknown): string }, value: unknown): string {
    const words = this.getLabelForValue(value);
    return words.length > MOST_LETTERS ? `${words.slice(0, MOST_LETTERS - 1)}…` : words;
  };
  scale.ticks = { ...scale.ticks, callback };
}

/** The library's kind of chart, which also draws such looks of series and axes. */
function withLooks(base: ChartKind): ChartKind {
  return {
    ...base,
    getRuntime(getters, definition, ...rest) {
      const runtime = base.getRuntime(getters, definition, ...rest);
      drawSeries(runtime, definition.dataSetStyles ?? {});
      const { scales } = runtime.chartJsConfig.options;
      const values = definition.horizontal === true ? "x" : "y";
      for (const axis of ["x", "y"] as const) {
        const [scale, look] = [scales[axis], definition.axesDesign?.[axis]];
        if (scale && look?.reverse !== undefined) scale["reverse"] = look.reverse;
        if (scale && look?.format !== undefined && axis === values) formatTicks(scale, look.format);
      }
      if (definition.horizontal === true && scales.y) showWords(scales.y);
      return runtime;
    },
  };
}

/** Teaches the library such charts; once, before the first model. */
export function prepareSeriesLooks(): void {
  const { chartTypeRegistry } = engineLibrary().registries;
  for (const type of ["bar", "line"] as const) {
    const kind = withLooks(chartTypeRegistry.get(type) as unknown as ChartKind);
    chartTypeRegistry.replace(type, kind as unknown as ReturnType<typeof chartTypeRegistry.get>);
  }
}
