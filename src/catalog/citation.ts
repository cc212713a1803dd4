import type { Bound, Evidence, Observation, ObservationStatus, Source } from "../model/catalogTypes";
import type { Bilingual, Language } from "../model/language";
import { word } from "./words";

const boundSigns: Readonly<Record<Bound, string>> = { lt: "<", gt: ">", approx: "≈" };

const boundMeanings: Readonly<Record<Bound, Bilingual>> = {
  lt: { en: "an upper bound", ko: "상한" },
  gt: { en: "a lower bound", ko: "하한" },
  approx: { en: "rounded by the source", ko: "출처에서 반올림한 값" },
};

/**
 * A source as a citation: publisher, title, date, address, licence, grade of evidence.
 *
 * @param source the source
 * @param language of the words around the publisher's own
 * @returns one line of text
 */
export function citation(source: Source, language: Language): string {
  const head = [source.publisher, source.title, publishedWords(source, language)].filter(
    (part) => part !== "",
  );
  const licence = word("licence", source.licence, language);
  const evidence = evidenceOf(source, language);
  const text: Bilingual = {
    en: `${head.join(", ")}. ${source.url}. Licence: ${licence}. Evidence: ${evidence}.`,
    ko: `${head.join(", ")}. ${source.url}. 라이선스: ${licence}. 근거: ${evidence}.`,
  };
  return text[language];
}

/**
 * A grade of evidence in words.
 *
 * @example evidenceWords("copy_of_publisher_file", "en") // => "copy of the publisher's file was read"
 */
export function evidenceWords(evidence: Evidence, language: Language): string {
  return word("evidence", evidence, language);
}

/**
 * A status of observation in words.
 *
 * @example statusWords("E", "en") // => "estimate"
 */
export function statusWords(status: ObservationStatus, language: Language): string {
  return word("status", status, language);
}

/**
 * A figure as text with its bound: "< 500", "> 1,200", "≈ 75", or the number alone.
 *
 * @param observation the figure
 * @returns the number with thousands separated, after the sign of its bound
 */
export function boundText(observation: Pick<Observation, "value" | "bound">): string {
  const number = numberText(observation.value);
  return observation.bound === undefined ? number : `${boundSigns[observation.bound]} ${number}`;
}

/**
 * What must be said of a figure beside its source: bound and status in words.
 *
 * @param observation the figure
 * @param language of the words
 * @returns the words, or "" for a normal figure without a bound
 */
export function figureNote(
  observation: Pick<Observation, "value" | "bound" | "status">,
  language: Language,
): string {
  const parts: string[] = [];
  if (observation.bound !== undefined) {
    const meaning = boundMeanings[observation.bound][language];
    const text: Bilingual = {
      en: `${boundText(observation)} is ${meaning} and counts as ${numberText(observation.value)}`,
      ko: `${boundText(observation)}은(는) ${meaning}이며 ${numberText(observation.value)}(으)로 계산`,
    };
    parts.push(text[language]);
  }
  if (observation.status !== "A") parts.push(statusWords(observation.status, language));
  return parts.join("; ");
}

/** The shortest decimal that is the same number, with thousands separated. */
function numberText(value: number): string {
  const [whole = "", fraction] = String(value).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

function evidenceOf(source: Source, language: Language): string {
  const words = evidenceWords(source.evidence, language);
  const elsewhere = source.readFrom !== undefined && source.readFrom !== source.url;
  const checked: Bilingual = { en: "cross-checked with a second text", ko: "다른 자료와 대조함" };
  return [elsewhere ? `${words} (${source.readFrom ?? ""})` : words]
    .concat(source.crossChecked ? [checked[language]] : [])
    .join("; ");
}

/**
 * When a source was published. Dates are the source's own words; the few English ones among them have a Korean form.
 *
 * @param source the source
 * @param language of the words
 * @returns the date, or words for none
 */
export function publishedWords(source: Pick<Source, "published">, language: Language): string {
  const published = source.published;
  const none: Bilingual = { en: "undated", ko: "날짜 미상" };
  if (published === undefined) return none[language];
  if (language === "en") return published;
  return published
    .replace(/^(\d{4}) or later$/, "$1년 이후")
    .replace(/^extract (\d{4})$/, "$1년 추출")
    .replace(/^(\S+) download$/, "$1 내려받음");
}
