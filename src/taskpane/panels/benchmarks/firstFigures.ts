import type { IndicatorFigures } from "./indicatorFigures";

/**
 * The first figures over all indicators, so that a preview stays short.
 *
 * @param groups the figures by indicator
 * @param most how many figures in all
 * @returns the groups that still have figures
 */
export function firstFigures(groups: readonly IndicatorFigures[], most: number): readonly IndicatorFigures[] {
  const shown: IndicatorFigures[] = [];
  let room = most;
  for (const { indicator, figures } of groups) {
    if (room <= 0) break;
    shown.push({ indicator, figures: figures.slice(0, room) });
    room -= figures.length;
  }
  return shown;
}
