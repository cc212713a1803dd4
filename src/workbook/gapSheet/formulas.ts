import { statusWords, type StatusScheme } from "../../core/targets/statusWords";
import type { Language } from "../../model/language";
import { cellOf, type ColumnKey } from "./columns";
import { directionWords, done, metSign, metWords, milestone, notDone, openSign, schemes } from "./words";

/** What the formulas of a sheet depend on besides their row. */
export interface FormulaOptions {
  readonly form: "native" | "functions";
  readonly scheme: StatusScheme;
  readonly language: Language;
}

export type ComputedKey =
  "hint" | "gap" | "relative" | "progress" | "bar" | "required" | "pace" | "sign" | "status";

/** The cells of one row, by the letters of the methods: b baseline, a actual, g target, with their years. */
interface Refs {
  readonly g: string;
  readonly b: string;
  readonly tb: string;
  readonly a: string;
  readonly ta: string;
  readonly tg: string;
  readonly unit: string;
  readonly better: string;
  readonly of: (key: ColumnKey) => string;
}

/**
 * The formulas of one row. Every row has the same, so that the table may be sorted and grow. All begin with a check
 * of their inputs: a fresh sheet shows nothing, not #N/A. None depends on another add-in function's cell, since each
 * link of such a chain takes its own round trip.
 *
 * @param row zero-based row of the sheet
 * @param options form, scheme, language
 * @returns a formula for each computed column
 */
export function rowFormulas(row: number, options: FormulaOptions): Readonly<Record<ComputedKey, string>> {
  const refs = refsOf(row);
  const computed = options.form === "native" ? nativeResults(refs, options) : functionResults(refs, options);
  const { g, b, a, ta, tg } = refs;
  const progress = refs.of("progress");
  return {
    hint: `=${hint(refs, options.language)}`,
    gap: `=IF(COUNT(${g},${a})=2,${computed.gap},"")`,
    relative: `=IF(COUNT(${g},${a})=2,IF(${g}=0,"",${computed.relative}),"")`,
    progress: `=IF(COUNT(${g},${b},${a})=3,IF(${g}=${b},"",${computed.progress}),"")`,
    bar: `=IF(ISNUMBER(${progress}),MAX(0,MIN(1,${progress})),"")`,
    required: `=IF(COUNT(${g},${a},${ta},${tg})=4,IF(${deadlineAhead(refs)},${computed.required},""),"")`,
    pace: `=IF(${ready(refs)},${computed.pace},"")`,
    sign: `=${sign(refs.of("status"), options)}`,
    status: `=${status(refs, computed.status, options.language)}`,
  };
}

function refsOf(row: number): Refs {
  const of = (key: ColumnKey): string => cellOf(key, row);
  return {
    g: of("target"),
    b: of("baseline"),
    tb: of("baselineYear"),
    a: of("actual"),
    ta: of("actualYear"),
    tg: of("targetYear"),
    unit: of("unit"),
    better: of("direction"),
    of,
  };
}

type Results = Readonly<Record<"gap" | "relative" | "progress" | "required" | "pace" | "status", string>>;

function nativeResults(refs: Refs, options: FormulaOptions): Results {
  const { g, b, a, ta, tg } = refs;
  const gap = shortfall(refs, options.language);
  return {
    gap,
    relative: `(${gap})/ABS(${g})`,
    progress: `(${a}-${b})/(${g}-${b})`,
    required: `(${g}-${a})/(${tg}-${ta})`,
    pace: nativePace(refs, options),
    status: bandChain(options.scheme === "un" ? nativeExpected(refs, options) : refs.of("pace"), options),
  };
}

function functionResults(refs: Refs, options: FormulaOptions): Results {
  const { g, b, tb, a, ta, tg } = refs;
  const direction = `IF(${isLower(refs, options.language)},"lower","higher")`;
  const method = options.scheme === "sdg-index" ? `"linear"` : `IF(${allPositive(refs)},"cagr","linear")`;
  const path = `${b},${tb},${a},${ta},${g},${tg},${direction},${method}`;
  return {
    gap: `SEOULAI.GAP(${g},${a},${direction})`,
    relative: `SEOULAI.GAP.RELATIVE(${g},${a},${direction})`,
    progress: `SEOULAI.PROGRESS(${g},${a},${b})`,
    required: `SEOULAI.REQUIRED(${a},${ta},${g},${tg})`,
    pace: `SEOULAI.PACE(${path})`,
    status: `SEOULAI.STATUS(${path},"${options.scheme}","${options.language}")`,
  };
}

function isLower(refs: Refs, language: Language): string {
  return `${refs.better}=${quoted(directionWords.lower[language])}`;
}

function directionSign(refs: Refs, language: Language): string {
  return `IF(${isLower(refs, language)},-1,1)`;
}

function shortfall(refs: Refs, language: Language): string {
  return `IF(${isLower(refs, language)},${refs.a}-${refs.g},${refs.g}-${refs.a})`;
}

/** Growth rates compare values above zero only; a baseline of 0 is common in plans, and is then taken linearly. */
function allPositive({ b, a, g }: Refs): string {
  return `MIN(${b},${a},${g})>0`;
}

/** The core refuses longer spans than 100 years, so that dates are not taken for years. */
function deadlineAhead({ ta, tg }: Refs): string {
  return `AND(${tg}>${ta},${tg}-${ta}<=100)`;
}

function ready(refs: Refs): string {
  const { g, b, tb, a, ta, tg } = refs;
  return `AND(COUNT(${g},${b},${tb},${a},${ta},${tg})=6,${ta}>${tb},${tg}>${ta},${tg}-${ta}<=100,${g}<>${b})`;
}

