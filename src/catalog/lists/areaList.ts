import type { Area } from "../../model/catalogTypes";
import { InputError } from "../../model/errors";
import type { Language } from "../../model/language";
import type { Catalog } from "../catalog";
import { keyOf, keysOf, word } from "../words";
import { listTable, type ListCell, type ListColumn } from "./listTable";

/**
 * The areas as a list with headings: id, kind, name, the area that contains it, other names, number of indicators.
 *
 * @param catalog the catalog
 * @param kind a kind of area in English or Korean; left out: all
 * @param language of headings, kinds and names
 * @returns rows of cells, headings first
 * @throws {InputError} no such kind
 */
export function areaList(catalog: Catalog, kind: string | undefined, language: Language): ListCell[][] {
  const wanted = kind === undefined ? undefined : areaKind(kind);
  const areas = [...catalog.areas.values()].filter((area) => wanted === undefined || area.kind === wanted);
  return listTable(columns(catalog), areas, language);
}

/**
 * The kind of area that a text names, in English or Korean.
 *
 * @throws {InputError} no such kind; the message lists them
 */
export function areaKind(text: string): Area["kind"] {
  const key = keyOf("kind", text);
  if (key !== undefined) return key as Area["kind"];
  throw new InputError({
    en: `kind must be one of ${keysOf("kind").join(", ")}; "${text}" arrived. Use one of these, or leave it out.`,
    ko: `kind는 ${keysOf("kind")
      .map((each) => word("kind", each, "ko"))
      .join(", ")} 중 하나여야 하는데 "${text}"이(가) 들어왔습니다. 이 중 하나를 쓰거나 비워 두세요.`,
  });
}

function columns(catalog: Catalog): readonly ListColumn<Area>[] {
  const counts = new Map<string, number>();
  for (const indicator of catalog.indicators.keys()) {
    for (const area of catalog.areasOf(indicator)) counts.set(area, (counts.get(area) ?? 0) + 1);
  }
  return [
    { heading: { en: "id", ko: "id" }, cell: ({ id }) => id },
    { heading: { en: "kind", ko: "구분" }, cell: ({ kind }, language) => word("kind", kind, language) },
    { heading: { en: "name", ko: "이름" }, cell: ({ name }, language) => name[language] },
    {
      heading: { en: "part of", ko: "상위 지역" },
      cell: ({ parent }, language) => (parent === undefined ? "" : catalog.areas.get(parent)?.name[language]),
    },
    { heading: { en: "other names", ko: "다른 이름" }, cell: ({ aliases }) => aliases.join(", ") },
    { heading: { en: "indicators", ko: "지표 수" }, cell: ({ id }) => counts.get(id) ?? 0 },
  ];
}
