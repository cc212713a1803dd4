import { childrenOf, descendants } from "./xmlTree";
import { resourceTable } from "./resources";
import type { XmlElement } from "./xmlTree";

const topLevel = ["IconUrl", "HighResolutionIconUrl", "SupportUrl"];

function labelled(root: XmlElement): [string, string][] {
  const values = (element: XmlElement): string[] => [
    element.attributes.DefaultValue ?? "",
    ...childrenOf(element, "Override").map((override) => override.attributes.Value ?? ""),
  ];
  const top = topLevel.flatMap((name) => childrenOf(root, name));
  const start = descendants(root, "DefaultSettings").flatMap((settings) =>
    childrenOf(settings, "SourceLocation"),
  );
  const table = [...resourceTable(root)].filter(([, { kind }]) => kind === "Images" || kind === "Urls");
  return [
    ...[...top, ...start].flatMap((element) =>
      values(element).map((value) => [element.name, value] as [string, string]),
    ),
    ...table.flatMap(([id, { element }]) =>
      values(element).map((value) => [`resource "${id}"`, value] as [string, string]),
    ),
  ];
}

/** The addresses that a manifest names, each with where it stands. */
export function addressesOf(root: XmlElement): [string, string][] {
  return labelled(root);
}

/** Faults in addresses: anything but https, or an AppDomain that is not a bare origin. */
export function addresses(root: XmlElement): string[] {
  const insecure = labelled(root)
    .filter(([, address]) => !address.startsWith("https://"))
    .map(([place, address]) => `${place} must be an https address; it is "${address}"`);
  const domains = descendants(root, "AppDomain")
    .map((domain) => domain.text)
    .filter((domain) => !/^https:\/\/[^/]+$/.test(domain))
    .map((domain) => `AppDomain must be an https origin without a path; it is "${domain}"`);
  return [...insecure, ...domains];
}
