import type { KeyEntry } from "../import/importTypes";

/** What is found in a text, and the text without it. */
export interface FoundPersons {
  readonly what: "name" | "email";
  readonly text: string;
}

const address = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu;

/**
 * Finds the people of an expert key in texts: their names and e-mail addresses, and e-mail addresses of anybody else.
 * A name counts where no letter stands before it; Korean particles may follow ("홍길동은", "Ann Lee에게"), and a
 * Korean one may be written with blanks ("홍 길동"). Names of one letter are too short to be told from words.
 *
 * @param key its people
 * @param strangerId gives an id for an address that is not in the key
 * @returns looks at one text; undefined where it names nobody
 */
export function personMatcher(
  key: readonly KeyEntry[],
  strangerId: (email: string) => string,
): (text: string) => FoundPersons | undefined {
  const byMail = new Map(
    key.filter(({ email }) => email !== "").map((one) => [one.email.toLowerCase(), one.expert]),
  );
  const names = key
    .filter(({ name }) => Array.from(name.trim()).length > 1)
    .map(({ name, expert }) => ({ expert, pattern: namePattern(name.trim()), length: name.length }))
    .sort((one, other) => other.length - one.length);
  return (text) => {
    const source = text.normalize("NFC");
    const masked = source.replace(
      address,
      (found) => byMail.get(found.toLowerCase()) ?? strangerId(found.toLowerCase()),
    );
    const without = names.reduce((rest, { pattern, expert }) => rest.replace(pattern, () => expert), masked);
    if (without === source) return undefined;
    return { what: masked === source ? "name" : "email", text: without };
  };
}

function namePattern(name: string): RegExp {
  const letters = Array.from(name.normalize("NFC"));
  const isKorean = letters.every((letter) => /[\p{Script=Hangul}\s]/u.test(letter));
  const body = isKorean
    ? letters
        .filter((letter) => letter.trim() !== "")
        .map(escaped)
        .join("\\s*")
    : name.split(/\s+/).map(escaped).join("\\s+");
  return new RegExp(`(?<![\\p{L}\\p{N}])${body}${isKorean ? "" : "(?![\\p{Script=Latin}\\p{N}])"}`, "giu");
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
}
