import * as benchmarks from "./benchmarks.functions";
import * as budget from "./budget.functions";
import * as cluster from "./cluster.functions";
import * as delphi from "./delphi.functions";
import * as explanation from "./explanation.functions";
import * as index from "./index.functions";
import * as survey from "./survey.functions";
import * as targets from "./targets.functions";

/** Every function by its id in functions.json. */
const functions: Readonly<Record<string, (...cells: never[]) => unknown>> = {
  TARGET: targets.target,
  GAP: targets.gap,
  "GAP.RELATIVE": targets.gapRelative,
  ACHIEVEMENT: targets.achievement,
  PROGRESS: targets.progress,
  CAGR: targets.cagr,
  REQUIRED: targets.required,
  PACE: targets.pace,
  STATUS: targets.status,
  PROJECT: targets.project,
  REACHED: targets.reached,
  DISTANCE: targets.distance,
  "LIST.TARGETS": targets.listTargets,
  BENCHMARK: benchmarks.benchmark,
  HISTORY: benchmarks.history,
  GRID: benchmarks.grid,
  RANKING: benchmarks.ranking,
  LEADERS: benchmarks.leaders,
  COMPARE: benchmarks.compare,
  SOURCE: benchmarks.source,
  DEFINITION: benchmarks.definition,
  EXCHANGE: benchmarks.exchange,
  "LIST.INDICATORS": benchmarks.listIndicators,
  "LIST.AREAS": benchmarks.listAreas,
  "LIST.POLICIES": benchmarks.listPolicies,
  "LIST.VALUECHAIN": benchmarks.listValueChain,
  "DELPHI.SUMMARY": delphi.delphiSummary,
  "DELPHI.CVR": delphi.delphiCvr,
  "DELPHI.CVRMIN": delphi.delphiCvrMin,
  "DELPHI.CONSENSUS": delphi.delphiConsensus,
  "DELPHI.CONVERGENCE": delphi.delphiConvergence,
  "DELPHI.CV": delphi.delphiCv,
  "DELPHI.STABILITY": delphi.delphiStability,
  "DELPHI.KENDALLW": delphi.delphiKendallW,
  "DELPHI.AGREEMENT": delphi.delphiAgreement,
  "SURVEY.SUMMARY": survey.surveySummary,
  "SURVEY.ALPHA": survey.surveyAlpha,
  "SURVEY.IPA": survey.surveyIpa,
  "SURVEY.BORICH": survey.surveyBorich,
  "SURVEY.LOCUS": survey.surveyLocus,
  "AHP.WEIGHTS": survey.ahpWeights,
  "AHP.CONSISTENCY": survey.ahpConsistency,
  "AHP.COMBINE": survey.ahpCombine,
  "CLUSTER.LQ": cluster.clusterLq,
  "CLUSTER.HHI": cluster.clusterHhi,
  "CLUSTER.TOPSHARE": cluster.clusterTopShare,
  "CLUSTER.SPECIALISATION": cluster.clusterSpecialisation,
  "CLUSTER.ENTROPY": cluster.clusterEntropy,
  "CLUSTER.SHIFTSHARE": cluster.clusterShiftShare,
  "INDEX.NORMALISE": index.indexNormalise,
  "INDEX.WEIGHTS": index.indexWeights,
  "INDEX.SCORE": index.indexScore,
  "INDEX.RANK": index.indexRank,
  "INDEX.ROBUSTNESS": index.indexRobustness,
  "INDEX.SENSITIVITY": index.indexSensitivity,
  "BUDGET.PHASE": budget.budgetPhase,
  "BUDGET.ALLOCATE": budget.budgetAllocate,
  "BUDGET.UNITCOST": budget.budgetUnitCost,
  "BUDGET.ICER": budget.budgetIcer,
  EXPLAIN: explanation.explain,
};

for (const [id, calculate] of Object.entries(functions)) CustomFunctions.associate(id, calculate);
