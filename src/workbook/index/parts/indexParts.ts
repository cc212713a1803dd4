import type { IndexFigures } from "../indexFigures";
import type { IndexLayout } from "../indexLayout";
import type { IndexData, IndexRequest } from "../indexRequest";

/** What the parts of an index sheet are planned from. */
export interface IndexParts {
  readonly data: IndexData;
  readonly request: IndexRequest;
  readonly figures: IndexFigures;
  readonly layout: IndexLayout;
  /** What the cells of the weights hold where they were typed or refer to a table. */
  readonly weightCells: readonly (number | { readonly formula: string })[] | undefined;
}

/** Within one row or block: a cell for each of some things. */
export function each<T>(count: number, make: (at: number) => T): T[] {
  return Array.from({ length: count }, (_, at) => make(at));
}
