import { catalog } from "../../../src/catalog/catalog";
import { mergeTables } from "../../../src/core/merge/mergeTables";
import { mergedTable } from "../../../src/core/merge/mergedTable";
import { MissingDataError } from "../../../src/model/errors";
import { baseTable } from "../../../src/workbook/refresh/tables/baseTable";
import { rowKey, type BlockTable } from "../../../src/workbook/refresh/tables/blockTable";
import { theirsTable } from "../../../src/workbook/refresh/tables/theirsTable";
import { decodeStamp } from "../../../src/workbook/stamp/decodeStamp";
import type { Stamp } from "../../../src/workbook/stamp/stampTypes";
import { changedCatalog, withValues } from "../../integration/changedCatalog";
import format1 from "../stamp/format1.json";
import { datasetStamp, gapStamp, planTableStamp } from "./stampOf";

const version = "2026.12.0";

function cell(table: BlockTable, key: string, field: string): unknown {
  return table.rows.get(key)?.[table.fields.indexOf(field)];
}

function oldStamp(kind: keyof typeof format1): Stamp {
  const finding = decodeStamp(format1[kind].index, format1[kind].chunks);
  if (finding.state === "damaged") throw new Error(finding.reason.en);
  return finding.stamp;
}

/** Every outcome that differs from "nothing happened", when the sheet stands as it was written. */
function outcomes(stamp: Stamp, current = catalog(), mineFrom = baseTable(catalog(), stamp)): string[] {
  const [base, theirs] = [baseTable(current, stamp), theirsTable(current, stamp, undefined)];
  return mergeTables({ base, mine: mineFrom, theirs }).rows.flatMap((row) => [
    ...(row.outcome === "present" ? [] : [`${row.key} ${row.outcome}`]),
    ...row.cells
      .filter(({ outcome }) => row.outcome === "present" && outcome !== "unchanged")
      .map(({ field, outcome }) => `${row.key} ${field} ${outcome}`),
  ]);
}

const blocks: Readonly<Record<string, () => Stamp>> = {
  "a long table of values": () => datasetStamp(),
  "a long table of formulas": () => datasetStamp({ form: "formulas", asOf: "2026-11" }),
  "a wide table": () => datasetStamp({ layout: "wide", language: "ko" }),
  "spilling grids": () => datasetStamp({ layout: "wide", form: "formulas" }),
  "a gap sheet": () => gapStamp({ deadlines: { startups: 2030 } }),
  "an example gap sheet": () => gapStamp({ sample: true, language: "ko", moneyUnit: "KRW_100MN" }),
  "a plan's table": () => planTableStamp(),
};

describe("what was written and what the catalog has now", () => {
  it.each(Object.entries(blocks))("are the same for %s while the catalog is the same", (_, make) => {
    const stamp = make();
    const [base, theirs] = [baseTable(catalog(), stamp), theirsTable(catalog(), stamp, undefined)];
    expect(theirs.fields).toEqual(base.fields);
    expect(theirs.keyFields).toEqual(base.keyFields);
    expect(theirs.headers).toEqual(base.headers);
    expect(theirs.rowLabels).toEqual(base.rowLabels);
    expect(new Map(theirs.rows)).toEqual(new Map(base.rows));
    expect(outcomes(stamp)).toEqual([]);
  });

  it.each(Object.keys(format1) as (keyof typeof format1)[])(
    "are the same for %s of format 1, and nothing is derived otherwise than it was written",
    (kind) => {
      const stamp = oldStamp(kind);
      const theirs = theirsTable(catalog(), stamp, undefined);
      expect(new Map(baseTable(catalog(), stamp).rows)).toEqual(new Map(theirs.rows));
      expect(outcomes(stamp)).toEqual([]);
    },
  );

  it("have no cells for grids that spill", () => {
    expect(
      theirsTable(catalog(), datasetStamp({ layout: "wide", form: "formulas" }), undefined).rows.size,
    ).toBe(0);
  });
});

describe("a changed figure", () => {
  const later = changedCatalog({
    version,
    change: withValues(
      { indicator: "private_ai_investment", ref_area: "KOR", time_period: "2024" },
      () => 9.5,
    ),
  });
  const key = rowKey(["private_ai_investment", "KOR", 2024]);

  it("is an updated cell in a long and in a wide table, and none in one of live formulas", () => {
    expect(outcomes(datasetStamp(), later)).toEqual([`${key} value updated`]);
    expect(outcomes(datasetStamp({ layout: "wide" }), later)).toEqual([
      `${rowKey(["private_ai_investment", "KOR"])} 2024 updated`,
    ]);
    expect(outcomes(datasetStamp({ form: "formulas" }), later)).toEqual([]);
  });

  it("is found from a stamp of format 1 too", () => {
    const stamp = oldStamp("longValues");
    const written = theirsTable(catalog(), stamp, undefined);
    expect(outcomes(stamp, later, written)).toEqual([`${key} value updated`]);
    const wide = oldStamp("wideValues");
    expect(outcomes(wide, later, theirsTable(catalog(), wide, undefined))).toEqual([
      `${rowKey(["private_ai_investment", "KOR"])} 2024 updated`,
    ]);
  });

  it("comes with its number format, its citation and the name of its row", () => {
    const theirs = theirsTable(later, datasetStamp(), undefined);
    expect(theirs.formats.get(key)?.get("value")).toBe("#,##0.00");
    expect(theirs.sources.get(key)?.ko).toMatch(/라이선스/);
    expect(theirs.rowLabels.get(key)?.en).toMatch(/^Republic of Korea, .+, 2024$/);
  });
});

