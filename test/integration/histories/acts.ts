import fc from "fast-check";
import { PICKS, type Upstream } from "./catalogs";

/** One act of a history. Numbers pick rows and columns modulo how many there are. */
export type Act =
  | { do: "edit"; row: number; column: number; figures: boolean; content: string | number | boolean }
  | { do: "note"; row: number; column: number }
  | { do: "sort"; column: number; ascending: boolean }
  | { do: "renameTable" | "renameSheet" | "unfilter" | "moveSheet" | "cutBlock" | "restore" | "restoreOlder" }
  | { do: "renameHeader"; column: number }
  | { do: "giveHeader"; from: number; to: number }
  | { do: "moveColumn"; from: number; to: number }
  | { do: "ownColumn"; at: number; last: boolean }
  | { do: "hideColumn"; column: number }
  | { do: "insertRow"; at: number; ofSheet: boolean }
  | { do: "deleteRow"; at: number; ofSheet: boolean }
  | { do: "copyRow"; from: number; to: number }
  | { do: "filter"; column: number; row: number }
  | { do: "upstream"; change: Upstream }
  | { do: "refresh"; decisions: readonly ("default" | "accept" | "refuse")[] };

const place = fc.nat({ max: 11 });
const pick = fc.nat({ max: PICKS - 1 });

/** A cell that was emptied is the edit that is lost most easily. */
const content = fc.oneof(
  fc.constant(""),
  fc.constantFrom("=1+1", "=SUM(1,2)*10", "checked", "약 5천", "n/a", true),
  fc.integer({ min: -5, max: 999 }),
);

function upstream(revised: { minLength: number; maxLength: number }): fc.Arbitrary<Act> {
  return fc.record({
    do: fc.constant("upstream"),
    change: fc.record({
      revised: fc.array(pick, revised),
      removed: fc.array(pick, { maxLength: 2 }),
      back: fc.boolean(),
      words: fc.boolean(),
    }),
  });
}

const decision = fc.constantFrom("default", "accept", "refuse");

const refresh: fc.Arbitrary<Act> = fc.record({
  do: fc.constant("refresh"),
  decisions: fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(decision, { minLength: 1, maxLength: 5 }) },
  ),
});

const plain = fc.constantFrom<Act[]>(
  { do: "renameTable" },
  { do: "renameSheet" },
  { do: "unfilter" },
  { do: "moveSheet" },
  { do: "cutBlock" },
  { do: "restore" },
  { do: "restoreOlder" },
);

/** Half of all edits go to figures, which the data revises. */
const edit: fc.Arbitrary<Act> = fc.record({
  do: fc.constant("edit"),
  row: place,
  column: place,
  figures: fc.boolean(),
  content,
});

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 9, arbitrary: edit },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("note"), row: place, column: place }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("sort"), column: place, ascending: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("renameHeader"), column: place }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("giveHeader"), from: place, to: place }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("moveColumn"), from: place, to: place }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("ownColumn"), at: place, last: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("hideColumn"), column: place }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("insertRow"), at: place, ofSheet: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("deleteRow"), at: place, ofSheet: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("copyRow"), from: place, to: place }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("filter"), column: place, row: place }) },
  { weight: 5, arbitrary: upstream({ minLength: 0, maxLength: 6 }) },
  { weight: 4, arbitrary: refresh },
  { weight: 4, arbitrary: plain },
);

/** The data that comes at the end revises many figures, edited ones among them. */
const news = upstream({ minLength: 3, maxLength: 12 });

/** What happens to a block from the day it is inserted; each history ends with new data and a refresh. */
export const acts: fc.Arbitrary<Act[]> = fc
  .tuple(fc.array(act, { minLength: 1, maxLength: 10 }), news, refresh)
  .map(([middle, change, last]) => [...middle, change, last]);
