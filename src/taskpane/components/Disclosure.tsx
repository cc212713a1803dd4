import { useId, type JSX, type ReactNode } from "react";
import { Glyph } from "../theme/Glyph";

interface Props {
  readonly title: string;
  /** A few words beside the title, so that a closed part still tells what is chosen. */
  readonly summary?: string;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly children: ReactNode;
}

/**
 * A part of a panel that opens and closes under its heading.
 *
 * @param props heading, summary and content
 * @returns the part
 */
export function Disclosure({ title, summary, open, onToggle, children }: Props): JSX.Element {
  const id = useId();
  return (
    <div className="disclosure">
      <h3>
        <button
          type="button"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => {
            onToggle(!open);
          }}
        >
          <Glyph name={open ? "chevronDown" : "chevronRight"} size={12} />
          <span className="disclosure-title">{title}</span>
          {summary !== undefined && <span className="disclosure-summary">{summary}</span>}
        </button>
      </h3>
      <div id={id} className="disclosure-body" hidden={!open}>
        {open && children}
      </div>
    </div>
  );
}
