import type { WeightSet } from "../../../workbook/survey/analysis/weights/weightSet";
import type { BudgetDraft, ProgrammeDraft } from "./budgetDraft";

/** What every step of the panel has. */
export interface StepProps {
  readonly draft: BudgetDraft;
  readonly onChange: (part: Partial<BudgetDraft>) => void;
  /** Changes the programme at a place of the draft. */
  readonly onProgramme: (at: number, part: Partial<ProgrammeDraft>) => void;
  /** The set of weights that is chosen. */
  readonly weights: WeightSet | undefined;
}
