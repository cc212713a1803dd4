import { applyAsOf } from "../../src/workbook/asOf/applyAsOf";
import { previewAsOf } from "../../src/workbook/asOf/previewAsOf";
import { buildProfiles } from "../../src/workbook/cityProfile/buildProfiles";
import { buildClusterSheet } from "../../src/workbook/clusterSheet/buildClusterSheet";
import { buildTemplate } from "../../src/workbook/clusterSheet/buildTemplate";
import { checkCluster, listTemplates, selectedCells } from "../../src/workbook/clusterSheet/checkCluster";
import type { ClusterRequest } from "../../src/workbook/clusterSheet/clusterTypes";
import type { Progress } from "../../src/workbook/progress";
import { buildValueChain } from "../../src/workbook/valueChain/buildValueChain";
import { openExcel, type OpenExcel } from "./excel";
import { clusterFacts, writeIndustries } from "./industriesBook";
import { workbookState } from "./workbookState";

jest.setTimeout(120_000);

let excel: OpenExcel;

beforeEach(async () => {
  excel = await openExcel({ profile: "minimum" });
});

afterEach(async () => {
  await excel.close();
});

const cluster: ClusterRequest = {
  source: { kind: "range", sheet: "Jobs", address: "A1:E10", facts: clusterFacts },
  form: "native",
  language: "en",
};

const builders: readonly {
  readonly name: string;
  readonly build: (progress?: Progress) => Promise<unknown>;
}[] = [
  {
    name: "the value-chain sheet",
    build: (progress) =>
      buildValueChain(
        { home: "KOR", peers: ["USA"], form: "native", language: "ko", override: false },
        progress,
      ),
  },
  { name: "the cluster sheet", build: (progress) => buildClusterSheet(cluster, progress) },
  { name: "the table to fill in", build: (progress) => buildTemplate("en", progress) },
  {
    name: "two profiles",
    build: (progress) =>
      buildProfiles(
        { profiles: [["CATOR"], ["CAEDM"]], form: "native", language: "en", override: false },
        progress,
      ),
  },
];

describe.each(builders)("$name", ({ build }) => {
  it("leaves the workbook as it was, whichever request fails", async () => {
    await writeIndustries();
    const before = workbookState(excel.host);
    let step = 1;
    for (; step < 30; step++) {
      excel.host.faults.failAt(step, "GeneralException");
      const isDone = await build().then(
        () => true,
        () => false,
      );
      excel.host.faults.clear();
      if (isDone) break;
      expect(workbookState(excel.host)).toEqual(before);
    }
    expect(step).toBeGreaterThan(2);
    expect(step).toBeLessThan(30);
  });

  it("leaves the workbook as it was when it is cancelled before it writes", async () => {
    await writeIndustries();
    const before = workbookState(excel.host);
    const controller = new AbortController();
    controller.abort();
    const progress: Progress = { signal: controller.signal, report: () => undefined };
    await expect(build(progress)).rejects.toMatchObject({ code: "Cancelled" });
    expect(workbookState(excel.host)).toEqual(before);
  });
});

it("many profiles are cancelled in between, and the first goes with them", async () => {
  const before = workbookState(excel.host);
  const controller = new AbortController();
  const progress: Progress = {
    signal: controller.signal,
    report: (done, total) => {
      if (total === 2 && done === 1) controller.abort();
    },
  };
  const request = { form: "native", language: "en", override: false } as const;
  const profiles = [["KRSEL"], ["CATOR"]] as const;
  await expect(buildProfiles({ ...request, profiles }, progress)).rejects.toMatchObject({
    code: "Cancelled",
  });
  expect(workbookState(excel.host)).toEqual(before);
});

