import { catalog } from "../../src/catalog/catalog";
import { InputError, MissingDataError } from "../../src/model/errors";
import { columnIndex, columns } from "../../src/workbook/gapSheet/columns";
import { planGapSheet } from "../../src/workbook/gapSheet/plan";
import type { GapSheetRequest } from "../../src/workbook/gapSheet/request";
import type { CellContent } from "../../src/workbook/cellText";
import { plainGapSheet } from "./plainGapSheet";

const base = plainGapSheet;

const requests = (["native", "functions"] as const).flatMap((form) =>
  (["en", "ko"] as const).flatMap((language) =>
    (["eurostat", "un", "sdg-index"] as const).map((scheme) => ({ ...base, form, language, scheme })),
  ),
);

function formulasOf(request: GapSheetRequest): string[] {
  return planGapSheet(catalog(), request)
    .piece.blocks.flatMap((block) => block.cells.flat())
    .flatMap((content) =>
      content !== null && typeof content === "object" && "formula" in content ? [content.formula] : [],
    );
}

function textOf(content: CellContent | undefined): string {
  return content !== null && typeof content === "object" && "text" in content ? content.text : "";
}

describe("the plan of a gap sheet", () => {
  it("uses only functions of Excel 2016 and LibreOffice in its native form", () => {
    const known = ["IF", "COUNT", "AND", "OR", "ABS", "MIN", "MAX", "ISNUMBER", "MID", "ROUND"];
    for (const request of requests.filter(({ form }) => form === "native")) {
      for (const formula of formulasOf(request)) {
        const outside = formula.replace(/"(?:[^"]|"")*"/g, "");
        for (const [, name] of outside.matchAll(/([A-Z][A-Z.]*)\(/g)) expect(known).toContain(name);
        expect(outside).not.toMatch(/[[\]{}]/);
      }
    }
  });

  it("keeps every formula within Excel's 8,192 characters and 64 levels", () => {
    for (const request of requests) {
      for (const formula of formulasOf(request)) {
        expect(formula.length).toBeLessThan(8192);
        expect(depthOf(formula)).toBeLessThanOrEqual(64);
      }
    }
  });

  it("has no add-in function that reads a cell of another add-in function", () => {
    const computed = ["gap", "relative", "progress", "required", "pace", "status"] as const;
    const letters = computed.map((key) => `$${String.fromCharCode(65 + columnIndex(key))}`);
    const request = { ...base, form: "functions" as const };
    const calls = formulasOf(request).filter((formula) => formula.includes("SEOULAI."));
    expect(calls.length).toBe(6 * 8);
    for (const call of calls) for (const letter of letters) expect(call).not.toContain(letter);
  });

  it("has the same formula in every row, up to the row number", () => {
    const { piece, layout } = planGapSheet(catalog(), base);
    const body = piece.blocks.find((block) => block.row === layout.first)?.cells ?? [];
    const shapes = body.map((row, i) =>
      row.map((content) =>
        content !== null && typeof content === "object" && "formula" in content
          ? content.formula.replace(
              /\$([A-Z]+)(\d+)/g,
              (_, letters: string, row: string) => letters + String(Number(row) - layout.first - i - 1),
            )
          : "",
      ),
    );
    for (const shape of shapes) expect(shape).toEqual(shapes[0]);
  });

  it("names each column once, in both languages, as a table needs it", () => {
    for (const language of ["en", "ko"] as const) {
      const names = columns.map(({ header }) => header[language].toLowerCase());
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it("keeps prompts within the lengths that Excel takes", () => {
    for (const request of requests) {
      for (const { prompt, error } of planGapSheet(catalog(), request).piece.validations) {
        for (const { title, message } of [prompt, error]) {
          expect(title.length).toBeLessThanOrEqual(32);
          expect(message.length).toBeLessThanOrEqual(255);
        }
      }
    }
  });

  it("puts a deadline into the target year, the user's before the plan's", () => {
    const { rows } = planGapSheet(catalog(), { ...base, deadlines: { startups: 2029 } });
    expect(rows.find(({ id }) => id === "startups")?.inputs.targetYear).toBe(2029);
    expect(rows.find(({ id }) => id === "ai_fund")?.inputs.targetYear).toBeUndefined();
  });

  it("refuses a deadline that is past, no year, or of no target, naming it", () => {
    const plan = (deadlines: Record<string, number>) => () =>
      planGapSheet(catalog(), { ...base, deadlines }, 2026);
    expect(plan({ startups: 2025 })).toThrow(InputError);
    expect(plan({ startups: 2025 })).toThrow(/startups.*2025.*past.*2026/);
    expect(plan({ startups: 2030.5 })).toThrow(/1990 to 2100.*2030\.5/);
    expect(plan({ no_such: 2030 })).toThrow(/no_such.*startups/);
    expect(plan({ startups: 2026 })).not.toThrow();
  });

  it("refuses an unknown plan, naming those that exist", () => {
    expect(() => planGapSheet(catalog(), { ...base, planId: "atlantis" })).toThrow(MissingDataError);
    expect(() => planGapSheet(catalog(), { ...base, planId: "atlantis" })).toThrow(/seoul-2024/);
  });

  it("gives added targets an id of their own, also when two have one name", () => {
    const own = {
      name: "AI clinics",
      pillar: "Health",
      value: 3,
      unit: "CENTRES",
      direction: "higher",
    } as const;
    const { rows } = planGapSheet(catalog(), { ...base, addedTargets: [own, own] });
    expect(rows.slice(8).map(({ id }) => id)).toEqual(["added_ai_clinics", "added_ai_clinics_2"]);
    expect(rows[8]).toMatchObject({ unit: "Centres", value: 3, pillar: "Health" });
  });

  it("cites every source with licence and grade of evidence, and the version of the data", () => {
    for (const language of ["en", "ko"] as const) {
      const { piece } = planGapSheet(catalog(), { ...base, language });
      const text = piece.blocks.flatMap((block) => block.cells.flat().map(textOf)).join("\n");
      expect(text).toMatch({ en: /Licence: .*Evidence: /, ko: /라이선스: .*근거: / }[language]);
      expect(text).toContain(catalog().version);
      expect(text).toContain(catalog().hash.slice(0, 16));
    }
  });

  it("says what the cut-offs of each scheme are", () => {
    const text = (scheme: GapSheetRequest["scheme"]): string =>
      planGapSheet(catalog(), { ...base, scheme })
        .piece.blocks.flatMap((block) => block.cells.flat().map(textOf))
        .join("\n");
    expect(text("eurostat")).toMatch(/95 % or more/);
    expect(text("un")).toMatch(/10 % or more, below 95 %/);
    expect(text("sdg-index")).toMatch(/50 % or more, below 100 %/);
  });
});

function depthOf(formula: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of formula.replace(/"(?:[^"]|"")*"/g, "")) {
    if (character === "(") deepest = Math.max(deepest, (depth += 1));
    if (character === ")") depth -= 1;
  }
  return deepest;
}
