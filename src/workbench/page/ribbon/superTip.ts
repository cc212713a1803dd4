import { element } from "../element";

const pauseMs = 450;

/**
 * The box beside a button that says what it does: on hover after a pause, on keyboard focus at once, gone with
 * Escape. One box serves the whole page.
 */
export class SuperTip {
  private readonly title = element("strong");
  private readonly text = element("span");
  private readonly box = element(
    "div",
    { classes: "supertip", attributes: { role: "tooltip", id: "supertip" } },
    this.title,
    this.text,
  );
  private timer: number | undefined;

  constructor() {
    this.box.hidden = true;
    document.body.append(this.box);
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.hide();
    });
  }

  /** Gives a button its tip. */
  describe(button: HTMLElement, title: string, text: string): void {
    const show = (): void => this.show(button, title, text);
    button.addEventListener("pointerenter", () => {
      this.timer = window.setTimeout(show, pauseMs);
    });
    button.addEventListener("focus", () => {
      if (button.matches(":focus-visible")) show();
    });
    for (const end of ["pointerleave", "blur", "click"]) button.addEventListener(end, () => this.hide());
  }

  private show(button: HTMLElement, title: string, text: string): void {
    this.title.textContent = title;
    this.text.textContent = text;
    this.box.hidden = false;
    const place = button.getBoundingClientRect();
    const left = Math.min(place.left, window.innerWidth - this.box.offsetWidth - 8);
    this.box.style.left = `${Math.max(8, left)}px`;
    this.box.style.top = `${place.bottom + 6}px`;
    button.setAttribute("aria-describedby", this.box.id);
  }

  private hide(): void {
    window.clearTimeout(this.timer);
    this.box.hidden = true;
  }
}
