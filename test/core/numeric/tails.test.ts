import fc from "fast-check";
import { betaLowerTail } from "../../../src/core/numeric/betaLowerTail";
import { chiSquaredUpperTail } from "../../../src/core/numeric/chiSquaredUpperTail";
import { coinUpperTail } from "../../../src/core/numeric/coinUpperTail";
import { completePairs } from "../../../src/core/numeric/completePairs";
import { correlation } from "../../../src/core/numeric/correlation";
import { gammaUpperTail } from "../../../src/core/numeric/gammaUpperTail";
import { meanAndSd } from "../../../src/core/numeric/meanAndSd";
import { median } from "../../../src/core/numeric/median";
import { midRanks } from "../../../src/core/numeric/midRanks";
import { normalQuantile } from "../../../src/core/numeric/normalQuantile";
import { normalTwoSided } from "../../../src/core/numeric/normalTwoSided";
import { quantile } from "../../../src/core/numeric/quantile";
import { studentTQuantile } from "../../../src/core/numeric/studentTQuantile";
import { studentTTwoSided } from "../../../src/core/numeric/studentTTwoSided";
import { tieTerm } from "../../../src/core/numeric/tieTerm";

fc.configureGlobal({ seed: 20261130, numRuns: 200 });

const near = (actual: number, expected: number, relative = 1e-12): void => {
  expect(Math.abs(actual / expected - 1)).toBeLessThanOrEqual(relative);
};
const check = <T extends [unknown, ...unknown[]]>(property: fc.IProperty<T>): void => fc.assert(property);
const shape = fc.integer({ min: 1, max: 400 }).map((x) => x / 2);
const point = fc.integer({ min: 1, max: 60_000 }).map((x) => x / 100);

describe("tails of distributions", () => {
  it("agree with sixty-digit arithmetic, also far out", () => {
    near(chiSquaredUpperTail(30.7604419293991, 19), 0.042883473126947, 1e-12);
    near(chiSquaredUpperTail(152, 19), 9.00840501025227e-23);
    near(chiSquaredUpperTail(13_000, 10_000), 3.53255343854184e-84);
    near(normalTwoSided(20), 5.50724823721247e-89);
    near(studentTTwoSided(40, 18), 4.86526169230499e-19);
    near(coinUpperTail(90, 100), 1.53164508771899e-17);
    near(coinUpperTail(3500, 5000), 4.5498927331434e-181);
  });
  it("have closed forms that they meet", () => {
    check(fc.property(point, (x) => near(chiSquaredUpperTail(x, 2), Math.exp(-x / 2))));
    check(
      fc.property(point, (x) => {
        near(chiSquaredUpperTail(x, 4), Math.exp(-x / 2) * (1 + x / 2));
        near(studentTTwoSided(x, 1), (2 / Math.PI) * Math.atan(1 / x));
      }),
    );
    check(fc.property(point, (x) => near(normalTwoSided(x / 20), chiSquaredUpperTail((x / 20) ** 2, 1))));
  });
  it("turn the quantiles back into their probabilities", () => {
    const share = fc.integer({ min: 501, max: 999 }).map((x) => x / 1000);
    check(
      fc.property(share, fc.integer({ min: 1, max: 60 }), (probability, df) => {
        near(1 - normalTwoSided(normalQuantile(probability)) / 2, probability, 1e-13);
        near(1 - studentTTwoSided(studentTQuantile(probability, df), df) / 2, probability, 1e-13);
      }),
    );
  });
  it("fall from 1 to 0, and step over the peak without a jump", () => {
    check(
      fc.property(shape, point, (a, x) => {
        const [here, further] = [gammaUpperTail(a, x), gammaUpperTail(a, x * 1.01)];
        expect(here).toBeLessThanOrEqual(1);
        expect(further).toBeLessThanOrEqual(here * (1 + 1e-12));
        near(gammaUpperTail(a, a + 1 - 1e-12 * a), gammaUpperTail(a, a + 1), 1e-10);
      }),
    );
    expect([gammaUpperTail(3, 0), normalTwoSided(0), studentTTwoSided(0, 4)]).toEqual([1, 1, 1]);
    expect([chiSquaredUpperTail(1e6, 2), normalTwoSided(1e9), studentTTwoSided(1e300, 50)]).toEqual([
      0, 0, 0,
    ]);
  });
  it("of both sides of the beta distribution add up to one", () => {
    check(
      fc.property(shape, shape, fc.integer({ min: 1, max: 99 }), (a, b, hundredths) => {
        const [x, rest] = [hundredths / 100, (100 - hundredths) / 100];
        const sum = betaLowerTail({ x, rest }, a, b) + betaLowerTail({ x: rest, rest: x }, b, a);
        near(sum, 1, 1e-12);
      }),
    );
    expect(betaLowerTail({ x: 0, rest: 1 }, 2, 3)).toBe(0);
    expect(betaLowerTail({ x: 1, rest: 0 }, 2, 3)).toBe(1);
  });
  it("of coins follow Pascal's rule", () => {
    check(
      fc.property(fc.integer({ min: 2, max: 500 }), fc.nat(500), (trials, heads) => {
        fc.pre(heads >= 1 && heads <= trials);
        const parts = (coinUpperTail(heads, trials - 1) + coinUpperTail(heads - 1, trials - 1)) / 2;
        near(coinUpperTail(heads, trials), parts);
      }),
    );
    expect([coinUpperTail(0, 5), coinUpperTail(6, 5)]).toEqual([1, 0]);
  });
});

