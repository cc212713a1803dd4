import { memo, type JSX } from "react";
import type { Change } from "../../../workbook/refresh/refreshTypes";
import { GoToLink } from "../../components/GoToLink";
import { usePane } from "../../components/PaneContext";
import { Glyph } from "../../theme/Glyph";
import { isConflict } from "./applySummary";
import { ChangeValues } from "./ChangeValues";
import type { Decision } from "./decisions";
import { answerKind, outcomeLooks } from "./outcomeLook";

interface Props {
  readonly change: Change;
  readonly decision: Decision | undefined;
  readonly tabIndex: 0 | -1;
  readonly onDecide: (changes: readonly Change[], decision: Decision | undefined) => void;
  readonly onGo: (address: string) => void;
}

/**
 * One change: what became of it, where, the values, the source, and the two answers.
 *
 * @param props the change and its decision
 * @returns the card
 */
export const ChangeCard = memo(function ChangeCard(props: Props): JSX.Element {
  const { change, decision, tabIndex, onGo } = props;
  const { t, say } = usePane();
  const look = outcomeLooks[change.outcome];
  return (
    <div className="change">
      <div className="change-head">
        <span className={`status-text tone-${look.tone}`} title={t(`review.outcomeHint.${change.outcome}`)}>
          <Glyph name={look.glyph} size={14} />
          {t(`review.outcome.${change.outcome}`)}
        </span>
        {change.address !== undefined && (
          <GoToLink address={change.address} tabIndex={tabIndex} onGo={onGo} />
        )}
      </div>
      <div className="change-row">{say(change.row)}</div>
      <ChangeValues change={change} />
      {change.source && (
        <details className="change-source">
          <summary tabIndex={tabIndex}>{t("review.source", { source: say(change.source) })}</summary>
        </details>
      )}
      {change.decidable ? <Answers {...props} /> : null}
      {isConflict(change) && decision === undefined && <div className="hint">{t("review.open")}</div>}
    </div>
  );
});

/** The two answers; one that is pressed again is taken back. */
function Answers({ change, decision, tabIndex, onDecide }: Props): JSX.Element {
  const { t, say } = usePane();
  const kind = answerKind(change.outcome);
  const now = decision ?? change.choice;
  return (
    <div className="answers" role="group" aria-label={t("review.decision", { row: say(change.row) })}>
      {(["refuse", "accept"] as const).map((answer) => (
        <button
          key={answer}
          type="button"
          className="answer"
          aria-pressed={now === answer}
          tabIndex={tabIndex}
          onClick={() => {
            onDecide([change], decision === answer ? undefined : answer);
          }}
        >
          {now === answer && <Glyph name="check" size={12} />}
          {t(`review.answer.${kind}.${answer}`)}
        </button>
      ))}
    </div>
  );
}
