import { costEffectiveness, type FrontierPlace } from "../core/budget/costEffectiveness";
import { InputError, UndefinedResultError } from "../model/errors";
import { completeRows } from "./completeRows";
import { guardCell } from "./guard";

/**
 * The frontier of options, a row an option.
 *
 * @param name the function as the formula names it
 * @param rawCosts what Excel handed over as costs
 * @param rawEffects what Excel handed over as effects
 * @returns status, incremental cost, incremental effect and ICER; `#N/A` with its reason where there is no increment
 * @throws {InputError} a blank, or lists of different size
 */
export function frontierCells(
  name: string,
  rawCosts: unknown,
  rawEffects: unknown,
): (string | number | CustomFunctions.Error)[][] {
  const costs = completeRows(name, rawCosts, "costs").flat();
  const effects = completeRows(name, rawEffects, "effects").flat();
  if (costs.length !== effects.length) {
    throw new InputError({
      en: `costs has ${costs.length} cells and effects has ${effects.length}. Give one of each for every option, in the same order.`,
      ko: `비용(costs)은 ${costs.length}개 셀이고 효과(effects)는 ${effects.length}개 셀입니다. 대안마다 하나씩 같은 순서로 지정하십시오.`,
    });
  }
  const options = costs.map((cost, place) => ({ cost, effect: effects[place] as number }));
  return costEffectiveness(options).map((place) => [
    place.status,
    ...[place.incrementalCost, place.incrementalEffect, place.icer].map((value) =>
      guardCell(name, () => value ?? withoutIncrement(place)),
    ),
  ]);
}

function withoutIncrement({ status }: FrontierPlace): never {
  throw new UndefinedResultError(
    status === "frontier"
      ? {
          en: "The cheapest option begins the frontier; there is none before it to compare with. Read the options after it.",
          ko: "비용이 가장 낮은 대안은 경계의 시작이어서 앞에 비교할 대안이 없습니다. 뒤의 대안을 보십시오.",
        }
      : {
          en: `The option is ${status}, so it has no place on the frontier. Compare the options that are on it.`,
          ko: "다른 대안이 더 나아 비용효과 경계에 들지 않는 대안입니다. 경계에 있는 대안을 비교하십시오.",
        },
  );
}
