import type { Bilingual } from "../../../model/language";
import { expertHeaders, keyOfWord, kindWords } from "../surveyWords";
import type { SurveyItem } from "../surveyTypes";
import { checkPairwise } from "./checkPairwise";
import type { ItemFinding } from "./itemFinding";

export type { ItemFinding } from "./itemFinding";

/** Excel has 16,384 columns; a questionnaire of more items than this is a mistake. */
const mostItems = 2000;
const longestId = 40;

/**
 * Checks the items of a survey.
 *
 * @param items all items
 * @returns what is wrong, in the order of the items; nothing where all is well
 */
export function checkItems(items: readonly SurveyItem[]): readonly ItemFinding[] {
  const seen = new Map<string, string>();
  const findings = items.flatMap((item) => [
    ...checkId(item, seen),
    ...checkKind(item),
    ...checkText(item),
    ...checkPair(item, items),
  ]);
  return [...checkCount(items), ...findings, ...checkPairwise(items)];
}

function checkCount({ length }: readonly SurveyItem[]): ItemFinding[] {
  if (length > 0 && length <= mostItems) return [];
  return [
    error("", {
      en: `A questionnaire has 1 to ${mostItems} items; these are ${length}. ${length === 0 ? "Add one." : "Split the survey."}`,
      ko: `설문지의 문항은 1~${mostItems}개여야 하는데 ${length}개입니다. ${length === 0 ? "문항을 추가하십시오." : "설문을 나누십시오."}`,
    }),
  ];
}

/** Excel does not tell two headers apart by their case. */
function checkId({ id }: SurveyItem, seen: Map<string, string>): ItemFinding[] {
  const key = id.normalize("NFC").trim().toLowerCase();
  const other = seen.get(key);
  seen.set(key, id);
  if (key === "") {
    return [
      error(id, {
        en: "An item has no id. Give each its own, such as Q1.",
        ko: "번호 없는 문항이 있습니다. Q1과 같은 번호를 넣으십시오.",
      }),
    ];
  }
  if (other !== undefined) {
    return [
      error(id, {
        en: `The id "${id}" stands twice. Give each item an id of its own; capitals do not count.`,
        ko: `문항 번호 "${id}"이(가) 두 번 있습니다. 문항마다 다른 번호를 쓰십시오. 대소문자는 구별하지 않습니다.`,
      }),
    ];
  }
  if (keyOfWord(expertHeaders, id) !== undefined) {
    return [
      error(id, {
        en: `The id "${id}" is the header of a column of experts. Take another, such as Q1.`,
        ko: `문항 번호 "${id}"은(는) 전문가 열의 머리글입니다. Q1과 같은 다른 번호를 쓰십시오.`,
      }),
    ];
  }
  if (id !== id.trim() || id.length > longestId || /[\r\n\t]/.test(id)) {
    return [
      error(id, {
        en: `The id "${id}" cannot head a column: at most ${longestId} characters on one line, no blanks at its ends.`,
        ko: `문항 번호 "${id}"은(는) 열 머리글로 쓸 수 없습니다. 한 줄에 ${longestId}자까지, 앞뒤 공백 없이 쓰십시오.`,
      }),
    ];
  }
  return [];
}

const scales = {
  importance: [2, 11],
  current: [2, 11],
  essential: [1, 1],
  ranking: [2, 99],
  pairwise: [9, 9],
  open: [0, 0],
} as const;

