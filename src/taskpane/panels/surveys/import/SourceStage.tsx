import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { useId, useRef, useState, type JSX } from "react";
import { usePane } from "../../../components/PaneContext";
import { CourseStatus } from "./CourseStatus";
import type { ImportCourse } from "./useImport";

/** What a person may choose; the content decides what it is read as. */
const accepted = ".csv,.tsv,.txt,.xlsx";

/**
 * The first stage of an import: a file, or what was pasted.
 *
 * @param props the course of the import
 * @returns the stage
 */
export function SourceStage({ course }: { readonly course: ImportCourse }): JSX.Element {
  const { t } = usePane();
  const [pasted, setPasted] = useState("");
  const file = useRef<HTMLInputElement>(null);
  const ids = useId();
  const running = course.reading.state.phase === "running";
  const readFile = async (chosen: File): Promise<void> => {
    course.read({ name: chosen.name, bytes: new Uint8Array(await chosen.arrayBuffer()) });
  };
  return (
    <>
      <div className="panel-scroll stack">
        <p className="hint">{t("survey.import.nothingYet")}</p>
        <div className="file-choice">
          <input
            ref={file}
            type="file"
            hidden
            accept={accepted}
            onChange={(event) => {
              const chosen = event.target.files?.[0];
              event.target.value = "";
              if (chosen) void readFile(chosen);
            }}
          />
          <DefaultButton
            primary
            text={t("survey.import.file")}
            aria-describedby={`${ids}hint`}
            disabled={running}
            allowDisabledFocus
            onClick={() => file.current?.click()}
          />
          <p id={`${ids}hint`} className="hint">
            {t("survey.import.fileHint")}
          </p>
        </div>
        <label className="paste-label" htmlFor={`${ids}paste`}>
          {t("survey.import.paste")}
        </label>
        <textarea
          id={`${ids}paste`}
          className="paste"
          rows={7}
          spellCheck={false}
          aria-describedby={`${ids}paste-hint`}
          value={pasted}
          onChange={(event) => {
            setPasted(event.target.value);
          }}
        />
        <p id={`${ids}paste-hint`} className="hint">
          {t("survey.import.pasteHint")}
        </p>
        <DefaultButton
          text={t("survey.import.readPasted")}
          disabled={running || pasted.trim() === ""}
          allowDisabledFocus
          onClick={() => {
            course.read({ text: pasted });
          }}
        />
        {!course.inWorker && <p className="hint">{t("survey.import.inSlices")}</p>}
      </div>
      <CourseStatus course={course} />
    </>
  );
}
