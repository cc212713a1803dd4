import type { Bilingual } from "../model/language";

/** What a long operation tells its caller, and how the caller stops it. */
export interface Progress {
  report(done: number, total: number, label: Bilingual): void;
  readonly signal: AbortSignal;
}

/** Used when nobody listens: reports go nowhere and nothing is ever cancelled. */
export const silentProgress: Progress = {
  report: () => undefined,
  signal: new AbortController().signal,
};
