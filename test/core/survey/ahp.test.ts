import fc from "fast-check";
import { ahpCombine } from "../../../src/core/survey/ahpCombine";
import { ahpConsistency } from "../../../src/core/survey/ahpConsistency";
import { ahpWeights } from "../../../src/core/survey/ahpWeights";
import { consistencyLimit } from "../../../src/core/survey/consistencyLimit";
import { mostInconsistent } from "../../../src/core/survey/mostInconsistent";
import { pairwiseMatrix } from "../../../src/core/survey/pairwiseMatrix";
import { requireJudgements } from "../../../src/core/survey/requireJudgements";
import { InputError } from "../../../src/model/errors";

fc.configureGlobal({ seed: 20261130, numRuns: 150 });

const saaty = fc.integer({ min: -8, max: 8 }).map((x) => (x < 0 ? 1 / (1 - x) : 1 + x));
const method = fc.constantFrom("eigen" as const, "geometric" as const);

/** A reciprocal matrix from the judgements above its diagonal. */
const reciprocal = (size: number, upper: readonly number[]): number[][] => {
  const matrix = Array.from({ length: size }, () => Array<number>(size).fill(1));
  let next = 0;
  for (let i = 0; i < size; i += 1) {
    for (let j = i + 1; j < size; j += 1) {
      matrix[i]![j] = upper[next]!;
      matrix[j]![i] = 1 / upper[next++]!;
    }
  }
  return matrix;
};
const matrixOf = (size: number) => {
  const pairs = (size * (size - 1)) / 2;
  return fc.array(saaty, { minLength: pairs, maxLength: pairs }).map((upper) => reciprocal(size, upper));
};
const judgements = fc.integer({ min: 1, max: 10 }).chain(matrixOf);
const priorities = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 9 });
const consistent = (weights: readonly number[]) => weights.map((a) => weights.map((b) => a / b));
const turned = (matrix: readonly (readonly number[])[]) =>
  [...matrix].reverse().map((row) => [...row].reverse());

const close = (actual: number, expected: number, tolerance = 1e-9): void => {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(expected)));
};
const check = <T extends [unknown, ...unknown[]]>(property: fc.IProperty<T>): void => fc.assert(property);
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

describe("weights from judgements", () => {
  it("are above zero, sum to 1 and move with the order of the things", () => {
    check(
      fc.property(judgements, method, (matrix, by) => {
        const weights = ahpWeights(matrix, by);
        expect(Math.min(...weights)).toBeGreaterThan(0);
        close(total(weights), 1, 1e-12);
        [...ahpWeights(turned(matrix), by)]
          .reverse()
          .forEach((weight, i) => close(weight, weights[i]!, 1e-12));
      }),
    );
  });
  it("give consistent judgements back, by either method", () => {
    check(
      fc.property(priorities, method, (given, by) => {
        ahpWeights(consistent(given), by).forEach((weight, i) =>
          close(weight, given[i]! / total(given), 1e-12),
        );
      }),
    );
  });
  it("are the eigenvector to the last digits, however inconsistent the judgements", () => {
    check(
      fc.property(judgements, (matrix) => {
        const weights = ahpWeights(matrix);
        const { lambdaMax } = ahpConsistency(matrix);
        matrix.forEach((row, i) => {
          close(total(row.map((judgement, j) => judgement * weights[j]!)) / weights[i]!, lambdaMax, 1e-11);
        });
      }),
    );
  });
  it("of three things are the same by both methods", () => {
    check(
      fc.property(matrixOf(3), (matrix) => {
        const means = ahpWeights(matrix, "geometric");
        ahpWeights(matrix).forEach((weight, i) => close(weight, means[i]!, 1e-12));
      }),
    );
  });
  it("of one thing are all there is, and of many very unequal things keep their digits", () => {
    expect(ahpWeights([[1]])).toEqual([1]);
    const given = Array.from({ length: 12 }, (_, i) => 2 ** i);
    const [least = 0] = ahpWeights(consistent(given));
    close(least * total(given), 1, 1e-13);
  });
});

