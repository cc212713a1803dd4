import { Dropdown } from "office-ui-fabric-react/lib/Dropdown";
import { useMemo, type JSX } from "react";
import type { Catalog } from "../../../catalog/catalog";
import { profileAreas } from "../../../workbook/cityProfile/profileAreas";
import { areaOptions } from "../../components/areaOptions";
import { ChoiceCards } from "../../components/ChoiceCards";
import { usePane } from "../../components/PaneContext";
import type { ClusterDraft } from "./clusterDraft";
import { ProfilePreview } from "./ProfilePreview";

interface Props {
  readonly catalog: Catalog;
  readonly draft: ClusterDraft;
  readonly onChange: (part: Partial<ClusterDraft>) => void;
}

/**
 * Profiles: of one area, of two side by side, or of all of the study's clusters.
 *
 * @param props the choices so far
 * @returns choices and preview
 */
export function ProfileView({ catalog, draft, onChange }: Props): JSX.Element {
  const pane = usePane();
  const { t } = pane;
  const areas = useMemo(() => profileAreas(catalog), [catalog]);
  const options = areaOptions(
    catalog,
    areas.map(({ area }) => area.id),
    pane,
  );
  const { profile, first, second } = draft;
  const choice = (part: "first" | "second", selectedKey: string): JSX.Element => (
    <Dropdown
      label={t(`clusterDesk.${part}`)}
      options={options}
      selectedKey={selectedKey}
      onChange={(_event, option) => {
        if (option) onChange({ [part]: String(option.key) });
      }}
    />
  );
  return (
    <>
      <ChoiceCards
        label={t("clusterDesk.profiles")}
        chosen={profile}
        choices={[
          { key: "one", text: t("clusterDesk.one") },
          { key: "pair", text: t("clusterDesk.pair") },
          { key: "all", text: t("clusterDesk.all"), hint: t("clusterDesk.allHint", { count: areas.length }) },
        ]}
        onChoose={(chosen) => {
          onChange({ profile: chosen });
        }}
      />
      {profile !== "all" && (
        <div className="filter-grid">
          {choice("first", first)}
          {profile === "pair" && choice("second", second)}
        </div>
      )}
      {profile === "pair" && first === second && (
        <p className="field-problem" role="alert">
          {t("clusterDesk.sameArea")}
        </p>
      )}
      <ProfilePreview catalog={catalog} draft={draft} areas={areas} />
    </>
  );
}
