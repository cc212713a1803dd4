import { catalog, type Catalog } from "../../src/catalog/catalog";
import type { PlanTarget } from "../../src/model/catalogTypes";
import { WorkbookError } from "../../src/model/errors";
import { buildGapSheet } from "../../src/workbook/gapSheet/apply";
import { columnIndex, type ColumnKey } from "../../src/workbook/gapSheet/columns";
import { readGapStatus } from "../../src/workbook/gapSheet/readGapStatus";
import type { GapSheetRequest } from "../../src/workbook/gapSheet/request";
import { notDone } from "../../src/workbook/gapSheet/words";
import { settledGapStatus } from "../../src/workbook/gapSheet/settledGapStatus";
import type { Progress } from "../../src/workbook/progress";
import { readStamps } from "../../src/workbook/stamp/stampStore";
import { coreNumbers } from "./coreNumbers";
import { openExcel, type OpenExcel } from "./excel";
import { openWithFunctions } from "./openWithFunctions";
import { workbookState } from "./workbookState";
import { plainGapSheet } from "../workbook/plainGapSheet";

jest.setTimeout(60_000);

const base = plainGapSheet;

let excel: OpenExcel;

afterEach(async () => {
  await excel.close();
});

function cellOf(sheet: Excel.Worksheet, address: string, row: number, key: ColumnKey): Excel.Range {
  return sheet.getRange(address).getCell(row, columnIndex(key));
}

type Row = Readonly<Record<ColumnKey, unknown>>;

/** The rows of a gap sheet by column. */
async function rowsOf(sheet: string, address: string): Promise<Row[]> {
  await excel.host.settled();
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("values");
    await context.sync();
    const [, ...rows] = range.values as unknown[][];
    const keys: ColumnKey[] = [
      "name",
      "unit",
      "target",
      "baseline",
      "baselineYear",
      "actual",
      "actualYear",
      "targetYear",
      "hint",
      "gap",
      "relative",
      "progress",
      "bar",
      "required",
      "pace",
      "sign",
      "status",
      "benchmark",
      "basis",
      "remarks",
      "direction",
      "id",
      "pillar",
      "owner",
      "note",
    ];
    return rows.map((row) => Object.fromEntries(keys.map((key) => [key, row[columnIndex(key)]])) as Row);
  });
}

function expectRow(row: Row, request: GapSheetRequest): void {
  for (const [key, value] of Object.entries(coreNumbers(row, request))) {
    const found = row[key as ColumnKey];
    if (typeof value === "number") expect(found).toBeCloseTo(value, 9);
    else expect(found).toBe(value);
  }
}

const added = [
  {
    name: "Energy use",
    pillar: "infrastructure",
    value: 40,
    unit: "MW",
    direction: "lower",
    targetYear: 2031,
  },
  { name: "Own milestone", pillar: "Law", unit: "", direction: "higher" },
] as const;

const forms = [
  { form: "native", profile: "minimum", language: "en", scheme: "eurostat" },
  { form: "native", profile: "current", language: "ko", scheme: "un" },
  { form: "native", profile: "minimum", language: "en", scheme: "sdg-index" },
  { form: "functions", profile: "minimum", language: "ko", scheme: "eurostat" },
  { form: "functions", profile: "current", language: "en", scheme: "un" },
  { form: "functions", profile: "minimum", language: "ko", scheme: "sdg-index" },
] as const;

