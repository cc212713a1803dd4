import { memo, useState, type JSX } from "react";
import type { Decision, Finding } from "../../../../workbook/survey/import/importTypes";
import type { SurveyItem } from "../../../../workbook/survey/surveyTypes";
import { usePane } from "../../../components/PaneContext";
import { Glyph } from "../../../theme/Glyph";
import { Correction } from "./Correction";
import { findingLooks } from "./findingLook";

interface Props {
  readonly finding: Finding;
  readonly decision: Decision;
  readonly item: SurveyItem | undefined;
  readonly tabIndex: 0 | -1;
  readonly onDecide: (findings: readonly Finding[], decision: Decision | undefined) => void;
}

/**
 * One finding: what it is, where in the file, who, which item, what arrived, and what is done about it.
 *
 * @param props the finding and its decision
 * @returns the card
 */
export const FindingCard = memo(function FindingCard(props: Props): JSX.Element {
  const { finding, item } = props;
  const { t, say } = usePane();
  const { kind, row, rows, expert, value, standing, text } = finding;
  const look = findingLooks[kind];
  const where =
    rows.length > 1
      ? t("survey.import.rowsAt", { rows: rows.join(", ") })
      : row > 0
        ? t("survey.import.rowAt", { row })
        : t("survey.import.wholeFile");
  return (
    <div className="change">
      <div className="change-head">
        <span className={`status-text tone-${look.tone}`}>
          <Glyph name={look.glyph} size={14} />
          {t(`survey.import.kind.${kind}`)}
        </span>
        <span className="hint">{expert === "" ? where : `${where} · ${expert}`}</span>
      </div>
      {finding.item !== undefined && (
        <div className="change-row">
          <code>{finding.item}</code> {item && say(item.text)}
        </div>
      )}
      <div className="finding-texts">{say(text)}</div>
      {(finding.item !== undefined || value !== "") && (
        <dl className="versions">
          <div className="version">
            <dt>{t("survey.import.value")}</dt>
            <dd>{value === "" ? t("survey.import.empty") : value}</dd>
          </div>
          {standing !== undefined && (
            <div className="version version-theirs">
              <dt>{t("survey.import.standing")}</dt>
              <dd>{standing ?? t("survey.import.empty")}</dd>
            </div>
          )}
        </dl>
      )}
      <Choices {...props} where={where} />
    </div>
  );
});

/** What may be done; the one that holds is pressed. */
function Choices(props: Props & { readonly where: string }): JSX.Element | null {
  const { finding, decision, item, tabIndex, onDecide, where } = props;
  const { t, say } = usePane();
  const [correcting, setCorrecting] = useState(false);
  const { kind, choices } = finding;
  if (choices.length < 2 && choices[0]?.kind !== "correct") return null;
  const what = [t(`survey.import.kind.${kind}`), where, finding.item].filter(Boolean).join(", ");
  return (
    <>
      <div className="answers" role="group" aria-label={t("survey.import.choices", { what })}>
        {choices.map((choice) => {
          const pressed = decision.choice === choice.kind;
          return (
            <button
              key={choice.kind}
              type="button"
              className="answer"
              aria-pressed={pressed}
              aria-expanded={choice.kind === "correct" ? correcting : undefined}
              tabIndex={tabIndex}
              onClick={() => {
                setCorrecting(choice.kind === "correct");
                if (choice.kind !== "correct") onDecide([finding], { choice: choice.kind });
              }}
            >
              {pressed && <Glyph name="check" size={12} />}
              {say(choice.text)}
              {pressed && decision.value !== undefined && `: ${decision.value}`}
            </button>
          );
        })}
      </div>
      {correcting && (
        <Correction
          start={decision.value ?? ""}
          item={item}
          tabIndex={tabIndex}
          onTake={(value) => {
            setCorrecting(false);
            onDecide([finding], { choice: "correct", value });
          }}
        />
      )}
    </>
  );
}
