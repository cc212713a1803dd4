import type { Progress } from "../../../../progress";
import type { XlsxParts } from "./openParts";
import { scanXml } from "./scanXml";
import { unescapeText } from "./unescapeText";

/**
 * The shared texts of a workbook file. Runs of one text are joined; readings above Japanese characters are left out.
 *
 * @param parts of the file
 * @param progress of the caller
 * @returns the texts by their number
 */
export async function sharedTexts(parts: XlsxParts, progress: Progress): Promise<readonly string[]> {
  const path = "xl/sharedStrings.xml";
  if (!parts.has(path)) return [];
  const texts: string[] = [];
  let text = "";
  let inText = false;
  let inReading = false;
  await scanXml(
    await parts.read(path),
    {
      open: (name) => {
        if (name === "si") text = "";
        if (name === "rPh") inReading = true;
        inText = name === "t" && !inReading;
      },
      close: (name) => {
        if (name === "si") texts.push(unescapeText(text));
        if (name === "rPh") inReading = false;
        if (name === "t") inText = false;
      },
      text: (part) => {
        if (inText) text += part;
      },
    },
    progress,
  );
  return texts;
}
