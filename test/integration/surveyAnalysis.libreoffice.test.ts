import { ahpCombine } from "../../src/core/survey/ahpCombine";
import { ahpConsistency } from "../../src/core/survey/ahpConsistency";
import { ahpWeights } from "../../src/core/survey/ahpWeights";
import { borichNeeds } from "../../src/core/survey/borichNeeds";
import { ceilingShare } from "../../src/core/survey/ceilingShare";
import { consistencyLimit } from "../../src/core/survey/consistencyLimit";
import { cronbachAlpha } from "../../src/core/survey/cronbachAlpha";
import { derivedImportance } from "../../src/core/survey/derivedImportance";
import { ipa } from "../../src/core/survey/ipa";
import { itemMeans } from "../../src/core/survey/itemMeans";
import { locusForFocus } from "../../src/core/survey/locusForFocus";
import { mostInconsistent } from "../../src/core/survey/mostInconsistent";
import { needRank } from "../../src/core/survey/needRank";
import { pairedT } from "../../src/core/survey/pairedT";
import { pairwiseMatrix } from "../../src/core/survey/pairwiseMatrix";
import { openXlsx } from "../../src/workbench/xlsx/openXlsx";
import { saveWorkbook } from "../../src/workbench/xlsx/saveWorkbook";
import type { OpenedFile } from "../../src/workbench/xlsx/workbookFile";
import { buildAhp } from "../../src/workbook/survey/analysis/ahp/buildAhp";
import { crossLineWords } from "../../src/workbook/survey/analysis/crossLineWords";
import type { CrossLine } from "../../src/workbook/survey/analysis/analysisTypes";
import { buildIpa } from "../../src/workbook/survey/analysis/ipa/buildIpa";
import { ipaQuadrants } from "../../src/workbook/survey/analysis/ipa/ipaWords";
import { buildNeeds } from "../../src/workbook/survey/analysis/needs/buildNeeds";
import { buildReliability } from "../../src/workbook/survey/analysis/reliability/buildReliability";
import { readWeights } from "../../src/workbook/survey/analysis/weights/readWeights";
import type { WeightSet } from "../../src/workbook/survey/analysis/weights/weightSet";
import { readScores } from "../../src/workbook/survey/scores/readScores";
import type { Scores } from "../../src/workbook/survey/surveyTypes";
import { recalculate } from "./libreOffice";
import { openWithFunctions } from "./openWithFunctions";
import { answeredSurvey, analysisItems } from "./surveyAnalysisBook";
import { provideXml } from "./xmlGlobals";

jest.setTimeout(900_000);

type Maybe = number | null;

/** One expert; a small panel; one with many gaps; a larger one. */
const panels = [
  { experts: 1, seed: 11, missing: 0 },
  { experts: 4, seed: 5, missing: 0 },
  { experts: 9, seed: 3, missing: 10 },
];
const lines: readonly CrossLine[] = ["mean", "median", "scale"];
const methods = ["eigen", "geometric", "eigen"] as const;

interface Analysed {
  readonly scores: Scores;
  readonly line: CrossLine;
  readonly method: "eigen" | "geometric";
  readonly ipa: string;
  readonly derived: string;
  readonly needs: string;
  readonly ahp: string;
  readonly reliability: string;
}

interface Book {
  readonly form: "native" | "functions";
  readonly language: "en" | "ko";
  readonly surveys: readonly Analysed[];
  readonly weights: readonly WeightSet[];
  readonly file: OpenedFile;
}

/** Both forms; what is native is calculated by LibreOffice, the functions by the workbench. */
async function bookOf(form: "native" | "functions", language: "en" | "ko"): Promise<Book> {
  const excel = await openWithFunctions({ profile: "minimum" });
  const surveys: Analysed[] = [];
  for (const [at, panel] of panels.entries()) {
    const { surveyId } = await answeredSurvey(language, panel);
    const request = { surveyId, round: 1, form, language };
    const line = lines[at] ?? "mean";
    const method = methods[at] ?? "eigen";
    const { sheet: stated } = await buildIpa({ ...request, importance: "stated" });
    const { sheet: derived } = await buildIpa({ ...request, importance: "derived", crossLine: "median" });
    const { sheet: needs } = await buildNeeds(request);
    // Chosen in the cell, as a person would: quadrants and cross-lines must follow.
    await Excel.run(async (context) => {
      for (const name of [stated, needs]) {
        context.workbook.worksheets.getItem(name).getRange("B4").values = [[crossLineWords[line][language]]];
      }
      await context.sync();
    });
    const { sheet: ahp } = await buildAhp({ ...request, method });
    const { sheet: reliability } = await buildReliability(request);
    const scores = await readScores(surveyId, 1);
    if (scores === undefined) throw new Error("no scores");
    surveys.push({ scores, line, method, ipa: stated, derived, needs, ahp, reliability });
  }
  await excel.host.settled();
  const weights = await readWeights();
  const bytes = await saveWorkbook(excel.host);
  await excel.close();
  const file = form === "native" ? await recalculate(bytes) : await openXlsx(bytes);
  return { form, language, surveys, weights, file };
}

