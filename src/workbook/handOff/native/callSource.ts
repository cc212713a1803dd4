import type { Catalog } from "../../../catalog/catalog";
import { sourceText } from "../../../catalog/query";
import { resolveTarget } from "../../../catalog/resolve";
import { SeoulaiError } from "../../../model/errors";
import type { Bilingual, Language } from "../../../model/language";
import type { HeldValue } from "../handOffTypes";
import type { KnownArguments } from "./catalogValue";
import { targetSource } from "./nativeInputs";

/** Where area, period and as_of stand among the arguments. */
const figures: Readonly<Record<string, { area?: number; period?: number; asOf?: number }>> = {
  BENCHMARK: { area: 1, period: 2, asOf: 3 },
  RANKING: { period: 2, asOf: 4 },
  COMPARE: { period: 3, asOf: 5 },
  HISTORY: { area: 1, asOf: 4 },
  GRID: { asOf: 3 },
  LEADERS: { period: 2, asOf: 4 },
  SOURCE: { area: 1, period: 2, asOf: 3 },
  DEFINITION: {},
};

/**
 * Where the value of a call comes from.
 *
 * @param name the function
 * @param given its arguments, as far as they are known now
 * @param catalog the data
 * @returns the source; that of the whole data where no figure is named or the call has none
 */
export function callSource(name: string, given: KnownArguments, catalog: Catalog): Bilingual {
  const text = (language: Language): string =>
    citedIn(name, given, catalog, language) ?? plans(catalog, language);
  return { en: text("en"), ko: text("ko") };
}

function citedIn(
  name: string,
  given: KnownArguments,
  catalog: Catalog,
  language: Language,
): string | undefined {
  const [first] = given;
  if (typeof first !== "string") return undefined;
  try {
    if (name === "TARGET") return targetSource(catalog, resolveTarget(catalog, first))[language];
    const places = figures[name];
    if (places === undefined) return undefined;
    return sourceText(catalog, {
      indicator: first,
      area: textAt(given, places.area),
      period: valueAt(given, places.period),
      asOf: valueAt(given, places.asOf),
      language,
    });
  } catch (error) {
    // A call that shows an error has no figure, and so no source of one.
    if (error instanceof SeoulaiError) return undefined;
    throw error;
  }
}

function valueAt(given: KnownArguments, place: number | undefined): string | number | undefined {
  const value: HeldValue | undefined = place === undefined ? undefined : given[place];
  return typeof value === "boolean" ? undefined : value;
}

function textAt(given: KnownArguments, place: number | undefined): string | undefined {
  const value = valueAt(given, place);
  return value === undefined ? undefined : String(value);
}

/** The lists of the catalog, and projections: there the data as a whole is the source. */
function plans(catalog: Catalog, language: Language): string {
  return {
    en: `SEOULAI data ${catalog.version} (SHA-256 ${catalog.hash.slice(0, 16)}).`,
    ko: `SEOULAI 데이터 ${catalog.version} (SHA-256 ${catalog.hash.slice(0, 16)}).`,
  }[language];
}