describe("consistency", () => {
  it("has an eigenvalue of at least the number of things, exactly that of consistent ones", () => {
    check(
      fc.property(judgements, (matrix) => {
        const { lambdaMax, ci, cr } = ahpConsistency(matrix);
        expect(lambdaMax).toBeGreaterThanOrEqual(matrix.length);
        expect(ci).toBeGreaterThanOrEqual(0);
        expect(cr).toBeGreaterThanOrEqual(0);
      }),
    );
    check(
      fc.property(priorities, (given) =>
        expect(ahpConsistency(consistent(given))).toMatchObject({ ci: 0, cr: 0 }),
      ),
    );
  });
  it("does not depend on the order of the things, nor on asking the other way round", () => {
    check(
      fc.property(judgements, (matrix) => {
        const { lambdaMax } = ahpConsistency(matrix);
        close(ahpConsistency(turned(matrix)).lambdaMax, lambdaMax);
        const asked = matrix.map((row, i) => row.map((_, j) => matrix[j]![i]!));
        close(ahpConsistency(asked).lambdaMax, lambdaMax);
      }),
    );
  });
  it("takes the indices of Saaty up to ten things, and has no ratio beyond", () => {
    const worst = (size: number) =>
      reciprocal(
        size,
        Array.from({ length: (size * (size - 1)) / 2 }, (_, i) => (i % 2 === 0 ? 9 : 1 / 9)),
      );
    const random = [0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49];
    random.forEach((index, i) => {
      const { ci, cr } = ahpConsistency(worst(i + 3));
      close(cr ?? NaN, ci / index, 1e-12);
    });
    expect(ahpConsistency(worst(11)).cr).toBeNull();
    expect(
      ahpConsistency([
        [1, 9],
        [1 / 9, 1],
      ]),
    ).toEqual({ lambdaMax: 2, ci: 0, cr: 0 });
    expect(ahpConsistency([[1]])).toEqual({ lambdaMax: 1, ci: 0, cr: 0 });
    expect([2, 3, 4, 5, 9].map(consistencyLimit)).toEqual([0.1, 0.05, 0.08, 0.1, 0.1]);
  });
});

describe("the judgement that goes least with the others", () => {
  it("is none of consistent ones, and the one that was bent else", () => {
    check(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 4, maxLength: 8 }),
        fc.nat(),
        (given, seed) => {
          const matrix = consistent(given);
          expect(mostInconsistent(matrix)).toBeNull();
          const row = seed % (given.length - 1);
          const column = row + 1 + (seed % (given.length - 1 - row));
          matrix[row]![column]! *= 5;
          matrix[column]![row]! /= 5;
          const found = mostInconsistent(matrix);
          expect(found).toMatchObject({ row, column });
          expect(found!.suggested).toBeLessThan(found!.judgement);
          expect(found!.suggested).toBeGreaterThan(given[row]! / given[column]!);
        },
      ),
    );
  });
  it("lowers the inconsistency when it follows the suggestion", () => {
    check(
      fc.property(fc.integer({ min: 3, max: 8 }).chain(matrixOf), (matrix) => {
        const found = mostInconsistent(matrix);
        fc.pre(found !== null);
        const mended = matrix.map((row) => [...row]);
        mended[found.row]![found.column] = found.suggested;
        mended[found.column]![found.row] = 1 / found.suggested;
        expect(ahpConsistency(mended).lambdaMax).toBeLessThan(ahpConsistency(matrix).lambdaMax + 1e-12);
      }),
    );
    expect(
      mostInconsistent([
        [1, 9],
        [1 / 9, 1],
      ]),
    ).toBeNull();
  });
});

describe("judgements of a group", () => {
  const group = fc
    .integer({ min: 1, max: 6 })
    .chain((size) => fc.array(matrixOf(size), { minLength: 1, maxLength: 6 }));
  it("are reciprocal, and do not depend on the order of the experts", () => {
    check(
      fc.property(group, (matrices) => {
        const combined = ahpCombine(matrices);
        combined.forEach((row, i) => row.forEach((value, j) => close(value * combined[j]![i]!, 1, 1e-12)));
        ahpCombine([...matrices].reverse()).forEach((row, i) =>
          row.forEach((value, j) => close(value, combined[i]![j]!, 1e-12)),
        );
      }),
    );
  });
  it("of one mind are that mind, and lie between the lowest and the highest", () => {
    check(
      fc.property(group, (matrices) => {
        const [first = []] = matrices;
        ahpCombine([first, first, first]).forEach((row, i) =>
          row.forEach((value, j) => close(value, first[i]![j]!, 1e-12)),
        );
        ahpCombine(matrices).forEach((row, i) =>
          row.forEach((value, j) => {
            const said = matrices.map((matrix) => matrix[i]![j]!);
            expect(value).toBeGreaterThanOrEqual(Math.min(...said) * (1 - 1e-12));
            expect(value).toBeLessThanOrEqual(Math.max(...said) * (1 + 1e-12));
          }),
        );
      }),
    );
  });
  it("are refused of nobody, of different things, and name the matrix that is none", () => {
    expect(() => ahpCombine([])).toThrow(/there is none/);
    expect(() =>
      ahpCombine([
        [[1]],
        [
          [1, 1],
          [1, 1],
        ],
      ]),
    ).toThrow(/matrix 1 has 1 rows, matrix 2 has 2/);
    expect(() => ahpCombine([[[1]], [[2]]])).toThrow(/^Matrix 2: What is compared with itself/);
  });
});

