/** Small words over the DOM, so that the readers and writers name what they want, not how to walk to it. */

export const MAIN_NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIP_NS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The XML text as a document. @throws {SyntaxError} the text is not well-formed */
export function parseXml(text: string): Document {
  const document = new DOMParser().parseFromString(text.replace(/^\uFEFF/, ""), "application/xml");
  if (document.getElementsByTagName("parsererror").length > 0) throw new SyntaxError("not well-formed XML");
  return document;
}

/** The document as text, with the declaration that Excel wants. */
export function xmlText(document: Document): string {
  const text = new XMLSerializer().serializeToString(document.documentElement);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`;
}

/** Text as it stands in XML, in content and in attributes. */
export function escapeXml(text: string): string {
  return allowedText(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** The children with that local name, whatever their prefix; all of them without a name. */
export function children(parent: Element | undefined, name?: string): Element[] {
  const found: Element[] = [];
  for (let one = parent?.firstElementChild; one; one = one.nextElementSibling)
    if (name === undefined || one.localName === name) found.push(one);
  return found;
}

function firstChild(parent: Element | undefined, name: string): Element | undefined {
  for (let one = parent?.firstElementChild; one; one = one.nextElementSibling)
    if (one.localName === name) return one;
  return undefined;
}

/** The first child with that local name; more names lead further down. */
export function child(parent: Element | undefined, ...names: string[]): Element | undefined {
  return names.reduce<Element | undefined>(firstChild, parent);
}

/** All elements below with that local name, whatever their prefix. */
export function descendants(parent: Element | Document, name: string): Element[] {
  return Array.from(parent.getElementsByTagNameNS("*", name));
}

/** An attribute, or undefined where it is missing (the DOM says null). */
export function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.getAttribute(name) ?? undefined;
}

/** A true or false attribute of the file format, which writes 1 or true. */
export function flag(element: Element | undefined, name: string, otherwise = false): boolean {
  const text = attribute(element, name);
  return text === undefined ? otherwise : text === "1" || text === "true" || text === "on";
}

/** A relationship's id on an element: "r:id" under whatever prefix. */
export function relationshipId(element: Element | undefined): string | undefined {
  return element?.getAttributeNS(RELATIONSHIP_NS, "id") ?? attribute(element, "r:id");
}

const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Text without the control characters that XML cannot hold; for names and caches, where no code stands for them. */
function allowedText(text: string): string {
  return text.replace(FORBIDDEN, "");
}

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** A new element in the parent's own namespace and prefix; attributes that are undefined are left out. */
export function append(parent: Element, name: string, attributes: Attributes = {}, text?: string): Element {
  const qualified = parent.prefix ? `${parent.prefix}:${name}` : name;
  const element = parent.ownerDocument.createElementNS(parent.namespaceURI, qualified);
  setAttributes(element, attributes);
  if (text !== undefined) element.textContent = allowedText(text);
  parent.appendChild(element);
  return element;
}

/** Sets attributes; undefined is left as it is, booleans become 1 and 0. */
export function setAttributes(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    const text = typeof value === "boolean" ? (value ? "1" : "0") : allowedText(String(value));
    if (name.startsWith("r:")) element.setAttributeNS(RELATIONSHIP_NS, name, text);
    else element.setAttribute(name, text);
  }
}

/** Takes out the children with that local name. */
export function removeChildren(parent: Element, name: string): void {
  for (const element of children(parent, name)) element.remove();
}

/** The child with that name, made when it is not there. */
export function ensureChild(parent: Element, name: string): Element {
  return child(parent, name) ?? append(parent, name);
}

/** Puts a parsed fragment (one element, its namespaces declared in it) under the parent. */
export function appendXml(parent: Element, xml: string): Element {
  const element = parent.ownerDocument.importNode(parseXml(xml).documentElement, true);
  parent.appendChild(element);
  return element;
}

/** The engine indents its XML, which costs space and, between elements, means nothing. */
export function withoutIndents(root: Element): void {
  for (const node of Array.from(root.childNodes)) {
    const isBlank = node.nodeType === 3 && (node.textContent ?? "").trim() === "";
    if (node.nodeType === 8 || (isBlank && root.children.length > 0)) node.remove();
  }
  for (const one of children(root)) withoutIndents(one);
}
