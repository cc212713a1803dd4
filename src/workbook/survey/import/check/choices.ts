import type { Bilingual } from "../../../../model/language";
import type { Choice, ChoiceKind } from "../importTypes";

const texts: Readonly<Record<ChoiceKind, Bilingual>> = {
  take: { en: "Take it in", ko: "받아들이기" },
  leaveOut: { en: "Leave the row out", ko: "행 제외" },
  last: { en: "Take the answers sent last", ko: "마지막에 보낸 응답 받기" },
  first: { en: "Take the answers sent first", ko: "처음 보낸 응답 받기" },
  separate: { en: "They are different people", ko: "서로 다른 사람으로 받기" },
  blank: { en: "Leave the cell blank", ko: "빈칸으로 두기" },
  asIs: { en: "Write it as it stands, to mend it on the sheet", ko: "그대로 적고 시트에서 고치기" },
  suggested: { en: "Take the number it stands for", ko: "뜻하는 수로 받기" },
  correct: { en: "Enter another answer", ko: "다른 응답 입력" },
  keep: { en: "Keep what stands in the workbook", ko: "통합 문서의 값 유지" },
  replace: { en: "Replace it by the file's answer", ko: "파일의 응답으로 바꾸기" },
  ignore: { en: "Leave the column out", ko: "열 제외" },
};

/**
 * Choices with their words.
 *
 * @param kinds in the order in which they are offered
 * @returns the choices
 */
export function choicesOf(...kinds: readonly ChoiceKind[]): Choice[] {
  return kinds.map((kind) => ({ kind, text: texts[kind] }));
}
