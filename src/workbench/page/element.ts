/** What `element` sets on a new element: attributes by name, and a few properties with a life of their own. */
export interface ElementOptions {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly classes?: string;
  readonly text?: string;
  readonly onClick?: (event: MouseEvent) => void;
}

/** A new element with its children; text goes in as text, never as markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  options: ElementOptions = {},
  ...children: readonly Node[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(options.attributes ?? {})) made.setAttribute(key, value);
  if (options.classes !== undefined) made.className = options.classes;
  if (options.text !== undefined) made.textContent = options.text;
  if (options.onClick) made.addEventListener("click", options.onClick as EventListener);
  made.append(...children);
  return made;
}

/** The element of the page with that id. @throws {Error} the page has none */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The workbench's page has no element “${id}”.`);
  return found;
}
