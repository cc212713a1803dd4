import fc from "fast-check";
import { keyedTable } from "../../../src/core/merge/keyedTable";
import type { KeyedTable, MergeCell } from "../../../src/core/merge/mergeTypes";
import { isBlank, sameCell } from "../../../src/core/merge/sameCell";
import { planRefresh } from "../../../src/workbook/refresh/plan/planRefresh";
import type { RefreshInput, RefreshPlan } from "../../../src/workbook/refresh/plan/refreshPlan";
import { rowKey, type BlockTable } from "../../../src/workbook/refresh/tables/blockTable";
import type { StampRows } from "../../../src/workbook/stamp/stampTypes";

type Cell = MergeCell | undefined;
type Rows = Readonly<Record<string, readonly Cell[]>>;

function block(
  fields: readonly string[],
  rows: Rows | KeyedTable["rows"],
  rest: Partial<BlockTable> = {},
): BlockTable {
  const entries = rows instanceof Map ? [...rows] : Object.entries(rows);
  return {
    ...keyedTable(fields, entries as [string, Cell[]][]),
    keyFields: ["id"],
    headers: new Map(fields.map((field) => [field, field.toUpperCase()])),
    formats: new Map(),
    sources: new Map(),
    rowLabels: new Map(),
    inputFields: new Set(),
    ...rest,
  };
}

/** The sheet after the writes of a plan. */
function written(mine: KeyedTable, plan: RefreshPlan): KeyedTable {
  const fields = [...mine.fields, ...plan.addFields.map(({ field }) => field)];
  const rows = new Map<string, Cell[]>();
  for (const [key, row] of mine.rows) {
    if (plan.removeRows.includes(key)) continue;
    rows.set(
      key,
      fields.map((_, place) => (place < mine.fields.length ? row[place] : null)),
    );
  }
  for (const { key, values } of plan.addRows) {
    rows.set(
      key,
      fields.map((field) => values.get(field) ?? null),
    );
  }
  for (const { key, field, value } of plan.cells) {
    const row = rows.get(key);
    if (row !== undefined && fields.includes(field)) row[fields.indexOf(field)] = value;
  }
  return keyedTable(fields, rows);
}

function recorded(next: StampRows): BlockTable {
  const key = next.columns.indexOf("id");
  return block(next.columns, new Map(next.rows.map((row) => [rowKey([row[key] as string]), row])));
}

function cellOf(table: KeyedTable, key: string, field: string): Cell {
  return table.rows.get(key)?.[table.fields.indexOf(field)];
}

const input = (base: Rows, mine: Rows, theirs: Rows): RefreshInput => ({
  blockId: "b",
  base: block(["id", "value"], base),
  mine: block(["id", "value"], mine),
  theirs: block(["id", "value"], theirs),
});

const ids = ["k0", "k1", "k2", "k3", "k4"];
const names = ["a", "b", "c", "d"];
const value: fc.Arbitrary<MergeCell> = fc.oneof(
  fc.integer({ min: 0, max: 3 }),
  fc.constantFrom<MergeCell>(null, "x", "y", { formula: "A1" }),
);
/** A table of some rows and columns; the id stands in each row. */
const table = (cell: fc.Arbitrary<Cell>): fc.Arbitrary<KeyedTable> =>
  fc
    .record({ fields: fc.shuffledSubarray(names), keys: fc.shuffledSubarray(ids) })
    .chain(({ fields, keys }) =>
      fc.tuple(...keys.map(() => fc.tuple(...fields.map(() => cell)))).map((rows) =>
        keyedTable(
          ["id", ...fields],
          keys.map((key, i) => [key, [key, ...(rows[i] ?? [])]]),
        ),
      ),
    );

interface Drawn {
  readonly input: RefreshInput;
  readonly choices: readonly ("accept" | "refuse" | undefined)[];
}

const drawn: fc.Arbitrary<Drawn> = fc
  .record({
    base: table(fc.oneof({ weight: 6, arbitrary: value }, { weight: 1, arbitrary: fc.constant(undefined) })),
    mine: table(value),
    theirs: table(value),
    pinned: fc.subarray(ids),
    choices: fc.array(fc.constantFrom("accept" as const, "refuse" as const, undefined), {
      minLength: 1,
      maxLength: 30,
    }),
  })
  .map(({ base, mine, theirs, pinned, choices }) => ({
    choices,
    input: {
      blockId: "b",
      base: block(base.fields, base.rows),
      mine,
      theirs: block(theirs.fields, theirs.rows),
      pinnedRows: new Set(pinned),
    },
  }));

