import fc from "fast-check";
import { datedSeries, type DatedValue } from "../../src/core/forecast/datedSeries";
import { cagrProjection } from "../../src/core/forecast/cagrProjection";
import { driftProjection } from "../../src/core/forecast/driftProjection";
import { etsForecast } from "../../src/core/forecast/etsForecast";
import { forecastAccuracy } from "../../src/core/forecast/forecastAccuracy";
import { holtForecast, holtWintersForecast } from "../../src/core/forecast/holtForecast";
import { holtProjection } from "../../src/core/forecast/holtProjection";
import { linearFit } from "../../src/core/forecast/linearFit";
import { linearProjection } from "../../src/core/forecast/linearProjection";
import { project, type ProjectionMethod } from "../../src/core/forecast/project";
import { trendSmoothing } from "../../src/core/forecast/trendSmoothing";
import { yearReached } from "../../src/core/forecast/yearReached";
import { cagr } from "../../src/core/numeric/cagr";
import { normalQuantile } from "../../src/core/numeric/normalQuantile";
import { reaches } from "../../src/core/numeric/reaches";
import { studentTQuantile } from "../../src/core/numeric/studentTQuantile";
import { achievement } from "../../src/core/targets/achievement";
import { anticipatedGap } from "../../src/core/targets/anticipatedGap";
import { currentStatusIndex } from "../../src/core/targets/currentStatusIndex";
import { elapsedShare } from "../../src/core/targets/elapsedShare";
import { expectedRatio } from "../../src/core/targets/expectedRatio";
import { pace } from "../../src/core/targets/pace";
import { progress } from "../../src/core/targets/progress";
import { relativeGap } from "../../src/core/targets/relativeGap";
import { requiredChange } from "../../src/core/targets/requiredChange";
import { sdgIndex } from "../../src/core/targets/sdgIndex";
import { sdgScore } from "../../src/core/targets/sdgScore";
import { sdgTrend } from "../../src/core/targets/sdgTrend";
import { standardisedDistance } from "../../src/core/targets/standardisedDistance";
import { targetGap } from "../../src/core/targets/targetGap";
import { targetMet } from "../../src/core/targets/targetMet";
import type { TargetPath } from "../../src/core/targets/targetPath";
import { targetStatus } from "../../src/core/targets/targetStatus";
import { trendWithoutTarget } from "../../src/core/targets/trendWithoutTarget";
import { InputError, UndefinedResultError } from "../../src/model/errors";

fc.configureGlobal({ seed: 20261124, numRuns: 200 });

const value = fc.integer({ min: -100000, max: 100000 }).map((cents) => cents / 100);
const positive = fc.integer({ min: 1, max: 100000 }).map((cents) => cents / 100);
const direction = fc.constantFrom("higher" as const, "lower" as const);
const method = fc.constantFrom("cagr" as const, "linear" as const);
const scheme = fc.constantFrom("eurostat" as const, "un" as const, "sdg-index" as const);

const pathOf = (of: fc.Arbitrary<number>): fc.Arbitrary<TargetPath> =>
  fc
    .record({
      baseline: of,
      actual: of,
      target: of,
      baselineYear: fc.integer({ min: 1990, max: 2020 }),
      elapsed: fc.integer({ min: 1, max: 20 }),
      ahead: fc.integer({ min: 1, max: 30 }),
    })
    .filter(({ baseline, target }) => baseline !== target)
    .map(({ baseline, actual, target, baselineYear, elapsed, ahead }) => ({
      baseline,
      actual,
      target,
      baselineYear,
      actualYear: baselineYear + elapsed,
      targetYear: baselineYear + elapsed + ahead,
    }));

const pointsOf = (of: fc.Arbitrary<number>, minLength = 3): fc.Arbitrary<DatedValue[]> =>
  fc.uniqueArray(fc.record({ year: fc.integer({ min: 1990, max: 2025 }), value: of }), {
    minLength,
    maxLength: 10,
    selector: ({ year }) => year,
  });

const annual = (values: readonly number[]): DatedValue[] =>
  values.map((v, index) => ({ year: 2010 + index, value: v }));

const close = (actual: number, expected: number, tolerance = 1e-9): void => {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(expected)));
};

const check = <T extends [unknown, ...unknown[]]>(property: fc.IProperty<T>): void => {
  fc.assert(property);
};

