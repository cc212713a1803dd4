import { BUILT_IN_FORMATS, builtInFormatId } from "./builtInFormats";
import type { Look } from "./workbookFile";
import { append, attribute, child, children, ensureChild, flag, setAttributes } from "./xml";

const FIRST_OWN_FORMAT = 164;

/** The one font that the engine writes. */
const ENGINE_FONT = "Arial";

function readLook(style: Element, fontName: string | undefined): Look {
  const alignment = child(style, "alignment");
  const protection = child(style, "protection");
  const indent = Number(attribute(alignment, "indent") ?? 0);
  const turn = Number(attribute(alignment, "textRotation") ?? 0);
  return {
    ...(fontName !== undefined && fontName !== ENGINE_FONT ? { fontName } : {}),
    ...(indent > 0 ? { indent } : {}),
    ...(flag(protection, "locked", true) ? {} : { locked: false }),
    ...(flag(protection, "hidden") ? { formulaHidden: true } : {}),
    ...(flag(alignment, "shrinkToFit") ? { shrinkToFit: true } : {}),
    ...(turn === 0 ? {} : { textOrientation: turn > 90 && turn <= 180 ? 90 - turn : turn }),
  };
}

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

  hasBorder(style: number): boolean {
    return Number(attribute(this.#styles[style], "borderId") ?? 0) > 0;
  }

  /** Of every style, in order, what the engine has no word for; undefined where that is nothing. */
  looks(): (Look | undefined)[] {
    const fonts = children(child(this.#root, "fonts"), "font").map((font) =>
      attribute(child(font, "name"), "val"),
    );
    return this.#styles.map((style) => {
      const look = readLook(style, fonts[Number(attribute(style, "fontId") ?? 0)]);
      return Object.keys(look).length > 0 ? look : undefined;
    });
  }

  /** The number of the style that is the given one but with that number format and look; added where needed. */
  variant(
    style: number,
    changes: { readonly format?: string | undefined; readonly look?: Look | undefined },
  ): number {
    const key = JSON.stringify([style, changes]);
    const known = this.#derived.get(key);
    if (known !== undefined) return known;
    const styles = this.#styles;
    const source = styles[style] ?? styles[0];
    const formatId = changes.format === undefined ? undefined : this.#formatId(changes.format);
    const sameFormat = formatId === undefined || Number(attribute(source, "numFmtId") ?? 0) === formatId;
    let result = style;
    if (source && (changes.look || !sameFormat)) {
      const copy = source.cloneNode(true) as Element;
      if (formatId !== undefined)
        setAttributes(copy, { numFmtId: formatId, applyNumberFormat: formatId !== 0 });
      if (changes.look) this.#applyLook(copy, changes.look);
      child(this.#root, "cellXfs")?.appendChild(copy);
      result = styles.length;
    }
    this.#derived.set(key, result);
    return result;
  }

  #applyLook(style: Element, look: Look): void {
    if (look.fontName !== undefined) style.setAttribute("fontId", String(this.#fontId(style, look.fontName)));
    const { indent, shrinkToFit, textOrientation } = look;
    if (indent !== undefined || shrinkToFit || textOrientation !== undefined) {
      const alignment = ensureChild(style, "alignment");
      const side = indent && !attribute(alignment, "horizontal") ? "left" : undefined;
      // The file counts downward turns from 90 on.
      const turned =
        textOrientation !== undefined && textOrientation < 0 ? 90 - textOrientation : textOrientation;
      setAttributes(alignment, {
        horizontal: side,
        indent,
        shrinkToFit: shrinkToFit || undefined,
        textRotation: turned,
      });
    }
    if (look.locked === undefined && !look.formulaHidden) return;
    const protection = ensureChild(style, "protection");
    setAttributes(protection, { locked: look.locked, hidden: look.formulaHidden || undefined });
    setAttributes(style, { applyProtection: true });
  }

  #fontId(style: Element, name: string): number {
    const list = child(this.#root, "fonts");
    const fonts = children(list, "font");
    const own = fonts[Number(attribute(style, "fontId") ?? 0)] ?? fonts[0];
    if (!list || !own) return 0;
    const copy = own.cloneNode(true) as Element;
    setAttributes(ensureChild(copy, "name"), { val: name });
    const text = (font: Element): string => new XMLSerializer().serializeToString(font).replace(/\s+/g, " ");
    const known = fonts.findIndex((font) => text(font) === text(copy));
    if (known >= 0) return known;
    list.appendChild(copy);
    return fonts.length;
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
