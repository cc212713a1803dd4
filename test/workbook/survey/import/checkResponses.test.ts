import { checkResponses } from "../../../../src/workbook/survey/import/checkResponses";
import type {
  CheckContext,
  Decisions,
  Finding,
  ImportPreview,
  RawTable,
} from "../../../../src/workbook/survey/import/importTypes";
import { matchColumns } from "../../../../src/workbook/survey/import/matchColumns";
import { resolveImport, type ResolvedImport } from "../../../../src/workbook/survey/import/resolveImport";
import { expert, items, responsesOf, surveyOf, tableOfRows } from "./importSurvey";

const base: CheckContext = { survey: surveyOf(), round: 1, existing: responsesOf() };
const headers = ["Timestamp", "Email", "Name", "Group", "I01", "C01", "I02", "E01", "P01", "O01"];
const full = ["4", "3", "5", "Yes", "1/3", "fine"];
const person = (at: string, mail: string, ...answers: readonly string[]): string[] => [
  at,
  mail,
  "",
  "company",
  ...(answers.length > 0 ? answers : full),
];

const check = async (table: RawTable, more: Partial<CheckContext> = {}): Promise<ImportPreview> =>
  checkResponses(table, await matchColumns(table.headers, base.survey), { ...base, ...more });
const resolve = (preview: ImportPreview, choices: Decisions = {}): ResolvedImport =>
  resolveImport(preview, choices, items, []);
const of = (preview: ImportPreview, kind: Finding["kind"]): readonly Finding[] =>
  preview.findings.filter((finding) => finding.kind === kind);

describe("a clean file", () => {
  it("comes in as it is, with new ids and no finding", async () => {
    const preview = await check(
      tableOfRows(headers, person("2026-11-30 09:00", "a@x.org"), person("2026-11-30 10:00", "b@x.org")),
    );
    expect(preview.findings).toEqual([]);
    expect(preview.counts).toMatchObject({ rows: 2, newExperts: 2, existingExperts: 0, answers: 12 });
    expect(preview.hasPersons).toBe(true);
    expect(preview.rows[0]).toMatchObject({
      row: 2,
      expert: { id: "P01", group: "company" },
      state: "new",
      email: "a@x.org",
      received: "2026-11-30T09:00:00",
    });
    expect(preview.rows[0]?.answers.slice(0, 4)).toEqual([4, 3, 5, 1]);
    expect(preview.rows[0]?.answers[4]).toBeCloseTo(1 / 3, 12);
    expect(preview.rows[1]?.expert.id).toBe("P02");
  });

  it("does not turn reversed items", async () => {
    const survey = surveyOf({ items: items.map((item) => ({ ...item, reversed: true })) });
    const preview = await check(tableOfRows(headers, person("", "a@x.org")), { survey });
    expect(preview.rows[0]?.answers[0]).toBe(4);
  });

  it("is plain data, as it comes from a worker", async () => {
    const preview = await check(tableOfRows(headers, person("", "a@x.org", "9", "넷", "", "", "", "")));
    expect(structuredClone(preview)).toEqual(preview);
  });
});