describe("gaps", () => {
  it("turn their sign with the direction", () => {
    check(
      fc.property(value, value, (g, a) =>
        expect(targetGap(g, a, "higher")).toBe(0 - targetGap(g, a, "lower")),
      ),
    );
  });
  it("are at or below zero exactly when the target is met", () => {
    check(
      fc.property(value, value, direction, (g, a, d) =>
        expect(targetMet(g, a, d)).toBe(targetGap(g, a, d) <= 0),
      ),
    );
  });
  it("are met by an actual that only binary rounding keeps from the target, and by none further off", () => {
    expect(4.1 - 0.1).toBeLessThan(4);
    expect(targetMet(4, 4.1 - 0.1, "higher")).toBe(true);
    expect(targetMet(0.3, 0.1 + 0.2, "lower")).toBe(true);
    expect(targetMet(4, 4 - 1e-9, "higher")).toBe(false);
    expect(targetMet(0, 1e-300, "lower")).toBe(false);
  });
  it("are zero at the target itself, whichever way is better", () => {
    check(fc.property(value, direction, (g, d) => expect(targetGap(g, g, d)).toBe(0)));
  });
  it("relative to the target do not change with the unit", () => {
    check(
      fc.property(positive, value, direction, positive, (g, a, d, unit) =>
        close(relativeGap(g * unit, a * unit, d), relativeGap(g, a, d)),
      ),
    );
  });
  it("relative to a positive target and achievement add up to one", () => {
    check(fc.property(positive, value, (g, a) => close(relativeGap(g, a, "higher") + achievement(g, a), 1)));
  });
  it("say that achievement of a double target is half", () => {
    check(fc.property(positive, value, (g, a) => close(achievement(2 * g, a), achievement(g, a) / 2)));
  });
  it("are met for ever once met: a better actual does not undo it", () => {
    check(
      fc.property(value, value, positive, (g, a, more) => {
        fc.pre(targetMet(g, a, "higher"));
        expect(targetMet(g, a + more, "higher")).toBe(true);
      }),
    );
  });
});

describe("progress", () => {
  it("is zero at the baseline and one at the target", () => {
    check(
      fc.property(pathOf(value), ({ baseline, target }) => {
        expect(progress(target, baseline, baseline)).toBe(0);
        expect(progress(target, target, baseline)).toBe(1);
      }),
    );
  });
  it("does not change when every value is shifted or scaled", () => {
    check(
      fc.property(pathOf(value), value, positive, ({ baseline, actual, target }, shift, scale) => {
        const moved = [target, actual, baseline].map((x) => x * scale + shift) as [number, number, number];
        fc.pre(moved[0] !== moved[2]);
        close(progress(...moved), progress(target, actual, baseline), 1e-6);
      }),
    );
  });
  it("keeps elapsed time between zero and one, and blind to the values", () => {
    check(
      fc.property(pathOf(value), value, (path, other) => {
        const share = elapsedShare(path);
        expect(share).toBeGreaterThan(0);
        expect(share).toBeLessThan(1);
        expect(elapsedShare({ ...path, actual: other })).toBe(share);
      }),
    );
  });
});

describe("growth rates", () => {
  it("lead from the first value to the last", () => {
    check(
      fc.property(positive, positive, fc.integer({ min: 1, max: 30 }), (first, last, years) =>
        close(first * (1 + cagr(first, last, years)) ** years, last),
      ),
    );
  });
  it("do not change with the unit", () => {
    check(
      fc.property(positive, positive, positive, (first, last, unit) =>
        close(cagr(first * unit, last * unit, 5), cagr(first, last, 5)),
      ),
    );
  });
  it("add up to the target when the required change is made each year", () => {
    check(
      fc.property(pathOf(positive), (path) => {
        const years = path.targetYear - path.actualYear;
        close(path.actual + years * requiredChange(path, "linear"), path.target, 1e-9);
        close(path.actual * (1 + requiredChange(path, "cagr")) ** years, path.target, 1e-9);
      }),
    );
  });
  it("do not need the baseline for the required change from now on", () => {
    check(
      fc.property(pathOf(positive), positive, (path, other) =>
        expect(requiredChange({ ...path, ...{ baseline: other } }, "linear")).toBe(
          requiredChange(path, "linear"),
        ),
      ),
    );
  });
  it("rate a trend without a target the same for both directions, mirrored", () => {
    check(
      fc.property(positive, positive, (first, last) => {
        const up = trendWithoutTarget({ first, last, years: 5 }, "higher");
        const down = trendWithoutTarget({ first, last, years: 5 }, "lower");
        expect(up.signedCagr).toBe(0 - down.signedCagr + 0);
        if (up.unScore > 1) expect(down.unScore).toBe(1);
      }),
    );
  });
  it("rate a faster trend without a target no lower", () => {
    check(
      fc.property(positive, positive, positive, (first, last, more) => {
        const rate = (end: number) => trendWithoutTarget({ first, last: end, years: 5 }, "higher").unScore;
        expect(rate(last + more)).toBeGreaterThanOrEqual(rate(last));
      }),
    );
  });
});

