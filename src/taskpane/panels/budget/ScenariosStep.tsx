import type { JSX } from "react";
import { usePane } from "../../components/PaneContext";
import { MissingLine } from "../surveys/MissingLine";
import type { OfScenarios } from "./budgetDraft";
import { liveBudget } from "./liveBudget";
import { includedOrNone } from "./lenient";
import { moneyText } from "./moneyText";
import type { StepProps } from "./stepProps";
import { TypedField } from "./TypedField";

const scenarios = ["base", "low", "high"] as const;

/**
 * Three what-if cases: an envelope and a change of unit costs each, and the allocations side by side.
 *
 * @param props the draft
 * @returns the step
 */
export function ScenariosStep({ draft, onChange, weights }: StepProps): JSX.Element {
  const { t } = usePane();
  const changed = (values: OfScenarios<string>, at: number, value: string): OfScenarios<string> => [
    at === 0 ? value : values[0],
    at === 1 ? value : values[1],
    at === 2 ? value : values[2],
  ];
  return (
    <div className="stack">
      {scenarios.map((scenario, at) => {
        const name = t(`budgetDesk.scenario.${scenario}`);
        return (
          <fieldset key={scenario} className="budget-card">
            <legend>{name}</legend>
            <div className="typed-fields">
              <TypedField
                label={t("budgetDesk.envelope")}
                ariaLabel={`${name}: ${t("budgetDesk.envelope")}`}
                value={draft.envelopes[at as 0 | 1 | 2]}
                onChange={(value) => {
                  onChange({ envelopes: changed(draft.envelopes, at, value) });
                }}
              />
              <TypedField
                label={t("budgetDesk.costChange")}
                ariaLabel={`${name}: ${t("budgetDesk.costChange")}`}
                value={draft.costChanges[at as 0 | 1 | 2]}
                onChange={(value) => {
                  onChange({ costChanges: changed(draft.costChanges, at, value) });
                }}
              />
            </div>
          </fieldset>
        );
      })}
      <Comparison draft={draft} weights={weights} />
    </div>
  );
}

function Comparison({ draft, weights }: Pick<StepProps, "draft" | "weights">): JSX.Element {
  const { t, say } = usePane();
  const lives = scenarios.map((_, at) => liveBudget(draft, at as 0 | 1 | 2, weights));
  const name = (at: number): string => t(`budgetDesk.scenario.${scenarios[at] ?? "base"}`);
  return (
    <>
      {lives.map(
        ({ problem }, at) =>
          problem !== undefined && (
            <MissingLine key={scenarios[at]}>
              {t("budgetDesk.impossible", { scenario: name(at), reason: say(problem) })}
            </MissingLine>
          ),
      )}
      <table className="budget-table">
        <caption>{t("budgetDesk.compare")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("budgetDesk.programme")}</th>
            {scenarios.map((scenario, at) => (
              <th key={scenario} scope="col">
                {name(at)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {includedOrNone(draft).map((programme, row) => (
            <tr key={`${programme.targetId}${row}`}>
              <th scope="row">{programme.name}</th>
              {lives.map(({ rows }, at) => (
                <td key={scenarios[at]}>{rows === undefined ? "–" : moneyText(rows[row]?.amount ?? 0)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
