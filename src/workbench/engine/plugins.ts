import { BRIDGE, type CustomConfig, type EngineBridge, type Getters } from "./bridge";
import { BULK_COMMAND, type QueuedCommand } from "./dispatcher";
import { refuseConstants } from "./correlationOfConstants";
import { headerTexts } from "./headerTexts";
import { indexAlongRow } from "./indexAlongRow";
import { storedConstants } from "./namedConstant";
import { type EngineLibrary, engineLibrary } from "./library";
import { REARRANGE } from "./rearrangement";
import { prepareRearranging } from "./rearrangePlugin";
import { preparePuttingOff } from "./putOff";
import { prepareScatterCharts } from "./scatterChart";
import { prepareSeriesLooks } from "./seriesLook";
import { prepareSigns } from "./signFirst";
import { resolveReference, storedFormula, type TableLookup } from "./structuredReference";

type CorePluginClass = ReturnType<EngineLibrary["registries"]["corePluginRegistry"]["get"]>;

/** The engine's plugins are loosely typed; this is what our subclasses use of them. */
interface PluginInstance {
  getters: Getters;
  handle(command: LooseCommand): void;
  getNamedRange(name: string): unknown;
  dispatch(type: string, payload?: object): { isSuccessful: boolean; reasons: readonly string[] };
}

interface LooseCommand {
  type: string;
  [field: string]: unknown;
}

type PluginClass = (new (config: { custom: CustomConfig }) => PluginInstance) & {
  getters: readonly string[];
};

function lookupOf(bridge: EngineBridge, getters: Getters): TableLookup {
  return {
    tables: bridge.tables(getters),
    sheetName: (sheetId) => getters.getSheetName(sheetId),
    headers: ({ sheetId, zone }) => headerTexts(getters, sheetId, zone),
  };
}

/** Cells: structured references are stored as quoted names. */
function cellPlugin(Base: PluginClass): PluginClass {
  return class extends Base {
    static override getters = Base.getters;
    private readonly bridge: EngineBridge | undefined;
    constructor(config: { custom: CustomConfig }) {
      super(config);
      this.bridge = config.custom[BRIDGE];
    }
    override handle(command: LooseCommand): void {
      const { type, content } = command;
      if (type === "UPDATE_CELL" && typeof content === "string" && content.startsWith("=") && this.bridge)
        command.content = this.stored(content, command, this.bridge);
      super.handle(command);
    }
    private stored(content: string, command: LooseCommand, bridge: EngineBridge): string {
      const formula = storedConstants(content, (name) => bridge.constant(name) !== undefined);
      if (formula.includes("[")) {
        const place = {
          sheetId: String(command.sheetId),
          row: Number(command.row),
          column: Number(command.col),
        };
        return storedFormula(formula, place, lookupOf(bridge, this.getters));
      }
      return formula;
    }
  };
}

/** Names: a stored structured reference, or a bare table name, means the table's cells of now. */
function namedRangesPlugin(Base: PluginClass): PluginClass {
  return class extends Base {
    static override getters = Base.getters;
    private readonly bridge: EngineBridge | undefined;
    constructor(config: { custom: CustomConfig }) {
      super(config);
      this.bridge = config.custom[BRIDGE];
    }
    override getNamedRange(name: string): unknown {
      const own = super.getNamedRange(name);
      if (own !== undefined || !this.bridge) return own;
      const found = resolveReference(name, lookupOf(this.bridge, this.getters));
      return found && { name, range: this.getters.getRangeFromZone(found.sheetId, found.zone) };
    }
  };
}

/** Commands after which a table may have other cells, or other headers. */
const TABLE_COMMANDS = new Set(["CREATE_TABLE", "UPDATE_TABLE", "REMOVE_TABLE", REARRANGE, "UNDO", "REDO"]);

