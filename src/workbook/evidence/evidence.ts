import type {
  ExchangeRate,
  Observation,
  PlanTarget,
  Policy,
  ValueChainFigure,
} from "../../model/catalogTypes";
import type { Method } from "../explain/methods";

/** A cell of the workbook. */
export interface UsedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Something of the data, with the cells that use it. */
export interface Use<T> {
  readonly what: T;
  readonly cells: readonly UsedCell[];
}

/** A figure that no longer is what the add-in wrote. */
export interface Override extends UsedCell {
  readonly observation?: Observation;
  readonly target?: PlanTarget;
  readonly written: number;
  readonly now: string | number | boolean;
  /** What the data have for it now. */
  readonly current?: number;
  /** The note on the cell or in its row; undefined where nothing tells who changed it, and why. */
  readonly note?: string;
  /** The decision of a review to keep it; undefined where the record of refreshes has none. */
  readonly review?: { readonly reviewer: string; readonly when: string };
}

/** Everything of the data that a workbook uses. */
export interface Evidence {
  readonly figures: readonly Use<Observation>[];
  readonly targets: readonly Use<PlanTarget>[];
  readonly companies: readonly Use<ValueChainFigure>[];
  readonly rates: readonly Use<ExchangeRate>[];
  readonly policies: readonly Use<Policy>[];
  readonly methods: readonly Use<Method>[];
  readonly overrides: readonly Override[];
  /** Formulas whose arguments are formulas of their own: what they use cannot be told from the text. */
  readonly unclear: readonly UsedCell[];
  /** The workbook's pinned as-of date. */
  readonly asOf?: string;
  /** Versions of the data from which the blocks were written, with their hashes. */
  readonly versions: readonly { readonly version: string; readonly hash: string }[];
}
