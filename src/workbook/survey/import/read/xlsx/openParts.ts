import JSZip from "jszip";
import { limits } from "../limits";
import { tableFault } from "../tableFault";

/** The text parts of a workbook file, unpacked when they are asked for. */
export interface XlsxParts {
  has(path: string): boolean;
  read(path: string): Promise<string>;
}

/**
 * Opens the package of a workbook file.
 *
 * @param bytes of the file
 * @returns its parts
 * @throws {InputError} damaged, no workbook, or larger than can be read once unpacked
 */
export async function openParts(bytes: Uint8Array): Promise<XlsxParts> {
  let zip: JSZip;
  try {
    zip = await JSZip.loadAsync(bytes);
  } catch (cause) {
    throw tableFault("damaged", "", cause);
  }
  const byName = new Map(Object.keys(zip.files).map((name) => [name.replace(/^\//, "").toLowerCase(), name]));
  const nameOf = (path: string): string => byName.get(path.toLowerCase()) ?? path;
  if (zip.file(nameOf("xl/workbook.xml")) === null) throw tableFault("notAWorkbook");
  let unpacked = 0;
  return {
    has: (path) => zip.file(nameOf(path)) !== null,
    read: async (path) => {
      const file = zip.file(nameOf(path));
      if (file === null) throw tableFault("damaged");
      // What the package says of its size may be a lie, but a lie is found out when it is unpacked.
      unpacked += declaredSize(file);
      if (unpacked > limits.unpackedBytes) throw tableFault("tooLarge", "unpacked");
      return readPart(file);
    },
  };
}

async function readPart(file: JSZip.JSZipObject): Promise<string> {
  try {
    return await file.async("string");
  } catch (cause) {
    throw tableFault("damaged", "", cause);
  }
}

/** JSZip keeps the size from the directory of the package, but its typings do not name it. */
function declaredSize(file: JSZip.JSZipObject): number {
  const data = (file as { _data?: { uncompressedSize?: number } })._data;
  return data?.uncompressedSize ?? 0;
}
