import { blockId } from "../../../stamp/blockId";
import type { WeightSource } from "./weightSet";

/**
 * A new name for the hidden mark over a table of weights.
 *
 * @param source what the weights were derived from
 * @returns such as "SEOULAI_WEIGHTS_AHP_1a2b3c4d"
 */
export function weightsName(source: WeightSource): string {
  return `SEOULAI_WEIGHTS_${source.toUpperCase()}_${blockId()}`;
}

/**
 * What a name of the workbook says of the weights under it.
 *
 * @param name any name
 * @returns their source; undefined for other names
 * @example weightSourceOf("SEOULAI_WEIGHTS_AHP_1a2b3c4d") // => "ahp"
 */
export function weightSourceOf(name: string): WeightSource | undefined {
  const [, word] = /^SEOULAI_WEIGHTS_(AHP|BORICH|IMPORTANCE)_[0-9a-f]{8}$/i.exec(name) ?? [];
  return word?.toLowerCase() as WeightSource | undefined;
}
