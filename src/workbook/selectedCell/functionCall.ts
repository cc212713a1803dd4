/** A call of a function of the add-in, as it stands in a formula. */
export interface FunctionCall {
  /** In capitals, without the namespace: "GAP.RELATIVE". */
  readonly name: string;
  /** The arguments as they are written; a left-out one is "". */
  readonly arguments: readonly string[];
}

/**
 * The first SEOULAI function in a formula.
 *
 * @param formula as Excel shows it in English
 * @returns the call, or undefined when the formula has none
 * @example functionCall('=SEOULAI.GAP("startups",B2)') // => { name: "GAP", arguments: ['"startups"', "B2"] }
 */
export function functionCall(formula: string): FunctionCall | undefined {
  const [head, name] = /SEOULAI\.([A-Z][A-Z0-9_.]*)\(/i.exec(withoutTexts(formula)) ?? [];
  if (head === undefined || name === undefined) return undefined;
  const start = withoutTexts(formula).indexOf(head) + head.length;
  return { name: name.toUpperCase(), arguments: splitArguments(formula, start) };
}

/** Texts in quotes blanked out at the same length, so that places stay right. */
function withoutTexts(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"/g, (text) => " ".repeat(text.length));
}

/** The arguments from `start` to the bracket that closes the call. */
function splitArguments(formula: string, start: number): string[] {
  const bare = withoutTexts(formula);
  const found: string[] = [];
  let depth = 0;
  let from = start;
  for (let place = start; place < bare.length; place++) {
    const mark = bare[place] ?? "";
    if ("({[".includes(mark)) depth++;
    else if (mark === "," && depth === 0) {
      found.push(formula.slice(from, place).trim());
      from = place + 1;
    } else if (")}]".includes(mark) && depth-- === 0) {
      found.push(formula.slice(from, place).trim());
      break;
    }
  }
  return found.length === 1 && found[0] === "" ? [] : found;
}
