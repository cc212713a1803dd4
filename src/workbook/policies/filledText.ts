/**
 * A text with its places filled.
 *
 * @param text with places such as "{{year}}"
 * @param values what stands in them
 * @returns the text
 * @example filledText("{{count}} policies", { count: 3 }) // => "3 policies"
 */
export function filledText(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ""));
}
