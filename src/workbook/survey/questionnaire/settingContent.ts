import { InputError } from "../../../model/errors";
import type { CellContent } from "../../cellText";
import { serialOfIso } from "../serialDate";
import type { SettingKey, SurveyItem } from "../surveyTypes";
import type { QuestionnaireRequest } from "./questionnaireRequest";
import type { Setting } from "./settings";

/** The item with the longest scale decides from where on an answer means "essential": four fifths of it. */
function essentialFrom(items: readonly SurveyItem[]): number {
  const scales = items.flatMap((item) => (item.kind === "importance" ? [item.scaleMax] : []));
  return Math.ceil(0.8 * Math.max(...(scales.length === 0 ? [5] : scales)));
}

/**
 * What goes into the cell of a setting.
 *
 * @param setting which
 * @param request what was asked for; what it leaves out stands at its default
 * @returns the content of the cell
 * @throws {InputError} out of range, or no date
 */
export function settingContent(setting: Setting, request: QuestionnaireRequest): CellContent {
  const given: Readonly<Partial<Record<SettingKey, string | number>>> = {
    essentialFrom: essentialFrom(request.items),
    ...request.rules,
    title: request.title,
    ...(request.centre === undefined ? {} : { centre: request.centre }),
    ...(request.closing === undefined ? {} : { closing: request.closing }),
  };
  const value = given[setting.key] ?? setting.standard;
  if (value === "") return null;
  if (setting.content.kind === "date") return dateOf(String(value));
  requireAllowed(setting, value);
  return typeof value === "number" ? value : { text: value };
}

function dateOf(iso: string): number {
  const serial = serialOfIso(iso);
  if (serial !== undefined) return serial;
  throw new InputError({
    en: `The closing date is a day such as 2026-12-15; "${iso}" arrived. Enter year, month and day.`,
    ko: `마감일은 2026-12-15와 같은 날짜여야 하는데 "${iso}"이(가) 들어왔습니다. 연·월·일을 넣으십시오.`,
  });
}

function requireAllowed({ content: allowed, label }: Setting, value: string | number): void {
  if (allowed.kind === "choice" && allowed.choices.includes(String(value))) return;
  if (allowed.kind === "text" || allowed.kind === "date") return;
  const isNumber = allowed.kind === "number" && typeof value === "number";
  if (isNumber && value >= allowed.least && value <= allowed.most) return;
  const range =
    allowed.kind === "choice" ? allowed.choices.join(" / ") : `${allowed.least} ~ ${allowed.most}`;
  throw new InputError({
    en: `“${label.en}” takes ${range}; ${value} arrived. Correct it and try again.`,
    ko: `“${label.ko}”에는 ${range}이(가) 필요한데 ${value}이(가) 들어왔습니다. 고쳐서 다시 하십시오.`,
  });
}
