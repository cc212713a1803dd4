import type { WorkbookPackage } from "./workbookPackage";
import { append, attribute, child, children } from "./xml";

/** English Metric Units, in which drawings are measured. */
export const EMU_PER_PIXEL = 9525;
/** The engine's measures: characters of column width and points of row height in a pixel. */
const CHARACTERS_PER_PIXEL = 0.143;
const POINTS_PER_PIXEL = 0.75;
const DEFAULT_CHARACTERS = 8.43;
const DEFAULT_POINTS = 15;

interface Sizes {
  /** Pixels from the sheet's edge to the start of a column or row. */
  readonly columnStart: (column: number) => number;
  readonly rowStart: (row: number) => number;
}

function sizesOf(worksheet: Element): Sizes {
  const format = child(worksheet, "sheetFormatPr");
  const columns = children(child(worksheet, "cols"), "col").map((one) => ({
    min: Number(attribute(one, "min")),
    max: Number(attribute(one, "max")),
    width: Number(attribute(one, "width") ?? NaN),
  }));
  const heights = new Map(
    children(child(worksheet, "sheetData"), "row").map((one) => [
      Number(attribute(one, "r")),
      Number(attribute(one, "ht") ?? NaN),
    ]),
  );
  const ordinaryWidth = Number(attribute(format, "defaultColWidth") ?? DEFAULT_CHARACTERS);
  const ordinaryHeight = Number(attribute(format, "defaultRowHeight") ?? DEFAULT_POINTS);
  const known = (size: number | undefined, otherwise: number): number =>
    size === undefined || Number.isNaN(size) ? otherwise : size;
  const width = (column: number): number =>
    known(columns.find(({ min, max }) => min <= column && column <= max)?.width, ordinaryWidth);
  const height = (row: number): number => known(heights.get(row), ordinaryHeight);
  const sum = (count: number, size: (number: number) => number, unit: number): number =>
    Array.from({ length: count }, (_, at) => size(at + 1)).reduce((total, one) => total + one, 0) / unit;
  return {
    columnStart: (column) => sum(column, width, CHARACTERS_PER_PIXEL),
    rowStart: (row) => sum(row, height, POINTS_PER_PIXEL),
  };
}

/** A corner of a drawing, in pixels. */
function corner(marker: Element | undefined, sizes: Sizes): { x: number; y: number } {
  const number = (name: string): number => Number(child(marker, name)?.textContent ?? 0);
  return {
    x: sizes.columnStart(number("col")) + number("colOff") / EMU_PER_PIXEL,
    y: sizes.rowStart(number("row")) + number("rowOff") / EMU_PER_PIXEL,
  };
}

/**
 * Gives the charts of a sheet their size in place of their second corner: the engine reads that corner with the
 * widths of the wrong columns.
 */
export function sizeInsteadOfCorner(parts: WorkbookPackage, sheetPath: string): void {
  const sizes = sizesOf(parts.root(sheetPath));
  for (const drawing of parts.related(sheetPath, "drawing"))
    for (const anchor of children(parts.root(drawing), "twoCellAnchor")) {
      const from = child(anchor, "from");
      const [start, end] = [corner(from, sizes), corner(child(anchor, "to"), sizes)];
      const name = anchor.prefix ? `${anchor.prefix}:oneCellAnchor` : "oneCellAnchor";
      const replacement = anchor.ownerDocument.createElementNS(anchor.namespaceURI, name);
      if (from) replacement.appendChild(from);
      append(replacement, "ext", {
        cx: Math.round((end.x - start.x) * EMU_PER_PIXEL),
        cy: Math.round((end.y - start.y) * EMU_PER_PIXEL),
      });
      child(anchor, "to")?.remove();
      while (anchor.firstChild) replacement.appendChild(anchor.firstChild);
      anchor.replaceWith(replacement);
    }
}