describe("the computed columns", () => {
  it.each(forms)(
    "give the core's numbers as $form formulas ($scheme, $language, profile $profile)",
    async ({ profile, ...part }) => {
      excel = await openWithFunctions({ profile });
      const request = { ...base, ...part, sample: true, addedTargets: added };
      const result = await buildGapSheet(request);
      const rows = await rowsOf(result.sheet, result.address);
      expect(rows).toHaveLength(10);
      const [milestones, numbers] = [
        rows.filter((row) => row.target === ""),
        rows.filter((row) => row.target !== ""),
      ];
      for (const row of numbers) expectRow(row, request);
      for (const row of milestones) {
        expect([row.status, row.gap, row.pace]).toEqual([notDone[part.language], "", ""]);
      }
      expect(new Set(numbers.map((row) => row.status)).size).toBeGreaterThan(2);
    },
  );

  it.each(["native", "functions"] as const)(
    "take a baseline of zero linearly (%s formulas)",
    async (form) => {
      excel = await openWithFunctions({ profile: "minimum" });
      const request = { ...base, form, sample: true };
      const result = await buildGapSheet(request);
      await Excel.run(async (context) => {
        const table = context.workbook.worksheets.getItem(result.sheet).getRange(result.address);
        table.getCell(3, columnIndex("baseline")).values = [[0]];
        await context.sync();
      });
      const row = (await rowsOf(result.sheet, result.address))[2] as Row;
      expect(row.baseline).toBe(0);
      expectRow(row, request);
    },
  );

  it("say what to change when years are out of order, and show no error", async () => {
    excel = await openExcel({ profile: "minimum" });
    const result = await buildGapSheet({ ...base, sample: true });
    await Excel.run(async (context) => {
      const table = context.workbook.worksheets.getItem(result.sheet).getRange(result.address);
      table.getCell(2, columnIndex("targetYear")).values = [[2020]];
      table.getCell(3, columnIndex("baselineYear")).values = [[2026]];
      await context.sync();
    });
    const rows = await rowsOf(result.sheet, result.address);
    expect(rows[1]).toMatchObject({
      hint: "The target year must be after the actual year",
      required: "",
      pace: "",
    });
    expect(rows[2]).toMatchObject({
      hint: "The actual year must be after the baseline year",
      pace: "",
      status: "",
    });
  });
});

