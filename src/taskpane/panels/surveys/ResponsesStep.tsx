import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { TextField } from "office-ui-fabric-react/lib/TextField";
import { useState, type JSX } from "react";
import { buildResponses } from "../../../workbook/survey/responses/buildResponses";
import type { Round, Survey } from "../../../workbook/survey/surveyTypes";
import { usePane } from "../../components/PaneContext";
import { MissingLine } from "./MissingLine";
import { panelSize } from "./panelSize";
import { SheetLink } from "./SheetLink";
import { answered } from "./stepNeeds";
import type { SurveyDesk } from "./useSurveyDesk";

interface Props {
  readonly desk: SurveyDesk;
  readonly survey: Survey;
  readonly onGo: (address: string) => void;
  readonly onImport: () => void;
}

/**
 * Step 2: the responses sheet of the round, and the import of answers.
 *
 * @param props the desk
 * @returns the step's content
 */
export function ResponsesStep({ desk, survey, onGo, onImport }: Props): JSX.Element {
  const { t } = usePane();
  const { round } = desk;
  if (round === undefined) return <FirstRound desk={desk} survey={survey} />;
  return (
    <>
      <p>
        <SheetLink sheet={round.sheet} onGo={onGo} />
        {": "}
        {t("survey.roundCounts", {
          experts: round.experts,
          complete: round.complete,
          partial: round.partial,
          rest: round.experts - answered(round),
        })}
      </p>
      <ImportPart survey={survey} round={round} busy={desk.busy} onImport={onImport} />
    </>
  );
}

interface ImportProps {
  readonly survey: Survey;
  readonly round: Round;
  readonly busy: boolean;
  readonly onImport: () => void;
}

/** The way to the import, while answers may still come in. */
function ImportPart({ survey, round, busy, onImport }: ImportProps): JSX.Element {
  const { t } = usePane();
  if (round.state === "archived") {
    return <MissingLine>{t("survey.missing.archived", { number: round.number })}</MissingLine>;
  }
  return (
    <>
      <p className="hint">
        {t("survey.responses.byHand")}
        {survey.closing !== null && ` ${t("survey.responses.closing", { closing: survey.closing })}`}
      </p>
      <PrimaryButton text={t("survey.responses.import")} disabled={busy} onClick={onImport} />
    </>
  );
}

/** The first responses sheet: for how many experts. */
function FirstRound({ desk, survey }: Pick<Props, "desk" | "survey">): JSX.Element {
  const { t } = usePane();
  const [typed, setTyped] = useState("30");
  const size = panelSize(typed);
  return (
    <>
      <TextField
        className="year"
        label={t("survey.responses.panelSize")}
        value={typed}
        inputMode="numeric"
        errorMessage={size === undefined ? t("survey.responses.panelSizeWrong") : undefined}
        onChange={(_event, value) => {
          setTyped(value ?? "");
        }}
      />
      <p className="hint">{t("survey.responses.panelSizeHint")}</p>
      <DefaultButton
        primary
        text={t("survey.responses.make", { number: 1 })}
        disabled={desk.busy || size === undefined}
        allowDisabledFocus
        onClick={() => {
          desk.work(async (progress) => {
            const request = {
              surveyId: survey.id,
              round: 1,
              ...(size === undefined ? {} : { panelSize: size }),
            };
            const { sheet } = await buildResponses(request, progress);
            return { words: (say) => say("survey.responses.madeOf", { sheet }), sheet, round: 1 };
          });
        }}
      />
    </>
  );
}
