import fc from "fast-check";
import { borichNeeds } from "../../../src/core/survey/borichNeeds";
import { ceilingShare } from "../../../src/core/survey/ceilingShare";
import { cronbachAlpha } from "../../../src/core/survey/cronbachAlpha";
import { derivedImportance } from "../../../src/core/survey/derivedImportance";
import { ipa } from "../../../src/core/survey/ipa";
import { itemMeans } from "../../../src/core/survey/itemMeans";
import { likertSummary } from "../../../src/core/survey/likertSummary";
import { locusForFocus } from "../../../src/core/survey/locusForFocus";
import { needRank } from "../../../src/core/survey/needRank";
import { pairedT } from "../../../src/core/survey/pairedT";
import { InputError, UndefinedResultError } from "../../../src/model/errors";

fc.configureGlobal({ seed: 20261130, numRuns: 150 });

const answer = fc.integer({ min: 1, max: 5 });
const withGaps = fc.array(fc.option(answer, { freq: 4 }), { maxLength: 30 });
const matrix = (cell: fc.Arbitrary<number | null> = answer) =>
  fc
    .tuple(fc.integer({ min: 2, max: 12 }), fc.integer({ min: 2, max: 6 }))
    .chain(([m, n]) =>
      fc.array(fc.array(cell, { minLength: n, maxLength: n }), { minLength: m, maxLength: m }),
    );
const items = fc.array(
  fc.tuple(fc.option(fc.integer({ min: 10, max: 50 })), fc.integer({ min: 10, max: 50 })),
  {
    minLength: 1,
    maxLength: 12,
  },
);

const close = (actual: number | null, expected: number | null, tolerance = 1e-9): void => {
  if (actual === null || expected === null) expect(actual).toBe(expected);
  else expect(Math.abs(actual - expected)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(expected)));
};
const check = <T extends [unknown, ...unknown[]]>(property: fc.IProperty<T>): void => fc.assert(property);
const turned = <T>(values: readonly T[]): T[] => [...values].reverse();
const alphaOrNull = (responses: readonly (readonly (number | null)[])[]) => {
  try {
    return cronbachAlpha(responses);
  } catch (error) {
    expect(error).toBeInstanceOf(UndefinedResultError);
    return null;
  }
};

describe("the summary of a Likert item", () => {
  it("counts every valid answer once, in any order", () => {
    check(
      fc.property(withGaps, (answers) => {
        const summary = likertSummary(answers, 5);
        expect(summary.counts.reduce((a, b) => a + b, 0)).toBe(summary.n);
        expect(summary.n).toBe(answers.filter((x) => x !== null).length);
        const other = likertSummary(turned(answers), 5);
        expect(other.counts).toEqual(summary.counts);
        close(other.sd, summary.sd);
      }),
    );
  });
  it("changes its ends with a turned scale, and its score to what is left of 100", () => {
    check(
      fc.property(withGaps, (answers) => {
        const up = likertSummary(answers, 5);
        const down = likertSummary(
          answers.map((x) => (x === null ? null : 6 - x)),
          5,
        );
        expect(down.counts).toEqual(turned(up.counts));
        expect(down.top2).toBe(up.bottom2);
        close(down.score, up.score === null ? null : 100 - up.score);
      }),
    );
  });
  it("of nobody counts nothing and says nothing", () => {
    const nothing = { mean: null, sd: null, median: null, top2: null, bottom2: null, score: null };
    expect(likertSummary([null, null], 3)).toEqual({ n: 0, counts: [0, 0, 0], ...nothing });
    expect(likertSummary([4], 5)).toMatchObject({ n: 1, mean: 4, sd: null, score: 75, top2: 1, bottom2: 0 });
  });
  it("refuses what is no point of the scale, and what is no scale", () => {
    for (const wrong of [0, 6, -1, 2.5])
      expect(() => likertSummary([3, wrong], 5)).toThrow(`one is ${wrong}`);
    for (const scale of [1, 0, 4.5, NaN]) expect(() => likertSummary([1], scale)).toThrow(InputError);
  });
});

describe("the share at the ceiling", () => {
  it("is that of the highest answer in the summary", () => {
    check(
      fc.property(withGaps, (answers) => {
        const { n, counts } = likertSummary(answers, 5);
        fc.pre(n > 0);
        expect(ceilingShare(answers, 5)).toBe(counts[4]! / n);
      }),
    );
  });
  it("lies between 0 and 1, and is 1 when all answers are the highest", () => {
    check(
      fc.property(fc.array(answer, { minLength: 1 }), (answers) => {
        const share = ceilingShare(answers, 5);
        expect(share >= 0 && share <= 1).toBe(true);
        expect(share === 1).toBe(answers.every((x) => x === 5));
      }),
    );
    expect(() => ceilingShare([null], 5)).toThrow(UndefinedResultError);
  });
});

