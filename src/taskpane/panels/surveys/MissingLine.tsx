import type { JSX, ReactNode } from "react";
import { Glyph } from "../../theme/Glyph";

/**
 * What a step or a part of one needs first.
 *
 * @param props the words
 * @returns a line with a sign
 */
export function MissingLine({ children }: { readonly children: ReactNode }): JSX.Element {
  return (
    <p className="missing-line">
      <Glyph name="info" size={14} />
      <span>{children}</span>
    </p>
  );
}
