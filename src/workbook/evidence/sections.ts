import type { Catalog } from "../../catalog/catalog";
import { citation } from "../../catalog/citation";
import { withParticles } from "../../catalog/withParticles";
import { word } from "../../catalog/words";
import type { Language } from "../../model/language";
import { marksMeaning } from "../insertDataset/words";
import { address } from "../sheet/address";
import { decimalsOf, unitFormat } from "../sheet/numberFormat";
import { cellList } from "./cellList";
import type { Evidence, Override } from "./evidence";
import { gap, heading, headerLine, ink, line, part, ruled, type Line } from "./lines";
import type { SourceNumbers } from "./sourceNumbers";
import { changeHeaders, columns, texts } from "./words";

/** What the sections are made of. */
export interface SectionInput {
  readonly catalog: Catalog;
  readonly evidence: Evidence;
  readonly numbers: SourceNumbers;
  readonly language: Language;
  /** "2026-11-25" */
  readonly date: string;
}

const quiet = { color: ink.quiet } as const;
const last = columns.length;

/** Title and what the list is about. */
export function overview(input: SectionInput): readonly Line[] {
  const { catalog, evidence, language, date } = input;
  const labelled = (label: string, text: string): Line =>
    line([part(0, 2, label, { bold: true }), part(2, last - 2, text, quiet)]);
  const versions = evidence.versions.filter(({ version }) => version !== catalog.version);
  const blocks = versions.map(({ version, hash }) => `${version} (SHA-256 ${hash.slice(0, 16)})`).join("; ");
  const title = line([part(0, last, texts.title[language], { bold: true, size: 18, color: ink.title })]);
  const written = {
    en: `Written on ${date} from SEOULAI data ${catalog.version}`,
    ko: `${date} 작성, SEOULAI 데이터 ${catalog.version}`,
  };
  return [
    title,
    line([part(0, last, written[language], quiet)]),
    gap,
    heading(texts.overview[language]),
    labelled(texts.version[language], `${catalog.version} (SHA-256 ${catalog.hash})`),
    ...(blocks === "" ? [] : [labelled(texts.blocks[language], blocks)]),
    ...(evidence.asOf === undefined ? [] : [labelled(texts.asOf[language], evidence.asOf)]),
    labelled(texts.counts[language], counts(input)),
    labelled(texts.marks[language], marksMeaning[language]),
    ...(evidence.unclear.length === 0 ? [] : [labelled(texts.unclear[language], unclear(input))]),
    gap,
  ];
}

function counts({ evidence, numbers, language }: SectionInput): string {
  const figures = evidence.figures.length + evidence.companies.length;
  const [targets, rates] = [evidence.targets.length, evidence.rates.length];
  const policies = evidence.policies.length;
  const [sources, changed] = [numbers.sources.length, evidence.overrides.length];
  const some = (number: number, one: string, many: string): string =>
    `${String(number)} ${number === 1 ? one : many}`;
  return {
    en: [
      some(figures, "figure", "figures"),
      some(targets, "target", "targets"),
      some(rates, "exchange rate", "exchange rates"),
      ...(policies === 0 ? [] : [some(policies, "policy", "policies")]),
      some(sources, "source", "sources"),
      some(changed, "value changed by hand", "values changed by hand"),
    ].join(", "),
    ko: `수치 ${String(figures)}개, 목표 ${String(targets)}개, 환율 ${String(rates)}개, ${policies === 0 ? "" : `정책 ${String(policies)}개, `}출처 ${String(sources)}개, 직접 고친 값 ${String(changed)}개`,
  }[language];
}

function unclear({ evidence, language }: SectionInput): string {
  const cells = cellList(evidence.unclear, 6);
  return {
    en: `The arguments of these formulas are formulas themselves, so what they use is not listed here: ${cells}`,
    ko: `다음 수식은 인수가 다시 수식이어서 무엇을 썼는지 여기에 싣지 못했습니다: ${cells}`,
  }[language];
}

/** Each method with formula, basis and where it is used. */
export function methodSection({ evidence, language }: SectionInput): readonly Line[] {
  const items = evidence.methods.flatMap(({ what, cells }, place) => [
    line([
      part(0, 1, `M${String(place + 1)}`, { bold: true }),
      part(1, 3, what.name[language], { bold: true }),
      part(4, last - 4, what.formula),
    ]),
    line(
      [
        part(1, 3, `${texts.usedIn[language]}: ${cellList(cells, 4)}`, quiet),
        part(4, last - 4, `${texts.basis[language]}: ${what.source[language]}`, quiet),
      ],
      ruled,
    ),
  ]);
  const none = line([part(0, last, texts.noMethods[language], quiet)]);
  const symbols = line([part(0, last, texts.symbols[language], quiet)]);
  return [heading(texts.methods[language]), ...(items.length === 0 ? [none] : [symbols, ...items]), gap];
}

