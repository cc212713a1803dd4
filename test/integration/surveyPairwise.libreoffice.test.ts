import { ahpConsistency } from "../../src/core/survey/ahpConsistency";
import { ahpWeights } from "../../src/core/survey/ahpWeights";
import { mostInconsistent } from "../../src/core/survey/mostInconsistent";
import { openXlsx } from "../../src/workbench/xlsx/openXlsx";
import { saveWorkbook } from "../../src/workbench/xlsx/saveWorkbook";
import type { OpenedFile } from "../../src/workbench/xlsx/workbookFile";
import { buildPairwiseSheet } from "../../src/workbook/survey/analysis/ahp/buildPairwiseSheet";
import { matrixCells, type Cell } from "../../src/workbook/survey/analysis/ahp/matrixBlock";
import { readWeights } from "../../src/workbook/survey/analysis/weights/readWeights";
import { address } from "../../src/workbook/sheet/address";
import { recalculate } from "./libreOffice";
import { openWithFunctions } from "./openWithFunctions";
import { seeded } from "./surveyPanel";
import { provideXml } from "./xmlGlobals";

jest.setTimeout(600_000);

type Form = "native" | "functions";

/** Upper triangles: Saaty's leader, two things, three that agree, a circle that contradicts itself, ten by chance. */
const matrices: readonly { readonly name: string; readonly upper: readonly number[][] }[] = [
  { name: "leader", upper: [[4, 3, 7], [1 / 3, 3], [5]] },
  { name: "two", upper: [[3]] },
  { name: "agreed", upper: [[2, 4], [2]] },
  { name: "circle", upper: [[9, 1 / 9, 9], [9, 1 / 9], [9]] },
  { name: "ten", upper: chance(10) },
];

function chance(n: number): number[][] {
  const random = seeded(7);
  return Array.from({ length: n - 1 }, (_, i) =>
    Array.from({ length: n - 1 - i }, () => {
      const value = 1 + Math.floor(random() * 9);
      return random() < 0.5 ? value : 1 / value;
    }),
  );
}

function whole(upper: readonly number[][]): number[][] {
  const n = upper.length + 1;
  const at = (i: number, j: number): number => upper[i]?.[j - i - 1] ?? 1;
  return Array.from({ length: n }, (_, i) =>
    Array.from({ length: n }, (__, j) => {
      if (i === j) return 1;
      return i < j ? at(i, j) : 1 / at(j, i);
    }),
  );
}

const forms: readonly Form[] = ["native", "functions"];
/** Row of the matrix's header; the line about the add-in stands above it in one form. */
const headers: Readonly<Record<Form, number>> = { native: 6, functions: 7 };

interface Filled {
  readonly form: Form;
  readonly method: "eigen" | "geometric";
  readonly upper: readonly number[][];
  readonly sheet: string;
}

let filled: Filled[];
let blank: Filled[];
let files: Readonly<Record<Form, OpenedFile>>;
let sums: number[];
let takeXmlBack: () => void;

async function fill(form: Form, at: number, { name, upper }: (typeof matrices)[number]): Promise<Filled> {
  const method = at % 2 === 0 ? "eigen" : "geometric";
  const language = at % 2 === 0 ? "en" : "ko";
  const elements = Array.from({ length: upper.length + 1 }, (_, i) => `${name} ${i + 1}`);
  const { sheet } = await buildPairwiseSheet({ title: `${name} ${form}`, elements, form, method, language });
  await Excel.run(async (context) => {
    const work = context.workbook.worksheets.getItem(sheet);
    upper.forEach((row, i) => {
      work.getRangeByIndexes(headers[form] + 1 + i, 2 + i, 1, row.length).values = [row];
    });
    await context.sync();
  });
  return { form, method, upper, sheet };
}

async function leaveBlank(form: Form): Promise<Filled> {
  const elements = ["a", "b", "c", "d"];
  const request = { title: `blank ${form}`, elements, form, method: "eigen", language: "en" } as const;
  const { sheet } = await buildPairwiseSheet(request);
  return { form, method: "eigen", upper: [], sheet };
}