describe("Cronbach's alpha", () => {
  it("is at most 1 and does not depend on the order of respondents or items, nor on a shift of an item", () => {
    check(
      fc.property(matrix(), (responses) => {
        const found = alphaOrNull(responses);
        fc.pre(found !== null);
        expect(found.alpha).toBeLessThanOrEqual(1 + 1e-12);
        close(cronbachAlpha(turned(responses)).alpha, found.alpha);
        const other = cronbachAlpha(responses.map((row) => turned(row as number[]).map((x, i) => x + i)));
        close(other.alpha, found.alpha);
        other.ifDropped.forEach((alpha, i) => close(alpha, turned(found.ifDropped)[i]!));
        other.itemTotal.forEach((r, i) => close(r, turned(found.itemTotal)[i]!));
      }),
    );
  });
  it("does not change, standardised, with the unit of an item", () => {
    check(
      fc.property(matrix(), (responses) => {
        const found = alphaOrNull(responses);
        fc.pre(found !== null);
        const other = alphaOrNull(responses.map((row) => (row as number[]).map((x, i) => x * (1 + i))));
        fc.pre(other !== null);
        close(other.standardised, found.standardised);
        close(other.averageCorrelation, found.averageCorrelation);
      }),
    );
  });
  it("leaves out respondents with a gap", () => {
    check(
      fc.property(matrix(fc.option(answer, { freq: 9 })), (responses) => {
        const complete = responses.filter((row) => !row.includes(null));
        fc.pre(complete.length > 0);
        expect(alphaOrNull(responses)).toEqual(alphaOrNull(complete));
      }),
    );
  });
  it("without an item is the alpha of the others", () => {
    check(
      fc.property(matrix(), (responses) => {
        const found = alphaOrNull(responses);
        fc.pre(found !== null);
        const first = alphaOrNull(responses.map((row) => row.slice(1)));
        close(found.ifDropped[0]!, first === null ? null : first.alpha);
      }),
    );
  });
  it("of one item copied is 1, of items against each other negative, of a constant item not standardised", () => {
    expect(
      cronbachAlpha([
        [1, 1],
        [2, 2],
        [4, 4],
      ]),
    ).toMatchObject({ alpha: 1, ifDropped: [null, null] });
    expect(
      cronbachAlpha([
        [1, 5],
        [2, 4],
        [5, 2],
      ]).alpha,
    ).toBeLessThan(0);
    const constant = cronbachAlpha([
      [1, 3, 2],
      [2, 3, 3],
      [4, 3, 5],
    ]);
    expect(constant).toMatchObject({ standardised: null, averageCorrelation: null });
    expect(constant.itemTotal[1]).toBeNull();
  });
  it("is refused of one item, one complete respondent, and a total that never changes", () => {
    expect(() => cronbachAlpha([[1], [2]])).toThrow(/there are 1 items and 2 complete/);
    expect(() =>
      cronbachAlpha([
        [1, 2],
        [2, null],
      ]),
    ).toThrow(/2 items and 1 complete/);
    expect(() =>
      cronbachAlpha([
        [1, 5],
        [2, 4],
        [3, 3],
      ]),
    ).toThrow(UndefinedResultError);
    expect(() =>
      cronbachAlpha([
        [3, 3],
        [3, 3],
      ]),
    ).toThrow(UndefinedResultError);
    expect(() => cronbachAlpha([[1, 2], [3]])).toThrow(InputError);
  });
});

