import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
  Legend,
  type ChartConfiguration,
} from "chart.js";
import { useTheme } from "office-ui-fabric-react/lib/Theme";
import { useEffect, useRef, type JSX } from "react";
import type { ChartModel } from "../panels/benchmarks/chartModel";
import { fontFamily } from "../theme/paneTheme";

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
  Legend,
);

interface Props {
  readonly model: ChartModel;
  readonly name: (id: string) => string;
  readonly alternative: string;
  readonly isDark: boolean;
}

/** Lines differ by dash and point as well as by colour (hues of Okabe and Ito, darkened or lightened for contrast). */
const lineColours = {
  light: ["#1d5a94", "#b34700", "#00704f", "#8a3b73", "#6b5900", "#3d3d3d"],
  dark: ["#82b8ec", "#f0955a", "#55c7a0", "#dd9cc9", "#e0cb57", "#d0d0d0"],
} as const;
const dashes = [[], [6, 3], [2, 2], [8, 3, 2, 3], [4, 4], [1, 3]];
const points = ["circle", "rect", "triangle", "rectRot", "star", "crossRot"] as const;

/**
 * A small chart of one indicator.
 *
 * @param props what to draw, the names of the areas, and the chart in words
 * @returns a canvas that screen readers read as an image
 */
export default function TrendChart({ model, name, alternative, isDark }: Props): JSX.Element {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { palette } = useTheme();
  const text = palette.neutralPrimary;
  const grid = palette.neutralLight;
  useEffect(() => {
    if (!canvas.current) return undefined;
    const colours = lineColours[isDark ? "dark" : "light"];
    const chart = new Chart(canvas.current, configuration(model, name, { text, grid, colours }));
    return () => {
      chart.destroy();
    };
  }, [model, name, text, grid, isDark]);
  const height = model.kind === "bars" ? 44 + model.labels.length * 20 : 200;
  return (
    <div className="chart" style={{ height }}>
      <canvas ref={canvas} role="img" aria-label={alternative} />
    </div>
  );
}

interface Look {
  readonly text: string;
  readonly grid: string;
  readonly colours: readonly string[];
}

function configuration(model: ChartModel, name: (id: string) => string, look: Look): ChartConfiguration {
  const bars = model.kind === "bars";
  const axis = {
    ticks: { color: look.text, font: { size: 11, family: fontFamily } },
    grid: { color: look.grid },
  };
  return {
    type: bars ? "bar" : "line",
    data: {
      labels: model.labels.map((label) => (bars ? name(label) : label)),
      datasets: model.series.map((series, at) => ({
        label: name(series.area),
        data: [...series.values],
        borderColor: look.colours[at % look.colours.length],
        backgroundColor: look.colours[at % look.colours.length],
        borderDash: dashes[at % dashes.length],
        pointStyle: points[at % points.length],
        borderWidth: bars ? 0 : 2,
        maxBarThickness: 14,
        pointRadius: 3,
        spanGaps: true,
      })),
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      indexAxis: bars ? "y" : "x",
      scales: { x: axis, y: axis },
      plugins: {
        legend: {
          display: !bars,
          position: "bottom",
          labels: {
            usePointStyle: true,
            boxHeight: 7,
            color: look.text,
            font: { size: 11, family: fontFamily },
          },
        },
      },
    },
  };
}
