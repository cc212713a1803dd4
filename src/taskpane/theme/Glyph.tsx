import type { JSX } from "react";
import { glyphPaths, type GlyphName } from "./glyphPaths";

/**
 * One of the pane's own icons; decorative, so the words beside it carry the meaning.
 *
 * @param props its name and, when not 16, its size in pixels
 * @returns the drawing, hidden from screen readers
 */
export function Glyph({
  name,
  size = 16,
}: {
  readonly name: GlyphName;
  readonly size?: number;
}): JSX.Element {
  return (
    <svg
      className="glyph"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={glyphPaths[name]} />
    </svg>
  );
}
