import { at, childrenOf, descendants } from "./xmlTree";
import { duplicates, resourceTable } from "./resources";
import type { XmlElement } from "./xmlTree";

const neededSizes = ["16", "32", "80"];
const menus = ["ContextMenuCell", "ContextMenuText"];

function iconFaults(root: XmlElement): string[] {
  return descendants(root, "Icon").flatMap((icon) => {
    const sizes = childrenOf(icon, "Image").map((image) => image.attributes.size ?? "");
    const first = icon.children[0]?.attributes.resid ?? "";
    return neededSizes
      .filter((size) => !sizes.includes(size))
      .map((size) => `the icon that begins with "${first}" lacks size ${size}`);
  });
}

function actionFaults(root: XmlElement, associated: readonly string[]): string[] {
  return descendants(root, "Control").flatMap((control) => {
    const id = control.attributes.id ?? "";
    const action = childrenOf(control, "Action")[0];
    const type = action?.attributes.type;
    if (action === undefined) return [];
    if (type === "ExecuteFunction") {
      const name = at(action, "FunctionName")?.text ?? "";
      return associated.includes(name)
        ? []
        : [`button ${id} runs "${name}", which no Office.actions.associate names`];
    }
    if (type === "ShowTaskpane") {
      return at(action, "SourceLocation") === undefined
        ? [`button ${id} opens a pane without SourceLocation`]
        : [];
    }
    return [`button ${id} has the unknown action "${type ?? ""}"`];
  });
}

function idFaults(root: XmlElement): string[] {
  const ids = ["CustomTab", "Group", "Control"].flatMap((name) =>
    descendants(root, name).map((element) => element.attributes.id ?? ""),
  );
  const wrongMenus = descendants(root, "OfficeMenu")
    .map((menu) => menu.attributes.id ?? "")
    .filter((id) => !menus.includes(id));
  return [
    ...duplicates(ids).map((id) => `the id "${id}" is used twice`),
    ...wrongMenus.map((id) => `OfficeMenu id must be ${menus.join(" or ")}; it is "${id}"`),
  ];
}

/** In a shared runtime one page is pane, command file and page of the functions: all must name one resource. */
function runtimeFaults(root: XmlElement): string[] {
  const runtime = descendants(root, "Runtime")[0]?.attributes.resid;
  if (runtime === undefined) return ["there is no Runtime: the functions and the pane need a shared one"];
  const named: [string, string | undefined][] = [
    ["Page", at(descendants(root, "Page")[0] ?? root, "SourceLocation")?.attributes.resid],
    ["FunctionFile", descendants(root, "FunctionFile")[0]?.attributes.resid],
    ...descendants(root, "Action")
      .flatMap((action) => childrenOf(action, "SourceLocation"))
      .map((location) => ["Action", location.attributes.resid] as [string, string | undefined]),
  ];
  const start = descendants(root, "DefaultSettings")[0];
  const startAddress = start && at(start, "SourceLocation")?.attributes.DefaultValue;
  const runtimeAddress = resourceTable(root).get(runtime)?.element.attributes.DefaultValue;
  return [
    ...named
      .filter(([, resid]) => resid !== runtime)
      .map(([name, resid]) => `${name} names "${resid ?? ""}" while the runtime names "${runtime}"`),
    ...(startAddress === runtimeAddress
      ? []
      : [
          `DefaultSettings starts at "${startAddress ?? ""}" while the runtime is at "${runtimeAddress ?? ""}"`,
        ]),
  ];
}

/** Faults in ribbon, menus and runtime: icons, actions, ids, one page for all. */
export function controls(root: XmlElement, associated: readonly string[]): string[] {
  return [...iconFaults(root), ...actionFaults(root, associated), ...idFaults(root), ...runtimeFaults(root)];
}
