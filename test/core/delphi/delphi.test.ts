import fc from "fast-check";
import { agreementShare } from "../../../src/core/delphi/agreementShare";
import { coefficientOfVariation } from "../../../src/core/delphi/coefficientOfVariation";
import { consensusDegree } from "../../../src/core/delphi/consensusDegree";
import { contentValidityRatio } from "../../../src/core/delphi/contentValidityRatio";
import { convergenceDegree } from "../../../src/core/delphi/convergenceDegree";
import { criticalCvr } from "../../../src/core/delphi/criticalCvr";
import { cvDifference } from "../../../src/core/delphi/cvDifference";
import { dajaniChiSquared } from "../../../src/core/delphi/dajaniChiSquared";
import { itemSummary } from "../../../src/core/delphi/itemSummary";
import { kendallW } from "../../../src/core/delphi/kendallW";
import { mannWhitney } from "../../../src/core/delphi/mannWhitney";
import { quartiles } from "../../../src/core/delphi/quartiles";
import { roundDecision } from "../../../src/core/delphi/roundDecision";
import { spearmanStability } from "../../../src/core/delphi/spearmanStability";
import { verdict } from "../../../src/core/delphi/verdict";
import { wilcoxonSignedRank } from "../../../src/core/delphi/wilcoxonSignedRank";
import { coinUpperTail } from "../../../src/core/numeric/coinUpperTail";
import { InputError, UndefinedResultError } from "../../../src/model/errors";

fc.configureGlobal({ seed: 20261130, numRuns: 150 });

const rating = fc.integer({ min: 1, max: 7 });
const panel = fc.array(rating, { minLength: 2, maxLength: 30 });
const withGaps = fc.array(fc.option(rating, { freq: 4 }), { minLength: 0, maxLength: 30 });
const matrix = (least = 2) =>
  fc
    .tuple(fc.integer({ min: 2, max: 9 }), fc.integer({ min: least, max: 9 }))
    .chain(([m, n]) =>
      fc.array(fc.array(rating, { minLength: n, maxLength: n }), { minLength: m, maxLength: m }),
    );
const rounds = fc
  .integer({ min: 2, max: 25 })
  .chain((n) => fc.array(fc.tuple(rating, rating), { minLength: n, maxLength: n }))
  .map((pairs) => ({ first: pairs.map(([a]) => a), second: pairs.map(([, b]) => b) }));
const convention = fc.constantFrom("inc" as const, "exc" as const);

const close = (actual: number | null, expected: number | null, tolerance = 1e-9): void => {
  if (actual === null || expected === null) expect(actual).toBe(expected);
  else expect(Math.abs(actual - expected)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(expected)));
};

const check = <T extends [unknown, ...unknown[]]>(property: fc.IProperty<T>): void => fc.assert(property);
const differ = (values: readonly number[]): boolean => new Set(values).size > 1;
const turned = <T>(values: readonly T[]): T[] => [...values].reverse();

