import { defer } from "./defer";
import { addNewerMembers, type OfficeGlobals } from "./newerMembers";
import { offers } from "./profiles";
import type { PushEntry } from "./state/eventHub";

/** What office.js calls a SafeArray. */
interface SafeArray {
  toArray(): unknown[];
}

type HostCallback = (answer: SafeArray | number) => void;
type EventHandler = (eventId: number, payload: SafeArray) => void;

function safeArray(items: unknown[]): SafeArray {
  return { toArray: () => items };
}

/** Numbers under which office.js calls its host. */
const RICH_API = 93;
const COMMAND_COMPLETED = 94;
const PUSH = 33;
const COMMAND = 39;
const SELECTION = 2;
const UNSUPPORTED = 5000;

/** What the seam asks of the host behind it. */
export interface SeamHost {
  readonly language: string;
  readonly requirementSets: Readonly<Record<string, string>>;
  readonly documentSettings: Map<string, string>;
  readonly documentUrl: string;
  /** Answers one batch: the response as JSON, or an error number that Office's own transport would give. */
  execute(body: string): string | number;
  commandCompleted(invocation: string, status: number): void;
}

/** A connected window: how to reach the add-in in it. */
export interface Connection {
  push(entries: PushEntry[]): void;
  /** Runs a function that a ribbon button names. */
  command(invocation: string, functionName: string, controlId: string): void;
  /** Other cells are selected now (Workbook.onSelectionChanged and the document's own event). */
  selectionChanged(): void;
  /** Has the add-in registered for ribbon commands yet? */
  readonly takesCommands: boolean;
}

let instances = 0;

/**
 * Puts the functions of Excel's native host on `window.external`, where the desktop build of office.js calls
 * them. Must run before office.js loads in that window. The functions are added to the object, because the
 * browser's own `external` cannot be exchanged.
 */
export function installSeam(window: Window, host: SeamHost): Connection {
  const handlers = new Map<number, EventHandler>();
  const holder = window as unknown as { external?: object };
  const external = (holder.external ??= {});
  Object.assign(external, {
    GetHostInfo: () => `Excel|Win32|16.01|${host.language}|workbench|||3`,
    GetLoggingAllowed: () => false,
    GetContext: () => {
      // office.js asks for this once all its classes are there.
      if (offers(host.requirementSets, "ExcelApi", "1.16"))
        addNewerMembers(window as unknown as OfficeGlobals);
      return nativeContext(host, `workbench-${String(++instances)}`);
    },
    Execute: (id: number, params: unknown[], callback: HostCallback) => {
      execute(id, params, callback, host);
    },
    RegisterEvent: (id: number, _target: string, handler: EventHandler, callback: HostCallback) => {
      handlers.set(id, handler);
      defer(() => {
        callback(safeArray([0]));
      });
    },
    UnregisterEvent: (id: number, _target: string, callback: HostCallback) => {
      handlers.delete(id);
      defer(() => {
        callback(safeArray([0]));
      });
    },
  });
  return {
    push: (entries) => handlers.get(PUSH)?.(PUSH, safeArray(entries.map(wireEntry))),
    command: (invocation, functionName, controlId) => {
      const event = JSON.stringify({ source: { id: controlId } });
      handlers.get(COMMAND)?.(COMMAND, safeArray([invocation, functionName, event]));
    },
    selectionChanged: () => handlers.get(SELECTION)?.(SELECTION, safeArray([])),
    get takesCommands() {
      return handlers.has(COMMAND);
    },
  };
}

function wireEntry({ category, type, targetId, message }: PushEntry): SafeArray {
  return safeArray([category, type, targetId, JSON.stringify(message), 0, false]);
}

function execute(id: number, params: unknown[], callback: HostCallback, host: SeamHost): void {
  const answer = (): SafeArray | number => {
    if (id === RICH_API) {
      const message = params[0] as unknown[];
      const result = host.execute(String(message[4]));
      return typeof result === "number" ? result : safeArray([0, 200, [], result]);
    }
    if (id === COMMAND_COMPLETED) {
      host.commandCompleted(String(params[0]), Number(params[1]));
      return safeArray([0]);
    }
    return UNSUPPORTED;
  };
  defer(() => {
    callback(answer());
  });
}

/** The getters of the native control that office.js reads once at its start. */
function nativeContext(host: SeamHost, instanceId: string): Record<string, () => unknown> {
  const EXCEL = 1;
  const READ_WRITE = 0;
  const INSERTED = 1;
  return {
    GetAppType: () => EXCEL,
    GetSolutionRef: () => "seoulai",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 0,
    GetAppUILocale: () => host.language,
    GetAppDataLocale: () => host.language,
    GetDocUrl: () => host.documentUrl,
    GetAppCapabilities: () => READ_WRITE,
    GetActivationMode: () => INSERTED,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "workbench",
    GetInstanceId: () => instanceId,
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(host.requirementSets),
    GetHostCustomMessage: () => "",
    GetHostFullVersion: () => "16.0.18526.20000",
    GetDialogRequirementMatrix: () => "{}",
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () =>
      JSON.stringify({
        bodyBackgroundColor: 0xffffff,
        bodyForegroundColor: 0x000000,
        controlBackgroundColor: 0xffffff,
        controlForegroundColor: 0x000000,
      }),
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => {
        for (const [key, value] of host.documentSettings) {
          keys.push(key);
          values.push(value);
        }
      },
      Write: (keys: string[], values: string[]) => {
        host.documentSettings.clear();
        for (const [index, key] of keys.entries()) host.documentSettings.set(key, values[index] ?? "");
      },
    }),
  };
}
