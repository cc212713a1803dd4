import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { keyedTable } from "../../../src/core/merge/keyedTable";
import { mergedTable } from "../../../src/core/merge/mergedTable";
import { mergeTables } from "../../../src/core/merge/mergeTables";
import type { KeyedTable, Merge, MergeCell } from "../../../src/core/merge/mergeTypes";
import { sameCell } from "../../../src/core/merge/sameCell";
import { InputError } from "../../../src/model/errors";

type Rows = Readonly<Record<string, readonly MergeCell[]>>;

interface GoldenMerge {
  readonly name: string;
  readonly base: Rows;
  readonly mine: Rows;
  readonly theirs: Rows;
  readonly pinned?: readonly string[];
  readonly row: string;
  readonly cell: string;
  readonly result: Rows;
}

const golden = JSON.parse(
  readFileSync(path.join(__dirname, "../../golden/merge/mergeTables.json"), "utf8"),
) as { readonly cases: readonly GoldenMerge[] };

/** In the golden cases "?" stands for a cell that is not known. */
function oneColumn(rows: Rows): KeyedTable {
  const known = Object.entries(rows).map(
    ([key, cells]) => [key, cells.map((cell) => (cell === "?" ? undefined : cell))] as const,
  );
  return keyedTable(["value"], known);
}

describe("the merge of one cell of one row", () => {
  it.each(golden.cases)("when $name: the row is $row, the cell $cell", (one) => {
    const merge = mergeTables({
      base: oneColumn(one.base),
      mine: oneColumn(one.mine),
      theirs: oneColumn(one.theirs),
      pinnedRows: new Set(one.pinned),
    });
    expect(merge.rows.map(({ outcome }) => outcome)).toEqual([one.row]);
    expect(merge.rows[0]?.cells.map(({ outcome }) => outcome)).toEqual([one.cell]);
    expect(mergedTable(merge).rows).toEqual(oneColumn(one.result).rows);
  });
});

describe("the merge of columns", () => {
  const base = keyedTable(["id", "2023", "note"], [["a", ["a", 1, "x"]]]);

  it("adds those that only theirs has, and never those that the user took out", () => {
    const mine = keyedTable(["2023", "id"], [["a", [1, "a"]]]);
    const theirs = keyedTable(["id", "2023", "2024", "note"], [["a", ["a", 1, 9, "y"]]]);
    const merge = mergeTables({ base, mine, theirs });
    expect(merge.fields).toEqual([
      { field: "2023", outcome: "present" },
      { field: "id", outcome: "present" },
      { field: "2024", outcome: "added" },
      { field: "note", outcome: "deleted" },
    ]);
    expect(mergedTable(merge)).toEqual(keyedTable(["2023", "id", "2024"], [["a", [1, "a", 9]]]));
  });

  it("leaves one that theirs lost as it stands", () => {
    const theirs = keyedTable(["id", "2023"], [["a", ["a", 2]]]);
    expect(mergedTable(mergeTables({ base, mine: base, theirs })).rows.get("a")).toEqual(["a", 2, "x"]);
  });

  it("does not call a deleted row changed for a column that is new or was taken out", () => {
    const mine = keyedTable(["id", "2023"], []);
    const theirs = keyedTable(["id", "2023", "2024", "note"], [["a", ["a", 1, 9, "y"]]]);
    expect(mergeTables({ base, mine, theirs }).rows[0]?.outcome).toBe("deleted");
  });
});

describe("a row whose key the user changed", () => {
  it("is deleted, and one of the user's own", () => {
    const base = keyedTable(["period", "value"], [["2023", [2023, 1]]]);
    const mine = keyedTable(["period", "value"], [["2022", [2022, 1]]]);
    const merge = mergeTables({ base, mine, theirs: base });
    expect(merge.rows.map(({ key, outcome }) => [key, outcome])).toEqual([
      ["2023", "deleted"],
      ["2022", "own"],
    ]);
  });
});

const value: fc.Arbitrary<MergeCell> = fc.oneof(
  fc.integer({ min: 0, max: 3 }),
  fc.constantFrom<MergeCell>(null, true, "x", "y", { formula: "A1" }, { formula: "B1" }),
);
const names = ["a", "b", "c", "d"];
const keys = ["k0", "k1", "k2", "k3", "k4", "k5"];

function tableOf(fields: fc.Arbitrary<string[]>): fc.Arbitrary<KeyedTable> {
  return fc.tuple(fields, fc.shuffledSubarray(keys)).chain(([columns, rows]) =>
    fc
      .array(fc.array(value, { minLength: columns.length, maxLength: columns.length }), {
        minLength: rows.length,
        maxLength: rows.length,
      })
      .map((cells) =>
        keyedTable(
          columns,
          rows.map((key, i) => [key, cells[i] ?? []]),
        ),
      ),
  );
}

const anyTable = tableOf(fc.shuffledSubarray(names));
const fullTable = tableOf(fc.constant(names));

function check<T extends [unknown, ...unknown[]]>(property: fc.IProperty<T>): void {
  fc.assert(property, { seed: 20261125, numRuns: 500 });
}

/** A table without regard to order. */
function content({ fields, rows }: KeyedTable): unknown {
  const sorted = [...fields].sort();
  return {
    fields: sorted,
    rows: Object.fromEntries(
      [...rows].map(([key, row]) => [key, sorted.map((field) => row[fields.indexOf(field)])]),
    ),
  };
}

function outcomes(merge: Merge): unknown {
  return {
    fields: Object.fromEntries(merge.fields.map(({ field, outcome }) => [field, outcome])),
    rows: Object.fromEntries(
      merge.rows.map(({ key, outcome, cells }) => [
        key,
        [outcome, Object.fromEntries(cells.map((cell) => [cell.field, cell.outcome]))],
      ]),
    ),
  };
}