describe("the summary of an item", () => {
  it("does not depend on the order of the experts, nor on those without an answer", () => {
    check(
      fc.property(withGaps, convention, (ratings, quartile) => {
        const summary = itemSummary(ratings, { quartile });
        const others = itemSummary([null, ...turned(ratings.filter((x) => x !== null)), null], { quartile });
        for (const [key, figure] of Object.entries(summary)) {
          close(others[key as keyof typeof others], figure as number | null);
        }
      }),
    );
  });
  it("holds no NaN and no infinity, and orders its quartiles", () => {
    check(
      fc.property(withGaps, convention, (ratings, quartile) => {
        const summary = itemSummary(ratings, { quartile });
        for (const figure of Object.values(summary)) expect(figure ?? 0).toBe(Number(figure ?? 0));
        for (const figure of Object.values(summary)) expect(Number.isFinite(figure ?? 0)).toBe(true);
        if (summary.q1 === null || summary.q3 === null || summary.median === null) return;
        expect(summary.q1).toBeLessThanOrEqual(summary.median);
        expect(summary.median).toBeLessThanOrEqual(summary.q3);
      }),
    );
  });
  it("agrees with the single figures wherever these are defined", () => {
    check(
      fc.property(panel, (ratings) => {
        const summary = itemSummary(ratings);
        expect(summary.cv).toBe(coefficientOfVariation(ratings));
        expect(summary.consensus).toBe(consensusDegree(ratings));
        expect(summary.convergence).toBe(convergenceDegree(ratings));
        expect(summary.cvr).toBe(contentValidityRatio(ratings));
        expect(summary.cvrMinimum).toBe(ratings.length < 5 ? null : criticalCvr(ratings.length));
      }),
    );
  });
  it("leaves its input as it was", () => {
    const ratings = Object.freeze([5, null, 1, 4]);
    expect(itemSummary(ratings).n).toBe(3);
  });
  it("of nobody is empty, of one expert a centre only, of two without exclusive quartiles", () => {
    const nothing = { mean: null, sd: null, median: null, q1: null, q3: null, iqr: null };
    const rest = { cv: null, consensus: null, convergence: null, cvr: null, cvrMinimum: null };
    for (const nobody of [[], [null, null]]) {
      expect(itemSummary(nobody)).toEqual({ n: 0, ...nothing, ...rest });
    }
    expect(itemSummary([4, null])).toEqual({ n: 1, ...nothing, ...rest, mean: 4, median: 4, cvr: 1 });
    expect(itemSummary([4, 5], { quartile: "exc" })).toMatchObject({
      q1: null,
      consensus: null,
      sd: 0.5 ** 0.5,
    });
    expect(itemSummary([4, 5])).toMatchObject({ q1: 4.25, q3: 4.75, convergence: 0.25, cvrMinimum: null });
  });
  it("of equal ratings has no spread, even where decimals are inexact", () => {
    const summary = itemSummary([0.1, 0.1, 0.1, 0.1, 0.1, 0.1]);
    expect(summary).toMatchObject({ sd: 0, cv: 0, iqr: 0, consensus: 1, convergence: 0 });
  });
  it("of yes-no answers with a median of 0 has no consensus, and of a mean of 0 no CV", () => {
    expect(itemSummary([0, 0, 0, 1, 0], { essentialFrom: 1 })).toMatchObject({ consensus: null, cvr: -0.6 });
    expect(itemSummary([0, 0, 0, 0, 0])).toMatchObject({ cv: null, consensus: null, mean: 0 });
    expect(itemSummary([-1, -2, -3])).toMatchObject({ cv: null, consensus: null, convergence: 0.5 });
  });
  it("takes the table and the cut that are asked for", () => {
    const ratings = [5, 5, 4, 4, 3, 3, 3, 5];
    expect(itemSummary(ratings, { cvrTable: "lawshe", essentialFrom: 3 })).toMatchObject({
      cvr: 1,
      cvrMinimum: 0.75,
    });
    expect(itemSummary(Array<number>(6).fill(5), { cvrTable: "lawshe" }).cvrMinimum).toBe(0.99);
  });
});

describe("quartiles and degrees", () => {
  it("move with the scale", () => {
    check(
      fc.property(panel, convention, fc.integer({ min: 1, max: 50 }), (ratings, quartile, by) => {
        fc.pre(quartile === "inc" || ratings.length > 2);
        const { q1, median, q3 } = quartiles(ratings, quartile);
        const moved = quartiles(
          ratings.map((x) => x * by),
          quartile,
        );
        close(moved.q1, q1 * by);
        close(moved.median, median * by);
        close(moved.q3, q3 * by);
      }),
    );
  });
  it("do not change the consensus with the unit, and multiply the convergence", () => {
    check(
      fc.property(panel, fc.integer({ min: 2, max: 9 }), (ratings, by) => {
        const scaled = ratings.map((x) => x * by);
        close(consensusDegree(scaled), consensusDegree(ratings));
        close(convergenceDegree(scaled), by * convergenceDegree(ratings));
      }),
    );
  });
  it("are at most 1 and at least 0, each exactly where the middle half is one point", () => {
    check(
      fc.property(panel, (ratings) => {
        const { q1, q3 } = quartiles(ratings);
        expect(consensusDegree(ratings)).toBeLessThanOrEqual(1);
        expect(convergenceDegree(ratings)).toBeGreaterThanOrEqual(0);
        expect(consensusDegree(ratings) === 1).toBe(q1 === q3);
        expect(convergenceDegree(ratings) === 0).toBe(q1 === q3);
      }),
    );
  });
  it("are the same for a turned scale as far as they measure width", () => {
    check(
      fc.property(panel, (ratings) =>
        close(convergenceDegree(ratings.map((x) => 8 - x)), convergenceDegree(ratings)),
      ),
    );
  });
  it("say what is missing", () => {
    expect(() => consensusDegree([4])).toThrow(/at least 2 ratings; there are 1/);
    expect(() => quartiles([4, 5], "exc")).toThrow(/at least 3 ratings/);
    expect(() => consensusDegree([0, 0, 0])).toThrow(UndefinedResultError);
    expect(() => consensusDegree([0, 0, 0])).toThrow(/median, which must be above 0; it is 0/);
    expect(() => consensusDegree([4, NaN, 4])).toThrow(InputError);
  });
});