describe("pace", () => {
  it("is one on the straight line, or on the growth curve, from baseline to target", () => {
    check(
      fc.property(pathOf(positive), (path) => {
        const share = elapsedShare(path);
        const better = path.target > path.baseline ? "higher" : "lower";
        const onLine = path.baseline + share * (path.target - path.baseline);
        close(pace({ ...path, actual: onLine }, better, "linear"), 1, 1e-6);
        const onCurve = path.baseline * (path.target / path.baseline) ** share;
        close(pace({ ...path, actual: onCurve }, better, "cagr"), 1, 1e-6);
      }),
    );
  });
  it("is negative exactly when the actual moved away from what is better", () => {
    check(
      fc.property(pathOf(positive), direction, method, (path, better, by) => {
        const sign = better === "higher" ? 1 : -1;
        expect(Math.sign(pace(path, better, by)) + 0).toBe(sign * Math.sign(path.actual - path.baseline) + 0);
      }),
    );
  });
  it("does not change with the unit", () => {
    check(
      fc.property(pathOf(positive), positive, method, (path, unit, by) => {
        const { baseline, actual, target } = path;
        const scaled = { ...path, baseline: baseline * unit, actual: actual * unit, target: target * unit };
        close(pace(scaled, "higher", by), pace(path, "higher", by), 1e-6);
      }),
    );
  });
  it("agrees with the expected ratio of the UN on the linear path", () => {
    check(
      fc.property(pathOf(positive), direction, (path, better) =>
        close(expectedRatio(path, better, "linear"), pace(path, better, "linear"), 1e-9),
      ),
    );
  });
  it("never lets the expected ratio fall when the actual rises and higher is better", () => {
    check(
      fc.property(pathOf(positive), positive, method, (path, more, by) => {
        const better = { ...path, actual: path.actual + more };
        const ratio = expectedRatio(path, "higher", by);
        expect(expectedRatio(better, "higher", by)).toBeGreaterThanOrEqual(ratio);
      }),
    );
  });
});

describe("status", () => {
  it("is met exactly when the target is met, under every scheme", () => {
    check(
      fc.property(pathOf(positive), direction, scheme, (path, better, by) => {
        const status = targetStatus(path, { direction: better, scheme: by });
        expect(status === "met").toBe(targetMet(path.target, path.actual, better));
      }),
    );
  });
  it("never praises an actual that moved away", () => {
    const bad = ["movementAway", "limitedOrNone", "decreasing"];
    check(
      fc.property(pathOf(positive), direction, scheme, method, (path, better, by, how) => {
        const away = better === "higher" ? path.actual < path.baseline : path.actual > path.baseline;
        fc.pre(away && !targetMet(path.target, path.actual, better));
        expect(bad).toContain(targetStatus(path, { direction: better, scheme: by, method: how }));
      }),
    );
  });
  it("is met for a percentage within one point of 100 in the UN scheme only", () => {
    check(
      fc.property(fc.integer({ min: 9900, max: 9999 }), (hundredths) => {
        const path = {
          baseline: 50,
          baselineYear: 2015,
          actual: hundredths / 100,
          actualYear: 2020,
          target: 100,
          targetYear: 2030,
        };
        const status = (by: "un" | "eurostat", percent: boolean) =>
          targetStatus(path, { direction: "higher", scheme: by, percent });
        expect([status("un", true), status("un", false)]).toEqual(["met", "onTrack"]);
        expect(status("eurostat", true)).toBe("significant");
      }),
    );
  });
});

