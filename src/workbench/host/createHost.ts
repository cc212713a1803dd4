import { createEngine, type Engine, type EngineOptions } from "../engine/createEngine";
import { byteLength, FaultPlan, FAULTS, PAYLOAD_LIMIT } from "./faults";
import { objectModel } from "./objects/objectModel";
import { type ProfileName, PROFILES, type RequirementSets } from "./profiles";
import type { HostContext } from "./protocol/excelClass";
import { HostError } from "./protocol/hostError";
import { hostContext } from "./protocol/hostContext";
import { runBatch } from "./protocol/interpreter";
import { camelCase } from "./protocol/memberName";
import { hasMember, memberSet } from "./protocol/memberVersions";
import { References } from "./protocol/references";
import { ActionType, PathType, type WireRequest } from "./protocol/wire";
import { type Connection, installSeam } from "./seam";
import { EventHub } from "./state/eventHub";
import { FunctionRuntime, type FunctionsMetadata } from "./state/functionRuntime";
import { HostWorkbook } from "./hostWorkbook";
import { KeptState } from "./state/keptState";
import { followStructure } from "./state/followStructure";
import { findRange } from "./state/findRange";
import { WorkLog } from "./state/workLog";
import { watchChanges } from "./state/watchChanges";
import { watchSelection } from "./state/watchSelection";

export interface HostOptions {
  readonly profile: ProfileName;
  /** "en-US", "ko-KR". */
  readonly language: string;
  /** Content of functions.json; its functions appear under `namespace`. */
  readonly functions?: FunctionsMetadata;
  /** The manifest's namespace of custom functions. */
  readonly namespace?: string;
  /** Workbook in the engine's own form, from `host.engine.model.exportData()`. */
  readonly data?: object;
  /** Bytes that a request or a response may have; Excel on the web's 5 MB without. */
  readonly payloadLimit?: number;
}

/** One batch of the add-in. */
export interface LoggedBatch {
  readonly request: WireRequest;
  /** As it went back: JSON, or the number of a fault. */
  readonly response: string | number;
  /** As they would travel, in UTF-8. */
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Cells that got a value or a formula. */
  readonly cellsWritten: number;
  /** Members that changed something: "Range.values", "TableRowCollection.add". */
  readonly changes: readonly string[];
}

/** What a host did, for tests and the page's log. */
export interface HostLog {
  /** Batches that office.js sent for the add-in, i.e. its syncs; start-up and function traffic not counted. */
  syncs: number;
  /** Cells that got a value or a formula, of all syncs. */
  cellsWritten: number;
  /** Members set or called that change something, of all syncs. */
  changes: number;
  /** Bytes of the largest request and of the largest response. */
  largestRequest: number;
  largestResponse: number;
  /** The last twenty. */
  readonly batches: LoggedBatch[];
  /** Calls back with every batch; returns the way to stop. */
  onBatch(listener: (batch: LoggedBatch) => void): () => void;
}

export interface Host {
  readonly engine: Engine;
  readonly workbook: HostWorkbook;
  readonly functions: FunctionRuntime;
  readonly faults: FaultPlan;
  readonly log: HostLog;
  readonly language: string;
  readonly requirementSets: RequirementSets;
  /** Lets the add-in in the window use this workbook. Call it before office.js loads there. */
  connect(window: Window): () => void;
  /** Has the add-in loaded, so that it takes ribbon commands? */
  readonly isReady: boolean;
  /** Runs a ribbon command (ExecuteFunction) and waits for its `event.completed()`. */
  runCommand(functionName: string, controlId?: string): Promise<void>;
  /** Selects cells, as a person would; throws where the text names none. */
  setSelection(address: string): void;
  /** Asks the page to show or hide the pane; called by Office.addin.showAsTaskpane and hide. */
  onPaneVisibility(listener: (visible: boolean) => void): void;
  /** Resolves when all custom functions have their results. */
  settled(): Promise<void>;
}

/**
 * A workbook with Excel's object model, to which the unmodified office.js talks.
 *
 * @throws {Error} the spreadsheet library is not loaded
 */
export function createHost(options: HostOptions): Host {
  return new WorkbenchHost(options);
}

class WorkbenchHost implements Host {
  readonly engine: Engine;
  readonly workbook: HostWorkbook;
  readonly functions: FunctionRuntime;
  readonly faults = new FaultPlan();
  readonly log: HostLog = {
    syncs: 0,
    cellsWritten: 0,
    changes: 0,
    largestRequest: 0,
    largestResponse: 0,
    batches: [],
    onBatch: (listener) => {
      this.batchListeners.add(listener);
      return () => this.batchListeners.delete(listener);
    },
  };
  private readonly batchListeners = new Set<(batch: LoggedBatch) => void>();
  readonly language: string;
  readonly requirementSets: RequirementSets;
  private readonly kept = new KeptState();
  private readonly work = new WorkLog();
  private readonly events = new EventHub();
  private readonly references = new References();
  private readonly context: HostContext;
  private readonly connections = new Set<Connection>();
  private readonly commands = new Map<string, (status: number) => void>();
  private readonly paneListeners = new Set<(visible: boolean) => void>();
  private readonly payloadLimit: number;
  private paneIsVisible = true;
  private lastCommand = 0;

  constructor(options: HostOptions) {
    this.language = options.language;
    this.payloadLimit = options.payloadLimit ?? PAYLOAD_LIMIT;
    this.requirementSets = PROFILES[options.profile];
    const namespace = options.namespace ?? "SEOULAI";
    this.functions = new FunctionRuntime(namespace, () => this.engine, this.events, options.functions);
    this.engine = createEngine(engineOptions(options, namespace, this.functions));
    this.context = this.makeContext();
    this.workbook = new HostWorkbook(this.engine, this.kept);
    followStructure(this.engine, this.kept, this.references);
    watchChanges(this.engine, this.events);
    watchSelection(this.engine, this.events, () => {
      for (const connection of this.connections) connection.selectionChanged();
    });
  }