describe("the coefficient of variation", () => {
  it("does not change with the unit", () => {
    check(
      fc.property(panel, fc.integer({ min: 2, max: 99 }), (ratings, by) =>
        close(coefficientOfVariation(ratings.map((x) => x * by)), coefficientOfVariation(ratings)),
      ),
    );
  });
  it("falls when all ratings rise by as much", () => {
    check(
      fc.property(panel, (ratings) => {
        fc.pre(differ(ratings));
        const risen = ratings.map((x) => x + 1);
        expect(coefficientOfVariation(risen)).toBeLessThan(coefficientOfVariation(ratings));
      }),
    );
  });
  it("differs by nothing between a round and itself, and alike both ways round", () => {
    check(
      fc.property(panel, panel, (a, b) => {
        expect(cvDifference(a, turned(a))).toBeLessThan(1e-15);
        expect(cvDifference(a, b)).toBe(cvDifference(b, a));
      }),
    );
  });
  it("is refused of one rating, and of a mean at or below zero", () => {
    expect(() => coefficientOfVariation([3, null])).toThrow(/at least 2 ratings; there are 1/);
    expect(() => coefficientOfVariation([-1, 1])).toThrow(/mean above 0; it is 0/);
    expect(() => cvDifference([1, 2], [-3, -4])).toThrow(UndefinedResultError);
  });
});

describe("the content validity ratio", () => {
  it("lies between -1 and 1 and turns its sign with yes and no", () => {
    const answers = fc.array(fc.constantFrom(0, 1), { minLength: 1, maxLength: 40 });
    check(
      fc.property(answers, (yes) => {
        const cvr = contentValidityRatio(yes, 1);
        expect(Math.abs(cvr)).toBeLessThanOrEqual(1);
        const no = yes.map((x) => 1 - x);
        close(contentValidityRatio(no, 1), -cvr);
      }),
    );
  });
  it("never falls when one rating rises", () => {
    check(
      fc.property(panel, (ratings) => {
        const [first = 0, ...rest] = ratings;
        expect(contentValidityRatio([first + 1, ...rest])).toBeGreaterThanOrEqual(
          contentValidityRatio(ratings),
        );
      }),
    );
  });
  it("is critical where one expert fewer would leave it to chance", () => {
    check(
      fc.property(fc.integer({ min: 5, max: 3000 }), (size) => {
        const count = Math.round(((criticalCvr(size) + 1) * size) / 2);
        expect(coinUpperTail(count, size)).toBeLessThanOrEqual(0.05);
        expect(coinUpperTail(count - 1, size)).toBeGreaterThan(0.05);
      }),
    );
  });
  it("is critical between 0 and 1, and near the normal approximation in large panels", () => {
    check(
      fc.property(fc.integer({ min: 1000, max: 1_000_000 }), (size) =>
        close(criticalCvr(size) * Math.sqrt(size), 1.6448536, 2 / Math.sqrt(size) + 1e-3),
      ),
    );
  });
  it("reads the printed table at the lower n", () => {
    const read = [5, 7, 8, 9, 12, 16, 19, 20, 24, 29, 39, 40, 41, 500].map((n) => criticalCvr(n, "lawshe"));
    expect(read).toEqual([
      0.99, 0.99, 0.75, 0.78, 0.56, 0.49, 0.49, 0.42, 0.42, 0.37, 0.31, 0.29, 0.29, 0.29,
    ]);
  });
  it("has no minimum for fewer than five, and none for a panel that is no count", () => {
    for (const table of ["exact", "lawshe"] as const) {
      expect(() => criticalCvr(4, table)).toThrow(UndefinedResultError);
      for (const size of [0, -5, 7.5, NaN, 1e7]) expect(() => criticalCvr(size, table)).toThrow(InputError);
    }
    expect(() => contentValidityRatio([null])).toThrow(UndefinedResultError);
  });
});

