import { InputError } from "../../model/errors";
import { finiteResult } from "../numeric/finiteResult";
import { requireFinite } from "../numeric/requireFinite";

/** An option with what it costs and what it brings. */
export interface CostedEffect {
  readonly cost: number;
  readonly effect: number;
}

/** Where an option stands; increments are null off the frontier and for its cheapest option. */
export interface FrontierPlace {
  readonly status: "frontier" | "dominated" | "extendedly dominated";
  readonly incrementalCost: number | null;
  readonly incrementalEffect: number | null;
  readonly icer: number | null;
}

/**
 * The cost-effectiveness frontier of options: what each further unit of effect costs along the options that no other,
 * and no mix of two others, beats.
 *
 * Units: of cost, of effect, and cost per effect.   Missing: not accepted.   Ties: of equal options the first listed
 * stays, the others are dominated.
 *
 * @param options cost and effect an option, at least one
 * @returns a place an option, in the given order
 * @throws {InputError} no option, NaN or infinity
 * @source dominance and extended dominance as dampack (calculate_icers) computes them
 * @example costEffectiveness([{ cost: 5, effect: 1 }, { cost: 15, effect: 3 }])[1].icer // => 5
 */
export function costEffectiveness(options: readonly CostedEffect[]): FrontierPlace[] {
  if (options.length === 0) {
    throw new InputError({
      en: "A frontier needs at least one option; there is none. Give costs and effects.",
      ko: "비용효과 경계에는 대안이 하나 이상 필요하지만 없습니다. 비용과 효과를 지정하십시오.",
    });
  }
  options.forEach(({ cost, effect }, i) =>
    requireFinite({ [`cost ${i + 1}`]: cost, [`effect ${i + 1}`]: effect }),
  );
  const places = options.map((): FrontierPlace => off("dominated"));
  const efficient = undominated(options);
  const frontier = convex(options, efficient);
  for (const place of efficient) places[place] = off("extendedly dominated");
  frontier.forEach((place, i) => {
    const before = frontier[i - 1];
    places[place] =
      before === undefined
        ? off("frontier")
        : step(options[before] as CostedEffect, options[place] as CostedEffect);
  });
  return places;
}

/** The options that cost less than any other that brings as much, from the cheapest to the dearest. */
function undominated(options: readonly CostedEffect[]): number[] {
  const byCost = options
    .map(({ cost, effect }, place) => ({ cost, effect, place }))
    .sort((a, b) => a.cost - b.cost || b.effect - a.effect || a.place - b.place);
  let most = -Infinity;
  return byCost.flatMap(({ effect, place }) => {
    if (effect <= most) return [];
    most = effect;
    return [place];
  });
}

/** Of these, those whose price of a further effect rises: the lower convex hull. */
function convex(options: readonly CostedEffect[], efficient: readonly number[]): number[] {
  const hull: number[] = [];
  for (const place of efficient) {
    while (hull.length > 1 && isAbove(options, hull.at(-2) as number, hull.at(-1) as number, place))
      hull.pop();
    hull.push(place);
  }
  return hull;
}

/** Whether a mix of the outer two costs less than the middle one; on their line it stays. */
function isAbove(options: readonly CostedEffect[], from: number, middle: number, to: number): boolean {
  const [a, b, c] = [from, middle, to].map((place) => options[place]) as [
    CostedEffect,
    CostedEffect,
    CostedEffect,
  ];
  const [one, other] = [(b.cost - a.cost) * (c.effect - b.effect), (c.cost - b.cost) * (b.effect - a.effect)];
  return one - other > 1e-12 * Math.abs(one);
}

function step(before: CostedEffect, option: CostedEffect): FrontierPlace {
  const [incrementalCost, incrementalEffect] = [option.cost - before.cost, option.effect - before.effect];
  const icer = finiteResult(incrementalCost / incrementalEffect);
  return { status: "frontier", incrementalCost, incrementalEffect, icer };
}

function off(status: FrontierPlace["status"]): FrontierPlace {
  return { status, incrementalCost: null, incrementalEffect: null, icer: null };
}
