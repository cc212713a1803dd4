import { personMatcher } from "../../../../src/workbook/survey/privacy/personMatcher";

const person = (expert: string, name: string, email = ""): Parameters<typeof personMatcher>[0][number] => ({
  expert,
  name,
  email,
  group: "",
  field: "",
});
const key = [
  person("P01", "홍길동", "Hong@example.org"),
  person("P02", "Ann Lee", "ann.lee@example.org"),
  person("P03", "이"),
  person("P04", "홍길동주"),
  person("P05", "C++ (Kim)"),
];
const match = personMatcher(key, () => "P09");

describe("people in a text", () => {
  it.each([
    ["홍길동은 옳다", "P01은 옳다"],
    ["(홍 길동) 의견", "(P01) 의견"],
    ["홍길동주 의견", "P04 의견"],
    ["ANN LEE에게 문의", "P02에게 문의"],
    ["ask ANN  LEE today", "ask P02 today"],
    ["mail hong@example.org or Ann.Lee@Example.org", "mail P01 or P02"],
    ["mail other@example.com.", "mail P09."],
    ["C++ (Kim) said", "P05 said"],
  ])("of %j gives %j", (text, without) => {
    expect(match(text)?.text ?? text).toBe(without);
  });

  it.each(["고홍길동", "Joann Leeds", "이 의견", "no one", "a@b", ""])("finds nobody in %j", (text) => {
    expect(match(text)).toBeUndefined();
  });

  it("finds a name in letters that were typed apart", () => {
    expect(match("홍길동".normalize("NFD"))?.text).toBe("P01");
  });

  it("says what it found", () => {
    expect([match("홍길동")?.what, match("hong@example.org")?.what]).toEqual(["name", "email"]);
  });
});
