import fc from "fast-check";
import { allocateBudget } from "../../../src/core/budget/allocateBudget";
import { costEffectiveness } from "../../../src/core/budget/costEffectiveness";
import { internalRate } from "../../../src/core/budget/internalRate";
import { largestRemainder } from "../../../src/core/budget/largestRemainder";
import { netPresentValue } from "../../../src/core/budget/netPresentValue";
import { phaseAmounts } from "../../../src/core/budget/phaseAmounts";
import { phaseShares } from "../../../src/core/budget/phaseShares";
import { phasingProfile } from "../../../src/core/budget/phasingProfile";
import { presentValue } from "../../../src/core/budget/presentValue";
import { InputError } from "../../../src/model/errors";

fc.configureGlobal({ seed: 20261130, numRuns: 200 });

const check = <T extends [unknown, ...unknown[]]>(property: fc.IProperty<T>): void => fc.assert(property);
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
const close = (actual: number, expected: number, tolerance = 1e-9): void => {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(expected)));
};

/** Many cases from one draw, since a draw of fast-check takes as long as a hundred of these. */
const HUNDRED_THOUSAND = 500;
const SOME = 20;
const seed = fc.integer();

/** Whole numbers from a seed (mulberry32), so that a failure names the seed that leads to it. */
const drawer = (from: number) => {
  let state = from;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    const first = Math.imul(state ^ (state >>> 15), 1 | state);
    const mixed = (first + Math.imul(first ^ (first >>> 7), 61 | first)) ^ first;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
};
type Draw = ReturnType<typeof drawer>;

const many = (cases: number, run: (draw: Draw) => void): void => {
  check(
    fc.property(seed, (from) => {
      const draw = drawer(from);
      for (let i = 0; i < cases; i += 1) run(draw);
    }),
  );
};

const profiles = ["even", "front", "back", "scurve", "rayleigh", "beta(2,5)", "beta(0.5,1.5)"];

interface Case {
  readonly total: number;
  readonly weights: number[];
  readonly floors: number[];
  readonly caps: (number | null)[];
}

/** Weights with zeros and ties, floors and caps some of which bind, and a total that fits between them. */
const allocation = (draw: Draw, won = 1): Case => {
  const rows = Array.from({ length: draw(1, 6) }, () => {
    const floor = draw(0, 2) === 0 ? 0 : draw(0, 400) * won;
    return {
      weight: draw(0, 3) === 0 ? draw(0, 2) : draw(1, 1e6) / 1000,
      floor,
      cap: draw(0, 3) === 0 ? null : floor + draw(0, 900) * won,
    };
  });
  const least = sum(rows.map(({ floor }) => floor));
  const room = sum(
    rows.map(({ weight, floor, cap }) => (weight > 0 ? (cap ?? floor + 1000 * won) - floor : 0)),
  );
  return {
    total: least + draw(0, room),
    weights: rows.map(({ weight }) => weight),
    floors: rows.map(({ floor }) => floor),
    caps: rows.map(({ cap }) => cap),
  };
};

const fails = (message: string): never => {
  throw new Error(message);
};

