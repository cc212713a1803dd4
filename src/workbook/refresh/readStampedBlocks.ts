import type { Catalog } from "../../catalog/catalog";
import { MissingDataError } from "../../model/errors";
import type { Bilingual } from "../../model/language";
import { readStoredStamps, type StoredStamp } from "../stamp/stampStore";
import type { Stamp } from "../stamp/stampTypes";
import { blockTitle } from "./blockTitle";
import type { StampedBlock } from "./blockTypes";
import { baseTable } from "./tables/baseTable";
import type { BlockTable } from "./tables/blockTable";
import { theirsTable } from "./tables/theirsTable";

/** A stamp with what was written, and the ids of its parts. */
export interface StoredBlock extends StampedBlock {
  readonly partIds: readonly string[];
}

/**
 * Reads all stamps, each with the table that was written.
 *
 * @param context the request; synced here
 * @param catalog the data
 * @returns a block for each stamp, refused ones included
 */
export async function readStampedBlocks(
  context: Excel.RequestContext,
  catalog: Catalog,
): Promise<readonly StoredBlock[]> {
  const stored = await readStoredStamps(context);
  return stored.map((item) => storedBlock(item, catalog));
}

function storedBlock({ finding, partIds }: StoredStamp, catalog: Catalog): StoredBlock {
  if (finding.state === "damaged") return { finding, partIds, title: unknownTitle };
  const { stamp } = finding;
  const title = blockTitle(catalog, stamp);
  const rest = isGrid(stamp) ? {} : { base: baseTable(catalog, stamp) };
  return { finding, partIds, stamp, title, ...rest };
}

/** Grids spill from one formula each and follow the data by themselves: there is nothing to write into them. */
export function isGrid({ kind, query }: Stamp): boolean {
  return kind === "dataset" && query["layout"] === "wide" && query["form"] === "formulas";
}

/** The catalog's table now, or why it has none. */
export type Theirs =
  | { readonly state: "ok"; readonly table: BlockTable }
  | { readonly state: "unknown"; readonly reason: Bilingual };

/**
 * What the catalog has now for a block.
 *
 * @param catalog the data
 * @param stamp of the block
 * @param asOf the workbook's as-of date
 * @returns the table, or the reason why the catalog has none any more
 */
export function catalogTable(catalog: Catalog, stamp: Stamp, asOf: string | undefined): Theirs {
  try {
    return { state: "ok", table: theirsTable(catalog, stamp, asOf) };
  } catch (error) {
    if (error instanceof MissingDataError) return { state: "unknown", reason: unknownReason(error.text) };
    throw error;
  }
}

const unknownTitle: Bilingual = { en: "Inserted data", ko: "넣은 데이터" };

function unknownReason(text: Bilingual): Bilingual {
  return {
    en: `${text.en} The table is left as it is.`,
    ko: `${text.ko} 표는 그대로 두었습니다.`,
  };
}
