import type { JSX } from "react";
import { ChoiceCards } from "../../components/ChoiceCards";
import { usePane } from "../../components/PaneContext";
import type { StepProps } from "./stepProps";
import { TypedField } from "./TypedField";

/**
 * Exchange rate with its year, discount rate, and how the sheet computes.
 *
 * @param props the draft
 * @returns the step
 */
export function SheetStep({ draft, onChange }: Pick<StepProps, "draft" | "onChange">): JSX.Element {
  const { t } = usePane();
  return (
    <div className="stack">
      <div className="typed-fields">
        {(["rate", "rateYear"] as const).map((name) => (
          <TypedField
            key={name}
            label={t(`budgetDesk.${name}`)}
            value={draft[name]}
            onChange={(value) => {
              onChange({ [name]: value, rateSource: "" });
            }}
          />
        ))}
        <TypedField
          label={t("budgetDesk.discount")}
          value={draft.discount}
          onChange={(discount) => {
            onChange({ discount });
          }}
        />
      </div>
      <p className="hint">
        {draft.rateSource === ""
          ? t("budgetDesk.ownRate")
          : t("budgetDesk.rateHint", { source: draft.rateSource })}
      </p>
      <p className="hint">{t("budgetDesk.discountHint")}</p>
      <ChoiceCards
        label={t("budgetDesk.form")}
        chosen={draft.form}
        choices={[
          { key: "native", text: t("budgetDesk.native"), hint: t("budgetDesk.nativeHint") },
          { key: "functions", text: t("budgetDesk.functions"), hint: t("budgetDesk.functionsHint") },
        ]}
        onChoose={(form) => {
          onChange({ form });
        }}
      />
    </div>
  );
}
