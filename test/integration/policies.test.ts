import { catalog } from "../../src/catalog/catalog";
import { filterPolicies } from "../../src/catalog/policies/filterPolicies";
import { policyBudget } from "../../src/catalog/policies/policyBudget";
import { MissingDataError } from "../../src/model/errors";
import { examineWorkbook } from "../../src/workbook/doctor/examineWorkbook";
import { writeEvidenceAppendix } from "../../src/workbook/evidence/writeEvidenceAppendix";
import { explainCell } from "../../src/workbook/explain/explainCell";
import { buildComparison } from "../../src/workbook/policies/comparison/buildComparison";
import { insertPolicies } from "../../src/workbook/policies/insertPolicies/apply";
import { policyColumns, type PolicyTableRequest } from "../../src/workbook/policies/insertPolicies/plan";
import { buildTimeline } from "../../src/workbook/policies/timeline/buildTimeline";
import { policyHeaders } from "../../src/workbook/policies/policyWords";
import { columnLetters } from "../../src/workbook/sheet/address";
import type { Progress } from "../../src/workbook/progress";
import { listBlocks } from "../../src/workbook/refresh/listBlocks";
import { changedCatalog, type PackedRow } from "./changedCatalog";
import { openExcel, type OpenExcel } from "./excel";
import { onSheet, refresh } from "./refreshBook";
import { workbookState } from "./workbookState";

jest.setTimeout(120_000);

const data = catalog();
const korea: PolicyTableRequest = { filter: { area: "KOR" }, currency: "USD", language: "en" };

let excel: OpenExcel;

beforeEach(async () => {
  excel = await openExcel({ profile: "minimum" });
});

afterEach(async () => {
  await excel.close();
});

