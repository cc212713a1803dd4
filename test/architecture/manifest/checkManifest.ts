import { addresses } from "./addresses";
import { controls } from "./controls";
import { elementOrder } from "./elementOrder";
import { files } from "./files";
import { identity } from "./identity";
import { resources } from "./resources";
import { parseXml } from "./xmlTree";
import type { ManifestFiles } from "./files";

/** What the checker must know besides the manifest's text. */
export interface ManifestContext {
  readonly files: ManifestFiles;
  /** Names that the program gives to `Office.actions.associate`. */
  readonly associated: readonly string[];
}

/**
 * Checks an add-in manifest without a network: what a schema would find, and what no schema finds.
 *
 * @param xml text of the manifest
 * @returns the faults in words; empty when there is none
 * @example checkManifest("<OfficeApp>", context) // => ["not well formed: ..."]
 */
export function checkManifest(xml: string, context: ManifestContext): string[] {
  const root = parseXml(xml);
  if (typeof root === "string") return [`not well formed: ${root}`];
  if (root.name !== "OfficeApp") return [`the root must be OfficeApp; it is ${root.name}`];
  const found = [
    ...elementOrder(root),
    ...identity(root),
    ...resources(root),
    ...addresses(root),
    ...controls(root, context.associated),
    ...files(root, context.files),
  ];
  return [...new Set(found)];
}
