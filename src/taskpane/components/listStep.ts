/**
 * Where a key takes the active row of a list.
 *
 * @param key the key's name
 * @param at the active row
 * @param count rows in all
 * @param page rows a page
 * @returns the new row, or undefined when the key does not move
 * @example listStep("ArrowDown", 0, 3, 5) // => 1
 */
export function listStep(key: string, at: number, count: number, page: number): number | undefined {
  const moved: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: count - 1,
  };
  const to = moved[key];
  return to === undefined ? undefined : Math.min(Math.max(0, to), Math.max(0, count - 1));
}