describe("a matrix of judgements", () => {
  it("takes reciprocals as people type them, and makes them exact", () => {
    check(
      fc.property(fc.integer({ min: 2, max: 9 }), (judgement) => {
        const typed = Math.round(100 / judgement) / 100;
        expect(
          requireJudgements([
            [1, judgement],
            [typed, 1],
          ]),
        ).toEqual([
          [1, judgement],
          [1 / judgement, 1],
        ]);
        expect(
          requireJudgements([
            [1, typed],
            [judgement, 1],
          ]),
        ).toEqual([
          [1, 1 / judgement],
          [judgement, 1],
        ]);
      }),
    );
    expect(
      ahpConsistency([
        [1, 3, 9],
        [0.33, 1, 3],
        [0.11, 0.33, 1],
      ]),
    ).toEqual({ lambdaMax: 3, ci: 0, cr: 0 });
  });
  it("leaves exact judgements and its input as they are", () => {
    check(
      fc.property(judgements, (matrix) => {
        const before = JSON.stringify(matrix);
        requireJudgements(matrix).forEach((row, i) =>
          row.forEach((value, j) => close(value, matrix[i]![j]!, 1e-15)),
        );
        expect(JSON.stringify(matrix)).toBe(before);
      }),
    );
  });
  it("is refused with words where it is none", () => {
    const refused: [(number | null)[][], RegExp][] = [
      [
        [
          [1, 3],
          [0.3, 1],
        ],
        /1, 2 are 3 and 0.3/,
      ],
      [
        [
          [1, 3],
          [3, 1],
        ],
        /reciprocal/,
      ],
      [
        [
          [1, 2],
          [0.55, 1],
        ],
        /reciprocal/,
      ],
      [
        [
          [1, 50],
          [0.025, 1],
        ],
        /reciprocal/,
      ],
      [
        [
          [1, 0],
          [0, 1],
        ],
        /above 0/,
      ],
      [
        [
          [1, -3],
          [-1 / 3, 1],
        ],
        /above 0/,
      ],
      [
        [
          [2, 3],
          [1 / 3, 1],
        ],
        /the judgement 1; that of row and column 1, 1 is 2/,
      ],
      [[[1, 3]], /1 rows and 2 columns/],
      [
        [
          [1, null],
          [1, 1],
        ],
        /row 1 has no value in column 2/,
      ],
      [[[1, 3], [0.33]], /row 2 has 1/],
      [[], /at least one row/],
    ];
    for (const [matrix, words] of refused) {
      expect(() => ahpWeights(matrix)).toThrow(InputError);
      expect(() => ahpConsistency(matrix)).toThrow(words);
    }
  });
  it("is made of judgements either way round, in any order", () => {
    const things = ["a", "b", "c"];
    const said = [
      { left: "a", right: "b", value: 2 },
      { left: "a", right: "c", value: 4 },
      { left: "b", right: "c", value: 2 },
    ];
    const matrix = pairwiseMatrix(things, said);
    expect(matrix).toEqual([
      [1, 2, 4],
      [0.5, 1, 2],
      [0.25, 0.5, 1],
    ]);
    const back = said.map(({ left, right, value }) => ({ left: right, right: left, value: 1 / value }));
    expect(pairwiseMatrix(things, back.reverse())).toEqual(matrix);
  });
  it("is refused with a pair twice, a pair left out, a thing unknown or a judgement at zero", () => {
    const pair = (left: string, right: string, value = 2) => ({ left, right, value });
    expect(() => pairwiseMatrix(["a", "b"], [pair("a", "b"), pair("b", "a")])).toThrow(/compared twice/);
    expect(() => pairwiseMatrix(["a", "b", "c"], [pair("a", "b")])).toThrow(/a \| c has none/);
    for (const wrong of [pair("a", "x"), pair("a", "a"), pair("a", "b", 0), pair("a", "b", -1)]) {
      expect(() => pairwiseMatrix(["a", "b"], [wrong])).toThrow(InputError);
    }
    expect(() => pairwiseMatrix(["a", "b"], [pair("a", "b", NaN)])).toThrow(InputError);
  });
});
