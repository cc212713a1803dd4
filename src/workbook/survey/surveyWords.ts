import type { Bilingual } from "../../model/language";
import type { ItemKind, ItemStatus } from "./surveyTypes";

/** The kinds of items in words; either language is read. */
export const kindWords: Readonly<Record<ItemKind, Bilingual>> = {
  importance: { en: "importance", ko: "중요도" },
  current: { en: "current level", ko: "현재 수준" },
  essential: { en: "essential", ko: "필수 여부" },
  ranking: { en: "ranking", ko: "순위" },
  pairwise: { en: "pairwise comparison", ko: "쌍대비교" },
  open: { en: "open text", ko: "자유응답" },
};

/** Where an item stands, in words; either language is read. */
export const itemStatusWords: Readonly<Record<ItemStatus, Bilingual>> = {
  active: { en: "active", ko: "진행" },
  revised: { en: "revised", ko: "수정" },
  accepted: { en: "accepted", ko: "채택" },
  dropped: { en: "dropped", ko: "제외" },
};

/** Answers to yes-no items, and whether an item is reversed. */
export const yesNoWords: Readonly<Record<"yes" | "no", Bilingual>> = {
  yes: { en: "Yes", ko: "예" },
  no: { en: "No", ko: "아니오" },
};

export type ItemColumn =
  "id" | "topic" | "dimension" | "textEn" | "textKo" | "kind" | "scale" | "reversed" | "status" | "note";

/** Headers of the table of items, in the order in which it is made. */
export const itemHeaders: Readonly<Record<ItemColumn, Bilingual>> = {
  id: { en: "Id", ko: "문항 번호" },
  topic: { en: "Topic", ko: "주제" },
  dimension: { en: "Dimension", ko: "영역" },
  textEn: { en: "Text (en)", ko: "문항 (영문)" },
  textKo: { en: "Text (ko)", ko: "문항 (국문)" },
  kind: { en: "Kind", ko: "유형" },
  scale: { en: "Scale", ko: "척도" },
  reversed: { en: "Reversed", ko: "역문항" },
  status: { en: "Status", ko: "상태" },
  note: { en: "Note", ko: "비고" },
};

export type ExpertColumn = "expert" | "group" | "field" | "received";

/** Headers of the responses before those of the items, in the order in which they are made. */
export const expertHeaders: Readonly<Record<ExpertColumn, Bilingual>> = {
  expert: { en: "Expert", ko: "전문가" },
  group: { en: "Group", ko: "집단" },
  field: { en: "Field", ko: "분야" },
  received: { en: "Received", ko: "접수일" },
};

/**
 * What a word of a sheet stands for, in either language, whatever its case and blanks.
 *
 * @param words what there is
 * @param cell the value of a cell
 * @returns the key; undefined for anything else
 * @example keyOfWord(yesNoWords, " 예 ") // => "yes"
 */
export function keyOfWord<K extends string>(
  words: Readonly<Record<K, Bilingual>>,
  cell: unknown,
): K | undefined {
  const wanted = plain(cell);
  const keys = Object.keys(words) as K[];
  return keys.find(
    (key) => plain(words[key].en) === wanted || plain(words[key].ko) === wanted || key === wanted,
  );
}

function plain(cell: unknown): string {
  return String(cell).normalize("NFC").toLowerCase().replace(/\s+/g, "");
}
