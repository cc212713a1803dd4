import type { Progress } from "../../../../progress";
import type { XlsxParts } from "./openParts";
import { scanXml } from "./scanXml";

/** A sheet of a workbook file. */
export interface XlsxSheet {
  readonly name: string;
  /** Path of its part. */
  readonly path: string;
  readonly hidden: boolean;
}

/**
 * The worksheets of a workbook file in their order, and which day its dates count from.
 *
 * @param parts of the file
 * @param progress of the caller
 * @returns the sheets; chart sheets are left out
 */
export async function workbookSheets(
  parts: XlsxParts,
  progress: Progress,
): Promise<{ readonly sheets: readonly XlsxSheet[]; readonly from1904: boolean }> {
  const paths = await relationPaths(parts, progress);
  const sheets: XlsxSheet[] = [];
  let from1904 = false;
  await scanXml(
    await parts.read("xl/workbook.xml"),
    {
      open: (name, attributes) => {
        if (name === "workbookPr") from1904 = /^(1|true)$/.test(attributes.date1904 ?? "");
        if (name !== "sheet") return;
        const path = paths.get(
          attributes["r:id"] ?? Object.entries(attributes).find(([key]) => key.endsWith(":id"))?.[1] ?? "",
        );
        const hidden = (attributes.state ?? "visible") !== "visible";
        if (path !== undefined) sheets.push({ name: attributes.name ?? "", path, hidden });
      },
    },
    progress,
  );
  return { sheets, from1904 };
}

async function relationPaths(parts: XlsxParts, progress: Progress): Promise<ReadonlyMap<string, string>> {
  const paths = new Map<string, string>();
  await scanXml(
    await parts.read("xl/_rels/workbook.xml.rels"),
    {
      open: (name, { Id = "", Type = "", Target = "" }) => {
        if (name !== "Relationship" || !Type.endsWith("/worksheet")) return;
        paths.set(Id, Target.startsWith("/") ? Target.slice(1) : `xl/${Target.replace(/^\.\//, "")}`);
      },
    },
    progress,
  );
  return paths;
}
