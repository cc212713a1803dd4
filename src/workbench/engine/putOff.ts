import { engineLibrary } from "./library";
import { evaluateUsedCells } from "./usedCells";

/**
 * Work that the library does at the end of every command, put off until somebody asks for what comes of it. Of a batch
 * with hundreds of commands each new sheet, name and merged cell would calculate every formula of the workbook.
 */

interface Command {
  readonly type: string;
  readonly cellIds?: readonly string[];
}

/** What is used of the library's plugins, which are loosely typed. */
interface Plugin {
  beforeHandle(command: Command): void;
  handle(command: Command): void;
  finalize(): void;
}

type PluginClass<P extends Plugin = Plugin> = (new (config: object) => P) & {
  readonly getters: readonly string[];
};

/** Lets members of a plugin run something first. */
function runBefore(
  plugin: Plugin,
  members: readonly string[],
  first: (...words: readonly unknown[]) => void,
): void {
  const loose = plugin as unknown as Record<string, (...words: unknown[]) => unknown>;
  for (const name of members) {
    const member = loose[name]?.bind(plugin);
    if (!member) throw new Error(`The spreadsheet library has no member ${name}.`);
    loose[name] = (...words) => {
      first(...words);
      return member(...words);
    };
  }
}

interface EvaluationPlugin extends Plugin {
  shouldRebuildDependenciesGraph: boolean;
  positionsToUpdate: object[];
  readonly evaluator: Parameters<typeof evaluateUsedCells>[0];
  readonly getters: Parameters<typeof evaluateUsedCells>[1];
}

/** Values are calculated at the first question after the commands that may have changed them. */
function evaluation(Base: PluginClass<EvaluationPlugin>): PluginClass {
  return class extends Base {
    static override readonly getters = [...Base.getters, "isCalculating"];
    private calculating = false;
    /** A command has ended since values were calculated. */
    private due = false;
    /** All values are asked for anew, whatever has changed. */
    private all = false;
    /** A command is under way that changes what formulas refer to; it may be carried out in part only. */
    private restructuring = false;

    constructor(config: object) {
      super(config);
      evaluateUsedCells(this.evaluator, this.getters);
      runBefore(this, [...Base.getters, "exportForExcel"], () => {
        if (this.due) this.calculate();
      });
    }

    override beforeHandle(command: Command): void {
      const before = this.shouldRebuildDependenciesGraph;
      this.shouldRebuildDependenciesGraph = false;
      super.beforeHandle(command);
      this.restructuring ||= this.shouldRebuildDependenciesGraph;
      this.shouldRebuildDependenciesGraph ||= before;
    }

    override handle(command: Command): void {
      if (command.type === "EVALUATE_CELLS" && !command.cellIds) this.all = true;
      else super.handle(command);
    }

    override finalize(): void {
      this.due = true;
      this.restructuring = false;
    }

    isCalculating(): boolean {
      return this.calculating;
    }

    private calculate(): void {
      this.due = false;
      this.calculating = true;
      try {
        this.evaluateDue();
      } finally {
        this.calculating = false;
      }
      this.all = false;
      this.shouldRebuildDependenciesGraph = this.restructuring;
    }

    private evaluateDue(): void {
      if (this.all && !this.shouldRebuildDependenciesGraph) {
        this.evaluator.evaluateAllCells();
        this.positionsToUpdate = [];
      } else super.finalize();
    }
  };
}

interface HeaderPositionsPlugin extends Plugin {
  headerPositions: Record<string, object | undefined>;
  isDirty: boolean;
  computeHeaderPositionsOfSheet(sheetId: string): object | undefined;
}

/** Where rows and columns begin is reckoned for the sheets that are drawn. */
function headerPositions(Base: PluginClass<HeaderPositionsPlugin>): PluginClass {
  return class extends Base {
    static override readonly getters = Base.getters;

    constructor(config: object) {
      super(config);
      const need = (sheetId: unknown): void => {
        this.headerPositions[String(sheetId)] ??= super.computeHeaderPositionsOfSheet(String(sheetId));
      };
      runBefore(this, ["getColDimensions", "getRowDimensions"], need);
      runBefore(this, ["getColRowOffset"], (_dimension, _from, _to, sheetId) => {
        need(sheetId);
      });
    }

    /** What the library reckons at once is forgotten instead. */
    override computeHeaderPositionsOfSheet(): undefined {
      return undefined;
    }

    override finalize(): void {
      if (this.isDirty) this.headerPositions = {};
      this.isDirty = false;
    }
  };
}

