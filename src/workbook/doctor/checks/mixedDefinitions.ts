import type { Catalog } from "../../../catalog/catalog";
import type { Observation } from "../../../model/catalogTypes";
import { headers } from "../../insertDataset/words";
import { blockRows, columnUnder, type FigureCell } from "../book/figureCells";
import { summaries } from "../book/summaries";
import { valueAt } from "../book/workbookSnapshot";
import { findingAt, say, type Check, type Examination } from "../examination";
import type { Finding } from "../finding";

/** More cells than this need not be looked at to see that two differ. */
const enough = 2000;

/** Figures whose definitions differ, put together by a formula or standing under one name. */
export const mixedDefinitions: Check = (examination) => [
  ...inFormulas(examination),
  ...underOneName(examination),
  ...standing(examination),
];

function inFormulas({ book, catalog, figureIndex }: Examination): readonly Finding[] {
  return summaries(book).flatMap(({ formula, reference }) => {
    const found = figureIndex
      .inside(reference, enough)
      .flatMap(({ observation, value }) => (typeof value === "number" ? (observation ?? []) : []));
    const reason = differing(catalog, found);
    return reason === undefined ? [] : [findingAt(["mixedDefinitions", "warning"], formula, reason)];
  });
}

/** Why the figures must not be put together; undefined where they may. */
function differing(catalog: Catalog, figures: readonly Observation[]): ReturnType<typeof say> | undefined {
  const ids = [...new Set(figures.map(({ indicator }) => indicator))];
  const indicators = ids.flatMap((id) => catalog.indicators.get(id) ?? []);
  const [first, second] = indicators;
  if (first === undefined) return undefined;
  if (second !== undefined) return severalIndicators(first.name, second.name);
  const areas = new Set(figures.map(({ area }) => area));
  if (areas.size < 2) return undefined;
  const sources = new Set(figures.map(({ source }) => source));
  if (first.comparable === "no") return notComparable(first.name);
  return first.comparable === "same_source" && sources.size > 1 ? severalSources(first.name) : undefined;
}

type Name = { readonly en: string; readonly ko: string };

function severalIndicators(a: Name, b: Name): ReturnType<typeof say> {
  return say(
    `The formula puts different indicators together ("${a.en}" and "${b.en}"), which do not measure the same thing. Use one indicator, by a filter or by SUMIFS.`,
    `수식이 서로 다른 지표(${a.ko}, ${b.ko})를 합칩니다. 같은 것을 잰 값이 아닙니다. 필터나 SUMIFS로 한 지표만 쓰십시오.`,
  );
}

function notComparable(name: Name): ReturnType<typeof say> {
  return say(
    `The formula compares or sums "${name.en}" across areas, but its definition differs from area to area. Leave it out, or say so beside the result.`,
    `수식이 여러 지역의 '${name.ko}'을(를) 비교하거나 합치지만, 이 지표는 지역마다 정의가 다릅니다. 쓰지 않거나 결과 옆에 그 점을 밝히십시오.`,
  );
}

function severalSources(name: Name): ReturnType<typeof say> {
  return say(
    `The formula puts figures of "${name.en}" from several sources together; they may be compared only within one source. Choose figures of one source.`,
    `수식이 출처가 여럿인 '${name.ko}' 수치를 합칩니다. 이 지표는 같은 출처 안에서만 비교할 수 있으므로 한 출처의 수치만 쓰십시오.`,
  );
}

/** A name of an indicator beside two ids: one of them was typed or pasted over. */
function underOneName({ book }: Examination): readonly Finding[] {
  return book.blocks.flatMap((block) => {
    if (block.stamp?.kind !== "dataset" || block.table === undefined) return [];
    const rows = blockRows(book, block);
    const name = columnUnder(rows, headers.indicator);
    const id = columnUnder(rows, headers.indicatorId);
    if (name === undefined || id === undefined) return [];
    const first = new Map<string, string>();
    return rows.rows.flatMap((row) => {
      const text = String(valueAt(book, rows.sheet, row, name));
      const own = String(valueAt(book, rows.sheet, row, id));
      const known = first.get(text);
      if (text !== "" && own !== "" && known === undefined) first.set(text, own);
      if (known === undefined || own === "" || known === own) return [];
      return [
        findingAt(
          ["mixedDefinitions", "warning"],
          { sheet: rows.sheet, row, column: id },
          twoIds(text, known, own),
        ),
      ];
    });
  });
}

function twoIds(name: string, a: string, b: string): ReturnType<typeof say> {
  return say(
    `"${name}" stands beside two indicator ids, ${a} and ${b}: one of the rows shows another indicator than its name says. Correct the id or the name.`,
    `'${name}'에 지표 ID가 둘(${a}, ${b}) 붙어 있어, 한 행은 이름과 다른 지표입니다. ID나 이름을 바로잡으십시오.`,
  );
}

/** True of a fresh table too, and so only worth a note. */
function standing({ catalog, figures }: Examination): readonly Finding[] {
  const groups = new Map<string, FigureCell[]>();
  for (const cell of figures) {
    if (cell.role !== "figure" || cell.observation === undefined) continue;
    const key = `${cell.stamp.blockId} ${cell.observation.indicator}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [cell]);
    else group.push(cell);
  }
  return [...groups.values()].flatMap((cells) => {
    const [first] = cells;
    const indicator = catalog.indicators.get(first?.observation?.indicator ?? "");
    const areas = new Set(cells.map(({ observation }) => observation?.area));
    if (first === undefined || indicator?.comparable !== "no" || areas.size < 2) return [];
    return [findingAt(["mixedDefinitions", "note"], first, standingText(indicator.name))];
  });
}

function standingText(name: Name): ReturnType<typeof say> {
  return say(
    `The figures of "${name.en}" for several areas stand in one table although their definitions differ from area to area. Do not rank or sum them; say so where you show them.`,
    `지역마다 정의가 다른 '${name.ko}' 수치가 한 표에 있습니다. 순위를 매기거나 합치지 말고, 보일 때 그 점을 밝히십시오.`,
  );
}
