import type { FunctionName } from "../parameters";
import { tellAhpCombine, tellAhpConsistency, tellAhpWeights } from "./ahpTellers";
import { tellAllocate, tellIcer, tellPhase, tellUnitCost } from "./budgetTellers";
import type { Teller } from "./call";
import { tellEntropy, tellHhi, tellLq, tellSpecialisation, tellTopShare } from "./clusterTellers";
import {
  tellConsensus,
  tellConvergence,
  tellCv,
  tellCvr,
  tellCvrMin,
  tellDelphiSummary,
} from "./delphiTellers";
import { tellBenchmark, tellGrid, tellHistory } from "./figureTellers";
import { tellAchievement, tellGap, tellProgress, tellRelativeGap } from "./gapTellers";
import { tellCagr, tellRequired } from "./growthTellers";
import {
  tellIndexRank,
  tellIndexWeights,
  tellNormalise,
  tellRobustness,
  tellScore,
  tellSensitivity,
} from "./indexTellers";
import { tellAreas, tellIndicators, tellPolicies, tellTargets, tellValueChain } from "./listTellers";
import { tellExchange, tellTarget } from "./moneyTellers";
import { tellPace, tellStatus } from "./paceTellers";
import { tellAgreement, tellKendallW, tellStability } from "./panelTellers";
import { tellIpa, tellLocus } from "./quadrantTellers";
import { tellCompare, tellLeaders, tellRanking } from "./rankTellers";
import { tellDistance, tellProject, tellReached } from "./seriesTellers";
import { tellShiftShare } from "./shiftShareTeller";
import { tellAlpha, tellBorich, tellSurveySummary } from "./surveyTellers";
import { tellDefinition, tellExplain, tellSource } from "./textTellers";

/** Who tells each function. */
export const tellers: Readonly<Record<FunctionName, Teller>> = {
  TARGET: tellTarget,
  GAP: tellGap,
  "GAP.RELATIVE": tellRelativeGap,
  ACHIEVEMENT: tellAchievement,
  PROGRESS: tellProgress,
  CAGR: tellCagr,
  REQUIRED: tellRequired,
  PACE: tellPace,
  STATUS: tellStatus,
  PROJECT: tellProject,
  REACHED: tellReached,
  DISTANCE: tellDistance,
  "LIST.TARGETS": tellTargets,
  BENCHMARK: tellBenchmark,
  HISTORY: tellHistory,
  GRID: tellGrid,
  RANKING: tellRanking,
  LEADERS: tellLeaders,
  COMPARE: tellCompare,
  SOURCE: tellSource,
  DEFINITION: tellDefinition,
  EXCHANGE: tellExchange,
  "LIST.INDICATORS": tellIndicators,
  "LIST.AREAS": tellAreas,
  "LIST.POLICIES": tellPolicies,
  "LIST.VALUECHAIN": tellValueChain,
  "DELPHI.SUMMARY": tellDelphiSummary,
  "DELPHI.CVR": tellCvr,
  "DELPHI.CVRMIN": tellCvrMin,
  "DELPHI.CONSENSUS": tellConsensus,
  "DELPHI.CONVERGENCE": tellConvergence,
  "DELPHI.CV": tellCv,
  "DELPHI.STABILITY": tellStability,
  "DELPHI.KENDALLW": tellKendallW,
  "DELPHI.AGREEMENT": tellAgreement,
  "SURVEY.SUMMARY": tellSurveySummary,
  "SURVEY.ALPHA": tellAlpha,
  "SURVEY.IPA": tellIpa,
  "SURVEY.BORICH": tellBorich,
  "SURVEY.LOCUS": tellLocus,
  "AHP.WEIGHTS": tellAhpWeights,
  "AHP.CONSISTENCY": tellAhpConsistency,
  "AHP.COMBINE": tellAhpCombine,
  "CLUSTER.LQ": tellLq,
  "CLUSTER.HHI": tellHhi,
  "CLUSTER.TOPSHARE": tellTopShare,
  "CLUSTER.SPECIALISATION": tellSpecialisation,
  "CLUSTER.ENTROPY": tellEntropy,
  "CLUSTER.SHIFTSHARE": tellShiftShare,
  "INDEX.NORMALISE": tellNormalise,
  "INDEX.WEIGHTS": tellIndexWeights,
  "INDEX.SCORE": tellScore,
  "INDEX.RANK": tellIndexRank,
  "INDEX.ROBUSTNESS": tellRobustness,
  "INDEX.SENSITIVITY": tellSensitivity,
  "BUDGET.PHASE": tellPhase,
  "BUDGET.ALLOCATE": tellAllocate,
  "BUDGET.UNITCOST": tellUnitCost,
  "BUDGET.ICER": tellIcer,
  EXPLAIN: tellExplain,
};
