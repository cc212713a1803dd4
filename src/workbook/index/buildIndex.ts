import { catalog as ownCatalog, type Catalog } from "../../catalog/catalog";
import type { Bilingual } from "../../model/language";
import type { Progress } from "../progress";
import { runOperation } from "../session";
import { writeAnalysisSheet } from "../analysisSheet/writeAnalysisSheet";
import { indexFigures, type IndexFigures } from "./indexFigures";
import type { IndexData, IndexRequest } from "./indexRequest";
import { indexWords as words } from "./indexWords";
import { planIndex } from "./planIndex";
import { knownData, loadIndex } from "./prepareIndex";

export interface IndexResult {
  readonly sheet: string;
  /** What a person should know: who is not ranked and why, bounds. It stands on the sheet too. */
  readonly remarks: readonly Bilingual[];
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
  // Read before the operation begins: a refusal needs no workbook.
  const known = knownData(request, catalog);
  return runOperation({
    name: words.operation,
    ...(progress === undefined ? {} : { progress }),
    run: async (context, scope) => {
      scope.progress.report(0, 3, steps.data);
      const { data, weights } = await loadIndex(context, request, known);
      scope.progress.report(1, 3, steps.index);
      scope.checkCancelled();
      const figures = await compute(data, request, weights?.numbers);
      const { plan, remarks } = planIndex(data, request, figures, weights?.cells);
      scope.progress.report(2, 3, steps.sheet);
      return { sheet: await writeAnalysisSheet(context, scope, words.operation, plan), remarks };
    },
  });
}

const computeHere: ComputeIndex = (...given) => Promise.resolve().then(() => indexFigures(...given));

const steps = {
  data: { en: "Reading the figures", ko: "수치 읽기" },
  index: { en: "Computing the index", ko: "지수 계산" },
  sheet: { en: "Writing the sheet", ko: "시트 쓰기" },
} as const satisfies Readonly<Record<string, Bilingual>>;
