import type { Bilingual } from "../../model/language";
import { columnLetters } from "../sheet/address";

/** What a column is for: decides its colours and whether it is typed or computed. */
export type ColumnGroup = "plan" | "input" | "computed" | "benchmark" | "remark" | "reference";

export interface Column {
  readonly key: string;
  readonly group: ColumnGroup;
  readonly header: Bilingual;
  readonly characters: number;
  readonly meaning?: Bilingual;
}

const list = [
  column("pillar", "plan", 14, "Pillar", "부문"),
  column("name", "plan", 23, "Target", "목표"),
  column("unit", "plan", 13, "Unit", "단위"),
  column("target", "plan", 10, "Target value", "목표값"),
  column("baseline", "input", 11, "Baseline", "기준값"),
  column("baselineYear", "input", 11, "Baseline year", "기준 연도"),
  column("actual", "input", 10, "Actual", "실적값"),
  column("actualYear", "input", 9, "Actual year", "실적 연도"),
  column("targetYear", "input", 9, "Target year", "목표 연도"),
  column("hint", "remark", 24, "What to enter", "입력 안내"),
  column("gap", "computed", 10, "Gap", "부족분", {
    en: "What is still missing, in the unit of the row: target minus actual (actual minus target where lower is better). Negative: exceeded.",
    ko: "아직 모자라는 양(그 행의 단위): 목표값 - 실적값(낮을수록 좋으면 실적값 - 목표값). 음수면 초과 달성.",
  }),
  column("relative", "computed", 8, "Gap, %", "부족률", {
    en: "Gap divided by the target value.",
    ko: "부족분을 목표값으로 나눈 값.",
  }),
  column("progress", "computed", 11, "Progress", "진척률", {
    en: "Share of the way from baseline to target that is done: (actual - baseline) / (target - baseline).",
    ko: "기준값에서 목표값까지 온 비율: (실적값 - 기준값) / (목표값 - 기준값).",
  }),
  column("bar", "computed", 12, "Progress bar", "진척 막대", {
    en: "Progress, held between 0 and 100 %, as a bar.",
    ko: "진척률을 0~100% 안에서 막대로 표시.",
  }),
  column("required", "computed", 11, "Needed a year", "연간 필요량", {
    en: "Change needed each year from the actual year to the target year, in the unit of the row.",
    ko: "실적 연도부터 목표 연도까지 매년 필요한 변화(그 행의 단위).",
  }),
  column("pace", "computed", 7, "Pace", "추진 속도", {
    en: "Speed since the baseline divided by the speed needed from the baseline; 1 arrives just in time.",
    ko: "기준 시점 이후의 속도를 필요한 속도로 나눈 값. 1이면 제때 도달.",
  }),
  column("sign", "computed", 5, "Sign", "표시"),
  column("status", "computed", 17, "Status", "상태"),
  column("benchmark", "benchmark", 13, "Benchmark", "비교값"),
  column("basis", "benchmark", 28, "What is compared", "비교 대상"),
  column("owner", "input", 12, "Owner", "담당"),
  column("note", "input", 18, "Note", "메모"),
  column("remarks", "remark", 48, "Source and remarks", "출처와 설명"),
  column("direction", "reference", 11, "Better when", "좋은 방향"),
  column("id", "reference", 17, "Target id", "목표 ID"),
] as const;

export type ColumnKey = (typeof list)[number]["key"];

/** The columns of the sheet, from left to right. */
export const columns: readonly (Column & { readonly key: ColumnKey })[] = list;

/**
 * Where a column stands.
 *
 * @param key the column
 * @returns zero-based position
 */
export function columnIndex(key: ColumnKey): number {
  return list.findIndex((item) => item.key === key);
}

/**
 * A reference to a cell of a column, fixed to the column so that a formula may be copied sideways.
 *
 * @param key the column
 * @param row zero-based row
 * @returns such as "$D9"
 */
export function cellOf(key: ColumnKey, row: number): string {
  return `$${columnLetters(columnIndex(key))}${row + 1}`;
}

function column<K extends string>(
  key: K,
  group: ColumnGroup,
  characters: number,
  en: string,
  ko: string,
  meaning?: Bilingual,
): Column & { readonly key: K } {
  return { key, group, characters, header: { en, ko }, ...(meaning === undefined ? {} : { meaning }) };
}
