/** Keys that end an entry or leave the cell, after which the text in the hidden editor is the engine's again. */
const leaving = /^(Enter|Tab|Escape|Home|End|Page|Arrow|F\d)/;

/**
 * Empties the grid's hidden editor before the first sign of an entry reaches it. The engine keeps the active cell's
 * content in it and takes that out with its next drawing only: what is typed sooner, or by an input method that composes
 * syllables, would stand mixed with the old content. Excel replaces the content.
 *
 * @param target the grid
 */
export function typeOver(target: HTMLElement): void {
  let typed: string | undefined;
  const forget = (): void => {
    typed = undefined;
  };
  const clear = ({ target: node }: Event): void => {
    const editor = idleEditor(node);
    if (editor !== undefined && editor.textContent !== typed) editor.replaceChildren();
  };
  target.addEventListener("compositionstart", clear, { capture: true });
  target.addEventListener("beforeinput", (event) => !event.isComposing && clear(event), { capture: true });
  target.addEventListener(
    "input",
    ({ target: node }) => {
      typed = idleEditor(node)?.textContent ?? undefined;
    },
    { capture: true },
  );
  target.addEventListener("keydown", ({ key }) => leaving.test(key) && forget(), { capture: true });
  target.addEventListener("mousedown", forget, { capture: true });
}

/** The grid's editor as long as the engine has not drawn it as one: a virtual keyboard is asked for only then. */
function idleEditor(node: EventTarget | null): HTMLElement | undefined {
  if (!(node instanceof HTMLElement) || node.inputMode !== "none") return undefined;
  return node.closest(".o-grid-composer") === null ? undefined : node;
}