let books: Book[];
let takeXmlBack: () => void;

beforeAll(async () => {
  takeXmlBack = provideXml();
  books = [await bookOf("native", "en"), await bookOf("functions", "ko")];
});

afterAll(() => takeXmlBack());

/** Answers to items, experts in rows. */
function answers(scores: Scores, ids: readonly string[]): Maybe[][] {
  const order = [...scores.columnOf].sort(([, a], [, b]) => a - b).map(([id]) => id);
  return scores.values.map((row) => ids.map((id) => row[order.indexOf(id)] ?? null));
}

const importance = ["I1", "I2", "I3", "I4", "I5"];
const current = ["C1", "C2", "C3", "C4", "C5"];

/** The rows under a header whose first cell says a word: each cell by place. */
function rowsUnder(file: OpenedFile, sheet: string, first: string, nth = 0): unknown[][] {
  const cells = file.cells[sheet] ?? {};
  const at = (column: number, row: number): unknown =>
    cells[`${String.fromCharCode(65 + column)}${row}`]?.value ?? "";
  const headers = Array.from({ length: 300 }, (_, i) => i + 1).filter((row) => at(0, row) === first);
  const rows: unknown[][] = [];
  for (let row = (headers[nth] ?? 0) + 1; at(0, row) !== "" && row > 1; row += 1) {
    rows.push(Array.from({ length: 14 }, (_, column) => at(column, row)));
  }
  return rows;
}

function expectNumbers(name: string, found: readonly unknown[], expected: readonly Maybe[]): void {
  expect({ name, length: found.length }).toEqual({ name, length: expected.length });
  found.forEach((cell, at) => {
    const wanted = expected[at] ?? null;
    if (wanted === null) expect([name, at, typeof cell]).toEqual([name, at, "string"]);
    else expect([name, at, cell, Math.abs(Number(cell) - wanted) < 1e-9]).toEqual([name, at, cell, true]);
  });
}

function each(check: (survey: Analysed, book: Book) => void): void {
  for (const book of books) for (const survey of book.surveys) check(survey, book);
}

function column(rows: readonly unknown[][], place: number): unknown[] {
  return rows.map((row) => row[place]);
}

const words = (language: "en" | "ko", en: string, ko: string): string => (language === "en" ? en : ko);

