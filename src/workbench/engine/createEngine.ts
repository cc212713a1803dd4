import { BRIDGE, type EngineBridge, type FunctionCall, type FunctionResult, type NamedTable } from "./bridge";
import { BlockStore } from "./blockStore";
import { CellStore } from "./cellStore";
import { ChartStore } from "./chartStore";
import { Dispatcher } from "./dispatcher";
import { FormatStore } from "./formatStore";
import { type FunctionMetadata, prepareExcelFunctions, registerFunction } from "./functions";
import { polyfillGroupBy } from "./groupByPolyfill";
import { engineLibrary, type EngineModel } from "./library";
import { lightenRevisions } from "./lightRevisions";
import { NameStore } from "./nameStore";
import { NumberFormats } from "./numberFormat";
import { preparePlugins } from "./plugins";
import { RuleStore } from "./ruleStore";
import { SheetStore } from "./sheetStore";
import { TableStore } from "./tableStore";

export interface EngineOptions {
  /** Workbook data in the engine's own form, as `model.exportData()` gives it; a blank sheet without. */
  readonly data?: object;
  readonly functions?: readonly { fullName: string; metadata: FunctionMetadata }[];
  callFunction?(call: FunctionCall): FunctionResult | FunctionResult[][];
}

/** The spreadsheet engine behind the workbench: nothing outside this folder knows which library it is. */
export interface Engine {
  /** The library's model, for mounting its grid. */
  readonly model: EngineModel;
  readonly sheets: SheetStore;
  readonly cells: CellStore;
  readonly formats: FormatStore;
  readonly blocks: BlockStore;
  readonly tables: TableStore;
  readonly names: NameStore;
  readonly rules: RuleStore;
  readonly charts: ChartStore;
  readonly numberFormats: NumberFormats;
  /** Sends the writes that were gathered, as one command, and calculates. */
  flush(): void;
  /** Recalculates everything, or the cells named. */
  recalculate(cells?: readonly { sheetId: string; row: number; col: number }[]): void;
  undo(): void;
  redo(): void;
  /** Calls back when something may look different: after commands and when other cells are selected. */
  onUpdate(listener: () => void): () => void;
  /** Calls back after each command that the engine carried out; returns the way to stop. */
  onCommand(listener: (command: { type: string; [field: string]: unknown }) => void): () => void;
}

const BLANK = {
  version: "19.3",
  sheets: [{ id: "sheet1", name: "Sheet1", colNumber: 26, rowNumber: 200, cells: {} }],
};

/** Makes an engine with a workbook of its own. Loads nothing: the library must be there already. */
export function createEngine(options: EngineOptions = {}): Engine {
  polyfillGroupBy();
  preparePlugins();
  prepareExcelFunctions();
  for (const { fullName, metadata } of options.functions ?? []) registerFunction(fullName, metadata);
  const parts: Parts = {};
  const bridge: EngineBridge = {
    callFunction: (call) => options.callFunction?.(call) ?? { value: "#NAME?" },
    tables: (): NamedTable[] => parts.tables?.named() ?? [],
    constant: (name) => parts.names?.constant(name),
    refused: (command, reasons) => parts.dispatcher?.refused(command, reasons),
  };
  const library = engineLibrary();
  const model = new library.Model(options.data ?? BLANK, { custom: { [BRIDGE]: bridge } });
  lightenRevisions(model);
  return assemble(model, parts);
}

/** The stores that the engine's own callbacks need; there once the model is made. */
interface Parts {
  dispatcher?: Dispatcher;
  tables?: TableStore;
  names?: NameStore;
}

/** Values are calculated when one is asked for. */
function calculate({ getters }: EngineModel): void {
  getters.getEvaluatedCell({ sheetId: getters.getActiveSheetId(), col: 0, row: 0 });
}

function assemble(model: EngineModel, parts: Parts): Engine {
  const dispatcher = new Dispatcher(model);
  const numberFormats = new NumberFormats();
  const sheets = new SheetStore(model, dispatcher);
  const tables = new TableStore(model, dispatcher);
  parts.dispatcher = dispatcher;
  parts.tables = tables;
  const formats = new FormatStore(model, dispatcher, sheets, numberFormats);
  const names = new NameStore(model, dispatcher, sheets);
  parts.names = names;
  return {
    model,
    sheets,
    tables,
    numberFormats,
    cells: new CellStore(model, dispatcher, sheets, numberFormats),
    formats,
    blocks: new BlockStore(model, dispatcher, sheets, formats),
    names,
    rules: new RuleStore(model, dispatcher, sheets),
    charts: new ChartStore(model, dispatcher),
    flush: () => {
      dispatcher.flush();
      calculate(model);
    },
    recalculate: (cells) => {
      const ids = cells?.map((cell) => model.getters.getCell(cell)?.id).filter((id) => id !== undefined);
      dispatcher.run("EVALUATE_CELLS", ids ? { cellIds: ids } : {});
      calculate(model);
    },
    undo: () => {
      dispatcher.run("REQUEST_UNDO", {});
    },
    redo: () => {
      dispatcher.run("REQUEST_REDO", {});
    },
    onUpdate: (listener) => {
      const owner = {};
      model.on("update", owner, listener);
      model.selection.observe(owner, { handleEvent: listener });
      return () => {
        model.off("update", owner);
        model.selection.unobserve(owner);
      };
    },
    onCommand: (listener) => {
      const owner = {};
      // The event's payload is the command itself; the library's types say less.
      model.on("command-dispatched", owner, listener as unknown as () => void);
      return () => {
        model.off("command-dispatched", owner);
      };
    },
  };
}
