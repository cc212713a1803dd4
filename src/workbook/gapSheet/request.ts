import type { Direction } from "../../model/catalogTypes";
import type { StatusScheme } from "../../core/targets/statusWords";
import type { Language } from "../../model/language";
import type { MoneyUnit } from "./moneyUnit";

/** A target that the plan does not have and the user adds. */
export interface AddedTarget {
  readonly name: string;
  readonly pillar: string;
  /** Undefined: a milestone, done or not done. */
  readonly value?: number | undefined;
  /** A unit of the catalog by its id, or any word. */
  readonly unit: string;
  readonly direction: Direction;
  readonly targetYear?: number | undefined;
}

/** What the target-gap sheet is to show. */
export interface GapSheetRequest {
  readonly planId: string;
  /** Computed columns as formulas of Excel itself, or of the add-in. */
  readonly form: "native" | "functions";
  readonly language: Language;
  readonly moneyUnit: MoneyUnit;
  /** "leader", or the id of an area. */
  readonly benchmark: string;
  /** Target id to year; a target without one takes the plan's own, or stays open. */
  readonly deadlines: Readonly<Record<string, number>>;
  readonly scheme: StatusScheme;
  readonly addedTargets: readonly AddedTarget[];
  /** Fills all inputs with invented figures, and says so. */
  readonly sample: boolean;
}
