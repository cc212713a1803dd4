import type { Catalog } from "../../catalog/catalog";
import { citation } from "../../catalog/citation";
import { statusWords } from "../../core/targets/statusWords";
import type { Bilingual, Language } from "../../model/language";
import { columns } from "./columns";
import type { GapSheetRequest } from "./request";
import type { TargetRow } from "./targetRows";
import { metSign, metWords, schemes, type SchemeText } from "./words";

/** A line of the notes beneath the table: a label, and what it says. A heading has no text. */
export interface NoteLine {
  readonly label: string;
  readonly text: string;
}

/**
 * The legend of the status: scheme, signs and cut-offs.
 *
 * @param request scheme and language
 * @returns lines; the first is the heading
 */
export function legendLines(request: GapSheetRequest): NoteLine[] {
  const { language } = request;
  const scheme = schemes[request.scheme];
  const heading = { en: `Status: ${scheme.name.en}`, ko: `상태: ${scheme.name.ko}` }[language];
  return [
    { label: heading, text: "" },
    { label: `${metSign} ${metWords[language]}`, text: metMeaning[language] },
    ...scheme.bands.map((band, place) => ({
      label: `${band.sign} ${statusWords(band.status)[language]}`,
      text: cutOff(scheme, place, language),
    })),
    { label: { en: "Growth", ko: "성장 방식" }[language], text: methodText(request)[language] },
  ];
}

const metMeaning: Bilingual = {
  en: "Actual at or beyond the target; needs no baseline.",
  ko: "실적값이 목표값에 이르거나 넘음. 기준값이 없어도 됨.",
};

function cutOff(scheme: SchemeText, place: number, language: Language): string {
  const from = scheme.bands[place]?.from ?? 0;
  const upTo = scheme.bands[place - 1]?.from;
  const ratio = scheme.ratio[language];
  const percent = (value: number): string => `${Math.round(value * 100)} %`;
  if (upTo === undefined)
    return { en: `${ratio}: ${percent(from)} or more`, ko: `${ratio}: ${percent(from)} 이상` }[language];
  const below = { en: `below ${percent(upTo)}`, ko: `${percent(upTo)} 미만` }[language];
  if (from === -Infinity) return `${ratio}: ${below}`;
  return {
    en: `${ratio}: ${percent(from)} or more, ${below}`,
    ko: `${ratio}: ${percent(from)} 이상 ${below}`,
  }[language];
}

function methodText(request: GapSheetRequest): Bilingual {
  return request.scheme === "sdg-index"
    ? { en: "Linear: the same change each year.", ko: "선형: 해마다 같은 양의 변화." }
    : {
        en: "Compound growth from the baseline; linear where a value is zero or below, for which growth rates mean nothing.",
        ko: "기준값부터의 연평균 성장률. 성장률에 뜻이 없는 0 이하의 값이 있으면 선형.",
      };
}

/**
 * What the computed columns mean.
 *
 * @param language of the text
 * @returns lines; the first is the heading
 */
export function definitionLines(language: Language): NoteLine[] {
  return [
    { label: { en: "What the columns mean", ko: "열의 뜻" }[language], text: "" },
    ...columns.flatMap(({ header, meaning }) =>
      meaning === undefined ? [] : [{ label: header[language], text: meaning[language] }],
    ),
  ];
}

/**
 * The sources of every figure on the sheet, with licence and grade of evidence, and the version of the data.
 *
 * @param catalog the data
 * @param rows the targets
 * @param language of the text
 * @returns lines; the first is the heading
 */
export function sourceLines(catalog: Catalog, rows: readonly TargetRow[], language: Language): NoteLine[] {
  const ids = [...new Set(rows.flatMap((row) => row.sources))];
  const cited = ids.flatMap((id) => {
    const source = catalog.sources.get(id);
    return source === undefined ? [] : [{ label: id, text: citation(source, language) }];
  });
  return [
    { label: { en: "Sources", ko: "출처" }[language], text: "" },
    ...cited,
    { label: { en: "Data version", ko: "데이터 버전" }[language], text: versionText(catalog) },
  ];
}

/**
 * Version and hash of the data.
 *
 * @param catalog the data
 * @returns such as "2026.11.0 (SHA-256 1a2b3c4d5e6f)"
 */
export function versionText(catalog: Pick<Catalog, "version" | "hash">): string {
  return `${catalog.version} (SHA-256 ${catalog.hash.slice(0, 16)})`;
}
