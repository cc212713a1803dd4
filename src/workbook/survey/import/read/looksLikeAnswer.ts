import { readDate } from "./readDate";

/**
 * Whether a cell holds what an answer row holds and a header does not: a number, a date, an e-mail address, a tick.
 *
 * @param cell of a file
 * @returns true for "4", "2026-11-30 09:12", "kim@example.org", "예"; false for words
 * @example looksLikeAnswer("4") // => true
 */
export function looksLikeAnswer(cell: string): boolean {
  const text = cell.normalize("NFKC").trim();
  if (text === "") return false;
  if (/^[-+]?\d+([.,]\d+)?\s*(점|%|\/\s*\d+)?$/u.test(text)) return true;
  if (/^\S+@\S+\.\S+$/u.test(text)) return true;
  if (/^(예|아니오|아니요|yes|no|true|false|o|x|y|n)$/iu.test(text)) return true;
  return readDate(text) !== undefined;
}