describe("scores and distances", () => {
  const posts = fc.record({ best: value, worst: value }).filter(({ best, worst }) => best !== worst);

  it("of the SDG Index lie between 0 and 100", () => {
    check(
      fc.property(value, posts, (x, ends) => {
        const score = sdgScore(x, ends);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
      }),
    );
  });
  it("of the SDG Index are 0 at the worst post and 100 at the best", () => {
    check(
      fc.property(posts, (ends) => {
        expect(sdgScore(ends.worst, ends) + 0).toBe(0);
        expect(sdgScore(ends.best, ends)).toBe(100);
      }),
    );
  });
  it("of goals average to an index within their range, in any order", () => {
    const scores = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 17 });
    check(
      fc.property(scores, (goals) => {
        const index = sdgIndex(goals);
        expect(index).toBeGreaterThanOrEqual(Math.min(...goals) - 1e-9);
        expect(index).toBeLessThanOrEqual(Math.max(...goals) + 1e-9);
        close(sdgIndex([...goals].reverse()), index);
        close(sdgIndex([undefined, ...goals]), index);
      }),
    );
  });
  it("call a trend maintaining exactly when it is green now", () => {
    const share = fc.integer({ min: 0, max: 100 });
    check(
      fc.property(share, share, (start, now) => {
        const years = { baselineYear: 2010, actualYear: 2015, targetYear: 2030 };
        const trend = sdgTrend({
          baseline: start,
          actual: now,
          ...years,
          best: 100,
          worst: 0,
          greenThreshold: 80,
        });
        expect(trend.arrow === "maintaining").toBe(now >= 80);
        if (now < start && now < 80) expect(trend.arrow).toBe("decreasing");
      }),
    );
  });
  it("put the current status index at 0 at the base and 10 at the target", () => {
    check(
      fc.property(pathOf(value), ({ baseline: base, target }) => {
        const better = target > base ? "higher" : "lower";
        expect(currentStatusIndex({ base, current: base, target }, better) + 0).toBe(0);
        close(currentStatusIndex({ base, current: target, target }, better), 10);
      }),
    );
  });
  it("leave no anticipated gap where the prediction meets the target, and one of 100 % at the base", () => {
    check(
      fc.property(pathOf(value), ({ baseline: base, target }) => {
        const better = target > base ? "higher" : "lower";
        expect(anticipatedGap({ base, predicted: target, target }, better).gapPct).toBe(0);
        close(anticipatedGap({ base, predicted: base, target }, better).gapPct, 100);
      }),
    );
  });
  const peers = fc.array(value, { minLength: 2, maxLength: 30 }).filter((xs) => new Set(xs).size > 1);
  it("in standard deviations are never negative and follow a permutation of the peers", () => {
    check(
      fc.property(peers, value, direction, (xs, target, better) => {
        const distances = standardisedDistance(xs, target, better) as number[];
        for (const d of distances) expect(d).toBeGreaterThanOrEqual(0);
        const reversed = standardisedDistance([...xs].reverse(), target, better).reverse() as number[];
        reversed.forEach((d, index) => close(d, distances[index]!, 1e-8));
      }),
    );
  });
  it("in standard deviations do not change with the unit and leave the input as it was", () => {
    check(
      fc.property(peers, value, positive, (xs, target, unit) => {
        const frozen = Object.freeze([...xs]);
        const distances = standardisedDistance(frozen, target, "higher") as number[];
        const scaled = standardisedDistance(
          xs.map((x) => x * unit),
          target * unit,
          "higher",
        ) as number[];
        scaled.forEach((d, index) => close(d, distances[index]!, 1e-6));
      }),
    );
  });
});

