import type { ExcelClass } from "../protocol/excelClass";
import { HostError } from "../protocol/hostError";
import type { RootTarget } from "../state/targets";
import { activeSelection } from "../state/selection";
import { textArgument } from "./argument";

/** Excel.Workbook */
export const workbook: ExcelClass<RootTarget> = {
  name: "Workbook",
  properties: {
    Name: { get: (_, { kept }) => kept.name },
    IsDirty: { get: () => false },
    ReadOnly: { get: () => false },
    AutoSave: { get: () => false },
    UsePrecisionAsDisplayed: { get: () => false },
    Use1904DateSystem: { get: () => false },
    CalculationEngineVersion: { get: () => 191_029 },
  },
  children: {
    Application: (_, host) => host.object("Application", {}),
    Worksheets: (_, host) => host.object("WorksheetCollection", {}),
    Tables: (_, host) => host.object("TableCollection", {}),
    Names: (_, host) => host.object("NamedItemCollection", {}),
    CustomXmlParts: (_, host) => host.object("CustomXmlPartCollection", {}),
    Settings: (_, host) => host.object("SettingCollection", {}),
    Properties: (_, host) => host.object("DocumentProperties", {}),
    Notes: (_, host) => host.object("NoteCollection", {}),
    Comments: (_, host) => host.object("CommentCollection", {}),
  },
  methods: {
    GetSelectedRange: (_, __, host) => host.object("Range", activeSelection(host.engine)),
    GetActiveCell: (_, __, host) => {
      const { sheetId, zone } = activeSelection(host.engine);
      return host.object("Range", { sheetId, zone: { ...zone, bottom: zone.top, right: zone.left } });
    },
    GetActiveChart: () => {
      throw new HostError("ItemNotFound");
    },
    GetActiveChartOrNullObject: () => null,
    Save: () => undefined,
    _RemoveReference: (_, [id], host) => {
      host.releaseReference(textArgument(id, "referenceId"));
      return null;
    },
  },
};
