import type { EngineModel } from "./library";

interface Squisher {
  squish(commands: readonly object[]): readonly object[];
  unsquish(commands: readonly object[]): readonly object[];
}

/**
 * Leaves revisions as they are. The engine makes them smaller for other people's browsers, of which there are none
 * here; that takes time, and fails on a formula that names several cells where the one before named a range of one.
 */
export function keepRevisionsPlain(model: EngineModel): void {
  const { session } = model as unknown as { readonly session: { commandSquisher: Squisher } };
  session.commandSquisher = { squish: (commands) => commands, unsquish: (commands) => commands };
}
