import type { FunctionCall, FunctionResult } from "../../engine/bridge";
import type { Engine } from "../../engine/createEngine";
import type { FunctionMetadata } from "../../engine/functions";
import { defer } from "../defer";
import type { Json } from "../protocol/wire";
import { type EventHub, FUNCTION_EVENTS } from "./eventHub";
import { invocationArguments, REFUSED } from "./invocationArguments";
import { invocationResult } from "./invocationResult";

const INVOKE = 1000;
const CANCEL = 1001;
const FLAG_CANCELABLE = 1;
const FLAG_STREAM = 2;
const FLAG_ALLOW_ERROR = 4;

interface CellPlace {
  sheetId: string;
  row: number;
  col: number;
}

interface Invocation {
  id: number;
  name: string;
  metadata: FunctionMetadata;
  key: string;
  settled: boolean;
  result: FunctionResult | FunctionResult[][];
  /** Cells that show the result, by "sheet/row/col". */
  cells: Map<string, CellPlace>;
}

export interface FunctionsMetadata {
  allowErrorForDataTypeAny?: boolean;
  functions: FunctionMetadata[];
}

const BUSY: FunctionResult = { value: "#BUSY!", message: "The result is still being calculated." };

const SPILL_IN_TABLE: FunctionResult = {
  value: "#SPILL!",
  message: "A formula inside a table gives one cell; this one would give more.",
};

/** Whether a formula is one call and nothing around it. */
function isOneCall(formula: string): boolean {
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "_").replace(/\s/g, "");
  if (!/^=[^()]+\(/.test(bare)) return false;
  let depth = 0;
  for (const [place, character] of bare.split("").entries()) {
    if (character === "(") depth += 1;
    if (character === ")") depth -= 1;
    if (character === ")" && depth === 0) return place === bare.length - 1 && /^=[\w.]*SEOULAI\./i.test(bare);
  }
  return false;
}

function placeKey({ sheetId, row, col }: CellPlace): string {
  return `${sheetId}/${String(row)}/${String(col)}`;
}

/**
 * Custom functions: calls go to office.js' own runtime and come back later. A result is kept by name and
 * arguments, so that recalculating a cell with the same inputs asks nothing; until it is there the cell is busy.
 */
export class FunctionRuntime {
  private readonly byKey = new Map<string, Invocation>();
  private readonly byId = new Map<number, Invocation>();
  /** Which invocations each cell showed at its last calculation. */
  private readonly ofCell = new Map<string, Set<Invocation>>();
  private readonly metadata = new Map<string, FunctionMetadata>();
  private waiting: { id: number; message: unknown }[] = [];
  private ready = false;
  private pending = 0;
  private lastId = 0;
  private watchers: (() => void)[] = [];
  private resultWatchers: (() => void)[] = [];
  private readonly allowErrors: boolean;
  /** How many calls the add-in has been asked to carry out. */
  calls = 0;

  constructor(
    namespace: string,
    private readonly engine: () => Engine,
    private readonly hub: EventHub,
    metadata: FunctionsMetadata | undefined,
  ) {
    this.allowErrors = metadata?.allowErrorForDataTypeAny ?? false;
    for (const entry of metadata?.functions ?? [])
      this.metadata.set(`${namespace}.${entry.name}`.toUpperCase(), entry);
  }

  /** A cell calculates a custom function. Runs within the engine's evaluation: may not change the workbook. */
  call(call: FunctionCall): FunctionResult | FunctionResult[][] {
    const metadata = this.metadata.get(call.name.toUpperCase());
    if (!metadata) return { value: "#NAME?", message: `${call.name} is not a function of the add-in.` };
    if (!call.cell)
      return { value: "#CALC!", message: `${call.name} cannot be used in rules for formats and validation.` };
    const args = invocationArguments(metadata, call.args, this.allowErrors);
    if (args instanceof REFUSED) return args.result;
    const cell = { sheetId: call.cell.sheetId, row: call.cell.row, col: call.cell.col };
    const invocation = this.invocation(metadata, call, args, cell);
    this.show(invocation, cell);
    return this.fits(invocation.result, cell) ? invocation.result : SPILL_IN_TABLE;
  }

