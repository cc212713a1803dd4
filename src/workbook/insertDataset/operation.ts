import type { Bilingual } from "../../model/language";

/** The operation's name, as errors show it. */
export const operation: Bilingual = { en: "Insert figures", ko: "수치 넣기" };
