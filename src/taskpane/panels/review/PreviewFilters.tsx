import { Dropdown } from "office-ui-fabric-react/lib/Dropdown";
import { useMemo, type JSX } from "react";
import type { Change, RefreshPreview } from "../../../workbook/refresh/refreshTypes";
import { ChipBar } from "../../components/ChipBar";
import { usePane } from "../../components/PaneContext";
import type { Decision } from "./decisions";
import { outcomeCounts, type ChangeFilter } from "./filterChanges";
import { outcomeLooks } from "./outcomeLook";

interface Props {
  readonly preview: RefreshPreview;
  readonly filter: ChangeFilter;
  readonly shown: readonly Change[];
  /** Whether there is a decision to take back. */
  readonly anyDecided: boolean;
  readonly onFilter: (filter: ChangeFilter) => void;
  readonly onDecide: (changes: readonly Change[], decision: Decision | undefined) => void;
}

const every = "*";

/**
 * Which changes are shown, and deciding all that are.
 *
 * @param props the preview and the filter
 * @returns chips, a choice of block where there are several, and the buttons for all shown
 */
export function PreviewFilters(props: Props): JSX.Element | null {
  const { preview, filter, shown, anyDecided, onFilter, onDecide } = props;
  const { t, say } = usePane();
  const counts = useMemo(() => outcomeCounts(preview, filter.blockId), [preview, filter.blockId]);
  const blocks = preview.blocks.filter(({ changes }) => changes.length > 0);
  const decidable = shown.filter((change) => change.decidable);
  if (blocks.length === 0) return null;
  return (
    <>
      <ChipBar
        label={t("review.filter")}
        allText={t("app.filterAll")}
        chosen={filter.outcomes}
        chips={counts.map(({ outcome, count }) => ({
          key: outcome,
          text: t(`review.outcome.${outcome}`),
          hint: t(`review.outcomeHint.${outcome}`),
          look: outcomeLooks[outcome],
          count,
        }))}
        onChoose={(outcomes) => {
          onFilter({ ...filter, outcomes });
        }}
      />
      {blocks.length > 1 && (
        <Dropdown
          ariaLabel={t("review.block")}
          options={[
            { key: every, text: t("review.allBlocks") },
            ...blocks.map(({ block, changes }) => ({
              key: block.blockId,
              text: `${say(block.title)} (${changes.length.toLocaleString()})`,
            })),
          ]}
          selectedKey={filter.blockId ?? every}
          onChange={(_event, option) => {
            const blockId = option === undefined || option.key === every ? undefined : String(option.key);
            onFilter({ ...filter, blockId });
          }}
        />
      )}
      <div className="all-shown">
        <span role="status">{t("review.shown", { count: shown.length })}</span>
        {decidable.length > 0 && (
          <div className="all-buttons" role="group" aria-label={t("review.allShown")}>
            <span className="hint">{t("review.allShown")}</span>
            {(["refuse", "accept"] as const).map((decision) => (
              <button
                key={decision}
                type="button"
                className="small-button"
                onClick={() => {
                  onDecide(decidable, decision);
                }}
              >
                {t(decision === "accept" ? "review.takeAll" : "review.keepAll")}
              </button>
            ))}
            {anyDecided && (
              <button
                type="button"
                className="small-button"
                onClick={() => {
                  onDecide(decidable, undefined);
                }}
              >
                {t("review.undecide")}
              </button>
            )}
          </div>
        )}
      </div>
    </>
  );
}
