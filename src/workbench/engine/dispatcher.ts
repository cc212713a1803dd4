import { commandFault, type Payload } from "./commandShapes";
import { EngineError } from "./engineError";
import type { EngineModel } from "./library";

export const BULK_COMMAND = "SEOULAI_BULK";

export interface QueuedCommand {
  type: string;
  payload: Payload;
}

/** Refusals that mean "it is so already". */
const HARMLESS = new Set(["NoChanges", "ValuesNotChanged", "UnchangedSheetName"]);

type LooseDispatch = (
  type: string,
  payload: Payload,
) => { isSuccessful: boolean; reasons: readonly string[] };

/**
 * The only door to the engine's commands: checks each payload, gathers writes into one command (one
 * evaluation, one undo step), and brings the engine back when a command breaks it.
 */
export class Dispatcher {
  private queue: QueuedCommand[] = [];
  /** Commands of which only the last with a key counts; either these wait or the queue does, never both. */
  private readonly deferred = new Map<string, QueuedCommand>();
  /** Known, not searched for: it is asked before each cell that is written. */
  private holdsFormats = false;
  private sent = 0;
  private refusals: { command: string; reasons: readonly string[] }[] = [];

  constructor(private readonly model: EngineModel) {}

  /** Sends a command at once. @throws {EngineError} malformed, refused or broken */
  run(type: string, payload: Payload): void {
    this.flush();
    this.check(type, payload);
    this.send(type, payload);
  }

  /** Keeps a command until the next read or `run`. @returns it, for as long as it waits @throws {EngineError} malformed */
  enqueue(type: string, payload: Payload): QueuedCommand {
    this.check(type, payload);
    this.queueDeferred();
    const command = { type, payload };
    this.queue.push(command);
    this.holdsFormats ||= type === "SET_FORMATTING";
    return command;
  }

  /** Keeps a command that the next one with the same key replaces. @throws {EngineError} malformed */
  defer(key: string, type: string, payload: Payload): void {
    this.check(type, payload);
    this.flushQueue();
    this.deferred.set(key, { type, payload });
  }

  /** What was kept under a key and is not sent yet. */
  kept(key: string): Payload | undefined {
    return this.deferred.get(key)?.payload;
  }

  /** How many queues were sent: while it is the same, what was put into the queue still waits. */
  get queuesSent(): number {
    return this.sent;
  }

  /** Sends what was kept, as one command. @throws {EngineError} one of them was refused */
  flush(): void {
    this.queueDeferred();
    this.flushQueue();
  }

  /** Sends what was kept, save for what a later command may replace. @throws {EngineError} refused */
  flushQueue(): void {
    if (this.queue.length === 0) return;
    const commands = this.queue;
    this.queue = [];
    this.sent++;
    this.holdsFormats = false;
    const [only] = commands;
    if (commands.length === 1 && only) {
      this.send(only.type, only.payload);
      return;
    }
    this.refusals = [];
    this.send(BULK_COMMAND, { commands });
    const [first] = this.refusals;
    if (first) throw new EngineError(first.command, first.reasons);
  }

  /** Sends what was kept if looks of cells are among it, which decide how text that follows is read. */
  flushFormats(): void {
    if (this.holdsFormats) this.flush();
  }

  private queueDeferred(): void {
    if (this.deferred.size === 0) return;
    this.queue.push(...this.deferred.values());
    this.deferred.clear();
  }

  /** A command of a bulk was refused; told by the bulk plugin. */
  refused(command: string, reasons: readonly string[]): void {
    if (!reasons.every((reason) => HARMLESS.has(reason))) this.refusals.push({ command, reasons });
  }

  /** Would the engine take the command? @throws {EngineError} malformed or refused */
  requireAllowed(type: string, payload: Payload): void {
    this.check(type, payload);
    const canDispatch = this.model.canDispatch as unknown as LooseDispatch;
    const { isSuccessful, reasons } = canDispatch(type, payload);
    if (!isSuccessful && !reasons.every((reason) => HARMLESS.has(reason)))
      throw new EngineError(type, reasons);
  }

  private check(type: string, payload: Payload): void {
    const fault = commandFault(type, payload);
    if (fault !== undefined) throw new EngineError(type, [fault]);
  }

  private send(type: string, payload: Payload): void {
    const dispatch = this.model.dispatch as unknown as LooseDispatch;
    let result: ReturnType<LooseDispatch>;
    try {
      result = dispatch(type, payload);
    } catch (error) {
      this.recover();
      throw new EngineError(type, ["broke the engine"], { cause: error });
    }
    if (!result.isSuccessful && !result.reasons.every((reason) => HARMLESS.has(reason)))
      throw new EngineError(type, result.reasons);
  }

  /** After a throw inside a command the engine believes it still runs and shows stale values. */
  private recover(): void {
    const READY = 0;
    (this.model as unknown as { status: number }).status = READY;
    const dispatch = this.model.dispatch as unknown as LooseDispatch;
    dispatch("EVALUATE_CELLS", {});
  }
}
