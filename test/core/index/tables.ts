import fc from "fast-check";

fc.configureGlobal({ seed: 20261130, numRuns: 150 });

const value = fc.integer({ min: -500, max: 500 }).map((tenths) => tenths / 10);

/** An indicator with gaps. */
export const gappy = fc.array(fc.option(value, { freq: 5 }), { minLength: 2, maxLength: 14 });

/** Rows units, columns indicators, between 1 and 100, some missing, with weights. */
export const weighted = (freq = 6) =>
  fc.tuple(fc.integer({ min: 3, max: 12 }), fc.integer({ min: 2, max: 5 })).chain(([n, k]) => {
    const cell = fc.option(fc.integer({ min: 1, max: 100 }), { freq });
    return fc.record({
      values: fc.array(fc.array(cell, { minLength: k, maxLength: k }), { minLength: n, maxLength: n }),
      weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: k, maxLength: k }),
    });
  });

export const aggregation = fc.constantFrom("arithmetic" as const, "geometric" as const, "harmonic" as const);

export const close = (actual: number | null, expected: number | null, tolerance = 1e-9): void => {
  if (actual === null || expected === null) expect(actual).toBe(expected);
  else expect(Math.abs(actual - expected)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(expected)));
};
export const check = <T extends [unknown, ...unknown[]]>(property: fc.IProperty<T>): void =>
  fc.assert(property);
export const turned = <T>(values: readonly T[]): T[] => [...values].reverse();
