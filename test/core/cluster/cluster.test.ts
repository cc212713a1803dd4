import fc from "fast-check";
import { hachman } from "../../../src/core/cluster/hachman";
import { herfindahl } from "../../../src/core/cluster/herfindahl";
import { locationQuotient } from "../../../src/core/cluster/locationQuotient";
import { shareEntropy } from "../../../src/core/cluster/shareEntropy";
import { shares } from "../../../src/core/cluster/shares";
import { shiftShare } from "../../../src/core/cluster/shiftShare";
import { specialisation } from "../../../src/core/cluster/specialisation";
import { topShare } from "../../../src/core/cluster/topShare";
import { InputError, UndefinedResultError } from "../../../src/model/errors";

fc.configureGlobal({ seed: 20261130, numRuns: 200 });

type Values = readonly (number | null)[];

const jobs = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 9_000_000 }));
const positive = fc.integer({ min: 1, max: 9_000_000 });
const amounts = fc.array(jobs, { minLength: 1, maxLength: 30 }).filter((values) => values.some((v) => v > 0));
const factor = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
const industries = (least: number) =>
  fc.array(fc.record({ area: jobs, more: positive, end: jobs, moreEnd: jobs }), {
    minLength: least,
    maxLength: 20,
  });

/** The industries of an area and of a country that holds it, at two times. */
const twoYears = industries(1).map((rows) => ({
  areaStart: rows.map(({ area }) => area),
  areaEnd: rows.map(({ end }) => end),
  referenceStart: rows.map(({ area, more }) => area + more),
  referenceEnd: rows.map(({ end, moreEnd }) => end + moreEnd),
}));
/** The structure of an area and of a country in which every industry exists. */
const structures = industries(1)
  .filter((rows) => rows.some(({ area }) => area > 0))
  .map((rows) => [rows.map(({ area }) => area), rows.map(({ area, more }) => area + more)] as const);

const near = (actual: number, expected: number, tolerance = 1e-9): void => {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(expected)));
};
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const check = <T extends [unknown, ...unknown[]]>(property: fc.IProperty<T>): void => fc.assert(property);

describe("shares", () => {
  it("sum to 1, stay as they are when all grow alike, and leave what is missing out", () => {
    check(
      fc.property(amounts, factor, (values, by) => {
        const before = [...values];
        near(sum(shares(values)), 1, 1e-12);
        shares(values.map((value) => value * by)).forEach((share, i) => near(share, shares(values)[i]!));
        expect(shares([null, ...values, null])).toEqual(shares(values));
        expect(values).toEqual(before);
      }),
    );
  });
  it("of amounts whose sum overflows are still shares", () => {
    expect(shares([1.5e308, 1.5e308])).toEqual([0.5, 0.5]);
  });
  it.each([[[]], [[null]], [[0, 0]]])("of %j are undefined", (values: Values) => {
    expect(() => shares(values)).toThrow(UndefinedResultError);
  });
  it.each([-1, NaN, Infinity])("refuse %d, naming its place", (value) => {
    expect(() => shares([1, value])).toThrow(InputError);
    expect(() => shares([1, value])).toThrow("value 2");
  });
});

