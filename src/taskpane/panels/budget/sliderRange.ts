/** The ends and the step of the slider of the envelope. */
export interface SliderRange {
  readonly least: number;
  readonly most: number;
  readonly step: number;
}

/** A key moves the slider by a hundredth of its way. */
const STEPS = 100;

/**
 * A range in which an envelope can be tried: from the floors to one and a half times the need, or what was typed.
 *
 * @param amounts the sum of the floors, the sum of the needs, the envelope typed last, and the smallest amount
 * @returns ends and step in whole units
 * @example sliderRange({ floors: 0, need: 900, typed: 0, unit: 1 }) // => { least: 0, most: 2000, step: 20 }
 */
export function sliderRange(amounts: {
  readonly floors: number;
  readonly need: number;
  readonly typed: number;
  readonly unit: number;
}): SliderRange {
  const { floors, need, typed, unit } = amounts;
  const units = (amount: number): number => Math.ceil(Number((amount / unit).toPrecision(12)));
  const least = units(floors);
  const most = Math.max(least + STEPS, rounded(units(Math.max(1.5 * need, 2 * floors, typed))));
  const step = Math.max(1, Math.round((most - least) / STEPS));
  const inMoney = (count: number): number => Number((count * unit).toPrecision(12));
  return { least: inMoney(least), most: inMoney(most), step: inMoney(step) };
}

/** Up to 1, 2 or 5 times a power of ten. */
function rounded(count: number): number {
  if (count <= 0) return 0;
  const power = 10 ** Math.floor(Math.log10(count));
  const factor = [1, 2, 5, 10].find((one) => one * power >= count) ?? 10;
  return factor * power;
}