describe("projections", () => {
  const methods: ProjectionMethod[] = ["drift", "linear", "cagr"];
  it("do not depend on the order of the years and leave the input as it was", () => {
    check(
      fc.property(pointsOf(positive), fc.constantFrom(...methods), (points, by) => {
        const frozen = Object.freeze([...points]);
        const mean = project(datedSeries(frozen), 2030, by).mean;
        close(project(datedSeries([...points].reverse()), 2030, by).mean, mean);
      }),
    );
  });
  it("by drift and by line carry a straight line on", () => {
    check(
      fc.property(pointsOf(fc.constant(0)), value, value, (points, start, slope) => {
        const line = points.map(({ year }) => ({ year, value: start + slope * (year - 2000) }));
        const expected = start + slope * 30;
        close(driftProjection(datedSeries(line), 2030).mean, expected, 1e-6);
        close(linearProjection(datedSeries(line), 2030).mean, expected, 1e-6);
        close(linearFit(datedSeries(line)).slope, slope, 1e-6);
      }),
    );
  });
  it("by growth rate double after the time that doubled before", () => {
    check(
      fc.property(positive, fc.integer({ min: 1, max: 20 }), (first, years) => {
        const series = datedSeries([
          { year: 2000, value: first },
          { year: 2000 + years, value: 2 * first },
        ]);
        close(cagrProjection(series, 2000 + 2 * years).mean, 4 * first);
      }),
    );
  });
  it("widen with the level and with the distance", () => {
    check(
      fc.property(pointsOf(value), fc.constantFrom("drift" as const, "linear" as const), (points, by) => {
        const width = (to: number, level: 80 | 95): number => {
          const { low, high } = project(datedSeries(points), to, by, level);
          return high! - low!;
        };
        expect(width(2030, 95)).toBeGreaterThanOrEqual(width(2030, 80));
        expect(width(2040, 95)).toBeGreaterThanOrEqual(width(2030, 95));
      }),
    );
  });
  it("by drift have the same interval when a walk is seen in steps of two years", () => {
    check(
      fc.property(fc.array(value, { minLength: 3, maxLength: 8 }), (values) => {
        const yearly = annual(values);
        const everySecond = yearly.map(({ year, value: v }) => ({
          year: 2010 + 2 * (year - 2010),
          value: v,
        }));
        const last = yearly.at(-1)!.year;
        const near = driftProjection(datedSeries(yearly), last + 3, 95);
        const far = driftProjection(datedSeries(everySecond), 2010 + 2 * (last - 2010) + 6, 95);
        close(far.mean, near.mean, 1e-8);
        close(far.high! - far.low!, near.high! - near.low!, 1e-8);
      }),
    );
  });
  it("by the least-squares line minimise the squares: no other slope does better", () => {
    check(
      fc.property(pointsOf(value), value, (points, other) => {
        const fit = linearFit(datedSeries(points));
        const sse = points.reduce(
          (sum, { year, value: v }) => sum + (v - fit.meanValue - other * (year - fit.meanYear)) ** 2,
          0,
        );
        expect(fit.sse).toBeLessThanOrEqual(sse + 1e-6 * Math.max(1, sse));
      }),
    );
  });
  const alphas = fc.record({
    alpha: fc.double({ min: 0, max: 1, noNaN: true }),
    betaStar: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  it("by Holt carry a straight line on, whatever the weights and the start", () => {
    check(
      fc.property(value, value, alphas, (start, slope, weights) => {
        const line = Array.from({ length: 6 }, (_x, index) => start + slope * index);
        close(holtWintersForecast(line, weights, 4).steps.at(-1)!.mean, start + slope * 9, 1e-6);
        const shifted = holtForecast(line, { alpha: 0, betaStar: 0 }, 4).steps.at(-1)!.mean;
        // The simple start stands one step ahead: level y1 before the first value.
        close(shifted, start + slope * 10, 1e-6);
      }),
    );
  });
  it("by Holt move with a shift of the series", () => {
    check(
      fc.property(
        fc.array(value, { minLength: 3, maxLength: 8 }),
        value,
        alphas,
        (values, shift, weights) => {
          const moved = values.map((v) => v + shift);
          const at = (series: number[]) => holtForecast(series, weights, 3).steps[2]!.mean;
          close(at(moved), at(values) + shift, 1e-7);
          const dated = (series: number[]) => holtProjection(datedSeries(annual(series)), 2030).mean;
          close(dated(moved), dated(values) + shift, 1e-7);
        },
      ),
    );
  });
  it("by damped smoothing converge, and lie between the last level and the undamped forecast", () => {
    check(
      fc.property(fc.array(value, { minLength: 6, maxLength: 10 }), (values) => {
        const start = { alpha: 0.5, beta: 0.1, level: values[0]!, trend: 0 };
        const damped = trendSmoothing(values, { ...start, phi: 0.9 });
        const steps = etsForecast(values, { ...start, phi: 0.9 }, 200).steps;
        const [last, before] = [steps.at(-1)!.mean, steps.at(-2)!.mean];
        expect(Math.abs(last - before)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(last)));
        close(last, damped.level + damped.trend * 9, 1e-6);
      }),
    );
  });
  it("leave no error where smoothing starts on a straight line", () => {
    check(
      fc.property(value, value, (start, slope) => {
        const line = Array.from({ length: 5 }, (_x, index) => start + slope * (index + 1));
        const smooth = trendSmoothing(line, { alpha: 0.7, beta: 0.2, phi: 1, level: start, trend: slope });
        close(smooth.sse, 0, 1e-6);
        close(smooth.trend, slope, 1e-6);
      }),
    );
  });
});

describe("the year reached", () => {
  const rising = fc.record({ first: positive, more: positive, target: positive });
  it("is the year for which the projection gives the target", () => {
    check(
      fc.property(
        rising,
        fc.constantFrom("drift" as const, "linear" as const, "cagr" as const),
        ({ first, more, target }, by) => {
          const last = first + more;
          const series = datedSeries([
            { year: 2010, value: first },
            { year: 2020, value: last },
          ]);
          const year = yearReached(series, last + target, { method: by });
          fc.pre(year - 2020 > 0.001 && year - 2020 <= 100);
          close(project(series, year, by).mean, last + target, 1e-6);
        },
      ),
    );
  });
  it("does not come when the values move the other way", () => {
    check(
      fc.property(rising, ({ first, more, target }) => {
        const series = datedSeries([
          { year: 2010, value: first + more },
          { year: 2020, value: first },
        ]);
        const reach = () => yearReached(series, first + more + target, { method: "drift" });
        expect(reach).toThrow(UndefinedResultError);
        expect(reach).toThrow(/never at this pace/);
      }),
    );
  });
  it("lies within the series when the last value meets the target already", () => {
    check(
      fc.property(pointsOf(positive), positive, direction, (points, target, better) => {
        const series = datedSeries(points);
        fc.pre(targetMet(target, series.last.value, better));
        const year = yearReached(series, target, { method: "drift", direction: better });
        expect(year).toBeGreaterThanOrEqual(series.first.year);
        expect(year).toBeLessThanOrEqual(series.last.year);
      }),
    );
  });
});

describe("quantiles, cut-offs and accuracy", () => {
  const probability = fc.integer({ min: 501, max: 999 }).map((thousandths) => thousandths / 1000);
  it.each([
    [0.975, 1, 12.706204736174698],
    [0.9, 2, 1.885618083164127],
    [0.975, 5, 2.570581835636314],
    [0.975, 8, 2.306004135204166],
    [0.9, 30, 1.3104150253913956],
  ])("of Student's distribution at %d with %d degrees of freedom agree with the tables", (p, df, t) => {
    close(studentTQuantile(p, df), t, 1e-13);
    close(studentTQuantile(1 - p, df), -t, 1e-13);
  });
  it("refuse a probability or degrees of freedom that have none", () => {
    for (const p of [0, 1, NaN]) expect(() => normalQuantile(p)).toThrow(InputError);
    for (const df of [0, 1.5, NaN]) expect(() => studentTQuantile(0.9, df)).toThrow(InputError);
    expect(studentTQuantile(0.5, 3)).toBe(0);
  });
  it("of the normal distribution are symmetric and grow", () => {
    check(
      fc.property(probability, (p) => {
        close(normalQuantile(1 - p), -normalQuantile(p), 1e-12);
        expect(normalQuantile(p)).toBeGreaterThan(0);
      }),
    );
  });
  it("of Student's distribution lie beyond the normal ones and come close to them", () => {
    check(
      fc.property(probability, fc.integer({ min: 1, max: 40 }), (p, df) => {
        expect(studentTQuantile(p, df)).toBeGreaterThan(normalQuantile(p) - 1e-7);
        close(studentTQuantile(p, 2001), normalQuantile(p), 1e-2);
      }),
    );
  });
  it("count a ratio as reached from the cut-off up, and forgive rounding only", () => {
    check(
      fc.property(fc.constantFrom(0, 0.1, 0.5, 0.6, 0.95, 1), positive, (cutOff, more) => {
        expect(reaches(cutOff + more, cutOff)).toBe(true);
        expect(reaches(cutOff - 1e-15, cutOff)).toBe(true);
        expect(reaches(cutOff - 1e-9, cutOff)).toBe(false);
      }),
    );
  });
  const values = fc.array(positive, { minLength: 2, maxLength: 6 });
  it("of a perfect forecast is free of error", () => {
    check(
      fc.property(values, values, (train, test) => {
        expect(forecastAccuracy(train, test, test)).toMatchObject({ rmse: 0, mae: 0, mapePct: 0 });
      }),
    );
  });
  it("never has a mean absolute error above the root mean square", () => {
    check(
      fc.property(values, values, value, (train, test, bias) => {
        const forecast = test.map((v, index) => v + bias * (index + 1));
        const { mae, rmse } = forecastAccuracy(train, test, forecast);
        expect(mae).toBeLessThanOrEqual(rmse * (1 + 1e-12));
      }),
    );
  });
});
