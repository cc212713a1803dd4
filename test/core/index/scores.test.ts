import fc from "fast-check";
import { aggregateLevels } from "../../../src/core/index/aggregateLevels";
import { budgetAllocationWeights } from "../../../src/core/index/budgetAllocationWeights";
import { entropyWeights } from "../../../src/core/index/entropyWeights";
import { equalWeights } from "../../../src/core/index/equalWeights";
import { pcaWeights } from "../../../src/core/index/pcaWeights";
import { rankRobustness } from "../../../src/core/index/rankRobustness";
import { rankScores } from "../../../src/core/index/rankScores";
import { rankSensitivity } from "../../../src/core/index/rankSensitivity";
import { ranksUnderWeights } from "../../../src/core/index/ranksUnderWeights";
import { removeOneIndicator } from "../../../src/core/index/removeOneIndicator";
import { sobolIndices } from "../../../src/core/index/sobolIndices";
import { symmetricEigen } from "../../../src/core/index/symmetricEigen";
import { uniformNumbers } from "../../../src/core/index/uniformNumbers";
import { weightedMeans } from "../../../src/core/index/weightedMeans";
import { quantile } from "../../../src/core/numeric/quantile";
import { InputError, UndefinedResultError } from "../../../src/model/errors";
import { aggregation, check, close, turned, weighted } from "./tables";

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

describe("weights", () => {
  const complete = weighted(1e9);
  it("sum to 1 and follow the columns when these change places", () => {
    check(
      fc.property(complete, ({ values, weights }) => {
        const rows = values as number[][];
        const turnedRows = rows.map(turned);
        for (const of of [
          (table: number[][]) => equalWeights(table[0]!.length),
          (table: number[][]) => budgetAllocationWeights(table),
          (table: number[][]) => entropyWeights(table).weights,
          (table: number[][]) => pcaWeights(table).weights,
        ]) {
          const found = orUndefined(() => of(rows));
          if (found === undefined) continue;
          close(sum(found), 1);
          expect(Math.min(...found)).toBeGreaterThanOrEqual(0);
          turned(of(turnedRows)).forEach((w, i) => close(w, found[i]!, 1e-6));
        }
        expect(weights.length).toBe(rows[0]!.length);
      }),
    );
  });
  it("by principal components come from axes that reproduce the matrix", () => {
    check(
      fc.property(
        fc.integer({ min: 1, max: 7 }),
        fc.infiniteStream(fc.integer({ min: -9, max: 9 })),
        (n, stream) => {
          const cells = Array.from({ length: n }, () =>
            Array.from({ length: n }, () => stream.next().value as number),
          );
          const matrix = cells.map((row, i) => row.map((x, j) => x + cells[j]![i]!));
          const { values, vectors } = symmetricEigen(matrix);
          matrix.forEach((row, i) =>
            row.forEach((x, j) =>
              close(sum(values.map((v, k) => v * vectors[k]![i]! * vectors[k]![j]!)), x, 1e-9),
            ),
          );
          values.slice(1).forEach((v, i) => expect(v).toBeLessThanOrEqual(values[i]! + 1e-9));
        },
      ),
    );
  });
  it("leave out a unit with a gap, and are undefined of what does not change or of two axes alike", () => {
    const rows = [
      [1, 2],
      [2, 5],
      [4, 6],
    ];
    expect(pcaWeights([...rows, [9, null]]).weights).toEqual(pcaWeights(rows).weights);
    expect(() => pcaWeights(rows.map(([x]) => [x!, 3]))).toThrow(UndefinedResultError);
    expect(() => pcaWeights(rows.slice(1))).toThrow(UndefinedResultError);
    expect(() =>
      pcaWeights([
        [1, 0],
        [0, 1],
        [-1, 0],
        [0, -1],
      ]),
    ).toThrow(/not determined/);
    expect(() => entropyWeights([[5], [5]])).toThrow(UndefinedResultError);
    expect(() => entropyWeights([[0], [0]])).toThrow(UndefinedResultError);
    expect(() => entropyWeights([[-1], [5]])).toThrow(InputError);
    expect(() => budgetAllocationWeights([[0, 0]])).toThrow(InputError);
    expect(() => budgetAllocationWeights([[150, -50]])).toThrow(InputError);
    expect(() => equalWeights(0)).toThrow(InputError);
  });
});

