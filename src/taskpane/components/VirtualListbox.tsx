import { useEffect, useId, useRef, useState, type JSX, type KeyboardEvent, type ReactNode } from "react";
import { Glyph } from "../theme/Glyph";
import { listStep } from "./listStep";
import { visibleRows } from "./visibleRows";

interface Props<T> {
  readonly label: string;
  readonly items: readonly T[];
  readonly idOf: (item: T) => string;
  readonly chosen: ReadonlySet<string>;
  readonly rowHeight: number;
  readonly className?: string;
  readonly onToggle: (id: string) => void;
  /** Told which row the keyboard or mouse rests on, for a description beside the list. */
  readonly onActive?: (id: string) => void;
  readonly children: (item: T) => ReactNode;
}

/**
 * A list of many rows of which several are chosen: one stop of the Tab key, arrow keys move, Space or Enter chooses,
 * only the rows in sight are drawn. Fluent's List knows no listbox role and no active row, and its DetailsList is
 * made for wide grids.
 *
 * @param props the items, which are chosen, and how a row looks
 * @returns the list
 */
export function VirtualListbox<T>(props: Props<T>): JSX.Element {
  const { items, idOf, rowHeight, chosen, onToggle, onActive } = props;
  const prefix = useId();
  const frame = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 320 });
  const [activeId, setActiveId] = useState<string>();
  const found = items.findIndex((item) => idOf(item) === activeId);
  const active = found < 0 ? 0 : found;
  const span = visibleRows(view.top, view.height, rowHeight, items.length);

  useEffect(() => {
    const list = frame.current;
    if (list && list.clientHeight > 0) setView({ top: list.scrollTop, height: list.clientHeight });
  }, [items]);

  const activate = (row: number): void => {
    const item = items[row];
    const list = frame.current;
    if (item === undefined || !list) return;
    setActiveId(idOf(item));
    onActive?.(idOf(item));
    const top = row * rowHeight;
    if (top < list.scrollTop) list.scrollTop = top;
    else if (top + rowHeight > list.scrollTop + list.clientHeight)
      list.scrollTop = top + rowHeight - list.clientHeight;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const page = Math.max(1, Math.floor(view.height / rowHeight) - 1);
    const to = listStep(event.key, active, items.length, page);
    const item = items[active];
    if (to !== undefined) activate(to);
    else if ((event.key === " " || event.key === "Enter") && item !== undefined) {
      activate(active);
      onToggle(idOf(item));
    } else return;
    event.preventDefault();
  };
  const rowId = (item: T): string => `${prefix}${idOf(item)}`;
  const activeItem = items[active];
  const activeDrawn = active >= span.from && active < span.to && activeItem !== undefined;
  return (
    <div
      ref={frame}
      className={`listbox ${props.className ?? ""}`}
      role="listbox"
      aria-label={props.label}
      aria-multiselectable="true"
      aria-activedescendant={activeDrawn ? rowId(activeItem) : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onScroll={(event) => {
        setView({ top: event.currentTarget.scrollTop, height: event.currentTarget.clientHeight });
      }}
    >
      <div role="presentation" className="listbox-sheet" style={{ height: items.length * rowHeight }}>
        {items.slice(span.from, span.to).map((item, offset) => (
          <div
            key={idOf(item)}
            id={rowId(item)}
            className="listbox-row"
            role="option"
            aria-selected={chosen.has(idOf(item))}
            aria-setsize={items.length}
            aria-posinset={span.from + offset + 1}
            data-active={span.from + offset === active}
            style={{ top: (span.from + offset) * rowHeight, height: rowHeight }}
            onClick={() => {
              activate(span.from + offset);
              onToggle(idOf(item));
            }}
          >
            <span className="tick">{chosen.has(idOf(item)) && <Glyph name="check" size={12} />}</span>
            {props.children(item)}
          </div>
        ))}
      </div>
    </div>
  );
}
