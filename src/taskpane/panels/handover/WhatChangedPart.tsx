import { PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { Dropdown, type IDropdownOption } from "office-ui-fabric-react/lib/Dropdown";
import { TextField } from "office-ui-fabric-react/lib/TextField";
import { useEffect, useMemo, useState, type JSX } from "react";
import { catalogVersions } from "../../../catalog/versions/catalogVersions";
import { goTo } from "../../../workbook/goTo";
import { writeWhatChanged } from "../../../workbook/whatChanged/writeWhatChanged";
import { OperationStatus } from "../../components/OperationStatus";
import { usePane } from "../../components/PaneContext";
import { useOperation } from "../../operations/useOperation";
import { canCompare, editionOf, isSameEdition, versionKey, type EditionDraft } from "./editionDraft";
import { periodProblem } from "./periodProblem";

/**
 * Chooses two editions and writes a sheet of what differs between them.
 *
 * @returns the choice and the button
 */
export function WhatChangedPart(): JSX.Element {
  const { t, language } = usePane();
  const [from, setFrom] = useState<EditionDraft>({ key: "written", asOf: "" });
  const [to, setTo] = useState<EditionDraft>({ key: "current", asOf: "" });
  const versions = useOperation<readonly string[]>();
  const writing = useOperation<{ readonly sheet: string; readonly changes: number }>();
  const { run } = versions;
  useEffect(() => {
    run(() => catalogVersions());
  }, [run]);
  const known = versions.state.phase === "done" ? versions.state.result : [];
  const options = useMemo<IDropdownOption[]>(
    () => [
      { key: "current", text: t("handover.edition.current") },
      { key: "written", text: t("handover.edition.written") },
      { key: "asOf", text: t("handover.edition.asOf") },
      ...known.map((version) => ({
        key: versionKey(version),
        text: t("handover.edition.version", { version }),
      })),
    ],
    [known, t],
  );
  const write = (): void => {
    const first = editionOf(from);
    const second = editionOf(to);
    if (first === undefined || second === undefined) return;
    writing.run((progress) => writeWhatChanged({ from: first, to: second, language }, { progress }));
  };
  return (
    <div className="stack">
      <p className="hint">{t("handover.whatChangedHint")}</p>
      <EditionChoice
        label={t("handover.from")}
        dateLabel={t("handover.fromDate")}
        options={options}
        draft={from}
        onChange={setFrom}
      />
      <EditionChoice
        label={t("handover.to")}
        dateLabel={t("handover.toDate")}
        options={options}
        draft={to}
        onChange={setTo}
      />
      {isSameEdition(from, to) && from.key !== "asOf" && (
        <p className="field-problem" role="status">
          {t("handover.sameEditions")}
        </p>
      )}
      <PrimaryButton
        text={t(writing.state.phase === "running" ? "handover.writing" : "handover.writeSheet")}
        disabled={writing.state.phase === "running" || !canCompare(from, to)}
        onClick={write}
      />
      <OperationStatus
        operation={writing}
        success={({ sheet, changes }) => ({
          text: t("handover.whatChangedDone", { count: changes, sheet }),
          goTo: () => goTo(sheet, "A1"),
        })}
      />
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly dateLabel: string;
  readonly options: IDropdownOption[];
  readonly draft: EditionDraft;
  readonly onChange: (draft: EditionDraft) => void;
}

function EditionChoice({ label, dateLabel, options, draft, onChange }: ChoiceProps): JSX.Element {
  const { t, say } = usePane();
  const problem = periodProblem(draft.asOf);
  return (
    <div className="edition">
      <Dropdown
        label={label}
        options={options}
        selectedKey={draft.key}
        onChange={(_event, option) => {
          onChange({ ...draft, key: String(option?.key ?? draft.key) });
        }}
      />
      {draft.key === "asOf" && (
        <TextField
          ariaLabel={dateLabel}
          placeholder={t("handover.asOfPlaceholder")}
          value={draft.asOf}
          errorMessage={problem && say(problem)}
          onChange={(_event, value) => {
            onChange({ ...draft, asOf: value ?? "" });
          }}
        />
      )}
    </div>
  );
}
