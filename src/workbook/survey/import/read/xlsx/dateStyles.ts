import type { Progress } from "../../../../progress";
import type { XlsxParts } from "./openParts";
import { scanXml } from "./scanXml";

/**
 * Which cell styles show a number as a date or a time.
 *
 * @param parts of the file
 * @param progress of the caller
 * @returns numbers of the styles, as cells name them
 */
export async function dateStyles(parts: XlsxParts, progress: Progress): Promise<ReadonlySet<number>> {
  const path = "xl/styles.xml";
  const dates = new Set<number>();
  if (!parts.has(path)) return dates;
  const own = new Map<number, string>();
  let inCells = false;
  let style = 0;
  await scanXml(
    await parts.read(path),
    {
      open: (name, { numFmtId, formatCode = "" }) => {
        if (name === "numFmt") own.set(Number(numFmtId), formatCode);
        if (name === "cellXfs") inCells = true;
        if (name !== "xf" || !inCells) return;
        if (isDateFormat(Number(numFmtId ?? 0), own)) dates.add(style);
        style += 1;
      },
      close: (name) => {
        if (name === "cellXfs") inCells = false;
      },
    },
    progress,
  );
  return dates;
}

/** Built-in formats 14-22 and 45-47, and those of East Asian Excel at 27-36 and 50-58, are dates and times. */
function isDateFormat(id: number, own: ReadonlyMap<number, string>): boolean {
  const code = own.get(id);
  if (code === undefined) {
    return (
      (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)
    );
  }
  const letters = code.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h|m|s)[^\]]*\]/giu, "").replace(/general/giu, "");
  return /[ymdhs]/iu.test(letters);
}
