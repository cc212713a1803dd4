import { at, childrenOf, descendants } from "./xmlTree";
import type { XmlElement } from "./xmlTree";

export type ResourceKind = "Images" | "Urls" | "ShortStrings" | "LongStrings";

const longest: Partial<Record<ResourceKind, number>> = { ShortStrings: 125, LongStrings: 250 };

/** Which kind of resource each element with a `resid` points at; a Description or Title depends on its parent. */
const kindByElement: Readonly<Record<string, ResourceKind>> = {
  Description: "LongStrings",
  FunctionFile: "Urls",
  Image: "Images",
  Label: "ShortStrings",
  LearnMoreUrl: "Urls",
  Namespace: "ShortStrings",
  Runtime: "Urls",
  SourceLocation: "Urls",
  Title: "ShortStrings",
};

const kinds: readonly ResourceKind[] = ["Images", "Urls", "ShortStrings", "LongStrings"];

/** The declared resources by id; later ones of the same id are reported by `resources`. */
export function resourceTable(root: XmlElement): Map<string, { kind: ResourceKind; element: XmlElement }> {
  const holder = at(root, "VersionOverrides/Resources");
  const entries = kinds.flatMap((kind) =>
    (holder ? (childrenOf(holder, kind)[0]?.children ?? []) : []).map(
      (element) => [element.attributes.id ?? "", { kind, element }] as const,
    ),
  );
  return new Map(entries);
}

function allUses(element: XmlElement): XmlElement[] {
  const own = element.attributes.resid === undefined ? [] : [element];
  return [...own, ...element.children.flatMap(allUses)];
}

function useFaults(root: XmlElement): string[] {
  const table = resourceTable(root);
  return allUses(root).flatMap((use) => {
    const id = use.attributes.resid ?? "";
    const found = table.get(id);
    const wanted = kindByElement[use.name];
    if (found === undefined) return [`${use.name} points at resource "${id}", which does not exist`];
    if (wanted !== undefined && found.kind !== wanted) {
      return [`${use.name} needs a resource of ${wanted}; "${id}" is one of ${found.kind}`];
    }
    return [];
  });
}

function valueFaults(root: XmlElement): string[] {
  return [...resourceTable(root)].flatMap(([id, { kind, element }]) => {
    const limit = longest[kind];
    const values = [
      element.attributes.DefaultValue ?? "",
      ...childrenOf(element, "Override").map((override) => override.attributes.Value ?? ""),
    ];
    return values.flatMap((value) => [
      ...(value === "" ? [`resource "${id}" has an empty text`] : []),
      ...(limit !== undefined && value.length > limit
        ? [`resource "${id}" has ${value.length} characters; ${kind} allow ${limit}`]
        : []),
    ]);
  });
}

function idFaults(root: XmlElement): string[] {
  const holder = at(root, "VersionOverrides/Resources");
  const ids = kinds.flatMap((kind) =>
    (holder ? (childrenOf(holder, kind)[0]?.children ?? []) : []).map(
      (element) => element.attributes.id ?? "",
    ),
  );
  const uses = allUses(root).map((use) => use.attributes.resid ?? "");
  const tooLong = [...new Set([...ids, ...uses])].filter((id) => id.length > 32);
  return [
    ...duplicates(ids).map((id) => `resource id "${id}" is used twice`),
    ...tooLong.map((id) => `resource id "${id}" has ${id.length} characters; 32 are allowed`),
    ...ids.filter((id) => !uses.includes(id)).map((id) => `resource "${id}" is never used`),
  ];
}

/** The texts that stand more than once. */
export function duplicates(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text, index) => texts.indexOf(text) !== index))];
}

/** Namespace is part of every formula, so it is the one string that must not be translated. */
function koreanFaults(root: XmlElement): string[] {
  const isKorean = (element: XmlElement): boolean =>
    childrenOf(element, "Override").some((override) => override.attributes.Locale === "ko-KR");
  const strings = [...resourceTable(root)].filter(
    ([id, { kind }]) => (kind === "ShortStrings" || kind === "LongStrings") && id !== "Namespace",
  );
  const metadata = at(descendants(root, "Metadata")[0] ?? root, "SourceLocation")?.attributes.resid;
  const top = ["DisplayName", "Description"].flatMap((name) => childrenOf(root, name));
  return [
    ...strings
      .filter(([, { element }]) => !isKorean(element))
      .map(([id]) => `resource "${id}" has no Korean text`),
    ...top.filter((element) => !isKorean(element)).map((element) => `${element.name} has no Korean text`),
    ...[...resourceTable(root)]
      .filter(([id, { element }]) => id === metadata && !isKorean(element))
      .map(([id]) => `metadata address "${id}" has no Korean override`),
    ...[...resourceTable(root)]
      .filter(([id, { element }]) => id === "Namespace" && element.children.length > 0)
      .map(() => "Namespace must be the same in every language"),
  ];
}

/** Faults in the resources: dangling or wrong-kind references, lengths, double ids, missing Korean. */
export function resources(root: XmlElement): string[] {
  return [...useFaults(root), ...valueFaults(root), ...idFaults(root), ...koreanFaults(root)];
}
