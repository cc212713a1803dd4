import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { Checkbox } from "office-ui-fabric-react/lib/Checkbox";
import { useEffect, type JSX } from "react";
import { selectedTable, type SelectedTable } from "../../../workbook/index/data/selectedTable";
import { FailureMessage } from "../../components/FailureMessage";
import { usePane } from "../../components/PaneContext";
import { Running } from "../../components/Running";
import { useOperation } from "../../operations/useOperation";
import { toggled } from "./indexDraft";
import type { IndexPartProps } from "./indexParts";

/**
 * The table of the workbook: taken from the selection; of each indicator whether less is better.
 *
 * @param props the choices so far
 * @returns the choice
 */
export function RangeChoice({ draft, onChange }: IndexPartProps): JSX.Element {
  const { t } = usePane();
  const reading = useOperation<SelectedTable>();
  const { state, run, reset } = reading;
  const { table, lower } = draft;
  useEffect(() => {
    if (state.phase === "done") {
      onChange({ table: state.result, lower: [], points: {} });
      reset();
    }
  }, [state, onChange, reset]);
  return (
    <>
      <p className="hint">
        {table === undefined
          ? t("indexDesk.noRange")
          : t("indexDesk.rangeIs", {
              address: table.address,
              units: table.units.length,
              indicators: table.indicators.length,
            })}
      </p>
      <DefaultButton
        text={t("indexDesk.useSelection")}
        onClick={() => {
          run(selectedTable);
        }}
      />
      <Running operation={reading} label={t("indexDesk.reading")} />
      {state.phase === "failed" && (
        <FailureMessage error={state.error} onRetry={state.retry} onDismiss={reset} />
      )}
      {table !== undefined && (
        <fieldset className="choices">
          <legend>{t("indexDesk.lower")}</legend>
          {table.indicators.map((name) => (
            <Checkbox
              key={name}
              label={name}
              checked={lower.includes(name)}
              onChange={() => {
                onChange({ lower: toggled(lower, name) });
              }}
            />
          ))}
        </fieldset>
      )}
    </>
  );
}
