import type { GapSheetRequest } from "../../src/workbook/gapSheet/request";

/** The request of a plain target-gap sheet: what a test is about is written over it. */
export const plainGapSheet: GapSheetRequest = {
  planId: "seoul-2024",
  form: "native",
  language: "en",
  moneyUnit: "KRW_BN",
  benchmark: "leader",
  deadlines: {},
  scheme: "eurostat",
  addedTargets: [],
  sample: false,
};
