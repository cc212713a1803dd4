import type { Catalog } from "../../../catalog/catalog";
import { convert } from "../../../catalog/money";
import {
  comparison,
  definitionText,
  figure,
  ranking,
  sourceText,
  type Measure,
} from "../../../catalog/query";
import { resolveTarget } from "../../../catalog/resolve";
import type { Language } from "../../../model/language";
import { MissingDataError } from "../../../model/errors";
import type { AddInCall } from "../../formula/addInCalls";
import type { HeldValue } from "../handOffTypes";
import type { CellLook } from "./cellLook";
import { knownValue, nativeArgument } from "./nativeArgument";

/** The arguments of a call by their values now; undefined is left out. */
export type KnownArguments = readonly (HeldValue | undefined)[];

/**
 * The arguments of a call, where all are known now.
 *
 * @param call the call
 * @param look what the cells show
 * @returns their values; undefined where one is a range or a formula, or a cell that shows an error
 */
export function knownArguments(call: AddInCall, look: CellLook): KnownArguments | undefined {
  const known = call.arguments.map((text) => knownValue(nativeArgument(text, look)));
  const values = known.flatMap((one) => (one === "unknown" ? [] : [one.value]));
  const isError = values.some((value) => typeof value === "string" && value.startsWith("#"));
  return values.length < known.length || isError ? undefined : values;
}

/**
 * What a function that looks up one value in the catalog gives for known arguments.
 *
 * @param name the function
 * @param given its arguments
 * @param catalog the data
 * @returns the value; undefined for a function of another kind
 * @throws {SeoulaiError} as the function shows it
 */
export function catalogValue(name: string, given: KnownArguments, catalog: Catalog): HeldValue | undefined {
  const [first, second, third, fourth, fifth, sixth, seventh] = given;
  const named = { indicator: text(first) ?? "", area: text(second) ?? "" };
  switch (name) {
    case "BENCHMARK":
      return figure(catalog, { ...named, period: plain(third), asOf: plain(fourth) }).value;
    case "RANKING":
      if (fourth !== undefined) return undefined;
      return ranking(catalog, {
        ...named,
        period: plain(third),
        areas: undefined,
        asOf: plain(fifth),
        override: flag(sixth),
      }).place;
    case "COMPARE":
      return comparison(catalog, {
        ...named,
        reference: text(third) ?? "",
        period: plain(fourth),
        measure: text(fifth)?.toLowerCase() as Measure | undefined,
        asOf: plain(sixth),
        override: flag(seventh),
      }).result;
    case "SOURCE":
      return sourceText(catalog, {
        indicator: named.indicator,
        area: text(second),
        period: plain(third),
        asOf: plain(fourth),
        language: language(fifth),
      });
    case "DEFINITION":
      return definitionText(catalog, named.indicator, language(second));
    case "TARGET":
      return targetNumber(given, catalog);
    default:
      return undefined;
  }
}

function targetNumber([id, unit, asOf]: KnownArguments, catalog: Catalog): HeldValue | undefined {
  if (typeof id === "number" && unit === undefined) return id;
  if (typeof id !== "string" || asOf !== undefined) return undefined;
  const target = resolveTarget(catalog, id);
  if (target.value === undefined) {
    throw new MissingDataError({
      en: `The target "${target.id}" is a milestone: the plan gives it no number.`,
      ko: `목표 "${target.id}"은(는) 수치가 없는 이정표입니다.`,
    });
  }
  const wanted = text(unit)?.toUpperCase();
  if (wanted === undefined || wanted === target.unit) return target.value;
  const year = /^\d{4}/.exec(catalog.sources.get(target.source)?.published ?? "")?.[0];
  return target.unit === undefined || year === undefined
    ? undefined
    : convert(target.value, target.unit, wanted, Number(year), catalog);
}

function text(value: HeldValue | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}

function plain(value: HeldValue | undefined): string | number | undefined {
  return typeof value === "boolean" ? String(value) : value;
}

function flag(value: HeldValue | undefined): boolean {
  return (
    value === true || String(value).toLowerCase() === "true" || (typeof value === "number" && value !== 0)
  );
}

function language(value: HeldValue | undefined): Language {
  return String(value).toLowerCase() === "ko" ? "ko" : "en";
}
