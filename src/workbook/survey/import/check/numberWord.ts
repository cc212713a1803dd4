import type { SurveyItem } from "../../surveyTypes";

const counted: readonly (readonly string[])[] = [
  ["one", "일", "하나", "한개", "하나점", "일점"],
  ["two", "이", "둘", "이점"],
  ["three", "삼", "셋", "삼점"],
  ["four", "사", "넷", "사점"],
  ["five", "오", "다섯", "오점"],
  ["six", "육", "여섯", "육점"],
  ["seven", "칠", "일곱", "칠점"],
  ["eight", "팔", "여덟", "팔점"],
  ["nine", "구", "아홉", "구점"],
  ["ten", "십", "열", "십점"],
];

/** From the lowest to the highest of five; the outer two stand for the ends of any scale, the middle for its middle. */
const agreed: readonly RegExp[] = [
  /^(?:전혀|매우).*(?:않|아니|낮|불만|없)|^매우(?:낮|나쁘|불)|^strongly?disagree|^very(?:low|poor|un)|^notatall/u,
  /^(?:그렇지않|중요하지않|낮|불만|아니)|^disagree|^low$|^poor$|^unimportant|^dissatisfied/u,
  /^(?:보통|중간|중립)|^neutral|^neither|^moderate|^average|^medium/u,
  /^(?:그렇다|중요|높|만족|동의)|^agree|^high$|^good$|^important|^satisfied/u,
  /^매우|^strongly?agree|^very|^extremely|^excellent/u,
];

/**
 * The number that words stand for on the scale of an item, as a suggestion to a person: it is never taken unasked.
 *
 * @param item the item
 * @param text that stands where a number should
 * @returns the number; undefined where it is not plain
 * @example numberWord({ kind: "importance", scaleMax: 5 }, "매우 그렇다") // => 5
 */
export function numberWord(item: Pick<SurveyItem, "kind" | "scaleMax">, text: string): number | undefined {
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, "");
  const count = counted.findIndex((words) => words.includes(plain)) + 1;
  if (item.kind === "essential" || item.kind === "open") return undefined;
  if (count > 0) return count <= item.scaleMax ? count : undefined;
  if (item.kind !== "importance" && item.kind !== "current") return undefined;
  const place = agreed.findIndex((pattern) => pattern.test(plain));
  if (place === 0) return 1;
  if (place === 4) return item.scaleMax;
  if (place === 2 && item.scaleMax % 2 === 1) return (item.scaleMax + 1) / 2;
  return place > 0 && item.scaleMax === 5 ? place + 1 : undefined;
}