beforeAll(async () => {
  takeXmlBack = provideXml();
  const excel = await openWithFunctions({ profile: "minimum" });
  [filled, blank] = [[], []];
  for (const form of forms) {
    for (const [at, matrix] of matrices.entries()) filled.push(await fill(form, at, matrix));
    blank.push(await leaveBlank(form));
  }
  await excel.host.settled();
  sums = (await readWeights()).map(({ entries }) =>
    entries.reduce((sum, { weight }) => sum + (weight ?? 0), 0),
  );
  const bytes = await saveWorkbook(excel.host);
  await excel.close();
  files = { native: await recalculate(bytes), functions: await openXlsx(bytes) };
});

afterAll(() => takeXmlBack());

function valuesOf({ form, sheet }: Filled): (cell: Cell) => unknown {
  const cells = files[form].cells[sheet];
  return (cell) => cells?.[address({ ...cell, rows: 1, columns: 1 })]?.value;
}

function expectClose(name: string, found: unknown, wanted: number | null): void {
  expect([name, found, Math.abs(Number(found) - (wanted ?? NaN)) < 1e-9]).toEqual([name, found, true]);
}

/** Where the line stands that says how consistent the judgements are. */
const reading: Cell = { row: 3, column: 2 };

describe("a pairwise sheet that a person fills in", () => {
  it("has the core's weights, eigenvalue and consistency, native by LibreOffice and with the functions", () => {
    for (const one of filled) {
      const matrix = whole(one.upper);
      const value = valuesOf(one);
      const cells = matrixCells(headers[one.form], matrix.length);
      ahpWeights(matrix, one.method).forEach((weight, i) => {
        expectClose(`${one.sheet} ${i}`, value({ ...cells.weights, row: cells.weights.row + i }), weight);
      });
      const { lambdaMax, ci, cr } = ahpConsistency(matrix);
      expectClose(`${one.sheet} lambda`, value(cells.lambda), lambdaMax);
      expectClose(`${one.sheet} CI`, value(cells.ci), ci);
      expectClose(`${one.sheet} CR`, value(cells.cr), cr);
    }
  });

  it("names the judgement that fits least, and what would be consistent", () => {
    for (const one of filled) {
      const matrix = whole(one.upper);
      const value = valuesOf(one);
      const cells = matrixCells(headers[one.form], matrix.length);
      const worst = mostInconsistent(matrix);
      if (worst === null) expect([one.sheet, value(cells.worst)]).toEqual([one.sheet, ""]);
      else {
        expectClose(`${one.sheet} judged`, value(cells.judged), worst.judgement);
        expectClose(`${one.sheet} consistent`, value(cells.suggested), worst.suggested);
      }
    }
  });

  it("says in words whether the judgements are consistent, and which to look at again", () => {
    for (const one of filled) {
      const text = valuesOf(one)(reading);
      if (one.sheet.startsWith("leader")) expect(text).toBe("The judgements are consistent.");
      if (one.sheet.startsWith("two")) expect(text).toBe("판단이 일관됩니다.");
      if (one.sheet.startsWith("circle"))
        expect(text).toMatch(/^판단이 일관되지 않습니다.*circle \d 대 circle \d: 응답 .*일관된 값은/);
    }
  });

  it("says how many judgements are missing while it is blank, without an error in any cell", () => {
    for (const one of blank) expect(valuesOf(one)(reading)).toBe("Fill in the yellow cells: missing 6 of 6");
    const sheets = [...filled, ...blank].map(({ form, sheet }) => files[form].cells[sheet] ?? {});
    const errors = sheets.flatMap((cells) => Object.values(cells).filter(({ error }) => error !== undefined));
    expect(errors).toEqual([]);
  });

  it("offers its weights, which sum to 1", () => {
    expect(sums).toHaveLength(2 * matrices.length + 2);
    expect(sums.filter((sum) => Math.abs(sum - 1) < 1e-9)).toHaveLength(2 * matrices.length);
  });

  it.each([[["a"]], [["a", "a"]], [["a", " "]], ["abcdefghijk".split("")]])(
    "compares two to ten things, each with a name of its own, not %j",
    async (elements) => {
      const request = { title: "x", elements, form: "native", method: "eigen", language: "en" } as const;
      await expect(buildPairwiseSheet(request)).rejects.toThrow(/two to ten/);
    },
  );
});
