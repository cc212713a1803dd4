import type { Bilingual } from "../../model/language";

/** The published schemes for rating a target's pace. */
export type StatusScheme = "eurostat" | "un" | "sdg-index";

const WORDS = {
  met: { en: "target met", ko: "목표 달성" },
  significant: { en: "significant progress", ko: "뚜렷한 진전" },
  moderate: { en: "moderate progress", ko: "보통 진전" },
  insufficient: { en: "insufficient progress", ko: "진전 미흡" },
  movementAway: { en: "movement away", ko: "목표와 멀어짐" },
  onTrack: { en: "on track", ko: "순조" },
  accelerationNeeded: { en: "acceleration needed", ko: "가속 필요" },
  limitedOrNone: { en: "limited or no progress", ko: "정체" },
  maintaining: { en: "maintaining", ko: "유지" },
  moderatelyImproving: { en: "moderately improving", ko: "완만한 개선" },
  stagnating: { en: "stagnating", ko: "정체" },
  decreasing: { en: "decreasing", ko: "후퇴" },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** A status of any scheme. */
export type TargetStatus = keyof typeof WORDS;

/**
 * A status in words.
 *
 * @param status the key
 * @returns the words in both languages
 * @example statusWords("moderate").en // => "moderate progress"
 */
export function statusWords(status: TargetStatus): Bilingual {
  return WORDS[status];
}
