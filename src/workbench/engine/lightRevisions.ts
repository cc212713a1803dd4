import type { EngineModel } from "./library";

interface Squisher {
  squish(commands: readonly object[]): readonly object[];
  unsquish(commands: readonly object[]): readonly object[];
}

interface Revision {
  readonly id: string;
  _commands: readonly object[];
  _changes: readonly object[];
}

interface Session {
  commandSquisher: Squisher;
  uuidGenerator: { uuidv4(): string };
  readonly revisions: { get(id: string): Revision };
  on(event: "new-local-state-update", owner: object, callback: (news: { readonly id: string }) => void): void;
}

/** What is used of the library's model and of its plugin of undoing, which are loosely typed. */
interface LooseModel {
  readonly session: Session;
  readonly handlers: readonly { readonly undoStack?: readonly string[] }[];
}

/**
 * Keeps of the commands that were carried out what undoing needs. The engine makes them smaller for other people's
 * browsers, of which there are none here; that takes time, and fails on a formula that names several cells where the
 * one before named a range of one. It also keeps what every command changed, for ever.
 */
export function lightenRevisions(model: EngineModel): void {
  const { session, handlers } = model as unknown as LooseModel;
  session.commandSquisher = { squish: (commands) => commands, unsquish: (commands) => commands };
  session.uuidGenerator = { uuidv4: () => crypto.randomUUID() };
  forgetOld(session, () => handlers.find(({ undoStack }) => undoStack)?.undoStack ?? []);
}

/** What a revision changed is forgotten once it lies before all that can be undone. */
function forgetOld(session: Session, undoable: () => readonly string[]): void {
  const kept: Revision[] = [];
  session.on("new-local-state-update", {}, ({ id }) => {
    kept.push(session.revisions.get(id));
    const [oldest] = undoable();
    const first = kept.findIndex((revision) => revision.id === oldest);
    for (const revision of kept.splice(0, Math.max(0, first))) {
      revision._commands = [];
      revision._changes = [];
    }
  });
}
