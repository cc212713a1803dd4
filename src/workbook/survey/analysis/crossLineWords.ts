import type { Bilingual } from "../../../model/language";
import type { CrossLine } from "./analysisTypes";

/** What the cell of the cross-lines offers. */
export const crossLineWords: Readonly<Record<CrossLine, Bilingual>> = {
  mean: { en: "mean", ko: "평균" },
  median: { en: "median", ko: "중앙값" },
  scale: { en: "scale", ko: "척도 중앙" },
};
