import type { Getters } from "./bridge";
import { engineLibrary } from "./library";
import { REARRANGE, rearrangedZone, type Rearrangement, targetOf } from "./rearrangement";
import type { Zone } from "./zone";

type Range = ReturnType<Getters["getRangeFromSheetXC"]>;

interface RangeChange {
  changeType: "NONE" | "MOVE" | "RESIZE" | "REMOVE";
  range: Range;
}

type ApplyChange = (range: Range) => RangeChange;

interface Compiled {
  adaptCompiledFormula(change: ApplyChange, rename: (name: string) => string): Compiled;
  toFormulaString(getters: Getters): string;
}

/** What the engine asks when ranges follow their cells. */
interface Adapters {
  applyChange: ApplyChange;
  adaptRangeString(sheetId: string, xc: string): { changeType: string; range: string };
  adaptFormulaString(sheetId: string, formula: string): string;
  adaptCompiledFormula(formula: Compiled): Compiled;
}

interface CorePlugin {
  getters: Getters;
  dispatch(type: string, payload: object): unknown;
}

type CorePluginClass = new (config: {
  range: { executeOnAllRanges(adapters: Adapters): void };
}) => CorePlugin;

const sameName = (name: string): string => name;

function changeOf(rearrangement: Rearrangement): ApplyChange {
  return (range) => {
    const { unboundedZone } = range;
    const whole = unboundedZone.bottom === undefined || unboundedZone.right === undefined;
    if (range.sheetId !== rearrangement.sheetId || whole) return { changeType: "NONE", range };
    const zone = rearrangedZone(range.zone, rearrangement);
    if (!zone) return { changeType: "REMOVE", range };
    if (zone.top === range.zone.top && zone.bottom === range.zone.bottom && zone.left === range.zone.left)
      if (zone.right === range.zone.right) return { changeType: "NONE", range };
    const same =
      zone.bottom - zone.top === range.zone.bottom - range.zone.top &&
      zone.right - zone.left === range.zone.right - range.zone.left;
    const moved = { ...range, zone: { ...zone }, unboundedZone: { ...unboundedZone, ...zone } };
    return { changeType: same ? "MOVE" : "RESIZE", range: moved };
  };
}

function adaptersOf(rearrangement: Rearrangement, getters: Getters): Adapters {
  const applyChange = changeOf(rearrangement);
  return {
    applyChange,
    adaptRangeString: (sheetId, xc) => {
      const range = getters.getRangeFromSheetXC(sheetId, xc);
      if (range.invalidXc) return { changeType: "NONE", range: xc };
      const change = applyChange(range);
      const text = change.changeType === "NONE" ? xc : getters.getRangeString(change.range, sheetId);
      return { changeType: change.changeType, range: text };
    },
    adaptFormulaString: (sheetId, formula) => {
      const compiled = engineLibrary().CompiledFormula.Compile(
        formula,
        sheetId,
        getters,
      ) as unknown as Compiled;
      return compiled.adaptCompiledFormula(applyChange, sameName).toFormulaString(getters);
    },
    adaptCompiledFormula: (formula) => formula.adaptCompiledFormula(applyChange, sameName),
  };
}

interface Placed {
  cellId: number;
  row: number;
  col: number;
  from: { row: number; col: number };
}

function cellsOf({ sheetId, moves }: Rearrangement, getters: Getters): Placed[] {
  const { rows } = getters.getSheet(sheetId);
  return moves.flatMap(({ zone, rows: down, columns: right }) => {
    const found: Placed[] = [];
    for (let row = zone.top; row <= Math.min(zone.bottom, rows.length - 1); row++)
      for (const [key, cellId] of Object.entries(rows[row]?.cells ?? {})) {
        const col = Number(key);
        if (cellId === undefined || col < zone.left || col > zone.right) continue;
        found.push({ cellId, row: row + down, col: col + right, from: { row, col } });
      }
    return found;
  });
}

/** Moves blocks of cells within a sheet; formulas, names, rules, charts and tables that lie there follow. */
function rearrangePlugin(Base: CorePluginClass): CorePluginClass {
  return class extends Base {
    static readonly getters: readonly string[] = [];
    private readonly ranges: { executeOnAllRanges(adapters: Adapters): void };
    constructor(config: { range: { executeOnAllRanges(adapters: Adapters): void } }) {
      super(config);
      this.ranges = config.range;
    }
    handle(command: { type: string } & Rearrangement): void {
      if (command.type !== REARRANGE) return;
      const { sheetId } = command;
      this.ranges.executeOnAllRanges(adaptersOf(command, this.getters));
      const cells = cellsOf(command, this.getters);
      for (const { from } of cells) this.dispatch("UPDATE_CELL_POSITION", { sheetId, ...from });
      this.clear(sheetId, [...command.cleared, ...command.moves.map(targetOf)]);
      for (const { cellId, row, col } of cells)
        this.dispatch("UPDATE_CELL_POSITION", { sheetId, cellId, row, col });
    }
    private clear(sheetId: string, target: Zone[]): void {
      if (target.length > 0) this.dispatch("CLEAR_CELLS", { sheetId, target });
    }
  };
}

/** Teaches the library the command; once, before the first model. */
export function prepareRearranging(): void {
  const library = engineLibrary();
  const { corePluginRegistry } = library.registries;
  library.coreTypes.add(REARRANGE as never);
  library.invalidateEvaluationCommands.add(REARRANGE as never);
  const plugin = rearrangePlugin(library.CorePlugin as unknown as CorePluginClass);
  corePluginRegistry.add("seoulaiRearrange", plugin as unknown as ReturnType<typeof corePluginRegistry.get>);
}
