import type { StatusScheme, TargetStatus } from "../../core/targets/statusWords";
import { statusWords } from "../../core/targets/statusWords";
import type { Direction } from "../../model/catalogTypes";
import type { Bilingual } from "../../model/language";

/** The unit of a target without a number. */
export const milestone: Bilingual = { en: "milestone", ko: "이정표" };
export const done: Bilingual = { en: "done", ko: "완료" };
export const notDone: Bilingual = { en: "not done", ko: "미완료" };

export const directionWords: Readonly<Record<Direction, Bilingual>> = {
  higher: { en: "higher", ko: "높을수록" },
  lower: { en: "lower", ko: "낮을수록" },
};

export const noComparable: Bilingual = { en: "no comparable figure", ko: "비교할 만한 수치 없음" };

/** Pillars as the Korean press report of the study groups them; an unknown pillar shows its own words. */
const pillars: Readonly<Record<string, Bilingual>> = {
  infrastructure: { en: "Infrastructure", ko: "인프라" },
  rd_talent: { en: "R&D and talent", ko: "연구개발·인재" },
  scale_up: { en: "Scale-up", ko: "기업 성장" },
  global: { en: "Global", ko: "글로벌" },
};

/**
 * The name of a pillar.
 *
 * @param id the pillar's id in the plan, or the user's own word
 * @returns its name
 */
export function pillarName(id: string): Bilingual {
  const words = id.replace(/_/g, " ");
  return pillars[id] ?? { en: words, ko: words };
}

/** One band of a status scheme: from which ratio on it holds, its words, and the sign beside them. */
export interface StatusBand {
  readonly status: TargetStatus;
  readonly from: number;
  readonly sign: string;
  readonly tone: "good" | "fair" | "poor" | "bad";
}

export interface SchemeText {
  readonly name: Bilingual;
  readonly ratio: Bilingual;
  readonly bands: readonly StatusBand[];
}

const paceRatio: Bilingual = { en: "Pace", ko: "추진 속도" };

/** The schemes with their cut-offs, from the best band down; the last has no lower end. */
export const schemes: Readonly<Record<StatusScheme, SchemeText>> = {
  eurostat: {
    name: { en: "Eurostat SDG monitoring", ko: "유로스타트 SDG 모니터링" },
    ratio: paceRatio,
    bands: [
      { status: "significant", from: 0.95, sign: "↑", tone: "good" },
      { status: "moderate", from: 0.6, sign: "↗", tone: "fair" },
      { status: "insufficient", from: 0, sign: "↘", tone: "poor" },
      { status: "movementAway", from: -Infinity, sign: "↓", tone: "bad" },
    ],
  },
  un: {
    name: { en: "UN SDG Progress Chart", ko: "UN SDG 진척도 차트" },
    ratio: { en: "Share of the way expected by the target year", ko: "목표 연도까지 갈 것으로 보이는 비율" },
    bands: [
      { status: "onTrack", from: 0.95, sign: "↑", tone: "good" },
      { status: "accelerationNeeded", from: 0.1, sign: "↗", tone: "fair" },
      { status: "limitedOrNone", from: -Infinity, sign: "↓", tone: "bad" },
    ],
  },
  "sdg-index": {
    name: { en: "SDG Index", ko: "SDG 지수" },
    ratio: paceRatio,
    bands: [
      { status: "onTrack", from: 1, sign: "↑", tone: "good" },
      { status: "moderatelyImproving", from: 0.5, sign: "↗", tone: "fair" },
      { status: "stagnating", from: 0, sign: "→", tone: "poor" },
      { status: "decreasing", from: -Infinity, sign: "↓", tone: "bad" },
    ],
  },
};

export const metSign = "✔";
export const openSign = "○";
export const metWords = statusWords("met");

/** How near a figure comes to what the target measures. */
const comparability: Readonly<Record<string, Bilingual>> = {
  direct: { en: "directly comparable", ko: "직접 비교 가능" },
  partial: { en: "partly comparable", ko: "부분적으로 비교 가능" },
  weak: { en: "weakly comparable", ko: "약하게 비교 가능" },
};

/**
 * The words of a comparability.
 *
 * @param id as the data write it
 * @returns the words; an unknown id shows itself
 */
export function comparabilityWords(id: string): Bilingual {
  return comparability[id] ?? { en: id, ko: id };
}
