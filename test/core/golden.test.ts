import { allocateBudget } from "../../src/core/budget/allocateBudget";
import { costEffectiveness } from "../../src/core/budget/costEffectiveness";
import { exchange } from "../../src/core/budget/exchange";
import { internalRate } from "../../src/core/budget/internalRate";
import { largestRemainder } from "../../src/core/budget/largestRemainder";
import { netPresentValue } from "../../src/core/budget/netPresentValue";
import { phaseAmounts } from "../../src/core/budget/phaseAmounts";
import { presentValue } from "../../src/core/budget/presentValue";
import { unitCost } from "../../src/core/budget/unitCost";
import { herfindahl } from "../../src/core/cluster/herfindahl";
import { locationQuotient } from "../../src/core/cluster/locationQuotient";
import { shareEntropy } from "../../src/core/cluster/shareEntropy";
import { shiftShare } from "../../src/core/cluster/shiftShare";
import { specialisation } from "../../src/core/cluster/specialisation";
import { topShare } from "../../src/core/cluster/topShare";
import { agreementShare } from "../../src/core/delphi/agreementShare";
import { coefficientOfVariation } from "../../src/core/delphi/coefficientOfVariation";
import { consensusDegree } from "../../src/core/delphi/consensusDegree";
import { contentValidityRatio } from "../../src/core/delphi/contentValidityRatio";
import { convergenceDegree } from "../../src/core/delphi/convergenceDegree";
import { criticalCvr } from "../../src/core/delphi/criticalCvr";
import { cvDifference } from "../../src/core/delphi/cvDifference";
import { dajaniChiSquared } from "../../src/core/delphi/dajaniChiSquared";
import { itemSummary } from "../../src/core/delphi/itemSummary";
import { kendallW } from "../../src/core/delphi/kendallW";
import { spearmanStability } from "../../src/core/delphi/spearmanStability";
import { wilcoxonSignedRank } from "../../src/core/delphi/wilcoxonSignedRank";
import { datedSeries } from "../../src/core/forecast/datedSeries";
import { cagrProjection } from "../../src/core/forecast/cagrProjection";
import { driftProjection } from "../../src/core/forecast/driftProjection";
import { etsForecast, type EtsForecast } from "../../src/core/forecast/etsForecast";
import { forecastAccuracy } from "../../src/core/forecast/forecastAccuracy";
import { holtForecast, holtWintersForecast } from "../../src/core/forecast/holtForecast";
import { linearFit } from "../../src/core/forecast/linearFit";
import { linearProjection } from "../../src/core/forecast/linearProjection";
import type { LevelPct } from "../../src/core/forecast/projection";
import { yearReached, type ReachMethod } from "../../src/core/forecast/yearReached";
import { aggregateLevels } from "../../src/core/index/aggregateLevels";
import { entropyWeights } from "../../src/core/index/entropyWeights";
import { imputeMissing } from "../../src/core/index/imputeMissing";
import { normalise } from "../../src/core/index/normalise";
import { pcaWeights } from "../../src/core/index/pcaWeights";
import { rankRobustness } from "../../src/core/index/rankRobustness";
import { rankScores } from "../../src/core/index/rankScores";
import { sobolIndices } from "../../src/core/index/sobolIndices";
import { treatOutliers } from "../../src/core/index/treatOutliers";
import { uniformNumbers } from "../../src/core/index/uniformNumbers";
import { weightedMeans } from "../../src/core/index/weightedMeans";
import { cagr } from "../../src/core/numeric/cagr";
import { coinUpperTail } from "../../src/core/numeric/coinUpperTail";
import { ahpCombine } from "../../src/core/survey/ahpCombine";
import { ahpConsistency } from "../../src/core/survey/ahpConsistency";
import { ahpWeights } from "../../src/core/survey/ahpWeights";
import { borichNeeds } from "../../src/core/survey/borichNeeds";
import { cronbachAlpha } from "../../src/core/survey/cronbachAlpha";
import { ipa } from "../../src/core/survey/ipa";
import { itemMeans } from "../../src/core/survey/itemMeans";
import { likertSummary } from "../../src/core/survey/likertSummary";
import { locusForFocus } from "../../src/core/survey/locusForFocus";
import { needRank } from "../../src/core/survey/needRank";
import { pairedT } from "../../src/core/survey/pairedT";
import { achievement } from "../../src/core/targets/achievement";
import { anticipatedGap } from "../../src/core/targets/anticipatedGap";
import { currentStatusIndex } from "../../src/core/targets/currentStatusIndex";
import { elapsedShare } from "../../src/core/targets/elapsedShare";
import { expectedRatio } from "../../src/core/targets/expectedRatio";
import { pace } from "../../src/core/targets/pace";
import { progress } from "../../src/core/targets/progress";
import { relativeGap } from "../../src/core/targets/relativeGap";
import { requiredChange } from "../../src/core/targets/requiredChange";
import { sdgIndex } from "../../src/core/targets/sdgIndex";
import { sdgScore } from "../../src/core/targets/sdgScore";
import { sdgTrend } from "../../src/core/targets/sdgTrend";
import { standardisedDistance } from "../../src/core/targets/standardisedDistance";
import { targetGap } from "../../src/core/targets/targetGap";
import { targetMet } from "../../src/core/targets/targetMet";
import { targetStatus } from "../../src/core/targets/targetStatus";
import { trendWithoutTarget } from "../../src/core/targets/trendWithoutTarget";
import { UndefinedResultError } from "../../src/model/errors";
import { expectClose, readGolden } from "../golden/readGolden";

const series = (years: readonly number[], values: readonly number[]) =>
  datedSeries(years.map((year, index) => ({ year, value: values[index]! })));

