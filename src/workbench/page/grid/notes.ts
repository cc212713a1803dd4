import { element } from "../element";
import type { Host } from "../../host/createHost";

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Marks and boxes of cell notes, over the grid: the engine draws none. A mark stands in the upper right corner of
 * its cell; its text shows while the pointer is on the mark or the cell is selected.
 */
export class NoteLayer {
  private readonly layer = element("div", { classes: "note-layer" });
  private readonly box = element("div", { classes: "note-box", attributes: { role: "note" } });
  private hovered: string | undefined;
  private drawn = "";

  constructor(
    private readonly host: Host,
    private readonly grid: HTMLElement,
  ) {
    this.box.hidden = true;
    this.layer.append(this.box);
  }

  /** Puts the layer over the grid, once that is mounted. */
  attach(): void {
    this.grid.querySelector(".o-grid")?.append(this.layer);
  }

  /** Draws the marks where the cells are now. */
  update(): void {
    const { getters } = this.host.engine.model;
    const sheetId = getters.getActiveSheetId();
    const { row, col } = getters.getActivePosition();
    const notes = this.host.workbook.notes(sheetId);
    const places = notes.map((note) => ({ ...note, place: this.placeOf(note.row, note.col) }));
    const visible = places.filter(({ place }) => place.width > 0 && place.height > 0);
    const shown = visible.find(({ row: r, col: c }) =>
      this.hovered === undefined ? r === row && c === col : this.hovered === `${r},${c}`,
    );
    const state = JSON.stringify([sheetId, visible, shown]);
    if (state === this.drawn) return;
    this.drawn = state;
    const marks = visible.map((note) => this.mark(note.row, note.col, note.place));
    this.layer.replaceChildren(...marks, this.box);
    this.box.hidden = shown === undefined;
    if (shown) this.showBox(shown.author, shown.text, shown.place);
  }

  private placeOf(row: number, col: number): Box {
    const zone = { top: row, bottom: row, left: col, right: col };
    return this.host.engine.model.getters.getVisibleRect(zone);
  }

  private mark(row: number, col: number, place: Box): HTMLElement {
    const mark = element("span", { classes: "note-mark", attributes: { "data-note": `${row},${col}` } });
    mark.style.left = `${place.x + place.width - 9}px`;
    mark.style.top = `${place.y + 1}px`;
    const hover = (key: string | undefined): void => {
      this.hovered = key;
      this.update();
    };
    mark.addEventListener("pointerenter", () => hover(`${row},${col}`));
    mark.addEventListener("pointerleave", () => hover(undefined));
    return mark;
  }

  private showBox(author: string, words: string, place: Box): void {
    const lines = author === "" ? [] : [element("strong", { text: `${author}:` }), element("br")];
    this.box.replaceChildren(...lines, document.createTextNode(words));
    const room = this.layer.parentElement?.clientWidth ?? 0;
    const right = place.x + place.width + 8;
    this.box.style.left = `${right + 250 < room ? right : Math.max(0, place.x - 250)}px`;
    this.box.style.top = `${place.y}px`;
  }
}
