import { at, descendants } from "./xmlTree";
import type { XmlElement } from "./xmlTree";

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const version = /^\d{1,5}\.\d{1,5}(\.\d{1,5}){0,2}$/;
const permissions = ["Restricted", "ReadDocument", "ReadAllDocument", "WriteDocument", "ReadWriteDocument"];

/** The requirement sets that exist for Excel add-ins, by the names of Microsoft's reference. */
const setNames = [
  "AddinCommands",
  "CustomFunctionsRuntime",
  "DialogApi",
  "ExcelApi",
  "KeyboardShortcuts",
  "OpenBrowserWindowApi",
  "RibbonApi",
  "SharedRuntime",
];

/** Faults in what the manifest says of the add-in as a whole: id, version, rights, runtime, requirement sets. */
export function identity(root: XmlElement): string[] {
  const text = (path: string): string => at(root, path)?.text ?? "";
  const faults: string[] = [];
  if (!guid.test(text("Id"))) faults.push(`Id must be a GUID; it is "${text("Id")}"`);
  if (!version.test(text("Version"))) {
    faults.push(`Version must be two to four numbers with dots; it is "${text("Version")}"`);
  }
  if (!permissions.includes(text("Permissions"))) {
    faults.push(`Permissions must be one of ${permissions.join(", ")}; it is "${text("Permissions")}"`);
  }
  for (const runtime of descendants(root, "Runtime")) {
    const lifetime = runtime.attributes.lifetime ?? "short";
    if (lifetime !== "long")
      faults.push(`Runtime lifetime must be "long" for a shared runtime; it is "${lifetime}"`);
  }
  return [...faults, ...requirementSets(root)];
}

function requirementSets(root: XmlElement): string[] {
  return descendants(root, "Set").flatMap((set) => {
    const name = set.attributes.Name ?? "";
    const minimum = set.attributes.MinVersion ?? "";
    return [
      ...(setNames.includes(name) ? [] : [`there is no requirement set "${name}"`]),
      ...(/^\d+\.\d+$/.test(minimum) ? [] : [`requirement set ${name} needs a MinVersion like "1.9"`]),
    ];
  });
}
