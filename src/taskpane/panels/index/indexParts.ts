import type { Catalog } from "../../../catalog/catalog";
import type { IndexRequest } from "../../../workbook/index/indexRequest";
import type { IndexCoverage } from "./indexCoverage";
import type { IndexDraft } from "./indexDraft";

/** What every part of the panel is drawn from. */
export interface IndexPartProps {
  readonly catalog: Catalog;
  readonly draft: IndexDraft;
  /** Undefined while something is lacking. */
  readonly request: IndexRequest | undefined;
  readonly coverage: IndexCoverage | undefined;
  readonly onChange: (values: Partial<IndexDraft>) => void;
}