interface FilterPlugin extends Plugin {
  readonly getters: { getSheetIds(): readonly string[]; isCalculating(): boolean };
  isEvaluationDirty: boolean;
  updateHiddenRows(sheetId: string): void;
}

/** Which rows a filter hides is told by the values of its column: it is asked sheet by sheet. */
function filters(Base: PluginClass<FilterPlugin>): PluginClass {
  return class extends Base {
    static override readonly getters = Base.getters;
    private waiting = new Set<string>();

    constructor(config: object) {
      super(config);
      runBefore(this, ["isRowFiltered"], (sheetId) => {
        // A formula that leaves out hidden rows is calculated with those that were hidden before.
        if (this.getters.isCalculating()) return;
        if (this.waiting.delete(String(sheetId))) this.updateHiddenRows(String(sheetId));
      });
    }

    override finalize(): void {
      if (this.isEvaluationDirty) this.waiting = new Set(this.getters.getSheetIds());
      this.isEvaluationDirty = false;
    }
  };
}

interface ViewportPlugin extends Plugin {
  readonly getters: { getActiveSheetId(): string; getSheetIds(): readonly string[] };
  sheetsWithDirtyViewports: Set<string>;
  /** After an undo: of all sheets. */
  readonly shouldAdjustViewports: boolean;
  handleEvent(event: object): void;
  allowDispatch(command: Command): unknown;
}

/** Commands that are about what is seen, and start from it. */
const VIEW_COMMANDS: ReadonlySet<string> = new Set([
  "RESIZE_SHEETVIEW",
  "SET_VIEWPORT_OFFSET",
  "SET_ZOOM",
  "SHIFT_VIEWPORT_DOWN",
  "SHIFT_VIEWPORT_UP",
  "SCROLL_TO_CELL",
]);

/** What is seen of a sheet is reckoned when the sheet is looked at. */
function viewports(Base: PluginClass<ViewportPlugin>): PluginClass {
  return class extends Base {
    static override readonly getters = Base.getters;
    private due = false;

    constructor(config: object) {
      super(config);
      const look = (): void => {
        if (this.due) this.reckon();
      };
      runBefore(this, [...Base.getters, "handleEvent"], look);
      runBefore(this, ["allowDispatch", "handle"], (command) => {
        if (VIEW_COMMANDS.has((command as Command).type)) look();
      });
    }

    override finalize(): void {
      this.due = true;
    }

    private reckon(): void {
      this.due = false;
      const shown = this.getters.getActiveSheetId();
      const dirty = this.getters
        .getSheetIds()
        .filter((sheetId) => this.sheetsWithDirtyViewports.has(sheetId));
      const now = dirty.filter((sheetId) => sheetId === shown || this.shouldAdjustViewports);
      this.sheetsWithDirtyViewports = new Set(now);
      super.finalize();
      this.sheetsWithDirtyViewports = new Set(dirty.filter((sheetId) => !now.includes(sheetId)));
    }
  };
}

/** Colours that are in use are gathered for the palette that offers them. */
function customColors(Base: PluginClass): PluginClass {
  return class extends Base {
    static override readonly getters = Base.getters;

    constructor(config: object) {
      super(config);
      runBefore(this, ["getCustomColors"], () => {
        super.finalize();
      });
    }

    override finalize(): void {
      // Gathered when asked for.
    }
  };
}

interface Registry {
  get(key: string): unknown;
  replace(key: string, plugin: never): unknown;
}

/** Teaches the library to wait; once, before the first model. */
export function preparePuttingOff(): void {
  const { coreViewsPluginRegistry, statefulUIPluginRegistry } = engineLibrary().registries;
  const replace = <P extends Plugin>(
    registry: Registry,
    key: string,
    wrap: (base: PluginClass<P>) => PluginClass,
  ): void => {
    registry.replace(key, wrap(registry.get(key) as PluginClass<P>) as never);
  };
  replace(coreViewsPluginRegistry, "evaluation", evaluation);
  replace(coreViewsPluginRegistry, "custom_colors", customColors);
  replace(statefulUIPluginRegistry, "evaluation_filter", filters);
  replace(statefulUIPluginRegistry, "header_positions", headerPositions);
  replace(statefulUIPluginRegistry, "viewport", viewports);
}