describe("who answered", () => {
  const key = [{ expert: "P07", name: "홍길동", email: "Hong@x.org", group: "", field: "" }];

  it("is known again by id, by e-mail address and by name", async () => {
    const existing = responsesOf(
      [expert("P07"), expert("P08")],
      [Array(6).fill(null), Array(6).fill(null)],
      2,
    );
    const table = tableOfRows(
      ["전문가", "이메일", "이름", "I01"],
      ["p08", "", "", "4"],
      ["", "hong@X.org", "", "5"],
    );
    const preview = await check(table, { existing, key, round: 2 });
    expect(preview.rows.map(({ expert: { id }, state }) => [id, state])).toEqual([
      ["P08", "existing"],
      ["P07", "existing"],
    ]);
    const byName = await check(tableOfRows(["이름", "I01"], ["홍 길동", "4"]), { existing, key, round: 2 });
    expect(byName.rows[0]?.expert.id).toBe("P07");
  });

  it("takes prepared rows that are empty in the first round, and not in later ones", async () => {
    const experts = [expert("P01", "university"), expert("P02"), expert("P03", "company")];
    const existing = responsesOf(experts, [
      Array(6).fill(null),
      [3, null, null, null, null, null],
      Array(6).fill(null),
    ]);
    const table = tableOfRows(headers, person("", "a@x.org"), person("", "b@x.org"));
    expect((await check(table, { existing })).rows.map(({ expert: { id } }) => id)).toEqual(["P03", "P04"]);
    const second = { ...existing, round: { ...existing.round, number: 2 } };
    expect((await check(table, { existing: second, round: 2 })).rows.map(({ expert: { id } }) => id)).toEqual(
      ["P04", "P05"],
    );
  });

  it("never puts a name under the experts of the responses", async () => {
    const preview = await check(tableOfRows(["전문가", "I01"], ["홍길동", "4"], ["kim@x.org", "5"]));
    expect(preview.rows.map(({ expert: { id }, name, email }) => [id, name, email])).toEqual([
      ["P01", "홍길동", ""],
      ["P02", "", "kim@x.org"],
    ]);
  });

  it("is told where it is missing, at once where nobody is named", async () => {
    const few = await check(tableOfRows(["I01"], ["4"], ["5"]));
    expect(of(few, "noExpert").map(({ row, choice }) => [row, choice])).toEqual([
      [2, "take"],
      [3, "take"],
    ]);
    const many = await check(tableOfRows(["I01"], ...Array.from({ length: 30 }, () => ["4"])));
    expect(of(many, "noExpert")).toHaveLength(1);
    expect(of(many, "noExpert")[0]?.rows).toHaveLength(30);
    expect(resolve(many).rows).toHaveLength(30);
  });
});

