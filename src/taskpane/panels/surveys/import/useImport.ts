import { useCallback, useEffect, useState } from "react";
import { WorkbookError } from "../../../../model/errors";
import type { Progress } from "../../../../workbook/progress";
import type {
  ColumnMatch,
  Decisions,
  ImportPreview,
  MatchTarget,
  ReadOptions,
  TableSource,
} from "../../../../workbook/survey/import/importTypes";
import { remap } from "../../../../workbook/survey/import/remap";
import { readKey } from "../../../../workbook/survey/privacy/readKey";
import { readSurvey } from "../../../../workbook/survey/readSurveys";
import { readResponses } from "../../../../workbook/survey/responses/readResponses";
import type { Responses, Round, Survey } from "../../../../workbook/survey/surveyTypes";
import { useOperation, type OperationControl } from "../../../operations/useOperation";
import { startImportWork } from "../../../worker/importWork";
import type { ImportWork, TableSample } from "../../../worker/importWorkTypes";
import { carryChoices } from "./findingChoices";

/** A file that was read, and what its columns are. */
export interface OpenTable {
  readonly source: TableSource;
  readonly table: TableSample;
  readonly matches: readonly ColumnMatch[];
}

/** What an import would do, and what was decided about it. */
export interface OpenPreview {
  readonly preview: ImportPreview;
  readonly decisions: Decisions;
  /** Ids of the experts who had answered before. */
  readonly answered: ReadonlySet<string>;
  /** It took the place of one that no longer held. */
  readonly renewed: boolean;
}

export interface ImportCourse {
  readonly stage: "source" | "columns" | "findings";
  readonly reading: OperationControl<OpenTable>;
  readonly read: (source: TableSource, options?: ReadOptions) => void;
  readonly open: OpenTable | undefined;
  readonly match: (column: number, to: MatchTarget) => void;
  readonly checking: OperationControl<OpenPreview>;
  readonly check: (before?: Decisions) => void;
  readonly checked: OpenPreview | undefined;
  readonly decide: (decisions: Decisions) => void;
  /** Another file, or other columns. */
  readonly back: () => void;
  readonly inWorker: boolean;
}

/**
 * The course of an import: read a file, match its columns, check its answers. Reading and checking are done by a
 * worker; what is written is up to the caller.
 *
 * @param survey whose answers they are
 * @param round of the answers
 * @returns the state and the steps
 */
export function useImport(survey: Survey, round: Round): ImportCourse {
  const [work] = useState<ImportWork>(startImportWork);
  useEffect(
    () => () => {
      work.close();
    },
    [work],
  );
  const reading = useOperation<OpenTable>();
  const checking = useOperation<OpenPreview>();
  const [open, setOpen] = useState<OpenTable>();
  const [checked, setChecked] = useState<OpenPreview>();
  const { run: runReading } = reading;
  const { run: runChecking } = checking;

  const read = (source: TableSource, options?: ReadOptions): void => {
    runReading(async (progress) => {
      const table = await work.read(source, options, progress);
      const matches = await work.match(survey, round.number, progress);
      const next = { source, table, matches };
      setOpen(next);
      setChecked(undefined);
      return next;
    });
  };

  const check = useCallback(
    (before?: Decisions): void => {
      if (open === undefined) return;
      runChecking(async (progress) => {
        const { preview, answered } = await checkNow(work, open.matches, { survey, round }, progress);
        const decisions = carryChoices(before ?? {}, preview.findings);
        const next = { preview, decisions, answered, renewed: before !== undefined };
        setChecked(next);
        return next;
      });
    },
    [open, runChecking, work, survey, round],
  );

  return {
    stage: open === undefined ? "source" : checked === undefined ? "columns" : "findings",
    reading,
    read,
    open,
    match: (column, to) => {
      setOpen((before) => before && { ...before, matches: remap(before.matches, column, to) });
    },
    checking,
    check,
    checked,
    decide: (decisions) => {
      setChecked((before) => before && { ...before, decisions });
    },
    back: () => {
      checking.reset();
      if (checked !== undefined) setChecked(undefined);
      else setOpen(undefined);
    },
    inWorker: work.inWorker,
  };
}

/** Checks against the workbook as it stands now. */
async function checkNow(
  work: ImportWork,
  matches: readonly ColumnMatch[],
  of: { readonly survey: Survey; readonly round: Round },
  progress: Progress,
): Promise<Pick<OpenPreview, "preview" | "answered">> {
  const survey = await readSurvey(of.survey.id);
  const existing = await readResponses(survey.id, of.round.number);
  const key = survey.hasKey ? await readKey(survey.id) : undefined;
  const context = {
    survey,
    round: of.round.number,
    existing,
    ...(key === undefined ? {} : { key }),
    ...(survey.closing === null ? {} : { closing: survey.closing }),
  };
  const preview = await work.check(matches, context, progress);
  return { preview, answered: answeredExperts(existing) };
}

function answeredExperts({ experts, answers }: Responses): ReadonlySet<string> {
  const some = experts.filter((_, at) => answers[at]?.some((answer) => answer !== null));
  return new Set(some.map(({ id }) => id));
}

/**
 * Whether an import was refused because the workbook changed since the check.
 *
 * @param error what was thrown
 * @returns true where a new check is to be made
 */
export function isOutdated(error: unknown): boolean {
  return error instanceof WorkbookError && error.code === "ChangedSincePreview";
}
