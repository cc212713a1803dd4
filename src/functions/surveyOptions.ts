import type { CentreOptions } from "../core/survey/crossLines";
import { choice, numberOption } from "./options";

/** The lowest rating that counts as essential; 4, of a scale from 1 to 5, when left out. */
export function essentialFromOption(raw: unknown): number {
  return numberOption(raw, "essential_from") ?? 4;
}

/** How quartiles are interpolated; `"inc"`, as QUARTILE.INC does, when left out. */
export function quartileOption(raw: unknown): "inc" | "exc" {
  return choice(raw, "quartile", ["inc", "exc"], "inc");
}

/** Where the lines between quadrants cross; at the means of the items when left out. */
export function centreOptions(centre: unknown, scaleMax: unknown): CentreOptions {
  const by = choice(centre, "centre", ["mean", "median", "scale"], "mean");
  const highest = numberOption(scaleMax, "scale_max");
  return highest === undefined ? { centre: by } : { centre: by, scaleMax: highest };
}
