import type { Language } from "./language";

let language: Language | undefined;

/**
 * Sets the language in which cells explain an error. The pane calls it at start and when the user switches; it
 * stands here because the pane may not import the functions, while in the shared runtime both use this module.
 *
 * @param next `"en"` until it is set
 */
export function setMessageLanguage(next: Language): void {
  language = next;
}

/**
 * The language in which cells explain an error.
 *
 * @returns what was last set
 */
export function messageLanguage(): Language {
  return language ?? "en";
}

/**
 * The language that the person has chosen in the pane, where it has been open.
 *
 * @returns undefined until it is set
 */
export function chosenLanguage(): Language | undefined {
  return language;
}
