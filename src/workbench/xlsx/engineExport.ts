import type { Engine } from "../engine/createEngine";
import type { PartTexts } from "./workbookFile";

/** The engine's own export, part by part; pictures, which it gives as addresses, are left out. */
export async function engineExport(engine: Engine): Promise<PartTexts> {
  engine.flush();
  const { files } = await engine.model.exportXLSX();
  const parts: PartTexts = {};
  for (const file of files) if ("content" in file) parts[file.path] = file.content;
  return parts;
}
