import type { Bilingual } from "../../model/language";
import type { AuditReason } from "./auditTypes";

/** Headers of the sheet, in the order of its columns. */
export const headers = {
  when: { en: "When (UTC)", ko: "일시(UTC)" },
  reviewer: { en: "Reviewer", ko: "검토자" },
  block: { en: "Figures", ko: "수치" },
  row: { en: "Row", ko: "행" },
  column: { en: "Column", ko: "열" },
  old: { en: "Before", ko: "이전" },
  new: { en: "After", ko: "이후" },
  why: { en: "Why", ko: "사유" },
  source: { en: "Source", ko: "출처" },
  from: { en: "From version", ko: "이전 버전" },
  to: { en: "To version", ko: "이후 버전" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const reasonWords: Readonly<Record<AuditReason, Bilingual>> = {
  updated: { en: "updated in the data", ko: "데이터가 갱신됨" },
  updateRefused: { en: "update refused", ko: "갱신을 거절함" },
  conflictAccepted: { en: "changed on both sides; the data's taken", ko: "양쪽이 바뀜, 데이터 값을 받음" },
  conflictRefused: { en: "changed on both sides; own kept", ko: "양쪽이 바뀜, 사용자 값을 유지함" },
  editGivenUp: { en: "own edit given up for the data's", ko: "사용자 수정을 버리고 데이터 값을 받음" },
  added: { en: "new in the data", ko: "데이터에 새로 생김" },
  addedRefused: { en: "new in the data; refused", ko: "데이터에 새로 생김, 거절함" },
  gone: { en: "no longer in the data; removed", ko: "데이터에서 없어져 삭제함" },
  goneRefused: { en: "no longer in the data; kept", ko: "데이터에서 없어졌으나 유지함" },
  broughtBack: { en: "deleted here; brought back", ko: "여기서 삭제했던 것을 되살림" },
  staysDeleted: { en: "deleted here; stays so", ko: "여기서 삭제한 대로 둠" },
  restored: { en: "restored", ko: "복원함" },
};

export const title: Bilingual = { en: "Record of changes", ko: "변경 기록" };

/**
 * From when the record is complete, and what is missing.
 *
 * @param from ISO date and time; "" where it goes back to the first refresh
 * @param damaged how many parts cannot be read
 * @returns the line above the table
 */
export function completenessLine(from: string, damaged: number): Bilingual {
  const since: Bilingual =
    from === ""
      ? { en: "Complete since the first refresh.", ko: "첫 새로 고침부터 빠짐없이 기록되어 있습니다." }
      : {
          en: `Complete since ${shownTime(from)}; older entries were dropped for their size.`,
          ko: `${shownTime(from)}부터 빠짐없이 기록되어 있습니다. 그 이전 기록은 크기 때문에 지웠습니다.`,
        };
  if (damaged === 0) return since;
  return {
    en: `${since.en} ${damaged} part(s) were changed by hand or by another program and are left out.`,
    ko: `${since.ko} 다른 곳에서 바뀐 부분 ${damaged}개는 제외했습니다.`,
  };
}

/**
 * A moment as it is shown.
 *
 * @param iso date and time
 * @returns to the minute
 * @example shownTime("2026-11-25T08:30:12.000Z") // => "2026-11-25 08:30"
 */
export function shownTime(iso: string): string {
  return iso.slice(0, 16).replace("T", " ");
}