describe("the verdict", () => {
  const figure = fc.option(fc.integer({ min: -20, max: 20 }).map((x) => x / 20));
  const basis = fc.record({
    consensus: figure,
    convergence: figure,
    cvr: figure,
    cvrMinimum: figure,
    cv: figure,
  });
  const rules = { consensusMin: 0.75, convergenceMax: 0.5, cvMax: 0.8 };
  const order = { drop: 0, revise: 1, accept: 2 };

  it("never worsens when a figure betters", () => {
    check(
      fc.property(basis, (figures) => {
        const { consensus, convergence, cvr } = figures;
        fc.pre(consensus !== null && convergence !== null && cvr !== null);
        const before = order[verdict(figures)];
        expect(order[verdict({ ...figures, consensus: consensus + 0.1 })]).toBeGreaterThanOrEqual(before);
        expect(order[verdict({ ...figures, convergence: convergence - 0.1 })]).toBeGreaterThanOrEqual(before);
        expect(order[verdict({ ...figures, cvr: cvr + 0.1 })]).toBeGreaterThanOrEqual(before);
      }),
    );
  });
  it("accepts nothing that lacks a figure, and decides nothing about a panel without a minimum", () => {
    check(
      fc.property(basis, (figures) => {
        const lacks = [figures.consensus, figures.convergence, figures.cvr, figures.cvrMinimum].includes(
          null,
        );
        if (lacks) expect(verdict(figures)).not.toBe("accept");
        expect(verdict({ ...figures, cvrMinimum: null })).toBe("revise");
      }),
    );
  });
  it("follows the rule at its very limits", () => {
    const at = { consensus: 0.75, convergence: 0.5, cvr: 0.1 + 0.2, cvrMinimum: 0.3 };
    expect(verdict(at)).toBe("accept");
    expect(verdict({ ...at, cvr: 0.7, cvrMinimum: 0.1 + 0.6 })).toBe("accept");
    expect(verdict({ ...at, cvr: 0.29 })).toBe("revise");
    expect(verdict({ ...at, cvr: 0.29, consensus: 0.74 })).toBe("drop");
    expect(verdict({ ...at, consensus: 0.74 })).toBe("revise");
    expect(verdict({ ...at, convergence: 0.51 })).toBe("revise");
    expect(verdict({ ...at, consensus: 0.5 }, { consensusMin: 0.5, convergenceMax: 0.5 })).toBe("accept");
  });
  it("drops a yes-no item that all reject, although its consensus is not defined", () => {
    expect(verdict(itemSummary([0, 0, 0, 0, 0, 0], { essentialFrom: 1 }))).toBe("drop");
    expect(verdict(itemSummary([5, 5, 5, 5]))).toBe("revise");
    expect(verdict(itemSummary([1, 1, 1, 1]))).toBe("revise");
    expect(verdict(itemSummary([5, 5, 5, 5, 5]))).toBe("accept");
    expect(verdict(itemSummary([]))).toBe("revise");
  });
  it("becomes a decision, and an accepted item whose CV is too high is kept", () => {
    check(
      fc.property(basis, (figures) => {
        const found = verdict(figures, rules);
        const decision = roundDecision(figures, rules);
        const isSteady = figures.cv !== null && figures.cv <= 0.8;
        const words = { drop: "dropped", revise: "revised", accept: isSteady ? "accepted" : "kept" };
        expect(decision).toBe(words[found]);
      }),
    );
    const accepted = { consensus: 1, convergence: 0, cvr: 1, cvrMinimum: 1 };
    expect(roundDecision({ ...accepted, cv: 0.8 }, rules)).toBe("accepted");
    expect(roundDecision({ ...accepted, cv: 0.81 }, rules)).toBe("kept");
    expect(roundDecision({ ...accepted, cv: null }, rules)).toBe("kept");
  });
});

