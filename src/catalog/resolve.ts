import { distance } from "fastest-levenshtein";
import type { Area, Indicator, PlanTarget } from "../model/catalogTypes";
import { InputError, MissingDataError } from "../model/errors";
import type { Bilingual } from "../model/language";
import type { Catalog } from "./catalog";

/** What can be named: its id, and the other names under which it is found, strongest first. */
interface Named<T> {
  readonly value: T;
  readonly id: string;
  readonly names: readonly string[];
  readonly aliases: readonly string[];
}

/** The words of one catalog table, level by level: an id beats a name, a name an alias, an alias a shortened name or an id with spaces. */
interface Index<T> {
  readonly levels: readonly ReadonlyMap<string, readonly Named<T>[]>[];
  /** Each id with all its words, folded once. */
  readonly forms: readonly { readonly id: string; readonly words: readonly string[] }[];
  /** The nearest ids by misspelt word: a column often asks for the same one thousands of times. */
  readonly nearest: Map<string, readonly string[]>;
}

interface Kind {
  readonly noun: Bilingual;
  readonly list: string;
}

const indicatorKind: Kind = { noun: { en: "indicator", ko: "지표" }, list: "LIST.INDICATORS" };
const areaKind: Kind = { noun: { en: "area", ko: "지역" }, list: "LIST.AREAS" };
const targetKind: Kind = { noun: { en: "target", ko: "목표" }, list: "LIST.TARGETS" };

/**
 * The indicator that a text names: an id, or a name in English or Korean, in any case; a name may be given without
 * the words in its brackets, and an id with spaces, where only one indicator has it.
 *
 * @param catalog the catalog
 * @param text what the user wrote
 * @returns the indicator
 * @throws {MissingDataError} none has that name; the message lists the nearest ids
 * @throws {InputError} several have that name; the message lists their ids
 */
export function resolveIndicator(catalog: Catalog, text: string): Indicator {
  return find(indexes(catalog).indicators, text, indicatorKind);
}

/**
 * The area that a text names: an id, a name in English or Korean, or an alias, in any case. "Singapore" is the city
 * of that exact name; the country is "Singapore (country)", SGP or SG.
 *
 * @param catalog the catalog
 * @param text what the user wrote
 * @returns the area
 * @throws {MissingDataError} none has that name; the message lists the nearest ids
 * @throws {InputError} several have that name; the message lists their ids
 */
export function resolveArea(catalog: Catalog, text: string): Area {
  return find(indexes(catalog).areas, text, areaKind);
}

/**
 * The target that a text names, by id or name, in any plan or in the one given.
 *
 * @param catalog the catalog
 * @param text what the user wrote
 * @param planId look in this plan only
 * @returns the target
 * @throws {MissingDataError} none has that name; the message lists the nearest ids
 * @throws {InputError} several have that name; the message lists them with their plans
 */
export function resolveTarget(catalog: Catalog, text: string, planId?: string): PlanTarget {
  if (planId === undefined) return find(indexes(catalog).targets, text, targetKind);
  return find(index(catalog.plan(planId).targets.map(namedTarget)), text, targetKind);
}

interface Indexes {
  readonly indicators: Index<Indicator>;
  readonly areas: Index<Area>;
  readonly targets: Index<PlanTarget>;
}

const indexesOf = new WeakMap<Catalog, Indexes>();

function indexes(catalog: Catalog): Indexes {
  const found = indexesOf.get(catalog);
  if (found !== undefined) return found;
  const made: Indexes = {
    indicators: index(
      [...catalog.indicators.values()].map((value) => named(value, value.id, value.name, [])),
    ),
    areas: index(
      [...catalog.areas.values()].map((value) => named(value, value.id, value.name, value.aliases)),
    ),
    targets: index(catalog.targets.map(namedTarget)),
  };
  indexesOf.set(catalog, made);
  return made;
}

function namedTarget(target: PlanTarget): Named<PlanTarget> {
  return named(target, target.id, target.name, []);
}

function named<T>(value: T, id: string, name: Bilingual, aliases: readonly string[]): Named<T> {
  return { value, id, names: [name.en, name.ko], aliases };
}

function index<T>(all: readonly Named<T>[]): Index<T> {
  const level = (words: (entry: Named<T>) => readonly string[]) => {
    const map = new Map<string, Named<T>[]>();
    for (const entry of all) {
      for (const word of new Set(words(entry).map(folded))) map.set(word, [...(map.get(word) ?? []), entry]);
    }
    return map;
  };
  const levels = [
    level((entry) => [entry.id]),
    level((entry) => entry.names),
    level((entry) => entry.aliases),
    level(({ id, names }) => [id.replace(/_/g, " "), ...names.map(withoutBrackets)]),
  ];
  const forms = all.map(({ id, names, aliases }) => ({ id, words: [id, ...names, ...aliases].map(folded) }));
  return { levels, forms, nearest: new Map() };
}

function withoutBrackets(name: string): string {
  return name.replace(/\s*\([^)]*\)/g, "");
}

function folded(text: string): string {
  return text.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
}

function find<T>(known: Index<T>, text: string, kind: Kind): T {
  const word = folded(text);
  const matches =
    known.levels.map((level) => level.get(word) ?? []).find((entries) => entries.length > 0) ?? [];
  const [first] = matches;
  if (first === undefined) throw unknown(text, nearest(known, word), kind);
  if (matches.length > 1) throw ambiguous(text, matches, kind);
  return first.value;
}

/** The ids whose id, name or alias is nearest, at most three; a name that contains the text comes first. */
function nearest(known: Pick<Index<unknown>, "forms" | "nearest">, word: string): readonly string[] {
  const found = known.nearest.get(word);
  if (found !== undefined) return found;
  const score = (form: string): number =>
    word.length >= 2 && form.includes(word) ? 0 : distance(form, word) / Math.max(form.length, word.length);
  const scored = known.forms.map(({ id, words }) => ({ id, score: Math.min(...words.map(score)) }));
  const ids = scored.sort((a, b) => a.score - b.score).map(({ id }) => id);
  const nearestIds = [...new Set(ids)].slice(0, 3);
  if (known.nearest.size >= mostRemembered) known.nearest.clear();
  known.nearest.set(word, nearestIds);
  return nearestIds;
}

/** Enough for the names of one sheet. */
const mostRemembered = 1000;

function unknown(text: string, ids: readonly string[], { noun, list }: Kind): MissingDataError {
  return new MissingDataError({
    en: `There is no ${noun.en} "${text}". Nearest: ${ids.join(", ")}. ${list} shows all.`,
    ko: `"${text}" ${noun.ko}이(가) 없습니다. 가까운 것: ${ids.join(", ")}. 전체는 ${list}에 있습니다.`,
  });
}

function ambiguous<T>(text: string, matches: readonly Named<T>[], { noun }: Kind): InputError {
  const ids = matches.map(({ id }) => id);
  const distinct = new Set(ids).size === ids.length;
  const shown = (distinct ? ids : matches.map((match) => `${planOf(match.value)}/${match.id}`)).join(", ");
  return new InputError({
    en: `"${text}" names more than one ${noun.en}: ${shown}. Use one of these ids.`,
    ko: `"${text}"은(는) 둘 이상의 ${noun.ko}을(를) 가리킵니다: ${shown}. 이 id 중 하나를 쓰세요.`,
  });
}

/** Only targets share ids, each in its own plan. */
function planOf(value: unknown): string {
  return (value as PlanTarget).plan;
}
