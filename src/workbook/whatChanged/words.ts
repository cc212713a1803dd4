import type { Bilingual, Language } from "../../model/language";
import type { ChangeKind, Comparison } from "./figureChanges";

export const headers = {
  kind: { en: "Change", ko: "변경" },
  indicator: { en: "Indicator", ko: "지표" },
  area: { en: "Area", ko: "지역" },
  period: { en: "Period", ko: "시점" },
  unit: { en: "Unit", ko: "단위" },
  old: { en: "Old", ko: "이전 값" },
  now: { en: "New", ko: "새 값" },
  difference: { en: "Difference", ko: "차이" },
  percent: { en: "Difference %", ko: "차이(%)" },
  reason: { en: "Reason or note", ko: "사유 또는 비고" },
  oldSource: { en: "Old source", ko: "이전 출처" },
  newSource: { en: "New source", ko: "새 출처" },
  evidence: { en: "Evidence", ko: "근거" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const kindNames: Readonly<Record<ChangeKind, Bilingual>> = {
  revised: { en: "revised", ko: "값 수정" },
  new: { en: "new", ko: "신규" },
  withdrawn: { en: "withdrawn", ko: "삭제" },
  unit: { en: "unit changed", ko: "단위 변경" },
  status: { en: "status changed", ko: "상태 변경" },
  source: { en: "source changed", ko: "출처 변경" },
};

export const texts = {
  title: { en: "What changed", ko: "변경 내역" },
  sheet: { en: "What changed", ko: "변경 내역" },
  notes: { en: "Notes", ko: "참고" },
} as const satisfies Readonly<Record<string, Bilingual>>;

/**
 * Between what the sheet compares.
 *
 * @param from name of the older edition
 * @param to name of the newer edition
 * @param language of the sheet
 * @returns one line
 */
export function betweenLine(from: Bilingual, to: Bilingual, language: Language): string {
  return { en: `Old: ${from.en}. New: ${to.en}.`, ko: `이전: ${from.ko}. 새 값: ${to.ko}.` }[language];
}

/**
 * The sheet in one line: how much was compared, and how many changes there are of each kind.
 *
 * @param comparison what was found
 * @param language of the sheet
 * @returns such as "950 figures compared: 4 revised, 1 new."
 */
export function summaryLine({ changes, compared }: Comparison, language: Language): string {
  const kinds = Object.keys(kindNames) as ChangeKind[];
  const counts = kinds
    .map((kind) => ({ kind, count: changes.filter((change) => change.kind === kind).length }))
    .filter(({ count, kind }) => count > 0 || kind === "revised" || kind === "new" || kind === "withdrawn");
  const number = new Intl.NumberFormat("en-US").format(compared);
  const list = {
    en: counts.map(({ kind, count }) => `${count} ${kindNames[kind].en}`).join(", "),
    ko: counts.map(({ kind, count }) => `${kindNames[kind].ko} ${count}건`).join(", "),
  };
  const text: Bilingual = {
    en: `${number} figures compared: ${list.en}.`,
    ko: `수치 ${number}건 비교: ${list.ko}.`,
  };
  return text[language];
}

/**
 * What a reader must know to read the table.
 *
 * @param comparison what was found
 * @param byDate whether an as-of date is compared
 * @param language of the sheet
 * @returns lines
 */
export function noteLines(comparison: Comparison, byDate: boolean, language: Language): readonly string[] {
  const lines: Bilingual[] = [
    {
      en: "Difference and Difference % are formulas on Old and New; the percentage is of the old value. Ranks and years have no percentage, figures of another unit no difference.",
      ko: "차이와 차이(%)는 이전 값과 새 값으로 계산하는 수식이며, 비율은 이전 값 기준입니다. 순위와 연도에는 비율이 없고, 단위가 다른 수치에는 차이가 없습니다.",
    },
    {
      en: "Evidence is that of the new figure; of a withdrawn figure, that of the old one.",
      ko: "근거는 새 값의 근거이며, 삭제된 수치는 이전 값의 근거입니다.",
    },
  ];
  if (byDate) {
    lines.push({
      en: "A figure belongs to a date by when it was published, a target by when its plan was.",
      ko: "수치는 발표 시점, 목표는 계획의 발표 시점을 기준으로 합니다.",
    });
  }
  if (comparison.undated > 0) {
    lines.push({
      en: `${comparison.undated} figures carry no date of publication and are left out.`,
      ko: `발표 시점이 없는 수치 ${comparison.undated}건은 제외했습니다.`,
    });
  }
  return lines.map((line) => line[language]);
}