describe("ranks, quantiles and moments", () => {
  const numbers = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 20 });
  it("of ranks sum as without ties, and follow the order", () => {
    check(
      fc.property(numbers, (values) => {
        const ranks = midRanks(values);
        expect(ranks.reduce((a, b) => a + b, 0)).toBe((values.length * (values.length + 1)) / 2);
        values.forEach((a, i) => values.forEach((b, j) => expect(a < b).toBe(ranks[i]! < ranks[j]!)));
      }),
    );
  });
  it("have a term of ties that is 0 exactly without ties, and the spread of ranks that it leaves", () => {
    check(
      fc.property(numbers, (values) => {
        const n = values.length;
        expect(tieTerm(values) === 0).toBe(new Set(values).size === n);
        const spread = midRanks(values).reduce((sum, rank) => sum + (rank - (n + 1) / 2) ** 2, 0);
        expect(12 * spread).toBeCloseTo(n ** 3 - n - tieTerm(values), 6);
      }),
    );
  });
  it("have quantiles within the numbers, rising with the probability", () => {
    check(
      fc.property(numbers, (values) => {
        const sorted = Float64Array.from(values).sort();
        const shares = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1];
        for (const convention of ["inc", "exc"] as const) {
          const found = shares
            .map((share) => quantile(sorted, share, convention))
            .filter((value) => value !== null);
          found.forEach((value, i) => expect(value).toBeGreaterThanOrEqual(found[i - 1] ?? sorted[0]!));
        }
        expect(quantile(sorted, 1, "inc")).toBe(sorted.at(-1));
        expect(median(values.map((x) => -x))).toBe(0 - median(values)! + 0);
      }),
    );
    expect([quantile([], 0.5, "inc"), quantile([1, 2], 0.25, "exc"), median([])]).toEqual([null, null, null]);
  });
  it("have a correlation that is the same both ways round and exact of equal lists", () => {
    check(
      fc.property(numbers, numbers, (a, b) => {
        const length = Math.min(a.length, b.length);
        const pairs = { first: a.slice(0, length), second: b.slice(0, length) };
        const there = correlation(pairs);
        expect(correlation({ first: pairs.second, second: pairs.first })).toBe(there);
        expect(correlation({ first: a, second: a })).toBe(new Set(a).size < 2 ? null : 1);
      }),
    );
  });
  it("have moments that shift and scale, and pairs that are complete", () => {
    check(
      fc.property(
        numbers,
        fc.array(fc.option(fc.integer()), { minLength: 20, maxLength: 20 }),
        (values, other) => {
          const { mean, sd } = meanAndSd(values);
          const moved = meanAndSd(values.map((x) => 2 * x + 3));
          expect(moved.mean).toBeCloseTo(2 * mean! + 3, 9);
          if (sd === null) expect(moved.sd).toBeNull();
          else expect(moved.sd).toBeCloseTo(2 * sd, 9);
          const pairs = completePairs(other, [...other].reverse());
          expect(pairs.first).toHaveLength(pairs.second.length);
          expect(pairs.first).toHaveLength(
            other.filter((x, i) => x !== null && other[19 - i] !== null).length,
          );
        },
      ),
    );
  });
});
