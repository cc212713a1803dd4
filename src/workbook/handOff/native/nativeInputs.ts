import { resolveTarget } from "../../../catalog/resolve";
import { citation } from "../../../catalog/citation";
import type { Catalog } from "../../../catalog/catalog";
import { InputError, MissingDataError } from "../../../model/errors";
import type { Direction, PlanTarget } from "../../../model/catalogTypes";
import type { Bilingual, Language } from "../../../model/language";
import { textLiteral } from "../../formula/textLiteral";
import type { NumberInput } from "./guarded";
import { knownValue, operand, type NativeArgument } from "./nativeArgument";

/** A target in a native formula: the number itself, and what the catalog says of it. */
export interface TargetInput extends NumberInput {
  readonly direction: Direction;
  readonly percent: boolean;
  /** Where the number comes from, for an id of the catalog. */
  readonly source?: Bilingual;
}

/**
 * A number argument.
 *
 * @param argument as it was read
 * @returns the number; undefined where the argument is left out or is no number at all, so that no native form exists
 */
export function numberInput(argument: NativeArgument): NumberInput | undefined {
  if (argument.kind === "missing") return undefined;
  if (argument.kind !== "literal") return { text: operand(argument.text), known: false };
  return typeof argument.value === "number"
    ? { text: operand(String(argument.value)), known: true }
    : undefined;
}

/**
 * A target argument: the id of a target becomes its number.
 *
 * @param argument as it was read
 * @param catalog the data
 * @returns the target; undefined where the argument is left out
 * @throws {MissingDataError} no such target, or a milestone without a number
 */
export function targetInput(argument: NativeArgument, catalog: Catalog): TargetInput | undefined {
  const plain = { direction: "higher", percent: false } as const;
  const known = knownValue(argument);
  if (known === "unknown" || typeof known.value !== "string" || known.value.startsWith("#")) {
    const number = numberInput(argument);
    return number === undefined ? undefined : { ...number, ...plain };
  }
  const target = resolveTarget(catalog, known.value);
  if (target.value === undefined) throw milestone(target);
  return {
    text: operand(String(target.value)),
    known: true,
    direction: target.direction,
    percent: target.unit !== undefined && catalog.units.get(target.unit)?.kind === "percent",
    source: targetSource(catalog, target),
  };
}

/** Where the number of a target comes from: the plan's words and their source. */
export function targetSource(catalog: Catalog, target: PlanTarget): Bilingual {
  const source = catalog.sources.get(target.source);
  const text = (language: Language): string =>
    `${target.name[language]} (${target.id}) = ${target.value ?? ""}. ${source === undefined ? target.source : citation(source, language)}`;
  return { en: text("en"), ko: text("ko") };
}

function milestone(target: PlanTarget): MissingDataError {
  return new MissingDataError({
    en: `The target "${target.id}" (${target.name.en}) is a milestone: the plan gives it no number. Enter your own number in its place.`,
    ko: `목표 "${target.id}"(${target.name.ko})은(는) 수치가 없는 이정표입니다. 직접 정한 숫자를 대신 입력하십시오.`,
  });
}

/** A choice among words: one of them now and for good, or whatever a cell says. */
export type WordInput<T extends string> = { readonly word: T | undefined } | { readonly text: string };

/**
 * An argument that is one of some words.
 *
 * @param argument as it was read
 * @param words the words
 * @returns the word (undefined where it is left out), or the operand that says it
 * @throws {InputError} another word
 */
export function wordInput<T extends string>(argument: NativeArgument, words: readonly T[]): WordInput<T> {
  if (argument.kind === "cell" || argument.kind === "formula") return { text: operand(argument.text) };
  const known = knownValue(argument);
  const value = known === "unknown" ? undefined : known.value;
  if (value === undefined) return { word: undefined };
  const word = words.find((one) => one === String(value).toLowerCase());
  if (word !== undefined) return { word };
  throw new InputError({
    en: `"${String(value)}" is none of ${words.join(", ")}. Use one of these words.`,
    ko: `"${String(value)}"은(는) ${words.join(", ")} 가운데 하나가 아닙니다. 이 중 하나를 쓰십시오.`,
  });
}

/**
 * The expression of a choice: settled where the word is known, else a nested IF that gives an error for other words.
 *
 * @param input the choice
 * @param by the expression of each word
 * @param byDefault the word that holds when it is left out
 * @returns the expression
 */
export function chosen<T extends string>(
  input: WordInput<T>,
  by: Readonly<Record<T, string>>,
  byDefault: T,
): string {
  if ("word" in input) return by[input.word ?? byDefault];
  const { text } = input;
  const words = Object.entries<string>(by).reduceRight(
    (rest, [word, expression]) => `IF(${text}=${textLiteral(word)},${expression},${rest})`,
    'VALUE("?")',
  );
  return `IF(OR(${text}="",${text}=0),${by[byDefault]},${words})`;
}

/**
 * Whether a choice is none of its words: the functions refuse it even where it makes no difference.
 *
 * @param input the choice
 * @param words the words
 * @returns the condition; undefined where the word is known
 */
export function isNoWord<T extends string>(input: WordInput<T>, words: readonly T[]): string | undefined {
  if ("word" in input) return undefined;
  const others = words.map((word) => `${input.text}<>${textLiteral(word)}`);
  return `AND(${input.text}<>"",${input.text}<>0,${others.join(",")})`;
}
