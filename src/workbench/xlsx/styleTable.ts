import { BUILT_IN_FORMATS, builtInFormatId } from "./builtInFormats";
import { append, attribute, child, children, ensureChild, setAttributes } from "./xml";

const FIRST_OWN_FORMAT = 164;

/** The cell styles of a workbook: which number format a style has, and the same style with another format. */
export class StyleTable {
  readonly #root: Element;
  readonly #derived = new Map<string, number>();

  constructor(root: Element) {
    this.#root = root;
  }

  get #styles(): Element[] {
    return children(child(this.#root, "cellXfs"), "xf");
  }

  /** The number format of every style, in order. */
  formats(): string[] {
    const own = new Map(
      children(child(this.#root, "numFmts"), "numFmt").map((one) => [
        Number(attribute(one, "numFmtId")),
        attribute(one, "formatCode") ?? "General",
      ]),
    );
    return this.#styles.map((style) => {
      const id = Number(attribute(style, "numFmtId") ?? 0);
      return own.get(id) ?? BUILT_IN_FORMATS.get(id) ?? "General";
    });
  }

  /** The number of the style that is the given one but with that number format; added where there is none. */
  withFormat(style: number, format: string): number {
    const key = `${style} ${format}`;
    const known = this.#derived.get(key);
    if (known !== undefined) return known;
    const styles = this.#styles;
    const source = styles[style] ?? styles[0];
    const formatId = this.#formatId(format);
    let result = style;
    if (source && Number(attribute(source, "numFmtId") ?? 0) !== formatId) {
      const copy = source.cloneNode(true) as Element;
      setAttributes(copy, { numFmtId: formatId, applyNumberFormat: formatId !== 0 });
      child(this.#root, "cellXfs")?.appendChild(copy);
      result = styles.length;
    }
    this.#derived.set(key, result);
    return result;
  }

  #formatId(format: string): number {
    const builtIn = builtInFormatId(format);
    if (builtIn !== undefined) return builtIn;
    const formats = ensureChild(this.#root, "numFmts");
    const all = children(formats, "numFmt");
    const same = all.find((one) => attribute(one, "formatCode") === format);
    if (same) return Number(attribute(same, "numFmtId"));
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...all.map((one) => Number(attribute(one, "numFmtId")))) + 1;
    append(formats, "numFmt", { numFmtId: id, formatCode: format });
    return id;
  }

  /** Gives the engine's style sheet what Excel expects of one: opaque colours, a Normal style, honest counts. */
  complete(): void {
    for (const element of Array.from(this.#root.getElementsByTagName("*"))) {
      const colour = attribute(element, "rgb");
      if (colour && /^[0-9a-f]{6}$/i.test(colour)) element.setAttribute("rgb", `FF${colour.toUpperCase()}`);
    }
    if (!child(this.#root, "cellStyleXfs"))
      append(ensureChild(this.#root, "cellStyleXfs"), "xf", {
        numFmtId: 0,
        fontId: 0,
        fillId: 0,
        borderId: 0,
      });
    for (const style of this.#styles) this.#declare(style);
    if (!child(this.#root, "cellStyles"))
      append(ensureChild(this.#root, "cellStyles"), "cellStyle", { name: "Normal", xfId: 0, builtinId: 0 });
    for (const name of [
      "numFmts",
      "fonts",
      "fills",
      "borders",
      "cellStyleXfs",
      "cellXfs",
      "cellStyles",
      "dxfs",
    ]) {
      const list = child(this.#root, name);
      if (list && list.children.length === 0 && name !== "dxfs") list.remove();
      else if (list) setAttributes(list, { count: list.children.length });
    }
  }

  #declare(style: Element): void {
    const used = (name: string): true | undefined =>
      Number(attribute(style, name) ?? 0) > 0 ? true : undefined;
    setAttributes(style, {
      xfId: attribute(style, "xfId") ?? 0,
      applyNumberFormat: used("numFmtId"),
      applyFont: used("fontId"),
      applyFill: used("fillId"),
      applyBorder: used("borderId"),
      applyAlignment: child(style, "alignment") ? true : undefined,
    });
  }
}
