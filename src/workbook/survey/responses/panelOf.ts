import type { Expert } from "../surveyTypes";

/**
 * Experts of whom nothing is known but how many: P01, P02, ...
 *
 * @param size how many
 * @returns the experts
 * @example panelOf(2) // => [{ id: "P01", group: "", field: "" }, { id: "P02", group: "", field: "" }]
 */
export function panelOf(size: number): readonly Expert[] {
  const digits = Math.max(2, String(size).length);
  return Array.from({ length: size }, (_, place) => ({
    id: `P${String(place + 1).padStart(digits, "0")}`,
    group: "",
    field: "",
  }));
}
