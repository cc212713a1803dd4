import { InputError } from "../../model/errors";
import type { WeightSet } from "../survey/analysis/weights/weightSet";
import { sheetReference } from "../sheet/sheetReference";

/** Weights that do not come from the data: the numbers, and what the cells hold. */
export interface GivenWeights {
  readonly numbers: readonly number[];
  readonly cells: readonly (number | { readonly formula: string })[];
}

/**
 * Points that experts gave the indicators.
 *
 * @param points by the id of the indicator
 * @returns the weights in the order of the ids that are asked for
 * @throws {InputError} an indicator without points, or points below 0
 */
export function pointWeights(
  points: Readonly<Record<string, number>>,
): (ids: readonly string[]) => GivenWeights {
  return (ids) => {
    const numbers = ids.map((id) => points[id] ?? NaN);
    const at = numbers.findIndex((number) => !(number >= 0));
    if (at < 0) return { numbers, cells: numbers };
    throw new InputError({
      en: `Each indicator needs points from 0 up; ${ids[at] ?? ""} has none. Enter them.`,
      ko: `지표마다 0 이상의 점수가 필요합니다. ${ids[at] ?? ""}에는 없습니다. 점수를 입력하십시오.`,
    });
  };
}

/**
 * Weights of a table that an analysis wrote; the sheet refers to its cells.
 *
 * @param set the table
 * @param nameOf the name of an indicator by its id
 * @returns the weights: of the entry with the id of the indicator, or with its name
 * @throws {InputError} indicators that the table does not have, all named, or one whose weight is still blank
 */
export function surveyWeights(
  set: WeightSet,
  nameOf: (id: string) => string,
): (ids: readonly string[]) => GivenWeights {
  const plain = (text: string): string => text.trim().toLowerCase();
  return (ids) => {
    const places = ids.map((id) =>
      set.entries.findIndex(
        (entry) => plain(entry.id) === plain(id) || plain(entry.name) === plain(nameOf(id)),
      ),
    );
    const lacking = ids.filter((_, at) => (set.entries[places[at] ?? -1]?.weight ?? null) === null);
    if (lacking.length > 0) throw withoutWeight(set, lacking.map(nameOf));
    return {
      numbers: places.map((place) => set.entries[place]?.weight ?? 0),
      cells: places.map((place) => ({
        formula: `=${sheetReference(set.sheet, {
          row: set.place.row + 1 + place,
          column: set.place.column + 2,
          rows: 1,
          columns: 1,
        })}`,
      })),
    };
  };
}

function withoutWeight(set: WeightSet, names: readonly string[]): InputError {
  const entries = set.entries.map(({ name }) => name).join(", ");
  return new InputError({
    en: `The table "${set.title}" has no weight for ${names.join(", ")}; it has ${entries}. Choose another table, or name its entries like the indicators.`,
    ko: `"${set.title}" 표에 ${names.join(", ")}의 가중치가 없습니다. 표의 항목: ${entries}. 다른 표를 고르거나 항목 이름을 지표와 같게 하십시오.`,
  });
}
