/**
 * A new id for a block: eight hexadecimal digits by chance, so that two reviewers who insert at once do not meet.
 *
 * @returns the id
 */
export function blockId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(4));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
