import { catalog } from "../../src/catalog/catalog";
import { approaches, approachReadings } from "../../src/catalog/policies/approachReadings";
import { policyBudget, sumsByKind } from "../../src/catalog/policies/policyBudget";
import { word } from "../../src/catalog/words";
import type { Language } from "../../src/model/language";
import { openXlsx } from "../../src/workbench/xlsx/openXlsx";
import { saveWorkbook } from "../../src/workbench/xlsx/saveWorkbook";
import type { OpenedFile } from "../../src/workbench/xlsx/workbookFile";
import { buildComparison } from "../../src/workbook/policies/comparison/buildComparison";
import { policyPlaces } from "../../src/workbook/policies/comparison/comparisonLayout";
import { comparisonWords } from "../../src/workbook/policies/comparison/comparisonWords";
import { budgetUnits, policyHeaders } from "../../src/workbook/policies/policyWords";
import { buildTimeline } from "../../src/workbook/policies/timeline/buildTimeline";
import { recalculate } from "./libreOffice";
import { openWithFunctions } from "./openWithFunctions";
import { provideXml } from "./xmlGlobals";

jest.setTimeout(300_000);

const data = catalog();
const filter = {};

interface Book {
  readonly form: "native" | "functions";
  readonly language: Language;
  readonly currency: "USD" | "KRW";
  readonly comparison: string;
  readonly timeline: string;
  readonly file: OpenedFile;
}

/** Both forms; what is native is calculated by LibreOffice, the functions by the workbench. */
async function bookOf(options: Pick<Book, "form" | "language" | "currency">): Promise<Book> {
  const { form, language, currency } = options;
  const excel = await openWithFunctions({ profile: "minimum" });
  const comparison = await buildComparison({ filter, currency, form, language });
  const timeline = await buildTimeline({ filter, language });
  await excel.host.settled();
  const bytes = await saveWorkbook(excel.host);
  await excel.close();
  const file = form === "native" ? await recalculate(bytes) : await openXlsx(bytes);
  return { ...options, comparison, timeline, file };
}

let books: Book[];
let takeXmlBack: () => void;

beforeAll(async () => {
  takeXmlBack = provideXml();
  books = [
    await bookOf({ form: "native", language: "en", currency: "USD" }),
    await bookOf({ form: "native", language: "ko", currency: "KRW" }),
    await bookOf({ form: "functions", language: "ko", currency: "KRW" }),
  ];
});

afterAll(() => {
  takeXmlBack();
});

/** The rows under the header that begins with these words; the rows end at a blank first cell. */
function rowsUnder(file: OpenedFile, sheet: string, header: readonly string[]): unknown[][] {
  const cells = file.cells[sheet] ?? {};
  const at = (column: number, row: number): unknown =>
    cells[`${String.fromCharCode(65 + column)}${String(row)}`]?.value ?? "";
  const found = Array.from({ length: 400 }, (_, i) => i + 1).find((row) =>
    header.every((text, column) => at(column, row) === text),
  );
  if (found === undefined) throw new Error(`No header ${header.join(", ")} on ${sheet}.`);
  const rows: unknown[][] = [];
  for (let row = found + 1; at(0, row) !== ""; row += 1)
    rows.push(Array.from({ length: 14 }, (_, column) => at(column, row)));
  return rows;
}

const nearly = (found: unknown, wanted: number): boolean =>
  typeof found === "number" && Math.abs(found - wanted) <= Math.abs(wanted) * 1e-9;

