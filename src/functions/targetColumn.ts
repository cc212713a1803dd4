import { catalog } from "../catalog/catalog";
import { resolveTarget } from "../catalog/resolve";
import type { Direction, PlanTarget } from "../model/catalogTypes";
import { InputError, MissingDataError, UndefinedResultError } from "../model/errors";
import { numberIn, where, type Place } from "./cells";
import { elementwise, type Column } from "./elementwise";
import { raise } from "./guard";

/** A target as a formula uses it. */
export interface TargetInput {
  readonly value: number;
  readonly direction: Direction;
  /** The target is a percentage, as far as the plan says. */
  readonly percent: boolean;
  /** The id of a target of the plan, not a number. */
  readonly fromPlan: boolean;
}

/**
 * An argument whose cells are target ids of the plan or numbers.
 *
 * @param raw what Excel handed over
 * @param direction as the formula gives it; when left out the plan's for an id, and "higher" for a number
 * @returns the column; an unknown id is a missing datum in its own cell
 */
export function targets(raw: unknown, direction?: Direction): Column<TargetInput> {
  return {
    raw,
    read: (cell, place) => {
      if (typeof cell !== "string") {
        return {
          value: numberIn(cell, place),
          direction: direction ?? "higher",
          percent: false,
          fromPlan: false,
        };
      }
      const target = planTarget(cell, place);
      return {
        value: targetValue(target),
        direction: direction ?? target.direction,
        percent: target.unit !== undefined && catalog().units.get(target.unit)?.kind === "percent",
        fromPlan: true,
      };
    },
  };
}

/**
 * Refuses ids of targets where lower is better, for ratios that have no meaning there.
 *
 * @param column a column of targets
 * @returns the same column; such an id is an undefined result in its own cell
 */
export function higherIsBetter(column: Column<TargetInput>): Column<TargetInput> {
  return {
    raw: column.raw,
    read: (cell, place) => {
      const target = column.read(cell, place);
      if (target.direction === "higher") return target;
      throw new UndefinedResultError({
        en: `${where(place).en}: lower is better for "${String(cell)}", so actual / target says nothing. Use PROGRESS or GAP.RELATIVE.`,
        ko: `${where(place).ko}: "${String(cell)}"은(는) 낮을수록 좋으므로 실적값 / 목표값에 의미가 없습니다. PROGRESS나 GAP.RELATIVE를 쓰세요.`,
      });
    },
  };
}

/**
 * The one target that an argument names.
 *
 * @param name the function as the formula names it
 * @param raw what Excel handed over
 * @param direction as the formula gives it
 * @returns the target
 * @throws {InputError} a range of several cells
 * @throws {CustomFunctions.Error} a blank, an error cell, or no such target
 */
export function singleTarget(name: string, raw: unknown, direction?: Direction): TargetInput {
  const [row, ...otherRows] = elementwise(name, { target: targets(raw, direction) }, (at) => at.target);
  const [only, ...otherCells] = row ?? [];
  if (otherRows.length + otherCells.length === 0) {
    if (only instanceof CustomFunctions.Error) raise(only);
    if (only !== undefined) return only;
  }
  throw new InputError({
    en: "target must be a single id or number, not a range. Give one cell or one value.",
    ko: "목표값(target)은 범위가 아니라 하나의 id나 숫자여야 합니다. 셀 하나 또는 값 하나를 지정하세요.",
  });
}

/**
 * The target that a text names; digits stored as text are refused, since they are meant as a number.
 *
 * @param text id, name or alias of a target
 * @param place for the message
 * @returns the target of the plan
 * @throws {InputError} a number stored as text, or an ambiguous name
 * @throws {MissingDataError} no such target
 */
export function planTarget(text: string, place: Place): PlanTarget {
  if (Number.isFinite(Number(text.replace(/,/g, "")))) {
    throw new InputError({
      en: `${where(place).en}: "${text}" is text. Enter it as a number, without an apostrophe, or give a target id such as "startups".`,
      ko: `${where(place).ko}: "${text}"은(는) 텍스트입니다. 작은따옴표 없이 숫자로 입력하거나 "startups"와 같은 목표 id를 지정하세요.`,
    });
  }
  return resolveTarget(catalog(), text);
}

/**
 * The number of a target.
 *
 * @param target a target of the plan
 * @returns its value, in its own unit
 * @throws {MissingDataError} a milestone without a number
 */
export function targetValue(target: PlanTarget): number {
  if (target.value !== undefined) return target.value;
  throw new MissingDataError({
    en: `The target "${target.id}" (${target.name.en}) is a milestone: the plan gives it no number. Enter your own number in its place.`,
    ko: `목표 "${target.id}"(${target.name.ko})은(는) 수치가 없는 이정표입니다. 직접 정한 숫자를 대신 입력하세요.`,
  });
}
