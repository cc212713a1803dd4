import { DefaultButton, IconButton } from "office-ui-fabric-react/lib/Button";
import type { JSX } from "react";
import { FailureMessage } from "../../components/FailureMessage";
import { Notice } from "../../components/Notice";
import { usePane } from "../../components/PaneContext";
import { Running } from "../../components/Running";
import type { GoTo } from "../../components/useGoTo";
import type { SurveyDesk } from "./useSurveyDesk";

interface Props {
  readonly desk: SurveyDesk;
  readonly place: GoTo;
}

/**
 * Progress and outcome of the step that ran last, with the way to its sheet.
 *
 * @param props the desk
 * @returns the messages; nothing while idle
 */
export function DeskStatus({ desk, place }: Props): JSX.Element {
  const { t, say } = usePane();
  const { working, reading } = desk;
  const outcome = working.state.phase === "done" ? working.state.result : undefined;
  return (
    <>
      <Running operation={working} label={t("progress.working")} />
      {desk.damaged.map(({ id, sheet, text }) => (
        <Notice
          key={id}
          tone="warning"
          glyph="warning"
          actions={
            <DefaultButton
              text={t("result.goTo")}
              onClick={() => {
                place.go(`${sheet}!A1`);
              }}
            />
          }
        >
          {t("survey.damaged", { sheet })} {say(text)}
        </Notice>
      ))}
      {[reading, working, place.operation].map(({ state, reset }, index) =>
        state.phase === "failed" ? (
          <FailureMessage key={index} error={state.error} onRetry={state.retry} onDismiss={reset} />
        ) : null,
      )}
      {working.state.phase === "cancelled" && (
        <Notice tone="info" glyph="info">
          {t("progress.cancelled")}
        </Notice>
      )}
      {outcome && (
        <Notice
          tone="success"
          glyph="done"
          dismiss={
            <IconButton
              iconProps={{ iconName: "Clear" }}
              ariaLabel={t("failure.dismiss")}
              onClick={working.reset}
            />
          }
          actions={
            outcome.sheet !== undefined && (
              <DefaultButton
                text={t("result.goTo")}
                onClick={() => {
                  place.go(`${outcome.sheet ?? ""}!A1`);
                }}
              />
            )
          }
        >
          {outcome.words(t)}
          {outcome.remarks !== undefined && outcome.remarks.length > 0 && (
            <ul className="plain-list">
              {outcome.remarks.map((remark) => (
                <li key={remark.en}>{say(remark)}</li>
              ))}
            </ul>
          )}
        </Notice>
      )}
    </>
  );
}
