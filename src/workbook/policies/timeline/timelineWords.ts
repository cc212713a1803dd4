import type { Bilingual } from "../../../model/language";

export const timelineWords = {
  operation: { en: "Draw the timeline of policies", ko: "정책 연표 만들기" },
  sheet: { en: "Policy timeline", ko: "정책 연표" },
  title: { en: "Timeline of AI policies", ko: "AI 정책 연표" },
  bars: { en: "Bars", ko: "막대" },
  barsMeaning: {
    en: "From the year of adoption or announcement to the target year, both included.",
    ko: "채택·발표 연도부터 목표 연도까지이며 두 해를 모두 포함합니다.",
  },
  /** The sign comes first: charts cut long names at their end. */
  open: { en: "◇ No target year", ko: "◇ 목표 연도 없음" },
  openMeaning: {
    en: "{{count}} policies state no target year: they are marked ◇ and drawn in grey over their first year only. That is no end.",
    ko: "정책 {{count}}개는 목표 연도가 없어 ◇로 표시하고 첫해만 회색으로 그립니다. 끝나는 해라는 뜻이 아닙니다.",
  },
  openMark: { en: "◇ {{name}}", ko: "◇ {{name}}" },
  edit: { en: "Editing", ko: "고치기" },
  editMeaning: {
    en: "The chart follows the years in the table beneath; sort the table to order the bars.",
    ko: "아래 표의 연도를 고치면 차트도 바뀝니다. 표를 정렬하면 막대 순서도 바뀝니다.",
  },
  label: { en: "Name in the chart", ko: "차트의 이름" },
  before: { en: "Before the bar", ko: "막대 앞" },
  axis: { en: "Year", ko: "연도" },
  policies: { en: "The policies", ko: "정책 목록" },
} as const satisfies Readonly<Record<string, Bilingual>>;
