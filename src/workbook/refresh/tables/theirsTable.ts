import type { Catalog } from "../../../catalog/catalog";
import { catalogAsOf } from "../../asOf/catalogAsOf";
import type { Stamp } from "../../stamp/stampTypes";
import { baseTable } from "./baseTable";
import type { BlockTable } from "./blockTable";
import { datasetTable } from "./datasetTable";
import { policyTable } from "./policyTable";
import { knownFigures, knownTargets, requestOf } from "./requestOf";
import { noTable } from "./tableFrom";
import { gapSheetTable, planTargetsTable } from "./targetTables";

/**
 * What the catalog has now for a block: its request planned again, by the same planners that wrote it.
 *
 * @param catalog the data
 * @param stamp of the block
 * @param asOf the workbook's as-of date, which beats the request's own
 * @returns the table; empty for grids that spill, which follow the data by themselves
 * @throws {MissingDataError} the catalog has nothing any more of what was asked for
 */
export function theirsTable(catalog: Catalog, stamp: Stamp, asOf: string | undefined): BlockTable {
  const asked = requestOf(stamp);
  switch (asked.kind) {
    case "dataset": {
      const request = knownFigures(catalog, asked.request, asOf);
      if (request.layout === "wide" && request.form === "formulas") return noTable;
      return datasetTable(catalog, request, baseTable(catalog, stamp).fields);
    }
    case "gapSheet": {
      const known = catalogAsOf(catalog, asOf);
      return gapSheetTable(known, knownTargets(known, asked.request));
    }
    case "planTable":
      return planTargetsTable(catalog, asked.request.planId, asked.request.language);
    case "policyTable":
      return policyTable(catalog, asked.request);
  }
}