describe("importance-performance analysis and Locus for Focus", () => {
  const centre = fc.constantFrom("mean" as const, "median" as const, "scale" as const);
  const split = (pairs: readonly (readonly [number | null, number])[]) =>
    [pairs.map(([x]) => x), pairs.map(([, y]) => y)] as const;

  it("do not depend on the order of the items", () => {
    check(
      fc.property(items, centre, (pairs, at) => {
        fc.pre(at === "scale" || pairs.some(([x]) => x !== null));
        const options = { centre: at, scaleMax: 5 };
        const [x, y] = split(pairs);
        expect(turned(ipa(turned(x), turned(y), options).quadrants)).toEqual(ipa(x, y, options).quadrants);
        expect(turned(locusForFocus(turned(x), turned(y), options).quadrants)).toEqual(
          locusForFocus(x, y, options).quadrants,
        );
      }),
    );
  });
  it("do not change when both scales are shifted or stretched around mean and median", () => {
    check(
      fc.property(items, fc.constantFrom("mean" as const, "median" as const), (pairs, at) => {
        fc.pre(pairs.some(([x]) => x !== null));
        const [x, y] = split(pairs);
        const moved = [
          x.map((value) => (value === null ? null : value * 0.1 + 3)),
          y.map((value) => value * 0.7 - 2),
        ] as const;
        expect(ipa(...moved, { centre: at }).quadrants).toEqual(ipa(x, y, { centre: at }).quadrants);
        expect(locusForFocus(...moved, { centre: at }).quadrants).toEqual(
          locusForFocus(x, y, { centre: at }).quadrants,
        );
      }),
    );
  });
  it("put the same items high, in their own words", () => {
    const words = { HH: "keepUp", HL: "concentrate", LH: "overkill", LL: "lowPriority" };
    check(
      fc.property(items, (pairs) => {
        fc.pre(pairs.some(([x]) => x !== null));
        const [x, y] = split(pairs);
        const letters = locusForFocus(x, y).quadrants.map((letter) =>
          letter === null ? null : words[letter],
        );
        expect(ipa(x, y).quadrants).toEqual(letters);
      }),
    );
  });
  it("let an item without one of its values move no line and have no quadrant", () => {
    const found = ipa([4, 2, null, 5], [3, 1, 50, null]);
    expect(found).toEqual({
      cross: { importance: 3, performance: 2 },
      quadrants: ["keepUp", "lowPriority", null, null],
    });
  });
  it("count a point on a line as high, also when the mean is off in its last digit", () => {
    const hundredths = fc.integer({ min: 150, max: 450 });
    check(
      fc.property(hundredths, fc.integer({ min: 1, max: 50 }), (middle, by) => {
        const means = [middle - by, middle, middle + by].map((x) => x / 100);
        expect(ipa(means, means).quadrants).toEqual(["lowPriority", "keepUp", "keepUp"]);
        expect(locusForFocus(means, means).quadrants).toEqual(["LL", "HH", "HH"]);
      }),
    );
    expect(locusForFocus([3], [0], { centre: "scale", scaleMax: 5 }).quadrants).toEqual(["HH"]);
    expect(locusForFocus([2.9], [-0.1], { centre: "scale", scaleMax: 5 }).quadrants).toEqual(["LL"]);
    expect(ipa([3, 2.9], [3, 2.9], { centre: "scale", scaleMax: 5 }).quadrants).toEqual([
      "keepUp",
      "lowPriority",
    ]);
  });
  it("say what they lack", () => {
    expect(() => ipa([4], [3], { centre: "scale" })).toThrow(/need its highest answer/);
    expect(() => ipa([4], [3], { centre: "scale", scaleMax: 1 })).toThrow(InputError);
    expect(() => ipa([null], [3])).toThrow(UndefinedResultError);
    expect(() => locusForFocus([4, 3], [3])).toThrow(InputError);
  });
});

describe("derived importance", () => {
  it("lies between -1 and 1 and does not change with the unit of the overall rating", () => {
    check(
      fc.property(matrix(fc.option(answer, { freq: 9 })), (performance) => {
        const overall = performance.map((_row, i) => (i * 7) % 5);
        const found = derivedImportance(performance, overall);
        found.forEach((r) => expect(Math.abs(r ?? 0)).toBeLessThanOrEqual(1));
        const other = derivedImportance(
          performance,
          overall.map((x) => 3 * x + 2),
        );
        other.forEach((r, i) => close(r, found[i]!));
      }),
    );
  });
  it("of the overall rating itself is 1, of a turned one -1", () => {
    check(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 2, maxLength: 9 }),
        (overall) => {
          const [same, against] = derivedImportance(
            overall.map((x) => [x, 100 - x]),
            overall,
          );
          close(same!, 1);
          close(against!, -1);
        },
      ),
    );
  });
  it("is refused for another number of respondents", () => {
    expect(() => derivedImportance([[1], [2]], [1])).toThrow(InputError);
    expect(
      derivedImportance(
        [
          [1, null],
          [2, null],
        ],
        [1, 2],
      ),
    ).toEqual([1, null]);
  });
});

