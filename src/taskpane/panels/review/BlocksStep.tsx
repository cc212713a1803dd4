import { PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { useEffect, useRef, useState, type JSX } from "react";
import { catalog } from "../../../catalog/catalog";
import type { BlockSummary } from "../../../workbook/refresh/refreshTypes";
import { FailureMessage } from "../../components/FailureMessage";
import { usePane } from "../../components/PaneContext";
import { Running } from "../../components/Running";
import { useAsOf } from "../../components/useAsOf";
import { useGoTo } from "../../components/useGoTo";
import { BlockList } from "./BlockList";
import { NoBlocks } from "./NoBlocks";
import { RefreshOutcome } from "./RefreshOutcome";
import { RestoreAndAudit } from "./RestoreAndAudit";
import type { Review } from "./useReview";
import { useRestore } from "./useRestore";

interface Props {
  readonly review: Review;
  /** The keyboard comes back here from the preview. */
  readonly takesFocus: boolean;
}

/**
 * The first step: what the add-in has put into the workbook, how it stands, and refreshing it.
 *
 * @param props the review
 * @returns the step
 */
export function BlocksStep({ review, takesFocus }: Props): JSX.Element {
  const { t } = usePane();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const heading = useRef<HTMLHeadingElement>(null);
  const place = useGoTo();
  const { asOf: pin } = useAsOf("review");
  const restore = useRestore(review.list);
  const blocks = useLastResult(review.blocks.state.phase === "done" ? review.blocks.state.result : undefined);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  const present = blocks?.filter(({ blockId }) => chosen.has(blockId)).map(({ blockId }) => blockId) ?? [];
  const some = present.length > 0 && present.length < (blocks?.length ?? 0);
  return (
    <div className="panel-fill">
      <div className="panel-scroll">
        <h2 ref={heading} tabIndex={-1}>
          {t("review.blocks")}
        </h2>
        <p className="hint">{t("review.dataNow", { version: catalog().version })}</p>
        {pin && <p className="hint">{t("review.pinned", { asOf: pin.asOf })}</p>}
        {blocks?.length === 0 && <NoBlocks />}
        {blocks !== undefined && blocks.length > 0 && (
          <BlockList blocks={blocks} chosen={chosen} onChoose={setChosen} onGo={place.go} />
        )}
        <RestoreAndAudit restore={restore} onLook={review.list} />
      </div>
      <footer className="panel-footer panel-footer-tall">
        <Messages review={review} />
        {place.operation.state.phase === "failed" && (
          <FailureMessage error={place.operation.state.error} onDismiss={place.operation.reset} />
        )}
        {review.comparing.state.phase !== "running" && (
          <RefreshOutcome applying={review.applying} restore={restore} onGo={place.go} />
        )}
        {blocks !== undefined && blocks.length > 0 && (
          <>
            <p className="hint">{t("review.refreshHint")}</p>
            <PrimaryButton
              className="wide-button"
              text={some ? t("review.refreshChosen", { count: present.length }) : t("review.refreshAll")}
              disabled={review.comparing.state.phase === "running"}
              allowDisabledFocus
              onClick={() => {
                restore.restoring.reset();
                review.compare(some ? present : "all");
              }}
            />
          </>
        )}
      </footer>
    </div>
  );
}

/** Progress and failures of listing and comparing. */
function Messages({ review }: { readonly review: Review }): JSX.Element {
  const { t } = usePane();
  const { blocks, comparing } = review;
  return (
    <>
      <Running operation={blocks} label={t("review.listing")} />
      {blocks.state.phase === "failed" && (
        <FailureMessage error={blocks.state.error} onRetry={blocks.state.retry} onDismiss={blocks.reset} />
      )}
      <Running operation={comparing} label={t("review.comparing")} />
      {comparing.state.phase === "failed" && (
        <FailureMessage
          error={comparing.state.error}
          onRetry={comparing.state.retry}
          onDismiss={comparing.reset}
        />
      )}
    </>
  );
}

/** The list stays in sight while it is read anew. */
function useLastResult(result: readonly BlockSummary[] | undefined): readonly BlockSummary[] | undefined {
  const [last, setLast] = useState(result);
  useEffect(() => {
    if (result !== undefined) setLast(result);
  }, [result]);
  return result ?? last;
}
