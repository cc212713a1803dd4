import type { ComparedFigure } from "./comparedFigure";
import { fault, type ComparabilityFault } from "./fault";

/**
 * The reason of figures that come from several sources, where the indicator may be compared only within one.
 *
 * @param indicator its id
 * @param figures periods and sources
 * @returns the reason; none for one source
 */
export function severalSources(
  indicator: string,
  figures: readonly Pick<ComparedFigure, "period" | "source">[],
): readonly ComparabilityFault[] {
  const publishers = new Map(
    figures.flatMap(({ source }) => (source ? [[source.id, source.publisher]] : [])),
  );
  if (publishers.size < 2) return [];
  const shown = [...publishers].map(([id, publisher]) => `${publisher} (${id})`).join(", ");
  const periods = [...new Set(figures.flatMap(({ period }) => period ?? []))].join(", ");
  const count = String(publishers.size);
  return [
    fault(
      "source",
      `${indicator} is comparable only within one source, and the figures of ${periods} come from ${count}: ${shown}.`,
      `${indicator}은(는) 같은 출처 안에서만 비교할 수 있는데, ${periods} 값의 출처가 ${count}개입니다: ${shown}.`,
    ),
  ];
}
