import { useEffect, useRef, useState, type JSX } from "react";
import { answerOf } from "../../../../workbook/survey/responses/answerOf";
import type { SurveyItem } from "../../../../workbook/survey/surveyTypes";
import { usePane } from "../../../components/PaneContext";

interface Props {
  readonly start: string;
  /** Whose answer it is; undefined where it is none, such as a group. */
  readonly item: SurveyItem | undefined;
  readonly tabIndex: 0 | -1;
  readonly onTake: (value: string) => void;
}

/**
 * The value that a person types in place of one of the file; checked by the rule that checked the file.
 *
 * @param props the item and what is done with the value
 * @returns a field and its button
 */
export function Correction({ start, item, tabIndex, onTake }: Props): JSX.Element {
  const { t, say } = usePane();
  const [typed, setTyped] = useState(start);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const outcome = item && typed.trim() !== "" ? answerOf(item, typed) : undefined;
  const problem = outcome !== undefined && "problem" in outcome ? outcome.problem : undefined;
  const sound = typed.trim() !== "" && problem === undefined;
  const take = (): void => {
    if (sound) onTake(typed.trim());
  };
  return (
    <div className="correction">
      <label>
        <span className="visually-hidden">{t("survey.import.correction")}</span>
        <input
          ref={field}
          value={typed}
          placeholder={t("survey.import.correction")}
          aria-invalid={problem !== undefined}
          tabIndex={tabIndex}
          onChange={(event) => {
            setTyped(event.target.value);
          }}
          onKeyDown={(event) => {
            if (event.key === "Enter") take();
          }}
        />
      </label>
      <button type="button" className="answer" tabIndex={tabIndex} aria-disabled={!sound} onClick={take}>
        {t("survey.import.correctionTake")}
      </button>
      {problem && (
        <p className="field-problem" role="status">
          {say(problem)}
        </p>
      )}
    </div>
  );
}
