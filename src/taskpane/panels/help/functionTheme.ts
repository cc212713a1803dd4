import type { Bilingual } from "../../../model/language";

/** The themes of the functions, in the order in which the help lists them. */
export const functionThemes = {
  targets: { en: "Plan and targets", ko: "계획과 목표" },
  benchmarks: { en: "Benchmarks", ko: "비교 지표" },
  delphi: { en: "Delphi", ko: "델파이" },
  survey: { en: "Survey and AHP", ko: "설문과 AHP" },
  index: { en: "Composite index", ko: "종합지수" },
  cluster: { en: "Cluster economics", ko: "클러스터 경제" },
  budget: { en: "Budget", ko: "예산" },
  explanation: { en: "Explanation", ko: "설명" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type FunctionTheme = keyof typeof functionThemes;

const byFirstWord: Readonly<Record<string, FunctionTheme>> = {
  DELPHI: "delphi",
  SURVEY: "survey",
  AHP: "survey",
  INDEX: "index",
  CLUSTER: "cluster",
  BUDGET: "budget",
  EXPLAIN: "explanation",
};

const benchmarks: ReadonlySet<string> = new Set([
  "BENCHMARK",
  "HISTORY",
  "GRID",
  "RANKING",
  "LEADERS",
  "COMPARE",
  "SOURCE",
  "DEFINITION",
  "EXCHANGE",
  "LIST.INDICATORS",
  "LIST.AREAS",
  "LIST.POLICIES",
  "LIST.VALUECHAIN",
]);

/**
 * The theme of a function, by its name.
 *
 * @param name as it is typed, without the namespace
 * @returns the theme; functions of the plan and its targets have no first word of their own
 * @example functionTheme("CLUSTER.LQ") // => "cluster"
 */
export function functionTheme(name: string): FunctionTheme {
  return byFirstWord[name.split(".")[0] ?? ""] ?? (benchmarks.has(name) ? "benchmarks" : "targets");
}
