import { blockId } from "../stamp/blockId";

/**
 * A name for the hidden mark of a new analysis sheet, by which the add-in knows a sheet of its own.
 *
 * @returns such as "SEOULAI_ANALYSIS_1a2b3c4d"
 */
export function analysisMark(): string {
  return `SEOULAI_ANALYSIS_${blockId()}`;
}