describe("Spearman's correlation of two rounds", () => {
  it("is the same both ways round, and turns its sign with a scale", () => {
    check(
      fc.property(rounds, ({ first, second }) => {
        fc.pre(differ(first) && differ(second));
        const { rho, p } = spearmanStability(first, second);
        close(spearmanStability(second, first).rho, rho);
        const down = spearmanStability(
          first,
          second.map((x) => 8 - x),
        );
        close(down.rho, -rho);
        close(down.p, p);
      }),
    );
  });
  it("does not change under any rising scale, and leaves out incomplete pairs", () => {
    check(
      fc.property(rounds, ({ first, second }) => {
        fc.pre(differ(first) && differ(second));
        const plain = spearmanStability(first, second);
        const bent = spearmanStability([...first.map((x) => x ** 3), null, 4], [...second, 7, null]);
        close(bent.rho, plain.rho);
        close(bent.p, plain.p);
        expect(plain.p).toBeGreaterThanOrEqual(0);
        expect(plain.p).toBeLessThanOrEqual(1);
      }),
    );
  });
  it("has an exact p without ties up to nine", () => {
    const order = (n: number) => Array.from({ length: n }, (_, i) => i + 1);
    const orders = [1, 2, 6, 24, 120, 720, 5040, 40320, 362880];
    for (let n = 2; n <= 9; n += 1) {
      expect(spearmanStability(order(n), order(n))).toEqual({ rho: 1, p: Math.min(1, 2 / orders[n - 1]!) });
      expect(spearmanStability(order(n), turned(order(n)))).toEqual({
        rho: -1,
        p: Math.min(1, 2 / orders[n - 1]!),
      });
    }
    expect(spearmanStability(order(10), order(10))).toEqual({ rho: 1, p: 0 });
    expect(spearmanStability([1, 2, 2, 3], [1, 2, 2, 3])).toEqual({ rho: 1, p: 0 });
  });
  it("is refused of one pair, of a round in which all agree, and of rounds of different length", () => {
    expect(() => spearmanStability([1, null], [2, 3])).toThrow(UndefinedResultError);
    expect(() => spearmanStability([4, 4, 4], [2, 3, 5])).toThrow(UndefinedResultError);
    expect(() => spearmanStability([1, 2], [1, 2, 3])).toThrow(InputError);
    expect(() => spearmanStability([], [])).toThrow(/there are 0 complete pairs/);
  });
});

describe("Wilcoxon's signed ranks", () => {
  it("share the total of ranks between the two ways round, with one p", () => {
    check(
      fc.property(rounds, ({ first, second }) => {
        const moved = first.filter((x, i) => x !== second[i]).length;
        fc.pre(moved > 0);
        const there = wilcoxonSignedRank(first, second);
        const back = wilcoxonSignedRank(second, first);
        close(there.v + back.v, (moved * (moved + 1)) / 2);
        close(there.p, back.p);
        expect(there.p).toBeLessThanOrEqual(1);
        expect(there.p).toBeGreaterThan(0);
      }),
    );
  });
  it("leave out whom did not answer twice, and do not depend on the order", () => {
    check(
      fc.property(rounds, ({ first, second }) => {
        fc.pre(first.some((x, i) => x !== second[i]));
        const plain = wilcoxonSignedRank(first, second);
        const other = wilcoxonSignedRank([null, ...turned(first)], [3, ...turned(second)]);
        expect(other.v).toBe(plain.v);
        close(other.p, plain.p);
      }),
    );
  });
  it("count all patterns of signs up to fifty", () => {
    const rising = (n: number) => Array.from({ length: n }, (_, i) => i + 1);
    const none = (n: number) => Array<number>(n).fill(0);
    for (const n of [1, 5, 20, 50]) {
      expect(wilcoxonSignedRank(rising(n), none(n))).toEqual({ v: (n * (n + 1)) / 2, p: 2 ** (1 - n) });
    }
    expect(wilcoxonSignedRank(rising(51), none(51)).p).toBeGreaterThan(1e-12);
  });
  it("tie differences that only binary fractions tell apart", () => {
    // 0.3 - 0.1 is a little less than 0.2, and 0.5 - 0.3 is exactly that.
    expect(0.3 - 0.1).not.toBe(0.2);
    const tied = wilcoxonSignedRank([0.3, 0.5, 0], [0.1, 0.3, 0.2]);
    expect(tied.v).toBe(4);
  });
  it("are refused where nobody moved", () => {
    expect(() => wilcoxonSignedRank([4, 5], [4, 5])).toThrow(/of 2 complete pairs none did/);
    expect(() => wilcoxonSignedRank([4, null], [null, 5])).toThrow(UndefinedResultError);
    expect(() => wilcoxonSignedRank([4], [4, 5])).toThrow(InputError);
  });
});

