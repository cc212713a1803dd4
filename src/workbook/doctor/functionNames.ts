import { distance } from "fastest-levenshtein";

/** The functions of the add-in; a test holds this list against the built metadata. */
export const functionNames: readonly string[] = [
  "ACHIEVEMENT",
  "BENCHMARK",
  "CAGR",
  "COMPARE",
  "DEFINITION",
  "DISTANCE",
  "EXCHANGE",
  "EXPLAIN",
  "GAP",
  "GAP.RELATIVE",
  "GRID",
  "HISTORY",
  "LEADERS",
  "LIST.AREAS",
  "LIST.INDICATORS",
  "LIST.POLICIES",
  "LIST.TARGETS",
  "LIST.VALUECHAIN",
  "PACE",
  "PROGRESS",
  "PROJECT",
  "RANKING",
  "REACHED",
  "REQUIRED",
  "SOURCE",
  "STATUS",
  "TARGET",
];

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
