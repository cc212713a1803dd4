import { functionMethods, methods, type Method } from "../explain/methods";
import type { AddInCall } from "../formula/addInCalls";
import { literalValue } from "../formula/literalValue";
import type { GapSheetRequest } from "../gapSheet/request";
import type { Stamp } from "../stamp/stampTypes";

/** The choices of a function by the word in one of its arguments; the first is taken where it is left out. */
interface Choice {
  readonly place: number;
  readonly by: Readonly<Record<string, readonly Method[]>>;
}

const choices: Readonly<Record<string, Choice>> = {
  REQUIRED: { place: 4, by: { linear: [methods.requiredLinear], cagr: [methods.requiredCagr] } },
  PACE: { place: 7, by: { cagr: [methods.paceCagr], linear: [methods.paceLinear] } },
  STATUS: {
    place: 8,
    by: {
      eurostat: [methods.statusEurostat, methods.paceCagr, methods.paceLinear],
      un: [methods.statusUn, methods.expectedRatio],
      "sdg-index": [methods.statusSdgIndex, methods.paceLinear],
    },
  },
  PROJECT: {
    place: 3,
    by: {
      drift: [methods.projectDrift],
      linear: [methods.projectLinear],
      cagr: [methods.projectCagr],
      holt: [methods.projectHolt],
    },
  },
  REACHED: {
    place: 3,
    by: {
      drift: [methods.reachedDrift],
      linear: [methods.reachedLinear],
      cagr: [methods.reachedCagr],
    },
  },
  "DELPHI.CVRMIN": { place: 1, by: { exact: [methods.cvrMinExact], lawshe: [methods.cvrMinLawshe] } },
  "DELPHI.CONSENSUS": {
    place: 1,
    by: {
      inc: [methods.consensus, methods.quartileInc],
      exc: [methods.consensus, methods.quartileExc],
    },
  },
  "DELPHI.CONVERGENCE": {
    place: 1,
    by: {
      inc: [methods.convergence, methods.quartileInc],
      exc: [methods.convergence, methods.quartileExc],
    },
  },
  "DELPHI.STABILITY": {
    place: 2,
    by: {
      cv: [methods.cvDifference, methods.coefficientOfVariation],
      spearman: [methods.spearman],
      wilcoxon: [methods.wilcoxon],
    },
  },
  "AHP.WEIGHTS": { place: 1, by: { eigen: [methods.ahpEigen], geometric: [methods.ahpGeometric] } },
  "INDEX.NORMALISE": {
    place: 1,
    by: {
      minmax: [methods.normaliseMinmax],
      zscore: [methods.normaliseZscore],
      distance: [methods.normaliseDistance],
      rank: [methods.normaliseRank],
      percentile: [methods.normalisePercentile],
    },
  },
  "INDEX.WEIGHTS": {
    place: 1,
    by: { equal: [methods.equalWeights], pca: [methods.pcaWeights], entropy: [methods.entropyWeights] },
  },
  "INDEX.SCORE": {
    place: 2,
    by: {
      arithmetic: [methods.scoreArithmetic],
      geometric: [methods.scoreGeometric],
      harmonic: [methods.scoreHarmonic],
    },
  },
  COMPARE: {
    place: 4,
    by: { difference: [methods.difference], ratio: [methods.ratio], percent: [methods.percent] },
  },
};

/**
 * The methods by which a call computes: one where its option is written out, all that it may use otherwise.
 *
 * @param call a call of an add-in function
 * @returns the methods; none for a function that looks up
 */
export function methodsOfCall(call: AddInCall): readonly Method[] {
  if (call.name === "TARGET") return literalWord(call.arguments[1]) === undefined ? [] : [methods.exchange];
  const all = byName[call.name] ?? [];
  const choice = choices[call.name];
  if (choice === undefined) return all;
  const text = call.arguments[choice.place] ?? "";
  const word = text === "" ? Object.keys(choice.by)[0] : literalWord(text);
  return choice.by[word?.toLowerCase() ?? ""] ?? all;
}

/** A call may name a function that does not exist. */
const byName: Readonly<Record<string, readonly Method[]>> = functionMethods;

function literalWord(text: string | undefined): string | undefined {
  const value = text === undefined || text === "" ? undefined : literalValue(text);
  return typeof value === "string" ? value : undefined;
}

/**
 * The methods of the computed columns of a gap sheet, by its scheme of status.
 *
 * @param stamp the record of the sheet
 * @returns the methods
 */
export function methodsOfGapSheet(stamp: Stamp): readonly Method[] {
  const { scheme } = stamp.query as unknown as GapSheetRequest;
  const pace = scheme === "sdg-index" ? [methods.paceLinear] : [methods.paceCagr, methods.paceLinear];
  const status = {
    eurostat: [methods.statusEurostat],
    un: [methods.statusUn, methods.expectedRatio],
    "sdg-index": [methods.statusSdgIndex],
  }[scheme];
  return [methods.gap, methods.relativeGap, methods.progress, methods.requiredLinear, ...pace, ...status];
}