describe("the comparison of two groups", () => {
  it("shares all pairs between the two ways round, with one p", () => {
    check(
      fc.property(panel, panel, (a, b) => {
        fc.pre(differ([...a, ...b]));
        const [there, back] = [mannWhitney(a, b), mannWhitney(b, a)];
        expect(there.u + back.u).toBe(a.length * b.length);
        close(there.p, back.p);
        expect(there.p).toBeLessThanOrEqual(1);
      }),
    );
  });
  it("counts the pairs in which the first is higher, and halves of ties", () => {
    check(
      fc.property(panel, panel, (a, b) => {
        fc.pre(differ([...a, ...b]));
        const pairs = a.flatMap((x) => b.map((y) => (x > y ? 1 : x === y ? 0.5 : 0)));
        expect(mannWhitney([...a, null], b).u).toBe(pairs.reduce<number>((sum, pair) => sum + pair, 0));
      }),
    );
  });
  it("counts all splits of up to 49 each without ties", () => {
    const evens = Array.from({ length: 49 }, (_, i) => 2 * i);
    const highs = evens.map((x) => x + 1000);
    const splits = evens.reduce((product, _x, i) => (product * (50 + i)) / (i + 1), 1);
    close(mannWhitney(evens, highs).p / (2 / splits), 1);
    expect(mannWhitney([1], [2])).toEqual({ u: 0, p: 1 });
    expect(mannWhitney([1, 4], [2, 3])).toEqual({ u: 2, p: 1 });
  });
  it("is refused without a second group, and where all rated alike", () => {
    expect(() => mannWhitney([4, 5], [null])).toThrow(/the groups have 2 and 0/);
    expect(() => mannWhitney([4, 4], [4])).toThrow(UndefinedResultError);
  });
});

describe("Dajani's test", () => {
  const counts = fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { minLength: 2, maxLength: 7 });
  it("is the same both ways round, and blind to empty categories", () => {
    check(
      fc.property(counts, (table) => {
        const [a, b] = [table.map(([x]) => x), table.map(([, y]) => y)];
        const used = table.filter(([x, y]) => x + y > 0).length;
        fc.pre(used > 1 && a.some((x) => x > 0) && b.some((x) => x > 0));
        const there = dajaniChiSquared(a, b);
        expect(there.df).toBe(used - 1);
        close(dajaniChiSquared(b, a).chiSquared, there.chiSquared);
        expect(dajaniChiSquared([0, ...a], [0, ...b])).toEqual(there);
      }),
    );
  });
  it("finds nothing between rounds of equal shares", () => {
    check(
      fc.property(fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 2, maxLength: 7 }), (round) => {
        const { chiSquared, p } = dajaniChiSquared(
          round,
          round.map((x) => 3 * x),
        );
        close(chiSquared, 0);
        close(p, 1, 1e-5);
      }),
    );
  });
  it("is refused of a round without answers, of one category, and of what is no table of counts", () => {
    expect(() => dajaniChiSquared([0, 0], [1, 2])).toThrow(UndefinedResultError);
    expect(() => dajaniChiSquared([3, 0], [2, 0])).toThrow(/in 1\. /);
    expect(() => dajaniChiSquared([3, -1], [2, 4])).toThrow(InputError);
    expect(() => dajaniChiSquared([3], [2, 4])).toThrow(InputError);
    expect(() => dajaniChiSquared([], [])).toThrow(UndefinedResultError);
  });
});

