import type { ChartConfiguration, ChartDataset, Plugin } from "chart.js";
import { boundText } from "../../../catalog/citation";
import { fontFamily } from "../../theme/paneTheme";
import type { ChartModel } from "./chartModel";

export interface ChartLook {
  readonly text: string;
  readonly grid: string;
  readonly isDark: boolean;
}

const font = { size: 11, family: fontFamily };

/** Lines differ by dash and point as well as by hue; the hues keep 3:1 against the surface. */
const hues = {
  light: ["#1d5a94", "#b34700", "#00704f", "#8a3b73", "#6b5900", "#3d3d3d"],
  dark: ["#82b8ec", "#f0955a", "#55c7a0", "#dd9cc9", "#e0cb57", "#d0d0d0"],
} as const;
const dashes = [[], [6, 3], [2, 2], [8, 3, 2, 3], [4, 4], [1, 3]];
const points = ["circle", "rect", "triangle", "rectRot", "star", "crossRot"] as const;
const otherBars = { light: "#8fa6bb", dark: "#5f7488" } as const;

/**
 * The settings of the drawing library for a chart.
 *
 * @param model what to draw
 * @param name names of the areas
 * @param look colours of the theme
 * @returns the configuration
 */
export function chartConfiguration(
  model: ChartModel,
  name: (id: string) => string,
  look: ChartLook,
): ChartConfiguration {
  const isBars = model.kind === "bars";
  const axis = { ticks: { color: look.text, font }, grid: { color: look.grid }, border: { display: false } };
  return {
    type: isBars ? "bar" : "line",
    data: {
      labels: model.labels.map((label) => (isBars ? name(label) : label)),
      datasets: isBars ? [barSet(model, look)] : lineSets(model, name, look),
    },
    plugins: isBars ? [valueLabels(look.text)] : [],
    options: {
      animation: false,
      maintainAspectRatio: false,
      indexAxis: isBars ? "y" : "x",
      // Room at the end of the longest bar for its number.
      layout: { padding: { right: isBars ? 52 : 4 } },
      scales: isBars
        ? { x: { display: false }, y: { ...axis, grid: { display: false } } }
        : { x: { ...axis, grid: { display: false } }, y: axis },
      plugins: {
        legend: {
          display: model.series.length > 1,
          position: "bottom",
          labels: { usePointStyle: true, boxHeight: 7, color: look.text, font },
        },
      },
    },
  };
}

function barSet({ labels, series, home }: ChartModel, { isDark }: ChartLook): ChartDataset {
  const scheme = isDark ? "dark" : "light";
  return {
    type: "bar",
    data: [...(series[0]?.values ?? [])],
    backgroundColor: labels.map((label) => (home.has(label) ? hues[scheme][0] : otherBars[scheme])),
    maxBarThickness: 14,
    borderRadius: 2,
  };
}

function lineSets(
  { series, home }: ChartModel,
  name: (id: string) => string,
  look: ChartLook,
): ChartDataset[] {
  const colours = hues[look.isDark ? "dark" : "light"];
  return series.map(({ area, values }, at) => ({
    type: "line",
    label: name(area),
    data: [...values],
    borderColor: colours[at % colours.length],
    backgroundColor: colours[at % colours.length],
    borderDash: dashes[at % dashes.length],
    pointStyle: points[at % points.length],
    borderWidth: home.has(area) ? 3 : 1.5,
    pointRadius: 3,
    spanGaps: true,
  }));
}

/** Writes each number at the end of its bar, so that nobody has to read it off an axis. */
function valueLabels(colour: string): Plugin {
  return {
    id: "valueLabels",
    afterDatasetsDraw: (chart) => {
      const { ctx } = chart;
      ctx.save();
      ctx.font = `${String(font.size)}px ${font.family}`;
      ctx.fillStyle = colour;
      ctx.textBaseline = "middle";
      const values = chart.data.datasets[0]?.data ?? [];
      chart.getDatasetMeta(0).data.forEach((bar, at) => {
        const value = values[at];
        if (typeof value === "number") ctx.fillText(boundText({ value }), Math.max(bar.x, 0) + 5, bar.y);
      });
      ctx.restore();
    },
  };
}
