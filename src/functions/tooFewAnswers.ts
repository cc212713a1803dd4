import { UndefinedResultError } from "../model/errors";

/**
 * The refusal of a statistic of an item that too few have answered.
 *
 * @param given how many answers there are
 * @param needed how many the statistic takes at least
 * @throws {UndefinedResultError} always
 */
export function tooFewAnswers(given: number, needed: number): never {
  throw new UndefinedResultError({
    en: `This statistic needs at least ${needed} answers to the item; there are ${given}. Add answers, or leave the item out.`,
    ko: `이 통계에는 문항의 응답이 ${needed}개 이상 필요합니다. 현재 ${given}개입니다. 응답을 추가하거나 문항을 빼십시오.`,
  });
}
