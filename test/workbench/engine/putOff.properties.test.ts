import fc from "fast-check";
import { createEngine, type Engine } from "../../../src/workbench/engine/createEngine";
import { EngineError } from "../../../src/workbench/engine/engineError";
import { loadEngineInNode } from "../../../src/workbench/engine/loadInNode";

beforeAll(() => {
  console.debug = () => undefined;
  loadEngineInNode();
});

const ROWS = 8;
const COLUMNS = 7;

/** Formulas look to the left only, so that none refers to itself; some fill cells beside them or use names. */
const contents: readonly (readonly string[])[] = [
  ["1", "2", "text", "-3.5", ""],
  ["=A1+1", "=SUM(A1:A8)", '=IF(A2="text",1,A3)', "=Sheet2!A1*2", "7"],
  ["=B1*2", "=AVERAGE(A1:B8)", "=Total", "=Other", "=COUNTA(Sheet2!A1:A8)", ""],
  ["=TRANSPOSE(A1:A3)", "=C2", "=MAX(A1:C8)"],
  ["", "9"],
  ["", "=SUM(D1:E8)", "text"],
  ["=F1&D1", "=SUM(A1:F8)"],
];

type Act = (engine: Engine) => void;

const row = fc.integer({ min: 0, max: ROWS - 1 });
const sheet = fc.integer({ min: 0, max: 1 });

function sheetId(engine: Engine, at: number): string {
  const ids = engine.sheets.ids();
  return ids[at % ids.length] ?? "";
}

const enter: fc.Arbitrary<Act> = fc.integer({ min: 0, max: COLUMNS - 1 }).chain((column) =>
  fc
    .record({ at: sheet, row, content: fc.constantFrom(...(contents[column] ?? [""])) })
    .map(({ at, row: line, content }): Act => (engine) => {
      engine.cells.enter(sheetId(engine, at), line, column, content);
    }),
);

const merge: fc.Arbitrary<Act> = fc.tuple(sheet, row, fc.boolean()).map(([at, line, joins]) => (engine) => {
  const zone = { top: line, bottom: line + 1, left: 3, right: 4 };
  const id = sheetId(engine, at);
  if (joins) engine.formats.merge(id, zone);
  else engine.formats.unmerge(id, [zone]);
});

const lines: fc.Arbitrary<Act> = fc.tuple(sheet, row, fc.boolean()).map(([at, line, comes]) => (engine) => {
  const id = sheetId(engine, at);
  if (comes) engine.sheets.insert(id, "ROW", line, 1);
  else engine.sheets.delete(id, "ROW", line, 1);
});

const name: fc.Arbitrary<Act> = fc
  .tuple(fc.constantFrom("Total", "Other"), sheet, row, fc.boolean())
  .map(([word, at, line, stays]) => (engine) => {
    if (!stays) engine.names.remove(word);
    else engine.names.set(word, sheetId(engine, at), { top: 0, bottom: line, left: 0, right: 0 });
  });

const sheets: fc.Arbitrary<Act> = fc.constantFrom<Act>(
  (engine) => {
    if (engine.sheets.idOf("Sheet2") === undefined) engine.sheets.create("Sheet2", 1);
  },
  (engine) => {
    const id = engine.sheets.idOf("Sheet2");
    if (id !== undefined) engine.sheets.remove(id);
  },
);

const others: fc.Arbitrary<Act> = fc.constantFrom<Act>(
  (engine) => {
    engine.undo();
  },
  (engine) => {
    engine.redo();
  },
  (engine) => {
    engine.recalculate();
  },
);

const look: fc.Arbitrary<Act> = fc.tuple(sheet, row).map(([at, line]) => (engine) => {
  engine.cells.read(sheetId(engine, at), line, 6);
});

const history = fc.array(
  fc.oneof({ weight: 6, arbitrary: enter }, merge, lines, name, sheets, others, {
    weight: 2,
    arbitrary: look,
  }),
  { minLength: 5, maxLength: 25 },
);

/** What every cell shows, sheet by sheet. */
function shown(engine: Engine): string[][] {
  return engine.sheets.ids().map((id) => {
    const cells: string[] = [];
    for (let line = 0; line < ROWS + 12; line++)
      for (let column = 0; column < COLUMNS + 3; column++)
        cells.push(engine.cells.read(id, line, column).text);
    return cells;
  });
}

/** What the engine refuses changes nothing, which is no fault here. */
function perform(act: Act, engine: Engine): void {
  try {
    act(engine);
    engine.tables.all(); // Sends what waits, as one step of undoing, and asks for no value.
  } catch (error) {
    if (!(error instanceof EngineError) || error.message.includes("broke")) throw error;
  }
}

describe("values that are calculated when they are asked for", () => {
  it("are those of a workbook that calculates at every step, and as a whole, whatever happens and whoever looks", () => {
    fc.assert(
      fc.property(history, fc.boolean(), (acts, watched) => {
        const [engine, eager] = [createEngine(), createEngine()];
        // A listener that reads while a command is under way.
        if (watched)
          engine.onCommand(() => {
            const { getters } = engine.model;
            getters.getEvaluatedCell({ sheetId: getters.getActiveSheetId(), col: 6, row: 0 });
          });
        for (const act of acts) {
          for (const one of [engine, eager]) perform(act, one);
          eager.flush();
        }
        const now = shown(engine);
        expect(now).toEqual(shown(eager));
        engine.recalculate();
        expect(now).toEqual(shown(engine));
      }),
      { numRuns: 40, seed: 20261130 },
    );
  });
});
