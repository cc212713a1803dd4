import type { Bilingual } from "../../model/language";
import type { ResultColumn } from "../analysisSheet/tablePart";
import type { ClusterFacts } from "./clusterTypes";
import { clusterWords as words } from "./clusterWords";

export type ClusterKey =
  | "name"
  | "areaStart"
  | "areaEnd"
  | "referenceStart"
  | "referenceEnd"
  | "shareArea"
  | "shareReference"
  | "lqStart"
  | "lqEnd"
  | "reading"
  | "change"
  | "national"
  | "mix"
  | "regional"
  | "competitive"
  | "allocation";

export type ClusterColumn = ResultColumn & { readonly key: ClusterKey };

/**
 * The columns of the table.
 *
 * @param facts names and years, for the headers
 * @param hasTwoYears whether the table has a start and an end
 * @returns the columns in order
 */
export function clusterColumns(facts: ClusterFacts, hasTwoYears: boolean): readonly ClusterColumn[] {
  const amount = (key: ClusterKey, of: string, year: number | undefined): ClusterColumn => {
    const text = year === undefined ? of : `${of} ${year}`;
    return { key, header: { en: text, ko: text }, characters: 12, numberFormat: "#,##0" };
  };
  const dated = (text: Bilingual, year: number | undefined): Bilingual =>
    year === undefined ? text : { en: `${text.en} ${year}`, ko: `${text.ko} ${year}` };
  const number = (key: ClusterKey, header: Bilingual, numberFormat: string): ClusterColumn => ({
    key,
    header,
    characters: 12,
    numberFormat,
  });
  const change = "#,##0;-#,##0;0";
  const { area, reference, startYear, endYear } = facts;
  const start = hasTwoYears;
  return [
    { key: "name", header: words.industry, characters: 26, wrap: true },
    ...(start ? [amount("areaStart", area, startYear)] : []),
    amount("areaEnd", area, endYear),
    ...(start ? [amount("referenceStart", reference, startYear)] : []),
    amount("referenceEnd", reference, endYear),
    number("shareArea", dated(words.shareArea, endYear), "0.0%"),
    number("shareReference", dated(words.shareReference, endYear), "0.0%"),
    ...(start ? [number("lqStart", dated(words.lq, startYear), "0.00")] : []),
    number("lqEnd", dated(words.lq, endYear), "0.00"),
    { key: "reading", header: words.reading, characters: 14, align: "Center" },
    ...(start
      ? [
          number("change", words.change, change),
          number("national", words.national, change),
          number("mix", words.mix, change),
          number("regional", words.regional, change),
          number("competitive", words.competitive, change),
          number("allocation", words.allocation, change),
        ]
      : []),
  ];
}
