import { useCallback, useMemo, useState } from "react";
import type { Bilingual } from "../../../model/language";
import type { Progress } from "../../../workbook/progress";
import { readSurveys, type DamagedSurvey, type SurveysRead } from "../../../workbook/survey/readSurveys";
import type { Round, Survey } from "../../../workbook/survey/surveyTypes";
import type { Translate } from "../../messages/createMessages";
import { useOperation, type OperationControl } from "../../operations/useOperation";

/** What a step has done, in words that follow the language of the pane. */
export interface Outcome {
  readonly words: (t: Translate) => string;
  /** A sheet to go to. */
  readonly sheet?: string;
  readonly remarks?: readonly Bilingual[];
  /** The survey and round that are shown from now on. */
  readonly surveyId?: string;
  readonly round?: number;
}

export interface SurveyDesk {
  /** Undefined until they have been read. */
  readonly surveys: readonly Survey[] | undefined;
  /** Those that cannot be read as they stand. */
  readonly damaged: readonly DamagedSurvey[];
  readonly reading: OperationControl<SurveysRead>;
  readonly read: () => void;
  readonly survey: Survey | undefined;
  readonly round: Round | undefined;
  readonly chooseSurvey: (id: string) => void;
  readonly chooseRound: (number: number) => void;
  readonly working: OperationControl<Outcome>;
  /** Runs a step that writes; the surveys are read again after it. */
  readonly work: (step: (progress: Progress) => Promise<Outcome>) => void;
  readonly busy: boolean;
}

/**
 * The surveys of the workbook, the one and the round that are shown, and one step at a time that changes them.
 *
 * @returns the state and the steps
 */
export function useSurveyDesk(): SurveyDesk {
  const reading = useOperation<SurveysRead>();
  const working = useOperation<Outcome>();
  const [found, setFound] = useState<SurveysRead>();
  const [surveyId, setSurveyId] = useState<string>();
  const [number, setNumber] = useState<number>();
  const { run: runReading } = reading;
  const { run: runWorking } = working;

  const read = useCallback(() => {
    runReading(async () => {
      const read = await readSurveys();
      setFound(read);
      return read;
    });
  }, [runReading]);

  const work = useCallback(
    (step: (progress: Progress) => Promise<Outcome>) => {
      runWorking(async (progress) => {
        const outcome = await step(progress);
        if (outcome.surveyId !== undefined) {
          setSurveyId(outcome.surveyId);
          setNumber(outcome.round);
        } else if (outcome.round !== undefined) setNumber(outcome.round);
        read();
        return outcome;
      });
    },
    [runWorking, read],
  );

  const surveys = found?.surveys;
  const survey = surveys?.find(({ id }) => id === surveyId) ?? surveys?.at(-1);
  const round = survey?.rounds.find((one) => one.number === number) ?? survey?.rounds.at(-1);
  return useMemo(
    () => ({
      surveys,
      damaged: found?.damaged ?? [],
      reading,
      read,
      survey,
      round,
      chooseSurvey: (id) => {
        setSurveyId(id);
        setNumber(undefined);
      },
      chooseRound: setNumber,
      working,
      work,
      busy: working.state.phase === "running",
    }),
    [surveys, found, reading, read, survey, round, working, work],
  );
}
