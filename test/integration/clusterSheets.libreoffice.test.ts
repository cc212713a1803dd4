import { catalog } from "../../src/catalog/catalog";
import { hachman } from "../../src/core/cluster/hachman";
import { herfindahl } from "../../src/core/cluster/herfindahl";
import { locationQuotient } from "../../src/core/cluster/locationQuotient";
import { shareEntropy } from "../../src/core/cluster/shareEntropy";
import { shiftShare } from "../../src/core/cluster/shiftShare";
import { specialisation } from "../../src/core/cluster/specialisation";
import { topShare } from "../../src/core/cluster/topShare";
import { cagr } from "../../src/core/numeric/cagr";
import { targetGap } from "../../src/core/targets/targetGap";
import { openXlsx } from "../../src/workbench/xlsx/openXlsx";
import { saveWorkbook } from "../../src/workbench/xlsx/saveWorkbook";
import type { OpenedFile } from "../../src/workbench/xlsx/workbookFile";
import { buildProfiles } from "../../src/workbook/cityProfile/buildProfiles";
import { profileRows } from "../../src/workbook/cityProfile/profileRows";
import { buildClusterSheet } from "../../src/workbook/clusterSheet/buildClusterSheet";
import { clusterWords } from "../../src/workbook/clusterSheet/clusterWords";
import { columnLetters } from "../../src/workbook/sheet/address";
import { buildValueChain } from "../../src/workbook/valueChain/buildValueChain";
import { measuresOf, type Measure } from "../../src/workbook/valueChain/measure";
import { shareOf } from "../../src/workbook/valueChain/shareOf";
import { valueChainWords } from "../../src/workbook/valueChain/valueChainWords";
import { clusterFacts, industries, writeIndustries } from "./industriesBook";
import { recalculate } from "./libreOffice";
import { openWithFunctions } from "./openWithFunctions";
import { provideXml } from "./xmlGlobals";

jest.setTimeout(300_000);

const peers = ["USA", "CHN", "TWN"];

interface Book {
  readonly form: "native" | "functions";
  readonly language: "en" | "ko";
  readonly override: boolean;
  readonly chain: string;
  readonly twoYears: string;
  readonly oneYear: string;
  readonly pair: string;
  readonly one: string;
  readonly file: OpenedFile;
}

/** Both forms; what is native is calculated by LibreOffice, the functions by the workbench. */
async function bookOf(form: Book["form"], language: Book["language"]): Promise<Book> {
  const excel = await openWithFunctions({ profile: "minimum" });
  const override = form === "functions";
  const { sheet: chain } = await buildValueChain({ home: "KOR", peers, form, language, override });
  await writeIndustries();
  const request = { form, language };
  const source = { kind: "range", sheet: "Jobs", address: "A1:E10", facts: clusterFacts } as const;
  const { sheet: twoYears } = await buildClusterSheet({ ...request, source });
  const { sheet: oneYear } = await buildClusterSheet({
    ...request,
    source: { ...source, sheet: "Firms", address: "A1:C4", facts: { ...clusterFacts, startYear: undefined } },
  });
  const profiles = [["KRSEL", "CATOR"], ["CNBJS"]] as const;
  const { sheets } = await buildProfiles({ ...request, override, profiles });
  await excel.host.settled();
  const bytes = await saveWorkbook(excel.host);
  await excel.close();
  const file = form === "native" ? await recalculate(bytes) : await openXlsx(bytes);
  const [pair = "", one = ""] = sheets;
  return { form, language, override, chain, twoYears, oneYear, pair, one, file };
}

let books: Book[];
let takeXmlBack: () => void;

beforeAll(async () => {
  takeXmlBack = provideXml();
  books = [await bookOf("native", "en"), await bookOf("functions", "ko")];
});

afterAll(() => takeXmlBack());

/** The cells of a sheet, row by row. */
function cellsOf(file: OpenedFile, sheet: string, columns = 20): unknown[][] {
  const cells = file.cells[sheet] ?? {};
  return Array.from({ length: 140 }, (_, row) =>
    Array.from({ length: columns }, (__, column) => cells[`${columnLetters(column)}${row + 1}`]?.value ?? ""),
  );
}

