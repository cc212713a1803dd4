import { distance } from "fastest-levenshtein";
import { functionMethods } from "../explain/methods";

/** The functions of the add-in, without the namespace. */
export const functionNames: readonly string[] = Object.keys(functionMethods);

/**
 * The function whose name is nearest to one that does not exist.
 *
 * @param name in capitals, without the namespace
 * @returns such as "GAP.RELATIVE"
 * @example nearestFunction("BENCHMRK") // => "BENCHMARK"
 */
export function nearestFunction(name: string): string {
  const score = (known: string): number => distance(known, name);
  return functionNames.reduce((best, known) => (score(known) < score(best) ? known : best));
}