/** The same refresh with its changes decided one after the other. */
function decided({ input: undecided, choices }: Drawn): {
  readonly input: RefreshInput;
  readonly plan: RefreshPlan;
} {
  const decisions = new Map<string, "accept" | "refuse">();
  planRefresh(undecided).changes.forEach(({ id }, i) => {
    const choice = choices[i % choices.length];
    if (choice !== undefined) decisions.set(id, choice);
  });
  const withDecisions = { ...undecided, decisions };
  return { input: withDecisions, plan: planRefresh(withDecisions) };
}

function check(law: (drawn: Drawn) => void): void {
  fc.assert(fc.property(drawn, law), { seed: 20261125, numRuns: 400 });
}

describe("the plan of a refresh, whatever the three versions and the decisions", () => {
  it("writes nothing the second time", () => {
    check((one) => {
      const { input: first, plan } = decided(one);
      const second = planRefresh({
        ...first,
        base: recorded(plan.next),
        mine: written(first.mine, plan),
        decisions: new Map(),
      });
      expect(second).toMatchObject({ cells: [], addRows: [], removeRows: [], addFields: [], formats: [] });
      expect(second.openConflicts).toBe(plan.openConflicts);
    });
  });

  it("asks nothing again that was decided, and keeps open what was not", () => {
    check((one) => {
      const { input: first, plan } = decided(one);
      const again = planRefresh({
        ...first,
        base: recorded(plan.next),
        mine: written(first.mine, plan),
        decisions: new Map(),
      });
      const open = plan.changes.filter(
        ({ id, decidable, choice }) => decidable && choice === "none" && !first.decisions?.has(id),
      );
      const asked = again.changes.filter(({ decidable, choice }) => decidable && choice === "none");
      expect(asked.map(({ id }) => id).sort()).toEqual(open.map(({ id }) => id).sort());
      expect(again.changes.filter(({ choice }) => choice === "accept")).toEqual([]);
    });
  });

  it("loses no edit of the user's that nobody gave up", () => {
    check((one) => {
      const { input: first, plan } = decided(one);
      const after = written(first.mine, plan);
      const givenUp = new Set(
        [...(first.decisions ?? [])].flatMap(([id, choice]) => (choice === "accept" ? [id] : [])),
      );
      for (const [key, row] of first.mine.rows) {
        row.forEach((mine, place) => {
          const field = first.mine.fields[place] ?? "";
          const base = cellOf(first.base, key, field);
          const isEdit = base === undefined ? !isBlank(mine ?? null) : !sameCell(base, mine ?? null);
          if (!isEdit || givenUp.has(`b|${key}\u001f${field}`) || givenUp.has(`b|${key}`)) return;
          expect(cellOf(after, key, field)).toEqual(mine);
        });
      }
    });
  });

  it("removes no pinned row, and brings back no row or column that the user took out, unless asked", () => {
    check((one) => {
      const { input: first, plan } = decided(one);
      for (const key of plan.removeRows) expect(first.pinnedRows?.has(key)).toBe(false);
      for (const { key } of plan.addRows) {
        if (first.base.rows.has(key)) expect(first.decisions?.get(`b|${key}`)).toBe("accept");
      }
      for (const { field } of plan.addFields) expect(first.base.fields).not.toContain(field);
    });
  });

  it("names each change once, and the same with decisions as without", () => {
    check((one) => {
      const { plan } = decided(one);
      expect(new Set(plan.changes.map(({ id }) => id)).size).toBe(plan.changes.length);
      expect(plan.changes).toEqual(planRefresh(one.input).changes);
    });
  });

  it("writes only cells that change, and each where it belongs", () => {
    check((one) => {
      const { input: first, plan } = decided(one);
      const fields = [...first.mine.fields, ...plan.addFields.map(({ field }) => field)];
      for (const { key, field, value: cell } of plan.cells) {
        expect(first.mine.rows.has(key)).toBe(true);
        const mine = cellOf(first.mine, key, field);
        expect(mine !== undefined && sameCell(mine, cell)).toBe(false);
        expect(cell).toEqual(cellOf(first.theirs, key, field));
        expect(fields).toContain(field);
      }
    });
  });

  it("changes none of the tables that it is given", () => {
    check((one) => {
      const before = structuredClone(one.input);
      decided(one);
      expect(one.input).toEqual(before);
    });
  });
});