describe("figures that come and go", () => {
  const at = { indicator: "private_ai_investment", ref_area: "KOR" };
  const fits = (row: Readonly<Record<string, unknown>>, period: string): boolean =>
    row["indicator"] === at.indicator && row["ref_area"] === at.ref_area && row["time_period"] === period;

  it("are added and gone rows of a long table", () => {
    const later = changedCatalog({
      version,
      change: (rows) => rows.map((row) => (fits(row, "2024") ? { ...row, time_period: "2026" } : row)),
    });
    expect(outcomes(datasetStamp(), later).sort()).toEqual([
      `${rowKey(["private_ai_investment", "KOR", 2024])} gone`,
      `${rowKey(["private_ai_investment", "KOR", 2026])} added`,
    ]);
  });

  it("are a new column of a wide table in the order of the periods, and blank cells where a period is lost", () => {
    const later = changedCatalog({
      version,
      change: (rows) =>
        rows
          .filter((row) => row["time_period"] !== "2021")
          .map((row) => (fits(row, "2024") ? { ...row, time_period: "2026" } : row)),
    });
    const stamp = datasetStamp({ layout: "wide" });
    const theirs = theirsTable(later, stamp, undefined);
    expect(theirs.fields.filter((field) => /^\d{4}$/.test(field))).toEqual(
      [...baseTable(later, stamp).fields.filter((field) => /^\d{4}$/.test(field)), "2026"].sort(),
    );
    const row = rowKey(["private_ai_investment", "KOR"]);
    expect(cell(theirs, row, "2026")).toBe(1.33);
    expect(cell(theirs, row, "2021")).toBeNull();
  });

  it("of an indicator that is gone are gone rows, and those of the others are refreshed", () => {
    const later = changedCatalog({
      version,
      change: (rows) => rows.filter((row) => row["indicator"] !== "ai_papers"),
      tables: { indicators: (rows) => rows.filter((row) => row["indicator"] !== "ai_papers") },
    });
    const found = outcomes(datasetStamp(), later);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((text) => !/^ai_papers.* gone$/.test(text))).toEqual([]);
  });

  it("are refused as unknown where nothing of them is left", () => {
    const later = changedCatalog({
      version,
      tables: { indicators: (rows) => rows.filter((row) => row["indicator"] !== "ai_papers") },
    });
    expect(() => theirsTable(later, datasetStamp({ indicators: ["ai_papers"] }), undefined)).toThrow(
      MissingDataError,
    );
  });
});

describe("the workbook's as-of date", () => {
  it("beats the date of the request", () => {
    const stamp = datasetStamp({ indicators: ["private_ai_investment"], asOf: "2026-11" });
    const key = rowKey(["private_ai_investment", "USA", 2023]);
    expect(cell(theirsTable(catalog(), stamp, undefined), key, "value")).not.toBe(67.22);
    expect(cell(theirsTable(catalog(), stamp, "2024-12"), key, "value")).toBe(67.22);
  });
});

describe("a gap sheet", () => {
  it("has what is looked up, and neither inputs of the user's nor formulas", () => {
    const { fields } = baseTable(catalog(), gapStamp());
    for (const field of ["baseline", "owner", "note", "gap", "status"]) expect(fields).not.toContain(field);
    expect(fields).toEqual(expect.arrayContaining(["target", "actual", "benchmark", "remarks", "direction"]));
  });

  it("is refreshed though a target with a deadline is gone", () => {
    const later = changedCatalog({
      version,
      tables: { plan_targets: (rows) => rows.filter((row) => row["target_id"] !== "startups") },
    });
    expect(outcomes(gapStamp({ deadlines: { startups: 2030 } }), later)).toEqual(["startups gone"]);
  });

  it("takes a new target value, in the unit in which it was written", () => {
    const later = changedCatalog({
      version,
      tables: {
        plan_targets: (rows) =>
          rows.map((row) => (row["target_id"] === "startups" ? { ...row, value: 500 } : row)),
      },
    });
    expect(outcomes(gapStamp(), later)).toEqual(["startups target updated"]);
    const written = baseTable(catalog(), gapStamp());
    const theirs = theirsTable(later, gapStamp(), undefined);
    const merged = mergedTable(mergeTables({ base: written, mine: written, theirs }));
    expect(merged.rows.get("startups")?.[merged.fields.indexOf("target")]).toBe(500);
  });
});
