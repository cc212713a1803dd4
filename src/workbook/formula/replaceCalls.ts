import type { AddInCall } from "./addInCalls";
import { callTree, type CallNode, type Span } from "./callTree";

/**
 * Puts other texts in the place of the add-in's calls, innermost first; everything else stays as it is, character by
 * character.
 *
 * @param formula with its "="
 * @param replace gets each call, its arguments with what was replaced in them already (its place is that in the formula
 *   as given), and hands back the text for it, or undefined to leave it
 * @returns the formula
 * @example replaceCalls("=SEOULAI.GAP(A1,B1)*2", ({ arguments: [a, b] }) => `(${a}-${b})`) // => "=(A1-B1)*2"
 */
export function replaceCalls(formula: string, replace: (call: AddInCall) => string | undefined): string {
  const tree = callTree(formula);
  return spliced(formula, { from: 0, to: formula.length }, tree, (node) => written(formula, node, replace));
}

/** The text of a call: what stands for it, or the call itself with what was replaced in its arguments. */
function written(formula: string, node: CallNode, replace: (call: AddInCall) => string | undefined): string {
  const inner = new Map(node.nested.map((nested) => [nested, written(formula, nested, replace)]));
  const text = (span: Span): string =>
    spliced(
      formula,
      span,
      node.nested.filter(({ from, to }) => from >= span.from && to <= span.to),
      (nested) => inner.get(nested) ?? "",
    );
  const { name, from, to } = node;
  const call = { name, from, to, arguments: node.arguments.map((span) => text(span).trim()) };
  return replace(call) ?? text(node);
}

/** A stretch of the formula with other texts for the calls in it. */
function spliced(
  formula: string,
  span: Span,
  calls: readonly CallNode[],
  text: (call: CallNode) => string,
): string {
  const starts = [span.from, ...calls.map(({ to }) => to)];
  const ends = [...calls.map(({ from }) => from), span.to];
  return starts
    .map((from, place) => {
      const call = calls[place];
      return formula.slice(from, ends[place]) + (call === undefined ? "" : text(call));
    })
    .join("");
}
