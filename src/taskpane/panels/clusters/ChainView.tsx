import { Dropdown } from "office-ui-fabric-react/lib/Dropdown";
import { useMemo, type JSX } from "react";
import type { Catalog } from "../../../catalog/catalog";
import { chainFaults } from "../../../workbook/valueChain/chainFaults";
import { measuresOf } from "../../../workbook/valueChain/measure";
import { missingLines } from "../../../workbook/valueChain/missingLines";
import { areaOptions } from "../../components/areaOptions";
import { usePane } from "../../components/PaneContext";
import { ChainPreview } from "./ChainPreview";
import type { ClusterDraft } from "./clusterDraft";
import { Refusals } from "./Refusals";

interface Props {
  readonly catalog: Catalog;
  readonly draft: ClusterDraft;
  readonly onChange: (part: Partial<ClusterDraft>) => void;
}

/**
 * The value chain: whose place is looked at, beside whom, what the data say and what they lack.
 *
 * @param props the choices so far
 * @returns choices and preview
 */
export function ChainView({ catalog, draft, onChange }: Props): JSX.Element {
  const pane = usePane();
  const { t, say } = pane;
  const measures = useMemo(() => measuresOf(catalog), [catalog]);
  const countries = useMemo(
    () => [...new Set(measures.flatMap((one) => one.countries.map(({ area }) => area)))],
    [measures],
  );
  const options = areaOptions(catalog, countries, pane).filter(({ itemType }) => itemType === undefined);
  const { home, peers, override } = draft;
  return (
    <>
      <div className="filter-grid">
        <Dropdown
          label={t("clusterDesk.home")}
          options={options}
          selectedKey={home}
          onChange={(_event, option) => {
            if (option) onChange({ home: String(option.key) });
          }}
        />
        <Dropdown
          label={t("clusterDesk.peers")}
          multiSelect
          options={options.filter(({ key }) => key !== home)}
          selectedKeys={peers.filter((peer) => peer !== home)}
          onChange={(_event, option) => {
            if (!option) return;
            const key = String(option.key);
            const others = peers.filter((peer) => peer !== key);
            onChange({ peers: option.selected === true ? [...others, key] : others });
          }}
        />
      </div>
      <ChainPreview catalog={catalog} measures={measures} home={home} />
      <h3>{t("clusterDesk.missing")}</h3>
      <ul className="plain-list">
        {missingLines(catalog, { home, override }, measures).map((line) => (
          <li key={line.en}>{say(line)}</li>
        ))}
      </ul>
      <Refusals faults={override ? [] : chainFaults(catalog, measures)} />
    </>
  );
}
