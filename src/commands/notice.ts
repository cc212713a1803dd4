import type { Bilingual, Language } from "../model/language";

export type NoticeTone = "info" | "error";

/** What a command tells: a heading, and a paragraph a line. */
export interface Notice {
  readonly tone: NoticeTone;
  readonly title: Bilingual;
  readonly lines: readonly Bilingual[];
}

const close: Bilingual = { en: "Close", ko: "닫기" };
const toneWords: Readonly<Record<NoticeTone, Bilingual>> = {
  info: { en: "Information", ko: "안내" },
  error: { en: "Error", ko: "오류" },
};

function make(name: string, className: string, text = ""): HTMLElement {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = text;
  return element;
}

function closeButton(place: HTMLElement, language: Language): HTMLElement {
  const button = make("button", "command-notice-close", "×");
  button.setAttribute("type", "button");
  button.setAttribute("aria-label", close[language]);
  button.addEventListener("click", () => {
    place.hidden = true;
  });
  return button;
}

/** The region that is in the page from the first notice on; screen readers tell what changes in it. */
function noticePlace(): HTMLElement {
  const present = document.getElementById("command-notice");
  if (present) return present;
  const place = make("div", "command-notice");
  place.id = "command-notice";
  place.setAttribute("role", "status");
  place.addEventListener("keydown", (event) => {
    if (event.key === "Escape") place.hidden = true;
  });
  document.body.append(place);
  return place;
}

/**
 * Shows a notice over the pane; the next one takes its place. Text only, whatever it holds.
 *
 * @param notice what is told
 * @param language of the words
 */
export function showNotice(notice: Notice, language: Language): void {
  const place = noticePlace();
  place.lang = language;
  place.dataset.tone = notice.tone;
  const head = make("div", "command-notice-head");
  const mark = notice.tone === "error" ? "⚠" : "ℹ";
  const sign = make("span", "command-notice-sign", mark);
  sign.setAttribute("role", "img");
  sign.setAttribute("aria-label", toneWords[notice.tone][language]);
  head.append(sign, make("strong", "", notice.title[language]), closeButton(place, language));
  const lines = notice.lines.map((line) => make("p", "", line[language]));
  place.replaceChildren(head, ...lines);
  place.hidden = false;
}
