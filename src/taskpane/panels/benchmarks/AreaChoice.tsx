import { useMemo, type JSX } from "react";
import type { Catalog } from "../../../catalog/catalog";
import type { Area } from "../../../model/catalogTypes";
import { ChoiceCards } from "../../components/ChoiceCards";
import { usePane } from "../../components/PaneContext";
import { VirtualListbox } from "../../components/VirtualListbox";
import { draftAreas, offeredAreas, toggled, type DatasetDraft } from "./datasetDraft";

interface Props {
  readonly catalog: Catalog;
  readonly draft: DatasetDraft;
  readonly onChange: (part: Partial<DatasetDraft>) => void;
}

const kindOrder = ["country", "city", "region", "bloc", "world"];
const idOf = ({ id }: Area): string => id;

/**
 * Which areas: all that have a figure, or some of them.
 *
 * @param props the choices so far
 * @returns the choice and, for some, the list
 */
export function AreaChoice({ catalog, draft, onChange }: Props): JSX.Element {
  const { t, say } = usePane();
  const areas = useMemo(
    () =>
      offeredAreas(catalog, draft.indicators)
        .flatMap((id) => catalog.areas.get(id) ?? [])
        .sort((a, b) => kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind)),
    [catalog, draft.indicators],
  );
  const chosen = draftAreas(catalog, draft);
  return (
    <>
      <ChoiceCards
        label={t("benchmarks.areas")}
        labelHidden
        chosen={draft.areas === undefined ? "all" : "some"}
        choices={[
          { key: "all", text: t("benchmarks.areasAll") },
          { key: "some", text: t("benchmarks.areasSome") },
        ]}
        onChoose={(key) => {
          onChange({ areas: key === "all" ? undefined : [] });
        }}
      />
      {draft.areas !== undefined && (
        <VirtualListbox
          className="listbox-short"
          label={t("benchmarks.areasList")}
          items={areas}
          idOf={idOf}
          rowHeight={32}
          chosen={new Set(chosen)}
          onToggle={(id) => {
            onChange({ areas: toggled(chosen, id) });
          }}
        >
          {(area) => (
            <span className="row-line">
              <span>{say(area.name)}</span>
              <span className="hint">{t(`areaKind.${area.kind}`)}</span>
            </span>
          )}
        </VirtualListbox>
      )}
    </>
  );
}