/** Runs a queue of commands as one, and recalculates when a table that formulas name has grown or changed. */
function bulkPlugin(Base: PluginClass): PluginClass {
  return class extends Base {
    private readonly bridge: EngineBridge | undefined;
    private signature = "";
    constructor(config: { custom: CustomConfig }) {
      super(config);
      this.bridge = config.custom[BRIDGE];
    }
    override handle(command: LooseCommand): void {
      if (command.type === BULK_COMMAND) this.runAll(command.commands as QueuedCommand[]);
      if (TABLE_COMMANDS.has(command.type) || (command.type === "UPDATE_CELL" && this.touchesTable(command)))
        this.watchTables();
    }
    private runAll(commands: QueuedCommand[]): void {
      for (const { type, payload } of commands) {
        const result = this.dispatch(type, payload);
        if (!result.isSuccessful) this.bridge?.refused(type, result.reasons);
      }
    }
    /** Only a header, or the cell that a table has just grown by, changes what a reference means. */
    private touchesTable(command: LooseCommand): boolean {
      const [sheetId, row, col] = [String(command.sheetId), Number(command.row), Number(command.col)];
      return this.getters
        .getCoreTables(sheetId)
        .some(
          ({ range: { zone } }) =>
            (row === zone.top || row === zone.bottom) && col >= zone.left && col <= zone.right,
        );
    }
    private watchTables(): void {
      if (!this.bridge) return;
      const lookup = lookupOf(this.bridge, this.getters);
      const signature = JSON.stringify(
        lookup.tables.map((table) => [table.name, table.sheetId, table.zone, lookup.headers(table)]),
      );
      if (signature === this.signature) return;
      this.signature = signature;
      if (usesTables(this.getters)) this.dispatch("EVALUATE_CELLS");
    }
  };
}

/** Is there a formula with a structured reference? */
function usesTables(getters: Getters): boolean {
  return getters
    .getSheetIds()
    .some((sheetId) =>
      getters
        .getCells(sheetId)
        .some((cell) => cell.isFormula && cell.compiledFormula.toFormulaString(getters).includes("[")),
    );
}

/** What the engine draws in a cell: how much of its width. */
type DataBars = ({ color: string; percentage: number } | undefined)[][];

interface DataBarPlugin {
  applyDataBar(sheetId: string, range: string, rule: { longest?: number }, bars: DataBars): void;
}

/** Data bars: the engine's longest bar is the largest value; a rule that names a bound is drawn up to it. */
function dataBarPlugin(Base: PluginClass): PluginClass {
  class Bounded extends (Base as unknown as new (config: object) => PluginInstance & DataBarPlugin) {
    static getters = Base.getters;
    override applyDataBar(sheetId: string, range: string, rule: { longest?: number }, bars: DataBars): void {
      super.applyDataBar(sheetId, range, rule, bars);
      const { longest } = rule;
      if (longest === undefined) return;
      const { zone } = this.getters.getRangeFromSheetXC(sheetId, range);
      for (let col = zone.left; col <= zone.right; col++) {
        for (let row = zone.top; row <= zone.bottom; row++) {
          const bar = bars[col]?.[row];
          const { value } = this.getters.getEvaluatedCell({ sheetId, col, row });
          if (bar) bar.percentage = Math.min(100, (Number(value) * 100) / longest);
        }
      }
    }
  }
  return Bounded;
}

const prepared = new WeakSet<EngineLibrary>();

/** Adds the workbench's plugins to the library; once, before the first model. */
export function preparePlugins(): void {
  const library = engineLibrary();
  if (prepared.has(library)) return;
  prepared.add(library);
  const { corePluginRegistry, coreViewsPluginRegistry, featurePluginRegistry } = library.registries;
  const replace = (key: string, wrap: (base: PluginClass) => PluginClass): void => {
    const base = corePluginRegistry.get(key) as unknown as PluginClass;
    corePluginRegistry.replace(key, wrap(base) as unknown as CorePluginClass);
  };
  replace("cell", cellPlugin);
  replace("named_ranges", namedRangesPlugin);
  prepareRearranging();
  preparePuttingOff();
  prepareScatterCharts();
  prepareSeriesLooks();
  prepareSigns();
  indexAlongRow();
  refuseConstants();
  const conditional = coreViewsPluginRegistry.get("evaluation_cf");
  coreViewsPluginRegistry.replace(
    "evaluation_cf",
    dataBarPlugin(conditional as unknown as PluginClass) as unknown as typeof conditional,
  );
  const bulk = bulkPlugin(library.UIPlugin as unknown as PluginClass);
  featurePluginRegistry.add("seoulaiBulk", bulk as unknown as ReturnType<typeof featurePluginRegistry.get>);
}
