import { createContext, useContext } from "react";
import type { Bilingual, Language } from "../../model/language";
import type { Translate } from "../messages/createMessages";
import type { Appearance, ThemeKind } from "../theme/appearance";

/** What every component of the pane may ask for: its words, its language and the voice for screen readers. */
export interface Pane {
  readonly language: Language;
  readonly t: Translate;
  /** The half of a two-language text that the pane speaks. */
  readonly say: (text: Bilingual) => string;
  readonly appearance: Appearance;
  /** What the appearance comes to beside Office's own theme. */
  readonly theme: ThemeKind;
  readonly setLanguage: (language: Language) => void;
  readonly setAppearance: (appearance: Appearance) => void;
  /** Has a screen reader speak a sentence once, politely. */
  readonly announce: (sentence: string) => void;
}

export const PaneContext = createContext<Pane | undefined>(undefined);

/**
 * The pane's words and settings.
 *
 * @returns the nearest pane
 * @throws {Error} outside of the pane
 */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("A component of the pane stands outside of it.");
  return pane;
}
