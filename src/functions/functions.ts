import * as benchmarks from "./benchmarks.functions";
import * as explanation from "./explanation.functions";
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
  EXPLAIN: explanation.explain,
};

for (const [id, calculate] of Object.entries(functions)) CustomFunctions.associate(id, calculate);
