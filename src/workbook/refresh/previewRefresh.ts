import { catalog as ownCatalog } from "../../catalog/catalog";
import type { Bilingual } from "../../model/language";
import { runOperation } from "../session";
import { blockSummary } from "./blockSummary";
import { planBlock } from "./planBlock";
import type { BlockPreview, RefreshOptions, RefreshPreview } from "./refreshTypes";
import { surveyBlocks, type SurveyedBlock } from "./surveyBlocks";

const operation: Bilingual = { en: "Preview the refresh", ko: "새로 고침 미리 보기" };

/**
 * What a refresh would do, change by change. Nothing is written.
 *
 * @param blocks ids from {@link listBlocks}, or "all"
 * @param options progress, and the data
 * @returns the blocks with their changes; {@link applyRefresh} carries them out
 * @throws {WorkbookError} an Office error or a cancellation
 */
export async function previewRefresh(
  blocks: readonly string[] | "all",
  options: RefreshOptions = {},
): Promise<RefreshPreview> {
  const { progress, catalog = ownCatalog() } = options;
  return runOperation({
    name: operation,
    ...(progress === undefined ? {} : { progress }),
    run: async (context, scope) => {
      const survey = await surveyBlocks(context, scope, { catalog, blocks });
      return {
        version: catalog.version,
        ...(survey.asOf === undefined ? {} : { asOf: survey.asOf }),
        blocks: survey.blocks.map((block) => blockPreview(block, survey.asOf)),
      };
    },
  });
}

function blockPreview(block: SurveyedBlock, asOf: string | undefined): BlockPreview {
  if (block.state !== "read")
    return { block: blockSummary(block, undefined, asOf), fingerprint: "", changes: [] };
  const plans = planBlock(block);
  return { block: blockSummary(block, plans, asOf), fingerprint: block.fingerprint, changes: plans.changes };
}
