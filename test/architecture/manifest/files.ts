import { at, childrenOf, descendants } from "./xmlTree";
import { addressesOf } from "./addresses";
import { resourceTable } from "./resources";
import type { XmlElement } from "./xmlTree";

/** What stands behind the manifest's addresses; `path` is the part after the host, without a leading slash. */
export interface ManifestFiles {
  exists(path: string): boolean;
  /** Width and height in pixels of a PNG; undefined when it is missing or no PNG. */
  pngSize(path: string): { width: number; height: number } | undefined;
}

const pathOf = (address: string): string => new URL(address).pathname.replace(/^\//, "");

function missing(root: XmlElement, files: ManifestFiles): string[] {
  return addressesOf(root)
    .filter(([, address]) => URL.canParse(address) && !files.exists(pathOf(address)))
    .map(([place, address]) => `${place} points at ${pathOf(address)}, which the build does not make`);
}

function imageFaults(root: XmlElement, files: ManifestFiles): string[] {
  const table = resourceTable(root);
  const fixed: [string, number, string][] = [
    ["IconUrl", 32, at(root, "IconUrl")?.attributes.DefaultValue ?? ""],
    ["HighResolutionIconUrl", 64, at(root, "HighResolutionIconUrl")?.attributes.DefaultValue ?? ""],
  ];
  const inIcons = descendants(root, "Icon").flatMap((icon) =>
    childrenOf(icon, "Image").map((image): [string, number, string] => {
      const resid = image.attributes.resid ?? "";
      const address = table.get(resid)?.element.attributes.DefaultValue ?? "";
      return [`image "${resid}"`, Number(image.attributes.size), address];
    }),
  );
  return [...fixed, ...inIcons].flatMap(([place, wanted, address]) => {
    const size = URL.canParse(address) ? files.pngSize(pathOf(address)) : undefined;
    if (size === undefined || (size.width === wanted && size.height === wanted)) return [];
    return [`${place} must be ${wanted} x ${wanted} pixels; the file is ${size.width} x ${size.height}`];
  });
}

/** Faults between the manifest and its files: missing ones, and pictures of another size. */
export function files(root: XmlElement, built: ManifestFiles): string[] {
  return [...missing(root, built), ...imageFaults(root, built)];
}
