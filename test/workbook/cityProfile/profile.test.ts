import { catalog } from "../../../src/catalog/catalog";
import { planProfile } from "../../../src/workbook/cityProfile/planProfile";
import { profileAreas } from "../../../src/workbook/cityProfile/profileAreas";
import { profileRows } from "../../../src/workbook/cityProfile/profileRows";
import type { ProfileAreas } from "../../../src/workbook/cityProfile/profileRequest";

const data = catalog();
const request = { form: "native", language: "en", override: false } as const;
const rowsOf = (areas: ProfileAreas, override = false) => profileRows(data, { ...request, areas, override });
const row = (areas: ProfileAreas, id: string, override = false) =>
  rowsOf(areas, override).find(({ indicator }) => indicator.id === id);

describe("the rows of a profile", () => {
  it("hold the figure of Seoul against the leader of the same year", () => {
    const found = row(["KRSEL"], "ai_city_index_rank");
    expect(found?.figures[0]?.value).toBe(2);
    expect(found?.leader?.area).toBe("SGSIN");
    expect(found?.places).toEqual([2]);
    expect(found?.group).toBe("ranks");
  });

  it("stand in the latest period that both of a pair have", () => {
    const found = row(["KRSEL", "CATOR"], "gser_rank");
    expect(found?.figures.map((figure) => figure?.period)).toEqual(["2025", "2025"]);
  });

  it("refuse what compares only within one source, until it is overridden", () => {
    const refused = row(["KRSEL", "CATOR"], "gser_rank");
    expect(refused?.isPair).toBe(false);
    expect(refused?.leader).toBeUndefined();
    expect(refused?.faults.map(({ rule }) => rule)).toEqual(["source"]);
    expect(refused?.faults[0]?.reason.en).toMatch(/^Startup Genome ecosystem rank is comparable only within/);
    expect(refused?.faults[0]?.reason.ko).toMatch(/^스타트업지놈 순위는 같은 출처/);
    const overridden = row(["KRSEL", "CATOR"], "gser_rank", true);
    expect(overridden?.isPair).toBe(true);
    // Everybody who has a figure counts then, so that no place is beyond their number.
    expect(Math.max(...overridden!.places.map((place) => place ?? 0))).toBeLessThanOrEqual(overridden!.among);
    expect(overridden?.faults.map(({ rule }) => rule)).toEqual(["source"]);
  });

  it("refuse definitions that differ from city to city, also where the city itself leads", () => {
    for (const area of ["CNBJS", "CNSNZ"] as const) {
      const found = row([area], "ai_companies_local");
      expect(found?.leader).toBeUndefined();
      expect(found?.faults.map(({ rule }) => rule)).toContain("definition");
    }
  });

  it("have no leader where neither way is better, or fewer than three have a figure", () => {
    expect(row(["KRSEL"], "population_urban")?.leader).toBeUndefined();
    expect(row(["KRSEL"], "seoul_ai_fund")?.leader).toBeUndefined();
  });
});

describe("the study's clusters", () => {
  const areas = profileAreas(data);

  it("are the cities and regions of which the data know something, Seoul first", () => {
    expect(areas[0]?.area.id).toBe("KRSEL");
    expect(areas.every(({ figures }) => figures > 0)).toBe(true);
    expect(areas.map(({ area }) => area.id)).toEqual(expect.arrayContaining(["CATOR", "KRSEL-GANGNAM"]));
  });

  it.each(areas.map(({ area }) => area.id))("%s has a profile on one page, in both languages", (id) => {
    for (const language of ["en", "ko"] as const) {
      const { plan } = planProfile(data, { ...request, language, areas: [id] });
      expect(plan.setup.page).toMatchObject({ onePage: true, portrait: true });
      expect(plan.piece.blocks.length).toBeGreaterThan(3);
    }
  });

  it("do not hold an area without figures, of which there is no profile", () => {
    expect(areas.map(({ area }) => area.id)).not.toContain("US-NY");
    expect(() => planProfile(data, { ...request, areas: ["US-NY"] })).toThrow(/no figure of New York State/);
    expect(() => planProfile(data, { ...request, areas: ["ATLANTIS"] })).toThrow(/no area “ATLANTIS”/);
  });
});
