import { InputError } from "../../../model/errors";
import type { Bilingual, Language } from "../../../model/language";
import type { SurveyItem } from "../surveyTypes";
import { yesNoWords } from "../surveyWords";
import type { FeedbackPanel, RatedItem } from "./feedbackPanel";
import type { Feedback, FeedbackRow } from "./feedbackTypes";

/**
 * What one expert gets to read after a round: each item with the own answer, the panel's median and middle half, how
 * the answers spread, and the comments of the others. Nothing on it tells who another expert is.
 *
 * @param panel from `feedbackPanel`
 * @param expert id of the expert
 * @returns the texts of the feedback
 * @throws {InputError} no such expert in the round
 */
export function planFeedback(panel: FeedbackPanel, expert: string): Feedback {
  const { language, title, round, experts, date } = panel.input;
  const at = experts.findIndex(({ id }) => id === expert);
  if (at < 0) throw noExpert(expert, round);
  const text = texts[language];
  return {
    expert,
    sheet: { en: `Feedback ${round} ${expert}`, ko: `피드백 ${round}차 ${expert}` },
    heading: text.heading(title, round),
    lines: [text.toExpert(expert, date, panel.answered), text.howTo],
    headers: text.headers,
    rows: panel.rated.map((item) => itemRow(item, at, language)),
    commentsHeading: text.comments,
    comments: panel.commented.flatMap(({ item, comments }) => {
      const others = comments.filter(({ from }) => from !== at).map(({ comment }) => comment);
      return others.length === 0 ? [] : [{ topic: item.text[language], comments: others }];
    }),
  };
}

function itemRow(rated: RatedItem, expert: number, language: Language): FeedbackRow {
  const { item, numbers, median, q1, q3 } = rated;
  const text = texts[language];
  const own = numbers[expert] ?? null;
  const shown = (value: number | null): string => (value === null ? "–" : answerText(item, value, language));
  return {
    id: item.id,
    text: item.text[language],
    own: own === null ? text.noAnswer : shown(own),
    median: item.kind === "essential" ? "–" : shown(median),
    middle: item.kind === "essential" || q1 === null || q3 === null ? "–" : `${shown(q1)} – ${shown(q3)}`,
    spread: rated.spread,
    place: placeText(item, { own, q1, q3 }, language),
  };
}

function answerText({ kind }: SurveyItem, value: number, language: Language): string {
  if (kind === "essential") return yesNoWords[value === 1 ? "yes" : "no"][language];
  if (kind === "pairwise" && value < 1) return `1/${Number((1 / value).toFixed(2))}`;
  return String(Number(value.toFixed(2)));
}

function placeText(
  { kind }: SurveyItem,
  { own, q1, q3 }: Readonly<Record<"own" | "q1" | "q3", number | null>>,
  language: Language,
): string {
  const text = texts[language];
  if (kind === "essential" || own === null || q1 === null || q3 === null) return "–";
  if (own < q1) return text.beneath;
  return own > q3 ? text.above : text.within;
}

interface Texts {
  readonly heading: (title: string, round: number) => string;
  readonly toExpert: (expert: string, date: string, answered: number) => string;
  readonly howTo: string;
  readonly headers: readonly string[];
  readonly noAnswer: string;
  readonly within: string;
  readonly beneath: string;
  readonly above: string;
  readonly comments: string;
}

const texts: Readonly<Record<Language, Texts>> = {
  en: {
    heading: (title, round) => `Feedback after round ${round}: ${title}`,
    toExpert: (expert, date, answered) =>
      `For expert ${expert}. As of ${date}; ${answered} experts answered in this round.`,
    howTo:
      "Middle half: from Q1 to Q3, where the middle half of the panel answered. If you keep an answer outside it, please give your reason in the last column.",
    headers: [
      "Id",
      "Item",
      "Your answer",
      "Median",
      "Middle half",
      "Answers of the panel",
      "Your place",
      "Your reason",
    ],
    noAnswer: "no answer",
    within: "within",
    beneath: "outside: lower",
    above: "outside: higher",
    comments: "Comments of other experts, without names and in no order",
  },
  ko: {
    heading: (title, round) => `${round}차 피드백: ${title}`,
    toExpert: (expert, date, answered) =>
      `전문가 ${expert} 귀하. ${date} 기준이며 이번 차수에 ${answered}명이 응답했습니다.`,
    howTo:
      "중간 절반은 1사분위부터 3사분위까지로 패널의 가운데 절반이 응답한 범위입니다. 그 밖의 응답을 유지하실 때에는 마지막 열에 이유를 적어 주십시오.",
    headers: ["번호", "문항", "내 응답", "중앙값", "중간 절반", "패널의 응답", "내 위치", "이유"],
    noAnswer: "응답 없음",
    within: "범위 안",
    beneath: "범위 밖: 낮음",
    above: "범위 밖: 높음",
    comments: "다른 전문가의 의견(이름 없이, 순서 무관)",
  },
};

function noExpert(expert: string, round: number): InputError {
  const text: Bilingual = {
    en: `Round ${round} has no expert "${expert}". Choose one of its experts.`,
    ko: `${round}차에 "${expert}" 전문가가 없습니다. 그 차수의 전문가를 고르십시오.`,
  };
  return new InputError(text);
}
