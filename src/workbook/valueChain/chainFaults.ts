import type { Catalog } from "../../catalog/catalog";
import {
  comparabilityFaults,
  type ComparabilityFault,
} from "../../catalog/comparability/comparabilityFaults";
import { comparedFigure, type ComparedFigure } from "../../catalog/comparability/comparedFigure";
import { shortName } from "../../catalog/query/seriesIndicator";
import type { Measure } from "./measure";

/**
 * The figures of each measure that stand side by side, as the guard of comparability sees them.
 *
 * @param catalog the data
 * @param measures the measures; one country's market compares no countries
 * @returns a comparison a measure
 */
export function acrossCountries(
  catalog: Catalog,
  measures: readonly Measure[],
): readonly (readonly ComparedFigure[])[] {
  return measures
    .filter(({ reading }) => reading.parts !== "market")
    .map(({ named }) =>
      named.map((figure) => comparedFigure(catalog, { ...figure, area: figure.area ?? "", status: "A" })),
    );
}

/**
 * What does not compare in the value chain: figures of one measure across countries, and growth between figures of
 * which the data say that they do not rest on the same basis.
 *
 * @param catalog the data
 * @param measures the measures
 * @returns the reasons
 */
export function chainFaults(catalog: Catalog, measures: readonly Measure[]): readonly ComparabilityFault[] {
  return [
    ...acrossCountries(catalog, measures).flatMap(comparabilityFaults),
    ...measures.flatMap((measure) => basisFaults(catalog, measure)),
  ];
}

function basisFaults(catalog: Catalog, { indicator, countries }: Measure): readonly ComparabilityFault[] {
  const names = (language: "en" | "ko"): string =>
    countries
      .flatMap(({ area, growth }) => {
        const found = catalog.areas.get(area);
        const isOther = growth.kind === "span" && growth.otherBasis;
        return isOther && found !== undefined ? [shortName(found, language)] : [];
      })
      .join(", ");
  if (names("en") === "") return [];
  return [
    {
      rule: "definition",
      reason: {
        en: `${indicator.name.en}, growth of ${names("en")}: the data say that the earlier figure does not rest on the same basis.`,
        ko: `${indicator.name.ko}, ${names("ko")} 성장률: 앞의 수치는 같은 기준이 아니라고 자료에 적혀 있습니다.`,
      },
    },
  ];
}
