type Kind = "string" | "number" | "boolean" | "object" | "array";

/**
 * What each command that the workbench sends must carry. The engine itself accepts a command with a missing
 * field and then damages another sheet (DELETE_SHEET without a name removed another sheet's table), and
 * accepts names of commands that do not exist.
 */
const SHAPES: Readonly<Record<string, Readonly<Record<string, Kind>>>> = {
  UPDATE_CELL: { sheetId: "string", col: "number", row: "number" },
  DELETE_CONTENT: { sheetId: "string", target: "array" },
  CLEAR_CELLS: { sheetId: "string", target: "array" },
  CLEAR_FORMATTING: { sheetId: "string", target: "array" },
  SET_FORMATTING: { sheetId: "string", target: "array" },
  SET_BORDER: { sheetId: "string", col: "number", row: "number" },
  SET_ZONE_BORDERS: { sheetId: "string", target: "array", border: "object" },
  ADD_COLUMNS_ROWS: {
    sheetId: "string",
    sheetName: "string",
    dimension: "string",
    base: "number",
    quantity: "number",
    position: "string",
  },
  REMOVE_COLUMNS_ROWS: { sheetId: "string", sheetName: "string", dimension: "string", elements: "array" },
  RESIZE_COLUMNS_ROWS: { sheetId: "string", dimension: "string", elements: "array" },
  HIDE_COLUMNS_ROWS: { sheetId: "string", dimension: "string", elements: "array" },
  UNHIDE_COLUMNS_ROWS: { sheetId: "string", dimension: "string", elements: "array" },
  AUTORESIZE_COLUMNS: { sheetId: "string", cols: "array" },
  AUTORESIZE_ROWS: { sheetId: "string", rows: "array" },
  INSERT_CELL: { shiftDimension: "string", zone: "object" },
  DELETE_CELL: { shiftDimension: "string", zone: "object" },
  FREEZE_COLUMNS: { sheetId: "string", quantity: "number" },
  FREEZE_ROWS: { sheetId: "string", quantity: "number" },
  UNFREEZE_COLUMNS_ROWS: { sheetId: "string" },
  SET_GRID_LINES_VISIBILITY: { sheetId: "string", areGridLinesVisible: "boolean" },
  ADD_MERGE: { sheetId: "string", target: "array" },
  REMOVE_MERGE: { sheetId: "string", target: "array" },
  CREATE_SHEET: { sheetId: "string", name: "string", position: "number" },
  DELETE_SHEET: { sheetId: "string", sheetName: "string" },
  DUPLICATE_SHEET: { sheetId: "string", sheetIdTo: "string", sheetNameTo: "string" },
  MOVE_SHEET: { sheetId: "string", delta: "number" },
  RENAME_SHEET: { sheetId: "string", newName: "string", oldName: "string" },
  COLOR_SHEET: { sheetId: "string" },
  HIDE_SHEET: { sheetId: "string" },
  SHOW_SHEET: { sheetId: "string" },
  LOCK_SHEET: { sheetId: "string" },
  UNLOCK_SHEET: { sheetId: "string" },
  ACTIVATE_SHEET: { sheetIdFrom: "string", sheetIdTo: "string" },
  ADD_CONDITIONAL_FORMAT: { sheetId: "string", ranges: "array", cf: "object" },
  REMOVE_CONDITIONAL_FORMAT: { sheetId: "string", id: "string" },
  ADD_DATA_VALIDATION_RULE: { sheetId: "string", ranges: "array", rule: "object" },
  REMOVE_DATA_VALIDATION_RULE: { sheetId: "string", id: "string" },
  CREATE_TABLE: { sheetId: "string", ranges: "array", config: "object", tableType: "string" },
  UPDATE_TABLE: { sheetId: "string", zone: "object" },
  REMOVE_TABLE: { sheetId: "string", target: "array" },
  UPDATE_FILTER: { sheetId: "string", col: "number", row: "number", value: "object" },
  SORT_CELLS: { sheetId: "string", col: "number", row: "number", zone: "object", sortDirection: "string" },
  CREATE_NAMED_RANGE: { sheetId: "string", name: "string", ranges: "array" },
  UPDATE_NAMED_RANGE: { sheetId: "string", oldRangeName: "string", newRangeName: "string", ranges: "array" },
  DELETE_NAMED_RANGE: { name: "string" },
  CREATE_CHART: { sheetId: "string", chartId: "string", figureId: "string", definition: "object" },
  UPDATE_CHART: { sheetId: "string", chartId: "string", figureId: "string", definition: "object" },
  UPDATE_FIGURE: { sheetId: "string", figureId: "string", col: "number", row: "number" },
  DELETE_FIGURE: { sheetId: "string", figureId: "string" },
  MOVE_RANGES: {
    sheetId: "string",
    sheetName: "string",
    target: "array",
    targetSheetId: "string",
    col: "number",
    row: "number",
  },
  SEOULAI_REARRANGE: { sheetId: "string", moves: "array", cleared: "array" },
  EVALUATE_CELLS: {},
  REQUEST_UNDO: {},
  REQUEST_REDO: {},
};

export type Payload = Readonly<Record<string, unknown>>;

/** Fields that must hold text where they are present: a number in `content` breaks the engine. */
const TEXT_FIELDS = ["content", "format", "sheetName"];

/** Why the command must not be sent, or undefined. */
export function commandFault(type: string, payload: Payload): string | undefined {
  const shape = SHAPES[type];
  if (!shape) return `unknown command ${type}`;
  for (const [field, kind] of Object.entries(shape)) {
    const value = payload[field];
    const actual = Array.isArray(value) ? "array" : value === null ? "null" : typeof value;
    if (actual !== kind) return `${type}.${field} must be ${kind}, is ${actual}`;
    if (kind === "number" && !Number.isInteger(value)) return `${type}.${field} must be a whole number`;
  }
  for (const field of TEXT_FIELDS) {
    const value = payload[field];
    if (value !== undefined && typeof value !== "string")
      return `${type}.${field} must be text, is ${typeof value}`;
  }
  return undefined;
}
