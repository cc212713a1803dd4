import { chosenLanguage } from "../model/messageLanguage";
import type { Language } from "../model/language";

/** The language that the pane speaks; before it has been open, that of Excel's window. */
export function commandLanguage(): Language {
  const excel = Office.context.displayLanguage.toLowerCase().startsWith("ko") ? "ko" : "en";
  return chosenLanguage() ?? excel;
}
