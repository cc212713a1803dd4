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
  /** true: only tables that lie wholly in the zone. */
  whole?: boolean;
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

/** A part of a chart, by its way through the chart's facts: "title", "axes/value". */
export interface ChartPartTarget extends ChartTarget {
  way: string;
}

export interface RuleTarget extends SheetTarget {
  ruleId: string;
}

export interface NoteTarget extends SheetTarget {
  row: number;
  col: number;
}

export interface CommentTarget {
  commentId: string;
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
  ChartAreaFormat: ChartPartTarget;
  ChartAxes: ChartTarget;
  ChartAxis: ChartPartTarget;
  ChartAxisFormat: ChartPartTarget;
  ChartAxisTitle: ChartPartTarget;
  ChartAxisTitleFormat: ChartPartTarget;
  ChartBorder: ChartPartTarget;
  ChartDataLabelFormat: ChartPartTarget;
  ChartDataLabels: ChartPartTarget;
  ChartFill: ChartPartTarget;
  ChartFont: ChartPartTarget;
  ChartGridlines: ChartPartTarget;
  ChartLegend: ChartPartTarget;
  ChartLegendEntry: SeriesTarget;
  ChartLegendEntryCollection: ChartTarget;
  ChartLegendFormat: ChartPartTarget;
  ChartLineFormat: ChartPartTarget;
  ChartSeries: SeriesTarget;
  ChartSeriesCollection: ChartTarget;
  ChartSeriesFormat: ChartPartTarget;
  ChartTitle: ChartPartTarget;
  ChartTitleFormat: ChartPartTarget;
  NoteCollection: ScopeTarget;
  CommentCollection: ScopeTarget;
  Comment: CommentTarget;
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
