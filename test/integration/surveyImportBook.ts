import type {
  Decisions,
  ImportPreview,
  ImportResult,
  RawTable,
} from "../../src/workbook/survey/import/importTypes";
import { applyImport } from "../../src/workbook/survey/import/applyImport";
import { checkResponses } from "../../src/workbook/survey/import/checkResponses";
import { matchColumns } from "../../src/workbook/survey/import/matchColumns";
import { readTable } from "../../src/workbook/survey/import/readTable";
import type { Progress } from "../../src/workbook/progress";
import { readKey } from "../../src/workbook/survey/privacy/readKey";
import { buildQuestionnaire } from "../../src/workbook/survey/questionnaire/buildQuestionnaire";
import { readSurvey } from "../../src/workbook/survey/readSurveys";
import { buildResponses } from "../../src/workbook/survey/responses/buildResponses";
import { readResponses } from "../../src/workbook/survey/responses/readResponses";
import { items } from "../workbook/survey/import/importSurvey";

/** A survey with one round of some empty rows. */
export async function surveyWithRound(
  panelSize: number,
  language: "en" | "ko" = "en",
): Promise<{ surveyId: string; sheet: string }> {
  const { surveyId } = await buildQuestionnaire({ title: "Policy demand", language, items });
  const { sheet } = await buildResponses({ surveyId, round: 1, panelSize });
  return { surveyId, sheet };
}

/** As the pane does it: what stands, the file, its columns, the check. */
export async function previewOf(surveyId: string, text: string): Promise<ImportPreview> {
  const survey = await readSurvey(surveyId);
  const existing = await readResponses(surveyId, 1);
  const key = await readKey(surveyId);
  const raw: RawTable = await readTable({ text });
  return checkResponses(raw, await matchColumns(raw.headers, survey, 1), { survey, round: 1, existing, key });
}

export function importPreview(
  preview: ImportPreview,
  choices: Decisions = {},
  progress?: Progress,
): Promise<ImportResult> {
  return applyImport({ surveyId: preview.surveyId, round: preview.round, preview, choices }, progress);
}

/** A file of three people, as a form tool exports it; one comment is a formula in disguise. */
export const answersFile = [
  "Timestamp,Email,Name,Group,I01,C01,I02,E01,P01,O01",
  '2026-11-30 09:00:00,hong@example.org,홍길동,기업,4,3,5,예,1/3,"=HYPERLINK(""https://example.org"",""x"")"',
  "2026-11-30 10:00:00,kim@example.org,Kim Chul,university,5,2,4,No,5,홍길동은 옳다",
  "2026-11-30 11:00:00,lee@example.org,이영희,company,3,3,,Yes,1,write to kim@example.org or other@example.com",
].join("\n");
