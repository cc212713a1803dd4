import type { Catalog } from "../../catalog/catalog";
import type { Bilingual } from "../../model/language";
import type { Explanation, ExplainedInput } from "./explanation";
import { isError, NotFollowed } from "./functions/arguments";
import type { CellValue } from "./functions/call";
import { methods, type MethodKey } from "./methods";
import { parameterWords, type ParameterName } from "./parameters";
import type { Book } from "./read/book";
import type { ReadCell } from "./read/openBook";
import { exactText } from "./numberText";
import { say } from "./say";
import { tellCalls, type ToldCall } from "./tellCalls";
import { argumentText, cellsText, valueText } from "./valueText";

/** What an explanation says of a formula. */
export type FormulaParts = Pick<Explanation, "words" | "inputs" | "rows" | "methods">;

/**
 * Explains a formula with functions of the add-in: each call in words, with its inputs, data and methods.
 *
 * @param catalog the data
 * @param book the cells that were read
 * @param cell the cell with the formula
 * @returns what is said
 */
export function explainFormula(
  catalog: Catalog,
  book: Book,
  cell: ReadCell & { readonly formula: string },
): FormulaParts {
  const { place, anchor, formula } = cell;
  const at = { row: place.row - anchor.row, column: place.column - anchor.column };
  const { calls, value } = tellCalls(catalog, book, { formula, anchor, at });
  const alone = calls.length === 1 && isWhole(formula, calls[0]);
  const shown = value?.length === 1 && value[0]?.length === 1 ? value[0][0] : value?.[at.row]?.[at.column];
  return {
    words: [
      ...(alone ? [] : [outline(calls, cell)]),
      ...calls.flatMap((one) => callWords(one, alone)),
      ...stateWords(catalog, cell, shown),
    ],
    inputs: calls.flatMap((one) => inputsOf(one, calls.length > 1)),
    rows: unique(calls.flatMap(({ told }) => told?.rows ?? [])),
    methods: methodsOf(calls.flatMap(({ told }) => told?.methods ?? [])),
  };
}

/** The methods of a telling, each once. */
export function methodsOf(keys: readonly MethodKey[]): Explanation["methods"] {
  return [...new Set(keys)].map((key) => methods[key]);
}

function isWhole(formula: string, one: ToldCall | undefined): boolean {
  if (one === undefined) return false;
  const { from, to } = one.call;
  return /^=[@+\s]*$/.test(formula.slice(0, from)) && formula.slice(to).trim() === "";
}

function unique<T>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

function outline(calls: readonly ToldCall[], cell: ReadCell): Bilingual {
  const names = [...new Set(calls.map(({ name }) => `SEOULAI.${name}`))];
  const shown = shownText(cell);
  return say(
    `The formula calculates with ${names.join(" and ")} and comes to ${shown || "an empty text"}; its functions one by one:`,
    `이 수식은 ${names.join(", ")} 함수를 써서 계산하며 결과는 ${shown || "빈 텍스트"}입니다. 함수를 하나씩 설명하면 다음과 같습니다.`,
  );
}

/** The cell as it is shown; thousands separated where its format does nothing. */
function shownText({ text, value }: ReadCell): string {
  return typeof value === "number" && /^-?[\d.]+(?:E[+-]?\d+)?$/.test(text) ? exactText(Number(text)) : text;
}

function callWords(one: ToldCall, alone: boolean): readonly Bilingual[] {
  const { call, name, told, fault, reached } = one;
  const written = `SEOULAI.${name}(${call.arguments.join(",")})`;
  if (!reached) {
    return [
      say(
        `${written} is not used now: the conditions of the formula do not lead to it.`,
        `${written} 부분은 수식의 조건에 따라 지금은 쓰이지 않습니다.`,
      ),
    ];
  }
  if (fault !== undefined) return [faultWords(written, fault)];
  if (alone) return told?.words ?? [];
  const result = told?.result === undefined ? "" : cellsText(told.result);
  const head = say(
    result === "" ? `${written}:` : `${written} comes to ${result}:`,
    result === "" ? `${written}:` : `${written} 부분의 값은 ${result}입니다.`,
  );
  return [head, ...(told?.words ?? [])];
}

function faultWords(written: string, { error, code }: NonNullable<ToldCall["fault"]>): Bilingual {
  const reason = {
    en: error.text.en.replace(/^[a-z](?=[a-z]*[ ,:’'-])/, (letter) => letter.toUpperCase()),
    ko: error.text.ko,
  };
  if (error instanceof NotFollowed) {
    return say(
      `${written} cannot be told with its numbers. ${reason.en}`,
      `${written} 부분은 수치와 함께 설명할 수 없습니다. ${reason.ko}`,
    );
  }
  return say(
    `${written} gives ${code}. The reason: ${reason.en}`,
    `${written} 부분의 결과는 ${code}입니다. 이유: ${reason.ko}`,
  );
}

/** Where the cell does not show what the formula comes to. */
function stateWords(catalog: Catalog, cell: ReadCell, now: CellValue | undefined): readonly Bilingual[] {
  const { value } = cell;
  const known = typeof value === "string" ? states[value] : undefined;
  if (known !== undefined) return [known];
  if (now === undefined || same(now, value)) return [];
  if (isError(value) && isError(now)) return [];
  return [
    say(
      `The cell shows ${valueText(value) || "nothing"}, but reckoned anew with the data of version ${catalog.version} it is ${valueText(now)}: recalculate the workbook (Ctrl+Alt+F9).`,
      `셀에는 ${valueText(value) || "빈 값"}이(가) 보이지만 데이터 버전 ${catalog.version}(으)로 다시 계산하면 ${valueText(now)}입니다. 통합 문서를 다시 계산하십시오(Ctrl+Alt+F9).`,
    ),
  ];
}

/** Whether two values are the same, binary rounding aside; a blank is an empty text. */
export function same(one: CellValue, other: CellValue): boolean {
  if (typeof one !== "number" || typeof other !== "number") return String(one) === String(other);
  return Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other));
}

const states: Readonly<Record<string, Bilingual>> = {
  "#NAME?": {
    en: "The cell shows #NAME? because Excel does not know the functions yet: open the SEOULAI add-in once (Home > Add-ins).",
    ko: "Excel이 함수를 아직 알지 못해 #NAME?가 보입니다. SEOULAI 추가 기능을 한 번 여십시오(홈 > 추가 기능).",
  },
  "#BUSY!": {
    en: "The cell is still being calculated.",
    ko: "셀이 아직 계산 중입니다.",
  },
  "#GETTING_DATA": {
    en: "The cell is still being calculated.",
    ko: "셀이 아직 계산 중입니다.",
  },
  "#SPILL!": {
    en: "The cell shows #SPILL! because the result needs more cells and some of them are not empty, or because it stands in a table: clear them, or move the formula.",
    ko: "결과를 펼칠 셀이 비어 있지 않거나 수식이 표 안에 있어 #SPILL!이 보입니다. 그 셀을 비우거나 수식을 옮기십시오.",
  },
};

function inputsOf({ name, arguments: given }: ToldCall, several: boolean): readonly ExplainedInput[] {
  return Object.entries(given).map(([key, argument]) => {
    const words = parameterWords[key as ParameterName];
    const label = several ? { en: `${name}: ${words.en}`, ko: `${name}: ${words.ko}` } : words;
    return {
      name: label,
      text: argument.text,
      ...(argument.cells === undefined ? {} : { value: argumentText(key as ParameterName, argument.cells) }),
      ...(argument.address === undefined ? {} : { address: argument.address }),
    };
  });
}
