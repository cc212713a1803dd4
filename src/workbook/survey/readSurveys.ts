import { InputError } from "../../model/errors";
import type { Bilingual } from "../../model/language";
import { runOperation } from "../session";
import { loadSurvey, loadSurveys } from "./loadSurveys";
import { questionnaireSheets } from "./partTables";
import type { Survey } from "./surveyTypes";

const operation: Bilingual = { en: "Read the surveys", ko: "설문 읽기" };

/** A survey that cannot be read as it stands, and what to do about it. */
export interface DamagedSurvey {
  readonly id: string;
  /** Of its questionnaire. */
  readonly sheet: string;
  readonly text: Bilingual;
}

/** The surveys of a workbook; a damaged one does not hide the others. */
export interface SurveysRead {
  readonly surveys: readonly Survey[];
  readonly damaged: readonly DamagedSurvey[];
}

/**
 * All surveys of the workbook, with their items, rules and rounds as they stand now.
 *
 * @returns a survey for each questionnaire, in the order of the sheets, and those that are damaged
 * @throws {WorkbookError} an Office error
 */
export async function readSurveys(): Promise<SurveysRead> {
  return runOperation({
    name: operation,
    run: async (context) => {
      try {
        return { surveys: await loadSurveys(context), damaged: [] };
      } catch (error) {
        if (error instanceof InputError) return loadOneByOne(context);
        throw error;
      }
    },
  });
}

/** Only when one of them is damaged: each takes requests of its own. */
async function loadOneByOne(context: Excel.RequestContext): Promise<SurveysRead> {
  const surveys: Survey[] = [];
  const damaged: DamagedSurvey[] = [];
  for (const { id, sheet } of await questionnaireSheets(context)) {
    try {
      surveys.push(...(await loadSurveys(context, id)));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      damaged.push({ id, sheet, text: error.text });
    }
  }
  return { surveys, damaged };
}

/**
 * One survey of the workbook.
 *
 * @param id of the survey
 * @returns the survey as it stands now
 * @throws {MissingDataError} no such survey
 * @throws {InputError} a table is damaged: names sheet, row and column
 * @throws {WorkbookError} an Office error
 */
export async function readSurvey(id: string): Promise<Survey> {
  return runOperation({ name: operation, run: (context) => loadSurvey(context, id) });
}
