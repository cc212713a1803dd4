import type { SeriesLook } from "../../engine/seriesLook";
import type { Json } from "../protocol/wire";
import { factAt } from "./factWay";

type Facts = Record<string, Json>;

/** Excel's facts of one bar, column or line as the engine draws it: what was cleared holds "" for a colour. */
export function seriesLook(facts: Facts, index: number): SeriesLook {
  const at = (way: string): Json | undefined => factAt(facts, `series/${String(index)}/${way}`);
  const [fill, line] = [at("format/fill/color"), at("format/line/color")];
  const isLine = typeof facts.chartType === "string" && facts.chartType.startsWith("Line");
  return {
    ...((isLine ? line : fill) === "" ? { clear: true } : {}),
    ...(at("legendEntry/visible") === false ? { unlisted: true } : {}),
  };
}