describe("the sheets of policies, native by LibreOffice and with the add-in's functions", () => {
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

  it("count the approaches of each country as the register has them, and name those of most", () => {
    for (const { file, language, comparison } of books) {
      const header = [policyHeaders.country[language], comparisonWords.count[language]];
      const rows = rowsUnder(file, comparison, header);
      const readings = approachReadings(data, data.policies);
      expect(rows.slice(0, -1).map((row) => row.slice(0, 10))).toEqual(
        readings.map(({ country, policies, counts, leading }) => [
          country.name[language],
          policies.length,
          ...approaches.map((approach) => counts[approach]),
          policies.filter(({ budgetValue }) => budgetValue !== undefined).length,
          Math.min(...policies.map(({ year }) => year)),
          Math.max(...policies.map(({ year }) => year)),
          leading.map((approach) => word("approach", approach, language)).join(", "),
        ]),
      );
      expect(rows.at(-1)?.[1]).toBe(data.policies.length);
    }
  });

  it("convert each budget at the rate of its year, and leave it blank with the reason where there is none", () => {
    for (const { file, language, currency, comparison } of books) {
      const rows = rowsUnder(file, comparison, [
        policyHeaders.name[language],
        policyHeaders.country[language],
      ]);
      expect(rows.map((row) => row[policyPlaces.id])).toEqual(data.policies.map(({ id }) => id));
      data.policies.forEach((policy, at) => {
        const [row, budget] = [rows[at]!, policyBudget(data, policy, currency)];
        expect(row[policyPlaces.budget]).toBe(policy.budgetValue ?? "");
        const cell = row[policyPlaces.converted];
        if (budget?.converted === undefined) expect([policy.id, cell]).toEqual([policy.id, ""]);
        else
          expect([policy.id, nearly(cell, budget.converted / budgetUnits[currency].units)]).toEqual([
            policy.id,
            true,
          ]);
        const lacksRate = budget !== undefined && budget.converted === undefined;
        expect(row[policyPlaces.remark] !== "").toBe(lacksRate);
      });
    }
  });

  it("sum budgets within a kind, never across, and name the amounts that stay in their own currency", () => {
    for (const { file, language, currency, comparison } of books) {
      const kinds = [...new Set(data.policies.flatMap(({ budgetKind }) => budgetKind ?? []))];
      const kindWords = kinds.map((kind) => word("budgetKind", kind, language));
      const header = [policyHeaders.country[language], ...kindWords, comparisonWords.apart[language]];
      const rows = rowsUnder(file, comparison, header);
      const groups = [
        ...approachReadings(data, data.policies).map(({ policies }) => policies),
        data.policies,
      ];
      expect(rows).toHaveLength(groups.length);
      groups.forEach((policies, at) => {
        const budgets = policies.flatMap((policy) => policyBudget(data, policy, currency) ?? []);
        const sums = sumsByKind(budgets);
        kinds.forEach((kind, place) => {
          const sum = sums.find((one) => one.kind === kind)?.sum;
          const cell = rows[at]![1 + place];
          if (sum === undefined) expect([at, kind, cell]).toEqual([at, kind, ""]);
          else expect([at, kind, nearly(cell, sum / budgetUnits[currency].units)]).toEqual([at, kind, true]);
        });
        if (at === groups.length - 1) return;
        const apart = String(rows[at]![1 + kinds.length]);
        for (const { apart: own } of sums)
          for (const { currency: code, value } of own)
            expect(apart).toContain(`${code} ${value.toLocaleString("en-US")}`);
      });
    }
  });

  it("draw each bar from the first year to the target year, and none with an end that is not stated", () => {
    for (const { file, language, timeline } of books) {
      const rows = rowsUnder(file, timeline, [policyHeaders.name[language], policyHeaders.country[language]]);
      expect(rows).toHaveLength(data.policies.length);
      for (const row of rows) {
        const [, , approach, year, target, , label, before, ...bars] = row;
        expect(before).toBe(Number(year) - 0.5);
        const open = String(label).startsWith("◇");
        expect(open).toBe(target === "");
        const drawn = approaches.map((one, at) =>
          word("approach", one, language) === approach ? bars[at] : "",
        );
        expect(drawn.filter((bar) => bar !== "")).toEqual(
          target === "" ? [] : [Number(target) - Number(year) + 1],
        );
        expect(bars.filter((bar) => bar !== "")).toHaveLength(1);
        expect(bars[approaches.length]).toBe(target === "" ? 1 : "");
      }
    }
  });
});
