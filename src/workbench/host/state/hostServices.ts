import type { Engine } from "../../engine/createEngine";
import type { EventHub } from "./eventHub";
import type { FunctionRuntime } from "./functionRuntime";
import type { KeptState } from "./keptState";
import type { WorkLog } from "./workLog";

/** The parts of a host that the classes' members use. */
export interface HostServices {
  readonly engine: Engine;
  readonly kept: KeptState;
  readonly events: EventHub;
  readonly functions: FunctionRuntime;
  readonly work: WorkLog;
  hasMember(className: string, wireName: string): boolean;
  /** @throws {HostError} ApiNotFound: the profile is older than the member */
  requireMember(className: string, wireName: string): void;
  releaseReference(id: string): void;
  /** The pane's visibility, as Office.addin.showAsTaskpane and hide ask for it. */
  paneVisible(visible?: boolean): boolean;
  /** Notes were added, changed or removed: the page draws its marks anew. */
  notesChanged(): void;
  ribbonUpdate(json: string): void;
}
