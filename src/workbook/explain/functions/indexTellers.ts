import { drawOptions, type DrawOptions } from "../../../core/index/drawOptions";
import { entropyWeights } from "../../../core/index/entropyWeights";
import { equalWeights } from "../../../core/index/equalWeights";
import { normalise, type IndicatorDirection, type Normalisation } from "../../../core/index/normalise";
import { pcaWeights } from "../../../core/index/pcaWeights";
import { rankRobustness } from "../../../core/index/rankRobustness";
import { rankScores } from "../../../core/index/rankScores";
import { rankSensitivity } from "../../../core/index/rankSensitivity";
import { weightedMeans, type Aggregation } from "../../../core/index/weightedMeans";
import { columnOf } from "../../../core/numeric/columnOf";
import { meanAndSd } from "../../../core/numeric/meanAndSd";
import { present, type MaybeNumber } from "../../../core/numeric/present";
import { InputError } from "../../../model/errors";
import type { Bilingual } from "../../../model/language";
import type { MethodKey } from "../methods";
import { exactText, percentNumber, roundedText } from "../numberText";
import { say } from "../say";
import { choiceOf, listOf, matrixOf, numbersOf, optionalNumber } from "./arguments";
import type { Call, CellValue, Teller } from "./call";
import { valueOrError, whichCell } from "./perCell";

const normalisations = ["minmax", "zscore", "distance", "rank", "percentile"] as const;
type Told = (typeof normalisations)[number];

const normalisationMethods = {
  minmax: "normaliseMinmax",
  zscore: "normaliseZscore",
  distance: "normaliseDistance",
  rank: "normaliseRank",
  percentile: "normalisePercentile",
} as const satisfies Readonly<Record<Told, MethodKey>>;

/** Tells INDEX.NORMALISE. */
export const tellNormalise: Teller = (call) => {
  const rows = matrixOf(call, "values");
  const how = normalisationOf(call);
  const { method } = how;
  const directions = directionsOf(call, rows[0]?.length ?? 0);
  const { row, column } = call.at;
  const [values, direction] = [columnOf(rows, column), directions[column] ?? "higher"];
  const value = values[row] ?? null;
  const normalised = normalise(values, how, direction)[row] ?? null;
  const columns = directions.map((one, place) => {
    const results = (): MaybeNumber[] => normalise(columnOf(rows, place), how, one);
    return rows.map((_, unit) => valueOrError(() => results()[unit] ?? ""));
  });
  return {
    rows: [],
    result: rows.map((_, unit) => columns.map((cells) => cells[unit] ?? "")),
    words: [
      ...whichCell(call, ["values"]),
      value === null || normalised === null
        ? say("The value is blank and stays so.", "값이 비어 있어 빈 채로 둡니다.")
        : normalisedWords(value, present(values), how, direction, normalised),
    ],
    methods: [normalisationMethods[method]],
  };
};

function normalisedWords(
  value: number,
  all: readonly number[],
  how: Normalisation,
  direction: IndicatorDirection,
  normalised: number,
): Bilingual {
  const [least, most] = [Math.min(...all), Math.max(...all)].map(exactText);
  const [worst, best] = direction === "higher" ? [least, most] : [most, least];
  const better =
    direction === "higher" ? say("more is better", "클수록 좋음") : say("less is better", "작을수록 좋음");
  const place = 1 + all.filter((other) => (direction === "higher" ? other < value : other > value)).length;
  const [x, y] = [exactText(value), roundedText(normalised)];
  switch (how.method) {
    case "zscore": {
      const { mean, sd } = meanAndSd(all);
      return say(
        `Of ${all.length} values with the mean ${roundedText(mean ?? 0)} and the standard deviation ${roundedText(sd ?? 0)} (${better.en}) the value ${x} lies ${y} standard deviations on the better side.`,
        `값 ${all.length}개의 평균은 ${roundedText(mean ?? 0)}, 표준편차는 ${roundedText(sd ?? 0)}이며(${better.ko}) ${x}은(는) 좋은 쪽으로 표준편차의 ${y}배에 있습니다.`,
      );
    }
    case "rank":
    case "percentile":
      return say(
        `Counted from the worst (${better.en}) the value ${x} has place ${place} of ${all.length}: ${y}.`,
        `가장 나쁜 값부터 세면(${better.ko}) ${x}은(는) ${all.length}개 중 ${place}번째이므로 ${y}입니다.`,
      );
    default: {
      const [low, high] = how.method === "minmax" ? [how.low ?? 0, how.high ?? 100] : [0, 1];
      return say(
        `From the worst value ${worst ?? ""} to the best ${best ?? ""} (${better.en}) the scale runs from ${low} to ${high}; ${x} becomes ${y}.`,
        `가장 나쁜 값 ${worst ?? ""}에서 가장 좋은 값 ${best ?? ""}까지를(${better.ko}) ${low}~${high}으로 옮기면 ${x}은(는) ${y}입니다.`,
      );
    }
  }
}

