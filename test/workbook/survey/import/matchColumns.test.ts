import fc from "fast-check";
import { matchColumns } from "../../../../src/workbook/survey/import/matchColumns";
import { remap } from "../../../../src/workbook/survey/import/remap";
import { items, surveyOf } from "./importSurvey";

const kinds = async (headers: readonly string[]): Promise<string[]> =>
  (await matchColumns(headers, surveyOf())).map(({ to }) => (to.kind === "item" ? to.id : to.kind));

describe("headers of form tools", () => {
  it("matches those of Google Forms in Korean, with a grid", async () => {
    const headers = [
      "타임스탬프",
      "이메일 주소",
      "1. 성명",
      "다음 정책의 중요도를 평가해 주십시오. [클라우드]",
      "다음 정책의 현재 수준을 평가해 주십시오. [클라우드]",
      "다음 정책의 중요도를 평가해 주십시오. [반도체]",
      "데이터 개방이 꼭 필요합니까?",
      "그 밖의 의견을 적어 주십시오.",
    ];
    expect(await kinds(headers)).toEqual(["received", "email", "name", "I01", "C01", "I02", "E01", "O01"]);
  });

  it("matches those of Google Forms in English", async () => {
    const headers = ["Timestamp", "Email Address", "How important are AI chips?", "Is open data essential?"];
    expect(await kinds(headers)).toEqual(["received", "email", "I02", "E01"]);
  });

  it("matches those of Naver Form, numbered and marked", async () => {
    const headers = [
      "응답일시",
      "참여자",
      "1. 클라우드 인프라의 중요도는 어느 정도입니까? (필수)",
      "2) AI 반도체의 중요도는 어느 정도입니까?*",
    ];
    expect(await kinds(headers)).toEqual(["received", "expert", "I01", "I02"]);
  });

  it("matches those of Microsoft Forms; its running number is no expert", async () => {
    const headers = [
      "ID",
      "Start time",
      "Completion time",
      "Email",
      "Name",
      "How important is cloud infrastructure?",
    ];
    expect(await kinds(headers)).toEqual(["ignore", "ignore", "received", "email", "name", "I01"]);
    expect(await kinds(["ID", "시작 시간", "완료 시간", "전자 메일", "이름"])).toEqual([
      "ignore",
      "ignore",
      "received",
      "email",
      "name",
    ]);
  });

  it("matches the add-in's own sheets in both languages, by id", async () => {
    const headers = ["Expert", "Group", "Field", "Received", "How important … / I01", "c01"];
    expect(await kinds(headers)).toEqual(["expert", "group", "field", "received", "I01", "C01"]);
    expect(await kinds(["전문가", "집단", "분야", "접수일", "I01. 클라우드"])).toEqual([
      "expert",
      "group",
      "field",
      "received",
      "I01",
    ]);
  });

  it("leaves telephone numbers, organisations and unknown questions out", async () => {
    expect(await kinds(["연락처", "회사명", "Phone number", "좋아하는 색은?", ""])).toEqual(
      Array(5).fill("ignore"),
    );
  });
});

describe("nearly the same words", () => {
  it("bears a slip and a changed ending", async () => {
    const [match] = await matchColumns(["How important is cloud infrastucture"], surveyOf());
    expect(match).toMatchObject({ to: { kind: "item", id: "I01" }, how: "similar" });
  });

  it("takes none where two items are equally near", async () => {
    expect(await kinds(["클라우드"])).toEqual(["ignore"]);
    const twins = [0, 1].map((at) => ({
      ...items[0]!,
      id: `T${at}`,
      text: { en: "The same words", ko: "" },
    }));
    const [match] = await matchColumns(["The same words"], surveyOf({ items: twins }), undefined);
    expect(match?.to).toEqual({ kind: "ignore" });
  });

  it("gives an item and a role to one column only", async () => {
    expect(await kinds(["I01", "I01", "Email", "E-mail"])).toEqual(["I01", "ignore", "email", "ignore"]);
  });

  it("looks only for the items of the round", async () => {
    const survey = surveyOf();
    const round = { ...survey.rounds[0]!, items: ["I02"] };
    const matches = await matchColumns(["I01", "I02"], { ...survey, rounds: [round] }, 1);
    expect(matches.map(({ to }) => to.kind)).toEqual(["ignore", "item"]);
  });

  it("never gives two columns one item or role, whatever the headers", async () => {
    const words = fc.constantFrom(
      "I01",
      "C01 x",
      "클라우드 [I01]",
      "이메일",
      "Email",
      "How important are AI chips",
      "의견",
      "",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(words, { maxLength: 12 }), async (headers) => {
        const used = (await kinds(headers)).filter((kind) => kind !== "ignore");
        expect(new Set(used).size).toBe(used.length);
      }),
    );
  });
});

describe("a correction", () => {
  it("takes the item from the column that had it", async () => {
    const matches = remap(await matchColumns(["I01", "what", "Email"], surveyOf()), 1, {
      kind: "item",
      id: "I01",
    });
    expect(matches.map(({ to, how }) => [to.kind, how])).toEqual([
      ["ignore", "none"],
      ["item", "person"],
      ["email", "role"],
    ]);
    expect(remap(matches, 0, { kind: "email" })[2]?.to.kind).toBe("ignore");
    expect(remap(matches, 1, { kind: "ignore" }).map(({ to }) => to.kind)).toEqual([
      "ignore",
      "ignore",
      "email",
    ]);
  });
});
