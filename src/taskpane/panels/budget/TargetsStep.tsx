import { Dropdown } from "office-ui-fabric-react/lib/Dropdown";
import type { JSX } from "react";
import type { MoneyUnit } from "../../../workbook/gapSheet/moneyUnit";
import { usePane } from "../../components/PaneContext";
import { moneyText } from "./moneyText";
import type { StepProps } from "./stepProps";

const moneyUnits = { KRW_BN: "bn", KRW_100MN: "hundredMn", KRW_MN: "mn" } as const;

interface Props extends StepProps {
  readonly gapSheets: readonly string[];
  readonly plan: string;
  readonly onSource: (source: string, moneyUnit: MoneyUnit) => void;
}

/**
 * Where the targets come from, in which unit money is counted, and which of them get a programme.
 *
 * @param props the draft and the sheets of the workbook
 * @returns the step
 */
export function TargetsStep({ draft, gapSheets, plan, onSource, onProgramme }: Props): JSX.Element {
  const { t } = usePane();
  const { source, moneyUnit, programmes } = draft;
  return (
    <div className="stack">
      <Dropdown
        label={t("budgetDesk.source")}
        options={[
          { key: "", text: t("budgetDesk.fromPlan", { plan }) },
          ...gapSheets.map((sheet) => ({ key: sheet, text: t("budgetDesk.fromSheet", { sheet }) })),
        ]}
        selectedKey={source}
        onChange={(_event, option) => {
          if (option) onSource(String(option.key), moneyUnit);
        }}
      />
      <p className="hint">{t(source === "" ? "budgetDesk.planHint" : "budgetDesk.sheetHint")}</p>
      <Dropdown
        label={t("budgetDesk.moneyUnit")}
        options={Object.entries(moneyUnits).map(([key, word]) => ({ key, text: t(`budgetDesk.${word}`) }))}
        selectedKey={moneyUnit}
        onChange={(_event, option) => {
          if (option) onSource(source, option.key as MoneyUnit);
        }}
      />
      {programmes.length === 0 && <p>{t("budgetDesk.noTargets")}</p>}
      <ul className="budget-targets">
        {programmes.map(({ base, isIncluded, typed }, at) => (
          <li key={`${base.targetId}${at}`}>
            <label>
              <input
                type="checkbox"
                checked={isIncluded}
                aria-label={t("budgetDesk.include", { name: typed.name })}
                onChange={() => {
                  onProgramme(at, { isIncluded: !isIncluded });
                }}
              />
              <span>
                {typed.name}
                <span className="hint">
                  {base.target === undefined
                    ? t("budgetDesk.milestone")
                    : t("budgetDesk.goal", { value: moneyText(base.target), unit: base.unit })}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </div>
  );
}
