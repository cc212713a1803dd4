import type { XmlElement } from "./xmlTree";

interface Content {
  /** Child names in the order that the schema asks for. */
  readonly order: readonly string[];
  readonly required: readonly string[];
}

const button: Content = {
  order: ["Label", "ToolTip", "Supertip", "Icon", "Action", "Enabled", "OverriddenByRibbonApi"],
  required: ["Label", "Supertip", "Icon", "Action"],
};

/** What each element holds, from Microsoft's page on the order of manifest elements. */
const contents: Readonly<Record<string, Content>> = {
  OfficeApp: {
    order: [
      "Id",
      "AlternateId",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "AppDomains",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "Dictionary",
      "VersionOverrides",
      "ExtendedOverrides",
    ],
    required: [
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "AppDomains",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
    ],
  },
  VersionOverrides: {
    order: [
      "Description",
      "Requirements",
      "Hosts",
      "Resources",
      "EquivalentAddins",
      "WebApplicationInfo",
      "ExtendedPermissions",
      "VersionOverrides",
    ],
    required: ["Hosts", "Resources"],
  },
  Host: {
    order: ["Runtimes", "AllFormFactors", "DesktopFormFactor", "MobileFormFactor"],
    required: [],
  },
  DesktopFormFactor: {
    order: ["GetStarted", "FunctionFile", "ExtensionPoint"],
    required: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  },
  GetStarted: {
    order: ["Title", "Description", "LearnMoreUrl"],
    required: ["Title", "Description", "LearnMoreUrl"],
  },
  ExtensionPoint: {
    order: ["OfficeTab", "CustomTab", "OfficeMenu", "Script", "Page", "Metadata", "Namespace"],
    required: [],
  },
  CustomTab: { order: ["Group", "ControlGroup", "Label", "InsertAfter"], required: ["Group", "Label"] },
  Group: { order: ["Label", "Icon", "Control", "OfficeControl"], required: ["Label", "Icon", "Control"] },
  Control: button,
  Supertip: { order: ["Title", "Description"], required: ["Title", "Description"] },
  Action: {
    order: ["FunctionName", "TaskpaneId", "SourceLocation", "Title", "SupportsPinning"],
    required: [],
  },
  Resources: {
    order: ["Images", "Urls", "ShortStrings", "LongStrings"],
    required: ["Images", "Urls", "ShortStrings", "LongStrings"],
  },
};

function orderFaults(element: XmlElement, order: readonly string[]): string[] {
  const names = element.children.map((child) => child.name);
  const unknown = names.filter((name) => !order.includes(name));
  const places = names.map((name) => order.indexOf(name));
  const late = names.find((_, index) => index > 0 && (places[index] ?? 0) < (places[index - 1] ?? 0));
  return [
    ...unknown.map((name) => `${element.name} may not hold ${name}`),
    ...(late === undefined || unknown.length > 0
      ? []
      : [`${element.name} holds ${late} too late; the order is ${order.join(", ")}`]),
  ];
}

/** Faults in the order and the presence of elements, in the whole document. */
export function elementOrder(element: XmlElement): string[] {
  const content = contents[element.name];
  const own =
    content === undefined || (element.name === "Host" && element.children.length === 0)
      ? []
      : [
          ...orderFaults(element, content.order),
          ...content.required
            .filter((name) => !element.children.some((child) => child.name === name))
            .map((name) => `${element.name} lacks ${name}`),
        ];
  return [...own, ...element.children.flatMap((child) => elementOrder(child))];
}
