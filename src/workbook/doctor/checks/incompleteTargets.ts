import { directionWords, milestone } from "../../gapSheet/words";
import type { GapSheetRequest } from "../../gapSheet/request";
import { gapRows, type GapRow } from "../book/gapRows";
import { findingAt, say, type Check } from "../examination";
import type { Finding } from "../finding";

/** Targets without baseline or value, and targets that lie on the wrong side of their baseline. */
export const incompleteTargets: Check = ({ book }) =>
  book.blocks
    .filter(({ stamp }) => stamp?.kind === "gapSheet")
    .flatMap((block) => gapRows(book, block))
    .flatMap((row) => [...withoutValue(row), ...withoutBaseline(row), ...againstDirection(row)]);

function isMilestone({ cells }: GapRow): boolean {
  const unit = cells.unit?.value;
  return unit === milestone.en || unit === milestone.ko;
}

function nameOf({ cells }: GapRow): string {
  return String(cells.name?.value ?? cells.id?.value ?? "");
}

function withoutValue(row: GapRow): readonly Finding[] {
  const { target, id } = row.cells;
  if (target === undefined || id?.value === "" || target.value !== "" || isMilestone(row)) return [];
  const text = say(
    `"${nameOf(row)}" has no target value, so neither gap nor status can be computed. Enter the value, or "milestone" as the unit where only done or not done counts.`,
    `'${nameOf(row)}'에 목표값이 없어 부족분과 상태를 계산할 수 없습니다. 목표값을 넣거나, 완료 여부만 보는 목표이면 단위를 '이정표'로 하십시오.`,
  );
  return [
    findingAt(
      ["incompleteTarget", "warning"],
      { sheet: row.sheet, row: row.row, column: target.column },
      text,
    ),
  ];
}

/** True of every fresh sheet, since no plan publishes baselines; so a note. */
function withoutBaseline(row: GapRow): readonly Finding[] {
  const { baseline, target } = row.cells;
  if (baseline === undefined || typeof target?.value !== "number" || baseline.value !== "") return [];
  const text = say(
    `"${nameOf(row)}" has no baseline: progress, pace and status stay empty. Enter baseline and baseline year.`,
    `'${nameOf(row)}'에 기준값이 없어 진척률, 추진 속도, 상태가 비어 있습니다. 기준값과 기준 연도를 넣으십시오.`,
  );
  return [
    findingAt(
      ["incompleteTarget", "note"],
      { sheet: row.sheet, row: row.row, column: baseline.column },
      text,
    ),
  ];
}

function againstDirection(row: GapRow): readonly Finding[] {
  const { baseline, target, direction } = row.cells;
  if (typeof baseline?.value !== "number" || typeof target?.value !== "number") return [];
  const lower = direction?.value === directionWords.lower.en || direction?.value === directionWords.lower.ko;
  const contradicts = lower ? target.value > baseline.value : target.value < baseline.value;
  if (!contradicts) return [];
  // The invented inputs of an example are no statement about a target.
  const sample = (row.block.stamp?.query as unknown as GapSheetRequest | undefined)?.sample === true;
  const { en, ko } = directionWords[lower ? "lower" : "higher"];
  const text = say(
    `"${nameOf(row)}": ${en} is better, but the target lies on the other side of the baseline, so progress counts the wrong way. Correct baseline, target or direction.`,
    `'${nameOf(row)}'은(는) ${ko} 좋은 목표인데 목표값이 기준값의 반대쪽에 있어 진척률이 거꾸로 계산됩니다. 기준값, 목표값 또는 방향을 바로잡으십시오.`,
  );
  return [
    findingAt(
      ["incompleteTarget", sample ? "note" : "warning"],
      { sheet: row.sheet, row: row.row, column: target.column },
      text,
    ),
  ];
}
