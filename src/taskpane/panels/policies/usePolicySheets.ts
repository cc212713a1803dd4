import { WorkbookError } from "../../../model/errors";
import { goTo } from "../../../workbook/goTo";
import { buildComparison } from "../../../workbook/policies/comparison/buildComparison";
import { insertPolicies } from "../../../workbook/policies/insertPolicies/apply";
import type { PolicyRequest } from "../../../workbook/policies/policyRequest";
import { buildTimeline } from "../../../workbook/policies/timeline/buildTimeline";
import type { Progress } from "../../../workbook/progress";
import { usePane } from "../../components/PaneContext";
import { useOperation, type OperationControl } from "../../operations/useOperation";
import type { PolicyDraft } from "./policyDraft";

interface Made {
  readonly sheet: string;
  readonly address: string;
  /** Of a table. */
  readonly rows?: number;
}

export interface PolicySheets {
  readonly operation: OperationControl<Made>;
  /** The place is not empty: the pane asks before anything is written. */
  readonly placeTaken: boolean;
  readonly onMake: (draft: PolicyDraft) => void;
  readonly success: (made: Made) => { readonly text: string; readonly goTo: () => Promise<void> };
}

/**
 * Making what the draft asks for: table, comparison or timeline.
 *
 * @param request which policies
 * @returns the operation and its words
 */
export function usePolicySheets(request: PolicyRequest): PolicySheets {
  const { t } = usePane();
  const operation = useOperation<Made>();
  const { state } = operation;
  return {
    operation,
    placeTaken:
      state.phase === "failed" &&
      state.error instanceof WorkbookError &&
      state.error.code === "PlaceNotEmpty",
    onMake: (draft) => {
      operation.run((progress) => make(request, draft, progress));
    },
    success: ({ sheet, address, rows }) => ({
      text:
        rows === undefined
          ? t("policyDesk.made", { sheet })
          : t("result.inserted", { count: rows, address: `${sheet}!${address}` }),
      goTo: () => goTo(sheet, address),
    }),
  };
}

async function make(
  request: PolicyRequest,
  { product, currency, form, place }: PolicyDraft,
  progress: Progress,
): Promise<Made> {
  switch (product) {
    case "table":
      return insertPolicies({ ...request, currency }, { kind: place }, progress);
    case "comparison":
      return { sheet: await buildComparison({ ...request, currency, form }, progress), address: "A1" };
    case "timeline":
      return { sheet: await buildTimeline(request, progress), address: "A1" };
  }
}