function permuted({ fields, rows }: KeyedTable): KeyedTable {
  const reversed = [...fields].reverse();
  const entries = [...rows].reverse();
  return keyedTable(
    reversed,
    entries.map(([key, row]) => [key, reversed.map((field) => row[fields.indexOf(field)])]),
  );
}

describe("the laws of the merge", () => {
  it("merge(b, b, t) = t: where the user did nothing, theirs comes", () => {
    check(
      fc.property(fullTable, fullTable, (b, t) => {
        expect(content(mergedTable(mergeTables({ base: b, mine: b, theirs: t })))).toEqual(content(t));
      }),
    );
  });

  it("merge(b, m, b) = m: where the catalog did nothing, mine stays", () => {
    check(
      fc.property(anyTable, anyTable, (b, m) => {
        expect(content(mergedTable(mergeTables({ base: b, mine: m, theirs: b })))).toEqual(content(m));
      }),
    );
  });

  it("merge(b, x, x) = x: where both came to the same, there is no conflict", () => {
    check(
      fc.property(anyTable, anyTable, (b, x) => {
        const merge = mergeTables({ base: b, mine: x, theirs: x });
        expect(content(mergedTable(merge))).toEqual(content(x));
        const found = merge.rows.filter((row) => row.outcome === "present").flatMap(({ cells }) => cells);
        for (const { base, theirs, outcome } of found) {
          if (base !== undefined && theirs !== undefined && !sameCell(base, theirs))
            expect(outcome).toBe("same");
          expect(["same", "unchanged"]).toContain(outcome);
        }
      }),
    );
  });

  it("once merged, merging again from theirs changes nothing", () => {
    check(
      fc.property(anyTable, anyTable, anyTable, (b, m, t) => {
        const once = mergedTable(mergeTables({ base: b, mine: m, theirs: t }));
        const again = mergeTables({ base: t, mine: once, theirs: t });
        expect(content(mergedTable(again))).toEqual(content(once));
        expect(again.rows.flatMap(({ cells }) => cells).some(({ outcome }) => outcome === "updated")).toBe(
          false,
        );
      }),
    );
  });

  it("the order of rows and columns changes no outcome", () => {
    check(
      fc.property(anyTable, anyTable, anyTable, (b, m, t) => {
        const straight = outcomes(mergeTables({ base: b, mine: m, theirs: t }));
        const turned = mergeTables({ base: permuted(b), mine: permuted(m), theirs: permuted(t) });
        expect(outcomes(turned)).toEqual(straight);
      }),
    );
  });

  it("rows come in the order of theirs, and columns in that of mine", () => {
    check(
      fc.property(anyTable, anyTable, anyTable, (b, m, t) => {
        const merge = mergeTables({ base: b, mine: m, theirs: t });
        expect(merge.rows.slice(0, t.rows.size).map(({ key }) => key)).toEqual([...t.rows.keys()]);
        expect(merge.fields.slice(0, m.fields.length).map(({ field }) => field)).toEqual(m.fields);
      }),
    );
  });

  it("no edit of the user's is lost, and no pinned row", () => {
    check(
      fc.property(anyTable, anyTable, anyTable, fc.subarray(keys), (b, m, t, pinned) => {
        const after = mergedTable(mergeTables({ base: b, mine: m, theirs: t, pinnedRows: new Set(pinned) }));
        for (const [key, row] of m.rows) {
          const edited = row.some((cell, place) => {
            const written = b.rows.get(key)?.[b.fields.indexOf(m.fields[place] ?? "")];
            return written === undefined ? cell !== null : !sameCell(written, cell ?? null);
          });
          if (edited || pinned.includes(key)) expect(after.rows.has(key)).toBe(true);
          row.forEach((cell, place) => {
            const field = m.fields[place] ?? "";
            const written = b.rows.get(key)?.[b.fields.indexOf(field)];
            const isEdit = written === undefined ? cell !== null : !sameCell(written, cell ?? null);
            if (isEdit) expect(after.rows.get(key)?.[after.fields.indexOf(field)]).toEqual(cell);
          });
        }
      }),
    );
  });

  it("the three tables stay as they are", () => {
    check(
      fc.property(anyTable, anyTable, anyTable, (b, m, t) => {
        const before = structuredClone({ base: b, mine: m, theirs: t });
        const versions = { base: b, mine: m, theirs: t };
        mergedTable(mergeTables(versions));
        expect(versions).toEqual(before);
      }),
    );
  });

  it("each cell of a version is read once, so that the time grows with the table and not faster", () => {
    const reads = (count: number): number => {
      let read = 0;
      const counted = (shift: number): KeyedTable => ({
        fields: names,
        rows: new Map(
          Array.from({ length: count }, (_, i) => [
            `k${i}`,
            new Proxy([i, i + shift, "x", null], {
              get: (cells, name, self) => {
                read += 1;
                return Reflect.get(cells, name, self) as unknown;
              },
            }),
          ]),
        ),
      });
      mergeTables({ base: counted(0), mine: counted(0), theirs: counted(1) });
      return read;
    };
    expect(reads(100)).toBe(100 * 3 * names.length);
    expect(reads(1000)).toBe(1000 * 3 * names.length);
  });
});

describe("a table by key", () => {
  it("is refused with a field or key that stands twice, or a row that does not fit", () => {
    expect(() => keyedTable(["a", "a"], [])).toThrow(InputError);
    expect(() =>
      keyedTable(
        ["a"],
        [
          ["k", [1]],
          ["k", [2]],
        ],
      ),
    ).toThrow(/"k" stands twice/);
    expect(() => keyedTable(["a"], [["k", [1, 2]]])).toThrow(/row "k" has 2/);
  });
});
