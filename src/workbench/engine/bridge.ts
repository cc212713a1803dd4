import type { EngineModel } from "./library";
import type { Zone } from "./zone";

export type Getters = EngineModel["getters"];

export interface FunctionResult {
  value: string | number | boolean | null;
  message?: string;
  format?: string;
}

/** A cell of a call's argument as the engine hands it over. */
export interface FunctionInput {
  value: string | number | boolean | null;
  /** The engine's own messages are texts that are translated when they are read. */
  message?: { toString(): string };
  position?: { sheetId: string; col: number; row: number };
}

/** A call of a custom function from a cell; a range comes as columns of cells. */
export interface FunctionCall {
  name: string;
  args: (FunctionInput | FunctionInput[][] | undefined)[];
  cell: { sheetId: string; col: number; row: number } | undefined;
}

/** A table as structured references need it. */
export interface NamedTable {
  name: string;
  sheetId: string;
  zone: Zone;
  hasHeaders: boolean;
  hasTotals: boolean;
}

/** What the engine's plugins and functions ask of their own workbook; each model has its own bridge. */
export interface EngineBridge {
  callFunction(call: FunctionCall): FunctionResult | FunctionResult[][];
  tables(getters: Getters): NamedTable[];
  /** Formula of a name that is no range ("=5"); undefined where there is none. */
  constant(name: string): string | undefined;
  refused(command: string, reasons: readonly string[]): void;
}

/** Key under which the bridge travels in the model's configuration. */
export const BRIDGE = "seoulai";

export interface CustomConfig {
  readonly [BRIDGE]?: EngineBridge;
}
