import type { ClassTable } from "../protocol/hostContext";
import { application } from "./application";
import * as chartParts from "./chartParts";
import { chart, chartCollection } from "./charts";
import { chartLegendEntry, chartLegendEntryCollection } from "./chartLegendEntries";
import { chartSeries, chartSeriesCollection } from "./chartSeries";
import { comment, commentCollection } from "./comments";
import * as conditional from "./conditionalFormats";
import { dataValidation } from "./dataValidation";
import { autoFilter, filter } from "./filters";
import { namedItem, namedItemCollection } from "./names";
import { note, noteCollection } from "./notes";
import { headerFooter, headerFooterGroup, pageLayout } from "./pageLayout";
import {
  customProperty,
  customPropertyCollection,
  documentProperties,
  setting,
  settingCollection,
} from "./properties";
import { range } from "./range";
import { rangeAreas } from "./rangeAreas";
import { rangeBorder, rangeBorderCollection } from "./rangeBorders";
import { formatProtection, rangeFill, rangeFont, rangeFormat } from "./rangeFormat";
import { rangeSort } from "./rangeSort";
import * as services from "./services";
import { worksheetFreezePanes, worksheetProtection } from "./sheetParts";
import * as tables from "./table";
import { tableCollection, tableScopedCollection } from "./tables";
import { workbook } from "./workbook";
import { worksheet } from "./worksheet";
import { worksheetCollection } from "./worksheetCollection";
import { customXmlPart, customXmlPartCollection, customXmlPartScopedCollection } from "./xmlParts";

/** Excel's classes as the workbench has them. */
export const objectModel: ClassTable = {
  AddinInternalService: services.addinInternalService,
  Application: application,
  AppRuntimePersistenceService: services.appRuntimePersistenceService,
  AppRuntimeService: services.appRuntimeService,
  AutoFilter: autoFilter,
  CellValueConditionalFormat: conditional.cellValueConditionalFormat,
  Chart: chart,
  ChartAreaFormat: chartParts.chartAreaFormat,
  ChartAxes: chartParts.chartAxes,
  ChartAxis: chartParts.chartAxis,
  ChartAxisFormat: chartParts.chartAxisFormat,
  ChartAxisTitle: chartParts.chartAxisTitle,
  ChartAxisTitleFormat: chartParts.chartAxisTitleFormat,
  ChartBorder: chartParts.chartBorder,
  ChartCollection: chartCollection,
  ChartDataLabelFormat: chartParts.chartDataLabelFormat,
  ChartDataLabels: chartParts.chartDataLabels,
  ChartFill: chartParts.chartFill,
  ChartFont: chartParts.chartFont,
  ChartGridlines: chartParts.chartGridlines,
  ChartLegend: chartParts.chartLegend,
  ChartLegendEntry: chartLegendEntry,
  ChartLegendEntryCollection: chartLegendEntryCollection,
  ChartLegendFormat: chartParts.chartLegendFormat,
  ChartLineFormat: chartParts.chartLineFormat,
  ChartSeries: chartSeries,
  ChartSeriesCollection: chartSeriesCollection,
  ChartSeriesFormat: chartParts.chartSeriesFormat,
  ChartTitle: chartParts.chartTitle,
  ChartTitleFormat: chartParts.chartTitleFormat,
  ColorScaleConditionalFormat: conditional.colorScaleConditionalFormat,
  Comment: comment,
  CommentCollection: commentCollection,
  ConditionalDataBarNegativeFormat: conditional.conditionalDataBarNegativeFormat,
  ConditionalDataBarPositiveFormat: conditional.conditionalDataBarPositiveFormat,
  ConditionalFormat: conditional.conditionalFormat,
  ConditionalFormatCollection: conditional.conditionalFormatCollection,
  ConditionalFormatRule: conditional.conditionalFormatRule,
  ConditionalRangeFill: conditional.conditionalRangeFill,
  ConditionalRangeFont: conditional.conditionalRangeFont,
  ConditionalRangeFormat: conditional.conditionalRangeFormat,
  CustomConditionalFormat: conditional.customConditionalFormat,
  CustomFunctions: services.customFunctions,
  CustomFunctionsContainer: services.customFunctionsContainer,
  CustomProperty: customProperty,
  CustomPropertyCollection: customPropertyCollection,
  CustomXmlPart: customXmlPart,
  CustomXmlPartCollection: customXmlPartCollection,
  CustomXmlPartScopedCollection: customXmlPartScopedCollection,
  DataBarConditionalFormat: conditional.dataBarConditionalFormat,
  DataValidation: dataValidation,
  DocumentProperties: documentProperties,
  DynamicRibbon: services.dynamicRibbon,
  Filter: filter,
  FormatProtection: formatProtection,
  HeaderFooter: headerFooter,
  HeaderFooterGroup: headerFooterGroup,
  IconSetConditionalFormat: conditional.iconSetConditionalFormat,
  NamedItem: namedItem,
  NamedItemCollection: namedItemCollection,
  Note: note,
  NoteCollection: noteCollection,
  PageLayout: pageLayout,
  Range: range,
  RangeAreas: rangeAreas,
  RangeBorder: rangeBorder,
  RangeBorderCollection: rangeBorderCollection,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeFormat: rangeFormat,
  RangeSort: rangeSort,
  Setting: setting,
  SettingCollection: settingCollection,
  Table: tables.table,
  TableCollection: tableCollection,
  TableColumn: tables.tableColumn,
  TableColumnCollection: tables.tableColumnCollection,
  TableRow: tables.tableRow,
  TableRowCollection: tables.tableRowCollection,
  TableScopedCollection: tableScopedCollection,
  TableSort: tables.tableSort,
  TextConditionalFormat: conditional.textConditionalFormat,
  Workbook: workbook,
  Worksheet: worksheet,
  WorksheetCollection: worksheetCollection,
  WorksheetFreezePanes: worksheetFreezePanes,
  WorksheetProtection: worksheetProtection,
};
