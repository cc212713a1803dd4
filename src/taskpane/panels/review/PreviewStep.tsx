import { IconButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { useCallback, useEffect, useId, useMemo, useRef, useState, type JSX } from "react";
import type { Change } from "../../../workbook/refresh/refreshTypes";
import { Notice } from "../../components/Notice";
import { usePane } from "../../components/PaneContext";
import { useGoTo } from "../../components/useGoTo";
import { ApplyBar } from "./ApplyBar";
import { ChangeList } from "./ChangeList";
import { decide, type Decision } from "./decisions";
import { everyChange, filterChanges, type ChangeFilter } from "./filterChanges";
import { hasVersionToNote, NotCompared, NothingToRefresh } from "./NothingToRefresh";
import { PreviewFilters } from "./PreviewFilters";
import type { OpenPreview, Review } from "./useReview";

interface Props {
  readonly review: Review;
  readonly open: OpenPreview;
  readonly onBack: () => void;
}

/**
 * The second step: every difference, what is decided about it, and applying.
 *
 * @param props the review and its preview
 * @returns the step
 */
export function PreviewStep({ review, open, onBack }: Props): JSX.Element {
  const { t, announce } = usePane();
  const { preview, decisions, carried } = open;
  const [filter, setFilter] = useState<ChangeFilter>(everyChange);
  const heading = useRef<HTMLHeadingElement>(null);
  const keys = useId();
  const place = useGoTo();
  const shown = useMemo(() => filterChanges(preview, filter), [preview, filter]);
  const empty = preview.blocks.every(({ changes }) => changes.length === 0);
  const { decideAll } = review;
  useEffect(() => heading.current?.focus(), [preview]);

  const onDecide = useCallback(
    (changes: readonly Change[], decision: Decision | undefined) => {
      decideAll(decide(decisions, changes, decision));
      const count = changes.filter(({ decidable }) => decidable).length;
      announce(decision === undefined ? t("review.undecided") : t("review.decided", { count }));
    },
    [decisions, decideAll, announce, t],
  );
  return (
    <div className="panel-fill">
      <div className="panel-top preview-top">
        <div className="preview-head">
          <IconButton
            iconProps={{ iconName: "ChevronLeft" }}
            ariaLabel={t("review.back")}
            title={t("review.back")}
            onClick={onBack}
          />
          <h2 ref={heading} tabIndex={-1}>
            {t("review.preview")}
          </h2>
        </div>
        {carried !== undefined && (
          <Notice tone="warning" glyph="warning" title={t("review.changed")}>
            {t("review.changedHint", { count: carried })}
          </Notice>
        )}
        <PreviewFilters
          preview={preview}
          filter={filter}
          shown={shown}
          anyDecided={decisions.size > 0}
          onFilter={setFilter}
          onDecide={onDecide}
        />
      </div>
      <NotCompared preview={preview} />
      {empty ? (
        <NothingToRefresh preview={preview} />
      ) : shown.length === 0 ? (
        <p className="empty">{t("review.noneShown")}</p>
      ) : (
        <>
          <p id={keys} className="visually-hidden">
            {t("review.keys")}
          </p>
          <ChangeList
            preview={preview}
            shown={shown}
            decisions={decisions}
            describedBy={keys}
            onDecide={onDecide}
            onGo={place.go}
          />
        </>
      )}
      {empty && !hasVersionToNote(preview) ? (
        <footer className="panel-footer">
          <PrimaryButton className="wide-button" text={t("review.back")} onClick={onBack} />
        </footer>
      ) : (
        <ApplyBar review={review} open={open} place={place} />
      )}
    </div>
  );
}
