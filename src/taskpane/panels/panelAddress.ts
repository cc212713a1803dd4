/**
 * The panel that an address names: `#targets`, or `#targets?plan=seoul-2024` for one with arguments.
 *
 * @param hash the hash of the page's address
 * @param known the panels that exist
 * @returns the panel's id, or undefined when the hash names none
 * @example panelAt("#targets", ["benchmarks", "targets"]) // => "targets"
 */
export function panelAt(hash: string, known: readonly string[]): string | undefined {
  const name = /^#\/?([^?/]*)/.exec(hash)?.[1]?.toLowerCase();
  return known.find((id) => id === name);
}
