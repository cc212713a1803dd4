import type { FileExtras } from "./workbookFile";
import type { WorkbookPackage } from "./workbookPackage";
import { CORE_PROPERTIES, EXTENDED_PROPERTIES, SETTINGS_NS } from "./writeProperties";
import { attribute, child, children } from "./xml";

function propertyValue(element: Element | undefined): string | number | boolean | undefined {
  const text = element?.textContent ?? "";
  switch (element?.localName) {
    case undefined:
      return undefined;
    case "bool":
      return text.trim() === "true" || text.trim() === "1";
    case "i1":
    case "i2":
    case "i4":
    case "i8":
    case "int":
    case "uint":
    case "r4":
    case "r8":
    case "decimal":
      return Number.isNaN(Number(text)) ? text : Number(text);
    default:
      return text;
  }
}

/** The document's custom properties. */
export function readCustomProperties(parts: WorkbookPackage): Record<string, string | number | boolean> {
  const result: Record<string, string | number | boolean> = {};
  for (const path of parts.related("", "custom-properties"))
    for (const property of children(parts.root(path), "property")) {
      const value = propertyValue(children(property)[0]);
      if (value !== undefined) result[attribute(property, "name") ?? ""] = value;
    }
  return result;
}

function withoutDeclaration(xml: string): string {
  return xml.replace(/^\uFEFF/, "").replace(/^\s*<\?xml[^>]*\?>\s*/, "");
}

/** The custom XML parts: those that the workbook leads to, then those that LibreOffice keeps without a lead. */
function customXmlPaths(parts: WorkbookPackage, workbook: string): string[] {
  const numbered = parts.paths
    .filter((path) => /^customXml\/item\d+\.xml$/i.test(path))
    .sort((a, b) => a.localeCompare(b, undefined, { numeric: true }));
  return [...new Set([...parts.related(workbook, "customXml"), ...numbered])];
}

/** The custom XML parts with their ids, and the settings that travelled as one of them. */
export function readCustomXml(
  parts: WorkbookPackage,
  workbook: string,
): Required<Pick<FileExtras, "customXmlParts" | "settings" | "documentSettings">> {
  const customXmlParts: { id: string; xml: string }[] = [];
  const settings: Record<string, string> = {};
  const documentSettings: Record<string, string> = {};
  customXmlPaths(parts, workbook).forEach((path, at) => {
    const root = parts.root(path);
    if (root.namespaceURI === SETTINGS_NS) {
      const kinds = { setting: settings, documentSetting: documentSettings };
      for (const [kind, into] of Object.entries(kinds))
        for (const one of children(root, kind)) into[attribute(one, "name") ?? ""] = one.textContent;
      return;
    }
    const properties = parts.related(path, "customXmlProps")[0];
    const item = properties === undefined ? undefined : parts.root(properties);
    const number = String(at + 1).padStart(12, "0");
    const id = item?.getAttributeNS(item.namespaceURI, "itemID") ?? attribute(item, "ds:itemID");
    customXmlParts.push({
      id: id ?? `{5E0A1B00-0000-4000-8000-${number}}`,
      xml: withoutDeclaration(parts.text(path)),
    });
  });
  return { customXmlParts, settings, documentSettings };
}

/** The document's title, author and the like, by Office.js' names. */
export function readDocumentProperties(parts: WorkbookPackage): Record<string, string> {
  const result: Record<string, string> = {};
  const kinds = { "core-properties": CORE_PROPERTIES, "extended-properties": EXTENDED_PROPERTIES };
  for (const [kind, names] of Object.entries(kinds))
    for (const path of parts.related("", kind))
      for (const [key, name] of Object.entries(names)) {
        const text = child(parts.root(path), name.replace(/^.*:/, ""))?.textContent;
        if (text) result[key] = text;
      }
  return result;
}
