export type NameSide = "right" | "left" | "top" | "bottom";

/** What is used of chart.js while it draws. */
interface DrawnChart {
  readonly ctx: CanvasRenderingContext2D;
  readonly width: number;
  readonly data: {
    readonly datasets: readonly {
      readonly label?: string;
      readonly pointName?: { readonly side: NameSide; readonly size: number };
    }[];
  };
  getDatasetMeta(at: number): {
    readonly hidden?: boolean | null;
    readonly data: readonly { readonly x: number; readonly y: number; readonly skip?: boolean }[];
  };
}

const GAP_PIXELS = 8;
const PIXELS_PER_POINT = 4 / 3;

/** Draws the name of a series beside its points, where its data set asks for it: a plug-in of chart.js. */
export const drawPointNames = {
  id: "seoulaiPointNames",
  afterDatasetsDraw(chart: DrawnChart): void {
    const { ctx } = chart;
    ctx.save();
    ctx.textBaseline = "middle";
    ctx.lineJoin = "round";
    chart.data.datasets.forEach(({ label = "", pointName }, at) => {
      const meta = chart.getDatasetMeta(at);
      if (!pointName || label === "" || meta.hidden === true) return;
      ctx.font = `${pointName.size * PIXELS_PER_POINT}px Roboto, "Noto Sans KR", sans-serif`;
      for (const point of meta.data) {
        if (point.skip === true || Number.isNaN(point.x) || Number.isNaN(point.y)) continue;
        drawName(chart, label, point, pointName);
      }
    });
    ctx.restore();
  },
};

/** A white rim keeps a name readable where it crosses a line; a name that would leave the chart is moved into it. */
function drawName(
  { ctx, width }: DrawnChart,
  name: string,
  point: { readonly x: number; readonly y: number },
  { side, size }: { readonly side: NameSide; readonly size: number },
): void {
  const room = ctx.measureText(name).width;
  const upright = side === "top" || side === "bottom";
  const wished = upright
    ? point.x - room / 2
    : side === "right"
      ? point.x + GAP_PIXELS
      : point.x - GAP_PIXELS - room;
  const x = Math.max(2, Math.min(wished, width - room - 2));
  const height = size * PIXELS_PER_POINT;
  const shift = GAP_PIXELS / 2 + height / 2 + 1;
  const y = side === "top" ? point.y - shift : side === "bottom" ? point.y + shift : point.y;
  ctx.textAlign = "left";
  ctx.strokeStyle = "#FFFFFF";
  ctx.lineWidth = 3;
  ctx.strokeText(name, x, y);
  ctx.fillStyle = "#333333";
  ctx.fillText(name, x, y);
}
