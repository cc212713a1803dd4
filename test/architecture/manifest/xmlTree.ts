import { XMLParser } from "fast-xml-parser";

/** An element of an XML document; `name` is without its namespace prefix, as the manifest's rules are. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

type RawNode = Record<string, unknown>;

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

function element(name: string, raw: RawNode): XmlElement {
  const content = raw[name] as RawNode[];
  const attributes = Object.entries((raw[":@"] ?? {}) as Record<string, string>).map(
    ([key, value]) => [localName(key), value] as const,
  );
  const text = content.map((part) => (typeof part["#text"] === "string" ? part["#text"] : "")).join("");
  return {
    name: localName(name),
    attributes: Object.fromEntries(attributes),
    children: content.flatMap((part) => elements(part)),
    text: text.trim(),
  };
}

function elements(raw: RawNode): XmlElement[] {
  return Object.keys(raw)
    .filter((key) => key !== ":@" && key !== "#text" && !key.startsWith("?"))
    .map((key) => element(key, raw));
}

/** The root element of an XML text, or the parser's reason why it is not well formed. */
export function parseXml(text: string): XmlElement | string {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: "",
    parseTagValue: false,
  });
  try {
    // The pinned parser still has its own validator; the successor is a further package for this one call.
    const nodes = parser.parse(text, true) as RawNode[];
    return nodes.flatMap((node) => elements(node))[0] ?? "the document has no element";
  } catch (error) {
    // The checker reports faults as texts, this one among them.
    return error instanceof Error ? error.message : String(error);
  }
}

/** The children of that name, in their order. */
export function childrenOf(parent: XmlElement, name: string): XmlElement[] {
  return parent.children.filter((child) => child.name === name);
}

/** The element at the end of a path of names ("Hosts/Host"), or undefined. */
export function at(parent: XmlElement, path: string): XmlElement | undefined {
  return path
    .split("/")
    .reduce<XmlElement | undefined>((found, name) => found && childrenOf(found, name)[0], parent);
}

/** All elements of that name below `parent`, in document order. */
export function descendants(parent: XmlElement, name: string): XmlElement[] {
  return parent.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendants(child, name),
  ]);
}
