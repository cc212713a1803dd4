import { TextField } from "office-ui-fabric-react/lib/TextField";
import type { JSX } from "react";
import type { Catalog } from "../../../catalog/catalog";
import type { PlanTarget } from "../../../model/catalogTypes";
import type { MoneyUnit } from "../../../workbook/gapSheet/moneyUnit";
import { usePane } from "../../components/PaneContext";
import { Glyph } from "../../theme/Glyph";
import { deadlineProblem } from "./deadlineProblem";
import { targetValueText } from "./targetValueText";

interface Props {
  readonly catalog: Catalog;
  readonly target: PlanTarget;
  readonly moneyUnit: MoneyUnit;
  readonly year: string;
  readonly thisYear: number;
  readonly onYear: (year: string) => void;
}

/**
 * One target: name, value, deadline, and what must be known of it, such as a second published figure.
 *
 * @param props the target and the year typed
 * @returns a list item
 */
export function TargetItem({ catalog, target, moneyUnit, year, thisYear, onYear }: Props): JSX.Element {
  const { t, say, language } = usePane();
  const problem = deadlineProblem(year, target.name, thisYear);
  return (
    <li className="target">
      <div className="target-line">
        <div className="target-words">
          <span className="target-name">{say(target.name)}</span>
          <span className="target-value">{targetValueText(catalog, target, { moneyUnit, language })}</span>
        </div>
        <TextField
          className="year"
          ariaLabel={t("targets.deadlineFor", { target: say(target.name) })}
          placeholder={t("targets.deadline")}
          inputMode="numeric"
          maxLength={4}
          value={year}
          invalid={problem !== undefined}
          onChange={(_event, value) => {
            onYear(value ?? "");
          }}
        />
      </div>
      {problem && (
        <p className="field-problem" role="alert">
          {say(problem)}
        </p>
      )}
      {target.note && (
        <p className="target-note">
          <Glyph name="info" size={14} />
          <span>{say(target.note)}</span>
        </p>
      )}
    </li>
  );
}