describe("concentration", () => {
  it("lies between that of equal shares and 1, whatever the order", () => {
    check(
      fc.property(amounts, (values) => {
        const { hhi, normalised, equivalentNumber, n } = herfindahl(values);
        expect(hhi).toBeGreaterThanOrEqual(1 / n - 1e-12);
        expect(hhi).toBeLessThanOrEqual(1 + 1e-12);
        near(hhi * equivalentNumber, 1);
        if (n === 1) expect(normalised).toBeNull();
        else near(normalised! * (1 - 1 / n) + 1 / n, hhi);
        near(herfindahl([...values].reverse()).hhi, hhi);
      }),
    );
  });
  it("rises as shares grow apart, while the entropy falls", () => {
    check(
      fc.property(amounts, fc.integer({ min: 1, max: 1_000_000 }), (values, more) => {
        const largest = Math.max(...values);
        const grown = [...values];
        grown[values.indexOf(largest)] = largest + more;
        expect(herfindahl(grown).hhi).toBeGreaterThanOrEqual(herfindahl(values).hhi - 1e-12);
        expect(shareEntropy(grown).entropy).toBeLessThanOrEqual(shareEntropy(values).entropy + 1e-12);
      }),
    );
  });
  it("CR-k grows with k up to 1, and CR-1 is the largest share", () => {
    check(
      fc.property(amounts, (values) => {
        const ratios = [...values, 0].map((_value, place) => topShare(values, place + 1));
        ratios.slice(1).forEach((ratio, place) => expect(ratio).toBeGreaterThanOrEqual(ratios[place]!));
        near(ratios[0]!, Math.max(...shares(values)));
        near(ratios.at(-1)!, 1);
      }),
    );
  });
  it.each([0, -1, 1.5, NaN])("CR-%d does not exist", (k) => {
    expect(() => topShare([1, 2], k)).toThrow(InputError);
  });
  it("of equal shares: n of them have the index 1/n, the entropy ln n and the evenness 1", () => {
    check(
      fc.property(fc.integer({ min: 2, max: 50 }), positive, (n, each) => {
        const values = Array<number>(n).fill(each);
        near(herfindahl(values).hhi, 1 / n);
        near(herfindahl(values).normalised!, 0);
        near(shareEntropy(values).entropy, Math.log(n));
        near(shareEntropy(values).evenness!, 1);
      }),
    );
  });
  it("of a single share is 1, its entropy 0; normalised and evenness are not defined", () => {
    expect(herfindahl([7, null])).toEqual({ hhi: 1, normalised: null, equivalentNumber: 1, n: 1 });
    expect(shareEntropy([7])).toEqual({ entropy: 0, evenness: null, n: 1 });
  });
});

describe("an area's structure", () => {
  it("differs from the reference by 0 to 2, the same either way", () => {
    check(
      fc.property(structures, factor, ([area, reference], by) => {
        const index = specialisation(area, reference);
        expect(index).toBeGreaterThanOrEqual(0);
        expect(index).toBeLessThanOrEqual(2);
        near(specialisation(reference, area), index);
        near(
          specialisation(
            area.map((value) => value * by),
            reference,
          ),
          index,
        );
        near(specialisation(area, area), 0);
      }),
    );
  });
  it("has location quotients whose mean, weighted by the reference's shares, is 1", () => {
    check(
      fc.property(structures, ([area, reference]) => {
        const totals = { areaTotal: sum(area), referenceTotal: sum(reference) };
        const quotients = area.map((areaActivity, i) =>
          locationQuotient({ areaActivity, referenceActivity: reference[i]!, ...totals }),
        );
        const weights = shares(reference);
        near(sum(quotients.map((quotient, i) => quotient * weights[i]!)), 1);
        near(hachman(area, reference), 1 / sum(quotients.map((quotient, i) => quotient * shares(area)[i]!)));
        expect(hachman(area, reference)).toBeLessThanOrEqual(1);
        near(hachman(area, area), 1);
      }),
    );
  });
  it("leaves out an industry that neither has, and refuses a value without its pair by its place", () => {
    expect(specialisation([1, null, 3], [2, null, 2])).toBe(specialisation([1, 3], [2, 2]));
    expect(hachman([1, null, 3], [2, null, 2])).toBe(hachman([1, 3], [2, 2]));
    expect(() => specialisation([1, null], [2, 2])).toThrow("Industry 2 has no value in area");
    expect(() => specialisation([1, 2], [2])).toThrow(InputError);
    expect(() => hachman([1, null, 2], [1, null, 0])).toThrow("Industry 3");
  });
  it.each([
    { areaActivity: 0, areaTotal: 0, referenceActivity: 1, referenceTotal: 2 },
    { areaActivity: 1, areaTotal: 2, referenceActivity: 0, referenceTotal: 2 },
    { areaActivity: 1, areaTotal: 2, referenceActivity: 0, referenceTotal: 0 },
  ])("has no location quotient with %j", (counts) => {
    expect(() => locationQuotient(counts)).toThrow(UndefinedResultError);
    expect(() => locationQuotient({ ...counts, areaActivity: -1 })).toThrow(InputError);
  });
});

