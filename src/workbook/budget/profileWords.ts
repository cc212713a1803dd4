import type { Bilingual } from "../../model/language";

/** The named profiles as a cell of the desk offers them. */
export const profileWords = {
  even: { en: "even", ko: "균등" },
  front: { en: "front", ko: "전반 집중" },
  back: { en: "back", ko: "후반 집중" },
  scurve: { en: "scurve", ko: "S자형" },
  rayleigh: { en: "rayleigh", ko: "레일리" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type ProfileWord = keyof typeof profileWords;
