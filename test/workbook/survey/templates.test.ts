import { checkItems } from "../../../src/workbook/survey/questionnaire/checkItems";
import { surveyTemplate, type TemplateKind } from "../../../src/workbook/survey/questionnaire/templates";
import type { ItemKind } from "../../../src/workbook/survey/surveyTypes";
import { surveyItems } from "./surveyItems";

const kinds: readonly TemplateKind[] = ["policyDemand", "valueChain", "experts"];

describe("a template", () => {
  it.each(kinds.flatMap((kind) => (["en", "ko"] as const).map((language) => [kind, language] as const)))(
    "has nothing to find fault with: %s (%s)",
    (kind, language) => {
      expect(checkItems(surveyTemplate(kind, 7, language))).toEqual([]);
    },
  );

  it("asks about each target and pillar of the plan, with every pair of the pillars", () => {
    const items = surveyTemplate("policyDemand", 5, "ko");
    const count = (kind: ItemKind): number => items.filter((item) => item.kind === kind).length;
    expect([count("importance"), count("current"), count("essential")]).toEqual([8, 9, 8]);
    expect([count("ranking"), count("pairwise"), count("open")]).toEqual([4, 6, 4]);
    expect(items.find(({ id }) => id === "W01")?.topic).toBe("인프라|연구개발·인재");
  });

  it("has no scale of one point, or of twelve", () => {
    for (const scale of [1, 12, 4.5, NaN])
      expect(() => surveyTemplate("experts", scale)).toThrow(/A scale has/);
  });
});

describe("the check of items", () => {
  const faults = (items: Parameters<typeof checkItems>[0]): string[] =>
    checkItems(items).map(({ severity, item, text }) => `${severity} ${item}: ${text.en}`);
  const [first, second] = surveyItems;
  if (first === undefined || second === undefined) throw new Error("no items");

  it("finds nothing but the lone topic among items of all kinds", () => {
    expect(faults(surveyItems)).toEqual([expect.stringMatching(/^warning A1: .*left out of gaps/)]);
  });

  it.each([
    ["an empty questionnaire", [], /^error : A questionnaire has 1 to/],
    [
      "an id twice, whatever its capitals",
      [first, { ...second, id: "i1" }],
      /^error i1: The id "i1" stands twice/,
    ],
    ["an id that heads the experts", [first, { ...second, id: "집단" }], /^error 집단: .*column of experts/],
    ["a kind that there is not", [{ ...first, kind: "likert" as never }, second], /unknown kind "likert"/],
    [
      "a scale of one point",
      [
        { ...first, scaleMax: 1 },
        { ...second, scaleMax: 1 },
      ],
      /^error I1: The scale/,
    ],
    ["a pair on two scales", [first, { ...second, scaleMax: 7 }], /scales 5 and 7/],
    ["no text", [{ ...first, text: { en: "", ko: " " } }, second], /^error I1: Item I1 has no text/],
    [
      "one language only",
      [{ ...first, text: { en: "Q", ko: "" } }, second],
      /^warning I1: .*one language only/,
    ],
    ["a topic twice", [first, { ...first, id: "I9" }, second], /more than one item of the kind importance/],
    ["no topic", [{ ...first, topic: "" }, second], /^warning I1: .*no topic/],
  ])("finds %s", (_, items, message) => {
    expect(faults(items)).toContainEqual(expect.stringMatching(message));
  });

  it.each([
    ["a topic that names no two things", ["A"], /^error W0: .*"A" stands there/],
    ["a pair twice, also turned round", ["A|B", "B|A"], /^error W1: The items W0 and W1 compare the same/],
    ["a set that is not complete", ["A|B", "B|C"], /^warning : .* lack 1 of their pairs: A\|C/],
  ])("finds in pairwise comparisons %s", (_, topics, message) => {
    const items = topics.map((topic, place) => ({
      ...first,
      id: `W${place}`,
      kind: "pairwise" as const,
      scaleMax: 9,
      topic,
    }));
    expect(faults(items)).toContainEqual(expect.stringMatching(message));
  });
});
