import fc from "fast-check";
import { imputeMissing } from "../../../src/core/index/imputeMissing";
import { momentShape } from "../../../src/core/index/momentShape";
import { normalise, type Normalisation } from "../../../src/core/index/normalise";
import { treatOutliers } from "../../../src/core/index/treatOutliers";
import { dataAvailability } from "../../../src/core/index/dataAvailability";
import { InputError, UndefinedResultError } from "../../../src/model/errors";
import { check, close, gappy, turned } from "./tables";

const methods: readonly Normalisation[] = [
  { method: "minmax" },
  { method: "zscore" },
  { method: "distance" },
  { method: "rank" },
  { method: "percentile" },
  { method: "borda" },
];
/** An indicator that changes, with gaps. */
const indicator = gappy.filter((values) => new Set(values.filter((x) => x !== null)).size > 1);
const method = fc.constantFrom(...methods);

describe("normalised values", () => {
  it("keep the order of the values, turned where lower is better, and their gaps", () => {
    check(
      fc.property(
        indicator,
        method,
        fc.constantFrom("higher" as const, "lower" as const),
        (values, how, by) => {
          const scaled = normalise(values, how, by);
          const sign = by === "lower" ? -1 : 1;
          values.forEach((x, i) => {
            expect(scaled[i] === null).toBe(x === null);
            values.forEach((y, j) => {
              if (x === null || y === null) return;
              expect(Math.sign(scaled[i]! - scaled[j]!)).toBe(sign * Math.sign(x - y) + 0);
            });
          });
        },
      ),
    );
  });
  it("do not depend on the unit of measure, nor on the order of the units", () => {
    check(
      fc.property(indicator, method, fc.integer({ min: 1, max: 50 }), (values, how, factor) => {
        const scaled = normalise(values, how);
        const moved = normalise(
          values.map((x) => (x === null ? null : x * factor + 7)),
          how,
        );
        scaled.forEach((x, i) => close(moved[i] ?? null, x));
        turned(normalise(turned(values), how)).forEach((x, i) => close(x, scaled[i] ?? null));
      }),
    );
  });
  it("run from the lower to the upper end of the scale by min-max, with mean 0 and SD 1 by z-scores", () => {
    check(
      fc.property(indicator, (values) => {
        const there = (of: readonly (number | null)[]) => of.filter((x) => x !== null);
        const scaled = there(normalise(values, { method: "minmax", low: 1, high: 10 }));
        expect(Math.min(...scaled)).toBe(1);
        close(Math.max(...scaled), 10);
        const z = there(normalise(values, { method: "zscore" }));
        close(z.reduce((a, b) => a + b, 0) / z.length, 0);
        close(z.reduce((a, b) => a + b * b, 0) / (z.length - 1), 1);
      }),
    );
  });
  it("measure the distance to a reference or a target, beyond which only the reference goes on", () => {
    const values = [1, 2, 3, 5];
    expect(normalise(values, { method: "reference", place: 2 })).toEqual([0, 0.5, 1, 2]);
    expect(normalise(values, { method: "target", target: 3 })).toEqual([0, 0.5, 1, 1]);
    expect(normalise(values, { method: "target", target: 3 }, "lower")).toEqual([1, 1, 1, 0]);
    expect(normalise(values, { method: "reference", place: 1 }, "lower").map((x) => x?.toFixed(4))).toEqual([
      "1.3333",
      "1.0000",
      "0.6667",
      "0.0000",
    ]);
  });
  it("are undefined of an indicator that never changes, and of a reference or target no better than the worst", () => {
    for (const how of [methods[0]!, methods[1]!, methods[2]!]) {
      expect(() => normalise([4, null, 4], how)).toThrow(UndefinedResultError);
    }
    expect(() => normalise([1, 2], { method: "target", target: 0.5 })).toThrow(UndefinedResultError);
    expect(() => normalise([1, 2], { method: "reference", place: 0 })).toThrow(UndefinedResultError);
    expect(() => normalise([1], { method: "percentile" })).toThrow(UndefinedResultError);
    expect(normalise([null, null], { method: "minmax" })).toEqual([null, null]);
  });
  it("refuse a scale upside down, goalposts alike, a reference without a value and what is no number", () => {
    expect(() => normalise([1, 2], { method: "minmax", low: 5, high: 5 })).toThrow(InputError);
    expect(() => normalise([1, 2], { method: "goalposts", lowGoalpost: 3, highGoalpost: 3 })).toThrow(
      InputError,
    );
    expect(() => normalise([1, null], { method: "reference", place: 1 })).toThrow(InputError);
    expect(() => normalise([1, NaN], { method: "minmax" })).toThrow(InputError);
  });
});

