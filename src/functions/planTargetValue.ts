import { catalog } from "../catalog/catalog";
import { convert } from "../catalog/money";
import { parsePeriod, type Period } from "../catalog/period";
import type { PlanTarget } from "../model/catalogTypes";
import { InputError, MissingDataError } from "../model/errors";
import { argumentName } from "./argumentName";
import { requiredValue, textOption, valueOption } from "./options";
import { planTarget, targetValue } from "./targetColumn";

/**
 * The value of a target for TARGET.
 *
 * @param target id of the target, or a number, which stands for itself; a blank cell may arrive as 0 and is refused
 * @param unit money unit to convert to, at the rate of the year in which the plan was published
 * @param asOf only a plan published by then
 * @returns the value in that unit, else in the target's own
 * @throws {MissingDataError} no such target, no number, or the plan was published later
 * @throws {InputError} a unit that the target cannot be converted to
 */
export function planTargetValue(target: unknown, unit: unknown, asOf: unknown): number {
  const place = { argument: argumentName("target"), row: 1, column: 1 };
  const given = requiredValue(target, "target");
  const known = valueOption(asOf, "as_of");
  const knownBy = known === undefined ? undefined : parsePeriod(known);
  if (typeof given === "number") return ownNumber(given, unit);
  const found = planTarget(given, place);
  const published = publication(found);
  requirePublished(found, published, knownBy);
  const value = targetValue(found);
  const wanted = textOption(unit, "unit");
  if (wanted === undefined || wanted.toUpperCase() === found.unit) return value;
  const own = found.unit === undefined ? undefined : catalog().units.get(found.unit);
  if (own?.kind !== "money") throw noMoney(found, wanted);
  return convert(value, own.id, wanted, Number(published?.slice(0, 4)));
}

function ownNumber(value: number, unit: unknown): number {
  const wanted = textOption(unit, "unit");
  if (wanted === undefined) return value;
  throw new InputError({
    en: `The number ${value} has no unit to convert from. Give a target id such as "ai_fund", or use EXCHANGE.`,
    ko: `숫자 ${value}에는 변환할 원래 단위가 없습니다. "ai_fund"와 같은 목표 id를 지정하거나 EXCHANGE를 쓰세요.`,
  });
}

/** Dates of sources are their own words, such as "2024 or later": the year or month in front of them counts. */
function publication(target: PlanTarget): string | undefined {
  const published = catalog().sources.get(target.source)?.published ?? "";
  return /^\d{4}(-\d{2})?/.exec(published)?.[0];
}

function requirePublished(
  target: PlanTarget,
  published: string | undefined,
  known: Period | undefined,
): void {
  if (known === undefined) return;
  if (published !== undefined && parsePeriod(published).end <= known.end) return;
  throw new MissingDataError({
    en: `The plan with "${target.id}" was published in ${published ?? "an unknown year"}, not by ${known.text}. Give a later as_of, or leave it out.`,
    ko: `"${target.id}"이(가) 있는 계획의 발표 시점은 ${published ?? "알 수 없는 연도"}이므로 ${known.text} 기준으로는 없습니다. 더 늦은 as_of를 쓰거나 비워 두세요.`,
  });
}

function noMoney(target: PlanTarget, wanted: string): InputError {
  const unit = target.unit ?? "";
  return new InputError({
    en: `"${target.id}" is counted in ${unit} and cannot be converted to ${wanted}: only money can. Leave the unit out.`,
    ko: `"${target.id}"의 단위는 ${unit}이어서 ${wanted}(으)로 바꿀 수 없습니다. 금액만 변환됩니다. 단위를 비워 두세요.`,
  });
}
