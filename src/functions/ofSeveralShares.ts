import type { MaybeNumber } from "../core/numeric/present";
import { UndefinedResultError } from "../model/errors";

/**
 * A figure that compares several shares, which a single one does not have.
 *
 * @param figure null where it is not defined
 * @returns the figure
 * @throws {UndefinedResultError} not defined
 */
export function ofSeveralShares(figure: MaybeNumber): number {
  if (figure !== null) return figure;
  throw new UndefinedResultError({
    en: "The normalised figure compares at least two shares; there is one. Give the amounts of all firms or industries, or leave normalised out.",
    ko: "정규화한 값은 둘 이상의 비중을 비교합니다. 현재 하나입니다. 모든 기업이나 산업의 값을 지정하거나 normalised를 비워 두십시오.",
  });
}
