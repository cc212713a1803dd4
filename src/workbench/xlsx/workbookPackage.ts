import type { PartTexts } from "./workbookFile";
import { append, attribute, children, parseXml, xmlText } from "./xml";
import { damaged } from "./fileErrors";

const RELATIONSHIP_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const CONTENT_TYPES = "[Content_Types].xml";
const EMPTY_RELATIONSHIPS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

export interface Relationship {
  readonly id: string;
  /** The last word of the type: "worksheet", "table", "comments". */
  readonly kind: string;
  /** The part it leads to; an address for links that leave the file. */
  readonly target: string;
  readonly external: boolean;
}

/**
 * The parts of one xlsx package: text outside, documents (parsed once, on first use) inside. It keeps content
 * types and relationships in step with the parts.
 */
export class WorkbookPackage {
  readonly #texts: Map<string, string>;
  readonly #documents = new Map<string, Document>();

  constructor(texts: PartTexts) {
    this.#texts = new Map(Object.entries(texts));
  }

  get paths(): string[] {
    return [...this.#texts.keys()];
  }

  has(path: string): boolean {
    return this.#texts.has(path);
  }

  text(path: string): string {
    const text = this.#texts.get(path);
    if (text === undefined) throw damaged(path, "the part is missing", "이 구성 요소가 없습니다");
    return text;
  }

  /** The part's document; changes to it are saved by `texts()`. */
  document(path: string): Document {
    const known = this.#documents.get(path);
    if (known) return known;
    const text = this.text(path);
    try {
      const document = parseXml(text);
      this.#documents.set(path, document);
      return document;
    } catch (cause) {
      throw damaged(path, "its XML is not well-formed", "XML 형식이 올바르지 않습니다", cause);
    }
  }

  root(path: string): Element {
    return this.document(path).documentElement;
  }

  /** Adds or replaces a part; with a content type it is registered under it. */
  put(path: string, text: string, contentType?: string): void {
    this.#documents.delete(path);
    this.#texts.set(path, text);
    if (contentType) this.#register(path, contentType);
  }

  remove(path: string): void {
    this.#documents.delete(path);
    this.#texts.delete(path);
    for (const override of children(this.root(CONTENT_TYPES), "Override"))
      if (attribute(override, "PartName") === `/${path}`) override.remove();
  }

  #register(path: string, contentType: string): void {
    const types = this.root(CONTENT_TYPES);
    const old = children(types, "Override").find((one) => attribute(one, "PartName") === `/${path}`);
    if (old) old.setAttribute("ContentType", contentType);
    else append(types, "Override", { PartName: `/${path}`, ContentType: contentType });
  }

  /** A content type for all parts with that extension. */
  registerExtension(extension: string, contentType: string): void {
    const types = this.root(CONTENT_TYPES);
    if (children(types, "Default").some((one) => attribute(one, "Extension") === extension)) return;
    const element = append(types, "Default", { Extension: extension, ContentType: contentType });
    types.insertBefore(element, types.firstChild);
  }

  contentType(path: string): string | undefined {
    const types = this.root(CONTENT_TYPES);
    const override = children(types, "Override").find((one) => attribute(one, "PartName") === `/${path}`);
    return attribute(override, "ContentType");
  }

  /** Where a part leads to; the empty path is the package itself. */
  relationships(path: string): Relationship[] {
    const file = relationshipsPath(path);
    if (!this.has(file)) return [];
    return children(this.root(file), "Relationship").map((one) => {
      const external = attribute(one, "TargetMode") === "External";
      const target = attribute(one, "Target") ?? "";
      return {
        id: attribute(one, "Id") ?? "",
        kind: (attribute(one, "Type") ?? "").split("/").pop() ?? "",
        target: external ? target : resolvePath(path, target),
        external,
      };
    });
  }

  related(path: string, kind: string): string[] {
    return this.relationships(path)
      .filter((one) => one.kind === kind && !one.external)
      .map((one) => one.target);
  }

  /** Leads from one part to another and returns the relationship's id. */
  relate(path: string, kind: string, target: string): string {
    const file = relationshipsPath(path);
    if (!this.has(file)) this.put(file, EMPTY_RELATIONSHIPS);
    const taken = new Set(this.relationships(path).map((one) => one.id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    const type = kind.includes("/") ? kind : RELATIONSHIP_TYPE + kind;
    append(this.root(file), "Relationship", {
      Id: `rId${number}`,
      Type: type,
      Target: relativePath(path, target),
    });
    return `rId${number}`;
  }

  /** Takes out the relationships of a part that the test picks. */
  unrelate(path: string, picked: (relationship: Relationship) => boolean): void {
    const file = relationshipsPath(path);
    const ids = new Set(
      this.relationships(path)
        .filter(picked)
        .map((one) => one.id),
    );
    if (ids.size === 0) return;
    for (const one of children(this.root(file), "Relationship"))
      if (ids.has(attribute(one, "Id") ?? "")) one.remove();
  }

  /** The package as text, part by part. */
  texts(): PartTexts {
    const result: PartTexts = {};
    for (const [path, text] of this.#texts) {
      const document = this.#documents.get(path);
      result[path] = document ? xmlText(document) : text;
    }
    return result;
  }
}

/** "xl/workbook.xml" -> "xl/_rels/workbook.xml.rels"; "" -> "_rels/.rels" */
export function relationshipsPath(path: string): string {
  const cut = path.lastIndexOf("/") + 1;
  return `${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`;
}

function resolvePath(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const folders = from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") folders.pop();
    else if (step !== ".") folders.push(step);
  }
  return folders.join("/");
}

function relativePath(from: string, target: string): string {
  const base = from.split("/").slice(0, -1);
  const steps = target.split("/");
  let common = 0;
  while (common < base.length && base[common] === steps[common]) common++;
  return [...base.slice(common).map(() => ".."), ...steps.slice(common)].join("/");
}
