import type { Aggregation } from "../../core/index/weightedMeans";
import type { IndicatorDirection } from "../../core/index/normalise";
import type { MaybeNumber } from "../../core/numeric/present";
import type { ComparabilityFault } from "../../catalog/comparability/comparabilityFaults";
import type { Bilingual, Language } from "../../model/language";
import type { SheetForm } from "../analysisSheet/sheetForm";
import type { CellContent } from "../cellText";

/** Where the figures of an index come from. */
export type IndexSource =
  | {
      readonly kind: "catalog";
      readonly indicators: readonly string[];
      readonly areas: readonly string[];
      /** Figures that do not compare are taken nevertheless, and the sheet says so. */
      readonly override: boolean;
    }
  /** Cells of the workbook: names of the indicators in the first row, of the units in the first column. */
  | {
      readonly kind: "range";
      readonly address: string;
      /** Names of the indicators of which less is better. */
      readonly lower: readonly string[];
    };

/** Where the weights of the indicators come from. */
export type IndexWeights =
  | { readonly kind: "equal" | "pca" | "entropy" }
  /** Points of experts, an indicator each, by its id. */
  | { readonly kind: "points"; readonly points: Readonly<Record<string, number>> }
  /** A table of weights of the workbook, by the name over it. */
  | { readonly kind: "survey"; readonly setId: string };

/** What an index sheet is to show. */
export interface IndexRequest {
  readonly title: string;
  readonly source: IndexSource;
  /** The theme of each indicator by its id; without themes the index has one level. */
  readonly themes?: Readonly<Record<string, string>>;
  /** How much data stands behind it and what it cannot tell, on the sheet. */
  readonly basis?: string;
  readonly leastShare: number;
  readonly imputation: "keep" | "mean" | "median";
  readonly treatsOutliers: boolean;
  readonly normalisation: "minmax" | "zscore" | "percentile" | "none";
  readonly weights: IndexWeights;
  readonly aggregation: Aggregation;
  readonly noise: number;
  readonly draws: number;
  readonly seed: number;
  /** The unit of which strengths and weaknesses are shown at first, by its id. */
  readonly home?: string;
  readonly form: SheetForm;
  readonly language: Language;
}

/** An indicator of an index. */
export interface IndexIndicator {
  readonly id: string;
  readonly name: string;
  readonly direction: IndicatorDirection;
  readonly theme?: string;
  readonly unit?: string;
  readonly period?: string;
  readonly sources: readonly string[];
}

/** The figures of an index as they are read: rows units, columns indicators. */
export interface IndexData {
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly indicators: readonly IndexIndicator[];
  readonly values: readonly (readonly MaybeNumber[])[];
  /** What the cells of the data hold: the figure, or a reference to it. */
  readonly cells: readonly (readonly CellContent[])[];
  /** Comparisons that are refused and were accepted. */
  readonly faults: readonly ComparabilityFault[];
  readonly remarks: readonly Bilingual[];
  readonly citations: readonly string[];
  /** Where the figures come from, in words. */
  readonly from: Bilingual;
}
