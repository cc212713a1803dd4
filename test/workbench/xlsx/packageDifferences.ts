import type { PartTexts } from "../../../src/workbench/xlsx/workbookFile";

/** An element as text in which only what means something counts: no order of attributes, no indents. */
function meaning(element: Element): string {
  const attributes = Array.from(element.attributes)
    .filter((one) => !one.name.startsWith("xmlns"))
    .map((one) => `${one.localName}=${JSON.stringify(one.value)}`)
    .sort();
  const inside = Array.from(element.childNodes).map((node) => {
    if (node.nodeType === 1) return meaning(node as Element);
    return node.nodeType === 3 ? (node.textContent ?? "").trim() : "";
  });
  return `<${[element.localName, ...attributes].join(" ")}>${inside.filter((one) => one !== "").join("\n")}</>`;
}

/** Lines in which two packages differ, each with its part; empty when they say the same. */
export function packageDifferences(first: PartTexts, second: PartTexts): string[] {
  const paths = [...new Set([...Object.keys(first), ...Object.keys(second)])].sort();
  return paths.flatMap((path) => {
    const a = first[path];
    const b = second[path];
    if (a === undefined || b === undefined)
      return [`${path}: only in the ${a === undefined ? "second" : "first"}`];
    const parse = (text: string) =>
      meaning(new DOMParser().parseFromString(text, "application/xml").documentElement).split("\n");
    const [linesA, linesB] = [parse(a), parse(b)];
    const longest = Math.max(linesA.length, linesB.length);
    return Array.from({ length: longest }, (_, at) => at)
      .filter((at) => linesA[at] !== linesB[at])
      .slice(0, 5)
      .map((at) => `${path}: ${linesA[at] ?? "(nothing)"} | ${linesB[at] ?? "(nothing)"}`);
  });
}
