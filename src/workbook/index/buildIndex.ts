import { catalog as ownCatalog, type Catalog } from "../../catalog/catalog";
import { MissingDataError } from "../../model/errors";
import type { Bilingual } from "../../model/language";
import type { Progress } from "../progress";
import { runOperation } from "../session";
import { loadWeights } from "../survey/analysis/weights/loadWeights";
import { writeAnalysisSheet } from "../survey/analysis/writeAnalysisSheet";
import { catalogData } from "./data/catalogData";
import { rangeData } from "./data/rangeData";
import { byTheme } from "./data/byTheme";
import { pointWeights, surveyWeights, type GivenWeights } from "./givenWeights";
import { indexFigures, type IndexFigures } from "./indexFigures";
import type { IndexData, IndexRequest } from "./indexRequest";
import { indexWords as words } from "./indexWords";
import { planIndex } from "./planIndex";

export interface IndexResult {
  readonly sheet: string;
  /** What a person should know: who is not ranked and why, bounds. It stands on the sheet too. */
  readonly remarks: readonly Bilingual[];
}

/**
 * Builds a composite index on a new sheet and shows it, all or nothing.
 *
 * @param request data, method, form, language
 * @param progress told how far it is; may cancel
 * @param options the data and who computes
 * @returns the sheet
 * @throws {InputError} figures that do not compare and no override, or what a step of the index refuses
 * @throws {MissingDataError} an unknown indicator, area or table of weights
 * @throws {UndefinedResultError} an indicator that tells no units apart, or weights that the data do not determine
 * @throws {WorkbookError} an Office error or a cancellation; the workbook is then as it was
 */
export async function buildIndex(
  request: IndexRequest,
  progress?: Progress,
  { catalog = ownCatalog(), compute = computeHere }: IndexOptions = {},
): Promise<IndexResult> {
  const { source } = request;
  // Read before the operation begins: a refusal needs no workbook.
  const known = source.kind === "catalog" ? catalogData(catalog, source, request) : source;
  return runOperation({
    name: words.operation,
    ...(progress === undefined ? {} : { progress }),
    run: async (context, scope) => {
      scope.progress.report(0, 3, steps.data);
      const read = "kind" in known ? await rangeData(context, known) : known;
      const data = byTheme(read, request.themes);
      const weights = await loadGivenWeights(context, request, data);
      scope.progress.report(1, 3, steps.index);
      scope.checkCancelled();
      const figures = await compute(data, request, weights?.numbers);
      const { plan, remarks } = planIndex(data, request, figures, weights?.cells);
      scope.progress.report(2, 3, steps.sheet);
      return { sheet: await writeAnalysisSheet(context, scope, words.operation, plan), remarks };
    },
  });
}

/** Computes the index; the pane has it done off the main thread. */
export type ComputeIndex = (
  data: IndexData,
  request: IndexRequest,
  weights: readonly number[] | undefined,
) => Promise<IndexFigures>;

export interface IndexOptions {
  /** The data; the add-in's own by default. */
  readonly catalog?: Catalog;
  readonly compute?: ComputeIndex;
}

const computeHere: ComputeIndex = (...given) => Promise.resolve().then(() => indexFigures(...given));

/**
 * The weights that do not come from the figures: points, or those of a table of the workbook.
 *
 * @param context the request; synced here for a table
 * @param request which weights
 * @param data the indicators, in the order of the weights
 * @returns the weights; undefined where the method gives them
 * @throws {MissingDataError} the table is gone
 * @throws {InputError} an indicator without a weight
 */
export async function loadGivenWeights(
  context: Excel.RequestContext,
  { weights }: Pick<IndexRequest, "weights">,
  data: IndexData,
): Promise<GivenWeights | undefined> {
  const ids = data.indicators.map(({ id }) => id);
  if (weights.kind === "points") return pointWeights(weights.points)(ids);
  if (weights.kind !== "survey") return undefined;
  const sets = await loadWeights(context);
  const set = sets.find(({ id }) => id === weights.setId);
  if (set === undefined) throw noTable();
  return surveyWeights(set, (id) => data.indicators.find((one) => one.id === id)?.name ?? id)(ids);
}

function noTable(): MissingDataError {
  return new MissingDataError({
    en: "The chosen table of weights is no longer in the workbook. Choose another one.",
    ko: "고른 가중치 표가 통합 문서에 없습니다. 다른 표를 고르십시오.",
  });
}

const steps = {
  data: { en: "Reading the figures", ko: "수치 읽기" },
  index: { en: "Computing the index", ko: "지수 계산" },
  sheet: { en: "Writing the sheet", ko: "시트 쓰기" },
} as const satisfies Readonly<Record<string, Bilingual>>;
