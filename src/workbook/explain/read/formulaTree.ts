import { parse, tokenize, type AstExpression } from "@borgar/fx";

/**
 * A formula as a tree; `loc` of each node is its place in the text.
 *
 * @param formula with its "="
 * @returns the tree; undefined where the parser does not know the formula's grammar
 */
export function formulaTree(formula: string): AstExpression | undefined {
  const tokens = tokenize(formula, { withLocation: true, mergeRefs: true, negativeNumbers: true });
  try {
    return parse(tokens);
  } catch {
    // The parser throws plain errors for a grammar that it does not know: such a formula is explained by its calls alone.
    return undefined;
  }
}

/**
 * The references of a formula, each once, in the order of the text.
 *
 * @param tree the formula
 * @returns cells, names and structured references as they are written
 */
export function referencesIn(tree: AstExpression | undefined): readonly string[] {
  const found = new Set<string>();
  const visit = (node: AstExpression | null | undefined): void => {
    if (node === null || node === undefined) return;
    if (node.type === "ReferenceIdentifier") found.add(node.value);
    else if ("arguments" in node) node.arguments.forEach(visit);
    else if ("elements" in node) node.elements.flat().forEach(visit);
    else if ("body" in node) visit(node.body);
  };
  visit(tree);
  return [...found];
}
