import type { Direction } from "../../model/catalogTypes";
import type { Language } from "../../model/language";
import type { MoneyUnit } from "../gapSheet/moneyUnit";
import type { SheetForm } from "../analysisSheet/sheetForm";

/** A programme that is to get money. What is undefined stays an empty cell to type into. */
export interface BudgetProgramme {
  readonly name: string;
  /** Id of the target it serves; "" for none. */
  readonly targetId: string;
  /** Id or name of its pillar, by which weights of a survey find it. */
  readonly pillar?: string | undefined;
  /** The unit of the target in words. */
  readonly unit: string;
  readonly direction: Direction;
  readonly target?: number | undefined;
  readonly actual?: number | undefined;
  /** In the sheet's unit of money, for one unit of the target. */
  readonly unitCost?: number | undefined;
  /** A fixed amount instead of unit cost times gap. */
  readonly given?: number | undefined;
  readonly weight?: number | undefined;
  readonly floor?: number | undefined;
  readonly cap?: number | undefined;
  /** A word of `phasingProfile`. */
  readonly profile: string;
  readonly fromYear?: number | undefined;
  readonly toYear?: number | undefined;
  /** Where the cost comes from. */
  readonly note: string;
}

/** A what-if case. */
export interface BudgetScenario {
  readonly name: string;
  /** In the sheet's unit of money. */
  readonly envelope?: number | undefined;
  /** Change of all unit costs against the table, 0.1 for 10 % dearer. */
  readonly costChange?: number | undefined;
}

/** What a dollar cost, in which year, and who says so. */
export interface StatedRate {
  readonly krwPerUsd: number;
  readonly year: number;
  readonly source: string;
}

/** What the Budget desk is to show. */
export interface BudgetRequest {
  readonly title: string;
  readonly form: SheetForm;
  readonly language: Language;
  readonly moneyUnit: MoneyUnit;
  /** The smallest amount that is paid, in the unit of money. */
  readonly unit: number;
  readonly firstYear: number;
  /** 1 to 10. */
  readonly years: number;
  readonly programmes: readonly BudgetProgramme[];
  /** Base, low, high. */
  readonly scenarios: readonly [BudgetScenario, BudgetScenario, BudgetScenario];
  readonly rate?: StatedRate | undefined;
  /** A share a year. */
  readonly discountRate?: number | undefined;
  /** Name of the target-gap sheet whose cells give targets and gaps. */
  readonly gapSheet?: string | undefined;
  /** Id of the set of weights of a survey whose cells give the weights. */
  readonly weights?: string | undefined;
}
