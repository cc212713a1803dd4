import { catalog } from "../../src/catalog/catalog";
import { clustersEn } from "../../src/taskpane/messages/clustersEn";
import { clustersKo } from "../../src/taskpane/messages/clustersKo";
import { budgetEn } from "../../src/taskpane/messages/budgetEn";
import { budgetKo } from "../../src/taskpane/messages/budgetKo";
import { checkEn } from "../../src/taskpane/messages/checkEn";
import { checkKo } from "../../src/taskpane/messages/checkKo";
import { createMessages } from "../../src/taskpane/messages/createMessages";
import { en } from "../../src/taskpane/messages/en";
import { handoverEn } from "../../src/taskpane/messages/handoverEn";
import { handoverKo } from "../../src/taskpane/messages/handoverKo";
import { indexEn } from "../../src/taskpane/messages/indexEn";
import { indexKo } from "../../src/taskpane/messages/indexKo";
import { ko } from "../../src/taskpane/messages/ko";
import { policiesEn } from "../../src/taskpane/messages/policiesEn";
import { policiesKo } from "../../src/taskpane/messages/policiesKo";
import { reviewEn } from "../../src/taskpane/messages/reviewEn";
import { reviewKo } from "../../src/taskpane/messages/reviewKo";
import { surveysEn } from "../../src/taskpane/messages/surveysEn";
import { surveysKo } from "../../src/taskpane/messages/surveysKo";
import { themeName } from "../../src/taskpane/panels/benchmarks/themeName";

function flat(texts: object, prefix = ""): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(texts) as [string, string | object][]) {
    if (typeof value === "string") found.set(prefix + key, value);
    else for (const entry of flat(value, `${prefix}${key}.`)) found.set(...entry);
  }
  return found;
}

const english = flat({
  ...en,
  review: { ...en.review, ...reviewEn },
  check: { ...en.check, ...checkEn },
  handover: { ...en.handover, ...handoverEn },
  survey: surveysEn,
  clusterDesk: clustersEn,
  policyDesk: policiesEn,
  indexDesk: indexEn,
  budgetDesk: budgetEn,
});
const korean = flat({
  ...ko,
  review: { ...ko.review, ...reviewKo },
  check: { ...ko.check, ...checkKo },
  handover: { ...ko.handover, ...handoverKo },
  survey: surveysKo,
  clusterDesk: clustersKo,
  policyDesk: policiesKo,
  indexDesk: indexKo,
  budgetDesk: budgetKo,
});
const placeholders = (text: string): string[] => (text.match(/\{\{\w+\}\}/g) ?? []).sort();

describe("the texts of the pane", () => {
  it("have the same keys in both languages", () => {
    expect([...korean.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it("name the same figures in both languages", () => {
    for (const [key, text] of english) {
      expect([key, placeholders(korean.get(key) ?? "")]).toEqual([key, placeholders(text)]);
    }
  });

  it("are Korean where they are to be Korean", () => {
    const hasWords = (text: string): boolean => /\p{L}/u.test(text.replace(/\{\{\w+\}\}/g, ""));
    const unwritten = [...korean]
      .filter(([, text]) => hasWords(text) && !/[가-힣]/.test(text))
      .map(([key]) => key);
    expect(unwritten).toEqual([]);
  });

  it("are free of Korean in English, but for the search by initials", () => {
    const mixed = [...english].filter(([, text]) => /[가-힣]/.test(text)).map(([key]) => key);
    expect(mixed).toEqual(["benchmarks.searchHint"]);
  });

  it("count in both languages", () => {
    expect(createMessages("en")("benchmarks.found", { count: 1 })).toBe("1 indicator");
    expect(createMessages("en")("benchmarks.found", { count: 148 })).toBe("148 indicators");
    expect(createMessages("ko")("benchmarks.found", { count: 1 })).toBe("지표 1개");
  });

  it("leave what the user typed as it is, since React escapes it", () => {
    expect(createMessages("en")("benchmarks.none", { query: "<b>" })).toContain("“<b>”");
  });

  it("have a name for every theme of the data", () => {
    const themes = new Set([...catalog().indicators.values()].map(({ theme }) => theme));
    for (const theme of themes) {
      expect(themeName(theme, "ko")).toMatch(/[가-힣]/);
      expect(themeName(theme, "en")).toMatch(/^[A-Z]/);
    }
  });
});
