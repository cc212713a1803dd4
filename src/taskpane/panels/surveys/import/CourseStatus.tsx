import type { JSX, ReactNode } from "react";
import { FailureMessage } from "../../../components/FailureMessage";
import { Notice } from "../../../components/Notice";
import { usePane } from "../../../components/PaneContext";
import { Running } from "../../../components/Running";
import type { ImportCourse } from "./useImport";

interface Props {
  readonly course: ImportCourse;
  readonly children?: ReactNode;
}

/**
 * Progress and failures of reading and checking, and the buttons of a stage.
 *
 * @param props the course of the import, and the buttons
 * @returns the footer of a stage; nothing where it has nothing to say
 */
export function CourseStatus({ course, children }: Props): JSX.Element | null {
  const { t } = usePane();
  const { reading, checking } = course;
  const quiet = [reading, checking].every(({ state }) => state.phase === "idle" || state.phase === "done");
  if (quiet && children === undefined) return null;
  const cancelled = [reading, checking].some(({ state }) => state.phase === "cancelled");
  return (
    <footer className="panel-footer panel-footer-tall">
      <Running operation={reading} label={t("survey.import.reading")} />
      <Running operation={checking} label={t("survey.import.checking")} />
      {[reading, checking].map(({ state, reset }, index) =>
        state.phase === "failed" ? (
          <FailureMessage key={index} error={state.error} onRetry={state.retry} onDismiss={reset} />
        ) : null,
      )}
      {cancelled && (
        <Notice tone="info" glyph="info">
          {t("progress.cancelled")}
        </Notice>
      )}
      {children}
    </footer>
  );
}
