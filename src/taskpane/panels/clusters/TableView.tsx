import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { Dropdown } from "office-ui-fabric-react/lib/Dropdown";
import { useEffect, type JSX } from "react";
import { buildTemplate } from "../../../workbook/clusterSheet/buildTemplate";
import {
  checkCluster,
  listTemplates,
  selectedCells,
  type TemplatePlace,
} from "../../../workbook/clusterSheet/checkCluster";
import type { ClusterCheck } from "../../../workbook/clusterSheet/clusterTypes";
import { ChoiceCards } from "../../components/ChoiceCards";
import { FailureMessage } from "../../components/FailureMessage";
import { usePane } from "../../components/PaneContext";
import { Running } from "../../components/Running";
import { useOperation, type OperationControl } from "../../operations/useOperation";
import { CheckResult } from "./CheckResult";
import { draftSource, type ClusterDraft } from "./clusterDraft";
import { FactsPart } from "./FactsPart";

interface Props {
  readonly draft: ClusterDraft;
  readonly onChange: (part: Partial<ClusterDraft>) => void;
}

/**
 * The table of industries: a sheet to fill in or cells of the workbook, and what the check says of it.
 *
 * @param props the choices so far
 * @returns choices and findings
 */
export function TableView({ draft, onChange }: Props): JSX.Element {
  const { t } = usePane();
  const checking = useOperation<ClusterCheck>();
  const source = draftSource(draft);
  const change = (part: Partial<ClusterDraft>): void => {
    checking.reset(); // The findings were those of another table.
    onChange(part);
  };
  const parts = { draft, onChange: change };
  return (
    <>
      <p className="hint">{t("clusterDesk.tableHint")}</p>
      <ChoiceCards
        label={t("clusterDesk.sourceOfTable")}
        chosen={draft.source}
        choices={[
          { key: "template", text: t("clusterDesk.template"), hint: t("clusterDesk.templateHint") },
          { key: "range", text: t("clusterDesk.range"), hint: t("clusterDesk.rangeHint") },
        ]}
        onChoose={(chosen) => {
          change({ source: chosen });
        }}
      />
      {draft.source === "template" ? <TemplatePart {...parts} /> : <RangePart {...parts} />}
      <DefaultButton
        text={t("clusterDesk.check")}
        disabled={source === undefined || checking.state.phase === "running"}
        allowDisabledFocus
        onClick={() => {
          if (source !== undefined) checking.run(() => checkCluster(source));
        }}
      />
      <Outcome operation={checking} />
      {checking.state.phase === "done" && <CheckResult check={checking.state.result} />}
    </>
  );
}

function Outcome({
  operation,
}: {
  readonly operation: Pick<OperationControl<unknown>, "state" | "cancel" | "reset">;
}): JSX.Element | null {
  const { t } = usePane();
  const { state, reset } = operation;
  if (state.phase === "running") return <Running operation={operation} label={t("progress.working")} />;
  if (state.phase !== "failed") return null;
  return <FailureMessage error={state.error} onRetry={state.retry} onDismiss={reset} />;
}

/** The templates of the workbook, and the way to a new one. */
function TemplatePart({ draft, onChange }: Props): JSX.Element {
  const { t, language } = usePane();
  const listing = useOperation<readonly TemplatePlace[]>();
  const making = useOperation<{ readonly id: string; readonly sheet: string }>();
  const { run } = listing;
  useEffect(() => {
    run(listTemplates);
  }, [run]);
  const made = making.state.phase === "done" ? making.state.result : undefined;
  useEffect(() => {
    if (made === undefined) return;
    onChange({ template: made.id });
    run(listTemplates);
    // Only a new template is taken up; `onChange` is another function at each drawing.
  }, [made, run]);
  const places = listing.state.phase === "done" ? listing.state.result : [];
  return (
    <>
      {places.length === 0 ? (
        <p className="hint">{t("clusterDesk.noTemplates")}</p>
      ) : (
        <Dropdown
          label={t("clusterDesk.chosenTemplate")}
          options={places.map(({ id, sheet }) => ({ key: id, text: sheet }))}
          selectedKey={draft.template ?? null}
          onChange={(_event, option) => {
            if (option) onChange({ template: String(option.key) });
          }}
        />
      )}
      <DefaultButton
        text={t("clusterDesk.makeTemplate")}
        disabled={making.state.phase === "running"}
        allowDisabledFocus
        onClick={() => {
          making.run((progress) => buildTemplate(language, progress));
        }}
      />
      {made !== undefined && (
        <p className="hint" role="status">
          {t("clusterDesk.templateMade", { sheet: made.sheet })}
        </p>
      )}
      <Outcome operation={making} />
      <Outcome operation={listing} />
    </>
  );
}

/** The chosen cells, and what they speak of. */
function RangePart({ draft, onChange }: Props): JSX.Element {
  const { t } = usePane();
  const taking = useOperation<{ readonly sheet: string; readonly address: string }>();
  const taken = taking.state.phase === "done" ? taking.state.result : undefined;
  useEffect(() => {
    if (taken !== undefined) onChange({ cells: taken });
    // Only newly taken cells are taken up; `onChange` is another function at each drawing.
  }, [taken]);
  const { cells } = draft;
  return (
    <>
      <p className="hint">
        {cells === undefined
          ? t("clusterDesk.noCells")
          : t("clusterDesk.cells", { address: `${cells.sheet}!${cells.address}` })}
      </p>
      <DefaultButton
        text={t("clusterDesk.takeSelection")}
        onClick={() => {
          taking.run(selectedCells);
        }}
      />
      <Outcome operation={taking} />
      <FactsPart draft={draft} onChange={onChange} />
    </>
  );
}