/** A forecast in the columns in which R prints it. */
const columns = (forecast: EtsForecast) => ({
  ...forecast,
  means: forecast.steps.map(({ mean }) => mean),
  lows: forecast.steps.map(({ low }) => low),
  highs: forecast.steps.map(({ high }) => high),
});

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Functions that take a series take it as years and values in the golden files. */
const functions: Readonly<Record<string, (...args: never[]) => unknown>> = {
  achievement,
  anticipatedGap,
  cagr,
  currentStatusIndex,
  elapsedShare,
  expectedRatio,
  pace,
  progress,
  relativeGap,
  requiredChange,
  sdgIndex,
  sdgScore,
  sdgTrend,
  standardisedDistance,
  targetGap,
  targetMet,
  targetStatus,
  trendWithoutTarget,
  agreementShare,
  coefficientOfVariation,
  consensusDegree,
  contentValidityRatio,
  convergenceDegree,
  criticalCvr,
  cvDifference,
  dajaniChiSquared,
  itemSummary,
  kendallW,
  spearmanStability,
  wilcoxonSignedRank,
  ahpCombine,
  ahpConsistency,
  ahpWeights,
  borichNeeds,
  cronbachAlpha,
  ipa,
  itemMeans,
  locusForFocus,
  needRank,
  pairedT,
  coinUpperTail,
  costEffectiveness,
  exchange,
  internalRate,
  largestRemainder,
  netPresentValue,
  phaseAmounts,
  presentValue,
  unitCost,
  allocateBudget: (...args: Parameters<typeof allocateBudget>) => {
    const { amounts, lambda, bounds } = allocateBudget(...args);
    const at = (bound: "floor" | "cap") => bounds.flatMap((held, item) => (held === bound ? [item + 1] : []));
    return { amounts, lambda, sum: total(amounts), atFloor: at("floor"), atCap: at("cap") };
  },
  locationQuotient,
  shareEntropy,
  specialisation,
  topShare,
  herfindahl: (...args: Parameters<typeof herfindahl>) => {
    const concentration = herfindahl(...args);
    return { ...concentration, points: concentration.hhi * 10_000 };
  },
  shiftShare: (...args: Parameters<typeof shiftShare>) => {
    const shift = shiftShare(...args);
    return { ...shift, netShift: shift.sum.mix + shift.sum.regional };
  },
  aggregateLevels,
  entropyWeights,
  imputeMissing,
  rankRobustness,
  rankScores,
  sobolIndices,
  treatOutliers,
  weightedMeans,
  pcaWeights: (...args: Parameters<typeof pcaWeights>) => {
    const pca = pcaWeights(...args);
    return { ...pca, eigenvaluesAbove1: pca.eigenvalues.filter((value) => value > 1).length };
  },
  // The reference writes an indicator that cannot be normalised as missing throughout.
  normalise: (...args: Parameters<typeof normalise>) => {
    try {
      return normalise(...args);
    } catch (error) {
      if (!(error instanceof UndefinedResultError)) throw error;
      return args[0].map(() => null);
    }
  },
  rankVignette: (scores: number[]) => rankScores(scores).map((nominal) => ({ nominal })),
  linearModelEffects,
  likertSummary: (...args: Parameters<typeof likertSummary>) => {
    const summary = likertSummary(...args);
    return { ...summary, net: (summary.top2 ?? NaN) - (summary.bottom2 ?? NaN) };
  },
  cagrProjection: (years: number[], values: number[], to: number) =>
    cagrProjection(series(years, values), to),
  driftProjection: (years: number[], values: number[], to: number, level?: LevelPct) =>
    driftProjection(series(years, values), to, level),
  linearProjection: (years: number[], values: number[], to: number, level?: LevelPct) =>
    linearProjection(series(years, values), to, level),
  linearFit: (years: number[], values: number[]) => {
    const fit = linearFit(series(years, values));
    return { ...fit, r2: 1 - fit.sse / total(values.map((value) => (value - fit.meanValue) ** 2)) };
  },
  yearReached: (years: number[], values: number[], target: number, method: ReachMethod) =>
    yearReached(series(years, values), target, { method }),
  etsForecast: (...args: Parameters<typeof etsForecast>) => columns(etsForecast(...args)),
  holtForecast: (...args: Parameters<typeof holtForecast>) => columns(holtForecast(...args)),
  holtWintersForecast: (...args: Parameters<typeof holtWintersForecast>) =>
    columns(holtWintersForecast(...args)),
  driftAccuracy: (train: number[], test: number[]) => {
    const past = series(
      train.map((_value, index) => index),
      train,
    );
    const forecast = test.map((_value, index) => driftProjection(past, train.length + index).mean);
    return forecastAccuracy(train, test, forecast);
  },
};

/** Effects of uniform inputs on their weighted sum, from a sample. */
function linearModelEffects(factors: readonly number[], n: number) {
  const uniform = uniformNumbers(1);
  const sample = (): number[][] => Array.from({ length: n }, () => factors.map(() => uniform()));
  const results = (inputs: readonly number[][]): number[] =>
    inputs.map((row) => total(row.map((value, i) => value * factors[i]!)));
  const [a, b] = [sample(), sample()];
  const mixed = factors.map((_, i) => a.map((row, run) => row.map((x, j) => (j === i ? b[run]![i]! : x))));
  return sobolIndices({ a: results(a), b: results(b), ab: mixed.map(results) });
}

describe.each(readGolden("core"))("$function", (file) => {
  it.each(file.cases)("gives the published figure of $name", (golden) => {
    const compute = functions[file.function];
    if (compute === undefined) throw new Error(`No function for the golden file ${file.function}.`);
    expectClose(compute(...(golden.args as never[])), golden);
  });
});
