import { withoutControlCharacters } from "../cellText";

/** Excel draws no longer name of a series. */
const MOST_LETTERS = 255;

/**
 * A name of a series as Excel takes it.
 *
 * @param name as a person wrote it
 * @returns the name, cut where Excel ends it; one that starts with "=" would be read as a reference
 */
export function seriesName(name: string): string {
  const text = withoutControlCharacters(name).slice(0, MOST_LETTERS - 1);
  return text.startsWith("=") ? ` ${text}` : text;
}
