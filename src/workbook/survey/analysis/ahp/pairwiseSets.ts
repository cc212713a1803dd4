import { InputError, MissingDataError } from "../../../../model/errors";
import type { Scores, Survey, SurveyItem } from "../../surveyTypes";

/** Two elements that are compared, the first before the second in the order of the set. */
export interface ComparedPair {
  readonly first: number;
  readonly second: number;
  readonly itemId: string;
  /** The item asks how much more the second counts. */
  readonly turned: boolean;
}

/** The pairwise items of a dimension. */
export interface PairwiseSet {
  readonly dimension: string;
  readonly elements: readonly string[];
  /** Every pair once, row by row of the upper triangle. */
  readonly pairs: readonly ComparedPair[];
}

/** Saaty gives an index of random judgements for no more. */
const mostElements = 10;

/**
 * The sets of pairwise items that a round asked.
 *
 * @param survey the survey
 * @param scores of the round
 * @param dimension the one set that is wanted; all without
 * @returns the sets in the order of the questionnaire
 * @throws {MissingDataError} no pairwise items
 * @throws {InputError} a topic that is no "left|right", a pair missing or twice, more than ten elements
 */
export function pairwiseSets(survey: Survey, scores: Scores, dimension?: string): readonly PairwiseSet[] {
  const items = survey.items.filter(
    (item) =>
      item.kind === "pairwise" &&
      scores.columnOf.has(item.id) &&
      (dimension === undefined || item.dimension === dimension),
  );
  if (items.length === 0) throw noItems(dimension);
  const dimensions = [...new Set(items.map((item) => item.dimension))];
  return dimensions.map((name) =>
    setOf(
      name,
      items.filter((item) => item.dimension === name),
    ),
  );
}

function setOf(dimension: string, items: readonly SurveyItem[]): PairwiseSet {
  const sides = items.map(sidesOf);
  const elements = [...new Set(sides.flat())];
  if (elements.length > mostElements) throw tooMany(dimension, elements.length);
  const pairs = elements.flatMap((left, first) =>
    elements.slice(first + 1).map((right, distance): ComparedPair => {
      const fitting = items.filter((_, at) => sides[at]?.includes(left) && sides[at].includes(right));
      const [item] = fitting;
      if (item === undefined || fitting.length > 1) throw notOnce([left, right], fitting.length);
      return {
        first,
        second: first + 1 + distance,
        itemId: item.id,
        turned: sidesOf(item)[0] === right,
      };
    }),
  );
  return { dimension, elements, pairs };
}

function sidesOf({ id, topic }: SurveyItem): [string, string] {
  const [left = "", right = "", ...more] = topic.split("|").map((side) => side.trim());
  if (left !== "" && right !== "" && left !== right && more.length === 0) return [left, right];
  throw new InputError({
    en: `The topic of the pairwise item ${id} names the two things compared, "left|right"; it is "${topic}". Correct it in the questionnaire.`,
    ko: `쌍대비교 문항 ${id}의 주제는 비교하는 둘을 "왼쪽|오른쪽"으로 적어야 하는데 "${topic}"입니다. 설문지에서 고치십시오.`,
  });
}

function noItems(dimension: string | undefined): MissingDataError {
  const where =
    dimension === undefined ? { en: "", ko: "" } : { en: ` of "${dimension}"`, ko: `"${dimension}"의 ` };
  return new MissingDataError({
    en: `AHP needs pairwise items${where.en} in this round; there are none. Add one for each pair to the questionnaire and ask them.`,
    ko: `AHP에는 이 차수에 ${where.ko}쌍대비교 문항이 있어야 하는데 없습니다. 설문지에 쌍마다 하나씩 추가하고 물으십시오.`,
  });
}

function tooMany(dimension: string, elements: number): InputError {
  return new InputError({
    en: `AHP compares at most ${mostElements} things at once; "${dimension}" has ${elements}. Split it into two dimensions.`,
    ko: `AHP는 한 번에 ${mostElements}개까지 비교하는데 "${dimension}"에는 ${elements}개가 있습니다. 두 영역으로 나누십시오.`,
  });
}

function notOnce([left, right]: readonly [string, string], times: number): InputError {
  return new InputError({
    en: `Each pair is asked once; "${left}|${right}" is asked ${times === 0 ? "nowhere" : `${times} times`}. Correct the questionnaire.`,
    ko: `쌍마다 한 번씩 물어야 하는데 "${left}|${right}" 쌍은 ${times === 0 ? "묻지 않습니다" : `${times}번 묻습니다`}. 설문지를 고치십시오.`,
  });
}
