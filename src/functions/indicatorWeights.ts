import { entropyWeights } from "../core/index/entropyWeights";
import { equalWeights } from "../core/index/equalWeights";
import { pcaWeights } from "../core/index/pcaWeights";

/** A weight a column, by the method. */
export function indicatorWeights(
  rows: readonly (readonly (number | null)[])[],
  method: "equal" | "pca" | "entropy",
): number[] {
  if (method === "equal") return equalWeights(rows[0]?.length ?? 0);
  return [...(method === "pca" ? pcaWeights(rows) : entropyWeights(rows)).weights];
}