describe("planted faults", () => {
  it("tells late rows by the closing date, whole days counting", async () => {
    const table = tableOfRows(
      headers,
      person("2026-11-30 23:59:00", "a@x.org"),
      person("2026. 12. 1. 오전 12:10:00", "b@x.org"),
    );
    const preview = await check(table, { closing: "2026-11-30" });
    expect(of(preview, "late").map(({ row, choice }) => [row, choice])).toEqual([[3, "take"]]);
    expect(resolve(preview).rows).toHaveLength(2);
    expect(resolve(preview, { "late:3": { choice: "leaveOut" } })).toMatchObject({
      leftOut: 1,
      rows: [{ row: 2 }],
    });
    const byHour = await check(table, { closing: "2026-11-30T18:00" });
    expect(of(byHour, "late")).toHaveLength(2);
  });

  it("tells a date that cannot be read", async () => {
    expect(of(await check(tableOfRows(headers, person("어제", "a@x.org"))), "unreadDate")).toMatchObject([
      { row: 2, value: "어제" },
    ]);
  });

  it("reads days before months where one day is above twelve", async () => {
    const preview = await check(
      tableOfRows(headers, person("03/11/2026 10:00", "a@x.org"), person("30/11/2026 10:00", "b@x.org")),
    );
    expect(preview.rows.map(({ received }) => received.slice(0, 10))).toEqual(["2026-11-03", "2026-11-30"]);
  });

  it("tells partial rows, open questions aside", async () => {
    const preview = await check(
      tableOfRows(
        headers,
        person("", "a@x.org", "4", "3", "5", "Yes", "1/3", ""),
        person("", "b@x.org", "4", "", "", "Yes", "", "x"),
      ),
    );
    expect(of(preview, "partial")).toMatchObject([{ row: 3, value: "2/5", choice: "take" }]);
  });

  it("tells duplicates by person, the one sent last counting, whatever the order of rows", async () => {
    const table = tableOfRows(
      headers,
      person("2026-11-30 12:00", "A@x.org", "5", ...full.slice(1)),
      person("2026-11-30 09:00", "a@x.org", "1", ...full.slice(1)),
    );
    const preview = await check(table);
    expect(of(preview, "duplicate")).toMatchObject([{ rows: [2, 3], expert: "P01", choice: "last" }]);
    expect(preview.counts.newExperts).toBe(1);
    expect(resolve(preview).rows.map(({ answers }) => answers[0])).toEqual([5]);
    expect(resolve(preview, { "duplicate:3": { choice: "first" } }).rows.map(({ row }) => row)).toEqual([3]);
    expect(resolve(preview, { "duplicate:3": { choice: "leaveOut" } })).toMatchObject({
      rows: [],
      leftOut: 2,
    });
  });

  it("lets two people of one name be two people", async () => {
    const preview = await check(tableOfRows(["이름", "I01"], ["김철수", "4"], ["김철수", "2"]));
    const { rows } = resolve(preview, { "duplicate:3": { choice: "separate" } });
    expect(rows.map(({ expert: { id } }) => id)).toEqual(["P01", "P02"]);
  });

  it("tells answers outside the scale and words, suggests but never guesses", async () => {
    const preview = await check(
      tableOfRows(headers, person("", "a@x.org", "6", "매우 높다", "넷", "maybe", "12", "x")),
    );
    expect(preview.rows[0]?.answers).toEqual([null, null, null, null, null, "x"]);
    const faults = preview.findings.filter(({ kind }) => kind === "outOfScale" || kind === "notAnAnswer");
    expect(faults.map(({ kind, item, suggested, choice }) => [kind, item, suggested, choice])).toEqual([
      ["outOfScale", "I01", undefined, "blank"],
      ["notAnAnswer", "C01", 5, "blank"],
      ["notAnAnswer", "I02", 4, "blank"],
      ["notAnAnswer", "E01", undefined, "blank"],
      ["outOfScale", "P01", undefined, "blank"],
    ]);
    const { rows } = resolve(preview, {
      "outOfScale:2:I01": { choice: "correct", value: "5" },
      "notAnAnswer:2:C01": { choice: "suggested" },
      "notAnAnswer:2:I02": { choice: "asIs" },
    });
    expect(rows[0]?.answers).toEqual([5, 5, "넷", null, null, "x"]);
    expect(() => resolve(preview, { "outOfScale:2:I01": { choice: "correct", value: "9" } })).toThrow(/I01/);
    expect(() => resolve(preview, { "outOfScale:2:I01": { choice: "keep" } })).toThrow(/keep/);
  });

  it("gathers the same words of many cells in one finding", async () => {
    const rows = Array.from({ length: 12 }, (_, at) =>
      person("", `p${at}@x.org`, "매우 그렇다", ...full.slice(1)),
    );
    const preview = await check(tableOfRows(headers, ...rows));
    const [finding, ...others] = of(preview, "notAnAnswer");
    expect(others).toEqual([]);
    expect(finding?.rows).toHaveLength(12);
    const { rows: read } = resolve(preview, { [finding?.id ?? ""]: { choice: "suggested" } });
    expect(read.map(({ answers }) => answers[0])).toEqual(Array(12).fill(5));
  });

  it.each([
    ["4. 그렇다", 4],
    ["5 (매우 중요)", 5],
    ["３", 3],
    ["4점", 4],
  ])("takes %j as %d", async (text, number) => {
    const preview = await check(tableOfRows(headers, person("", "a@x.org", text, ...full.slice(1))));
    expect([preview.rows[0]?.answers[0], preview.findings]).toEqual([number, []]);
  });

  it("knows groups in both languages, and keeps a word that may tell who it is out", async () => {
    const table = tableOfRows(
      ["Email", "소속", "I01"],
      ["a@x.org", "산업계", "4"],
      ["b@x.org", "대학교", "4"],
      ["c@x.org", "삼성전자 연구소장", "4"],
      ["d@x.org", "공공", "4"],
      ["e@x.org", "공공", "4"],
    );
    const preview = await check(table);
    expect(of(preview, "unknownGroup").map(({ row, choice }) => [row, choice])).toEqual([
      [4, "blank"],
      [5, "asIs"],
      [6, "asIs"],
    ]);
    expect(resolve(preview).rows.map(({ expert: { group } }) => group)).toEqual([
      "company",
      "university",
      "",
      "공공",
      "공공",
    ]);
    const korean = await check(table, { survey: surveyOf({ language: "ko" }) });
    expect(korean.rows[0]?.expert.group).toBe("기업");
  });

  it("keeps what stands unless it is to be replaced, and is silent about the same answer", async () => {
    const existing = responsesOf([expert("P01")], [[4, 2, null, 1, 0.333333333, null]]);
    const table = tableOfRows(["Expert", ...headers.slice(4)], ["P01", ...full]);
    const preview = await check(table, { existing });
    expect(of(preview, "alreadyAnswered")).toMatchObject([
      { item: "C01", standing: 2, value: "3", choice: "keep" },
    ]);
    expect(resolve(preview).rows[0]?.answers[1]).toBeNull();
    expect(resolve(preview, { "alreadyAnswered:2:C01": { choice: "replace" } }).rows[0]?.answers[1]).toBe(3);
  });

  it("tells empty rows, unknown columns and missing items", async () => {
    const table = tableOfRows(
      ["Email", "I01", "좋아하는 색", "Blank column"],
      ["a@x.org", "4", "파랑", ""],
      ["b@x.org", "", "", ""],
      ["", "", "", ""],
    );
    const preview = await check(table);
    expect(of(preview, "emptyRow").map(({ row }) => row)).toEqual([3, 4]);
    expect(of(preview, "unmatchedColumn").map(({ value }) => value)).toEqual(["좋아하는 색"]);
    expect(of(preview, "missingItem").map(({ item }) => item)).toEqual(["C01", "I02", "E01", "P01", "O01"]);
    expect(resolve(preview)).toMatchObject({ leftOut: 2, rows: [{ row: 2 }] });
  });

  it("refuses a file that answers nothing", async () => {
    await expect(check(tableOfRows(["Email"], ["a@x.org"]))).rejects.toThrow(/At least one column/);
  });
});