describe("the treatment of outliers", () => {
  it("leaves what is within the limits as it is, and never more values than allowed beyond them", () => {
    check(
      fc.property(gappy, fc.array(fc.integer({ min: 500, max: 9000 }), { maxLength: 3 }), (values, high) => {
        const all = [...values, ...high];
        const treated = treatOutliers(all);
        expect(treated.values.map((x) => x === null)).toEqual(all.map((x) => x === null));
        if (treated.treatment === "none") expect(treated.values).toEqual(all);
        if (treated.treatment === "winsorised") {
          expect(treated.isWithinLimits).toBe(true);
          const changed = all.flatMap((x, i) => (x === treated.values[i] ? [] : [i]));
          expect(treated.winsorised).toEqual(expect.arrayContaining(changed));
        }
        // Whatever is done, the order of the units never turns.
        all.forEach((x, i) => {
          all.forEach((y, j) => {
            if (x !== null && y !== null && x < y)
              expect(treated.values[i]!).toBeLessThanOrEqual(treated.values[j]!);
          });
        });
      }),
    );
  });
  it("pulls in at the lower end where the skewness is negative", () => {
    const up = [1, 2, 3, 4, 5, 6, 7, 8, 9, 90];
    const down = treatOutliers(up.map((x) => -x));
    expect(down.values).toEqual(treatOutliers(up).values.map((x) => -x!));
    expect(down.winsorised).toEqual([9]);
  });
  it("takes logarithms of the values as they were where too many would have to be pulled in", () => {
    const values = [...Array.from({ length: 20 }, (_, i) => i + 1), 500, 1000];
    const treated = treatOutliers(values, { winsoriseMost: 1 });
    expect(treated.treatment).toBe("log");
    close(treated.values[0]!, Math.log(0.01 * 999));
    close(treated.values[21]!, Math.log(999 + 0.01 * 999));
    expect(treated.after.skew!).toBeLessThan(treated.before.skew!);
    expect(treated.isWithinLimits).toBe(treated.after.kurtosis! < 3.5);
  });
  it("knows no skewness of two values and no kurtosis of three", () => {
    expect(momentShape([1, null, 2])).toEqual({ skew: null, kurtosis: null });
    expect(momentShape([1, 2, 4]).kurtosis).toBeNull();
    expect(treatOutliers([5, 5, 5, 5, 5]).treatment).toBe("none");
  });
});

describe("missing values", () => {
  it("are filled by what stands between the least and the greatest, and nothing else changes", () => {
    check(
      fc.property(gappy, fc.constantFrom("mean" as const, "median" as const), (values, by) => {
        const there = values.filter((x) => x !== null);
        const filled = imputeMissing(values, by);
        values.forEach((x, i) => {
          if (x !== null) expect(filled[i]).toBe(x);
          else if (there.length === 0) expect(filled[i]).toBeNull();
          else {
            expect(filled[i]!).toBeGreaterThanOrEqual(Math.min(...there) - 1e-9);
            expect(filled[i]!).toBeLessThanOrEqual(Math.max(...there) + 1e-9);
          }
        });
        expect(imputeMissing(values, "keep")).toEqual(values);
      }),
    );
  });
  it("stay missing in a group in which nobody has a value", () => {
    expect(imputeMissing([1, null, null], "groupMean", ["a", "b", "b"])).toEqual([1, null, null]);
    expect(() => imputeMissing([1, null], "groupMean", ["a"])).toThrow(InputError);
    expect(() => imputeMissing([1, null], "groupMedian")).toThrow(InputError);
  });
  it("are counted by unit and by indicator", () => {
    expect(dataAvailability([[null], [1], [2], [null]]).indicators).toEqual([0.5]);
    expect(() => dataAvailability([[]])).toThrow(InputError);
  });
});
