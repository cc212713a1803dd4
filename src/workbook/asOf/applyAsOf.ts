import type { Bilingual } from "../../model/language";
import { writeFormulas } from "../formula/writeFormulas";
import type { Progress } from "../progress";
import { runOperation } from "../session";
import type { AsOfPreview, AsOfResult } from "./asOfTypes";
import { pinName } from "./pinName";
import { unpinName } from "./unpinName";

const pin: Bilingual = { en: "Pin the workbook to a date", ko: "통합 문서의 기준 시점 고정" };
const unpin: Bilingual = { en: "Unpin the workbook", ko: "통합 문서의 기준 시점 해제" };

/**
 * Pins the workbook to a date or unpins it: the named cell SEOULAI_AS_OF holds the date, and formulas refer to it. All
 * or nothing.
 *
 * @param preview from `previewAsOf`
 * @param chosen ids of the changes to make; those of the add-in's own formulas are always made
 * @param progress told how far it is; may cancel
 * @returns how many formulas were changed, and how many stayed
 * @throws {WorkbookError} "ChangedSincePreview", another Office error or a cancellation; the workbook is then as it was
 * @throws {InputError} the cell of the date holds a formula of another date, or the name is not one cell's
 */
export async function applyAsOf(
  preview: AsOfPreview,
  chosen: ReadonlySet<string>,
  progress?: Progress,
): Promise<AsOfResult> {
  const { asOf } = preview;
  const changes = preview.changes.filter(({ id, ours }) => ours || chosen.has(id));
  const name = asOf === undefined ? unpin : pin;
  return runOperation({
    name,
    ...(progress === undefined ? {} : { progress }),
    run: async (context, scope) => {
      if (asOf !== undefined) await pinName(context, scope, asOf, name);
      await writeFormulas(context, scope, changes, name);
      if (asOf === undefined) await unpinName(context, scope);
      return {
        formulas: changes.length,
        left: preview.changes.length - changes.length + preview.left.length,
      };
    },
  });
}