describe("scores", () => {
  it("lie between the lowest and the highest value, harmonic below geometric below arithmetic", () => {
    check(
      fc.property(weighted(), ({ values, weights }) => {
        const scores = (["harmonic", "geometric", "arithmetic"] as const).map((by) =>
          weightedMeans(values, weights, by),
        );
        values.forEach((row, unit) => {
          const there = row.filter((x) => x !== null);
          const [h, g, a] = scores.map((of) => of[unit]!);
          if (there.length === 0) {
            expect([h, g, a]).toEqual([null, null, null]);
            return;
          }
          const order = [Math.min(...there), h!, g!, a!, Math.max(...there)];
          order.slice(1).forEach((x, i) => expect(x).toBeGreaterThanOrEqual(order[i]! - 1e-9));
        });
      }),
    );
  });
  it("do not depend on the scale of the weights, nor on the order of units or indicators", () => {
    check(
      fc.property(weighted(), aggregation, ({ values, weights }, by) => {
        const scores = weightedMeans(values, weights, by);
        const scaled = weightedMeans(
          values.map(turned),
          turned(weights).map((w) => w * 8),
          by,
        );
        scaled.forEach((x, i) => close(x, scores[i]!));
        expect(turned(weightedMeans(turned(values), weights, by))).toEqual(scores);
      }),
    );
  });
  it("of two levels equal those of one whose weights are the products", () => {
    check(
      fc.property(weighted(1e9), ({ values, weights }) => {
        const parents = weights.map((_, i) => (i === 0 ? 0 : 1));
        const levels = [
          { parents, weights },
          { parents: [0, 0], weights: [2, 3] },
        ];
        const rest = sum(weights.slice(1));
        const flat = weights.map((w, i) => (i === 0 ? 2 : (3 * w) / rest));
        const index = aggregateLevels(values, levels)[1]!.map(([x]) => x!);
        weightedMeans(values, flat).forEach((x, i) => close(index[i]!, x));
      }),
    );
    expect(() => aggregateLevels([[1, 2]], [{ parents: [0, 2], weights: [1, 1] }])).toThrow(InputError);
    expect(() => aggregateLevels([[1, 2]], [{ parents: [0], weights: [1] }])).toThrow(InputError);
  });
  it("refuse weights that do not fit, and means of values at or below 0", () => {
    for (const weights of [[1], [1, -1], [0, 0], [1, NaN]]) {
      expect(() => weightedMeans([[1, 2]], weights)).toThrow(InputError);
    }
    expect(() => weightedMeans([[1, 0]], [1, 1], "geometric")).toThrow(/row 1, column 2 is 0/);
    expect(() => weightedMeans([[1, -1]], [1, 1], "harmonic")).toThrow(InputError);
    expect(weightedMeans([[null, 4]], [1, 0])).toEqual([null]);
  });
});

describe("ranks", () => {
  it("count who is better, whichever way round, and tie what differs in its last digits only", () => {
    check(
      fc.property(fc.array(fc.option(fc.integer({ min: -5, max: 5 })), { minLength: 1 }), (scores) => {
        const ranks = rankScores(scores);
        scores.forEach((score, i) => {
          if (score === null) {
            expect(ranks[i]).toBeNull();
            return;
          }
          expect(ranks[i]).toBe(1 + scores.filter((other) => other !== null && other > score).length);
        });
        expect(
          rankScores(
            scores.map((x) => (x === null ? null : -x)),
            "lower",
          ),
        ).toEqual(ranks);
      }),
    );
    expect(rankScores([0.3, 0.1 + 0.2, 0.2])).toEqual([1, 1, 3]);
  });
  it("under weights are those of the scores, also after other weights", () => {
    check(
      fc.property(weighted(), aggregation, ({ values, weights }, by) => {
        const under = ranksUnderWeights(values, by);
        for (const set of [turned(weights), weights]) {
          const ranks = Array.from(under([99, ...set], 1), (rank) => (rank === 0 ? null : rank));
          expect(ranks).toEqual(rankScores(weightedMeans(values, set, by)));
        }
      }),
    );
  });
});

