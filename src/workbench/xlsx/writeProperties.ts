import type { FileExtras } from "./workbookFile";
import type { WorkbookPackage } from "./workbookPackage";
import { escapeXml } from "./xml";

const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
const ITEM_PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const CUSTOM_XML_NS = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const PROPERTY_SET = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

/** The custom XML part in which the add-in's document settings travel. */
export const SETTINGS_NS = "urn:seoulai:workbench:settings";
const SETTINGS_ID = "{5E0A1A10-5E77-4196-9500-000000000001}";

function propertyValueXml(value: string | number | boolean): string {
  if (typeof value === "boolean") return `<vt:bool>${String(value)}</vt:bool>`;
  if (typeof value === "string") return `<vt:lpwstr>${escapeXml(value)}</vt:lpwstr>`;
  const isInt = Number.isInteger(value) && Math.abs(value) < 2 ** 31;
  return isInt ? `<vt:i4>${value}</vt:i4>` : `<vt:r8>${value}</vt:r8>`;
}

/** Writes the document's custom properties. */
export function writeCustomProperties(
  parts: WorkbookPackage,
  properties: FileExtras["customProperties"],
): void {
  const entries = Object.entries(properties);
  if (entries.length === 0) return;
  const items = entries.map(
    ([name, value], at) =>
      `<property fmtid="${PROPERTY_SET}" pid="${at + 2}" name="${escapeXml(name)}">${propertyValueXml(value)}</property>`,
  );
  parts.put(
    "docProps/custom.xml",
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" ' +
      'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">' +
      `${items.join("")}</Properties>`,
    PROPERTIES_TYPE,
  );
  parts.relate("", "custom-properties", "docProps/custom.xml");
}

/** The namespaces that a part uses, so that Excel finds it by them. */
function schemaReferences(xml: string): string {
  const namespaces = new Set(
    [...xml.matchAll(/\sxmlns(?::[\w.-]+)?\s*=\s*["']([^"']+)["']/g)].map((one) => one[1]),
  );
  const list = [...namespaces].map((uri) => `<ds:schemaRef ds:uri="${uri ?? ""}"/>`);
  return list.length > 0 ? `<ds:schemaRefs>${list.join("")}</ds:schemaRefs>` : "<ds:schemaRefs/>";
}

function settingsPart({ settings, documentSettings = {} }: FileExtras): { id: string; xml: string }[] {
  const item = (kind: string, [name, value]: [string, string]): string =>
    `<${kind} name="${escapeXml(name)}">${escapeXml(value)}</${kind}>`;
  const items = [
    ...Object.entries(settings).map((entry) => item("setting", entry)),
    ...Object.entries(documentSettings).map((entry) => item("documentSetting", entry)),
  ];
  if (items.length === 0) return [];
  return [{ id: SETTINGS_ID, xml: `<settings xmlns="${SETTINGS_NS}">${items.join("")}</settings>` }];
}

/** The document's properties by Office.js' names, with the file's element for each. */
export const CORE_PROPERTIES: Readonly<Record<string, string>> = {
  title: "dc:title",
  subject: "dc:subject",
  author: "dc:creator",
  keywords: "cp:keywords",
  comments: "dc:description",
  category: "cp:category",
};
export const EXTENDED_PROPERTIES: Readonly<Record<string, string>> = {
  manager: "Manager",
  company: "Company",
};

function propertyElements(
  names: Readonly<Record<string, string>>,
  properties: Readonly<Record<string, string>>,
): string {
  return Object.entries(names)
    .filter(([key]) => properties[key])
    .map(([key, name]) => `<${name}>${escapeXml(properties[key] ?? "")}</${name}>`)
    .join("");
}

/** Writes the document's title, author and the like. */
export function writeDocumentProperties(
  parts: WorkbookPackage,
  properties: Readonly<Record<string, string>>,
): void {
  const core = propertyElements(CORE_PROPERTIES, properties);
  const extended = propertyElements(EXTENDED_PROPERTIES, properties);
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  if (core) {
    const namespaces =
      'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
      'xmlns:dc="http://purl.org/dc/elements/1.1/"';
    const xml = `${declaration}<cp:coreProperties ${namespaces}>${core}</cp:coreProperties>`;
    parts.put("docProps/core.xml", xml, "application/vnd.openxmlformats-package.core-properties+xml");
    const kind = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    parts.relate("", kind, "docProps/core.xml");
  }
  if (!extended) return;
  const namespace = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
  const xml = `${declaration}<Properties xmlns="${namespace}">${extended}</Properties>`;
  parts.put("docProps/app.xml", xml, "application/vnd.openxmlformats-officedocument.extended-properties+xml");
  parts.relate("", "extended-properties", "docProps/app.xml");
}

/** Writes the custom XML parts with their ids, and the settings as one more of them. */
export function writeCustomXml(parts: WorkbookPackage, workbook: string, extras: FileExtras): void {
  [...extras.customXmlParts, ...settingsPart(extras)].forEach(({ id, xml }, at) => {
    const number = at + 1;
    const item = `customXml/item${number}.xml`;
    const properties = `customXml/itemProps${number}.xml`;
    parts.put(item, xml);
    parts.put(
      properties,
      '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' +
        `<ds:datastoreItem ds:itemID="${escapeXml(id)}" xmlns:ds="${CUSTOM_XML_NS}">` +
        `${schemaReferences(xml)}</ds:datastoreItem>`,
      ITEM_PROPERTIES_TYPE,
    );
    parts.relate(item, "customXmlProps", properties);
    parts.relate(workbook, "customXml", item);
  });
}