function nativePace(refs: Refs, { scheme, language }: FormulaOptions): string {
  const { g, b, tb, a, ta, tg } = refs;
  const sign = directionSign(refs, language);
  const linear = `${sign}*(${a}-${b})/(${ta}-${tb})/(ABS(${g}-${b})/(${tg}-${tb}))`;
  if (scheme === "sdg-index") return linear;
  const growth = `${sign}*((${a}/${b})^(1/(${ta}-${tb}))-1)/ABS((${g}/${b})^(1/(${tg}-${tb}))-1)`;
  return `IF(${allPositive(refs)},${growth},${linear})`;
}

/** The UN scheme asks where today's pace leads by the target year. */
function nativeExpected(refs: Refs, { language }: FormulaOptions): string {
  const { g, b, tb, a, ta, tg } = refs;
  const growth = `${a}*(${a}/${b})^((${tg}-${ta})/(${ta}-${tb}))`;
  const linear = `${a}+(${a}-${b})/(${ta}-${tb})*(${tg}-${ta})`;
  const sign = directionSign(refs, language);
  return `${sign}*(IF(${allPositive(refs)},${growth},${linear})-${b})/ABS(${g}-${b})`;
}

/**
 * The words of the band that a ratio falls into. The ratio is rounded to 12 places, so that one such as 0.57 / 0.6
 * reaches 0.95 as it does on paper.
 *
 * @param ratio the ratio as a formula, without "="
 * @param options whose bands, and in which language
 * @returns a nested IF
 */
export function bandChain(
  ratio: string,
  { scheme, language }: Pick<FormulaOptions, "scheme" | "language">,
): string {
  return schemes[scheme].bands.reduceRight<string>((rest, band) => {
    const words = quoted(statusWords(band.status)[language]);
    return band.from === -Infinity ? words : `IF(ROUND(${ratio},12)>=${band.from},${words},${rest})`;
  }, `""`);
}

/** A target that is met needs no baseline; everything else needs all six inputs. */
function status(refs: Refs, rated: string, language: Language): string {
  const { g, a } = refs;
  const open = quoted(notDone[language]);
  const met = quoted(metWords[language]);
  const ofMilestone = `IF(${a}=${quoted(done[language])},${met},IF(${a}=${open},${open},""))`;
  const ofNumber = `IF(${shortfall(refs, language)}<=0,${met},IF(${ready(refs)},${rated},""))`;
  return `IF(${isMilestone(refs, language)},${ofMilestone},IF(COUNT(${g},${a})=2,${ofNumber},""))`;
}

function isMilestone(refs: Refs, language: Language): string {
  return `${refs.unit}=${quoted(milestone[language])}`;
}

function sign(statusCell: string, { scheme, language }: FormulaOptions): string {
  const signs = [
    ...schemes[scheme].bands.map((band) => [statusWords(band.status)[language], band.sign] as const),
    [notDone[language], openSign] as const,
  ];
  const chain = signs.reduceRight(
    (rest, [words, character]) => `IF(${statusCell}=${quoted(words)},"${character}",${rest})`,
    `""`,
  );
  return `IF(${statusCell}="","",IF(${statusCell}=${quoted(metWords[language])},"${metSign}",${chain}))`;
}

function hint(refs: Refs, language: Language): string {
  const texts = hintTexts[language];
  const { g, b, tb, a, ta, tg } = refs;
  const inputs = [
    [g, texts.target],
    [b, texts.baseline],
    [tb, texts.baselineYear],
    [a, texts.actual],
    [ta, texts.actualYear],
    [tg, texts.targetYear],
  ] as const;
  const missing = inputs.map(([cell, word]) => `IF(ISNUMBER(${cell}),"",", ${word}")`).join("&");
  const chosen = `OR(${a}=${quoted(done[language])},${a}=${quoted(notDone[language])})`;
  const faults = [
    [`${ta}<=${tb}`, texts.actualTooEarly],
    [`${tg}<=${ta}`, texts.deadlinePast],
    [`${tg}-${ta}>100`, texts.deadlineFar],
    [`${g}=${b}`, texts.nothingToDo],
  ] as const;
  const checks = faults.reduceRight((rest, [fault, text]) => `IF(${fault},${quoted(text)},${rest})`, `""`);
  const ofNumber = `IF(COUNT(${g},${b},${tb},${a},${ta},${tg})<6,${quoted(texts.enter)}&MID(${missing},3,200),${checks})`;
  return `IF(${isMilestone(refs, language)},IF(${chosen},"",${quoted(texts.choose)}),${ofNumber})`;
}

const hintTexts = {
  en: {
    enter: "Enter: ",
    target: "target value",
    baseline: "baseline",
    baselineYear: "baseline year",
    actual: "actual",
    actualYear: "actual year",
    targetYear: "target year",
    choose: "Choose done or not done as the actual",
    actualTooEarly: "The actual year must be after the baseline year",
    deadlinePast: "The target year must be after the actual year",
    deadlineFar: "The target year is too far ahead",
    nothingToDo: "Baseline and target are equal: no progress to measure",
  },
  ko: {
    enter: "입력: ",
    target: "목표값",
    baseline: "기준값",
    baselineYear: "기준 연도",
    actual: "실적값",
    actualYear: "실적 연도",
    targetYear: "목표 연도",
    choose: "실적값에서 완료 또는 미완료를 고르십시오",
    actualTooEarly: "실적 연도는 기준 연도보다 늦어야 합니다",
    deadlinePast: "목표 연도는 실적 연도보다 늦어야 합니다",
    deadlineFar: "목표 연도가 너무 멉니다",
    nothingToDo: "기준값과 목표값이 같아 진척률을 잴 수 없습니다",
  },
} as const;

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
