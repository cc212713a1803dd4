import type { Bilingual } from "../../../model/language";
import type { SurveyItem } from "../surveyTypes";
import type { ItemFinding } from "./itemFinding";

/**
 * The two things that a pairwise item compares.
 *
 * @param topic such as "Infrastructure|Talent"
 * @returns left and right; undefined where it is not of this form
 * @example pairOfTopic("A | B") // => ["A", "B"]
 */
export function pairOfTopic(topic: string): readonly [left: string, right: string] | undefined {
  const parts = topic.split("|").map((part) => part.trim());
  const [left = "", right = ""] = parts;
  return parts.length === 2 && left !== "" && right !== "" && left !== right ? [left, right] : undefined;
}

/**
 * Checks the pairwise comparisons: each names two things, no pair stands twice, and within a dimension every pair of
 * the things named is compared, without which no weights follow.
 *
 * @param items all items
 * @returns what is wrong
 */
export function checkPairwise(items: readonly SurveyItem[]): ItemFinding[] {
  const pairwise = items.filter(({ kind }) => kind === "pairwise");
  const dimensions = [...new Set(pairwise.map(({ dimension }) => dimension))];
  return dimensions.flatMap((dimension) => {
    const own = pairwise.filter((item) => item.dimension === dimension);
    const malformed = own.filter(({ topic }) => pairOfTopic(topic) === undefined);
    if (malformed.length > 0) return malformed.map(malformedTopic);
    return checkSet(dimension, own);
  });
}

function checkSet(dimension: string, items: readonly SurveyItem[]): ItemFinding[] {
  const things = [...new Set(items.flatMap(({ topic }) => pairOfTopic(topic) ?? []))];
  const seen = new Map<string, string>();
  const doubled = items.flatMap((item): ItemFinding[] => {
    const key = keyOf(...(pairOfTopic(item.topic) ?? ["", ""]));
    const other = seen.get(key);
    seen.set(key, item.id);
    return other === undefined ? [] : [comparedTwice(item, other)];
  });
  const missing = things.flatMap((left, place) =>
    things.slice(place + 1).flatMap((right) => (seen.has(keyOf(left, right)) ? [] : [`${left}|${right}`])),
  );
  if (missing.length === 0) return doubled;
  return [...doubled, incomplete(dimension, missing)];
}

function keyOf(left: string, right: string): string {
  return [left, right].sort().join("|");
}

function malformedTopic({ id, topic }: SurveyItem): ItemFinding {
  return error(id, {
    en: `The topic of the pairwise comparison ${id} names the two things compared, "left|right"; "${topic}" stands there.`,
    ko: `쌍대비교 ${id} 문항의 주제에는 비교하는 둘을 "왼쪽|오른쪽"으로 써야 하는데 "${topic}"이(가) 있습니다.`,
  });
}

function comparedTwice({ id, topic }: SurveyItem, other: string): ItemFinding {
  return error(id, {
    en: `The items ${other} and ${id} compare the same pair, "${topic}". Keep one of them.`,
    ko: `${other} 문항과 ${id} 문항이 같은 쌍 "${topic}"을 비교합니다. 하나만 두십시오.`,
  });
}

const mostShown = 6;

function incomplete(dimension: string, missing: readonly string[]): ItemFinding {
  const shown = missing.slice(0, mostShown).join(", ") + (missing.length > mostShown ? ", …" : "");
  return {
    severity: "warning",
    item: "",
    text: {
      en: `The pairwise comparisons of "${dimension}" lack ${missing.length} of their pairs: ${shown}. Without them no weights can be computed.`,
      ko: `"${dimension}"의 쌍대비교에 ${missing.length}개 쌍이 빠져 있습니다: ${shown}. 모두 있어야 가중치를 구할 수 있습니다.`,
    },
  };
}

function error(item: string, text: Bilingual): ItemFinding {
  return { severity: "error", item, text };
}