  private makeContext(): HostContext {
    const sets = this.requirementSets;
    const services = {
      engine: this.engine,
      kept: this.kept,
      events: this.events,
      functions: this.functions,
      work: this.work,
      hasMember: (className: string, wireName: string) => hasMember(sets, className, wireName),
      requireMember: (className: string, wireName: string) => {
        if (hasMember(sets, className, wireName)) return;
        const member = `${className}.${camelCase(wireName)}`;
        const needed = memberSet(className, wireName) ?? "";
        const text = `host: ${member} needs ${needed}; this profile has ExcelApi ${sets.ExcelApi ?? "none"}`;
        throw new HostError("ApiNotFound", text, member);
      },
      releaseReference: (id: string) => {
        this.references.release(id);
      },
      paneVisible: (visible?: boolean) => this.showPane(visible),
      ribbonUpdate: () => undefined,
      notesChanged: () => {
        this.workbook.notesChanged();
      },
    };
    return hostContext(services, objectModel);
  }

  private showPane(visible: boolean | undefined): boolean {
    if (visible !== undefined) {
      this.paneIsVisible = visible;
      for (const listener of this.paneListeners) listener(visible);
    }
    return this.paneIsVisible;
  }

  onPaneVisibility(listener: (visible: boolean) => void): void {
    this.paneListeners.add(listener);
  }

  connect(window: Window): () => void {
    const connection = installSeam(window, {
      language: this.language,
      requirementSets: this.requirementSets,
      documentSettings: this.kept.documentSettings,
      documentUrl: `https://workbench.invalid/${this.kept.name}`,
      execute: (body) => this.execute(body),
      commandCompleted: (invocation, status) => {
        this.commands.get(invocation)?.(status);
        this.commands.delete(invocation);
      },
    });
    this.connections.add(connection);
    const disconnect = this.events.connect((entries) => {
      connection.push(entries);
    });
    return () => {
      disconnect();
      this.connections.delete(connection);
      this.functions.stop();
    };
  }

  private execute(body: string): string | number {
    const request = JSON.parse(body) as WireRequest;
    const internal = isInternal(request);
    this.work.clear();
    const response = this.answer(body, request, internal);
    if (!internal) this.note(body, request, response);
    return response;
  }

  private note(body: string, request: WireRequest, response: string | number): void {
    const { log } = this;
    const { cellsWritten, changes } = this.work;
    const requestBytes = byteLength(body);
    const responseBytes = typeof response === "string" ? byteLength(response) : 0;
    log.syncs++;
    log.cellsWritten += cellsWritten;
    log.changes += changes.length;
    log.largestRequest = Math.max(log.largestRequest, requestBytes);
    log.largestResponse = Math.max(log.largestResponse, responseBytes);
    const batch = { request, response, requestBytes, responseBytes, cellsWritten, changes };
    log.batches.push(batch);
    for (const listener of this.batchListeners) listener(batch);
    if (log.batches.length > 20) log.batches.shift();
  }

  private answer(body: string, request: WireRequest, internal: boolean): string | number {
    const fault = this.faults.take(internal);
    if (fault !== undefined) return fault;
    if (byteLength(body) > this.payloadLimit) return FAULTS.RequestPayloadSizeLimitExceeded;
    const response = JSON.stringify(runBatch(request, this.context, this.references));
    const late = this.faults.takeLate(internal);
    if (late !== undefined) return late;
    return byteLength(response) > this.payloadLimit ? FAULTS.ResponsePayloadSizeLimitExceeded : response;
  }

  get isReady(): boolean {
    return [...this.connections].some(({ takesCommands }) => takesCommands);
  }

  async runCommand(functionName: string, controlId = functionName): Promise<void> {
    const invocation = `command-${String(++this.lastCommand)}`;
    const connection = [...this.connections].find(({ takesCommands }) => takesCommands);
    if (!connection) throw new Error(`No add-in is connected that could run ${functionName}.`);
    const status = await new Promise<number>((resolve) => {
      this.commands.set(invocation, resolve);
      connection.command(invocation, functionName, controlId);
    });
    if (status !== 0)
      throw new Error(`The add-in has no command ${functionName} (status ${String(status)}).`);
  }

  setSelection(address: string): void {
    const found = findRange(address, this.engine.sheets.activeId(), { engine: this.engine, kept: this.kept });
    if (!found) throw new Error(`${address} names no cells of this workbook.`);
    this.engine.sheets.select(found.sheetId, found.zone);
  }

  settled(): Promise<void> {
    return this.functions.settled();
  }
}

function engineOptions(options: HostOptions, namespace: string, functions: FunctionRuntime): EngineOptions {
  const named = (options.functions?.functions ?? []).map((metadata) => ({
    fullName: `${namespace}.${metadata.name}`.toUpperCase(),
    metadata,
  }));
  return {
    functions: named,
    callFunction: (call) => functions.call(call),
    ...(options.data ? { data: options.data } : {}),
  };
}

/** Start-up, function results and clean-up are office.js' own traffic, not a sync of the add-in. */
function isInternal({ ObjectPaths, Actions }: WireRequest): boolean {
  const isService = Object.values(ObjectPaths).some(
    ({ ObjectPathType, Name }) => ObjectPathType === PathType.newObject && Name.startsWith("Microsoft."),
  );
  const releases = Actions.filter(({ Name }) => Name === "_RemoveReference").length;
  const opens = Actions.filter(({ ActionType: type }) => type === ActionType.instantiate).length;
  return isService || (releases > 0 && releases + opens === Actions.length);
}