const close = (actual: unknown, expected: number): void => {
  expect(typeof actual).toBe("number");
  expect(Math.abs((actual as number) - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
};

describe("the value-chain sheet", () => {
  /** The cells of a row by its label, a cell a measure. */
  const rowsOf = (book: Book): ((label: string) => unknown[]) => {
    const cells = cellsOf(book.file, book.chain);
    return (label) => {
      const found = cells.find(([first]) => first === label);
      if (found === undefined) throw new Error(`No row ${label}.`);
      return found.slice(1);
    };
  };
  const areaName = (id: string, { language }: Book): string =>
    catalog()
      .areas.get(id)!
      .name[language].replace(/^Republic of /, "");
  const rest = ({ named, isShare }: Measure): number =>
    isShare ? 100 - named.reduce((sum, { value }) => sum + value, 0) : 0;

  it("shows each country's share as the catalog has it, and words where it has none", () => {
    for (const book of books) {
      const row = rowsOf(book);
      measuresOf(catalog()).forEach((measure, at) => {
        for (const id of ["KOR", ...peers]) {
          const cell = row(areaName(id, book))[at];
          const share = shareOf(measure, id);
          if (share === undefined) expect(typeof cell).toBe("string");
          else close(cell, share);
        }
      });
    }
  });

  it("has the concentration of the core with the rest as one, and as many small ones", () => {
    for (const book of books) {
      const row = rowsOf(book);
      measuresOf(catalog()).forEach((measure, at) => {
        const values = measure.named.map(({ value }) => value);
        const whole = measure.isShare ? [...values, rest(measure)] : values;
        const { hhi } = herfindahl(whole);
        close(row(valueChainWords.hhi[book.language])[at], hhi);
        const least = row(valueChainWords.hhiLeast[book.language])[at];
        if (measure.isShare) close(least, hhi - (rest(measure) / 100) ** 2);
        else expect(typeof least).toBe("string");
        const whole100 = measure.isShare ? 100 : values.reduce((sum, value) => sum + value, 0);
        const largest = values.slice(0, 3).reduce((sum, value) => sum + value, 0);
        close(row(valueChainWords.cr3[book.language])[at], largest / whole100);
      });
    }
  });

  it("follows growth between periods that name the same firms, and says why where it cannot", () => {
    for (const book of books) {
      const row = rowsOf(book);
      const growth = valueChainWords.growth[book.language];
      measuresOf(catalog()).forEach((measure, at) => {
        for (const { area, growth: span } of measure.countries.filter((one) =>
          ["KOR", ...peers].includes(one.area),
        )) {
          const cell = row(`${growth}: ${areaName(area, book)}`)[at];
          if (span.kind !== "span" || (span.otherBasis && !book.override)) {
            expect(typeof cell).toBe("string");
            continue;
          }
          const sum = (period: string): number =>
            [...measure.named, ...measure.others]
              .filter((figure) => figure.area === area && figure.period === period)
              .reduce((total, { value }) => total + value, 0);
          close(cell, cagr(sum(span.from), sum(span.to), span.years));
        }
      });
    }
  });

  it("names the leaders and the sum of shares is the whole", () => {
    for (const book of books) {
      const row = rowsOf(book);
      const words = valueChainWords;
      measuresOf(catalog()).forEach((measure, at) => {
        const best = [...measure.countries].sort(
          (a, b) => (shareOf(measure, b.area) ?? 0) - (shareOf(measure, a.area) ?? 0),
        )[0];
        if (best !== undefined) {
          expect(row(words.leader[book.language])[at]).toBe(areaName(best.area, book));
          close(row(words.leaderShare[book.language])[at], shareOf(measure, best.area)!);
        }
        if (measure.reading.parts !== "countries")
          expect(row(words.leadingFirm[book.language])[at]).toBe(measure.named[0]?.entity);
        const labels = ["KOR", ...peers].map((id) => areaName(id, book));
        const parts = [...labels, words.othersNamed[book.language], words.notNamed[book.language]].map(
          (label) => row(label)[at],
        );
        const sum = parts.reduce<number>((total, cell) => total + (typeof cell === "number" ? cell : 0), 0);
        close(sum, 1);
      });
    }
  });

  it("marks what was overridden, and only then", () => {
    for (const book of books) {
      const texts = cellsOf(book.file, book.chain).flat().map(String);
      expect(texts.some((text) => text.startsWith("⚠"))).toBe(book.override);
    }
  });
});

describe("the cluster sheet", () => {
  const columns = industries.map((row) => row.slice(1) as [number, number, number, number]);
  const column = (at: number): number[] => columns.map((row) => row[at]!);
  const sum = (at: number): number => column(at).reduce((total, value) => total + value, 0);
  const bodyOf = (book: Book, sheet: string, count: number): unknown[][] => {
    const cells = cellsOf(book.file, sheet);
    const header = cells.findIndex(([first]) => first === clusterWords.industry[book.language]);
    return cells.slice(header + 1, header + 2 + count);
  };

  it("has the quotients and the parts of the change as the core has them, in both forms", () => {
    const shift = shiftShare({
      areaStart: column(0),
      areaEnd: column(1),
      referenceStart: column(2),
      referenceEnd: column(3),
    });
    for (const book of books) {
      const body = bodyOf(book, book.twoYears, industries.length);
      industries.forEach(([name], at) => {
        const row = body[at]!;
        expect(row[0]).toBe(name);
        columns[at]!.forEach((value, place) => close(row[1 + place], value));
        close(row[5], columns[at]![1] / sum(1));
        close(row[6], columns[at]![3] / sum(3));
        [0, 1].forEach((end) => {
          const counts = {
            areaActivity: columns[at]![end]!,
            areaTotal: sum(end),
            referenceActivity: columns[at]![2 + end]!,
            referenceTotal: sum(2 + end),
          };
          close(row[7 + end], locationQuotient(counts));
        });
        const parts = shift.industries[at]!;
        [parts.total, parts.national, parts.mix, parts.regional].forEach((value, place) =>
          close(row[10 + place], value),
        );
        if (parts.competitive === null) expect(row[14]).toBe(clusterWords.isNew[book.language]);
        else {
          close(row[14], parts.competitive);
          close(row[15], parts.allocation!);
        }
      });
      const total = body[industries.length]!;
      close(total[10], shift.sum.total);
      close(total[11], shift.sum.national);
      close(total[12], shift.sum.mix);
      close(total[13], shift.sum.regional);
      // An industry is new: there is no sum over the others.
      expect([total[14], total[15]]).toEqual(["", ""]);
    }
  });

  it("has the structure of the area at both times, and of one year", () => {
    const expected = (area: readonly number[], reference: readonly number[]): number[] => [
      specialisation(area, reference),
      hachman(area, reference),
      herfindahl(area).hhi,
      shareEntropy(area).evenness!,
      topShare(area, 3),
    ];
    for (const book of books) {
      const structure = (sheet: string, years: number): number[][] => {
        const cells = cellsOf(book.file, sheet);
        const at = cells.findIndex(([first]) => first === clusterWords.structure[book.language]);
        const rows = cells.slice(at + 1, at + 6);
        return Array.from({ length: years }, (_, year) => rows.map((row) => row[1 + year] as number));
      };
      const [start, end] = structure(book.twoYears, 2);
      expected(column(0), column(2)).forEach((value, at) => close(start![at], value));
      expected(column(1), column(3)).forEach((value, at) => close(end![at], value));
      const [only] = structure(book.oneYear, 1);
      expected([20, 30, 50], [100, 90, 100]).forEach((value, at) => close(only![at], value));
    }
  });
});

describe("a city profile", () => {
  it("shows the figures of the catalog with the gap to the leader, in both forms", () => {
    for (const book of books) {
      const { language, override, form } = book;
      for (const [sheet, areas] of [
        [book.pair, ["KRSEL", "CATOR"]],
        [book.one, ["CNBJS"]],
      ] as const) {
        const rows = profileRows(catalog(), { areas, language, override, form });
        const cells = cellsOf(book.file, sheet);
        const isPair = areas.length === 2;
        const place = isPair
          ? { value: 3, difference: 5, leaderValue: 7, gap: 8 }
          : { value: 3, difference: -1, leaderValue: 5, gap: 6 };
        let seen = 0;
        for (const row of rows) {
          const found = cells.find(
            ([first, unit, period]) => first === row.indicator.name[language] && unit !== "" && period !== "",
          );
          if (found === undefined) continue;
          seen += 1;
          row.figures.forEach((figure, at) => {
            const cell = found[place.value + at];
            if (figure === undefined) expect(typeof cell).toBe("string");
            else close(cell, figure.value);
            const gap = found[place.gap + at];
            const { leader } = row;
            const hasGap =
              figure !== undefined && leader !== undefined && (override || figure.period === leader.period);
            if (hasGap) {
              const better = row.indicator.direction === "lower" ? "lower" : "higher";
              close(gap, targetGap(leader.value, figure.value, better));
            } else expect(typeof gap).toBe("string");
          });
          if (row.leader !== undefined) close(found[place.leaderValue], row.leader.value);
          if (row.isPair) close(found[place.difference], row.figures[0]!.value - row.figures[1]!.value);
        }
        expect(seen).toBeGreaterThan(isPair ? 10 : 14);
      }
    }
  });
});