describe("the analyses of a round, native by LibreOffice and with the add-in's functions", () => {
  it("show no error in any cell", () => {
    for (const { file } of books) {
      const errors = Object.entries(file.cells).flatMap(([sheet, cells]) =>
        Object.entries(cells).flatMap(([place, { error }]) =>
          error === undefined ? [] : [[sheet, place, error]],
        ),
      );
      expect(errors).toEqual([]);
    }
  });

  it("place the topics of the IPA as the core does, wherever the cell puts the cross-lines", () => {
    each(({ scores, line, ipa: sheet }, { file, language }) => {
      const rows = rowsUnder(file, sheet, words(language, "Topic", "주제"));
      const [means, levels] = [itemMeans(answers(scores, importance)), itemMeans(answers(scores, current))];
      expectNumbers("importance", column(rows, 4), means);
      expectNumbers("current", column(rows, 6), levels);
      const { cross, quadrants } = ipa(means, levels, { centre: line, scaleMax: 5 });
      const cells = file.cells[sheet];
      expectNumbers(
        "lines",
        [cells?.["B5"]?.value, cells?.["B6"]?.value],
        [cross.importance, cross.performance],
      );
      const names = ["keepUp", "concentrate", "lowPriority", "overkill"];
      quadrants.forEach((quadrant, at) => {
        const shown = rows[at]?.[8];
        if (quadrant === null) expect(shown).toMatch(/No answers|응답 없음/);
        else expect(shown).toBe(ipaQuadrants[names.indexOf(quadrant)]?.words[language]);
      });
      const share = ceilingShare(answers(scores, importance).flat(), 5);
      expect(String(cells?.["C7"]?.value)).toContain(`${Math.round(share * 100)}%`);
    });
  });

  it("draw the topics at their means, with the cross-lines through the chart", () => {
    each(({ ipa: sheet, needs }, { file, language }) => {
      for (const [name, x, y] of [
        [sheet, 6, 4],
        [needs, 4, 6],
      ] as const) {
        const cells = file.cells[name];
        const series = file.extras.charts.find((chart) => chart.sheet === name)?.points ?? [];
        const [vertical, horizontal] = series.map((one) => ends(file, one.x ?? ""));
        expect(vertical?.map(([at]) => at)).toEqual([cells?.["B6"]?.value, cells?.["B6"]?.value]);
        expect(horizontal?.map(([, at]) => at)).toEqual([cells?.["B5"]?.value, cells?.["B5"]?.value]);
        const rows = rowsUnder(file, name, words(language, "Topic", "주제"));
        for (const row of rows.filter((one) => one[x] !== "" && one[y] !== "")) {
          const point = series.find((one) => one.name === row[0]);
          expect([row[0], ends(file, point?.x ?? "")]).toEqual([row[0], [[row[x], row[y]]]]);
        }
      }
    });
  });

  it("derive importance as the core does", () => {
    each(({ scores, derived }, { file, language }) => {
      const rows = rowsUnder(file, derived, words(language, "Topic", "주제"));
      const overall = answers(scores, ["C0"]).flat();
      expectNumbers("derived", column(rows, 4), derivedImportance(answers(scores, current), overall));
    });
  });

  it("have the core's needs, ranks, quadrants and p", () => {
    each(({ scores, line, needs: sheet }, { file, language }) => {
      const rows = rowsUnder(file, sheet, words(language, "Topic", "주제"));
      const [required, now] = [answers(scores, importance), answers(scores, current)];
      const needs = borichNeeds(required, now);
      expectNumbers("need", column(rows, 8), needs);
      expectNumbers("rank", column(rows, 9), needRank(needs));
      expectNumbers(
        "p",
        column(rows, 7),
        pairedT(required, now).map((test) => test?.p ?? null),
      );
      const pairs = required.map((row, i) =>
        row.map((value, j) => ((now[i]?.[j] ?? null) === null ? null : value)),
      );
      const means = itemMeans(pairs);
      const gaps = itemMeans(
        pairs.map((row, i) => row.map((value, j) => (value === null ? null : value - (now[i]?.[j] ?? 0)))),
      );
      const { cross, quadrants } = locusForFocus(means, gaps, { centre: line, scaleMax: 5 });
      const cells = file.cells[sheet];
      expectNumbers("lines", [cells?.["B5"]?.value, cells?.["B6"]?.value], [cross.gap, cross.importance]);
      const high = quadrants.filter((quadrant) => quadrant === "HH").length;
      expect(cells?.["B7"]?.value).toBe(high);
      quadrants.forEach((quadrant, at) => {
        if (quadrant === null) expect(rows[at]?.[10]).toMatch(/No expert|전문가 없음/);
        else expect(rows[at]?.[10]).toBe(quadrant);
        const isTop = quadrant === "HH" && (needRank(needs)[at] ?? Infinity) <= high;
        expect(rows[at]?.[11]).toBe(isTop ? words(language, "top priority", "최우선") : "");
      });
    });
  });

  it("weigh all experts, each group and each expert by AHP as the core does, and name the judgement that fits least", () => {
    let warned = 0;
    each(({ scores, method, ahp }, { file, language }) => {
      const items = analysisItems.filter(({ kind }) => kind === "pairwise");
      const sides = items.map(({ topic }) => topic.split("|") as [string, string]);
      const labels = [...new Set(sides.flat())];
      const given = answers(
        scores,
        items.map(({ id }) => id),
      );
      const matrices = given.map((row) =>
        row.includes(null)
          ? null
          : pairwiseMatrix(
              labels,
              sides.map(([left, right], at) => ({ left, right, value: row[at] ?? 1 })),
            ),
      );
      const combined = (group?: string): number[][] | null => {
        const own = matrices.filter((_, i) => group === undefined || scores.experts[i]?.group === group);
        const whole = own.filter((matrix) => matrix !== null);
        return whole.length === 0 ? null : ahpCombine(whole);
      };
      const names = [...new Set(scores.experts.map(({ group }) => group))];
      const check = (rows: readonly unknown[][], wanted: readonly (number[][] | null)[]): void => {
        expect(rows).toHaveLength(wanted.length);
        wanted.forEach((matrix, at) => {
          const row = rows[at] ?? [];
          const found = row.slice(3, 3 + labels.length);
          expectNumbers(
            "weights",
            found,
            matrix === null ? labels.map(() => null) : ahpWeights(matrix, method),
          );
          if (matrix === null) {
            expect(row[10]).toMatch(/incomplete|미완성/);
            return;
          }
          const { lambdaMax, ci, cr } = ahpConsistency(matrix);
          expectNumbers("consistency", row.slice(7, 10), [lambdaMax, ci, cr]);
          const isFine = (cr ?? 0) <= consistencyLimit(labels.length);
          const worst = isFine ? null : mostInconsistent(matrix);
          if (worst === null) expect(row[11]).toBe("");
          else {
            warned += 1;
            const ratio = (value: number): string =>
              value >= 1 ? value.toFixed(1) : `1/${(1 / value).toFixed(1)}`;
            const against = words(language, "against", "대");
            expect(row[11]).toContain(`${labels[worst.row] ?? ""} ${against} ${labels[worst.column] ?? ""}`);
            expect(row[11]).toContain(ratio(worst.judgement));
            expect(row[11]).toContain(ratio(worst.suggested));
          }
        });
      };
      check(rowsUnder(file, ahp, words(language, "Group", "집단")), [
        combined(),
        ...names.map((name) => combined(name)),
      ]);
      check(rowsUnder(file, ahp, words(language, "Expert", "전문가")), matrices);
    });
    expect(warned).toBeGreaterThan(5);
  });

  it("offer the weights of each analysis, which sum to 1", () => {
    for (const { weights } of books) {
      expect(weights.map(({ source }) => source).sort()).toEqual(
        [
          ...panels.map(() => "ahp"),
          ...panels.map(() => "borich"),
          ...panels.flatMap(() => ["importance", "importance"]),
        ].sort(),
      );
      for (const { entries, source, title } of weights) {
        const sum = entries.reduce((total, { weight }) => total + (weight ?? 0), 0);
        if (entries.some(({ weight }) => weight !== null))
          expect([source, title, sum.toFixed(9)]).toEqual([source, title, "1.000000000"]);
      }
    }
  });

  it("have the core's alpha, without each item too, and its correlation with the rest", () => {
    each(({ scores, reliability }, { file, language }) => {
      const rows = rowsUnder(file, reliability, words(language, "Items of", "문항 묶음"));
      expect(rows.length).toBeGreaterThan(0);
      const alpha = alphaOf(answers(scores, importance));
      const [all] = rows.filter((row) => row[2] === importance.length);
      expectNumbers("alpha", [all?.[4]], [alpha?.alpha ?? null]);
      const items = rowsUnder(file, reliability, words(language, "Item", "문항"));
      const own = importance.map((id) => items.find((row) => row[0] === id && row[1] === all?.[0]) ?? []);
      expectNumbers("item total", column(own, 4), alpha?.itemTotal ?? importance.map(() => null));
      expectNumbers("if dropped", column(own, 5), alpha?.ifDropped ?? importance.map(() => null));
    });
  });
});

/** x and y of the cells of a series: y stands beside x. */
function ends(file: OpenedFile, reference: string): unknown[][] {
  const [, sheet = "", letter = "", from = "", to = from] =
    /^'(.*)'!\$([A-Z])\$(\d+)(?::\$[A-Z]\$(\d+))?$/.exec(reference) ?? [];
  const beside = String.fromCharCode(letter.charCodeAt(0) + 1);
  const cells = file.cells[sheet.replaceAll("''", "'")];
  return Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) =>
    [letter, beside].map((column) => cells?.[`${column}${Number(from) + i}`]?.value),
  );
}

function alphaOf(responses: Maybe[][]): ReturnType<typeof cronbachAlpha> | undefined {
  try {
    return cronbachAlpha(responses);
  } catch {
    return undefined;
  }
}
