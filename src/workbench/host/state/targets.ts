import type { Zone } from "../../engine/zone";

/** What an object of each class stands for. */
export interface SheetTarget {
  sheetId: string;
}

export interface RangeTarget extends SheetTarget {
  zone: Zone;
}

export interface BorderTarget extends RangeTarget {
  side: string;
}

export interface TableTarget {
  tableId: string;
}

export interface TablePartTarget extends TableTarget {
  index: number;
}

/** Either all of the workbook's, or one sheet's. */
export interface ScopeTarget {
  sheetId?: string;
}

/** Tables of a scope that touch a zone. */
export interface TableScopeTarget extends ScopeTarget {
  zone?: Zone;
}

export interface NameTarget {
  name: string;
  sheetId?: string;
}

export interface ChartTarget extends SheetTarget {
  chartId: string;
}

export interface SeriesTarget extends ChartTarget {
  index: number;
}

export interface AxisTarget extends ChartTarget {
  axis: "category" | "value";
}

export interface ChartTextTarget extends ChartTarget {
  part: "title" | "category" | "value";
}

export interface RuleTarget extends SheetTarget {
  ruleId: string;
}

export interface NoteTarget extends SheetTarget {
  row: number;
  col: number;
}

export interface KeyTarget {
  key: string;
}

export interface XmlScopeTarget {
  namespaceUri?: string;
}

export type RootTarget = Record<string, never>;

export interface TargetTypes {
  Application: RootTarget;
  Workbook: RootTarget;
  WorksheetCollection: RootTarget;
  Worksheet: SheetTarget;
  WorksheetFreezePanes: SheetTarget;
  WorksheetProtection: SheetTarget;
  PageLayout: SheetTarget;
  HeaderFooterGroup: SheetTarget;
  HeaderFooter: SheetTarget;
  AutoFilter: { sheetId: string; tableId?: string };
  Range: RangeTarget;
  RangeAreas: { sheetId: string; zones: Zone[] };
  RangeFormat: RangeTarget;
  RangeFill: RangeTarget;
  RangeFont: RangeTarget;
  RangeBorderCollection: RangeTarget;
  RangeBorder: BorderTarget;
  FormatProtection: RangeTarget;
  RangeSort: RangeTarget;
  DataValidation: RangeTarget;
  ConditionalFormatCollection: RangeTarget;
  ConditionalFormat: RuleTarget;
  CustomConditionalFormat: RuleTarget;
  ConditionalFormatRule: RuleTarget;
  ConditionalRangeFormat: RuleTarget;
  ConditionalRangeFont: RuleTarget;
  ConditionalRangeFill: RuleTarget;
  CellValueConditionalFormat: RuleTarget;
  TextConditionalFormat: RuleTarget;
  DataBarConditionalFormat: RuleTarget;
  ConditionalDataBarPositiveFormat: RuleTarget;
  ConditionalDataBarNegativeFormat: RuleTarget;
  IconSetConditionalFormat: RuleTarget;
  ColorScaleConditionalFormat: RuleTarget;
  TableCollection: TableScopeTarget;
  TableScopedCollection: TableScopeTarget;
  Table: TableTarget;
  TableColumnCollection: TableTarget;
  TableColumn: TablePartTarget;
  TableRowCollection: TableTarget;
  TableRow: TablePartTarget;
  TableSort: TableTarget;
  Filter: TablePartTarget;
  NamedItemCollection: ScopeTarget;
  NamedItem: NameTarget;
  ChartCollection: SheetTarget;
  Chart: ChartTarget;
  ChartTitle: ChartTextTarget;
  ChartTitleFormat: ChartTextTarget;
  ChartFont: ChartTextTarget;
  ChartLegend: ChartTarget;
  ChartAxes: ChartTarget;
  ChartAxis: AxisTarget;
  ChartAxisTitle: AxisTarget;
  ChartGridlines: AxisTarget & { major: boolean };
  ChartDataLabels: ChartTarget;
  ChartSeriesCollection: ChartTarget;
  ChartSeries: SeriesTarget;
  ChartSeriesFormat: SeriesTarget;
  ChartFill: SeriesTarget;
  ChartSeriesDataLabels: SeriesTarget;
  NoteCollection: ScopeTarget;
  Note: NoteTarget;
  CustomXmlPartCollection: RootTarget;
  CustomXmlPartScopedCollection: XmlScopeTarget;
  CustomXmlPart: { id: string };
  SettingCollection: RootTarget;
  Setting: KeyTarget;
  DocumentProperties: RootTarget;
  CustomPropertyCollection: RootTarget;
  CustomProperty: KeyTarget;
  CustomFunctions: RootTarget;
  CustomFunctionsContainer: RootTarget;
  AddinInternalService: RootTarget;
  AppRuntimeService: RootTarget;
  AppRuntimePersistenceService: RootTarget;
  DynamicRibbon: RootTarget;
}
