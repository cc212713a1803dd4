import { cellXmlText } from "./cellText";
import { MAIN_NS } from "./xml";

/** The texts of all cells, each kept once. */
export class SharedStrings {
  readonly #places = new Map<string, number>();
  #uses = 0;

  /** The number under which a cell names that text. */
  place(text: string): number {
    this.#uses++;
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    this.#places.set(text, this.#places.size);
    return this.#places.size - 1;
  }

  xml(): string {
    const items = [...this.#places.keys()].map((text) => {
      const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
      return `<si><t${space}>${cellXmlText(text)}</t></si>`;
    });
    const counts = `count="${this.#uses}" uniqueCount="${this.#places.size}"`;
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="${MAIN_NS}" ${counts}>${items.join("")}</sst>`;
  }
}
