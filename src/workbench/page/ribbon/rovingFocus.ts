/**
 * One stop of the Tab key for a whole group of buttons; the arrow keys move inside, Home and End to its ends.
 *
 * @param container a toolbar or a list of tabs; its buttons may change later
 */
export function rovingFocus(container: HTMLElement): void {
  const buttons = (): HTMLElement[] => [...container.querySelectorAll<HTMLElement>("button:not([disabled])")];
  const focusable = (chosen: HTMLElement | undefined): void => {
    for (const button of buttons()) button.tabIndex = button === chosen ? 0 : -1;
  };
  focusable(buttons()[0]);
  container.addEventListener("focusin", (event) => focusable(event.target as HTMLElement));
  container.addEventListener("keydown", (event) => {
    const all = buttons();
    const here = all.indexOf(document.activeElement as HTMLElement);
    const target = targetOf(event.key, here, all.length);
    if (target === undefined) return;
    event.preventDefault();
    all[target]?.focus();
  });
}

function targetOf(key: string, here: number, count: number): number | undefined {
  if (here < 0 || count === 0) return undefined;
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
      return (here + 1) % count;
    case "ArrowLeft":
    case "ArrowUp":
      return (here + count - 1) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}