async function valuesOf(sheet: string, address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

/** Cancels once the operation has come so far. */
function stopAt(step: number): Progress {
  const controller = new AbortController();
  return {
    signal: controller.signal,
    report: (done) => {
      if (done >= step) controller.abort();
    },
  };
}

describe("policies as a table", () => {
  it("are what the register says, each with its source, budgets beside their conversion", async () => {
    const result = await insertPolicies(korea, { kind: "newSheet" });
    const policies = filterPolicies(data, korea.filter);
    expect(result).toMatchObject({ sheet: "AI policies Republic of Korea", rows: policies.length });
    const [header, ...rows] = await valuesOf(result.sheet, result.address);
    const columns = policyColumns("USD");
    expect(header).toEqual(columns.map((column) => policyHeaders[column].en));
    const cell = (row: number, column: (typeof columns)[number]): unknown =>
      rows[row]![columns.indexOf(column)];
    policies.forEach((policy, row) => {
      expect(cell(row, "id")).toBe(policy.id);
      expect(cell(row, "name")).toBe(policy.name);
      expect(cell(row, "year")).toBe(policy.year);
      expect(cell(row, "targetYear")).toBe(policy.targetYear ?? "");
      expect(cell(row, "budget")).toBe(policy.budgetValue ?? "");
      const converted = policyBudget(data, policy, "USD")?.converted;
      if (converted === undefined) expect(cell(row, "budgetUsd")).toBe("");
      else expect(cell(row, "budgetUsd")).toBeCloseTo(converted / 1e6, 6);
      expect(cell(row, "source")).toContain(data.sources.get(policy.source)!.url);
    });
    // 2026 has no rate: the amount stays in won.
    const budget2026 = policies.findIndex(({ id }) => id === "KR_AI_2026");
    expect([cell(budget2026, "budget"), cell(budget2026, "budgetUsd")]).toEqual([9.9e12, ""]);
  });

  it("takes the words of Korean, and only the policies that were chosen", async () => {
    const ids = ["EU_AIACT_2024", "KR_NAIS_2019"];
    const result = await insertPolicies({ filter: {}, ids, language: "ko" }, { kind: "selection" });
    const rows = await valuesOf(result.sheet, result.address);
    const at = (column: "country" | "approach" | "id"): number => policyColumns(undefined).indexOf(column);
    expect(rows.map((row) => [row[at("country")], row[at("approach")], row[at("id")]])).toEqual([
      ["국가", "접근 방식", "정책 ID"],
      ["유럽연합", "규제 주도", "EU_AIACT_2024"],
      ["대한민국", "정부 주도", "KR_NAIS_2019"],
    ]);
  });

  it("says so where no policy fits, and writes nothing", async () => {
    const before = workbookState(excel.host);
    const none: PolicyTableRequest = { filter: { area: "KOR", toYear: 2000 }, language: "en" };
    await expect(insertPolicies(none, { kind: "newSheet" })).rejects.toThrow(MissingDataError);
    expect(workbookState(excel.host)).toEqual(before);
  });

  it("leave nothing behind where inserting is cancelled", async () => {
    const before = workbookState(excel.host);
    for (const place of ["newSheet", "selection"] as const)
      await expect(insertPolicies(korea, { kind: place }, stopAt(1))).rejects.toMatchObject({
        code: "Cancelled",
      });
    expect(workbookState(excel.host)).toEqual(before);
  });

  it("are refreshed by key: changed and new policies come in, a person's text stays", async () => {
    const result = await insertPolicies(korea, { kind: "newSheet" });
    const first = Number(/\d+/.exec(result.address)![0]);
    const column = policyColumns("USD").indexOf("leadBody");
    await onSheet((sheet) => {
      sheet.getCell(first, column).values = [["Checked by us"]];
    }, result.sheet);
    const later = changedCatalog({
      version: "2027.1.0",
      tables: {
        policies: (rows) => [
          ...rows.map((row): PackedRow =>
            row["policy_id"] === "KR_NAIS_2019" ? { ...row, target_year: 2031 } : row,
          ),
          {
            ...rows.find((row) => row["policy_id"] === "KR_NAIS_2019")!,
            policy_id: "KR_NEW_2027",
            year: 2027,
          },
        ],
      },
    });
    expect(await listBlocks({ catalog: later })).toMatchObject([
      { kind: "policyTable", title: { en: "AI policies Republic of Korea" }, state: "updateAvailable" },
    ]);
    const { preview, result: done } = await refresh(later);
    const [block] = preview.blocks;
    expect(block!.changes.find(({ outcome }) => outcome === "updated")).toMatchObject({
      field: "targetYear",
      row: { en: "National Strategy for Artificial Intelligence" },
      old: { text: "2030" },
      theirs: { text: "2031" },
    });
    expect(done).toMatchObject({ rowsAdded: 1, openConflicts: 0 });
    const rows = await valuesOf(result.sheet, `A${String(first)}:R${String(first + result.rows + 1)}`);
    expect(rows.map((row) => row.at(-1))).toContain("KR_NEW_2027");
    expect(rows[1]![column]).toBe("Checked by us");
  });

  it("are explained by their source", async () => {
    const result = await insertPolicies(korea, { kind: "newSheet" });
    const first = Number(/\d+/.exec(result.address)![0]);
    const budget = columnLetters(policyColumns("USD").indexOf("budget"));
    const explanation = await explainCell(result.sheet, `${budget}${String(first + 1)}`);
    const [policy] = filterPolicies(data, korea.filter);
    const source = data.sources.get(policy!.source)!;
    expect(JSON.stringify(explanation)).toContain(policy!.name);
    expect(JSON.stringify(explanation)).toContain(source.url);
  });
});

describe("the evidence appendix", () => {
  it("lists each policy of a table once, with its amount and its source", async () => {
    await insertPolicies(korea, { kind: "newSheet" });
    await insertPolicies({ filter: {}, ids: ["KR_NAIS_2019"], language: "ko" }, { kind: "newSheet" });
    const policies = filterPolicies(data, korea.filter);
    const { sheet } = await writeEvidenceAppendix("en");
    const cells = await valuesOf(sheet, "A1:J300");
    const listed = cells.filter((row) => String(row[1]).startsWith("Policy: "));
    expect(listed.map((row) => row.slice(1, 5))).toEqual(
      policies.map(({ name, area, year, budgetValue }) => [
        `Policy: ${name}`,
        data.areas.get(area)!.name.en,
        year,
        budgetValue ?? "",
      ]),
    );
    const text = cells.flat().join(" ");
    for (const { source } of policies) expect(text).toContain(data.sources.get(source)!.url);
    expect(text).toContain("18 policies");
  });

  it("knows the policies that a formula lists", async () => {
    await onSheet((at) => {
      at.getRange("A1").formulas = [['=SEOULAI.LIST.POLICIES("Canada",2021)']];
    });
    const { sheet } = await writeEvidenceAppendix("en");
    const cells = await valuesOf(sheet, "A1:J300");
    const listed = cells.filter((row) => String(row[1]).startsWith("Policy: ")).map((row) => row[1]);
    const canada = data.policies.filter(({ area, year }) => area === "CAN" && year >= 2021);
    expect(listed).toEqual(canada.map(({ name }) => `Policy: ${name}`));
  });
});

describe("comparison and timeline", () => {
  const comparison = { filter: { area: "KOR" }, currency: "USD", form: "native", language: "en" } as const;
  const builders = [
    ["comparison", (progress?: Progress) => buildComparison(comparison, progress)],
    [
      "timeline",
      (progress?: Progress) => buildTimeline({ filter: { area: "KOR" }, language: "ko" }, progress),
    ],
  ] as const;

  it.each(builders)(
    "a %s leaves nothing behind where it is cancelled or a request fails",
    async (_, build) => {
      const before = workbookState(excel.host);
      await expect(build(stopAt(1))).rejects.toMatchObject({ code: "Cancelled" });
      expect(workbookState(excel.host)).toEqual(before);
      let failed = 0;
      for (let done = false; !done;) {
        excel.host.faults.failAt(failed + 1, "GeneralException");
        const error: unknown = await build().then(
          () => undefined,
          (reason: unknown) => reason,
        );
        excel.host.faults.clear();
        done = error === undefined;
        if (done) break;
        failed += 1;
        expect(error).toMatchObject({ code: "GeneralException" });
        expect(workbookState(excel.host)).toEqual(before);
      }
      expect(failed).toBeGreaterThan(1);
      expect(excel.host.engine.sheets.ids()).toHaveLength(2);
    },
  );

  it("give the workbook's check nothing to warn of", async () => {
    await insertPolicies({ filter: {}, currency: "USD", language: "en" }, { kind: "newSheet" });
    await buildComparison({ ...comparison, filter: {} });
    await buildTimeline({ filter: {}, language: "ko" });
    await excel.host.settled();
    const findings = await examineWorkbook({ currentYear: 2026, pause: () => excel.host.settled() });
    expect(findings.filter(({ severity }) => severity !== "note")).toEqual([]);
  });

  it("says so where no policy fits", async () => {
    const none = { area: "KOR", fromYear: 2100 };
    await expect(buildComparison({ ...comparison, filter: none })).rejects.toThrow(/No policy/);
    await expect(buildTimeline({ filter: none, language: "en" })).rejects.toThrow(/No policy/);
  });
});
