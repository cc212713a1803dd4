import type { DrawOptions } from "../core/index/drawOptions";
import type { Aggregation } from "../core/index/weightedMeans";
import { choice, numberOption } from "./options";

/** The mean of which a score is made; `"arithmetic"` when left out. */
export function aggregationOption(raw: unknown): Aggregation {
  return choice(raw, "aggregation", ["arithmetic", "geometric", "harmonic"], "arithmetic");
}

/** How weights are varied; what is left out takes its default. */
export function drawArguments(noise: unknown, draws: unknown, seed: unknown): DrawOptions {
  const given = {
    noise: numberOption(noise, "noise"),
    draws: numberOption(draws, "draws"),
    seed: numberOption(seed, "seed"),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
