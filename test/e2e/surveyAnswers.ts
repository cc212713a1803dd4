import type { ItemKind } from "../../src/workbook/survey/surveyTypes";

/** An item as its questionnaire asks it. */
export interface AskedItem {
  readonly id: string;
  /** In the language of the survey. */
  readonly text: string;
  readonly kind: ItemKind;
  readonly scaleMax: number;
}

/** A panel as large as such studies have; the second language shows that the way is the same with a small one. */
export const panels = { en: 30, ko: 8 } as const;
/** Who has which fault, from 1. */
export const faults = { outOfScale: 3, words: 4, twice: 5, partial: 7, late: 8 } as const;
export const closing = "2026-12-15";

const heads = {
  en: ["Timestamp", "Email address", "Name", "Affiliation", "Field"],
  ko: ["타임스탬프", "이메일 주소", "성명", "소속", "분야"],
} as const;
const unknownColumn = { en: "May we send you our newsletter?", ko: "소식지를 받아 보시겠습니까?" } as const;
const groups = { en: ["company", "university"], ko: ["기업", "대학"] } as const;
const fields = { en: ["semiconductors", "cloud", "robotics"], ko: ["반도체", "클라우드", "로봇"] } as const;
const yesNo = { en: ["Yes", "No"], ko: ["예", "아니오"] } as const;
const comment = {
  en: "Compute should be shared by small firms",
  ko: "중소기업이 연산 자원을 함께 써야 합니다",
} as const;
export const wordsForNumber = { en: "Strongly agree", ko: "매우 그렇다" } as const;

/** Name and address of an expert; they must never leave the expert key. */
export function person(expert: number): { readonly name: string; readonly email: string } {
  const family = ["김", "이", "박", "최", "정", "강"][expert % 6] ?? "";
  const given = ["서연", "민준", "지우", "하은", "도윤"][Math.floor(expert / 6) % 5] ?? "";
  return { name: family + given, email: `expert${String(expert).padStart(2, "0")}@example.org` };
}

/** An answer as a form tool writes it: the same for the same expert, item and round. */
function answer(expert: number, at: number, item: AskedItem, round: number, language: "en" | "ko"): string {
  const { kind, scaleMax } = item;
  const turn = (expert * 7 + at * 5) % 10;
  // Opinions come together in the second round.
  const apart = round === 1 ? turn : Math.floor(turn / 2) + 3;
  if (kind === "open") return expert % 9 === 0 ? `${comment[language]} (${String(at + 1)})` : "";
  if (kind === "essential") return yesNo[language][apart < 2 || (at % 7 === 6 && apart < 7) ? 1 : 0];
  if (kind === "ranking") return String(((expert % 3 === 0 ? at + 1 : at) % scaleMax) + 1);
  if (kind === "pairwise") return ["1", "2", "3", "1/2"][(at + (expert % 2)) % 4] ?? "1";
  if (kind === "current")
    return String(Math.max(1, Math.round(scaleMax / 2) - (apart < 4 ? 1 : 0) + (at % 2)));
  const low = at % 11 === 10;
  const spread = at % 5 === 4 && round === 1;
  if (low) return String(1 + (turn % 3));
  // They agree, yet too few find it important: an item to be revised.
  if (spread) return String(scaleMax - (turn < 4 ? 2 : 1));
  return String(scaleMax - (apart < 3 ? 1 : 0));
}

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** A form tool's export of a round: a row an expert, and in the first round everything that goes wrong. */
export function exportedCsv(items: readonly AskedItem[], round: number, language: "en" | "ko"): string {
  const importance = items.flatMap(({ kind }, at) => (kind === "importance" ? [at] : []));
  const rows = Array.from({ length: panels[language] }, (_, index) => {
    const expert = index + 1;
    const cells = items.map((item, at) => answer(expert, at, item, round, language));
    if (round === 1) {
      if (expert === faults.outOfScale) cells[importance[0] ?? 0] = "9";
      if (expert === faults.words) cells[importance[1] ?? 0] = wordsForNumber[language];
      if (expert === faults.partial) cells.fill("", Math.ceil(cells.length / 2));
    }
    return row(expert, cells, round, language);
  });
  if (round === 1) {
    // Sent a second time, later and with another answer.
    const again = items.map((item, at) => answer(faults.twice, at, item, round, language));
    again[importance[2] ?? 0] = "2";
    rows.push(row(faults.twice, again, round, language, "2026-12-14 18:00:00"));
  }
  const header = [...heads[language], ...items.map(({ text }) => text), unknownColumn[language]];
  return [header, ...rows].map((cells) => cells.map(quoted).join(",")).join("\r\n") + "\r\n";
}

function row(
  expert: number,
  answers: readonly string[],
  round: number,
  language: "en" | "ko",
  sent?: string,
): readonly string[] {
  const day = String(1 + (expert % 12)).padStart(2, "0");
  const late = round === 1 && expert === faults.late ? "2026-12-20 09:00:00" : undefined;
  const { name, email } = person(expert);
  return [
    sent ?? late ?? `2026-12-${day} 09:${String(10 + expert).padStart(2, "0")}:00`,
    email,
    name,
    groups[language][expert % 2] ?? "",
    fields[language][expert % 3] ?? "",
    ...answers,
    yesNo[language][expert % 2] ?? "",
  ];
}
