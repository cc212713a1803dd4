import { MissingDataError } from "../../../../model/errors";
import type { Bilingual } from "../../../../model/language";
import type { Progress } from "../../../progress";
import type { AnalysisInput } from "../analysisInput";
import { buildAnalysis } from "../buildAnalysis";
import { itemValues } from "../itemValues";
import type { AnalysisPlan } from "../../../analysisSheet/writeAnalysisSheet";
import type { AnalysisRequest, AnalysisResult } from "../analysisTypes";
import { ahpWords } from "./ahpWords";
import { pairwiseSets, type PairwiseSet } from "./pairwiseSets";
import { planAhp } from "./planAhp";
import { planWorkings } from "./planWorkings";

export interface AhpRequest extends AnalysisRequest {
  readonly method: "eigen" | "geometric";
  /** The set of pairwise items; every set of the round, a sheet each, by default. */
  readonly dimension?: string;
}

/**
 * Builds the AHP of a round on new sheets: weights and consistency of all experts, of each group and of each expert,
 * the judgement that fits least, and a table of weights for other sheets.
 *
 * @param request which round, in which form
 * @param progress told how far it is; may cancel
 * @returns the sheets, a result and its workings for each set
 * @throws {MissingDataError} no pairwise items, or no expert with a whole set of judgements
 * @throws {InputError} a set with a pair missing, twice, or more than ten elements
 * @throws {WorkbookError} an Office error or a cancellation; the workbook is then as it was
 */
export async function buildAhp(request: AhpRequest, progress?: Progress): Promise<AnalysisResult> {
  const { method, dimension } = request;
  return buildAnalysis(ahpWords.operation, request, progress, (input) => {
    const sets = [...pairwiseSets(input.survey, input.scores, dimension)].reverse();
    const all = sets.map((set) => ({ set, remarks: incomplete(input, set) }));
    const plans = all.flatMap(({ set, remarks }) => {
      const workings = planWorkings(input, set, method);
      const result = (before: readonly string[]): AnalysisPlan =>
        planAhp(input, set, workings, { sheet: before.at(-1) ?? "", method, remarks });
      return [() => workings.plan, result];
    });
    return { plans, remarks: all.flatMap(({ remarks }) => remarks) };
  });
}

/** Experts without a whole set of judgements, who count in no group. */
function incomplete({ scores }: AnalysisInput, { pairs, dimension }: PairwiseSet): Bilingual[] {
  const given = scores.experts.map(
    (_, expert) => pairs.filter(({ itemId }) => (itemValues(scores, itemId)[expert] ?? null) !== null).length,
  );
  const left = scores.experts.filter((_, expert) => (given[expert] ?? 0) < pairs.length);
  if (left.length === scores.experts.length) throw noneComplete(dimension, pairs.length);
  if (left.length === 0) return [];
  const list = left.map(({ id }) => id).join(", ");
  return [
    {
      en: `Without all ${pairs.length} judgements, and so in no group: ${list}.`,
      ko: `판단 ${pairs.length}개를 모두 응답하지 않아 집단 계산에서 뺀 전문가: ${list}.`,
    },
  ];
}

function noneComplete(dimension: string, pairs: number): MissingDataError {
  return new MissingDataError({
    en: `AHP needs an expert with all ${pairs} judgements of "${dimension}"; no one has given them yet. Collect the answers first.`,
    ko: `AHP에는 "${dimension}"의 판단 ${pairs}개를 모두 응답한 전문가가 필요한데 아직 없습니다. 응답을 먼저 모으십시오.`,
  });
}
