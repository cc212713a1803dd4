import { element } from "../element";
import { rovingFocus } from "./rovingFocus";
import type { SuperTip } from "./superTip";
import type { RibbonButton, RibbonGroup, RibbonTab } from "./addInManifest";

/** A button of the workbench's own tabs; it looks like one of the manifest's. */
export interface OwnButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Class of a font-awesome glyph. */
  readonly glyph: string;
  readonly run: () => void;
}

/** A tab as it is drawn: of the manifest, or of the workbench itself. */
export interface DrawnTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly {
    readonly id: string;
    readonly label: string;
    readonly buttons: readonly HTMLElement[];
  }[];
}

/** Buttons are drawn at 32 pixels; a screen with finer pixels takes the next larger picture. */
function pictureFor(button: RibbonButton): string {
  const wanted = 32 * Math.min(2, window.devicePixelRatio);
  const sizes = [...button.icons.keys()].sort((first, second) => first - second);
  const size = sizes.find((one) => one >= wanted) ?? sizes.at(-1) ?? 0;
  return button.icons.get(size) ?? "";
}

/** A button of the manifest. */
export function manifestButton(
  button: RibbonButton,
  tips: SuperTip,
  run: (button: RibbonButton) => void,
): HTMLElement {
  const picture = element("img", {
    attributes: { src: pictureFor(button), alt: "", width: "32", height: "32" },
  });
  const made = element(
    "button",
    {
      classes: "ribbon-button",
      attributes: { type: "button", "data-control": button.id },
      onClick: () => run(button),
    },
    picture,
    element("span", { text: button.label }),
  );
  tips.describe(made, button.tipTitle, button.tip);
  return made;
}

/** A button of the workbench itself. */
export function ownButton(button: OwnButton, tips: SuperTip): HTMLElement {
  const made = element(
    "button",
    {
      classes: "ribbon-button",
      attributes: { type: "button", "data-control": button.id },
      onClick: () => button.run(),
    },
    element("i", { classes: `fa ${button.glyph}`, attributes: { "aria-hidden": "true" } }),
    element("span", { text: button.label }),
  );
  tips.describe(made, button.label, button.tip);
  return made;
}

/** A tab of the manifest, ready to be drawn. */
export function manifestTab(tab: RibbonTab, tips: SuperTip, run: (button: RibbonButton) => void): DrawnTab {
  const group = ({ id, label, buttons }: RibbonGroup): DrawnTab["groups"][number] => ({
    id,
    label,
    buttons: buttons.map((button) => manifestButton(button, tips, run)),
  });
  return { id: tab.id, label: tab.label, groups: tab.groups.map(group) };
}

function panelOf(tab: DrawnTab): HTMLElement {
  const groups = tab.groups.map(({ id, label, buttons }) =>
    element(
      "div",
      { classes: "ribbon-group", attributes: { role: "group", "aria-label": label, "data-group": id } },
      element("div", { classes: "ribbon-buttons" }, ...buttons),
      element("div", { classes: "ribbon-label", text: label, attributes: { "aria-hidden": "true" } }),
    ),
  );
  const toolbar = element(
    "div",
    { classes: "ribbon-panel", attributes: { role: "toolbar", "aria-label": tab.label } },
    ...groups,
  );
  const attributes = { role: "tabpanel", id: `ribbon-${tab.id}`, "aria-labelledby": `tab-${tab.id}` };
  rovingFocus(toolbar);
  return element("div", { attributes }, toolbar);
}

/**
 * Draws the tabs and the panel of the open one.
 *
 * @param places where the tabs and the panels go; both are emptied first
 * @param tabs in their order
 * @param open id of the tab to begin with
 * @param onOpen told of the tab that is opened
 */
export function drawRibbon(
  places: { readonly tabs: HTMLElement; readonly panels: HTMLElement },
  tabs: readonly DrawnTab[],
  open: string,
  onOpen: (id: string) => void,
): void {
  const panels = tabs.map(panelOf);
  const buttons = tabs.map((tab) =>
    element("button", {
      classes: "ribbon-tab",
      text: tab.label,
      attributes: { type: "button", role: "tab", id: `tab-${tab.id}`, "aria-controls": `ribbon-${tab.id}` },
      onClick: () => choose(tab.id),
    }),
  );
  function choose(id: string): void {
    tabs.forEach((tab, index) => {
      buttons[index]?.setAttribute("aria-selected", String(tab.id === id));
      const panel = panels[index];
      if (panel) panel.hidden = tab.id !== id;
    });
    onOpen(id);
  }
  places.tabs.replaceChildren(...buttons);
  places.panels.replaceChildren(...panels);
  rovingFocus(places.tabs);
  choose(open);
}
