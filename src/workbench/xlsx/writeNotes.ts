import { parseZone } from "../engine/address";
import { cellXmlText } from "./cellText";
import type { NoteFact } from "./workbookFile";
import type { WorkbookPackage } from "./workbookPackage";
import { append, escapeXml, MAIN_NS } from "./xml";

const COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";
/** Columns and rows that a note's box covers. */
const BOX = { columns: 2, rows: 5 };

interface PlacedNote extends NoteFact {
  readonly row: number;
  readonly column: number;
}

function commentsXml(notes: readonly PlacedNote[]): string {
  const authors = [...new Set(notes.map((note) => note.author))];
  const list = authors.map((author) => `<author>${escapeXml(author)}</author>`).join("");
  const comments = notes.map((note) => {
    const text = `<text><r><t xml:space="preserve">${cellXmlText(note.text)}</t></r></text>`;
    return `<comment ref="${note.cell}" authorId="${authors.indexOf(note.author)}">${text}</comment>`;
  });
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${MAIN_NS}">` +
    `<authors>${list}</authors><commentList>${comments.join("")}</commentList></comments>`
  );
}

/** The box in which Excel shows a note; without it, it shows none. */
function shapeXml(note: PlacedNote, number: number): string {
  const top = Math.max(0, note.row - 1);
  const anchor = [note.column + 1, 15, top, 2, note.column + 1 + BOX.columns, 15, top + BOX.rows, 4].join(
    ", ",
  );
  return (
    `<v:shape id="_x0000_s${1025 + number}" type="#_x0000_t202" ` +
    'style="position:absolute;margin-left:60pt;margin-top:2pt;width:144pt;height:80pt;z-index:1;visibility:hidden" ' +
    'fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>' +
    '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"/></v:textbox>' +
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
    `<x:Row>${note.row}</x:Row><x:Column>${note.column}</x:Column></x:ClientData></v:shape>`
  );
}

function drawingXml(notes: readonly PlacedNote[]): string {
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
    'xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/>' +
    '</o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" ' +
    'path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/>' +
    '<v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
    `${notes.map(shapeXml).join("")}</xml>`
  );
}

/** Writes the notes of one sheet: their texts, and the old-style drawing without which Excel shows none. */
export function writeNotes(
  parts: WorkbookPackage,
  sheetPath: string,
  sheetNumber: number,
  notes: readonly NoteFact[],
): void {
  const placed = notes.flatMap((note) => {
    const zone = parseZone(note.cell);
    return zone ? [{ ...note, row: zone.top, column: zone.left }] : [];
  });
  if (placed.length === 0) return;
  placed.sort((a, b) => a.row - b.row || a.column - b.column);
  const comments = `xl/comments${sheetNumber}.xml`;
  const drawing = `xl/drawings/vmlDrawing${sheetNumber}.vml`;
  parts.registerExtension("vml", DRAWING_TYPE);
  parts.put(comments, commentsXml(placed), COMMENTS_TYPE);
  parts.put(drawing, drawingXml(placed));
  parts.relate(sheetPath, "comments", comments);
  const id = parts.relate(sheetPath, "vmlDrawing", drawing);
  append(parts.root(sheetPath), "legacyDrawing", { "r:id": id });
}
