import { catalog } from "../../src/catalog/catalog";
import type { Policy } from "../../src/model/catalogTypes";
import { searchTexts, textIndex } from "../../src/taskpane/components/textSearch";
import { activeFilters, draftRequest, emptyDraft } from "../../src/taskpane/panels/policies/policyDraft";
import {
  fullAmount,
  policyTexts,
  policyTitle,
  shortAmount,
} from "../../src/taskpane/panels/policies/policyTexts";

const data = catalog();
const policy = (id: string): Policy => data.policies.find((one) => one.id === id)!;
const index = textIndex(data.policies, (one) => policyTexts(data, one));
const search = (query: string): string[] => searchTexts(index, query).map(({ id }) => id);

describe("the search for policies", () => {
  it("keeps the register in its order for a blank query", () => {
    expect(search(" ")).toEqual(data.policies.map(({ id }) => id));
  });

  it.each([
    ["digital strategy", "KR_DIGITAL_2022"],
    ["디지털 전략", "KR_DIGITAL_2022"],
    ["ㄷㅈㅌ", "KR_DIGITAL_2022"],
    ["fwci nothing", undefined],
    ["empire ai", "US_NY_EMPIREAI_2024"],
    ["독일", "DE_KI_2018"],
    ["규제 주도", "EU_COORD_2021"],
    ["Vector Institute 2021", "CA_PCAIS_2021"],
    ["strategie kunstliche", "DE_KI_2018"],
  ])("finds by %s", (query, id) => {
    if (id === undefined) expect(search(query)).toEqual([]);
    else expect(search(query)).toContain(id);
  });

  it("puts those whose name has the word before those whose text has it", () => {
    const found = search("committee");
    expect(found[0]).toBe("KR_NAIC_2024");
    expect(found.length).toBeGreaterThan(1);
  });
});

describe("what a draft asks for", () => {
  const shown = [policy("KR_NAIS_2019"), policy("EU_AIACT_2024")];

  it("is what fits the filter, so that a refresh brings in more", () => {
    const draft = { ...emptyDraft, filter: { area: "KOR" } };
    expect(draftRequest(draft, shown, "en")).toEqual({ filter: { area: "KOR" }, language: "en" });
  });

  it("is what is shown where something was searched", () => {
    const draft = { ...emptyDraft, query: "ai", filter: { fromYear: 2019 } };
    expect(draftRequest(draft, shown, "ko")).toEqual({
      filter: { fromYear: 2019 },
      ids: ["KR_NAIS_2019", "EU_AIACT_2024"],
      language: "ko",
    });
  });

  it("is what was chosen one by one, also where the filter hides it now", () => {
    const draft = { ...emptyDraft, chosen: ["FR_AIH_2018"], filter: { area: "KOR" } };
    expect(draftRequest(draft, shown, "en")).toEqual({ filter: {}, ids: ["FR_AIH_2018"], language: "en" });
  });

  it("counts the parts of a filter that narrow", () => {
    expect(activeFilters({})).toBe(0);
    expect(activeFilters({ area: "KOR", fromYear: 2020, withBudget: true, withNumber: false })).toBe(3);
  });
});

describe("a policy in words", () => {
  it("has its Korean name where Korean is spoken and it is Korea's", () => {
    expect(policyTitle(data, policy("KR_NAIS_2019"), "ko")).toBe("인공지능 국가전략");
    expect(policyTitle(data, policy("KR_NAIS_2019"), "en")).toBe(
      "National Strategy for Artificial Intelligence",
    );
    expect(policyTitle(data, policy("CN_NGAIDP_2017"), "ko")).toBe("New Generation AI Development Plan");
  });

  it("has its amount in full and in short", () => {
    expect(fullAmount(2_200_000_000_000, "KRW")).toBe("KRW 2,200,000,000,000");
    expect(shortAmount(2_200_000_000_000, "KRW", "en")).toBe("KRW 2.2T");
    expect(shortAmount(2_200_000_000_000, "KRW", "ko")).toBe("KRW 2.2조");
  });
});