/** Tells INDEX.WEIGHTS. */
export const tellIndexWeights: Teller = (call) => {
  const rows = matrixOf(call, "values");
  const method = choiceOf(call, "method", ["equal", "pca", "entropy"]) ?? "equal";
  const { weights, words } = weightsWords(rows, method, call.at.column);
  return {
    rows: [],
    result: [weights],
    words: [
      say(
        `The weights of ${weights.length} indicators stand side by side and sum to 1; that of column ${call.at.column + 1} is ${roundedText(weights[call.at.column] ?? 0)}.`,
        `지표 ${weights.length}개의 가중치가 옆으로 이어지고 합은 1입니다. ${call.at.column + 1}열의 가중치는 ${roundedText(weights[call.at.column] ?? 0)}입니다.`,
      ),
      words,
    ],
    methods: [weightMethods[method]],
  };
};

const weightMethods = {
  equal: "equalWeights",
  pca: "pcaWeights",
  entropy: "entropyWeights",
} as const satisfies Readonly<Record<string, MethodKey>>;

function weightsWords(
  rows: readonly (readonly MaybeNumber[])[],
  method: "equal" | "pca" | "entropy",
  column: number,
): { readonly weights: readonly number[]; readonly words: Bilingual } {
  if (method === "equal") {
    const weights = equalWeights(rows[0]?.length ?? 0);
    const words = say(`Each is 1 / ${weights.length}.`, `모두 1 / ${weights.length}입니다.`);
    return { weights, words };
  }
  if (method === "entropy") {
    const { weights, entropy } = entropyWeights(rows);
    const e = roundedText(entropy[column] ?? 0);
    const words = say(
      `The entropy of the column is ${e}; the weight is its distance from 1 as a share of all distances.`,
      `이 열의 엔트로피는 ${e}이며, 가중치는 1과의 차이가 전체 차이에서 차지하는 비율입니다.`,
    );
    return { weights, words };
  }
  const { weights, loadings, varianceShares, n } = pcaWeights(rows);
  const [loading, share] = [roundedText(loadings[column] ?? 0), percentNumber(varianceShares[0] ?? 0)];
  const words = say(
    `From ${n} complete units the first principal component carries ${share} % of the variance; the loading of the column is ${loading}, and the weight is its square.`,
    `완전한 단위 ${n}개에서 제1주성분이 분산의 ${share}%를 설명합니다. 이 열의 적재값은 ${loading}이고 가중치는 그 제곱입니다.`,
  );
  return { weights, words };
}

/** Tells INDEX.SCORE. */
export const tellScore: Teller = (call) => {
  const rows = matrixOf(call, "values");
  const weights = weightsOf(call, rows);
  const aggregation = aggregationOf(call);
  const scores = weightedMeans(rows, weights, aggregation);
  const { row } = call.at;
  const parts = (rows[row] ?? []).flatMap((value, column) =>
    value === null ? [] : [`${roundedText(weights[column] ?? 0)} x ${roundedText(value)}`],
  );
  const [shown, score] = [parts.length > 6 ? [...parts.slice(0, 5), "…"] : parts, scores[row] ?? null];
  const mean = aggregationWords[aggregation];
  return {
    rows: [],
    result: scores.map((one) => [one ?? ""]),
    words: [
      score === null
        ? say(
            `Row ${row + 1} has no value, so it has no score.`,
            `${row + 1}행에는 값이 없어 점수가 없습니다.`,
          )
        : say(
            `Row ${row + 1}: the ${mean.en} of ${parts.length} of ${weights.length} indicators with their weights (${shown.join(", ")}) is ${roundedText(score)}; weights of blanks are shared out among the others.`,
            `${row + 1}행: 지표 ${weights.length}개 중 ${parts.length}개의 값과 가중치(${shown.join(", ")})의 ${mean.ko}은 ${roundedText(score)}입니다. 빈 셀의 가중치는 나머지에 나눕니다.`,
          ),
    ],
    methods: [aggregationMethods[aggregation]],
  };
};

