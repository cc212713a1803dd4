import { useEffect, useRef, type JSX, type ReactNode } from "react";
import { Glyph } from "../theme/Glyph";
import type { GlyphName } from "../theme/glyphPaths";

type Tone = "info" | "warning" | "error" | "success";

interface Props {
  readonly tone: Tone;
  readonly glyph: GlyphName;
  readonly title?: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  readonly dismiss?: ReactNode;
  /** Takes the keyboard to the message when it appears: for questions that wait for an answer. */
  readonly takesFocus?: boolean;
}

/**
 * A message inside the flow of a panel: icon, title, text and actions below. Fluent's MessageBar sets text and
 * actions side by side, which breaks into slivers at 350 pixels.
 *
 * @param props tone, words and actions
 * @returns the message; errors and warnings are announced at once
 */
export function Notice(props: Props): JSX.Element {
  const frame = useRef<HTMLDivElement>(null);
  const { takesFocus } = props;
  useEffect(() => {
    frame.current?.scrollIntoView({ block: "nearest" });
    if (takesFocus) frame.current?.focus();
  }, [takesFocus]);
  const urgent = props.tone === "error" || props.tone === "warning";
  return (
    <div
      ref={frame}
      className={`notice notice-${props.tone}`}
      role={urgent ? "alert" : "status"}
      tabIndex={takesFocus ? -1 : undefined}
    >
      <Glyph name={props.glyph} size={18} />
      <div className="notice-body">
        {props.title !== undefined && <strong>{props.title}</strong>}
        <div>{props.children}</div>
        {props.actions && <div className="notice-actions">{props.actions}</div>}
      </div>
      {props.dismiss}
    </div>
  );
}