describe("shift-share", () => {
  it("adds up to the change, by industry and in all", () => {
    check(
      fc.property(twoYears, (counts) => {
        const { industries: shifts, sum: total } = shiftShare(counts);
        shifts.forEach((shift, i) => {
          const change = counts.areaEnd[i]! - counts.areaStart[i]!;
          const size = Math.max(counts.areaEnd[i]!, counts.areaStart[i]!, 1);
          // The parts may be far larger than the change that is left of them.
          const scale = Math.max(size, ...[shift!.national, shift!.mix, shift!.regional].map(Math.abs));
          expect(Math.abs(shift!.national + shift!.mix + shift!.regional - change) / scale).toBeLessThan(
            1e-12,
          );
          expect(Math.abs(shift!.total - change) / scale).toBeLessThan(1e-12);
        });
        const scale = Math.max(
          1,
          sum(shifts.map((shift) => Math.abs(shift!.national) + Math.abs(shift!.mix))),
        );
        expect(Math.abs(total.total - (sum(counts.areaEnd) - sum(counts.areaStart))) / scale).toBeLessThan(
          1e-9,
        );
      }),
    );
  });
  it("of the reference itself has neither mix in sum nor regional shift", () => {
    check(
      fc.property(twoYears, ({ referenceStart, referenceEnd }) => {
        const { industries: shifts, sum: total } = shiftShare({
          areaStart: referenceStart,
          areaEnd: referenceEnd,
          referenceStart,
          referenceEnd,
        });
        shifts.forEach((shift, i) => near(shift!.regional / Math.max(1, referenceEnd[i]!), 0));
        near(total.mix / Math.max(1, sum(referenceStart), sum(referenceEnd)), 0);
      }),
    );
  });
  it("splits the regional part into competitive and allocation, unless an industry is new", () => {
    check(
      fc.property(twoYears, (counts) => {
        const { industries: shifts, sum: total } = shiftShare(counts);
        for (const shift of shifts) {
          if (shift!.isNew) expect([shift!.competitive, shift!.allocation]).toEqual([null, null]);
          else {
            const scale = Math.max(1, Math.abs(shift!.competitive!), Math.abs(shift!.regional));
            near((shift!.competitive! + shift!.allocation! - shift!.regional) / scale, 0);
          }
        }
        expect(total.competitive === null).toBe(shifts.some((shift) => shift!.isNew));
      }),
    );
  });
  it("puts the whole change of a new industry into the regional part, and flags it", () => {
    const { industries: shifts } = shiftShare({
      areaStart: [0, 10, 0, null],
      areaEnd: [5, 12, 0, null],
      referenceStart: [50, 100, 20, null],
      referenceEnd: [70, 110, 10, null],
    });
    expect(shifts[0]).toEqual({
      national: 0,
      mix: 0,
      regional: 5,
      total: 5,
      competitive: null,
      allocation: null,
      isNew: true,
    });
    expect(shifts[2]).toMatchObject({ total: 0, regional: 0, competitive: 0, isNew: false });
    expect(shifts[3]).toBeNull();
  });
  it("refuses gaps and what cannot be compared, by the industry", () => {
    const counts = { areaStart: [1, 2], areaEnd: [1, 2], referenceStart: [5, 5], referenceEnd: [5, 5] };
    expect(() => shiftShare({ ...counts, areaEnd: [1, null] })).toThrow(
      "Industry 2 has no value in the area at the end",
    );
    expect(() => shiftShare({ ...counts, areaEnd: [1] })).toThrow(InputError);
    expect(() => shiftShare({ ...counts, areaEnd: [1, -2] })).toThrow("areaEnd, industry 2");
    expect(() => shiftShare({ ...counts, referenceStart: [5, 0] })).toThrow("Industry 2 starts with 0");
    expect(() => shiftShare({ ...counts, referenceStart: [0, 0] })).toThrow(UndefinedResultError);
  });
});