function checkKind(item: SurveyItem): ItemFinding[] {
  const { id, kind, scaleMax, reversed } = item;
  if (!(kind in kindWords)) {
    return [
      error(id, {
        en: `Item ${id} has the unknown kind "${kind}". Choose one of: ${Object.keys(kindWords).join(", ")}.`,
        ko: `${id} 문항의 유형 "${kind}"을(를) 알 수 없습니다. 다음 가운데 고르십시오: ${Object.values(
          kindWords,
        )
          .map(({ ko }) => ko)
          .join(", ")}.`,
      }),
    ];
  }
  const [least, most] = scales[kind];
  const findings: ItemFinding[] = [];
  if (!Number.isInteger(scaleMax) || scaleMax < least || scaleMax > most) {
    const range = least === most ? String(least) : `${least} ~ ${most}`;
    findings.push(
      error(id, {
        en: `The scale of item ${id} (${kindWords[kind].en}) is ${range}; ${scaleMax} arrived. Correct it.`,
        ko: `${id} 문항(${kindWords[kind].ko})의 척도는 ${range}이어야 하는데 ${scaleMax}입니다. 고치십시오.`,
      }),
    );
  }
  if (reversed && (kind === "pairwise" || kind === "open")) {
    findings.push(
      warning(id, {
        en: `Item ${id} is marked as reversed, which means nothing for its kind (${kindWords[kind].en}) and is not regarded.`,
        ko: `${id} 문항은 역문항으로 표시되어 있으나 이 유형(${kindWords[kind].ko})에는 의미가 없어 적용하지 않습니다.`,
      }),
    );
  }
  return findings;
}

function checkText({ id, text }: SurveyItem): ItemFinding[] {
  if (text.en.trim() !== "" && text.ko.trim() !== "") return [];
  if (text.en.trim() === "" && text.ko.trim() === "") {
    return [
      error(id, {
        en: `Item ${id} has no text. Write its question.`,
        ko: `${id} 문항에 내용이 없습니다. 질문을 쓰십시오.`,
      }),
    ];
  }
  return [
    warning(id, {
      en: `Item ${id} has its text in one language only; the other shows the same.`,
      ko: `${id} 문항이 한 언어로만 쓰여 있어 다른 언어에서도 같은 글이 보입니다.`,
    }),
  ];
}

const pairOf = { importance: "current", current: "importance" } as const;

/** Importance and current level of a topic are a pair, on one scale; a lone one is left out of gaps and diagrams. */
function checkPair(item: SurveyItem, items: readonly SurveyItem[]): ItemFinding[] {
  const { id, kind, topic } = item;
  if (kind !== "importance" && kind !== "current") return [];
  if (topic.trim() === "") {
    return [
      warning(id, {
        en: `Item ${id} has no topic, so that it can be paired with no other and has no name in diagrams.`,
        ko: `${id} 문항에 주제가 없어 짝을 지을 수 없고 도표에 이름이 없습니다.`,
      }),
    ];
  }
  const same = items.filter((other) => other !== item && other.topic === topic);
  if (same.some((other) => other.kind === kind)) {
    return [
      error(id, {
        en: `The topic "${topic}" has more than one item of the kind ${kindWords[kind].en}. Give one another topic.`,
        ko: `"${topic}" 주제에 ${kindWords[kind].ko} 문항이 둘 이상 있습니다. 한쪽의 주제를 바꾸십시오.`,
      }),
    ];
  }
  const pair = same.find((other) => other.kind === pairOf[kind]);
  if (pair === undefined) {
    const hasPairs = items.some((other) => other.kind === pairOf[kind]);
    if (!hasPairs || kind === "current") return [];
    return [
      warning(id, {
        en: `Item ${id} has no item of its topic "${topic}" that asks for the current level: it is left out of gaps and diagrams.`,
        ko: `${id} 문항의 주제 "${topic}"에 현재 수준 문항이 없어 격차와 도표에서 빠집니다.`,
      }),
    ];
  }
  if (pair.scaleMax === item.scaleMax || kind === "current") return [];
  return [
    error(id, {
      en: `Importance and current level of "${topic}" have the scales ${item.scaleMax} and ${pair.scaleMax}; a gap needs one scale.`,
      ko: `"${topic}"의 중요도와 현재 수준 척도가 ${item.scaleMax}점과 ${pair.scaleMax}점으로 다릅니다. 격차를 내려면 같아야 합니다.`,
    }),
  ];
}

function error(item: string, text: Bilingual): ItemFinding {
  return { severity: "error", item, text };
}

function warning(item: string, text: Bilingual): ItemFinding {
  return { severity: "warning", item, text };
}