describe("a budget over the years", () => {
  it("adds up to the last won in 100,000 random cases, and no year gets less than nothing", () => {
    many(HUNDRED_THOUSAND, (draw) => {
      const [total, years] = [draw(0, 1e13), draw(1, 6)];
      const profile = profiles[draw(0, profiles.length - 1)]!;
      const amounts = phaseAmounts(total, years, { profile, unit: 1 });
      if (sum(amounts) !== total) fails(`${total} over ${years} years, ${profile}: ${amounts.join()}`);
      if (!amounts.every((amount) => Number.isInteger(amount) && amount >= 0)) fails(amounts.join());
    });
  });
  it("adds up to the last binary digit without a unit, in either order", () => {
    many(SOME, (draw) => {
      const [total, years] = [draw(1, 1e9) / draw(1, 1000), draw(1, 6)];
      const amounts = phaseAmounts(total, years, { profile: profiles[draw(0, profiles.length - 1)]! });
      if (sum(amounts) !== total || sum([...amounts].reverse()) !== total)
        fails(`${total}: ${amounts.join()}`);
    });
  });
  it("has shares that add up to one, turn round with the profile, and lie within a unit of the amounts", () => {
    const parameter = fc.integer({ min: 1, max: 80 }).map((tenths) => tenths / 10);
    check(
      fc.property(fc.integer({ min: 1, max: 30 }), parameter, parameter, (years, a, b) => {
        const shares = phaseShares(years, { kind: "beta", a, b });
        close(sum(shares), 1, 1e-12);
        [...phaseShares(years, { kind: "beta", a: b, b: a })]
          .reverse()
          .forEach((share, year) => close(share, shares[year]!, 1e-11));
        phaseAmounts(1e6, years, { profile: `beta(${a},${b})`, unit: 1 }).forEach((amount, year) =>
          expect(Math.abs(amount - 1e6 * shares[year]!)).toBeLessThanOrEqual(1),
        );
      }),
    );
  });
  it("comes early in front and late in back, and gives the first years what an even one leaves", () => {
    const front = phaseAmounts(100, 4, { profile: "front" });
    expect(front).toEqual([...front].sort((a, b) => b - a));
    const back = phaseAmounts(100, 4, { profile: "back" });
    expect(back).toEqual([...back].sort((a, b) => a - b));
    expect(phaseAmounts(10, 4, { unit: 1 })).toEqual([3, 3, 2, 2]);
    // 693 in shares of 1, 7 and 19 of 27: three equal remainders, of which the earlier years get the two units left.
    expect(phaseAmounts(693, 3, { profile: "back", unit: 1 })).toEqual([26, 180, 487]);
  });
  it("refuses a total that is no multiple of its unit, naming the nearest that is", () => {
    expect(() => phaseAmounts(1000, 3, { unit: 300 })).toThrow("the nearest multiple is 900");
    expect(() => phaseAmounts(-1, 3)).toThrow(InputError);
    expect(() => phaseAmounts(100, 101)).toThrow("100; it has 101");
    expect(phaseAmounts(0.3, 3, { unit: 0.1 })).toEqual([0.1, 0.1, 0.1]);
  });
  it("refuses a word that is no profile, and parameters that make none", () => {
    for (const word of ["wave", "beta(0,1)", "beta(1)", "beta(-1,2)", "beta(1,1e9)", "toString", ""]) {
      expect(() => phasingProfile(word)).toThrow(InputError);
    }
    expect(phasingProfile("Beta( 2 , .5 )")).toEqual({ kind: "beta", a: 2, b: 0.5 });
  });
});

