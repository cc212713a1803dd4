import { LAST_COLUMN, LAST_ROW, zoneColumns, zoneRows } from "../../engine/zone";
import type { ExcelClass } from "../protocol/excelClass";
import { HostError } from "../protocol/hostError";
import { MISMATCH } from "../state/matrix";
import type { RangeTarget } from "../state/targets";
import { rangeContents } from "./rangeContents";
import { rangeEdits } from "./rangeEdits";
import { rangeGeometry } from "./rangeGeometry";
import { rangeMoves } from "./rangeMoves";

/** Excel.Range: where it is, what is in it, what can be done with it. */
export const range: ExcelClass<RangeTarget> = {
  name: "Range",
  properties: {
    Address: { get: ({ sheetId, zone }, { engine }) => engine.sheets.addressOf(sheetId, zone) },
    AddressLocal: { get: ({ sheetId, zone }, { engine }) => engine.sheets.addressOf(sheetId, zone) },
    CellCount: {
      get: ({ zone }) =>
        zoneRows(zone) * zoneColumns(zone) > 2 ** 31 - 1 ? -1 : zoneRows(zone) * zoneColumns(zone),
    },
    ColumnCount: { get: ({ zone }) => zoneColumns(zone) },
    ColumnIndex: { get: ({ zone }) => zone.left },
    RowCount: { get: ({ zone }) => zoneRows(zone) },
    RowIndex: { get: ({ zone }) => zone.top },
    IsEntireColumn: { get: ({ zone }) => zone.top === 0 && zone.bottom === LAST_ROW },
    IsEntireRow: { get: ({ zone }) => zone.left === 0 && zone.right === LAST_COLUMN },
    ...rangeContents,
    ...rangeGeometry,
  },
  children: {
    Format: (target, host) => host.object("RangeFormat", target),
    Worksheet: ({ sheetId }, host) => host.object("Worksheet", { sheetId }),
    DataValidation: (target, host) => host.object("DataValidation", target),
    ConditionalFormats: (target, host) => host.object("ConditionalFormatCollection", target),
    Sort: (target, host) => host.object("RangeSort", target),
  },
  methods: {
    ...rangeMoves,
    ...rangeEdits,
    /** The client sends large arrays in parts and checks their size first. */
    _ValidateArraySize: ({ sheetId, zone }, [rows, columns], host) => {
      if (rows !== zoneRows(zone) || columns !== zoneColumns(zone))
        throw new HostError("InvalidArgument", MISMATCH);
      host.engine.sheets.growTo(sheetId, zone);
      return null;
    },
  },
};
