import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from "chart.js";
import { useTheme } from "office-ui-fabric-react/lib/Theme";
import { useEffect, useRef, type JSX } from "react";
import { chartConfiguration } from "./chartConfiguration";
import type { ChartModel } from "./chartModel";

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);

interface Props {
  readonly model: ChartModel;
  readonly name: (id: string) => string;
  readonly alternative: string;
  readonly isDark: boolean;
}

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
    const chart = new Chart(canvas.current, chartConfiguration(model, name, { text, grid, isDark }));
    return () => {
      chart.destroy();
    };
  }, [model, name, text, grid, isDark]);
  const height = model.kind === "bars" ? 16 + model.labels.length * 22 : 220;
  return (
    <div className="chart" style={{ height }}>
      <canvas ref={canvas} role="img" aria-label={alternative} />
    </div>
  );
}