describe("robustness", () => {
  it("is that of the ranks under the sets of weights, one by one", () => {
    check(
      fc.property(weighted(), aggregation, ({ values, weights }, by) => {
        const weightSets = [
          weights,
          turned(weights),
          weights.map((w, i) => w + i),
          weights.map((w) => w * w),
        ];
        const ranks = weightSets.map((set) => rankScores(weightedMeans(values, set, by)));
        rankRobustness(values, weights, { weightSets, aggregation: by }).forEach((range, unit) => {
          if (range === null) {
            expect(ranks[0]![unit]).toBeNull();
            return;
          }
          const of = ranks.map((set) => set[unit]!).sort((a, b) => a - b);
          expect(range.nominal).toBe(ranks[0]![unit]);
          close(range.mean, sum(of) / 4);
          [range.q5, range.median, range.q95].forEach((q, i) =>
            close(q, quantile(of, [0.05, 0.5, 0.95][i]!, "inc")),
          );
        });
      }),
    );
  });
  it("is the same for the same seed, and another for another", () => {
    const uniform = uniformNumbers(5);
    const values = Array.from({ length: 20 }, () => Array.from({ length: 4 }, () => 100 * uniform()));
    const of = (seed: number) => rankRobustness(values, [1, 1, 1, 1], { seed, draws: 200, noise: 1 });
    expect(of(1)).toEqual(of(1));
    expect(of(1)).not.toEqual(of(2));
  });
  it("draws evenly over the noise, from near seeds too", () => {
    const firsts = Array.from({ length: 2000 }, (_, seed) => uniformNumbers(seed)());
    close(sum(firsts) / 2000, 0.5, 0.02);
    for (const tenth of [0, 3, 9]) {
      const share = firsts.filter((x) => Math.floor(10 * x) === tenth).length / 2000;
      close(share, 0.1, 0.02);
    }
    const following = firsts.slice(1).map((x, i) => (x - 0.5) * (firsts[i]! - 0.5));
    expect(Math.abs(sum(following) / 2000)).toBeLessThan(0.01);
  });
  it("tells how far it is, and refuses noise, draws, seeds and tables out of range", () => {
    const shares: number[] = [];
    rankRobustness([[1, 2]], [1, 1], { draws: 2500, onProgress: (share) => shares.push(share) });
    expect(shares).toEqual([0, 0.4, 0.8]);
    for (const wrong of [
      { noise: 0 },
      { noise: 1.5 },
      { draws: 0 },
      { draws: 100001 },
      { draws: 1.5 },
      { seed: 0.5 },
    ]) {
      expect(() => rankRobustness([[1, 2]], [1, 1], wrong)).toThrow(InputError);
    }
    expect(() =>
      rankRobustness(
        Array.from({ length: 2001 }, () => [1]),
        [1],
      ),
    ).toThrow(InputError);
    expect(() => rankRobustness([[1, 2]], [1, 1], { weightSets: [[1]] })).toThrow(InputError);
  });
});

describe("sensitivity", () => {
  it("finds the weight on which the ranks depend", () => {
    const uniform = uniformNumbers(3);
    const values = Array.from({ length: 30 }, () => [100 * uniform(), 100 * uniform(), 50]);
    const { first, total } = rankSensitivity(values, [1, 1, 1], { draws: 2000 });
    // The third indicator is the same for all: its weight can shift nobody.
    close(first[2]!, 0, 0.02);
    close(total[2]!, 0, 1e-9);
    expect(Math.min(total[0]!, total[1]!)).toBeGreaterThan(0.2);
  });
  it("is the same when all results are scaled", () => {
    check(
      fc.property(
        fc.array(fc.tuple(...Array(4).fill(fc.integer({ min: 0, max: 99 }))), { minLength: 3 }),
        (runs) => {
          const of = (i: number, k: number) => runs.map((row) => (row as number[])[i]! * k);
          const indices = (k: number) => sobolIndices({ a: of(0, k), b: of(1, k), ab: [of(2, k), of(3, k)] });
          const one = orUndefined(() => indices(1));
          if (one === undefined) return;
          indices(4).first.forEach((s, i) => close(s, one.first[i]!));
          indices(4).total.forEach((s, i) => close(s, one.total[i]!));
        },
      ),
    );
  });
  it("is undefined where no rank ever changes, and refuses samples of different length", () => {
    expect(() =>
      rankSensitivity(
        [
          [1, 1],
          [9, 9],
        ],
        [1, 1],
      ),
    ).toThrow(UndefinedResultError);
    expect(() => sobolIndices({ a: [1, 2], b: [1, 2], ab: [[1]] })).toThrow(InputError);
    expect(() => sobolIndices({ a: [1], b: [1], ab: [] })).toThrow(InputError);
  });
});

describe("leaving one indicator out", () => {
  it("ranks by the others, and shifts nobody where the indicator is the same for all", () => {
    check(
      fc.property(weighted(1e9), aggregation, ({ values, weights }, by) => {
        const same = values.map((row) => [...row, 50]);
        const without = removeOneIndicator(same, [...weights, 0], by);
        expect(without).toHaveLength(weights.length + 1);
        expect(without.at(-1)).toEqual({
          ranks: rankScores(weightedMeans(values, weights, by)),
          meanShift: 0,
        });
      }),
    );
    expect(() => removeOneIndicator([[1]], [1])).toThrow(InputError);
    expect(removeOneIndicator([[null, 2]], [1, 1])[1]).toEqual({ ranks: [null], meanShift: null });
  });
});

function orUndefined<T>(compute: () => T): T | undefined {
  try {
    return compute();
  } catch (error) {
    expect(error).toBeInstanceOf(UndefinedResultError);
    return undefined;
  }
}
