import { byId, element } from "./element";
import { text } from "./texts";
import type { Language } from "../../model/language";

/**
 * The add-in's pane: its own built page in a frame. The frame is loaded once and lives on while the pane is shut,
 * as a shared runtime does in Excel: the functions and the commands are in it.
 */
export class TaskPane {
  private readonly pane = byId("pane");
  private readonly title = byId("pane-title");
  private readonly closeButton = byId("pane-close");
  private frame: HTMLIFrameElement | undefined;

  /**
   * Finds the pane's parts in the page.
   *
   * @param onClose told when the person shuts the pane
   */
  constructor(private readonly onClose: () => void) {
    this.closeButton.textContent = "×";
    this.closeButton.addEventListener("click", () => {
      this.show(false);
      this.onClose();
    });
  }

  /**
   * Loads the add-in's page anew; the host that it will find must be in place.
   *
   * @param address path of the page on this origin
   */
  load(address: string, title: string, language: Language): void {
    this.closeButton.setAttribute("aria-label", text("closePane", language));
    this.pane.setAttribute("aria-label", text("pane", language));
    this.title.textContent = title;
    this.frame = element("iframe", { attributes: { src: address, title } });
    byId("pane-frame").replaceChildren(this.frame);
  }

  /** Ends the add-in's page; one that still starts must not find the host of the next workbook. */
  unload(): void {
    byId("pane-frame").replaceChildren();
    this.frame = undefined;
  }

  get isShown(): boolean {
    return !this.pane.classList.contains("shut");
  }

  /** Shows or shuts the pane; shut, it keeps its size, so that what is drawn in it stays right. */
  show(shown: boolean): void {
    this.pane.classList.toggle("shut", !shown);
    this.pane.inert = !shown;
  }

  /** Takes the keyboard into the pane. */
  focus(): void {
    this.frame?.focus();
  }
}
