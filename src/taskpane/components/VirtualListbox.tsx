import { useVirtualizer } from "@tanstack/react-virtual";
import { useId, useRef, useState, type JSX, type KeyboardEvent, type ReactNode } from "react";
import { Glyph } from "../theme/Glyph";
import { listStep } from "./listStep";

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

/** Rows drawn beyond those in sight, so that a scroll does not flash. */
const spareRows = 6;
/** Taken until the list has been measured. */
const firstView = { width: 320, height: 320 };

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
  const [activeId, setActiveId] = useState<string>();
  const found = items.findIndex((item) => idOf(item) === activeId);
  const active = found < 0 ? 0 : found;
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: spareRows,
    initialRect: firstView,
  });
  const drawn = virtualizer.getVirtualItems();

  const activate = (row: number): void => {
    const item = items[row];
    if (item === undefined) return;
    setActiveId(idOf(item));
    onActive?.(idOf(item));
    virtualizer.scrollToIndex(row);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const height = virtualizer.scrollRect?.height ?? firstView.height;
    const page = Math.max(1, Math.floor(height / rowHeight) - 1);
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
  const activeDrawn = activeItem !== undefined && drawn.some(({ index }) => index === active);
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
    >
      <div role="presentation" className="listbox-sheet" style={{ height: virtualizer.getTotalSize() }}>
        {drawn.map(({ index, start, size }) => {
          const item = items[index];
          return (
            item !== undefined && (
              <div
                key={idOf(item)}
                id={rowId(item)}
                className="listbox-row"
                role="option"
                aria-selected={chosen.has(idOf(item))}
                aria-setsize={items.length}
                aria-posinset={index + 1}
                data-active={index === active}
                style={{ top: start, height: size }}
                onClick={() => {
                  activate(index);
                  onToggle(idOf(item));
                }}
              >
                <span className="tick">{chosen.has(idOf(item)) && <Glyph name="check" size={12} />}</span>
                {props.children(item)}
              </div>
            )
          );
        })}
      </div>
    </div>
  );
}
