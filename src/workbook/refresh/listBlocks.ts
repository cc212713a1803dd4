import { catalog as ownCatalog } from "../../catalog/catalog";
import type { Bilingual } from "../../model/language";
import { runOperation } from "../session";
import { blockSummary } from "./blockSummary";
import { planBlock } from "./planBlock";
import type { BlockSummary, RefreshOptions } from "./refreshTypes";
import { surveyBlocks } from "./surveyBlocks";

const operation: Bilingual = { en: "List the inserted data", ko: "넣은 데이터 목록" };

/**
 * The blocks that the add-in has put into the workbook, wherever they are now, each with its state.
 *
 * @param options progress, and the data
 * @returns a summary each, copies after their originals
 * @throws {WorkbookError} an Office error or a cancellation
 */
export async function listBlocks(options: RefreshOptions = {}): Promise<readonly BlockSummary[]> {
  const { progress, catalog = ownCatalog() } = options;
  return runOperation({
    name: operation,
    ...(progress === undefined ? {} : { progress }),
    run: async (context, scope) => {
      const survey = await surveyBlocks(context, scope, { catalog, blocks: "all" });
      return survey.blocks.map((block) =>
        blockSummary(block, block.state === "read" ? planBlock(block) : undefined, survey.asOf),
      );
    },
  });
}
