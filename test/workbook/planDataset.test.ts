import { catalog } from "../../src/catalog/catalog";
import { InputError, MissingDataError } from "../../src/model/errors";
import { planDataset } from "../../src/workbook/insertDataset/plan";
import type { DatasetRequest } from "../../src/workbook/insertDataset/request";
import { selectFigures } from "../../src/workbook/insertDataset/selectFigures";

const base: DatasetRequest = {
  indicators: ["private_ai_investment"],
  areas: ["USA", "CHN"],
  periods: "all",
  layout: "long",
  form: "values",
  language: "en",
};

function figures(request: Partial<DatasetRequest>): string[] {
  return selectFigures(catalog(), { ...base, ...request }).flatMap(({ figures: found }) =>
    found.map(({ area, period, value }) => `${area} ${period} ${value}`),
  );
}

describe("which figures", () => {
  it("are the latest of each area, or all between two periods, both included", () => {
    expect(figures({ periods: "latest" })).toEqual(["USA 2025 285.88", "CHN 2025 12.41"]);
    expect(figures({ periods: { from: "2023", to: "2024" } })).toEqual([
      "USA 2023 72.36",
      "USA 2024 109.55",
      "CHN 2023 9.47",
      "CHN 2024 9.39",
    ]);
  });

  it("are the vintages known at a date", () => {
    expect(figures({ periods: { from: "2023", to: "2023" }, asOf: "2024-12" })).toEqual([
      "USA 2023 67.22",
      "CHN 2023 7.76",
    ]);
  });

  it("are those of every area when none is named, in the order of the request otherwise", () => {
    expect(figures({ areas: [], periods: "latest" }).length).toBe(
      catalog().areasOf("private_ai_investment").length,
    );
    expect(figures({ areas: ["CHN", "USA", "CHN"], periods: "latest" })).toEqual([
      "CHN 2025 12.41",
      "USA 2025 285.88",
    ]);
  });

  it("are refused when there is nothing to choose from, naming what was asked", () => {
    expect(() => figures({ indicators: [] })).toThrow(InputError);
    expect(() => figures({ indicators: ["nope"] })).toThrow(/"nope"/);
    expect(() => figures({ areas: ["nope"] })).toThrow(/"nope"/);
    expect(() => figures({ areas: ["KRSEL"] })).toThrow(MissingDataError);
    expect(() => figures({ areas: ["KRSEL"] })).toThrow(/private_ai_investment for KRSEL/);
    expect(() => figures({ asOf: "2001" })).toThrow(/as of 2001/);
  });
});

describe("the plan of a dataset", () => {
  it("keeps its notes one row away from the table", () => {
    const plan = planDataset(catalog(), base);
    const notes = plan.piece.blocks.at(-1);
    expect(notes?.row).toBe(plan.figures.rows + 1);
    expect(plan.block.rows).toBe((notes?.row ?? 0) + (notes?.cells.length ?? 0));
  });

  it("has headers that are unique texts, as a table needs them", () => {
    for (const layout of ["long", "wide"] as const) {
      for (const language of ["en", "ko"] as const) {
        const header = planDataset(catalog(), { ...base, layout, language }).piece.blocks[0]?.cells[0] ?? [];
        const texts = header.map((cell) =>
          cell !== null && typeof cell === "object" && "text" in cell ? cell.text : "",
        );
        expect(texts).not.toContain("");
        expect(new Set(texts.map((text) => text.toLowerCase())).size).toBe(texts.length);
      }
    }
  });

  it("never puts a spilling formula into a table", () => {
    const spilled = planDataset(catalog(), { ...base, layout: "wide", form: "formulas" });
    expect(spilled.piece.tables).toEqual([]);
    expect(JSON.stringify(spilled.piece.blocks)).toContain("SEOULAI.GRID");
    const long = planDataset(catalog(), { ...base, form: "formulas" });
    expect(long.piece.tables).toHaveLength(1);
    expect(JSON.stringify(long.piece.blocks)).not.toContain("SEOULAI.GRID");
  });

  it("takes definitions beneath the table, or into header notes, never both", () => {
    const beneath = planDataset(catalog(), base);
    const inNotes = planDataset(catalog(), base, { headerNotes: true });
    const definition = catalog().indicators.get("private_ai_investment")?.definition.en ?? "?";
    expect(JSON.stringify(beneath.piece.blocks)).toContain(definition);
    expect(beneath.piece.notes).toEqual([]);
    expect(JSON.stringify(inNotes.piece.blocks)).not.toContain(definition);
    expect(inNotes.piece.notes[0]?.text).toContain(definition);
  });

  it("lists the marked figures of a grid beneath it, since its cells have no room for marks", () => {
    const plan = planDataset(catalog(), {
      ...base,
      indicators: ["ai_native_startups"],
      areas: [],
      layout: "wide",
      form: "formulas",
    });
    expect(JSON.stringify(plan.piece.blocks.at(-1))).toMatch(
      /AI-native start-ups, Seoul: 2025: < 500 is an upper bound/,
    );
  });

  it("says of a vintage before a break, of estimates and of bounds what they are", () => {
    const korea = planDataset(catalog(), { ...base, areas: ["KOR"], layout: "wide" });
    const text = JSON.stringify(korea.piece.blocks);
    expect(text).toMatch(/2021: break in series/);
    expect(JSON.stringify(korea.piece.numberFormats)).toContain('\\" b\\"');
  });
});
