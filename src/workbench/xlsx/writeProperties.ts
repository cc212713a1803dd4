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

function settingsPart(settings: FileExtras["settings"]): { id: string; xml: string }[] {
  const entries = Object.entries(settings);
  if (entries.length === 0) return [];
  const items = entries.map(
    ([name, value]) => `<setting name="${escapeXml(name)}">${escapeXml(value)}</setting>`,
  );
  return [{ id: SETTINGS_ID, xml: `<settings xmlns="${SETTINGS_NS}">${items.join("")}</settings>` }];
}

/** Writes the custom XML parts with their ids, and the settings as one more of them. */
export function writeCustomXml(parts: WorkbookPackage, workbook: string, extras: FileExtras): void {
  [...extras.customXmlParts, ...settingsPart(extras.settings)].forEach(({ id, xml }, at) => {
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