describe("what a refresh records as written", () => {
  const next = (of: RefreshInput, id?: string, choice: "accept" | "refuse" = "refuse"): unknown => {
    const decisions = new Map(id === undefined ? [] : [[id, choice] as const]);
    const plan = planRefresh({ ...of, decisions });
    return Object.fromEntries(plan.next.rows.map((row) => [rowKey([row[0] as string]), row[1]]));
  };

  it("is theirs once a cell is updated or its update refused", () => {
    const updated = input({ a: ["a", 1] }, { a: ["a", 1] }, { a: ["a", 2] });
    expect(next(updated)).toEqual({ a: 2 });
    expect(next(updated, "b|a\u001fvalue")).toEqual({ a: 2 });
  });

  it("stays as it was while a conflict is open, and is theirs once it is decided", () => {
    const conflict = input({ a: ["a", 1] }, { a: ["a", 5] }, { a: ["a", 2] });
    expect(next(conflict)).toEqual({ a: 1 });
    expect(next(conflict, "b|a\u001fvalue")).toEqual({ a: 2 });
    expect(next(conflict, "b|a\u001fvalue", "accept")).toEqual({ a: 2 });
  });

  it("holds a new row that was refused, so that it counts as deleted here", () => {
    const added = input({}, {}, { a: ["a", 2] });
    expect(next(added, "b|a")).toEqual({ a: 2 });
  });

  it("leaves out a row that is gone, whether it was removed or kept", () => {
    const gone = input({ a: ["a", 1] }, { a: ["a", 1] }, {});
    expect(next(gone)).toEqual({});
    expect(next(gone, "b|a")).toEqual({});
  });

  it("keeps a blank that the catalog now has in place of a value", () => {
    expect(next(input({ a: ["a", 1] }, { a: ["a", 1] }, { a: ["a", null] }))).toEqual({ a: null });
  });
});

describe("the list of changes", () => {
  it("shows old, mine and theirs as the sheet does, with source and name of the row", () => {
    const of = input({ a: ["a", 1000] }, { a: ["a", 1500] }, { a: ["a", 2000.5] });
    const { changes } = planRefresh({
      ...of,
      theirs: {
        ...of.theirs,
        formats: new Map([["a", new Map([["value", '"< "#,##0.0']])]]),
        sources: new Map([["a", { en: "Office, 2026", ko: "통계청, 2026" }]]),
        rowLabels: new Map([["a", { en: "Seoul", ko: "서울" }]]),
      },
    });
    expect(changes).toEqual([
      {
        id: "b|a\u001fvalue",
        blockId: "b",
        key: "a",
        field: "value",
        row: { en: "Seoul", ko: "서울" },
        outcome: "conflict",
        old: { text: "1,000" },
        mine: { text: "1,500" },
        theirs: { text: "< 2,000.5" },
        source: { en: "Office, 2026", ko: "통계청, 2026" },
        choice: "none",
        decidable: true,
      },
    ]);
  });

  it("calls a formula in a data cell an edit, and shows it", () => {
    const { changes } = planRefresh(
      input({ a: ["a", 1] }, { a: ["a", { formula: "B1*2" }] }, { a: ["a", 1] }),
    );
    expect(changes).toMatchObject([{ outcome: "kept", mine: { formula: "=B1*2" }, choice: "refuse" }]);
  });

  it("does not call an input an edit where the catalog has nothing", () => {
    const of = input({ a: ["a", null] }, { a: ["a", 7] }, { a: ["a", null] });
    const theirs = { ...of.theirs, inputFields: new Set(["value"]) };
    expect(planRefresh({ ...of, theirs }).changes).toEqual([]);
    expect(planRefresh({ ...of, theirs }).state).toBe("upToDate");
    const given = {
      ...input({ a: ["a", null] }, { a: ["a", 7] }, { a: ["a", 8] }),
      inputFields: new Set(["value"]),
    };
    expect(planRefresh(given).changes).toMatchObject([{ outcome: "conflict" }]);
  });

  it("asks for a new column figure by figure, and adds it in the order of the periods", () => {
    const of: RefreshInput = {
      blockId: "b",
      base: block(["id", "2023", "2025"], { a: ["a", 1, 2], c: ["c", 3, 4] }),
      mine: block(["2025", "id", "2023"], { a: [2, "a", 1], c: [4, "c", 3] }),
      theirs: block(["id", "2023", "2024", "2025"], { a: ["a", 1, 9, 2], c: ["c", 3, null, 4] }),
    };
    const plan = planRefresh(of);
    expect(plan.changes).toMatchObject([
      { key: "a", field: "2024", outcome: "added", theirs: { text: "9" } },
    ]);
    expect(plan.addFields).toEqual([{ field: "2024", header: "2024", after: "2023" }]);
    expect(plan.cells).toEqual([{ key: "a", field: "2024", value: 9 }]);
    const refused = planRefresh({ ...of, decisions: new Map([["b|a\u001f2024", "refuse"]]) });
    expect(refused.addFields).toEqual([]);
    expect(planRefresh({ ...of, base: recorded(refused.next) }).changes).toEqual([]);
  });

  it("places a new row after the one that stands before it in the catalog", () => {
    const plan = planRefresh(
      input(
        { a: ["a", 1], c: ["c", 3] },
        { c: ["c", 3], a: ["a", 1] },
        { a: ["a", 1], b: ["b", 2], c: ["c", 3] },
      ),
    );
    expect(plan.addRows).toMatchObject([{ key: "b", after: "a" }]);
    expect(plan.addRows[0]?.values.get("value")).toBe(2);
  });
});
