import { InputError } from "../../model/errors";
import type { Bilingual } from "../../model/language";
import type { Progress } from "../progress";
import { runOperation } from "../session";
import { writeAnalysisSheet } from "../analysisSheet/writeAnalysisSheet";
import type { ClusterFinding, ClusterRequest } from "./clusterTypes";
import { clusterWords as words } from "./clusterWords";
import { loadClusterInput } from "./loadClusterInput";
import { planClusterSheet } from "./planClusterSheet";

export interface ClusterResult {
  readonly sheet: string;
  /** Warnings and what was left out; they stand on the sheet too. */
  readonly findings: readonly ClusterFinding[];
}

/**
 * Builds the cluster sheet from a table of industries, on a new sheet, and shows it: all or nothing.
 *
 * @param request the table, form, language
 * @param progress told how far it is; may cancel
 * @returns the sheet
 * @throws {InputError} what cannot be computed with, each with its cell; nothing is written
 * @throws {MissingDataError} the template is gone
 * @throws {WorkbookError} an Office error or a cancellation; the workbook is then as it was
 */
export async function buildClusterSheet(
  request: ClusterRequest,
  progress?: Progress,
): Promise<ClusterResult> {
  return runOperation({
    name: words.operation,
    ...(progress === undefined ? {} : { progress }),
    run: async (context, scope) => {
      const check = await loadClusterInput(context, request.source);
      scope.progress.report(1, 3, words.check);
      const { table, findings } = check;
      if (table === undefined) throw new InputError(faultsText(findings));
      const plan = planClusterSheet({ ...check, table }, request);
      return { sheet: await writeAnalysisSheet(context, scope, words.operation, plan), findings };
    },
  });
}

function faultsText(findings: readonly ClusterFinding[]): Bilingual {
  const text = (language: "en" | "ko"): string =>
    findings
      .filter(({ level }) => level === "error")
      .map(({ place, text: words_ }) => (place === "" ? words_[language] : `${place} ${words_[language]}`))
      .join(" ");
  return { en: text("en"), ko: text("ko") };
}