describe("Borich needs", () => {
  const both = matrix(fc.option(answer, { freq: 9 })).chain((required) =>
    fc.tuple(
      fc.constant(required),
      fc.tuple(...required.map((row) => fc.tuple(...row.map(() => fc.option(answer, { freq: 9 }))))),
    ),
  );
  it("do not depend on the order of respondents, and are nothing where nothing is missing", () => {
    check(
      fc.property(both, ([required, current]) => {
        const needs = borichNeeds(required, current);
        borichNeeds(turned(required), turned(current)).forEach((need, i) => close(need, needs[i]!));
        for (const need of borichNeeds(required, required)) expect(need ?? 0).toBe(0);
      }),
    );
  });
  it("are mean gap times mean required level of the complete pairs", () => {
    check(
      fc.property(both, ([required, current]) => {
        const complete = required.map((row, i) => row.map((x, j) => (current[i]![j] === null ? null : x)));
        const counterpart = current.map((row, i) => row.map((x, j) => (required[i]![j] === null ? null : x)));
        const [level, now] = [itemMeans(complete), itemMeans(counterpart)];
        borichNeeds(required, current).forEach((need, j) =>
          close(need, level[j] === null ? null : (level[j]! - now[j]!) * level[j]!),
        );
      }),
    );
  });
  it("are refused of matrices of different shape", () => {
    expect(() =>
      borichNeeds(
        [[1, 2]],
        [
          [1, 2],
          [3, 4],
        ],
      ),
    ).toThrow(/1 x 2 and 2 x 2/);
    expect(() => borichNeeds([[1, 2]], [[1]])).toThrow(InputError);
    expect(borichNeeds([[5, null]], [[3, 4]])).toEqual([10, null]);
  });
  it("come with a t test that turns its sign, and has none of equal gaps", () => {
    check(
      fc.property(both, ([required, current]) => {
        const there = pairedT(required, current);
        pairedT(current, required).forEach((test, i) => {
          close(test?.t ?? null, there[i] === null ? null : -there[i]!.t);
          close(test?.p ?? null, there[i]?.p ?? null);
          expect((test?.p ?? 0) >= 0 && (test?.p ?? 0) <= 1).toBe(true);
        });
      }),
    );
    expect(pairedT([[5.1], [4.2], [3.3]], [[5], [4.1], [3.2]])).toEqual([null]);
    expect(pairedT([[5]], [[4]])).toEqual([null]);
  });
});

describe("ranks of needs", () => {
  const needs = fc.array(fc.option(fc.integer({ min: -20, max: 20 }).map((x) => x / 10)), { maxLength: 15 });
  it("count those that are greater", () => {
    check(
      fc.property(needs, (values) => {
        const greater = (value: number) => values.filter((x) => x !== null && x > value).length;
        expect(needRank(values)).toEqual(values.map((x) => (x === null ? null : 1 + greater(x))));
      }),
    );
  });
  it("sum, as means of places, to what ranks without ties would", () => {
    check(
      fc.property(needs, (values) => {
        const ranks = needRank(values, { ties: "mean" }).filter((rank) => rank !== null);
        close(
          ranks.reduce((a, b) => a + b, 0),
          (ranks.length * (ranks.length + 1)) / 2,
        );
        expect(needRank(values, { weights: values.map(() => 3) })).toEqual(needRank(values));
      }),
    );
  });
  it("tie what only binary fractions tell apart, and follow the weights", () => {
    expect(needRank([0.3, 0.1 + 0.2, 0.1])).toEqual([1, 1, 3]);
    expect(needRank([0.3, 0.1 + 0.2, 0.1], { ties: "mean" })).toEqual([1.5, 1.5, 3]);
    expect(needRank([1, 2], { weights: [3, 1] })).toEqual([1, 2]);
    expect(() => needRank([1, 2], { weights: [3] })).toThrow(InputError);
    expect(() => needRank([1, 2], { weights: [3, -1] })).toThrow(InputError);
  });
});

describe("means of items", () => {
  it("lie within the answers, and do not depend on the order of respondents", () => {
    check(
      fc.property(matrix(fc.option(answer, { freq: 3 })), (responses) => {
        const means = itemMeans(responses);
        itemMeans(turned(responses)).forEach((mean, i) => close(mean, means[i]!));
        means.forEach((mean) => expect((mean ?? 3) >= 1 && (mean ?? 3) <= 5).toBe(true));
      }),
    );
  });
  it("shift with the answers", () => {
    check(
      fc.property(matrix(), (responses) => {
        const means = itemMeans(responses);
        itemMeans(responses.map((row) => row.map((x) => x! + 2))).forEach((mean, i) =>
          close(mean, means[i]! + 2),
        );
      }),
    );
    expect(() => itemMeans([[1, 2], [3]])).toThrow(/row 2 has 1/);
    expect(() => itemMeans([])).toThrow(InputError);
  });
});
