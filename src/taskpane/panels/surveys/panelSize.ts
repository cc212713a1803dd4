/** As many rows as a responses sheet may begin with. */
const most = 2000;

/**
 * The number of experts that was typed.
 *
 * @param typed as typed
 * @returns the number, or undefined where it is none from 1 to 2,000
 * @example panelSize(" 30 ") // => 30
 */
export function panelSize(typed: string): number | undefined {
  const text = typed.normalize("NFKC").replaceAll(",", "").trim();
  if (!/^\d{1,4}$/.test(text)) return undefined;
  const size = Number(text);
  return size >= 1 && size <= most ? size : undefined;
}