  /** A formula in a table gives one cell; within another function, such as INDEX, a call may give more. */
  private fits(result: Invocation["result"], { sheetId, row, col }: CellPlace): boolean {
    if (!Array.isArray(result) || (result.length === 1 && result[0]?.length === 1)) return true;
    if (!isOneCall(this.engine().cells.standingFormula(sheetId, row, col) ?? "")) return true;
    return !this.engine()
      .tables.named()
      .some(
        ({ sheetId: of, zone }) =>
          of === sheetId && row >= zone.top && row <= zone.bottom && col >= zone.left && col <= zone.right,
      );
  }

  private invocation(
    metadata: FunctionMetadata,
    call: FunctionCall,
    args: Json[],
    cell: CellPlace,
  ): Invocation {
    const options = metadata.options ?? {};
    const own = options.stream === true || options.requiresAddress === true ? placeKey(cell) : "";
    // A function that is told where its arguments stand gives other results for equal values elsewhere.
    const places = options.requiresParameterAddresses === true ? argumentPlaces(call.args) : "";
    const key = `${metadata.id}(${JSON.stringify(args)})${own}${places}`;
    const known = this.byKey.get(key);
    if (known) return known;
    const id = ++this.lastId;
    const fresh: Invocation = {
      id,
      name: call.name,
      metadata,
      key,
      settled: false,
      result: BUSY,
      cells: new Map(),
    };
    this.byKey.set(key, fresh);
    this.byId.set(id, fresh);
    this.pending++;
    this.calls++;
    this.enqueue(fresh, args, cell, call.args);
    return fresh;
  }

  private enqueue(
    { id, metadata }: Invocation,
    args: Json[],
    cell: CellPlace,
    inputs: FunctionCall["args"],
  ): void {
    const options = metadata.options ?? {};
    const flags =
      (options.cancelable ? FLAG_CANCELABLE : 0) +
      (options.stream ? FLAG_STREAM : 0) +
      (this.allowErrors ? FLAG_ALLOW_ERROR : 0);
    const address = options.requiresAddress === true ? this.address(cell) : null;
    const addresses =
      options.requiresParameterAddresses === true ? inputs.map((input) => this.inputAddress(input)) : null;
    this.waiting.push({ id, message: [id, metadata.id, args, address, flags, addresses] });
    if (this.waiting.length === 1)
      defer(() => {
        this.send();
      });
  }

  private address({ sheetId, row, col }: CellPlace): string {
    return this.engine().sheets.addressOf(sheetId, { top: row, bottom: row, left: col, right: col });
  }

  private inputAddress(input: FunctionCall["args"][number]): string | null {
    const first = Array.isArray(input) ? input[0]?.[0] : input;
    const last = Array.isArray(input) ? input.at(-1)?.at(-1) : input;
    const [from, to] = [first?.position, last?.position];
    if (!from || !to) return null;
    const zone = { top: from.row, left: from.col, bottom: to.row, right: to.col };
    return this.engine().sheets.addressOf(from.sheetId, zone);
  }

  private send(): void {
    if (!this.ready) return;
    const messages = this.waiting;
    this.waiting = [];
    for (const { message } of messages)
      this.hub.push({ category: FUNCTION_EVENTS, type: INVOKE, targetId: "", message });
  }

  /** The add-in's runtime reports ready: what waited is sent. */
  start(): void {
    this.ready = true;
    this.send();
  }

  /** The add-in has gone (its frame reloads): calls wait until the next `start`. */
  stop(): void {
    this.ready = false;
  }

  private show(invocation: Invocation, cell: CellPlace): void {
    invocation.cells.set(placeKey(cell), cell);
    const shown = this.ofCell.get(placeKey(cell)) ?? new Set();
    this.ofCell.set(placeKey(cell), shown.add(invocation));
    if (shown.size > 1 || invocation.metadata.options?.stream === true) this.sweepSoon();
  }

  private sweeping = false;

  /** After a calculation: what no cell shows any more is cancelled, if it streams or can be cancelled. */
  private sweepSoon(): void {
    if (this.sweeping) return;
    this.sweeping = true;
    defer(() => {
      this.sweeping = false;
      this.sweep();
    });
  }

