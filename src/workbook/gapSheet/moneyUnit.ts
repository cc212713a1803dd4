import type { Unit } from "../../model/catalogTypes";
import type { Bilingual } from "../../model/language";

/** The units in which a sheet can show Korean money: 억 원, 백만 원, billion won. */
export type MoneyUnit = "KRW_100MN" | "KRW_MN" | "KRW_BN";

interface MoneyScale {
  readonly name: Bilingual;
  readonly currency: string;
  readonly multiplier: number;
}

const scales: Readonly<Record<MoneyUnit, MoneyScale>> = {
  KRW_100MN: { name: { en: "KRW 100 million", ko: "억 원" }, currency: "KRW", multiplier: 1e8 },
  KRW_MN: { name: { en: "KRW million", ko: "백만 원" }, currency: "KRW", multiplier: 1e6 },
  KRW_BN: { name: { en: "KRW billion", ko: "십억 원" }, currency: "KRW", multiplier: 1e9 },
};

/** How the figures of one unit are shown on the sheet. */
export interface ShownUnit {
  readonly name: Bilingual;
  /** Turns a figure of the catalog into the one shown. */
  readonly shown: (value: number) => number;
}

/**
 * How to show figures of a unit: Korean money in the chosen unit, everything else as it is. Money of another currency
 * keeps its unit, since a plan of another city is not to be converted unasked.
 *
 * @param unit the unit of the catalog
 * @param money the unit chosen for money
 * @returns name and conversion
 */
export function shownUnit(unit: Unit, money: MoneyUnit): ShownUnit {
  const scale = scales[money];
  const { multiplier } = unit;
  if (unit.currency !== scale.currency || multiplier === undefined) {
    return { name: unit.name, shown: (value) => value };
  }
  return { name: scale.name, shown: (value) => (value * multiplier) / scale.multiplier };
}

/**
 * The name of the unit chosen for money.
 *
 * @param money the unit
 * @returns its name in both languages
 */
export function moneyUnitName(money: MoneyUnit): Bilingual {
  return scales[money].name;
}
