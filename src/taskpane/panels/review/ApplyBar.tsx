import { PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { TextField } from "office-ui-fabric-react/lib/TextField";
import { useMemo, useState, type JSX } from "react";
import { Disclosure } from "../../components/Disclosure";
import { FailureMessage } from "../../components/FailureMessage";
import { Notice } from "../../components/Notice";
import { usePane } from "../../components/PaneContext";
import { Running } from "../../components/Running";
import type { GoTo } from "../../components/useGoTo";
import { readSetting, writeSetting } from "../../host/paneSettings";
import { applySummary, summaryWords } from "./applySummary";
import type { OpenPreview, Review } from "./useReview";

interface Props {
  readonly review: Review;
  readonly open: OpenPreview;
  readonly place: GoTo;
}

/**
 * What Apply will do, who does it, and Apply itself with its progress.
 *
 * @param props the review and its preview
 * @returns the footer of the preview
 */
export function ApplyBar({ review, open, place }: Props): JSX.Element {
  const { t } = usePane();
  const { preview, decisions } = open;
  const [reviewer, setReviewer] = useState(() => readSetting("reviewer") ?? "");
  const [named, setNamed] = useState(false);
  const summary = useMemo(() => applySummary(preview, decisions), [preview, decisions]);
  const running = review.applying.state.phase === "running" || review.comparing.state.phase === "running";
  return (
    <footer className="panel-footer panel-footer-tall apply-bar">
      <ApplyMessages review={review} place={place} />
      <p className="apply-summary" role="status">
        {summaryWords(summary, t)}
      </p>
      <Disclosure
        title={t("review.reviewer")}
        summary={reviewer === "" ? undefined : reviewer}
        open={named}
        onToggle={setNamed}
      >
        <TextField
          ariaLabel={t("review.reviewer")}
          description={t("review.reviewerHint")}
          maxLength={80}
          value={reviewer}
          onChange={(_event, value) => {
            setReviewer(value ?? "");
            writeSetting("reviewer", (value ?? "").trim());
          }}
        />
      </Disclosure>
      <PrimaryButton
        className="wide-button"
        text={t(running ? "review.applying" : "review.apply")}
        disabled={running || preview.blocks.length === 0}
        allowDisabledFocus
        onClick={() => {
          review.apply(reviewer);
        }}
      />
    </footer>
  );
}

/** Progress and failures of applying, of a new preview, and of going to a cell. */
function ApplyMessages({ review, place }: Pick<Props, "review" | "place">): JSX.Element {
  const { t } = usePane();
  const failures = [review.applying, review.comparing, place.operation].filter(
    ({ state }) => state.phase === "failed",
  );
  return (
    <>
      <Running operation={review.comparing} label={t("review.comparing")} />
      <Running operation={review.applying} label={t("review.applying")} />
      {failures.map(({ state, reset }) =>
        state.phase === "failed" ? (
          <FailureMessage key="failure" error={state.error} onRetry={state.retry} onDismiss={reset} />
        ) : null,
      )}
      {review.applying.state.phase === "cancelled" && (
        <Notice tone="info" glyph="info">
          {t("progress.cancelled")}
        </Notice>
      )}
    </>
  );
}
