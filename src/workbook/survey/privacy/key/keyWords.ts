import type { Bilingual } from "../../../../model/language";
import type { KeyEntry } from "../../import/importTypes";

/** Headers of the expert key, in the order in which it is made; either language is read. */
export const keyHeaders: Readonly<Record<keyof KeyEntry, Bilingual>> = {
  expert: { en: "Expert", ko: "전문가" },
  name: { en: "Name", ko: "이름" },
  email: { en: "E-mail", ko: "이메일" },
  group: { en: "Group", ko: "집단" },
  field: { en: "Field", ko: "분야" },
};

export const keyColumns = Object.keys(keyHeaders) as readonly (keyof KeyEntry)[];

export const keyTexts = {
  sheet: { en: "Expert key", ko: "전문가 대조표" },
  title: { en: "Expert key: who is who", ko: "전문가 대조표: 누가 누구인지" },
  howTo: {
    en: "Names and e-mail addresses stand here only, and leave this workbook only with it. Take this sheet out before you pass the workbook on: Surveys panel, step Privacy.",
    ko: "이름과 이메일은 이 시트에만 있으며 이 통합 문서와 함께가 아니면 나가지 않습니다. 통합 문서를 넘기기 전에 이 시트를 없애십시오(설문 패널의 개인정보 단계).",
  },
} satisfies Record<string, Bilingual>;