describe("a fresh sheet", () => {
  it.each(["native", "functions"] as const)("shows no error anywhere (%s formulas)", async (form) => {
    excel = await openWithFunctions({ profile: "minimum" });
    const result = await buildGapSheet({ ...base, form });
    const rows = await rowsOf(result.sheet, result.address);
    const texts = rows.flatMap((row) => Object.values(row)).filter((value) => typeof value === "string");
    expect(texts.filter((text) => /^#/.test(text))).toEqual([]);
    expect(rows.map((row) => row.hint)).toContain("Choose done or not done as the actual");
    expect(rows.find((row) => row.id === "core_experts")).toMatchObject({
      hint: "Enter: baseline, baseline year, actual, actual year, target year",
      gap: "",
      status: "",
    });
  });

  it("has today's figures as actuals, never as baselines, and says what they are", async () => {
    excel = await openExcel({ profile: "minimum" });
    const result = await buildGapSheet(base);
    const rows = await rowsOf(result.sheet, result.address);
    const startups = rows.find((row) => row.id === "startups");
    expect(startups).toMatchObject({ actual: 500, actualYear: 2025, gap: 500 });
    expect(startups?.remarks).toMatch(/< 500.*estimate.*partial/);
    expect(rows.find((row) => row.id === "ai_fund")).toMatchObject({ actual: 262.5, gap: 37.5 });
    expect(rows.map((row) => row.baseline)).toEqual(Array(8).fill(""));
    expect(rows.map((row) => row.targetYear)).toEqual(Array(8).fill(""));
  });

  it("shows both figures of the disputed budget in its row", async () => {
    excel = await openExcel({ profile: "minimum" });
    const result = await buildGapSheet(base);
    const budget = (await rowsOf(result.sheet, result.address)).find((row) => row.id === "rd_budget");
    expect(budget?.target).toBe(200);
    expect(budget?.remarks).toMatch(/200 billion KRW.*20 billion KRW/);
  });

  it("follows the plan's benchmarks and says where none is comparable", async () => {
    excel = await openExcel({ profile: "minimum" });
    const result = await buildGapSheet(base);
    const byId = new Map((await rowsOf(result.sheet, result.address)).map((row) => [row.id, row]));
    expect(byId.get("core_experts")).toMatchObject({
      benchmark: 2.1,
      basis: expect.stringMatching(/^Israel \(leader\), 2025/),
    });
    expect(byId.get("startups")).toMatchObject({
      benchmark: 4000,
      basis: expect.stringMatching(/not rankable.*> 4,000/),
    });
    for (const id of ["rd_budget", "midsize_companies", "foreign_talent", "research_centers"]) {
      expect(byId.get(id)).toMatchObject({
        benchmark: "",
        basis: expect.stringMatching(/^no comparable figure/),
      });
    }
  });

  it("takes the country where the chosen city has no figure, and says so", async () => {
    excel = await openExcel({ profile: "minimum" });
    const result = await buildGapSheet({ ...base, benchmark: "DEBER" });
    const experts = (await rowsOf(result.sheet, result.address)).find((row) => row.id === "core_experts");
    expect(experts?.benchmark).toBe(1.15);
    expect(experts?.basis).toMatch(/Germany \(for Berlin, which has no figure of its own\)/);
  });

  it("shows Korean money in the unit chosen", async () => {
    excel = await openExcel({ profile: "minimum" });
    const result = await buildGapSheet({ ...base, moneyUnit: "KRW_100MN", language: "ko" });
    const fund = (await rowsOf(result.sheet, result.address)).find((row) => row.id === "ai_fund");
    expect(fund).toMatchObject({ unit: "억 원", target: 3000, actual: 2625, gap: 375 });
  });
});

describe("building", () => {
  it.each(["minimum", "current"] as const)("takes two syncs (profile %s)", async (profile) => {
    excel = await openExcel({ profile });
    await buildGapSheet(base);
    expect(excel.host.log.syncs).toBeLessThanOrEqual(4);
    expect(excel.host.log.syncs).toBe(2);
  });

  it("twice makes a second sheet with a table and names of its own", async () => {
    excel = await openExcel({ profile: "minimum" });
    const first = await buildGapSheet(base);
    const second = await buildGapSheet(base);
    expect([first.sheet, second.sheet]).toEqual(["Target gaps Seoul", "Target gaps Seoul (2)"]);
    const { names, tables } = excel.host.workbook.extras();
    expect(tables.map((table) => table.name)).toEqual(["SEOULAI_GAP", "SEOULAI_GAP_2"]);
    const status = names.filter(({ name }) => name === "SEOULAI_GAP_STATUS").map(({ sheet }) => sheet);
    expect(status).toEqual([first.sheet, second.sheet]);
  });

  it("sets panes, page, rules and a chart, with prompts in the chosen language", async () => {
    excel = await openExcel({ profile: "minimum" });
    const { sheet, address } = await buildGapSheet({ ...base, language: "ko" });
    await Excel.run(async (context) => {
      const target = context.workbook.worksheets.getItem(sheet);
      const { dataValidation: year } = cellOf(target, address, 2, "targetYear");
      const { dataValidation: milestone } = cellOf(target, address, 1, "actual");
      const { conditionalFormats: bar } = cellOf(target, address, 2, "bar");
      const { pageLayout, charts } = target;
      year.load("rule,prompt");
      milestone.load("rule");
      bar.load("items/type");
      pageLayout.load("orientation,paperSize,zoom");
      charts.load("items/name");
      target.load("showGridlines,tabColor");
      await context.sync();
      expect(year.rule.wholeNumber).toMatchObject({ formula2: 2100, operator: "Between" });
      expect(year.prompt.title).toBe("목표 연도");
      expect(milestone.rule.list?.source).toBe("완료,미완료");
      expect(bar.items.map((item) => item.type)).toEqual(["DataBar"]);
      expect(pageLayout).toMatchObject({ orientation: "Landscape", paperSize: "A4" });
      expect(pageLayout.zoom).toMatchObject({ horizontalFitToPages: 1 });
      expect(charts.items.map((chart) => chart.name)).toEqual(["SEOULAI_GAP_CHART"]);
      expect(target.showGridlines).toBe(false);
    });
    expect(excel.host.workbook.extras().frozen[sheet]).toEqual({ rows: 7, columns: 2 });
  });

  it("uses no add-in function in a conditional format", async () => {
    excel = await openExcel({ profile: "minimum" });
    const { sheet } = await buildGapSheet({ ...base, form: "functions" });
    const id =
      excel.host.engine.sheets.ids().find((item) => excel.host.engine.sheets.name(item) === sheet) ?? "";
    expect(JSON.stringify(excel.host.engine.rules.conditionalFormats(id))).not.toMatch(/SEOULAI/);
  });

  it("marks the example on sheet and tab, and keeps known figures out of its inputs", async () => {
    excel = await openExcel({ profile: "minimum" });
    const { sheet, address } = await buildGapSheet({ ...base, sample: true });
    expect(sheet).toBe("EXAMPLE Target gaps Seoul");
    const rows = await rowsOf(sheet, address);
    expect(rows.map((row) => row.note)).toEqual(Array(8).fill("invented"));
    expect(rows.filter((row) => row.hint !== "")).toEqual([]);
  });

  it("leaves a stamp with the request, the version and the keys", async () => {
    excel = await openExcel({ profile: "minimum" });
    const { sheet } = await buildGapSheet(base);
    const findings = await Excel.run(readStamps);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      state: "ok",
      stamp: {
        kind: "gapSheet",
        sheet,
        query: base,
        base: { version: catalog().version, hash: catalog().hash },
      },
    });
    const found = findings[0];
    const keys = found?.state === "ok" ? found.stamp.content.rows.map(([id]) => id) : [];
    expect(keys).toEqual(
      catalog()
        .plan("seoul-2024")
        .targets.map(({ id }) => id),
    );
  });

  it("reads its status back for the overview", async () => {
    excel = await openExcel({ profile: "minimum" });
    const { sheet } = await buildGapSheet({ ...base, sample: true });
    const status = await readGapStatus(sheet);
    expect(status).toHaveLength(8);
    expect(status[1]).toMatchObject({
      id: "rd_budget",
      target: 200,
      gap: 100,
      status: "moderate progress",
      sign: "↗",
      hint: "",
    });
    expect(await readGapStatus()).toEqual(status);
  });

  it("reads again until the SEOULAI formulas have their results", async () => {
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    excel = await openWithFunctions({
      profile: "minimum",
      prepare: (window) => {
        const late = async (): Promise<string[][]> => {
          await released;
          return [["moderate progress"]];
        };
        // Office.js warns of the second association, which is meant here.
        const warning = jest.spyOn(window.console, "warn").mockImplementation(() => undefined);
        window.CustomFunctions.associate("STATUS", late as never);
        warning.mockRestore();
      },
    });
    const { sheet } = await buildGapSheet({ ...base, form: "functions", sample: true });
    const told: string[] = [];
    const progress: Progress = {
      report: (_done, _total, label) => told.push(label.en),
      signal: new AbortController().signal,
    };
    const first = await readGapStatus(sheet);
    expect(first[1]).toMatchObject({ calculating: true, status: "", hint: "" });
    const settled = await settledGapStatus(sheet, progress, () => {
      release();
      return excel.host.settled();
    });
    expect(told).toEqual(["Calculating"]);
    expect(settled.some(({ calculating }) => calculating)).toBe(false);
    expect(settled[1]).toMatchObject({ gap: 100, status: "moderate progress" });
  });

  it("stops reading when told to, and gives up in the end on cells that never settle", async () => {
    excel = await openExcel({ profile: "minimum" });
    const { sheet, address } = await buildGapSheet({ ...base, sample: true });
    await Excel.run(async (context) => {
      cellOf(context.workbook.worksheets.getItem(sheet), address, 2, "status").values = [["'#BUSY!"]];
      await context.sync();
    });
    const stop = new AbortController();
    const progress: Progress = { report: () => undefined, signal: stop.signal };
    const rows = await settledGapStatus(sheet, progress, () => Promise.resolve());
    expect(rows.map(({ calculating }) => calculating).indexOf(true)).toBe(1);
    stop.abort();
    await expect(settledGapStatus(sheet, progress)).rejects.toMatchObject({ code: "Cancelled" });
  });

  it("reads a row that was added to the table, from columns that were moved", async () => {
    excel = await openExcel({ profile: "minimum" });
    const { sheet } = await buildGapSheet({ ...base, sample: true });
    await Excel.run(async (context) => {
      const target = context.workbook.worksheets.getItem(sheet);
      target.tables.getItemAt(0).rows.add(undefined, [ownRow()]);
      target.getRange("A:A").insert("Right");
      await context.sync();
    });
    const status = await readGapStatus(sheet);
    expect(status).toHaveLength(9);
    expect(status[1]).toMatchObject({ id: "rd_budget", gap: 100 });
    expect(status[8]).toMatchObject({ id: "own", name: "Own target" });
  });

  /** A row as a person would add it: names and an id, the rest to be filled in. */
  function ownRow(): string[] {
    const row = Array<string>(25).fill("");
    row[columnIndex("name")] = "Own target";
    row[columnIndex("id")] = "own";
    return row;
  }

  it("refuses to read a status from another sheet", async () => {
    excel = await openExcel({ profile: "minimum" });
    await expect(readGapStatus()).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});

describe("a failed build", () => {
  async function expectUntouched(act: () => Promise<unknown>): Promise<WorkbookError> {
    const before = workbookState(excel.host);
    const error = await act().then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(WorkbookError);
    expect(workbookState(excel.host)).toEqual(before);
    return error as WorkbookError;
  }

  const faults = [
    "InvalidOperationInCellEditMode",
    "InvalidOrTimedOutSession",
    "ActivityLimitReached",
    "RequestPayloadSizeLimitExceeded",
    "AccessDenied",
    "GeneralException",
  ] as const;

  it.each(faults)("leaves the workbook as it was when the first sync fails with %s", async (fault) => {
    excel = await openExcel({ profile: "minimum" });
    excel.host.faults.failNext(fault);
    const error = await expectUntouched(() => buildGapSheet(base));
    expect(error.operation).toBe("Build the target-gap sheet");
    expect(error.text.ko).toMatch(/목표 격차 시트/);
  });

  it.each(faults)("leaves the workbook as it was when the second sync fails with %s", async (fault) => {
    excel = await openExcel({ profile: "minimum" });
    const failing = progressAt(1, () => excel.host.faults.failNext(fault));
    await expectUntouched(() => buildGapSheet(base, failing));
  });

  it("takes back what Excel had done before it stopped in the middle of a request", async () => {
    excel = await openExcel({ profile: "current" });
    const proto = excel.Excel.CustomXmlPartCollection.prototype;
    const add = proto.add;
    proto.add = function (this: Excel.CustomXmlPartCollection) {
      return add.call(this, "<broken");
    };
    await expectUntouched(() => buildGapSheet(base));
    proto.add = add;
  });

  it("tries again when the fault is still there as it takes back", async () => {
    excel = await openExcel({ profile: "minimum" });
    const failing = progressAt(1, () =>
      excel.host.faults.failNext("ActivityLimitReached", "ActivityLimitReached"),
    );
    await expectUntouched(() => buildGapSheet(base, failing));
  });

  it("leaves nothing when it is cancelled before or after writing", async () => {
    excel = await openExcel({ profile: "minimum" });
    for (const step of [1, 2]) {
      const controller = new AbortController();
      const cancelling = progressAt(step, () => controller.abort(), controller.signal);
      const error = await expectUntouched(() => buildGapSheet(base, cancelling));
      expect(error.code).toBe("Cancelled");
    }
  });

  function progressAt(step: number, act: () => void, signal = new AbortController().signal): Progress {
    return {
      signal,
      report: (done) => {
        if (done === step) act();
      },
    };
  }
});

describe("text from data", () => {
  const hostile = '=HYPERLINK("https://example.org","x")';

  it("never becomes a formula, wherever a plan may carry it", async () => {
    excel = await openExcel({ profile: "minimum" });
    const result = await buildGapSheet(
      base,
      undefined,
      withTargets((target) => ({
        ...target,
        name: { en: hostile, ko: hostile },
        pillar: "+1+1",
        note: { en: "@SUM(1)", ko: "＝1+1" },
      })),
    );
    const rows = await rowsOf(result.sheet, result.address);
    expect(rows[0]).toMatchObject({ name: hostile, pillar: "+1+1" });
    expect(rows[1]?.remarks).toMatch(/^@SUM\(1\)/);
  });
});

describe("the plan of another city", () => {
  it("is built from its data alone, with its own area, units and directions", async () => {
    excel = await openExcel({ profile: "minimum" });
    const result = await buildGapSheet({ ...base, planId: "toronto-2026" }, undefined, toronto());
    expect(result.sheet).toBe("Target gaps Toronto");
    const rows = await rowsOf(result.sheet, result.address);
    expect(rows.map((row) => row.id)).toEqual(["fund", "energy"]);
    expect(rows[0]).toMatchObject({
      unit: "CAD million",
      target: 500,
      targetYear: 2032,
      basis: "no comparable figure",
    });
    expect(rows[1]).toMatchObject({ direction: "lower" });
  });
});

function withTargets(change: (target: PlanTarget) => PlanTarget): Catalog {
  const own = catalog();
  const targets = own.targets.map(change);
  return { ...own, targets, plan: (id) => ({ ...own.plan(id), targets }) };
}

function toronto(): Catalog {
  const own = catalog();
  const words = { en: "made for the test", ko: "시험용" };
  const common = {
    plan: "toronto-2026",
    area: "CATOR",
    pillar: "scale_up",
    focus: "scale_up",
    wording: words,
    source: "SI_PLAN_EN",
  };
  const targets: PlanTarget[] = [
    {
      ...common,
      id: "fund",
      name: { en: "Fund", ko: "펀드" },
      value: 500,
      unit: "CAD_MN",
      direction: "higher",
      targetYear: 2032,
    },
    {
      ...common,
      id: "energy",
      name: { en: "Energy", ko: "전력" },
      value: 40,
      unit: "PCT",
      direction: "lower",
      targetYear: 2030,
    },
  ];
  return {
    ...own,
    plans: ["toronto-2026"],
    targets,
    plan: () => ({ id: "toronto-2026", area: "CATOR", targets }),
  };
}
