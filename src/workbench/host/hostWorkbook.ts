import type { Engine } from "../engine/createEngine";
import type { KeptState } from "./state/keptState";

/** The workbook as the page sees it: what to draw beside the grid, and what to save. */
export class HostWorkbook {
  constructor(
    readonly engine: Engine,
    readonly kept: KeptState,
  ) {}
}
