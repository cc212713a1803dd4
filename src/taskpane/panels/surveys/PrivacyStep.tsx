import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { Checkbox } from "office-ui-fabric-react/lib/Checkbox";
import { useState, type JSX } from "react";
import { anonymise } from "../../../workbook/survey/privacy/anonymise";
import type { PrivacyState } from "../../../workbook/survey/privacy/privacyTypes";
import { readPrivacy } from "../../../workbook/survey/privacy/readPrivacy";
import type { Survey } from "../../../workbook/survey/surveyTypes";
import { FailureMessage } from "../../components/FailureMessage";
import { usePane } from "../../components/PaneContext";
import { Running } from "../../components/Running";
import { useOperation } from "../../operations/useOperation";
import { PersonalPlaces } from "./PersonalPlaces";
import type { Outcome, SurveyDesk } from "./useSurveyDesk";

interface Props {
  readonly desk: SurveyDesk;
  readonly survey: Survey;
  readonly onGo: (address: string) => void;
}

/**
 * Step 6: where names and addresses stand, and putting ids in their place.
 *
 * @param props the desk
 * @returns the step's content
 */
export function PrivacyStep({ desk, survey, onGo }: Props): JSX.Element {
  const { t } = usePane();
  const looking = useOperation<PrivacyState>();
  const { state, run, reset } = looking;
  const found = state.phase === "done" && state.result.surveyId === survey.id ? state.result : undefined;
  return (
    <>
      <p className="hint">{t("survey.privacy.hint")}</p>
      <DefaultButton
        text={t("survey.privacy.look")}
        disabled={desk.busy || state.phase === "running"}
        allowDisabledFocus
        onClick={() => {
          run(() => readPrivacy(survey.id));
        }}
      />
      <Running operation={looking} label={t("survey.privacy.looking")} />
      {state.phase === "failed" && (
        <FailureMessage error={state.error} onRetry={state.retry} onDismiss={reset} />
      )}
      {found && (
        <>
          <Found found={found} onGo={onGo} />
          <Anonymise desk={desk} survey={survey} found={found} onDone={reset} />
        </>
      )}
    </>
  );
}

/** What was found, with the way to each cell. */
function Found({ found, onGo }: { readonly found: PrivacyState; readonly onGo: Props["onGo"] }): JSX.Element {
  const { t } = usePane();
  const { keySheet, people, places } = found;
  return (
    <>
      <p role="status">
        {keySheet === undefined
          ? t("survey.privacy.noKey")
          : t("survey.privacy.key", { count: people, sheet: keySheet })}{" "}
        {places.length === 0
          ? t("survey.privacy.noPlaces")
          : t("survey.privacy.places", { count: places.length })}
      </p>
      {places.length > 0 && <PersonalPlaces places={places} onGo={onGo} />}
    </>
  );
}

interface AnonymiseProps extends Pick<Props, "desk" | "survey"> {
  readonly found: PrivacyState;
  readonly onDone: () => void;
}

function Anonymise({ desk, survey, found, onDone }: AnonymiseProps): JSX.Element | null {
  const { t } = usePane();
  const [wanted, setWanted] = useState(false);
  const hasKey = found.keySheet !== undefined;
  const removeKey = hasKey && wanted;
  if (!hasKey && found.places.length === 0) return null;
  return (
    <>
      {hasKey && (
        <div>
          <Checkbox
            label={t("survey.privacy.removeKey")}
            ariaDescribedBy="remove-key-hint"
            checked={wanted}
            onChange={(_event, checked) => {
              setWanted(checked === true);
            }}
          />
          <p id="remove-key-hint" className="hint check-hint">
            {t("survey.privacy.removeKeyHint")}
          </p>
        </div>
      )}
      <PrimaryButton
        text={t(removeKey ? "survey.privacy.runAll" : "survey.privacy.run")}
        disabled={desk.busy || (!removeKey && found.places.length === 0)}
        allowDisabledFocus
        onClick={() => {
          desk.work(async (progress) => {
            const { cells, keyRemoved, left } = await anonymise({ surveyId: survey.id, removeKey }, progress);
            onDone();
            return { words: outcomeWords(cells, keyRemoved, hasKey, left.length) };
          });
        }}
      />
    </>
  );
}

function outcomeWords(cells: number, keyRemoved: boolean, hadKey: boolean, left: number): Outcome["words"] {
  return (t) =>
    [
      t("survey.privacy.done", { count: cells }),
      ...(hadKey ? [t(keyRemoved ? "survey.privacy.keyRemoved" : "survey.privacy.keyLeft")] : []),
      ...(left > 0 ? [t("survey.privacy.left", { count: left })] : []),
    ].join(" ");
}
