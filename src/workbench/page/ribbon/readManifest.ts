import type { AddInManifest, RibbonAction, RibbonButton, RibbonGroup, RibbonTab } from "./addInManifest";

/** Children by their name without the prefix: the manifest mixes two namespaces. */
function children(parent: Element, name: string): Element[] {
  return [...parent.children].filter((child) => child.localName === name);
}

function child(parent: Element, ...path: string[]): Element {
  return path.reduce((element, name) => {
    const found = children(element, name)[0];
    if (!found) throw new Error(`The manifest's ${element.localName} has no ${name}.`);
    return found;
  }, parent);
}

/** Reads one element's text or address in a locale; the default where there is no override for it. */
function localised(element: Element, locale: string): string {
  const override = children(element, "Override").find((one) => one.getAttribute("Locale") === locale);
  return override?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "";
}

type Resource = (element: Element) => string;

function resourceReader(overrides: Element, locale: string): Resource {
  const kinds = [...child(overrides, "Resources").children];
  const table = new Map(
    kinds.flatMap((kind) => [...kind.children]).map((one) => [one.getAttribute("id"), one]),
  );
  return (element) => {
    const found = table.get(element.getAttribute("resid"));
    if (!found) throw new Error(`The manifest has no resource “${element.getAttribute("resid") ?? ""}”.`);
    return localised(found, locale);
  };
}

function readAction(action: Element, resource: Resource): RibbonAction {
  // The attribute carries a prefix (xsi:type), which differs between parsers only in its namespace.
  const type = action.getAttribute("xsi:type");
  if (type === "ExecuteFunction") {
    return { kind: "function", name: child(action, "FunctionName").textContent };
  }
  return { kind: "pane", title: resource(child(action, "Title")) };
}

function readButton(control: Element, resource: Resource): RibbonButton {
  const tip = child(control, "Supertip");
  const images = children(child(control, "Icon"), "Image");
  return {
    id: control.getAttribute("id") ?? "",
    label: resource(child(control, "Label")),
    tipTitle: resource(child(tip, "Title")),
    tip: resource(child(tip, "Description")),
    icons: new Map(images.map((image) => [Number(image.getAttribute("size")), resource(image)])),
    action: readAction(child(control, "Action"), resource),
  };
}

function readGroup(group: Element, resource: Resource): RibbonGroup {
  return {
    id: group.getAttribute("id") ?? "",
    label: resource(child(group, "Label")),
    buttons: children(group, "Control").map((control) => readButton(control, resource)),
  };
}

function readTab(tab: Element, resource: Resource): RibbonTab {
  return {
    id: tab.getAttribute("id") ?? "",
    label: resource(child(tab, "Label")),
    groups: children(tab, "Group").map((group) => readGroup(group, resource)),
  };
}

/**
 * Reads what the workbench shows of a manifest.
 *
 * @param xml text of manifest.xml
 * @param locale "en-US" or "ko-KR"
 * @throws {Error} a part that the ribbon needs is missing
 */
export function readManifest(xml: string, locale: string): AddInManifest {
  const root = new DOMParser().parseFromString(xml, "text/xml").documentElement;
  const overrides = child(root, "VersionOverrides");
  const resource = resourceReader(overrides, locale);
  const host = child(overrides, "Hosts", "Host");
  const desktop = child(host, "DesktopFormFactor");
  const functions = child(host, "AllFormFactors", "ExtensionPoint");
  const points = children(desktop, "ExtensionPoint");
  const menus = points.flatMap((point) => children(point, "OfficeMenu"));
  return {
    name: localised(child(root, "DisplayName"), locale),
    paneAddress: resource(child(desktop, "FunctionFile")),
    metadataAddress: resource(child(functions, "Metadata", "SourceLocation")),
    helpAddress: resource(child(desktop, "GetStarted", "LearnMoreUrl")),
    namespace: resource(child(functions, "Namespace")),
    tabs: points.flatMap((point) => children(point, "CustomTab")).map((tab) => readTab(tab, resource)),
    cellMenu: menus
      .filter((menu) => menu.getAttribute("id") === "ContextMenuCell")
      .flatMap((menu) => children(menu, "Control"))
      .map((control) => readButton(control, resource)),
  };
}
