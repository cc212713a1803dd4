import { callTree, type CallNode } from "./callTree";

/** A call of one of the add-in's functions, as it stands in a formula. */
export interface AddInCall {
  /** In capitals, without the namespace: "GAP.RELATIVE". */
  readonly name: string;
  /** The arguments as they are written, blanks around them cut off; a left-out one is "". */
  readonly arguments: readonly string[];
  /** Where the whole call stands in the text, from its name to its closing bracket; `to` is excluded. */
  readonly from: number;
  readonly to: number;
}

/**
 * The calls of the add-in's functions in a formula, nested ones too, in the order of their names in the text. A call
 * that is not closed is none.
 *
 * @param formula as Excel shows it in English, with its "="; `_xldudf_SEOULAI_...`, as files name the functions, counts
 * @returns the calls; none for a text, a number or a formula without the add-in
 * @example addInCalls('=SEOULAI.GAP("startups",B2)') // => [{ name: "GAP", arguments: ['"startups"', "B2"], from: 1, to: 27 }]
 */
export function addInCalls(formula: string): readonly AddInCall[] {
  return callTree(formula).flatMap((node) => withNested(formula, node));
}

function withNested(formula: string, node: CallNode): readonly AddInCall[] {
  const call = {
    name: node.name,
    arguments: node.arguments.map(({ from, to }) => formula.slice(from, to).trim()),
    from: node.from,
    to: node.to,
  };
  return [call, ...node.nested.flatMap((inner) => withNested(formula, inner))];
}
