import { SeoulaiError } from "../model/errors";
import type { Bilingual, Language } from "../model/language";
import { commandLanguage } from "./commandLanguage";
import { showNotice, type Notice } from "./notice";
import { openPane } from "./openPane";

/** What a command does; a notice that it gives back is shown in the pane. */
export type Command = (language: Language) => Promise<Notice | undefined>;

const failed: Bilingual = { en: "This did not work", ko: "처리하지 못했습니다" };

function failureText(error: unknown): Bilingual {
  if (error instanceof SeoulaiError) return error.text;
  const detail = error instanceof Error ? error.message : String(error);
  return {
    en: `Internal error: ${detail}. Please report it with this text.`,
    ko: `내부 오류: ${detail}. 이 내용과 함께 알려 주십시오.`,
  };
}

/**
 * Runs a command of the ribbon. Whatever happens reaches the person, and Excel is always told that it has ended:
 * otherwise its button would stay dead.
 *
 * @param command what to do
 * @param event the event that Excel wants completed
 */
export async function runCommand(command: Command, event: Office.AddinCommands.Event): Promise<void> {
  const language = commandLanguage();
  try {
    const notice = await command(language);
    if (notice !== undefined) await tell(notice, language);
  } catch (error) {
    await tell({ tone: "error", title: failed, lines: [failureText(error)] }, language);
  } finally {
    event.completed();
  }
}

async function tell(notice: Notice, language: Language): Promise<void> {
  showNotice(notice, language);
  await openPane();
}
