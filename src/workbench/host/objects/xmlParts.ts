import type { Argument, ExcelClass, HostContext, HostObject } from "../protocol/excelClass";
import { HostError } from "../protocol/hostError";
import type { RootTarget, XmlScopeTarget } from "../state/targets";
import { textArgument } from "./argument";

/** Namespace of the root element; "" where it has none. */
function namespaceOf(xml: string): string {
  const root = /<(?:([A-Za-z_][\w.-]*):)?[\w.-]+([^>]*)>/u.exec(xml.replace(/<\?.*?\?>|<!--.*?-->/gsu, ""));
  const name = root?.[1] === undefined ? "xmlns" : `xmlns:${root[1]}`;
  for (const [, attribute, value] of (root?.[2] ?? "").matchAll(/([\w:.-]+)\s*=\s*["']([^"']*)["']/gu))
    if (attribute === name) return value ?? "";
  return "";
}

/** The text, if it is XML with one root element. @throws {HostError} InvalidArgument: it is not */
function checkXml(text: string): string {
  const body = text.replace(/<\?.*?\?>|<!--.*?-->/gsu, "").trim();
  const root = /^<([A-Za-z_][\w.:-]*)(?:\s[^>]*?)?(\/?)>/u.exec(body);
  const closed = root && (root[2] === "/" ? body === root[0] : body.endsWith(`</${root[1] ?? ""}>`));
  if (!closed) throw new HostError("InvalidArgument", "The text is not well-formed XML.");
  return text;
}

function ids({ namespaceUri }: XmlScopeTarget, { kept }: HostContext): string[] {
  return [...kept.customXmlParts]
    .filter(([, xml]) => namespaceUri === undefined || namespaceOf(xml) === namespaceUri)
    .map(([id]) => id);
}

function xmlOf(id: string, { kept }: HostContext): string {
  const xml = kept.customXmlParts.get(id);
  if (xml === undefined) throw new HostError("ItemNotFound");
  return xml;
}

/** An id that no part has or had. */
function freshId({ kept }: HostContext): string {
  let id: string;
  do {
    const number = ++kept.lastXmlPart;
    id = `{00000000-0000-4000-8000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
  } while (kept.customXmlParts.has(id));
  return id;
}

function part(id: Argument, host: HostContext): HostObject<never> | null {
  const wanted = textArgument(id, "id");
  return host.kept.customXmlParts.has(wanted) ? host.object("CustomXmlPart", { id: wanted }) : null;
}

function must(found: HostObject<never> | null): HostObject<never> {
  if (!found) throw new HostError("ItemNotFound");
  return found;
}

/** Excel.CustomXmlPartCollection */
export const customXmlPartCollection: ExcelClass<RootTarget> = {
  name: "CustomXmlPartCollection",
  items: (_, host) => ids({}, host).map((id) => host.object("CustomXmlPart", { id })),
  methods: {
    Add: (_, [xml], host) => {
      const text = checkXml(textArgument(xml, "xml"));
      const id = freshId(host);
      host.kept.customXmlParts.set(id, text);
      return host.object("CustomXmlPart", { id });
    },
    GetByNamespace: (_, [uri], host) =>
      host.object("CustomXmlPartScopedCollection", { namespaceUri: textArgument(uri, "namespaceUri") }),
    GetCount: (_, __, host) => host.kept.customXmlParts.size,
    GetItem: (_, [id], host) => must(part(id, host)),
    GetItemOrNullObject: (_, [id], host) => part(id, host),
  },
};

/** Excel.CustomXmlPartScopedCollection: the parts of one namespace. */
export const customXmlPartScopedCollection: ExcelClass<XmlScopeTarget> = {
  name: "CustomXmlPartScopedCollection",
  items: (scope, host) => ids(scope, host).map((id) => host.object("CustomXmlPart", { id })),
  methods: {
    GetCount: (scope, _, host) => ids(scope, host).length,
    GetItem: (_, [id], host) => must(part(id, host)),
    GetItemOrNullObject: (_, [id], host) => part(id, host),
    GetOnlyItem: (scope, _, host) => {
      const [id, more] = ids(scope, host);
      if (id === undefined || more !== undefined) throw new HostError("InvalidOperation");
      return host.object("CustomXmlPart", { id });
    },
    GetOnlyItemOrNullObject: (scope, _, host) => {
      const [id, more] = ids(scope, host);
      return id === undefined || more !== undefined ? null : host.object("CustomXmlPart", { id });
    },
  },
};

/** Excel.CustomXmlPart */
export const customXmlPart: ExcelClass<{ id: string }> = {
  name: "CustomXmlPart",
  id: ({ id }) => id,
  properties: {
    Id: { get: ({ id }) => id },
    NamespaceUri: { get: ({ id }, host) => namespaceOf(xmlOf(id, host)) },
  },
  methods: {
    GetXml: ({ id }, _, host) => xmlOf(id, host),
    SetXml: ({ id }, [xml], host) => {
      xmlOf(id, host);
      host.kept.customXmlParts.set(id, checkXml(textArgument(xml, "xml")));
      return null;
    },
    Delete: ({ id }, _, host) => {
      xmlOf(id, host);
      host.kept.customXmlParts.delete(id);
      return null;
    },
  },
};
