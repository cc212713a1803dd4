import { PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { useState, type JSX } from "react";
import { catalog } from "../../../catalog/catalog";
import { profileAreas } from "../../../workbook/cityProfile/profileAreas";
import { OperationStatus } from "../../components/OperationStatus";
import { usePane } from "../../components/PaneContext";
import { Segments } from "../../components/Segments";
import "../../messages/addClusterMessages";
import { ChainView } from "./ChainView";
import { draftProfiles, draftSource, firstDraft, type ClusterDraft } from "./clusterDraft";
import { FormPart } from "./FormPart";
import { ProfileView } from "./ProfileView";
import { TableView } from "./TableView";
import { useClusterSheets } from "./useClusterSheets";

/**
 * Clusters: the value chain side by side, location quotients and shift-share of a table, and city profiles.
 *
 * @returns the panel
 */
export default function ClustersPanel(): JSX.Element {
  const { t } = usePane();
  const data = catalog();
  const [draft, setDraft] = useState<ClusterDraft>(firstDraft);
  const sheets = useClusterSheets();
  const running = sheets.operation.state.phase === "running";
  const change = (part: Partial<ClusterDraft>): void => {
    sheets.operation.reset(); // What was said of the last sheet no longer fits.
    setDraft((before) => ({ ...before, ...part }));
  };
  const { view, profile } = draft;
  const areas = profileAreas(data).map(({ area }) => area.id);
  const isReady = {
    valueChain: true,
    table: draftSource(draft) !== undefined,
    profile: draftProfiles(draft, areas).length > 0,
  }[view];
  const text = {
    valueChain: t("clusterDesk.makeChain"),
    table: t("clusterDesk.makeTable"),
    profile: t(profile === "all" ? "clusterDesk.makeProfiles" : "clusterDesk.makeProfile"),
  }[view];
  const parts = { draft, onChange: change };
  return (
    <div className="panel-fill">
      <div className="panel-scroll">
        <h2 className="visually-hidden">{t("clusters.title")}</h2>
        <Segments
          label={t("clusterDesk.view")}
          choices={(["valueChain", "table", "profile"] as const).map((key) => ({
            key,
            text: t(`clusterDesk.${key}`),
          }))}
          chosen={view}
          onChoose={(chosen) => {
            change({ view: chosen });
          }}
        />
        <div className="stack">
          {view === "valueChain" && <ChainView catalog={data} {...parts} />}
          {view === "table" && <TableView {...parts} />}
          {view === "profile" && <ProfileView catalog={data} {...parts} />}
          <FormPart {...parts} />
        </div>
      </div>
      <footer className="panel-footer panel-footer-tall">
        <OperationStatus operation={sheets.operation} success={sheets.success} />
        <PrimaryButton
          className="wide-button"
          text={running ? t("clusterDesk.working") : text}
          disabled={running || !isReady}
          allowDisabledFocus
          onClick={() => {
            sheets.onMake(draft);
          }}
        />
      </footer>
    </div>
  );
}