const aggregationWords: Readonly<Record<Aggregation, Bilingual>> = {
  arithmetic: say("arithmetic mean", "산술평균"),
  geometric: say("geometric mean", "기하평균"),
  harmonic: say("harmonic mean", "조화평균"),
};

const aggregationMethods = {
  arithmetic: "scoreArithmetic",
  geometric: "scoreGeometric",
  harmonic: "scoreHarmonic",
} as const satisfies Readonly<Record<Aggregation, MethodKey>>;

/** Tells INDEX.RANK. */
export const tellIndexRank: Teller = (call) => {
  const rows = matrixOf(call, "scores");
  const direction = choiceOf(call, "direction", ["higher", "lower"]) ?? "higher";
  const width = rows[0]?.length ?? 0;
  const ranks = rankScores(rows.flat(), direction);
  const { row, column } = call.at;
  const [score, rank] = [rows[row]?.[column] ?? null, ranks[row * width + column] ?? null];
  const scored = present(ranks);
  const ties = scored.filter((other) => other === rank).length;
  return {
    rows: [],
    result: rows.map((_, unit) => ranks.slice(unit * width, (unit + 1) * width).map((one) => one ?? "")),
    words: [
      ...whichCell(call, ["scores"]),
      score === null || rank === null
        ? say("The score is blank and has no place.", "점수가 비어 있어 순위가 없습니다.")
        : say(
            `Of ${scored.length} scores ${rank - 1} are better than ${roundedText(score)} (${direction} is better), so it has place ${rank}${ties > 1 ? `, shared by ${ties}` : ""}.`,
            `점수 ${scored.length}개 중 ${rank - 1}개가 ${roundedText(score)}보다 좋으므로(${direction === "higher" ? "클수록" : "작을수록"} 좋음) ${rank}위입니다${ties > 1 ? `(같은 순위 ${ties}개)` : ""}.`,
          ),
    ],
    methods: ["indexRank"],
  };
};

/** Tells INDEX.ROBUSTNESS. */
export const tellRobustness: Teller = (call) => {
  const rows = matrixOf(call, "values");
  const drawn = drawsOf(call);
  const options = { ...drawn, aggregation: aggregationOf(call) };
  const ranges = rankRobustness(rows, weightsOf(call, rows), options);
  const range = ranges[call.at.row] ?? null;
  return {
    rows: [],
    result: ranges.map((one): CellValue[] =>
      one === null ? ["", "", "", "", ""] : [one.nominal, one.mean, one.median, one.q5, one.q95],
    ),
    words: [
      drawnWords(drawn, drawn.draws),
      range === null
        ? say("The unit has no score and no rank.", "이 단위는 점수가 없어 순위도 없습니다.")
        : say(
            `Row ${call.at.row + 1} has place ${range.nominal} as weighted; in nine of ten draws its place lies from ${roundedText(range.q5)} to ${roundedText(range.q95)}, with the median ${roundedText(range.median)} and the mean ${roundedText(range.mean)}.`,
            `${call.at.row + 1}행은 주어진 가중치로 ${range.nominal}위이며, 추출의 90%에서 ${roundedText(range.q5)}~${roundedText(range.q95)}위입니다. 중앙값은 ${roundedText(range.median)}, 평균은 ${roundedText(range.mean)}입니다.`,
          ),
    ],
    methods: ["robustness"],
  };
};

