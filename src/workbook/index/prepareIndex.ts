import { catalog as ownCatalog, type Catalog } from "../../catalog/catalog";
import { MissingDataError } from "../../model/errors";
import type { Progress } from "../progress";
import { runOperation } from "../session";
import { loadWeights } from "../survey/analysis/weights/loadWeights";
import { byTheme } from "./data/byTheme";
import { catalogData } from "./data/catalogData";
import { rangeData } from "./data/rangeData";
import { pointWeights, surveyWeights, type GivenWeights } from "./givenWeights";
import type { IndexData, IndexRequest } from "./indexRequest";
import { indexWords as words } from "./indexWords";

/** What an index is computed from. */
export interface PreparedIndex {
  /** The indicators of a theme side by side. */
  readonly data: IndexData;
  /** Undefined where the method gives the weights. */
  readonly weights: GivenWeights | undefined;
}

/**
 * The figures and weights of an index, for the preview; nothing is written.
 *
 * @param request which figures and weights
 * @param progress told how far it is; may cancel
 * @returns both
 * @throws {InputError} figures that do not compare and no override, a range that is no table, an indicator without a weight
 * @throws {MissingDataError} an unknown indicator, area or table of weights
 * @throws {WorkbookError} an Office error
 */
export async function prepareIndex(request: IndexRequest, progress?: Progress): Promise<PreparedIndex> {
  const known = knownData(request);
  return runOperation({
    name: words.preview,
    ...(progress === undefined ? {} : { progress }),
    run: (context) => loadIndex(context, request, known),
  });
}

/**
 * The figures of the catalog; undefined where they stand in the workbook.
 *
 * @param request the request
 * @param catalog the data
 * @returns the figures
 * @throws {InputError} figures that do not compare and no override
 */
export function knownData(request: IndexRequest, catalog: Catalog = ownCatalog()): IndexData | undefined {
  return request.source.kind === "catalog" ? catalogData(catalog, request.source, request) : undefined;
}

/**
 * The same within a request of the caller's.
 *
 * @param context the request; synced here where anything stands in the workbook
 * @param request which figures and weights
 * @param known the figures of the catalog
 * @returns figures and weights
 */
export async function loadIndex(
  context: Excel.RequestContext,
  request: IndexRequest,
  known: IndexData | undefined,
): Promise<PreparedIndex> {
  const { source, themes } = request;
  const read = known ?? (source.kind === "range" ? await rangeData(context, source) : undefined);
  if (read === undefined) throw noTable();
  const data = byTheme(read, themes);
  return { data, weights: await loadGivenWeights(context, request, data) };
}

async function loadGivenWeights(
  context: Excel.RequestContext,
  { weights }: IndexRequest,
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
