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

/**
 * Adds the texts of a panel, which load with it: those of the frame alone are in the first paint.
 *
 * @param key their place, such as "survey" for `t("survey.none")`
 * @param texts in each language
 */
export function addMessages(key: string, texts: Readonly<Record<Language, object>>): void {
  instance ??= started();
  for (const language of ["en", "ko"] as const) {
    instance.addResourceBundle(language, "pane", { [key]: texts[language] }, true, true);
  }
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
