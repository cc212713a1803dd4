import type { JSX } from "react";
import { SeoulaiError } from "../../../model/errors";
import { profileWords } from "../../../workbook/budget/profileWords";
import { usePane } from "../../components/PaneContext";
import { MissingLine } from "../surveys/MissingLine";
import { liveBudget, livePhasing } from "./liveBudget";
import { numberOrNone } from "./lenient";
import { moneyText } from "./moneyText";
import type { StepProps } from "./stepProps";
import { TypedField } from "./TypedField";

const profiles = Object.keys(profileWords) as (keyof typeof profileWords)[];

/**
 * The years of the plan and of each programme, with its profile, and what the years add up to.
 *
 * @param props the draft
 * @returns the step
 */
export function PhasingStep({ draft, onChange, onProgramme, weights }: StepProps): JSX.Element {
  const { t } = usePane();
  return (
    <div className="stack">
      <div className="typed-fields">
        {(["firstYear", "years"] as const).map((name) => (
          <TypedField
            key={name}
            label={t(`budgetDesk.${name}`)}
            value={draft[name]}
            onChange={(value) => {
              onChange({ [name]: value });
            }}
          />
        ))}
      </div>
      <ul className="budget-rows">
        {draft.programmes.map((programme, at) => {
          const { base, typed, profile, isIncluded } = programme;
          if (!isIncluded) return null;
          const year = (name: "fromYear" | "toYear", label: string): JSX.Element => (
            <TypedField
              label={label}
              ariaLabel={`${typed.name}: ${label}`}
              value={typed[name]}
              onChange={(value) => {
                onProgramme(at, { typed: { ...typed, [name]: value } });
              }}
            />
          );
          return (
            <li key={`${base.targetId}${at}`}>
              <span className="budget-name">{typed.name}</span>
              <div className="typed-fields">
                <select
                  className="budget-profile"
                  aria-label={t("budgetDesk.profile", { name: typed.name })}
                  value={profile}
                  onChange={(event) => {
                    onProgramme(at, { profile: event.target.value });
                  }}
                >
                  {profiles.map((word) => (
                    <option key={word} value={word}>
                      {t(`budgetDesk.profiles.${word}`)}
                    </option>
                  ))}
                </select>
                {year("fromYear", t("budgetDesk.from"))}
                {year("toYear", t("budgetDesk.to"))}
              </div>
            </li>
          );
        })}
      </ul>
      <YearTotals draft={draft} weights={weights} />
    </div>
  );
}

function YearTotals({ draft, weights }: Pick<StepProps, "draft" | "weights">): JSX.Element {
  const { t, say } = usePane();
  const totals = totalsOf(draft, weights);
  if (totals === undefined) return <p className="hint">{t("budgetDesk.noYears")}</p>;
  if (!Array.isArray(totals)) return <MissingLine>{say(totals.text)}</MissingLine>;
  const first = numberOrNone(draft.firstYear) ?? 0;
  return (
    <table className="budget-table">
      <caption>{t("budgetDesk.yearTotals")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("budgetDesk.year")}</th>
          <th scope="col">{t("budgetDesk.amount")}</th>
        </tr>
      </thead>
      <tbody>
        {totals.map((total, at) => (
          <tr key={at}>
            <th scope="row">{first + at}</th>
            <td>{moneyText(total)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The totals of the years; the error where a span or a year is none. */
function totalsOf(
  draft: StepProps["draft"],
  weights: StepProps["weights"],
): number[] | SeoulaiError | undefined {
  const { rows } = liveBudget(draft, 0, weights);
  if (rows === undefined) return undefined;
  try {
    const phased = rows.map((row) => livePhasing(draft, row));
    return (phased[0] ?? []).map((_, year) => {
      const sum = phased.reduce((all, years) => all + (years[year] ?? 0), 0);
      return Number(sum.toPrecision(12));
    });
  } catch (error) {
    if (error instanceof SeoulaiError) return error;
    throw error;
  }
}