describe("an allocation", () => {
  it("adds up to the last won within its floors and caps in 100,000 random cases", () => {
    many(HUNDRED_THOUSAND, (draw) => {
      const { total, weights, floors, caps } = allocation(draw, draw(0, 1) === 0 ? 1 : 999_983);
      const { amounts } = allocateBudget(total, weights, { floors, caps, unit: 1 });
      if (sum(amounts) !== total) fails(`${total}: ${amounts.join()}`);
      amounts.forEach((amount, i) => {
        const within = amount >= floors[i]! && amount <= (caps[i] ?? Infinity) && Number.isInteger(amount);
        if (!within) fails(`item ${i}: ${amount} of ${floors[i]} to ${caps[i]}`);
      });
    });
  });
  it("is lambda times the weight between the bounds, a bound beyond them, and a floor without weight", () => {
    many(SOME, (draw) => {
      const { total, weights, floors, caps } = allocation(draw);
      const { amounts, lambda, bounds } = allocateBudget(total, weights, { floors, caps });
      if (lambda === null) return;
      amounts.forEach((amount, i) => {
        const level = Math.min(caps[i] ?? Infinity, Math.max(floors[i]!, lambda * weights[i]!));
        if (Math.abs(amount - level) > 1e-9 * total) fails(`item ${i}: ${amount}, not ${level}`);
        if (weights[i] === 0 && (amount !== floors[i] || bounds[i] !== "floor"))
          fails(`item ${i}: ${amount}`);
      });
      if (sum(amounts) !== total) fails(`${total}: ${amounts.join()}`);
    });
  });
  it("is the best in whole units: no won moved from one item to another comes nearer to the shares", () => {
    many(SOME, (draw) => {
      const { total, weights, floors, caps } = allocation(draw);
      const exact = allocateBudget(total, weights, { floors, caps }).amounts;
      const whole = allocateBudget(total, weights, { floors, caps, unit: 1 }).amounts;
      const off = whole.map((amount, i) => amount - exact[i]!);
      if (Math.max(...off) - Math.min(...off) > 1 + 1e-6) fails(off.join());
    });
  });
  it("keeps what each item gets when the items change places and when weights change their unit", () => {
    many(SOME, (draw) => {
      const { total, weights, floors, caps } = allocation(draw);
      const { amounts } = allocateBudget(total, weights, { floors, caps });
      const turn = <T>(values: readonly T[]): T[] => [...values].reverse();
      const turned = allocateBudget(total, turn(weights), { floors: turn(floors), caps: turn(caps) });
      const scaled = allocateBudget(
        total,
        weights.map((weight) => weight * 7),
        { floors, caps },
      );
      amounts.forEach((amount, i) => {
        const others = [turn(turned.amounts)[i]!, scaled.amounts[i]!];
        if (others.some((other) => Math.abs(other - amount) > 1e-9 * total))
          fails(`${amount}, ${others.join()}`);
      });
    });
  });
  it("pays in units of any size, floors rounded up to it and caps down", () => {
    expect(allocateBudget(10, [1, 1], { floors: [2.5, null], unit: 2 }).amounts).toEqual([6, 4]);
    expect(allocateBudget(10, [1, 9], { caps: [null, 5.9], unit: 2 }).amounts).toEqual([6, 4]);
    expect(allocateBudget(0.9, [1, 1], { floors: [0.3, 0], caps: [0.3, null], unit: 0.1 }).amounts).toEqual([
      0.3, 0.6,
    ]);
  });
  it("refuses floors above the total and caps below it, with the numbers", () => {
    expect(() => allocateBudget(100, [1, 1], { floors: [70, 50] })).toThrow(
      "The floors add up to 120, 20 more than the total of 100.",
    );
    expect(() => allocateBudget(100, [1, 1], { caps: [30, 50] })).toThrow(
      "The caps leave room for 80, 20 less than the total of 100",
    );
    expect(() => allocateBudget(100, [1, 0], { floors: [0, 10], caps: [30, 90] })).toThrow(
      "room for 40, 60 less",
    );
    expect(() => allocateBudget(100, [0, -1])).toThrow("room for 0, 100 less");
    expect(() => allocateBudget(100, [1, 1], { floors: [20, 0], caps: [10, null] })).toThrow(
      "its floor is 20 and its cap 10",
    );
    expect(() => allocateBudget(100, [1, 1], { floors: [1] })).toThrow("2 weights and 1 floors");
    expect(() => allocateBudget(7, [1, 1], { floors: [0.5, 0.5], caps: [3.9, 3.9], unit: 1 })).toThrow(
      "room for 6, 1 less",
    );
  });
  it("takes sums of decimals as typed: floors of 0.1 and 0.2 fill a total of 0.3", () => {
    expect(allocateBudget(0.3, [1, 1], { floors: [0.1, 0.2] }).amounts).toEqual([0.1, 0.2]);
    expect(allocateBudget(0.3, [1, 1], { caps: [0.1, 0.2] }).amounts).toEqual([0.1, 0.2]);
  });
  it("does not change what it is given", () => {
    const [weights, floors, caps] = [
      [3, 1],
      [10, null],
      [60, null],
    ].map((list) => Object.freeze(list)) as [number[], number[], number[]];
    expect(sum([...allocateBudget(100, weights, { floors, caps, unit: 1 }).amounts])).toBe(100);
  });
});

describe("largest remainders", () => {
  it("give each item its whole part or one more, and the first listed where remainders are equal", () => {
    many(SOME, (draw) => {
      const weights = Array.from({ length: draw(1, 6) }, () => draw(0, 50) / 10);
      if (!weights.some((weight) => weight > 0)) return;
      const units = draw(0, 100_000);
      const given = largestRemainder(weights, units);
      if (sum(given) !== units) fails(given.join());
      const all = sum(weights);
      given.forEach((count, i) => {
        const quota = (units * weights[i]!) / all;
        if (count < Math.floor(quota - 1e-9) || count > Math.ceil(quota + 1e-9))
          fails(`${count} of ${quota}`);
      });
    });
    expect(largestRemainder([0.3, 0.1, 0.2, 0.4], 5)).toEqual([2, 0, 1, 2]);
    expect(largestRemainder([0.1, 0.3, 0.2, 0.4], 5)).toEqual([1, 1, 1, 2]);
    expect(largestRemainder([1e-300, 1e300], 3)).toEqual([0, 3]);
    expect(largestRemainder([1, 1, 1], 2 ** 53 - 1)).toHaveLength(3);
  });
  it("need a weight, and units that are counted whole", () => {
    expect(() => largestRemainder([0, 0], 3)).toThrow(InputError);
    expect(() => largestRemainder([1, -1], 3)).toThrow("weight 2 is -1");
    expect(() => largestRemainder([1], 1.5)).toThrow("there are 1.5");
  });
});

