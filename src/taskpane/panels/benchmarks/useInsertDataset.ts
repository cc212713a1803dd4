import { WorkbookError } from "../../../model/errors";
import { readAsOf } from "../../../workbook/asOf/readAsOf";
import { goTo } from "../../../workbook/goTo";
import { insertDataset, type InsertResult } from "../../../workbook/insertDataset/apply";
import { usePane } from "../../components/PaneContext";
import { useOperation, type OperationControl } from "../../operations/useOperation";
import { draftRequest, type DatasetDraft } from "./datasetDraft";

export interface InsertControl {
  readonly operation: OperationControl<InsertResult>;
  /** The place is not empty: the pane asks before anything is written. */
  readonly placeTaken: boolean;
  readonly onInsert: (place: DatasetDraft["place"]) => void;
  readonly onNewSheet: () => void;
  readonly success: (result: InsertResult) => { readonly text: string; readonly goTo: () => Promise<void> };
}

/**
 * Inserting the chosen figures, with the question when the place is not empty.
 *
 * @param draft what to insert
 * @returns the operation and its words
 */
export function useInsertDataset(draft: DatasetDraft): InsertControl {
  const { t, language } = usePane();
  const operation = useOperation<InsertResult>();
  const { state } = operation;
  const insert = (kind: DatasetDraft["place"]): void => {
    operation.run(async (progress) => {
      // Read at the last moment: the date may have been pinned since the preview.
      const pin = await readAsOf();
      const request = draftRequest(draft, language);
      const date = pin === undefined ? {} : { asOf: pin.asOf, asOfPinned: true as const };
      return insertDataset({ ...request, ...date }, { kind }, progress);
    });
  };
  return {
    operation,
    placeTaken:
      state.phase === "failed" &&
      state.error instanceof WorkbookError &&
      state.error.code === "PlaceNotEmpty",
    onInsert: insert,
    onNewSheet: () => {
      operation.reset();
      insert("newSheet");
    },
    success: (result) => ({
      text: t("result.inserted", { count: result.rows, address: `${result.sheet}!${result.address}` }),
      goTo: () => goTo(result.sheet, result.address),
    }),
  };
}
