import { useState } from "react";
import { catalog } from "../../../catalog/catalog";
import type { Language } from "../../../model/language";
import { gapProgrammes } from "../../../workbook/budget/gapProgrammes";
import { planProgrammes } from "../../../workbook/budget/planProgrammes";
import type { MoneyUnit } from "../../../workbook/gapSheet/moneyUnit";
import { useOperation, type OperationControl } from "../../operations/useOperation";
import { emptyDraft, withProgrammes, type BudgetDraft, type ProgrammeDraft } from "./budgetDraft";

/** The draft of the panel, and how it changes. */
export interface BudgetDraftState {
  readonly draft: BudgetDraft;
  readonly plan: string;
  readonly onChange: (part: Partial<BudgetDraft>) => void;
  readonly onProgramme: (at: number, part: Partial<ProgrammeDraft>) => void;
  readonly onSource: (source: string, moneyUnit: MoneyUnit) => void;
  /** Reading the targets of a sheet. */
  readonly reading: OperationControl<undefined>;
}

/**
 * The choices of the panel; another source or unit of money reads the targets anew.
 *
 * @param language of the pane
 * @returns the draft and how it changes
 */
export function useBudgetDraft(language: Language): BudgetDraftState {
  const [plan = ""] = catalog().plans;
  const [draft, setDraft] = useState(() => {
    const empty = emptyDraft(catalog(), language, new Date().getFullYear());
    const { moneyUnit } = empty;
    return withProgrammes(empty, planProgrammes(catalog(), plan, { language, moneyUnit }), {
      source: "",
      moneyUnit,
    });
  });
  const reading = useOperation<undefined>();
  return {
    draft,
    plan,
    reading,
    onChange: (part) => {
      setDraft((before) => ({ ...before, ...part }));
    },
    onProgramme: (at, part) => {
      setDraft((before) => ({
        ...before,
        programmes: before.programmes.map((one, place) => (place === at ? { ...one, ...part } : one)),
      }));
    },
    onSource: (source, moneyUnit) => {
      const options = { language, moneyUnit };
      if (source === "") {
        setDraft((before) =>
          withProgrammes(before, planProgrammes(catalog(), plan, options), { source, moneyUnit }),
        );
        return;
      }
      reading.run(async () => {
        const programmes = await gapProgrammes(catalog(), source, options);
        setDraft((before) => withProgrammes(before, programmes, { source, moneyUnit }));
        return undefined;
      });
    },
  };
}
