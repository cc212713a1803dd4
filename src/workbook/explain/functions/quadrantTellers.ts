import { columnOf } from "../../../core/numeric/columnOf";
import type { MaybeNumber } from "../../../core/numeric/present";
import type { CentreOptions } from "../../../core/survey/crossLines";
import { ipa } from "../../../core/survey/ipa";
import { itemMeans } from "../../../core/survey/itemMeans";
import { locusForFocus } from "../../../core/survey/locusForFocus";
import { quadrantWords } from "../../../core/survey/quadrantWords";
import { InputError, MissingDataError } from "../../../model/errors";
import type { Bilingual } from "../../../model/language";
import type { MethodKey } from "../methods";
import { roundedText } from "../numberText";
import { parameterWords, type ParameterName } from "../parameters";
import { say } from "../say";
import { choiceOf, matrixOf, optionalNumber } from "./arguments";
import type { Call, Cells, Teller, Told } from "./call";

/** Tells SURVEY.IPA. */
export const tellIpa: Teller = (call) => {
  const points = pointsOf(call, "performance");
  const { cross, quadrants } = ipa(points.first, points.second, centreOf(call));
  const names = quadrants.map((quadrant) => quadrant && quadrantWords(quadrant));
  return toldQuadrant(call, points, {
    second: "performance",
    lines: [cross.importance, cross.performance],
    names,
    method: "ipa",
  });
};

/** Tells SURVEY.LOCUS. */
export const tellLocus: Teller = (call) => {
  const points = pointsOf(call, "gap");
  const { cross, quadrants } = locusForFocus(points.first, points.second, centreOf(call));
  const names = quadrants.map((quadrant) => quadrant && { en: quadrant, ko: quadrant });
  return toldQuadrant(call, points, {
    second: "gap",
    lines: [cross.importance, cross.gap],
    names,
    method: "locus",
  });
};

interface Points {
  readonly first: readonly MaybeNumber[];
  readonly second: readonly MaybeNumber[];
  readonly isColumn: boolean;
}

function pointsOf(call: Call, second: ParameterName): Points {
  const rows = matrixOf(call, "importance");
  const [one, other] = [meansOf(rows), meansOf(matrixOf(call, second))];
  if (one.length !== other.length) throw differentItems(one.length, second, other.length);
  return { first: one, second: other, isColumn: rows[0]?.length === 1 && rows.length > 1 };
}

/** One row or column is a mean an item. */
function meansOf(rows: readonly (readonly MaybeNumber[])[]): readonly MaybeNumber[] {
  return rows[0]?.length === 1 ? columnOf(rows, 0) : itemMeans(rows);
}

function centreOf(call: Call): CentreOptions {
  const centre = choiceOf(call, "centre", ["mean", "median", "scale"]) ?? "mean";
  const scaleMax = optionalNumber(call, "scale_max");
  return scaleMax === undefined ? { centre } : { centre, scaleMax };
}

interface Quadrants {
  readonly second: ParameterName;
  readonly lines: readonly [number, number];
  readonly names: readonly (Bilingual | null)[];
  readonly method: MethodKey;
}

function toldQuadrant(
  call: Call,
  { first, second, isColumn }: Points,
  { second: name, lines, names, method }: Quadrants,
): Told {
  const place = isColumn ? call.at.row : call.at.column;
  const [x, y, quadrant] = [first[place] ?? null, second[place] ?? null, names[place] ?? null];
  if (x === null || y === null || quadrant === null) throw withoutValue(place + 1);
  const cells = names.map((one) => one?.en ?? "#N/A");
  const result: Cells = isColumn ? cells.map((cell) => [cell]) : [cells];
  const words = parameterWords[name];
  const [importance, other] = [side(x, lines[0]), side(y, lines[1])];
  return {
    rows: [],
    result,
    words: [
      centreWords(call, lines, words),
      say(
        `Item ${place + 1} of ${names.length} has the importance ${roundedText(x)}, ${importance.en}, and the ${words.en} ${roundedText(y)}, ${other.en}: “${quadrant.en}”.`,
        `문항 ${names.length}개 중 ${place + 1}번째 문항은 중요도 ${roundedText(x)}(${importance.ko}), ${words.ko} ${roundedText(y)}(${other.ko}), 따라서 “${quadrant.ko}” 사분면입니다.`,
      ),
    ],
    methods: [method],
  };
}

/** As the core sees it: within rounding of the line counts as on it. */
function side(value: number, line: number): Bilingual {
  const distance = value - line;
  if (Math.abs(distance) <= 1e-12 * Math.max(Math.abs(value), Math.abs(line)))
    return say("on the line, which counts as high", "선 위이므로 높음");
  return distance > 0 ? say("above its line", "선보다 높음") : say("below its line", "선보다 낮음");
}

function centreWords(call: Call, [first, second]: readonly [number, number], words: Bilingual): Bilingual {
  const centre = choiceOf(call, "centre", ["mean", "median", "scale"]) ?? "mean";
  const where = {
    mean: say("the means of the items", "문항의 평균"),
    median: say("the medians of the items", "문항의 중앙값"),
    scale: say("the middle of the scale", "척도의 가운데"),
  }[centre];
  return say(
    `The lines cross at ${where.en}: importance ${roundedText(first)}, ${words.en} ${roundedText(second)}.`,
    `기준선은 ${where.ko}에서 정하며, 중요도 ${roundedText(first)}, ${words.ko} ${roundedText(second)}(으)로 만납니다.`,
  );
}

function differentItems(first: number, name: ParameterName, second: number): InputError {
  const words = parameterWords[name];
  return new InputError(
    say(
      `the importance has ${first} items and the ${words.en} ${second}. Give the same items in the same order.`,
      `중요도의 문항은 ${first}개이고 ${words.ko}의 문항은 ${second}개입니다. 같은 문항을 같은 순서로 지정하십시오.`,
    ),
  );
}

function withoutValue(item: number): MissingDataError {
  return new MissingDataError(
    say(
      `item ${item} has no value on one of the axes. Enter both values, or leave the item out.`,
      `문항 ${item}에는 두 축의 값 가운데 하나가 없습니다. 두 값을 입력하거나 문항을 빼십시오.`,
    ),
  );
}