describe("Kendall's W", () => {
  const apart = (ratings: readonly (readonly number[])[]) => ratings.some(differ);
  it("lies between 0 and 1, also with ties, and does not depend on the order of experts or items", () => {
    check(
      fc.property(matrix(), (ratings) => {
        fc.pre(apart(ratings));
        const { w, p } = kendallW(ratings);
        expect(w).toBeGreaterThanOrEqual(0);
        expect(w).toBeLessThanOrEqual(1 + 1e-12);
        expect(p).toBeLessThanOrEqual(1);
        close(kendallW(turned(ratings)).w, w);
        close(kendallW(ratings.map(turned)).w, w);
      }),
    );
  });
  it("does not change when an expert uses another rising scale, and is 1 when all order alike", () => {
    check(
      fc.property(matrix(), (ratings) => {
        fc.pre(apart(ratings));
        const bent = ratings.map((row, i) => row.map((x) => x ** (1 + (i % 3))));
        close(kendallW(bent).w, kendallW(ratings).w);
        const [first = []] = ratings;
        if (differ(first)) close(kendallW(ratings.map(() => first)).w, 1);
      }),
    );
  });
  it("is no higher without the correction for ties", () => {
    check(
      fc.property(matrix(), (ratings) => {
        fc.pre(apart(ratings));
        expect(kendallW(ratings, "uncorrected").w).toBeLessThanOrEqual(kendallW(ratings).w + 1e-12);
      }),
    );
  });
  it("is refused of one expert and where all are tied, and names what is missing or ragged", () => {
    expect(() => kendallW([[1, 2, 3]])).toThrow(UndefinedResultError);
    expect(() =>
      kendallW([
        [3, 3],
        [5, 5],
      ]),
    ).toThrow(/each of whom tied all items/);
    expect(() => kendallW([[1], [2]])).toThrow(InputError);
    expect(() => kendallW([[1, 2], [2]])).toThrow(/row 2 has 1/);
    expect(() =>
      kendallW([
        [1, 2],
        [2, null],
      ]),
    ).toThrow(/row 2 has no value in column 2/);
    expect(() => kendallW([])).toThrow(InputError);
  });
});

describe("the share of agreement", () => {
  it("lies between 0 and 1 and never falls with the tolerance", () => {
    check(
      fc.property(matrix(1), fc.nat(6), (ratings, tolerance) => {
        const share = agreementShare(ratings, tolerance);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(agreementShare(ratings, tolerance + 1)).toBeGreaterThanOrEqual(share);
        expect(agreementShare(ratings, 6)).toBe(1);
      }),
    );
  });
  it("does not depend on the order, nor on a turned or shifted scale", () => {
    check(
      fc.property(matrix(1), fc.nat(2), (ratings, tolerance) => {
        const share = agreementShare(ratings, tolerance);
        expect(agreementShare(turned(ratings).map(turned), tolerance)).toBe(share);
        const other = ratings.map((row) => row.map((x) => 10 - x));
        expect(agreementShare(other, tolerance)).toBe(share);
      }),
    );
  });
  it("forgives the rounding of a decimal tolerance", () => {
    expect(0.3 - 0.1 <= 0.2 && 0.8 - 0.6 <= 0.2).toBe(false);
    expect(
      agreementShare(
        [
          [0.3, 0.8],
          [0.1, 0.6],
        ],
        0.2,
      ),
    ).toBe(1);
  });
  it("is refused of one expert, of a missing rating, and below a tolerance of 0", () => {
    expect(() => agreementShare([[4, 5]])).toThrow(UndefinedResultError);
    expect(() => agreementShare([[4], [null]])).toThrow(/row 2 has no value in column 1/);
    expect(() => agreementShare([[4], [5]], -1)).toThrow(InputError);
  });
});
