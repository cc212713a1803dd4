/** A named point of a chart, in the chart's own measures. */
export interface LabelledPoint {
  readonly name: string;
  /** Undefined where the cell holds no number: such a point is not drawn. */
  readonly x: number | undefined;
  readonly y: number | undefined;
}

/** What of a chart decides how much room a name takes. */
export interface LabelRoom {
  readonly xAxis: { readonly least: number; readonly most: number };
  readonly yAxis: { readonly least: number; readonly most: number };
  /** Of the plot, in points. */
  readonly width: number;
  readonly height: number;
}

/** Excel's sides of a point on which its name can stand. */
export type LabelSide = "Right" | "Left" | "Top" | "Bottom";

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const SIDES: readonly LabelSide[] = ["Right", "Left", "Top", "Bottom"];
const LETTER_POINTS = 4.8;
const WIDE_LETTER_POINTS = 9;
const LINE_POINTS = 11;
const MARKER_POINTS = 4;
const MARGIN_POINTS = 2;
const ROUNDS = 6;

/**
 * The side of each point on which its name lies on no other name and no other point, as far as that can be had: every
 * name tries its four sides in turn and keeps the one with the least under it, until nothing changes.
 *
 * @param points in the order of the answer
 * @param room axes and size of the plot
 * @returns a side a point; "Right" for a point that is not drawn
 * @example labelSides([{ name: "A", x: 1, y: 1 }], { xAxis: { least: 0, most: 2 }, yAxis: { least: 0, most: 2 }, width: 200, height: 200 }) // => ["Right"]
 */
export function labelSides(points: readonly LabelledPoint[], room: LabelRoom): LabelSide[] {
  const markers = points.map((point) => markerBox(point, room));
  const sides = points.map((): LabelSide => "Right");
  const boxes = points.map((point, at) => labelBox(point.name, markers[at], "Right"));
  let changed = true;
  for (let round = 0; round < ROUNDS && changed; round++) {
    changed = false;
    points.forEach((point, at) => {
      const costs = SIDES.map((side) =>
        cost(labelBox(point.name, markers[at], side), at, { boxes, markers }, room),
      );
      const best = SIDES[costs.indexOf(Math.min(...costs))] ?? "Right";
      if (best === sides[at]) return;
      changed = true;
      sides[at] = best;
      boxes[at] = labelBox(point.name, markers[at], best);
    });
  }
  return sides;
}

function markerBox({ x, y }: LabelledPoint, room: LabelRoom): Box | undefined {
  if (x === undefined || y === undefined) return undefined;
  const { xAxis, yAxis, width, height } = room;
  const across = ((x - xAxis.least) / (xAxis.most - xAxis.least)) * width;
  const down = height - ((y - yAxis.least) / (yAxis.most - yAxis.least)) * height;
  return around(across, down, MARKER_POINTS, MARKER_POINTS);
}

function around(x: number, y: number, halfWidth: number, halfHeight: number): Box {
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}

function labelBox(name: string, marker: Box | undefined, side: LabelSide): Box | undefined {
  if (!marker) return undefined;
  const half = textWidth(name) / 2;
  const [x, y] = [(marker.left + marker.right) / 2, (marker.top + marker.bottom) / 2];
  const aside = MARKER_POINTS + MARGIN_POINTS + half;
  const above = MARKER_POINTS + LINE_POINTS / 2;
  if (side === "Right") return around(x + aside, y, half, LINE_POINTS / 2);
  if (side === "Left") return around(x - aside, y, half, LINE_POINTS / 2);
  return around(x, side === "Top" ? y - above : y + above, half, LINE_POINTS / 2);
}

/** Letters beyond Latin and its like (Hangul, Han) are twice as wide. */
function textWidth(name: string): number {
  return Array.from(name).reduce(
    (sum, letter) => sum + ((letter.codePointAt(0) ?? 0) > 0x2e7f ? WIDE_LETTER_POINTS : LETTER_POINTS),
    0,
  );
}

/** What lies under a name, in square points; what stands out of the plot counts most. */
function cost(
  box: Box | undefined,
  own: number,
  placed: { readonly boxes: readonly (Box | undefined)[]; readonly markers: readonly (Box | undefined)[] },
  room: LabelRoom,
): number {
  if (!box) return 0;
  const inside = shared(box, { left: 0, right: room.width, top: 0, bottom: room.height });
  const outside = (box.right - box.left) * (box.bottom - box.top) - inside;
  const others = [placed.boxes, placed.markers].flatMap((list) => list.filter((_, at) => at !== own));
  return others.reduce((sum, other) => sum + (other ? shared(box, other) : 0), 3 * outside);
}

function shared(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}
