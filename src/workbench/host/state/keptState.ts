import type { Zone } from "../../engine/zone";
import type { PageLayoutExtras } from "../extras";
import type { Json } from "../protocol/wire";
import { CellMap } from "./cellMap";
import { TableColumnIds } from "./tableColumnIds";

export interface KeptNote {
  author: string;
  text: string;
  visible: boolean;
}

/** A threaded comment; answers to it are not kept. */
export interface KeptComment {
  id: string;
  author: string;
  text: string;
}

/** A name: of a range (then the engine has it too, unless it belongs to one sheet), a constant or a formula. */
export interface KeptName {
  name: string;
  sheetId?: string;
  /** "=Sheet1!$A$1", "=5", "=\"text\"". */
  formula: string;
  /** Where it stands, if it is a sheet's own range; moves with inserted rows. */
  range?: { sheetId: string; zone: Zone };
  comment: string;
  visible: boolean;
}

/** What the engine has no word for in the look of a cell. */
export interface KeptFormat {
  fontName?: string;
  indent?: number;
  locked?: boolean;
  formulaHidden?: boolean;
  horizontal?: string;
  vertical?: string;
  shrinkToFit?: boolean;
  textOrientation?: number;
  underline?: string;
  /** Name of a built-in cell style. */
  style?: string;
}

export interface KeptProtection {
  protected: boolean;
  options: Record<string, Json>;
  password?: string;
}

/** A conditional format or a validation as Excel words it. */
export interface KeptRule {
  /** Excel's type: "Custom", "DataBar", "List", ... */
  type: string;
  facts: Record<string, Json>;
}

export interface KeptChart {
  name: string;
  facts: Record<string, Json>;
}

/** All that a workbook has and the engine does not keep. */
export class KeptState {
  readonly notes = new CellMap<KeptNote>();
  readonly comments = new CellMap<KeptComment>();
  /** Number of the comment that was made last. */
  lastComment = 0;
  readonly formats = new CellMap<KeptFormat>();
  /** Values with properties (valuesAsJson), as they were written. */
  readonly richValues = new CellMap<Json>();
  readonly hyperlinks = new CellMap<Record<string, Json>>();
  readonly names: KeptName[] = [];
  readonly pageLayouts = new Map<string, PageLayoutExtras>();
  readonly protection = new Map<string, KeptProtection>();
  readonly veryHidden = new Set<string>();
  readonly conditionalFormats = new Map<string, KeptRule>();
  readonly validations = new Map<string, KeptRule>();
  readonly charts = new Map<string, KeptChart>();
  readonly tableColumns = new TableColumnIds();
  /** Criteria as they were given, by table id and column id: "3/2". */
  readonly columnFilters = new Map<string, Record<string, Json>>();
  readonly sheetFilters = new Map<string, string>();
  readonly customXmlParts = new Map<string, string>();
  /** Number of the part that was made last: ids are never given twice. */
  lastXmlPart = 0;
  readonly customProperties = new Map<string, string | number | boolean>();
  readonly documentProperties = new Map<string, string>();
  /** Excel.SettingCollection. */
  readonly settings = new Map<string, Json>();
  /** Office.context.document.settings, as office.js serialised them. */
  readonly documentSettings = new Map<string, string>();
  name = "Workbook.xlsx";
  calculationMode = "Automatic";
}
