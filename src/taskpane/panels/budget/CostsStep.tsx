import { Dropdown } from "office-ui-fabric-react/lib/Dropdown";
import type { JSX } from "react";
import { SeoulaiError } from "../../../model/errors";
import type { WeightSet } from "../../../workbook/survey/analysis/weights/weightSet";
import { usePane } from "../../components/PaneContext";
import {
  includedProgrammes,
  type BudgetDraft,
  type ProgrammeDraft,
  type ProgrammeField,
} from "./budgetDraft";
import { needOf } from "./liveBudget";
import { moneyText } from "./moneyText";
import type { StepProps } from "./stepProps";
import { TypedField } from "./TypedField";

interface Props extends StepProps {
  readonly weightSets: readonly WeightSet[];
}

/**
 * What each programme costs and how much it weighs.
 *
 * @param props the draft and the weights of the workbook
 * @returns the step
 */
export function CostsStep({ draft, onChange, onProgramme, weightSets }: Props): JSX.Element {
  const { t } = usePane();
  return (
    <div className="stack">
      <p className="hint">{t("budgetDesk.costHint")}</p>
      {weightSets.length > 0 && (
        <>
          <Dropdown
            label={t("budgetDesk.weights")}
            options={[
              { key: "", text: t("budgetDesk.typedWeights") },
              ...weightSets.map(({ id, title, sheet }) => ({
                key: id,
                text: t("budgetDesk.weightSet", { title, sheet }),
              })),
            ]}
            selectedKey={draft.weights}
            onChange={(_event, option) => {
              if (option) onChange({ weights: String(option.key) });
            }}
          />
          <p className="hint">{t("budgetDesk.weightsHint")}</p>
        </>
      )}
      {draft.programmes.map(
        (programme, at) =>
          programme.isIncluded && (
            <Costs
              key={`${programme.base.targetId}${at}`}
              draft={draft}
              programme={programme}
              onProgramme={(part) => {
                onProgramme(at, part);
              }}
            />
          ),
      )}
    </div>
  );
}

function Costs({
  draft,
  programme,
  onProgramme,
}: {
  readonly draft: BudgetDraft;
  readonly programme: ProgrammeDraft;
  readonly onProgramme: (part: Partial<ProgrammeDraft>) => void;
}): JSX.Element {
  const { t } = usePane();
  const { base, typed } = programme;
  const field = (name: ProgrammeField, label: string): JSX.Element => (
    <TypedField
      label={label}
      ariaLabel={`${typed.name}: ${label}`}
      kind={name === "name" ? "text" : "figure"}
      value={typed[name]}
      onChange={(value) => {
        onProgramme({ typed: { ...typed, [name]: value } });
      }}
    />
  );
  return (
    <fieldset className="budget-card">
      <legend>{typed.name}</legend>
      {base.target !== undefined && (
        <p className="hint">{t("budgetDesk.goal", { value: moneyText(base.target), unit: base.unit })}</p>
      )}
      {field("name", t("budgetDesk.name"))}
      <div className="typed-fields">
        {draft.source === "" && base.target !== undefined && field("actual", t("budgetDesk.actual"))}
        {base.target !== undefined && field("unitCost", t("budgetDesk.unitCost"))}
        {field("given", t("budgetDesk.given"))}
        {draft.weights === "" && base.target !== undefined && field("weight", t("budgetDesk.weight"))}
      </div>
      <p className="hint">{useNeedText(draft, programme)}</p>
    </fieldset>
  );
}

function useNeedText(draft: BudgetDraft, programme: ProgrammeDraft): string {
  const { t, say } = usePane();
  try {
    const [own] = includedProgrammes({ ...draft, programmes: [programme] });
    const need = own === undefined ? undefined : needOf(own);
    if (need !== undefined) return t("budgetDesk.need", { amount: moneyText(need) });
    return t(programme.base.target === undefined ? "budgetDesk.noNeedGiven" : "budgetDesk.noNeed");
  } catch (error) {
    if (error instanceof SeoulaiError) return say(error.text);
    throw error;
  }
}
