import { withParticles } from "../../src/catalog/withParticles";

describe("particles of Korean messages", () => {
  it.each([
    ["지표이(가) 없습니다", "지표가 없습니다"],
    ["지역이(가) 없습니다", "지역이 없습니다"],
    ["지역을(를) 가리킵니다", "지역을 가리킵니다"],
    ["목표을(를) 가리킵니다", "목표를 가리킵니다"],
    ["실적값(actual)은(는) 단일 값", "실적값(actual)은 단일 값"],
    ["언어(language)이(가) 비어", "언어(language)가 비어"],
    ["1행 1열이(가) 비어", "1행 1열이 비어"],
  ])("follow the syllable before them, past brackets: %s", (both, read) => {
    expect(withParticles(both)).toBe(read);
  });

  it.each([
    ['"420"이(가) 있습니다', '"420"이 있습니다'],
    ["2025이(가) 실적 연도보다", "2025가 실적 연도보다"],
    ["목표 연도 2024은(는)", "목표 연도 2024는"],
    ["1000(으)로 가는", "1000으로 가는"],
    ["5(으)로 가는", "5로 가는"],
    ["7(으)로 가는", "7로 가는"],
    ["서울(으)로 가는", "서울로 가는"],
    ["부산(으)로 가는", "부산으로 가는"],
  ])("follow the reading of digits and of a final ㄹ: %s", (both, read) => {
    expect(withParticles(both)).toBe(read);
  });

  it("stay in both forms after Latin letters, at the beginning and after a sign", () => {
    const texts = ['"startups"은(는) 텍스트', "USD(으)로", "이(가)", "%을(를)"];
    expect(texts.map(withParticles)).toEqual(texts);
  });
});
