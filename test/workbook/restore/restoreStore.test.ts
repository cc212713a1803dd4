import { addPoint, type StoredPoint } from "../../../src/workbook/restore/restoreStore";

const point = { id: "new", when: "2026-11-25T09:00:00.000Z", content: { blocks: [] } };

/** The points of a workbook, the oldest first, by their sizes. */
function stored(...sizes: readonly number[]): readonly StoredPoint[] {
  return sizes.map((bytes, i) => ({
    id: `point ${i}`,
    when: `2026-11-2${i}T09:00:00.000Z`,
    titles: [],
    cells: 1,
    bytes,
    partIds: [`part ${i}`],
    xml: [`<part n="${i}"/>`],
    content: { blocks: [] },
  }));
}

function gone(known: readonly StoredPoint[], bytes: number): readonly string[] {
  const { parts, dropped } = addPoint(known, point, { points: 5, bytes });
  expect(parts.drop.xml).toHaveLength(dropped);
  return parts.drop.ids;
}

describe("a new restore point", () => {
  it("is kept beside the last four", () => {
    expect(gone(stored(9, 9, 9, 9), 10_000)).toEqual([]);
    expect(gone(stored(9, 9, 9, 9, 9), 10_000)).toEqual(["part 0"]);
  });

  it("makes the oldest go where all together would be too large", () => {
    expect(gone(stored(3000, 3000, 3000), 7500)).toEqual(["part 0"]);
  });

  it("makes all go that lie before one that is too large, since they lead back only over it", () => {
    expect(gone(stored(10, 9000, 10), 5000)).toEqual(["part 1", "part 0"]);
  });

  it("is kept even where it is larger than the limit alone", () => {
    expect(gone(stored(10, 10), 1)).toEqual(["part 1", "part 0"]);
    expect(addPoint([], point, { points: 5, bytes: 1 }).parts.add).toHaveLength(1);
  });
});
