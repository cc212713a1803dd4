import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { Dropdown } from "office-ui-fabric-react/lib/Dropdown";
import { TextField } from "office-ui-fabric-react/lib/TextField";
import { useState, type FormEvent, type JSX } from "react";
import type { Catalog } from "../../../catalog/catalog";
import type { AddedTarget } from "../../../workbook/gapSheet/request";
import { pillarName } from "../../../workbook/gapSheet/words";
import { usePane } from "../../components/PaneContext";
import { ownTarget, ownTargetProblems, type OwnTargetForm } from "./ownTarget";

interface Props {
  readonly catalog: Catalog;
  readonly pillars: readonly string[];
  readonly taken: readonly string[];
  readonly thisYear: number;
  readonly onSave: (target: AddedTarget) => void;
  readonly onCancel: () => void;
}

/**
 * The form for a target of one's own. Problems show once saving was tried, beside their field.
 *
 * @param props what may be chosen, and the names that are taken
 * @returns the form
 */
export function OwnTargetEditor({ catalog, pillars, taken, thisYear, onSave, onCancel }: Props): JSX.Element {
  const { t, say } = usePane();
  const [form, setForm] = useState<OwnTargetForm>({
    name: "",
    pillar: pillars[0] ?? "",
    value: "",
    unit: "COUNT",
    direction: "higher",
    year: "",
  });
  const [tried, setTried] = useState(false);
  const problems = ownTargetProblems(form, taken, thisYear);
  const problem = (field: keyof typeof problems): string | undefined => {
    const text = problems[field];
    return tried && text ? say(text) : undefined;
  };
  const change = (part: Partial<OwnTargetForm>): void => {
    setForm((before) => ({ ...before, ...part }));
  };
  const save = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(problems).length === 0) onSave(ownTarget(form));
  };
  return (
    <form className="filter-grid own-form" onSubmit={save}>
      <TextField
        className="filter-wide"
        label={t("targets.addName")}
        value={form.name}
        autoFocus
        errorMessage={problem("name")}
        onChange={(_event, name) => {
          change({ name: name ?? "" });
        }}
      />
      <Dropdown
        label={t("targets.addPillar")}
        options={pillars.map((key) => ({ key, text: say(pillarName(key)) }))}
        selectedKey={form.pillar}
        onChange={(_event, option) => {
          if (option) change({ pillar: String(option.key) });
        }}
      />
      <Dropdown
        label={t("targets.addDirection")}
        options={[
          { key: "higher", text: t("targets.higher") },
          { key: "lower", text: t("targets.lower") },
        ]}
        selectedKey={form.direction}
        onChange={(_event, option) => {
          change({ direction: option?.key === "lower" ? "lower" : "higher" });
        }}
      />
      <TextField
        label={t("targets.addValue")}
        inputMode="decimal"
        value={form.value}
        errorMessage={problem("value")}
        onChange={(_event, value) => {
          change({ value: value ?? "" });
        }}
      />
      <Dropdown
        label={t("targets.addUnit")}
        options={[...catalog.units.values()].map(({ id, name }) => ({ key: id, text: say(name) }))}
        selectedKey={form.unit}
        onChange={(_event, option) => {
          if (option) change({ unit: String(option.key) });
        }}
      />
      <TextField
        label={t("targets.deadline")}
        inputMode="numeric"
        maxLength={4}
        value={form.year}
        errorMessage={problem("year")}
        onChange={(_event, year) => {
          change({ year: year ?? "" });
        }}
      />
      <div className="filter-wide buttons">
        <PrimaryButton type="submit" text={t("targets.addSave")} />
        <DefaultButton text={t("targets.addCancel")} onClick={onCancel} />
      </div>
    </form>
  );
}
