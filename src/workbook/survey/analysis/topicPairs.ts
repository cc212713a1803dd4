import { MissingDataError } from "../../../model/errors";
import type { Bilingual } from "../../../model/language";
import type { Scores, Survey, SurveyItem } from "../surveyTypes";

/** A topic that is asked twice: how important it is, and how it stands now. */
export interface TopicPair {
  readonly topic: string;
  readonly dimension: string;
  readonly importance: SurveyItem;
  readonly current: SurveyItem;
}

export interface TopicPairs {
  readonly pairs: readonly TopicPair[];
  /** Of all of them. */
  readonly scaleMax: number;
  /** Topics that were left out, and why. */
  readonly remarks: readonly Bilingual[];
}

/**
 * The topics of a round with an item for importance and one for the current level, on one scale: points on a map can
 * be compared only where their scales are the same, so topics on another scale than most are left out, and it is said.
 *
 * @param survey the survey
 * @param scores of the round
 * @returns the pairs in the order of the questionnaire
 * @throws {MissingDataError} no such topic
 */
export function topicPairs(survey: Survey, scores: Scores): TopicPairs {
  const asked = survey.items.filter(({ id }) => scores.columnOf.has(id));
  const topics = [...new Set(asked.filter(isScale).map(({ topic }) => topic))];
  const whole = topics.flatMap((topic) => pairOf(topic, asked));
  const scaleMax = mostFrequent(whole.map(({ importance }) => importance.scaleMax));
  const fits = ({ importance, current }: TopicPair): boolean =>
    importance.scaleMax === scaleMax && current.scaleMax === scaleMax;
  const pairs = whole.filter(fits);
  if (scaleMax === undefined || pairs.length === 0) throw noPairs(scores);
  const single = topics.filter((topic) => !isOverall(topic) && !whole.some((pair) => pair.topic === topic));
  const other = whole.filter((pair) => !fits(pair)).map(({ topic }) => topic);
  return { pairs, scaleMax, remarks: [...onlyOne(single), ...otherScale(other, scaleMax)] };
}

function isScale({ kind }: SurveyItem): boolean {
  return kind === "importance" || kind === "current";
}

const overallWords = ["overall", "전체", "전반", "종합"];

/**
 * Whether a topic is the whole, rather than one of its parts.
 *
 * @param topic of an item
 * @returns true for "overall" and its Korean words
 */
export function isOverall(topic: string): boolean {
  return overallWords.includes(topic.trim().toLowerCase());
}

function pairOf(topic: string, items: readonly SurveyItem[]): TopicPair[] {
  if (isOverall(topic)) return [];
  const find = (kind: SurveyItem["kind"]): SurveyItem | undefined =>
    items.find((item) => item.topic === topic && item.kind === kind);
  const [importance, current] = [find("importance"), find("current")];
  if (importance === undefined || current === undefined) return [];
  return [{ topic, dimension: importance.dimension, importance, current }];
}

function mostFrequent(values: readonly number[]): number | undefined {
  const count = (value: number): number => values.filter((other) => other === value).length;
  return values.reduce<number | undefined>(
    (best, value) => (best === undefined || count(value) > count(best) ? value : best),
    undefined,
  );
}

function onlyOne(topics: readonly string[]): Bilingual[] {
  if (topics.length === 0) return [];
  const list = topics.join(", ");
  return [
    {
      en: `Left out, since only importance or only the current level is asked: ${list}.`,
      ko: `중요도와 현재 수준 가운데 하나만 물어 뺀 주제: ${list}.`,
    },
  ];
}

function otherScale(topics: readonly string[], scaleMax: number): Bilingual[] {
  if (topics.length === 0) return [];
  const list = topics.join(", ");
  return [
    {
      en: `Left out, since they are not on the scale from 1 to ${scaleMax} of the others: ${list}.`,
      ko: `다른 주제의 1~${scaleMax}점 척도와 달라 뺀 주제: ${list}.`,
    },
  ];
}

function noPairs({ sheet }: Scores): MissingDataError {
  return new MissingDataError({
    en: `This analysis needs topics with an item for importance and an item for the current level; the scores on "${sheet}" have none. Give both items the same topic in the questionnaire and ask them in this round.`,
    ko: `이 분석에는 중요도 문항과 현재 수준 문항이 모두 있는 주제가 필요한데 "${sheet}" 시트의 점수에는 없습니다. 설문지에서 두 문항에 같은 주제를 적고 이 차수에서 물으십시오.`,
  });
}
