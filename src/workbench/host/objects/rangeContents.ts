import type { CellReading } from "../../engine/cellStore";
import type { HostContext, Property } from "../protocol/excelClass";
import { HostError } from "../protocol/hostError";
import type { Json } from "../protocol/wire";
import { common, readMatrix, writtenMatrix } from "../state/matrix";
import { cellAsJson, richInput } from "../state/richValue";
import type { RangeTarget } from "../state/targets";
import { requireWritable, writeCells } from "../state/writeCells";
import { BUILT_IN_STYLES } from "../state/styles";
import { textArgument } from "./argument";
import { setNumberFormats } from "./numberFormats";
import { keepFact, keptFact } from "./rangeFormat";

type Contents = Readonly<Record<string, Property<RangeTarget>>>;

const VALUE_TYPES = {
  number: "Double",
  text: "String",
  boolean: "Boolean",
  empty: "Empty",
  error: "Error",
} as const;

function cells(
  { sheetId, zone }: RangeTarget,
  { engine }: HostContext,
  show: (cell: CellReading) => Json,
): Json {
  return readMatrix(zone, (row, col) => show(engine.cells.read(sheetId, row, col)));
}

function setContents(target: RangeTarget, value: Json, host: HostContext): void {
  writeCells(target, value, host);
}

function formula(cell: CellReading): Json {
  return cell.formula ?? cell.value;
}

function writeRich(target: RangeTarget, value: Json, host: HostContext): void {
  const { sheetId, zone } = target;
  requireWritable(target, host);
  const at = writtenMatrix(value, zone);
  for (let row = zone.top; row <= zone.bottom; row++)
    for (let col = zone.left; col <= zone.right; col++) {
      const cell = at(row - zone.top, col - zone.left);
      if (cell === null) continue;
      const { basic, isText, numberFormat, rich } = richInput(cell);
      const one = { sheetId, zone: { top: row, bottom: row, left: col, right: col } };
      writeCells(one, isText && typeof basic === "string" && basic !== "" ? `'${basic}` : basic, host);
      if (numberFormat !== undefined) host.engine.formats.setNumberFormat(sheetId, one.zone, numberFormat);
      if (rich !== undefined) host.kept.richValues.set(sheetId, row, col, rich);
    }
}

/** Properties of Excel.Range that hold one value a cell. */
export const rangeContents: Contents = {
  Values: { get: (target, host) => cells(target, host, ({ value }) => value), set: setContents },
  Formulas: { get: (target, host) => cells(target, host, formula), set: setContents },
  FormulasLocal: { get: (target, host) => cells(target, host, formula), set: setContents },
  Text: { get: (target, host) => cells(target, host, ({ text }) => text) },
  ValueTypes: {
    get: ({ sheetId, zone }, { engine, kept }) =>
      readMatrix(zone, (row, col) =>
        kept.richValues.get(sheetId, row, col) === undefined
          ? VALUE_TYPES[engine.cells.read(sheetId, row, col).type]
          : "RichValue",
      ),
  },
  ValuesAsJson: {
    onRequest: true,
    get: ({ sheetId, zone }, { engine, kept }) =>
      readMatrix(zone, (row, col) =>
        cellAsJson(engine.cells.read(sheetId, row, col), kept.richValues.get(sheetId, row, col)),
      ),
    set: writeRich,
  },
  NumberFormat: {
    get: ({ sheetId, zone }, { engine }) =>
      readMatrix(zone, (row, col) => engine.cells.numberFormat(sheetId, row, col)),
    set: setNumberFormats,
  },
  NumberFormatLocal: {
    get: ({ sheetId, zone }, { engine }) =>
      readMatrix(zone, (row, col) => engine.cells.numberFormat(sheetId, row, col)),
    set: setNumberFormats,
  },
  HasSpill: {
    get: ({ sheetId, zone }, { engine }) =>
      common(zone, (row, col) => engine.cells.spillParent(sheetId, row, col) !== undefined),
  },
  Style: {
    get: (target, host) => keptFact(target, "style", "Normal", host),
    set: (target, value, host) => {
      const style = textArgument(value, "style");
      const look = BUILT_IN_STYLES[style];
      if (!look) throw new HostError("InvalidArgument", `There is no cell style ${style}.`);
      requireWritable(target, host);
      host.engine.formats.setStyle(target.sheetId, target.zone, look);
      keepFact(target, { style }, host);
    },
  },
  Hyperlink: {
    onRequest: true,
    get: ({ sheetId, zone }, { kept }) => kept.hyperlinks.get(sheetId, zone.top, zone.left) ?? null,
    set: (target, value, host) => {
      const { sheetId, zone } = target;
      if (typeof value !== "object" || value === null || Array.isArray(value))
        throw new HostError("InvalidArgument");
      if (typeof value.textToDisplay === "string") writeCells(target, `'${value.textToDisplay}`, host);
      host.kept.hyperlinks.set(sheetId, zone.top, zone.left, value);
      host.engine.formats.setStyle(sheetId, zone, { textColor: "#0563C1", underline: true });
    },
  },
};
