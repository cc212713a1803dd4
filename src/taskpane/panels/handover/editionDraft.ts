import type { Edition } from "../../../workbook/whatChanged/edition";
import { periodProblem } from "./periodProblem";

/** An edition as it is chosen: a kind, with the date while that is one of a date. */
export interface EditionDraft {
  /** "current", "written", "asOf", or "version " and its name. */
  readonly key: string;
  readonly asOf: string;
}

const versionPrefix = "version ";

/**
 * The key of a published version in the choice of editions.
 *
 * @param version the version
 * @returns its key
 * @example versionKey("2026.11.0") // => "version 2026.11.0"
 */
export function versionKey(version: string): string {
  return versionPrefix + version;
}

/**
 * The edition that a draft stands for.
 *
 * @param draft what was chosen
 * @returns undefined while its date is missing or no date
 */
export function editionOf({ key, asOf }: EditionDraft): Edition | undefined {
  if (key === "current") return { kind: "current" };
  if (key === "written") return { kind: "written" };
  if (key.startsWith(versionPrefix)) return { kind: "version", version: key.slice(versionPrefix.length) };
  const date = asOf.trim();
  return date === "" || periodProblem(date) !== undefined ? undefined : { kind: "asOf", asOf: date };
}

/**
 * Whether two editions are chosen that can be compared.
 *
 * @param from the first
 * @param to the second
 * @returns false where one is incomplete or both are the same
 */
export function canCompare(from: EditionDraft, to: EditionDraft): boolean {
  const both = [editionOf(from), editionOf(to)];
  return both.every((edition) => edition !== undefined) && !isSameEdition(from, to);
}

/**
 * Whether two drafts stand for the same edition.
 *
 * @param from the first
 * @param to the second
 * @returns true where nothing could differ
 */
export function isSameEdition(from: EditionDraft, to: EditionDraft): boolean {
  return JSON.stringify(editionOf(from) ?? from) === JSON.stringify(editionOf(to) ?? to);
}