/** What was written, what stands there now, what the data say, and what is known about the change. */
export function changeSection(input: SectionInput): readonly Line[] {
  const { evidence, language } = input;
  const names = changeHeaders.map((header) => header[language]);
  const rows = evidence.overrides.flatMap((override, place) => changeLines(input, override, place + 1));
  const none = line([part(0, last, texts.none[language], quiet)]);
  const list = rows.length === 0 ? [none] : [headerLine(names, [4, 5, 6]), ...rows];
  return [heading(texts.changes[language]), ...list, gap];
}

function changeLines(
  { catalog, language }: SectionInput,
  override: Override,
  number: number,
): readonly Line[] {
  const { observation, target, written, now, current } = override;
  const indicator = catalog.indicators.get(observation?.indicator ?? "")?.name[language];
  const area = catalog.areas.get(observation?.area ?? target?.area ?? "")?.name[language] ?? "";
  const at = `${override.sheet}!${address({ row: override.row, column: override.column, rows: 1, columns: 1 })}`;
  const value = (column: number, content: number | string | boolean | undefined) => ({
    column,
    span: 1,
    content: typeof content === "number" ? content : content === undefined ? null : { text: String(content) },
    style: {
      horizontal: "Right",
      ...(typeof content === "number" ? { numberFormat: formatOf(content) } : {}),
    } as const,
  });
  return [
    line([
      { column: 0, span: 1, content: number, style: { horizontal: "Left" } },
      part(1, 1, indicator ?? target?.name[language] ?? ""),
      part(2, 1, area),
      part(3, 1, observation?.period ?? ""),
      value(4, written),
      value(5, now),
      value(6, current),
      part(8, 2, at),
    ]),
    line([part(1, last - 1, told(override, language), quiet)], ruled),
  ];
}

/** What is known about a change: the note, and the decision of a review. */
function told({ note, review }: Override, language: Language): string {
  const by = review?.reviewer === "" ? texts.unnamed[language] : (review?.reviewer ?? "");
  const when = review?.when.slice(0, 10) ?? "";
  const decided = {
    en: `Kept in the review of ${when} by ${by}.`,
    ko: `${when} 검토에서 유지하기로 함(검토자: ${by}).`,
  }[language];
  const noted = { en: `Note: ${note ?? ""}`, ko: `메모: ${note ?? ""}` }[language];
  const known = [
    review === undefined ? texts.notKnown[language] : decided,
    note === undefined ? texts.noNote[language] : noted,
  ];
  return known.join(" ");
}

function formatOf(value: number): string {
  return unitFormat(undefined, decimalsOf([value]));
}

/** Each source in both languages, the sheet's own first. */
export function sourceSection({ numbers, language }: SectionInput): readonly Line[] {
  const other = language === "en" ? "ko" : "en";
  const items = numbers.sources.flatMap((source) => [
    line([
      part(0, 1, numbers.numberOf(source.id), { bold: true }),
      part(1, last - 1, withParticles(citation(source, language))),
    ]),
    line([part(1, last - 1, withParticles(citation(source, other)), quiet)], ruled),
  ]);
  return [heading(texts.sources[language]), ...items, gap];
}

/** Each licence with those to whom the figures are to be attributed. */
export function licenceSection({ numbers, language }: SectionInput): readonly Line[] {
  const licences = [...new Set(numbers.sources.map(({ licence }) => licence))];
  const items = licences.map((licence) => {
    const publishers = new Map<string, string[]>();
    for (const source of numbers.sources.filter((item) => item.licence === licence)) {
      const known = publishers.get(source.publisher) ?? [];
      publishers.set(source.publisher, [...known, numbers.numberOf(source.id)]);
    }
    const list = [...publishers].map(([publisher, ids]) => `${publisher} (${ids.join(", ")})`).join("; ");
    const attribution = { en: `Attribution: ${list}`, ko: `출처 표시: ${list}` }[language];
    return line(
      [part(0, 4, word("licence", licence, language), { bold: true }), part(4, last - 4, attribution, quiet)],
      ruled,
    );
  });
  return [heading(texts.licences[language]), ...items, gap];
}
