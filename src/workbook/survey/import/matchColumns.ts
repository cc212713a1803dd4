import { silentProgress, type Progress } from "../../progress";
import type { Survey, SurveyItem } from "../surveyTypes";
import type { ColumnMatch } from "./importTypes";
import { itemScore, nearlyScore, prepareHeader, prepareItem, type ItemScore } from "./match/itemScore";
import { roleOf } from "./match/roleOf";
import { nextSlice } from "./read/nextSlice";

/** Columns between two pauses. */
const sliceColumns = 4;

const matching = { en: "Matching the columns", ko: "열 맞추기" };

/** Two items that a header names about equally well: neither is taken. */
const leastMargin = 0.02;

interface Candidate extends ItemScore {
  readonly column: number;
  readonly item: SurveyItem;
}

/**
 * Says which column of a file answers which item of a survey, and which says who answered and when. Best matches come
 * first; where a header is about equally near to two items, it is left for the person to say.
 *
 * @param headers of the file
 * @param survey whose items are looked for
 * @param round whose items are asked; all items where it is left out
 * @param progress reports the columns done, stops between them
 * @returns one match a column, in their order; no two columns are matched with one item or role
 * @throws {WorkbookError} "Cancelled"
 */
export async function matchColumns(
  headers: readonly string[],
  survey: Survey,
  round?: number,
  progress: Progress = silentProgress,
): Promise<ColumnMatch[]> {
  const items = itemsOf(survey, round).map((item) => ({ item, prepared: prepareItem(item) }));
  const candidates: Candidate[] = [];
  for (const [column, header] of headers.entries()) {
    if (column % sliceColumns === 0) await nextSlice(progress, column, headers.length, matching);
    if (header.trim() === "") continue;
    const prepared = prepareHeader(header);
    const scored = (score: typeof itemScore): Candidate[] =>
      items.flatMap(({ item, prepared: other }): Candidate[] => {
        const found = score(prepared, other);
        return found === undefined ? [] : [{ column, item, ...found }];
      });
    const outright = scored(itemScore);
    candidates.push(...withoutTies(outright.length > 0 ? outright : scored(nearlyScore)));
  }
  const taken = assign(candidates);
  const roles = new Set<string>();
  return headers.map((header, column): ColumnMatch => {
    const found = taken.get(column);
    if (found !== undefined)
      return { column, header, to: { kind: "item", id: found.item.id }, how: found.how };
    const role = roleOf(header);
    if (role === undefined || roles.has(role)) return { column, header, to: { kind: "ignore" }, how: "none" };
    roles.add(role);
    return { column, header, to: { kind: role }, how: "role" };
  });
}

function itemsOf(survey: Survey, round: number | undefined): readonly SurveyItem[] {
  const asked = survey.rounds.find(({ number }) => number === round)?.items;
  return asked === undefined ? survey.items : survey.items.filter(({ id }) => asked.includes(id));
}

function withoutTies(scored: readonly Candidate[]): readonly Candidate[] {
  const best = Math.max(0, ...scored.map(({ score }) => score));
  const near = scored.filter(({ score }) => score > best - leastMargin);
  return near.length === 1 || near.some(({ how }) => how === "id") ? scored : [];
}

/** Best first; a column and an item are taken once. Equal scores follow the order of the file. */
function assign(candidates: readonly Candidate[]): ReadonlyMap<number, Candidate> {
  const taken = new Map<number, Candidate>();
  const items = new Set<string>();
  const sorted = [...candidates].sort((one, other) => other.score - one.score || one.column - other.column);
  for (const candidate of sorted) {
    if (taken.has(candidate.column) || items.has(candidate.item.id)) continue;
    taken.set(candidate.column, candidate);
    items.add(candidate.item.id);
  }
  return taken;
}
