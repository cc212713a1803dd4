import { catalog as ownCatalog, type Catalog } from "../../catalog/catalog";
import type { Bilingual } from "../../model/language";
import { catalogAsOf } from "../asOf/catalogAsOf";
import { loadAsOf } from "../asOf/loadAsOf";
import type { Progress } from "../progress";
import { runOperation } from "../session";
import { writeAnalysisSheet } from "../analysisSheet/writeAnalysisSheet";
import { planProfile } from "./planProfile";
import type { ProfileAreas, ProfileRequest } from "./profileRequest";
import { profileWords as words } from "./profileWords";

export interface ProfilesRequest extends Omit<ProfileRequest, "areas"> {
  /** A sheet each. */
  readonly profiles: readonly ProfileAreas[];
}

export interface ProfilesResult {
  readonly sheets: readonly string[];
}

/**
 * Makes profiles on new sheets, one an entry, and shows the first: all or nothing. In a pinned workbook the figures are
 * those of its as-of date.
 *
 * @param request whose profiles, form, language, override
 * @param progress told how far it is; may cancel
 * @param catalog the data; the add-in's own by default
 * @returns the sheets
 * @throws {MissingDataError} an area without figures; nothing is written
 * @throws {WorkbookError} an Office error or a cancellation; the workbook is then as it was
 */
export async function buildProfiles(
  request: ProfilesRequest,
  progress?: Progress,
  catalog: Catalog = ownCatalog(),
): Promise<ProfilesResult> {
  return runOperation({
    name: words.operation,
    ...(progress === undefined ? {} : { progress }),
    run: async (context, scope) => {
      const asOf = loadAsOf(context);
      await context.sync();
      const date = asOf();
      const known = catalogAsOf(catalog, date);
      const plans = request.profiles.map(
        (areas) => planProfile(known, { ...request, areas, asOf: date }).plan,
      );
      const sheets: string[] = [];
      for (const plan of plans) {
        const label: Bilingual = { en: plan.setup.name, ko: plan.setup.name };
        scope.progress.report(sheets.length, plans.length, label);
        scope.checkCancelled();
        sheets.push(await writeAnalysisSheet(context, scope, words.operation, plan));
      }
      const [first] = sheets;
      if (first !== undefined && sheets.length > 1) {
        context.workbook.worksheets.getItem(first).activate();
        await context.sync();
      }
      return { sheets };
    },
  });
}
