import { useRef, type JSX, type KeyboardEvent } from "react";
import type { PanelEntry } from "../panels/registry";
import { Glyph } from "../theme/Glyph";
import { usePane } from "./PaneContext";
import { tabRows } from "./tabRows";

interface Props {
  readonly panels: readonly PanelEntry[];
  readonly open: string;
  readonly onOpen: (id: string) => void;
}

/** Steps that a key takes along the tabs; Home and End jump. */
const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/**
 * The tabs of the pane: one stop of the Tab key, arrow keys within, through all rows. Fluent's Pivot would bring its
 * overflow menu (45 KB) into the first paint.
 *
 * @param props the panels and the open one
 * @returns the tab list
 */
export function PanelTabs({ panels, open, onOpen }: Props): JSX.Element {
  const { t } = usePane();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const at = step(
      panels.findIndex(({ id }) => id === open),
      panels.length,
    );
    const target = panels[at];
    if (!target) return;
    onOpen(target.id);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[at]?.focus();
  };
  const { rows, many } = tabRows(panels);
  return (
    <div
      ref={list}
      className={many ? "tabs tabs-many" : "tabs"}
      role="tablist"
      aria-label={t("app.panels")}
      onKeyDown={move}
    >
      {rows.map((row) => (
        <div key={row[0]?.id} role="presentation" className="tab-row">
          {row.map(({ id, glyph, title }) => (
            <button
              key={id}
              id={`tab-${id}`}
              type="button"
              role="tab"
              className="tab"
              aria-selected={id === open}
              aria-controls={`panel-${id}`}
              tabIndex={id === open ? 0 : -1}
              onClick={() => {
                onOpen(id);
              }}
            >
              <Glyph name={glyph} size={14} />
              <span>{title(t)}</span>
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}
