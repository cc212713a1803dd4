import { Checkbox } from "office-ui-fabric-react/lib/Checkbox";
import { Dropdown } from "office-ui-fabric-react/lib/Dropdown";
import { useMemo, type JSX } from "react";
import type { Catalog } from "../../../catalog/catalog";
import type { StatusScheme } from "../../../core/targets/statusWords";
import { moneyUnitName, type MoneyUnit } from "../../../workbook/gapSheet/moneyUnit";
import { schemes } from "../../../workbook/gapSheet/words";
import { areaOptions } from "../../components/areaOptions";
import { ChoiceCards } from "../../components/ChoiceCards";
import { usePane } from "../../components/PaneContext";
import { benchmarkAreas } from "./benchmarkAreas";
import type { GapDraft } from "./gapDraft";

interface Props {
  readonly catalog: Catalog;
  readonly draft: GapDraft;
  readonly onChange: (part: Partial<GapDraft>) => void;
}

const schemeHints = {
  eurostat: "targets.eurostatHint",
  un: "targets.unHint",
  "sdg-index": "targets.sdgIndexHint",
} as const;
const schemeKeys: readonly StatusScheme[] = ["eurostat", "un", "sdg-index"];
const moneyKeys: readonly MoneyUnit[] = ["KRW_100MN", "KRW_MN", "KRW_BN"];

/**
 * How the sheet is built, each choice with a sentence that says what it means.
 *
 * @param props the choices so far
 * @returns the choices
 */
export function GapOptions({ catalog, draft, onChange }: Props): JSX.Element {
  const pane = usePane();
  const { t, say } = pane;
  const areas = useMemo(
    () => areaOptions(catalog, benchmarkAreas(catalog, draft.planId), pane),
    [catalog, draft.planId, pane],
  );
  return (
    <>
      <ChoiceCards
        label={t("targets.form")}
        chosen={draft.form}
        choices={[
          { key: "native", text: t("targets.native"), hint: t("targets.nativeHint") },
          { key: "functions", text: t("targets.functions"), hint: t("targets.functionsHint") },
        ]}
        onChoose={(form) => {
          onChange({ form });
        }}
      />
      <Dropdown
        label={t("targets.money")}
        options={moneyKeys.map((key) => ({ key, text: say(moneyUnitName(key)) }))}
        selectedKey={draft.moneyUnit}
        onChange={(_event, option) => {
          onChange({ moneyUnit: moneyKeys.find((key) => key === option?.key) ?? draft.moneyUnit });
        }}
      />
      <Dropdown
        label={t("targets.benchmark")}
        options={[{ key: "leader", text: t("targets.leader") }, ...areas]}
        selectedKey={draft.benchmark}
        onChange={(_event, option) => {
          if (option) onChange({ benchmark: String(option.key) });
        }}
      />
      <ChoiceCards
        label={t("targets.scheme")}
        chosen={draft.scheme}
        choices={schemeKeys.map((key) => ({ key, text: say(schemes[key].name), hint: t(schemeHints[key]) }))}
        onChoose={(scheme) => {
          onChange({ scheme });
        }}
      />
      <div className="sample">
        <Checkbox
          label={t("targets.sample")}
          ariaDescribedBy="sample-hint"
          checked={draft.sample}
          onChange={(_event, sample) => {
            onChange({ sample: sample === true });
          }}
        />
        <p id="sample-hint" className="hint">
          {t("targets.sampleHint")}
        </p>
      </div>
    </>
  );
}
