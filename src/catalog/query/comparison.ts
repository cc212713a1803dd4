import type { Indicator, Observation } from "../../model/catalogTypes";
import { UndefinedResultError } from "../../model/errors";
import type { Catalog } from "../catalog";
import { resolveArea } from "../resolve";
import { figure, type FigureRequest } from "./figure";
import { peers } from "./peers";
import { sign, tooFew } from "./ranking";
import { requireOneSource, requireRankable } from "./requireComparable";
import { seriesIndicator } from "./seriesIndicator";

/** How two values are set against each other: a - b, a / b, or (a - b) / |b| as a fraction. */
export type Measure = "difference" | "ratio" | "percent";

/** The references that stand for the areas of the same kind, the area included. */
const groupReferences = ["leader", "average", "median"] as const;

/** What is compared with what. */
export interface ComparisonRequest extends FigureRequest {
  /** An area, or "leader", "average" or "median" of the areas of the same kind. */
  readonly reference: string;
  readonly measure?: Measure | undefined;
  readonly override?: boolean | undefined;
}

/**
 * An area against another, or against the leader, average or median of its kind (the area included), in one period.
 *
 * @param catalog the catalog
 * @param request what is wanted; no period: the latest of the area
 * @returns the result with both values; the difference stands in the indicator's unit
 * @throws {MissingDataError} no value for one of the two, or nobody else of the kind has one
 * @throws {UndefinedResultError} a ratio or percentage of zero
 * @throws {InputError} the comparison is refused and not overridden
 */
export function comparison(
  catalog: Catalog,
  request: ComparisonRequest,
): { readonly result: number; readonly value: number; readonly reference: number } {
  const indicator = seriesIndicator(catalog, request.indicator);
  const override = request.override ?? false;
  const area = resolveArea(catalog, request.area);
  const group = groupReferences.find((word) => word === request.reference.trim().toLowerCase());
  const other = group === undefined ? resolveArea(catalog, request.reference) : undefined;
  requireRankable(indicator, override);
  const own = figure(catalog, request);
  const figures =
    other === undefined
      ? peers(catalog, indicator, area.kind, own.period, request.asOf)
      : [figure(catalog, { ...request, area: other.id, period: own.period })];
  if (other === undefined && figures.length < 2) throw tooFew(catalog, indicator, [own]);
  requireOneSource(catalog, indicator, [own, ...figures], override);
  const reference = referenceValue(group, figures, indicator);
  return {
    result: measured(request.measure ?? "difference", own.value, reference),
    value: own.value,
    reference,
  };
}

function referenceValue(
  group: (typeof groupReferences)[number] | undefined,
  figures: readonly Observation[],
  indicator: Indicator,
): number {
  const values = figures.map(({ value }) => value).sort((a, b) => a - b);
  if (group === "average") return values.reduce((sum, value) => sum + value, 0) / values.length;
  if (group === "median")
    return ((values.at((values.length - 1) >> 1) ?? 0) + (values.at(values.length >> 1) ?? 0)) / 2;
  return (sign(indicator) > 0 ? values.at(-1) : values[0]) ?? 0;
}

function measured(measure: Measure, value: number, reference: number): number {
  if (measure === "difference") return value - reference;
  if (reference === 0) {
    throw new UndefinedResultError({
      en: `The reference is 0, and nothing can be expressed as a part of 0. Use the measure "difference".`,
      ko: `비교 기준이 0이어서 비율을 정할 수 없습니다. measure로 "difference"를 쓰세요.`,
    });
  }
  return measure === "ratio" ? value / reference : (value - reference) / Math.abs(reference);
}
