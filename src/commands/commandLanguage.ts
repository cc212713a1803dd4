import type { Language } from "../model/language";

/** The language of Excel's window, as far as the commands speak it. */
export function commandLanguage(): Language {
  return Office.context.displayLanguage.toLowerCase().startsWith("ko") ? "ko" : "en";
}
