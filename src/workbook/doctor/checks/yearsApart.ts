import { farApart } from "../../../catalog/comparability/comparabilityFaults";
import { parsePeriod } from "../../../catalog/period";
import type { Observation } from "../../../model/catalogTypes";
import type { FigureCell } from "../book/figureCells";
import { summaries } from "../book/summaries";
import { findingAt, say, type Check, type Examination } from "../examination";
import type { Finding } from "../finding";

const enough = 2000;

/** Figures of one indicator for several areas, from years far apart. */
export const yearsApart: Check = (examination) => [...inFormulas(examination), ...standing(examination)];

function inFormulas({ book, figureIndex }: Examination): readonly Finding[] {
  return summaries(book).flatMap(({ formula, reference }) => {
    const cells = figureIndex
      .inside(reference, enough)
      .flatMap(({ observation, value }) => (typeof value === "number" ? (observation ?? []) : []));
    const span = spanOf(cells);
    return span === undefined ? [] : [findingAt(["yearsApart", "warning"], formula, inFormula(span))];
  });
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Undefined where there is one area only (a series over time), or the latest years lie near one another. */
function spanOf(figures: readonly Observation[]): Span | undefined {
  const latest = new Map<string, number>();
  for (const { area, period, indicator } of figures) {
    if (indicator !== figures[0]?.indicator) return undefined;
    const year = Math.floor(parsePeriod(period).end / 12);
    latest.set(area, Math.max(year, latest.get(area) ?? year));
  }
  const years = [...latest.values()];
  const [from, to] = [Math.min(...years), Math.max(...years)];
  return years.length > 1 && to - from >= farApart ? { from, to } : undefined;
}

function inFormula({ from, to }: Span): ReturnType<typeof say> {
  return say(
    `The formula puts figures of areas from ${String(from)} to ${String(to)} together, years that do not compare. Use figures of one year, or name the years beside the result.`,
    `수식이 ${String(from)}년부터 ${String(to)}년까지 서로 먼 연도의 지역별 수치를 합칩니다. 한 해의 수치를 쓰거나 결과 옆에 연도를 밝히십시오.`,
  );
}

/** True of a fresh table too, where an area has no later figure, and so only worth a note. */
function standing({ figures }: Examination): readonly Finding[] {
  const groups = new Map<string, FigureCell[]>();
  for (const cell of figures) {
    if (cell.role !== "figure" || cell.observation === undefined) continue;
    const key = `${cell.stamp.blockId} ${cell.observation.indicator}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [cell]);
    else group.push(cell);
  }
  return [...groups.values()].flatMap((cells) => {
    const span = spanOf(cells.flatMap(({ observation }) => observation ?? []));
    const [first] = cells;
    return span === undefined || first === undefined
      ? []
      : [findingAt(["yearsApart", "note"], first, inTable(span))];
  });
}

function inTable({ from, to }: Span): ReturnType<typeof say> {
  return say(
    `The latest figures of the areas in this table are from ${String(from)} to ${String(to)}. Compare only areas of nearby years, or choose one period for all.`,
    `이 표에서 지역별 최신 수치의 연도가 ${String(from)}년부터 ${String(to)}년까지 벌어져 있습니다. 가까운 연도끼리만 비교하거나 기간을 하나로 정하십시오.`,
  );
}