/** Tells INDEX.SENSITIVITY. */
export const tellSensitivity: Teller = (call) => {
  const rows = matrixOf(call, "values");
  const weights = weightsOf(call, rows);
  const drawn = drawsOf(call);
  const { first, total } = rankSensitivity(rows, weights, drawn);
  const [alone, all] = [first[call.at.row] ?? 0, total[call.at.row] ?? 0];
  return {
    rows: [],
    result: first.map((effect, place) => [effect, total[place] ?? 0]),
    words: [
      drawnWords(drawn, drawn.draws * (weights.length + 2)),
      say(
        `Of the variance of the mean absolute rank shift weight ${call.at.row + 1} explains ${percentNumber(alone)} % alone and ${percentNumber(all)} % with its interactions; estimates from few draws may lie below 0 or above 100 %.`,
        `평균 순위 변동의 분산 가운데 ${call.at.row + 1}번째 가중치가 홀로 ${percentNumber(alone)}%, 상호작용까지 ${percentNumber(all)}%를 설명합니다. 추출이 적으면 추정값이 0보다 작거나 100%보다 클 수 있습니다.`,
      ),
    ],
    methods: ["sensitivity"],
  };
};

function drawnWords({ noise, seed }: Required<DrawOptions>, rankings: number): Bilingual {
  return say(
    `The units are ranked ${exactText(rankings)} times with each weight multiplied by a number between ${exactText(1 - noise)} and ${exactText(1 + noise)} (seed ${seed}).`,
    `가중치마다 ${exactText(1 - noise)}~${exactText(1 + noise)} 사이의 수를 곱하여 순위를 ${exactText(rankings)}번 매깁니다(시드 ${seed}).`,
  );
}

function normalisationOf(call: Call): Normalisation & { readonly method: Told } {
  const method = choiceOf(call, "method", normalisations) ?? "minmax";
  const [low, high] = [optionalNumber(call, "low"), optionalNumber(call, "high")];
  if (method === "minmax") return { method, low: low ?? 0, high: high ?? 100 };
  if (low === undefined && high === undefined) return { method };
  throw new InputError(
    say(
      `the ends of the scale belong to "minmax", and the method is "${method}". Leave them out.`,
      `하한과 상한은 "minmax"의 인수인데 방법이 "${method}"입니다. 비워 두십시오.`,
    ),
  );
}

function directionsOf(call: Call, columns: number): readonly IndicatorDirection[] {
  const words = call.arguments.directions === undefined ? [] : directionWords(call);
  if (words.length <= 1) return new Array<IndicatorDirection>(columns).fill(words[0] ?? "higher");
  if (words.length === columns) return words;
  throw new InputError(
    say(
      `there are ${words.length} directions for ${columns} columns. Give one a column, or one for all.`,
      `방향이 ${words.length}개인데 열은 ${columns}개입니다. 열마다 하나씩 또는 전체에 하나를 지정하십시오.`,
    ),
  );
}

function directionWords(call: Call): readonly IndicatorDirection[] {
  const cells = call.arguments.directions?.cells?.flat() ?? [];
  return cells.map((cell): IndicatorDirection => {
    const argument = { text: String(cell), cells: [[cell]] };
    return (
      choiceOf({ ...call, arguments: { directions: argument } }, "directions", ["higher", "lower"]) ??
      "higher"
    );
  });
}

function weightsOf(call: Call, rows: readonly (readonly unknown[])[]): readonly number[] {
  if (listOf(call, "weights") === undefined) return equalWeights(rows[0]?.length ?? 0);
  return numbersOf(call, "weights").map((weight) => {
    if (weight !== undefined) return weight;
    throw new InputError(
      say(
        "a weight is blank, and every indicator needs one. Enter it, 0 included.",
        "비어 있는 가중치가 있습니다. 지표마다 가중치를 입력하십시오. 0도 됩니다.",
      ),
    );
  });
}

function aggregationOf(call: Call): Aggregation {
  return choiceOf(call, "aggregation", ["arithmetic", "geometric", "harmonic"]) ?? "arithmetic";
}

function drawsOf(call: Call): Required<DrawOptions> {
  const [noise, draws, seed] = (["noise", "draws", "seed"] as const).map((name) =>
    optionalNumber(call, name),
  );
  return drawOptions({
    ...(noise === undefined ? {} : { noise }),
    ...(draws === undefined ? {} : { draws }),
    ...(seed === undefined ? {} : { seed }),
  });
}
