import i18next, { type i18n, type TFunction } from "i18next";
import type { Language } from "../../model/language";
import { en } from "./en";
import { ko } from "./ko";

export type Translate = TFunction;

let instance: i18n | undefined;

/**
 * The pane's texts in one language.
 *
 * @param language the language to speak
 * @returns the function that turns a key into a text
 */
export function createMessages(language: Language): Translate {
  instance ??= started();
  return instance.getFixedT(language, "pane");
}

/** React escapes what it renders, so i18next must not escape a second time. */
function started(): i18n {
  const texts = i18next.createInstance();
  void texts.init({
    lng: "en",
    fallbackLng: "en",
    ns: ["pane"],
    defaultNS: "pane",
    resources: { en: { pane: en }, ko: { pane: ko } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return texts;
}
