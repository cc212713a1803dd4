import { zoneAddress, quotedSheet } from "../../engine/address";
import { zoneColumns, zoneRows, type Zone } from "../../engine/zone";
import type { ExcelClass } from "../protocol/excelClass";

/** Excel.RangeAreas: several blocks of one sheet, as far as an add-in asks where they are. */
export const rangeAreas: ExcelClass<{ sheetId: string; zones: Zone[] }> = {
  name: "RangeAreas",
  properties: {
    Address: {
      get: ({ sheetId, zones }, { engine }) =>
        zones.map((zone) => `${quotedSheet(engine.sheets.name(sheetId))}!${zoneAddress(zone)}`).join(","),
    },
    AreaCount: { get: ({ zones }) => zones.length },
    CellCount: {
      get: ({ zones }) => zones.reduce((sum, zone) => sum + zoneRows(zone) * zoneColumns(zone), 0),
    },
  },
  children: { Worksheet: ({ sheetId }, host) => host.object("Worksheet", { sheetId }) },
};
