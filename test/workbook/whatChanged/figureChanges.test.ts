import fc from "fast-check";
import { catalog } from "../../../src/catalog/catalog";
import {
  editionFigures,
  figureKey,
  type EditionFigure,
} from "../../../src/workbook/whatChanged/editionFigures";
import { figureChanges, type FigureChange } from "../../../src/workbook/whatChanged/figureChanges";
import { changedCatalog, withValues } from "../../integration/changedCatalog";

const now = editionFigures(catalog());
const everything = { byDate: false };

const named = ({ kind, old, now: after }: FigureChange) => [
  kind,
  (after ?? old)?.key,
  old?.value,
  after?.value,
];

describe("the figures of an edition", () => {
  it("are those of the catalog, one an indicator, area and period, and the targets with a value", () => {
    expect(now.get(figureKey("private_ai_investment", "USA", 2023))).toMatchObject({
      value: 72.36,
      status: "A",
      isDated: true,
      source: { text: { en: "Stanford HAI, 2026-04" } },
    });
    const targets = catalog().targets.filter(({ value }) => value !== undefined);
    expect([...now.keys()].filter((key) => key.startsWith("target"))).toHaveLength(targets.length);
  });

  it("at a date are those that had been published by then, targets too", () => {
    const then = editionFigures(catalog(), "2023");
    expect(then.has(figureKey("private_ai_investment", "USA", 2023))).toBe(false);
    expect([...then.keys()].filter((key) => key.startsWith("target"))).toEqual([]);
    expect(
      editionFigures(catalog(), "2024-12").get(figureKey("private_ai_investment", "USA", 2023)),
    ).toMatchObject({
      value: 67.22,
    });
  });
});

describe("what differs between two editions", () => {
  it("is nothing between an edition and itself", () => {
    const { changes, compared } = figureChanges(now, now, everything);
    expect(changes).toEqual([]);
    expect(compared).toBe(now.size);
  });

  it("is each revised, new and withdrawn figure, and each that has another status or source", () => {
    const is = (row: Readonly<Record<string, unknown>>, area: string, period: string) =>
      row["indicator"] === "ai_papers" && row["ref_area"] === area && row["time_period"] === period;
    const revised = withValues(
      { indicator: "private_ai_investment", ref_area: "CHN", time_period: "2024" },
      () => 10,
    );
    const later = changedCatalog({
      version: "2026.12.0",
      change: (rows) => [
        ...revised(rows)
          .filter((row) => !is(row, "CAN", "2022"))
          .map((row) => (is(row, "DEU", "2022") ? { ...row, obs_status: "P" } : row))
          .map((row) => (is(row, "CHN", "2022") ? { ...row, source_id: "SI_PLAN_EN" } : row)),
        ...rows.filter((row) => is(row, "CAN", "2022")).map((row) => ({ ...row, time_period: "2031" })),
      ],
    });
    const { changes } = figureChanges(now, editionFigures(later), everything);
    const papers = (area: string, period = "2022") => figureKey("ai_papers", area, period);
    const value = (area: string) => now.get(papers(area))?.value;
    expect(new Set(changes.map(named))).toEqual(
      new Set([
        ["revised", figureKey("private_ai_investment", "CHN", 2024), 9.39, 10],
        ["withdrawn", papers("CAN"), value("CAN"), undefined],
        ["new", papers("CAN", "2031"), undefined, value("CAN")],
        ["status", papers("DEU"), value("DEU"), value("DEU")],
        ["source", papers("CHN"), value("CHN"), value("CHN")],
      ]),
    );
  });

  it("counts a target whose value changed", () => {
    const later = changedCatalog({
      version: "2026.12.0",
      tables: {
        plan_targets: (rows) =>
          rows.map((row) => (row["target_id"] === "rd_budget" ? { ...row, value: 9999 } : row)),
      },
    });
    const { changes } = figureChanges(now, editionFigures(later), everything);
    expect(changes.map(({ kind, now: after }) => [kind, after?.indicator.en, after?.value])).toEqual([
      ["revised", expect.stringMatching(/^Target: /), 9999],
    ]);
  });

  it("leaves figures without a date of publication out where a date is asked for, and says how many", () => {
    const then = editionFigures(catalog(), "2024-12");
    const { changes, undated } = figureChanges(then, now, { byDate: true });
    expect(undated).toBeGreaterThan(0);
    expect(changes.every(({ now: after }) => after?.isDated)).toBe(true);
    expect(changes.filter(({ kind }) => kind === "revised").map(named)).toEqual(
      expect.arrayContaining([["revised", figureKey("private_ai_investment", "USA", 2023), 67.22, 72.36]]),
    );
  });

  it("knows no new figures outside the edition that bounds it", () => {
    const some = new Map([...now].slice(0, 5));
    expect(figureChanges(some, now, { byDate: false, within: "from" })).toMatchObject({
      changes: [],
      compared: 5,
    });
  });
});

const figures = fc
  .uniqueArray(
    fc.record({
      key: fc.constantFrom("a", "b", "c", "d", "e", "f", "g"),
      value: fc.integer({ min: -3, max: 3 }),
      status: fc.constantFrom("A" as const, "P" as const),
    }),
    { selector: ({ key }) => key },
  )
  .map(
    (list) =>
      new Map(
        list.map((figure): [string, EditionFigure] => [
          figure.key,
          {
            ...figure,
            indicator: { en: "i", ko: "i" },
            area: { en: "a", ko: "a" },
            period: "2024",
            isDated: true,
          },
        ]),
      ),
  );

describe("any two editions", () => {
  it("differ by the same figures in both directions, new and withdrawn exchanged", () => {
    const turned = { new: "withdrawn", withdrawn: "new" } as const;
    fc.assert(
      fc.property(figures, figures, (from, to) => {
        const forth = figureChanges(from, to, everything).changes.map(named);
        const back = figureChanges(to, from, everything).changes.map(({ kind, old, now: after }) =>
          named({ kind: kind === "new" || kind === "withdrawn" ? turned[kind] : kind, old: after, now: old }),
        );
        expect(new Set(back.map(String))).toEqual(new Set(forth.map(String)));
      }),
    );
  });

  it("give the newer one when the changes are made to the older one", () => {
    fc.assert(
      fc.property(figures, figures, (from, to) => {
        const result = new Map(from);
        for (const { old, now: after } of figureChanges(from, to, everything).changes) {
          if (after === undefined) result.delete(old?.key ?? "");
          else result.set(after.key, after);
        }
        expect(new Map([...result].sort())).toEqual(new Map([...to].sort()));
      }),
    );
  });
});
