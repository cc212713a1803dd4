import { engineLibrary } from "../../engine/library";
import type { Engine } from "../../engine/createEngine";
import { typeOver } from "./typeOver";

interface OwlApp {
  mount(target: HTMLElement): Promise<unknown>;
  destroy(): void;
}

interface Owl {
  readonly App: new (component: unknown, options: object) => OwlApp;
}

/** What the grid asks of the page. */
export interface GridCallbacks {
  /** A short message that needs no answer. */
  notify(text: string): void;
  /** A message that must be read. */
  fail(text: string): void;
  /** A question; `yes` runs when the answer is yes. */
  confirm(text: string, yes: () => void, no?: () => void): void;
  translate(text: string): string;
}

const templateAddress = "/vendor/o_spreadsheet.xml";

/**
 * Draws the engine's grid, formula bar and sheet tabs.
 *
 * @param engine whose workbook is shown
 * @param target empty element that the grid fills
 * @param callbacks where the grid's messages and questions go
 * @returns takes the grid away again
 */
export async function mountGrid(
  engine: Engine,
  target: HTMLElement,
  callbacks: GridCallbacks,
): Promise<() => void> {
  typeOver(target);
  const library = engineLibrary();
  const { owl } = globalThis as unknown as { owl: Owl };
  const answer = await fetch(templateAddress);
  if (!answer.ok) throw new Error(`The grid's templates could not be read (${answer.status}).`);
  library.setTranslationMethod(
    (text: string, ...values: unknown[]) => filled(callbacks.translate(text), values),
    () => true,
  );
  // The grid is drawn on a canvas, which does not wait for a face to be there.
  await Promise.all(["13px Roboto", "bold 13px Roboto"].map((face) => document.fonts.load(face)));
  const app = new owl.App(library.Spreadsheet, {
    props: {
      model: engine.model,
      notifyUser: ({ text }: { text: string }) => callbacks.notify(text),
      raiseError: (text: string, after?: () => void) => {
        callbacks.fail(text);
        after?.();
      },
      askConfirmation: (text: string, yes: () => void, no?: () => void) => callbacks.confirm(text, yes, no),
    },
    templates: await answer.text(),
    translateFn: (text: string) => callbacks.translate(text),
  });
  await app.mount(target);
  return () => app.destroy();
}

/** Puts values into the engine's texts: "%s of %(total)s". */
function filled(text: string, values: readonly unknown[]): string {
  const [first] = values;
  if (typeof first === "object" && first !== null) {
    const named = new Map(Object.entries(first));
    return text.replace(/%\(([^)]+)\)s/g, (whole, name: string) => shown(named.get(name), whole));
  }
  const inOrder = [...values];
  return text.replace(/%s/g, (whole) => shown(inOrder.shift(), whole));
}

function shown(value: unknown, otherwise: string): string {
  if (typeof value === "number") return String(value);
  return typeof value === "string" || value instanceof String ? value.toString() : otherwise;
}