describe("a table to fill in", () => {
  async function fill(sheet: string, cells: Readonly<Record<string, unknown[][]>>): Promise<void> {
    await Excel.run(async (context) => {
      const target = context.workbook.worksheets.getItem(sheet);
      for (const [address, values] of Object.entries(cells)) target.getRange(address).values = values;
      await context.sync();
    });
  }

  it("is found by its hidden names, also after it was moved and its sheet renamed", async () => {
    const { id, sheet } = await buildTemplate("ko");
    await fill(sheet, {
      B4: [["서울"]],
      B5: [["전국"]],
      B6: [[2019]],
      B7: [[2024]],
      B8: [["종사자 수"]],
      A12: [["반도체"]],
      A13: [["클라우드"]],
      "B12:E12": [[10, 20, 100, 120]],
      "B13:E13": [[30, 20, 100, 130]],
    });
    await Excel.run(async (context) => {
      const target = context.workbook.worksheets.getItem(sheet);
      target.getRange("1:3").insert("Down");
      target.name = "옮긴 표";
      await context.sync();
    });
    expect(await listTemplates()).toEqual([{ id, sheet: "옮긴 표" }]);
    const check = await checkCluster({ kind: "template", id });
    expect(check.facts).toMatchObject({ area: "서울", reference: "전국", startYear: 2019, endYear: 2024 });
    expect(check.table?.rows.map(({ name, row }) => [name, row])).toEqual([
      ["반도체", 14],
      ["클라우드", 15],
    ]);
    expect(check.findings.map(({ level }) => level)).toEqual(["warning"]);
  });

  it("of one year leaves the columns of the start blank", async () => {
    const { id, sheet } = await buildTemplate("en");
    await fill(sheet, {
      B4: [["Seoul"]],
      B5: [["Korea"]],
      B7: [[2024]],
      B8: [["firms"]],
      B9: [["Own count"]],
      A12: [["Chips"], ["Cloud"]].slice(0, 1),
      A13: [["Cloud"]],
      C12: [[20]],
      E12: [[100]],
      C13: [[5]],
      E13: [[130]],
    });
    const { table, findings } = await checkCluster({ kind: "template", id });
    expect(findings).toEqual([]);
    expect(table?.columns).toEqual({ name: 0, areaEnd: 2, referenceEnd: 4 });
    expect(table?.rows.map(({ areaStart, areaEnd }) => [areaStart, areaEnd])).toEqual([
      [null, 20],
      [null, 5],
    ]);
  });

  it("that is blank or gone is told, and nothing is written", async () => {
    const { id, sheet } = await buildTemplate("en");
    const before = workbookState(excel.host);
    const source = { kind: "template", id } as const;
    await expect(buildClusterSheet({ ...cluster, source })).rejects.toThrow(/at least two industries/);
    expect(workbookState(excel.host)).toEqual(before);
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Another");
      context.workbook.worksheets.getItem(sheet).delete();
      await context.sync();
    });
    expect(await listTemplates()).toEqual([]);
    await expect(checkCluster(source)).rejects.toThrow(/no longer in this workbook/);
  });
});

it("the selected cells become a table of the user's own", async () => {
  await writeIndustries();
  await Excel.run(async (context) => {
    const jobs = context.workbook.worksheets.getItem("Jobs");
    jobs.activate();
    jobs.getRange("A1:E10").select();
    await context.sync();
  });
  expect(await selectedCells()).toEqual({ sheet: "Jobs", address: "A1:E10" });
});

it("a profile in a pinned workbook has the figures of its date, and the functions carry it", async () => {
  await applyAsOf(await previewAsOf("2024-12"), new Set());
  const request = { profiles: [["KRSEL"]], language: "en", override: false } as const;
  const cellsOf = async (form: "native" | "functions"): Promise<unknown[][]> => {
    const { sheets } = await buildProfiles({ ...request, form });
    return Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheets[0]!).getUsedRange();
      range.load("formulas");
      await context.sync();
      return range.formulas as unknown[][];
    });
  };
  const rank = (rows: readonly (readonly unknown[])[]): readonly unknown[] =>
    rows.find(([first]) => first === "Startup Genome ecosystem rank")!;
  const native = await cellsOf("native");
  expect(rank(native).slice(2, 4)).toEqual(["2024", 9]);
  expect(native.flat()).toContainEqual(expect.stringMatching(/as of 2024-12$/));
  expect(native.flat().filter((cell) => /AI SEOUL 2025/.test(String(cell)))).toEqual([]);
  expect(rank(await cellsOf("functions"))[3]).toBe(
    '=SEOULAI.BENCHMARK("gser_rank","KRSEL","2024","2024-12")',
  );
});
