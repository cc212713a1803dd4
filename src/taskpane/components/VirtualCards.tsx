import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import {
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type JSX,
  type KeyboardEvent,
  type ReactNode,
} from "react";
import { listStep } from "./listStep";

interface Props<T> {
  readonly label: string;
  readonly items: readonly T[];
  readonly idOf: (item: T) => string;
  /** The height of an item before it has been measured. */
  readonly heightOf: (item: T) => number;
  readonly className?: string;
  /** Id of the words that tell the keys. */
  readonly describedBy?: string;
  /** A key pressed on an item; true where it was understood. */
  readonly onKey?: (item: T, event: KeyboardEvent) => boolean;
  /** An item; its own buttons take `tabIndex`, so that only those of the active item are stops of the Tab key. */
  readonly children: (item: T, tabIndex: 0 | -1) => ReactNode;
}

/** Items drawn beyond those in sight, so that a scroll does not flash. */
const spareItems = 5;
/** Taken until the list has been measured. */
const firstView = { width: 320, height: 320 };

/**
 * A long list of items that hold buttons of their own: one stop of the Tab key, which then goes on to the buttons of
 * the active item; arrow keys move, only the items in sight are drawn, each as high as its words need.
 *
 * @param props the items and how each looks
 * @returns the list
 */
export function VirtualCards<T>(props: Props<T>): JSX.Element {
  const { items, idOf, heightOf, onKey } = props;
  const frame = useRef<HTMLDivElement>(null);
  const [activeId, setActiveId] = useState<string>();
  const [wanted, setWanted] = useState<number>();
  const active = useMemo(
    () =>
      Math.max(
        0,
        items.findIndex((item) => idOf(item) === activeId),
      ),
    [items, idOf, activeId],
  );
  // Both stay the same functions from one drawing to the next: another key makes the library lay out every item anew.
  const estimate = useCallback(
    (index: number) => {
      const item = items[index];
      return item === undefined ? 0 : heightOf(item);
    },
    [items, heightOf],
  );
  const keyOf = useCallback(
    (index: number) => {
      const item = items[index];
      return item === undefined ? index : idOf(item);
    },
    [items, idOf],
  );
  const virtualizer = useVirtualizer<HTMLDivElement, HTMLDivElement>({
    count: items.length,
    getScrollElement: () => frame.current,
    estimateSize: estimate,
    getItemKey: keyOf,
    // Nothing has a height in a panel that is hidden; the estimate then stands.
    measureElement: (element) => element.offsetHeight || estimate(Number(element.dataset["index"])),
    // The active item stays drawn when it is scrolled away: it holds the keyboard.
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), active])].sort((a, b) => a - b),
    overscan: spareItems,
    initialRect: firstView,
  });

  useEffect(() => {
    if (wanted === undefined) return;
    frame.current
      ?.querySelector<HTMLElement>(`[data-index="${String(wanted)}"]`)
      ?.focus({ preventScroll: true });
    setWanted(undefined);
  }, [wanted]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (isField(event.target)) return;
    const height = virtualizer.scrollRect?.height ?? firstView.height;
    const page = Math.max(1, Math.floor(height / estimate(active)) - 1);
    const to = listStep(event.key, active, items.length, page);
    const item = items[active];
    const next = to === undefined ? undefined : items[to];
    if (to !== undefined && next !== undefined) {
      setActiveId(idOf(next));
      virtualizer.scrollToIndex(to);
      setWanted(to);
    } else if (item === undefined || onKey?.(item, event) !== true) return;
    event.preventDefault();
  };
  return (
    <div
      ref={frame}
      className={`cards ${props.className ?? ""}`}
      role="list"
      aria-label={props.label}
      aria-describedby={props.describedBy}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" className="cards-sheet" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const item = items[index];
          return (
            item !== undefined && (
              <div
                key={idOf(item)}
                ref={virtualizer.measureElement}
                className="card-place"
                role="listitem"
                aria-setsize={items.length}
                aria-posinset={index + 1}
                data-index={index}
                tabIndex={index === active ? 0 : -1}
                style={{ transform: `translateY(${String(start)}px)` }}
                onFocus={() => {
                  setActiveId(idOf(item));
                }}
              >
                {props.children(item, index === active ? 0 : -1)}
              </div>
            )
          );
        })}
      </div>
    </div>
  );
}

/** A field of an item keeps the keys to itself: arrows choose in it or move within what is typed. */
function isField(target: EventTarget): boolean {
  return target instanceof Element && target.matches("select, input, textarea");
}
