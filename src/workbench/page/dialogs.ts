import { element } from "./element";
import { text } from "./texts";
import type { Language } from "../../model/language";

interface Choice<T> {
  readonly label: string;
  readonly value: T;
  readonly primary?: boolean;
}

/**
 * Asks in a modal dialog. Escape gives `undefined`.
 *
 * @param title what it is about
 * @param body what stands under the title
 * @param choices buttons in their order
 */
export function ask<T>(title: string, body: Node, choices: readonly Choice<T>[]): Promise<T | undefined> {
  return new Promise((resolve) => {
    const heading = element("h2", { text: title, attributes: { id: "dialog-title" } });
    const dialog = element("dialog", { attributes: { "aria-labelledby": "dialog-title" } }, heading, body);
    const buttons = choices.map(({ label, value, primary }) =>
      element("button", {
        text: label,
        classes: primary ? "primary" : "",
        attributes: { type: "button", ...(primary ? { autofocus: "" } : {}) },
        onClick: () => close(value),
      }),
    );
    const close = (value: T | undefined): void => {
      dialog.remove();
      resolve(value);
    };
    dialog.addEventListener("cancel", () => close(undefined));
    dialog.append(element("div", { classes: "dialog-buttons" }, ...buttons));
    document.body.append(dialog);
    dialog.showModal();
  });
}

/** Tells of a failure in words and waits until it was read. */
export async function tell(title: string, message: string, language: Language): Promise<void> {
  await ask(title, element("p", { text: message }), [
    { label: text("ok", language), value: true, primary: true },
  ]);
}