  /** Cancels what no cell shows any more. */
  sweep(): void {
    for (const invocation of [...this.byId.values()]) {
      const { options } = invocation.metadata;
      if (!(options?.stream === true || (options?.cancelable === true && !invocation.settled))) continue;
      for (const [key, cell] of invocation.cells)
        if (!this.stillShows(cell, invocation)) invocation.cells.delete(key);
      if (invocation.cells.size === 0) this.cancel(invocation);
    }
  }

  private stillShows(cell: CellPlace, invocation: Invocation): boolean {
    if (!this.engine().sheets.exists(cell.sheetId)) return false;
    const { formula } = this.engine().cells.read(cell.sheetId, cell.row, cell.col);
    if (formula?.toUpperCase().includes(invocation.name.toUpperCase()) !== true) return false;
    const newest = [...(this.ofCell.get(placeKey(cell)) ?? [])]
      .filter(({ name }) => name === invocation.name)
      .at(-1);
    return newest === invocation;
  }

  private cancel(invocation: Invocation): void {
    this.hub.push({
      category: FUNCTION_EVENTS,
      type: CANCEL,
      targetId: "",
      message: { invocationId: invocation.id },
    });
    this.forget(invocation);
  }

  private forget(invocation: Invocation): void {
    this.byKey.delete(invocation.key);
    this.byId.delete(invocation.id);
    if (!invocation.settled) this.settleOne();
  }

  private settleOne(): void {
    this.pending--;
  }

  /** Results from the add-in, [id, succeeded, value or message, error code?]; those of cancelled calls are dropped. */
  accept(results: Json[][]): void {
    const cells = new Map<string, CellPlace>();
    const engine = this.engine();
    for (const [id, succeeded, value, errorCode] of results) {
      const invocation = this.byId.get(Number(id));
      if (!invocation) continue;
      invocation.result = invocationResult(succeeded === true, value ?? null, errorCode);
      if (!invocation.settled) this.settleOne();
      invocation.settled = true;
      for (const [key, cell] of invocation.cells)
        if (engine.sheets.exists(cell.sheetId)) cells.set(key, cell);
      this.makeRoom(invocation);
    }
    if (cells.size > 0) engine.recalculate([...cells.values()]);
    const waiting = this.resultWatchers;
    this.resultWatchers = [];
    for (const watcher of waiting) watcher();
    this.notify();
  }

  /** A result that covers cells beyond the engine's grid: Excel's grid is larger, so the engine's grows. */
  private makeRoom({ result, cells }: Invocation): void {
    if (!Array.isArray(result)) return;
    const columns = result.length;
    const rows = result[0]?.length ?? 0;
    for (const { sheetId, row, col } of cells.values())
      if (this.engine().sheets.exists(sheetId))
        this.engine().sheets.growTo(sheetId, {
          top: row,
          left: col,
          bottom: row + rows - 1,
          right: col + columns - 1,
        });
  }

  /** Resolves when the add-in has sent the next results; for streams, which never settle. */
  nextResult(): Promise<void> {
    return new Promise((resolve) => this.resultWatchers.push(resolve));
  }

  /** Cancels streams that no cell shows any more, and resolves once the add-in has been told. */
  async swept(): Promise<void> {
    this.sweep();
    for (let turn = 0; turn < 3; turn++)
      await new Promise<void>((resolve) => {
        defer(resolve);
      });
  }

  private notify(): void {
    defer(() => {
      if (this.pending > 0) return;
      const watchers = this.watchers;
      this.watchers = [];
      for (const watcher of watchers) watcher();
    });
  }

  /** Resolves when no call waits for its result, nor any that a result has caused. */
  settled(): Promise<void> {
    this.engine().flush();
    return new Promise((resolve) => {
      this.watchers.push(resolve);
      this.notify();
    });
  }

  /** Forgets all results, so that the next calculation asks the add-in anew. */
  clear(): void {
    for (const invocation of [...this.byId.values()]) this.forget(invocation);
    this.ofCell.clear();
  }
}

/** Where the arguments of a call stand. */
function argumentPlaces(args: FunctionCall["args"]): string {
  const corner = (arg: FunctionCall["args"][number]): unknown => {
    const [first] = Array.isArray(arg) ? arg.flat() : [arg];
    return first?.position ?? null;
  };
  return JSON.stringify(args.map(corner));
}
