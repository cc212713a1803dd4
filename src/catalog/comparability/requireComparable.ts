import type { Bilingual } from "../../model/language";
import { comparabilityFaults } from "./comparabilityFaults";
import type { ComparedFigure } from "./comparedFigure";
import type { ComparabilityFault } from "./fault";
import { refusal } from "./refusal";

/** Whether the user accepts a comparison that is refused, and how to accept it where one is. */
export interface ComparisonOptions {
  readonly override: boolean;
  /** A sentence; that of the pane's tick box by default. */
  readonly remedy?: Bilingual;
}

const tickBox: Bilingual = {
  en: "Choose other figures, or tick “Compare nevertheless”: the sheet will then say what was overridden.",
  ko: "다른 수치를 고르거나 ‘그래도 비교’를 선택하십시오. 그러면 무엇을 무시했는지 시트에 표시됩니다.",
};

/**
 * Refuses to compare figures that do not compare, unless the user accepts it.
 *
 * @param comparisons the figures of each comparison, such as those of one indicator of an index
 * @param options whether the user accepts it
 * @returns what was accepted, to be marked where the result stands (`overrideMark`); empty where all compare
 * @throws {InputError} the refusal with all reasons and what to do
 */
export function requireComparable(
  comparisons: readonly (readonly ComparedFigure[])[],
  options: ComparisonOptions,
): readonly ComparabilityFault[] {
  const faults = comparisons.flatMap(comparabilityFaults);
  if (faults.length > 0 && !options.override) throw refusal(faults, options.remedy ?? tickBox);
  return faults;
}

/**
 * The line that a sheet shows where a refused comparison was accepted.
 *
 * @param faults what was accepted
 * @returns the line; undefined where nothing was
 */
export function overrideMark(faults: readonly ComparabilityFault[]): Bilingual | undefined {
  if (faults.length === 0) return undefined;
  const reasons = (language: "en" | "ko"): string => faults.map(({ reason }) => reason[language]).join(" ");
  return { en: `⚠ Compared nevertheless. ${reasons("en")}`, ko: `⚠ 비교 제한을 무시함. ${reasons("ko")}` };
}
