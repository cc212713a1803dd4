import { useRef, useState, type JSX, type KeyboardEvent } from "react";
import { Glyph } from "../theme/Glyph";
import type { GlyphName } from "../theme/glyphPaths";
import type { Tone } from "../theme/tone";
import { listStep } from "./listStep";

export interface Chip<T extends string> {
  readonly key: T;
  readonly text: string;
  readonly count: number;
  readonly hint?: string;
  readonly look?: { readonly glyph: GlyphName; readonly tone: Tone };
}

interface Props<T extends string> {
  readonly label: string;
  readonly allText: string;
  readonly chips: readonly Chip<T>[];
  /** Empty: all of them. */
  readonly chosen: ReadonlySet<T>;
  readonly onChoose: (chosen: ReadonlySet<T>) => void;
}

const horizontal: Readonly<Record<string, string>> = { ArrowRight: "ArrowDown", ArrowLeft: "ArrowUp" };

/**
 * Filters as buttons that stay pressed, each with its count: one stop of the Tab key, arrow keys within.
 *
 * @param props the filters and which are on
 * @returns a tool bar
 */
export function ChipBar<T extends string>(props: Props<T>): JSX.Element {
  const { label, allText, chips, chosen, onChoose } = props;
  const bar = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const stop = Math.min(active, chips.length);
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = listStep(horizontal[event.key] ?? event.key, stop, chips.length + 1, 1);
    if (to === undefined) return;
    event.preventDefault();
    setActive(to);
    bar.current?.querySelectorAll<HTMLElement>("button")[to]?.focus();
  };
  const toggle = (key: T): void => {
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    onChoose(next);
  };
  return (
    <div ref={bar} className="chips" role="toolbar" aria-label={label} onKeyDown={onKeyDown}>
      <button
        type="button"
        className="filter-chip"
        aria-pressed={chosen.size === 0}
        tabIndex={stop === 0 ? 0 : -1}
        onClick={() => {
          setActive(0);
          onChoose(new Set());
        }}
      >
        {allText}
      </button>
      {chips.map(({ key, text, count, hint, look }, index) => (
        <button
          key={key}
          type="button"
          className="filter-chip"
          aria-pressed={chosen.has(key)}
          tabIndex={stop === index + 1 ? 0 : -1}
          title={hint}
          onClick={() => {
            setActive(index + 1);
            toggle(key);
          }}
        >
          {look && (
            <span className={`tone-${look.tone}`}>
              <Glyph name={look.glyph} size={12} />
            </span>
          )}
          {text} <span className="filter-count">{count.toLocaleString()}</span>
        </button>
      ))}
    </div>
  );
}
