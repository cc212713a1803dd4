/** An address of anybody, whether or not it stands in the key. */
const address = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu;

const mask = "***";

/**
 * A comment without what would tell who wrote it or of whom it speaks: names and addresses of the key, whatever their
 * case and blanks, any other e-mail address, and ids of experts.
 *
 * @param text the comment
 * @param secrets names, addresses and ids
 * @returns the comment with stars in their place
 * @example maskSecrets("홍 길동님과", ["홍길동"]) // => "***님과"
 * @example maskSecrets("As Hong Gildong (P07) says, write to a@b.kr", ["hong gildong", "P07"]) // => "As *** (***) says, write to ***"
 */
export function maskSecrets(text: string, secrets: readonly string[]): string {
  const longest = [...secrets].filter((secret) => secret.trim().length > 1);
  longest.sort((a, b) => b.length - a.length);
  return longest.reduce(
    (masked, secret) => masked.replace(pattern(secret), mask),
    text.normalize("NFC").replace(address, mask),
  );
}

/**
 * Blanks in a name may be more or fewer, and a Korean one may be written with blanks ("홍 길동"); a Latin name or an id
 * must not be part of a longer word.
 */
function pattern(secret: string): RegExp {
  const text = secret.normalize("NFC").trim();
  const isLatin = /^[\p{Script=Latin}\p{N}]/u.test(text);
  const parts = isLatin ? text.split(/\s+/) : Array.from(text.replace(/\s+/g, ""));
  const words = parts.map(escaped).join("\\s*");
  return new RegExp(isLatin ? `(?<![\\p{L}\\p{N}])${words}(?![\\p{Script=Latin}\\p{N}])` : words, "giu");
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
