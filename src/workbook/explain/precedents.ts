import type { Bilingual } from "../../model/language";
import { addInCalls } from "../formula/addInCalls";
import { isFormula } from "../formula/isFormula";
import { address } from "../sheet/address";
import type { Precedent } from "./explanation";
import { areaKey, covers, resolveReference, type Area, type Book } from "./read/book";
import { cellKey, deepest, formulasOfArea, mostInRange, referencesOf, type Step } from "./read/followPath";
import { exactText } from "./numberText";
import { say } from "./say";
import { cellsText, valueText, withSheet } from "./valueText";

/** More cells than these are not shown. */
const mostShown = 50;

/** A block of the add-in and its cells. */
export interface BlockArea {
  readonly id: string;
  readonly area: Area;
}

/**
 * The cells that a formula depends on, each beneath the one that names it, down to typed values, figures of blocks and
 * what is deeper than five steps. A cell that was shown before is not followed again.
 *
 * @param book what was read
 * @param start the formula
 * @param blocks the blocks of the add-in
 * @returns at most 50 cells, and whether there are more
 */
export function precedentsOf(
  book: Book,
  start: Step,
  blocks: readonly BlockArea[],
): { readonly shown: readonly Precedent[]; readonly more: boolean } {
  const shown: Precedent[] = [];
  const met = new Set([cellKey(start.at)]);
  const visit = (step: Step, depth: number): void => {
    for (const { text, at } of referencesOf(step)) {
      if (shown.length > mostShown) return;
      const found = resolveReference(text, at, book);
      const area = found.kind === "area" ? found.area : undefined;
      if (area === undefined) {
        shown.push({ depth, address: text, ...namedConstant(found) });
        continue;
      }
      const single = area.rows * area.columns === 1;
      if (!single) shown.push({ depth, ...rangeOf(book, area, text) });
      const formulas = formulasOfArea(book, area).slice(0, mostInRange);
      if (single && formulas.length === 0) shown.push({ depth, ...cellOf(book, area, text, blocks) });
      for (const next of formulas) {
        if (shown.length > mostShown) return;
        const level = single ? depth : depth + 1;
        const again = met.has(cellKey(next.at));
        met.add(cellKey(next.at));
        shown.push({ depth: level, ...formulaCell(book, area, next, again) });
        if (!again && level < deepest) visit(next, level + 1);
      }
    }
  };
  visit(start, 1);
  return { shown: shown.slice(0, mostShown), more: shown.length > mostShown };
}

/**
 * The blocks of the add-in by their hidden names.
 *
 * @param book names and sheets
 * @returns id and cells of each
 */
export function blocksOf(book: Book): readonly BlockArea[] {
  return [...book.names.keys()].flatMap((key) => {
    const id = /^!seoulai_block_(.+)$/.exec(key)?.[1];
    const [sheet = ""] = book.sheets;
    const found =
      id === undefined ? undefined : resolveReference(key.slice(1), { sheet, row: 0, column: 0 }, book);
    return id !== undefined && found?.kind === "area" ? [{ id, area: found.area }] : [];
  });
}

type Shown = Omit<Precedent, "depth" | "address">;

function namedConstant(found: ReturnType<typeof resolveReference>): Shown {
  if (found.kind === "value") {
    return { text: valueText(found.value), what: say("a name that stands for a value", "값에 붙인 이름") };
  }
  return {
    text: "",
    what: say(
      "not followed: another workbook, or a name for a formula",
      "따라가지 않음: 다른 통합 문서나 수식의 이름",
    ),
  };
}

function placed(area: Area): Pick<Precedent, "address"> {
  return { address: withSheet(area.sheet, address(area)) };
}

function rangeOf(book: Book, area: Area, text: string): Omit<Precedent, "depth"> {
  const read = book.read.get(areaKey(area));
  const count = area.rows * area.columns;
  if (read === undefined) {
    return { ...placed(area), text: "", what: named(text, rangeWords(count)) };
  }
  const numbers = read.values.flat().filter((value) => typeof value === "number");
  const sum = exactText(numbers.reduce((total, value) => total + value, 0));
  const formulas = formulasOfArea(book, area).length;
  const behind: Bilingual =
    formulas === 0 ? { en: "", ko: "" } : say(`, ${formulas} of them formulas`, `, 그중 수식 ${formulas}개`);
  const size = rangeWords(count);
  return {
    ...placed(area),
    text: cellsText(read.values),
    what: named(
      text,
      numbers.length === 0
        ? say(`${size.en}${behind.en}`, `${size.ko}${behind.ko}`)
        : say(
            `${size.en}, ${numbers.length} numbers with the sum ${sum}${behind.en}`,
            `${size.ko}, 숫자 ${numbers.length}개의 합계 ${sum}${behind.ko}`,
          ),
    ),
  };
}

function rangeWords(count: number): Bilingual {
  return say(`range of ${exactText(count)} cells`, `셀 ${exactText(count)}개의 범위`);
}

/** A name or a structured reference tells more than the address it stands for. */
function named(text: string, what: Bilingual): Bilingual {
  return /[[\]]/.test(text) || !/\d/.test(text) || /[^A-Z0-9$!:']/i.test(text.replace(/^.*!/, ""))
    ? say(`${text}: ${what.en}`, `${text}: ${what.ko}`)
    : what;
}

function cellOf(
  book: Book,
  area: Area,
  text: string,
  blocks: readonly BlockArea[],
): Omit<Precedent, "depth"> {
  const read = book.read.get(areaKey(area));
  const value = read?.values[0]?.[0] ?? "";
  const inBlock = blocks.some((block) => covers(block.area, area));
  const what =
    value === ""
      ? say("an empty cell", "빈 셀")
      : inBlock
        ? say("in a table that SEOULAI made", "SEOULAI가 만든 표의 값")
        : say("typed in by hand", "직접 입력한 값");
  return { ...placed(area), text: read?.text[0]?.[0] ?? "", what: named(text, what) };
}

function formulaCell(
  book: Book,
  area: Area,
  { at, formula }: Step,
  again: boolean,
): Omit<Precedent, "depth"> {
  const read = book.read.get(areaKey(area));
  const [row, column] = [at.row - area.row, at.column - area.column];
  const names = [...new Set(addInCalls(formula).map(({ name }) => `SEOULAI.${name}`))];
  const what =
    names.length === 0
      ? undefined
      : say(`calculated by ${names.join(", ")}`, `${names.join(", ")} 함수로 계산`);
  const seen = again
    ? say("shown above already, or a circle", "위에 이미 나왔거나 순환하는 참조")
    : undefined;
  const value = read?.values[row]?.[column];
  const shown = seen ?? what;
  return {
    ...placed({ sheet: at.sheet, row: at.row, column: at.column, rows: 1, columns: 1 }),
    text: read?.text[row]?.[column] ?? "",
    ...(isFormula(formula, value) ? { formula } : {}),
    ...(shown === undefined ? {} : { what: shown }),
  };
}
