import type { Catalog } from "../../../catalog/catalog";
import type { Stamp } from "../../stamp/stampTypes";
import type { BlockTable } from "./blockTable";
import { planOf, tableOf } from "./baseTable";

export function theirsTable(catalog: Catalog, stamp: Stamp, asOf: string | undefined): BlockTable {
  const s = asOf === undefined ? stamp : { ...stamp, query: { ...stamp.query, asOf } };
  const plan = planOf(catalog, s);
  return tableOf(catalog, s, plan.content, plan.piece.numberFormats[0]);
}