describe("many rows", () => {
  jest.setTimeout(120_000);

  const ids = Array.from({ length: 200 }, (_, at) => `Q${String(at + 1).padStart(3, "0")}`);
  const many = ids.map((id) => ({
    ...items[0]!,
    id,
    text: { en: `Question ${id} in words`, ko: `${id} 문항` },
  }));
  const round = { ...responsesOf().round, items: ids };
  const survey = surveyOf({ items: many }, round);
  const rows = Array.from({ length: 1000 }, (_, at) => [
    `p${at}@x.org`,
    ...ids.map((_id, column) => String(((at + column) % 5) + 1)),
  ]);

  it("are all read, a thousand by two hundred", async () => {
    const table = tableOfRows(["Email", ...ids], ...rows);
    const matches = await matchColumns(table.headers, survey, 1);
    const preview = await checkResponses(table, matches, {
      survey,
      round: 1,
      existing: { ...responsesOf(), round },
    });
    expect(preview.findings).toEqual([]);
    expect(preview.counts).toMatchObject({ newExperts: 1000, answers: 200_000 });
    expect(new Set(preview.rows.map(({ expert: { id } }) => id)).size).toBe(1000);
  });

  it("stop when told to", async () => {
    const table = tableOfRows(["Email", ...ids], ...rows);
    const stop = new AbortController();
    const progress = {
      signal: stop.signal,
      report: (done: number) => (done >= 100 ? stop.abort() : undefined),
    };
    const checking = checkResponses(
      table,
      await matchColumns(table.headers, survey, 1),
      { survey, round: 1, existing: { ...responsesOf(), round } },
      progress,
    );
    await expect(checking).rejects.toMatchObject({ code: "Cancelled" });
  });
});