describe("the cost-effectiveness frontier", () => {
  const options = fc.array(
    fc.record({ cost: fc.integer({ min: 0, max: 50 }), effect: fc.integer({ min: 0, max: 50 }) }),
    { minLength: 1, maxLength: 12 },
  );
  it("rises in cost, effect and ICER, from the cheapest option to the one with the most effect", () => {
    check(
      fc.property(options, (given) => {
        const places = costEffectiveness(given);
        const frontier = given
          .map((option, i) => ({ ...option, ...places[i]! }))
          .filter(({ status }) => status === "frontier")
          .sort((a, b) => a.cost - b.cost);
        expect(frontier[0]!.cost).toBe(Math.min(...given.map(({ cost }) => cost)));
        expect(frontier.at(-1)!.effect).toBe(Math.max(...given.map(({ effect }) => effect)));
        frontier.slice(1).forEach(({ icer, incrementalEffect, cost }, i) => {
          expect(incrementalEffect).toBeGreaterThan(0);
          expect(cost).toBeGreaterThan(frontier[i]!.cost);
          expect(icer!).toBeGreaterThanOrEqual((frontier[i]!.icer ?? 0) - 1e-9);
        });
      }),
    );
  });
  it("leaves out only what another option, or a mix of two, beats", () => {
    check(
      fc.property(options, (given) => {
        const places = costEffectiveness(given);
        given.forEach((option, i) => {
          const isBeaten = given.some(
            (other, j) =>
              other.cost <= option.cost &&
              other.effect >= option.effect &&
              (other.cost < option.cost || other.effect > option.effect || j < i),
          );
          expect(places[i]!.status === "dominated").toBe(isBeaten);
          if (places[i]!.status !== "extendedly dominated") return;
          const isMixed = given.some((low) =>
            given.some(
              (high) =>
                low.effect < option.effect &&
                high.effect > option.effect &&
                (option.cost - low.cost) * (high.effect - low.effect) >
                  (high.cost - low.cost) * (option.effect - low.effect),
            ),
          );
          expect(isMixed).toBe(true);
        });
      }),
    );
  });
});

describe("present values", () => {
  const rate = fc.integer({ min: -50, max: 300 }).map((percent) => percent / 100);
  it("of equal payments are those of their flows, and of an amount alone its discounted worth", () => {
    check(
      fc.property(
        rate,
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: -100, max: 100 }),
        (r, years, payment) => {
          const flows = [0, ...Array<number>(years).fill(payment)];
          close(presentValue({ rate: r, years, payment }), netPresentValue(r, flows), 1e-9);
          close(presentValue({ rate: r, years, futureValue: 100 }) * (1 + r) ** years, 100, 1e-9);
        },
      ),
    );
  });
  it("are nothing at the internal rate, whichever way the flows turn", () => {
    const amount = fc.integer({ min: 1, max: 1000 });
    check(
      fc.property(
        fc.array(amount, { minLength: 1, maxLength: 5 }),
        fc.array(amount, { minLength: 1, maxLength: 8 }),
        (paid, back) => {
          const flows = [...paid.map((value) => -value), ...back];
          const r = internalRate(flows);
          close(internalRate(flows.map((value) => -value)), r, 1e-12);
          const worth = flows.reduce((all, flow, year) => all + flow * (1 + r) ** (flows.length - year), 0);
          const scale = flows.reduce(
            (all, flow, year) => all + Math.abs(flow) * (1 + r) ** (flows.length - year),
            0,
          );
          expect(Math.abs(worth)).toBeLessThanOrEqual(1e-12 * scale);
        },
      ),
    );
  });
  it("have no certain internal rate where flows never turn, or turn twice", () => {
    expect(() => internalRate([10, 20])).toThrow("0 times");
    expect(() => internalRate([-10, 30, -20])).toThrow("2 times");
  });
});
