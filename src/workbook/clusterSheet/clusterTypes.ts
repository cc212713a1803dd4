import type { Bilingual, Language } from "../../model/language";
import type { SheetForm } from "../analysisSheet/sheetForm";

/** What a table of industries speaks of, as its owner says. */
export interface ClusterFacts {
  /** Such as "Seoul". */
  readonly area: string;
  /** What the area is held against, such as "Korea". */
  readonly reference: string;
  /** Only of a table with two years. */
  readonly startYear?: number | undefined;
  readonly endYear?: number | undefined;
  /** Such as "persons employed" or "firms". */
  readonly unit: string;
  /** Where the figures come from; "" where nobody said. */
  readonly source: string;
}

/** Where the table stands: a template sheet of the add-in, or cells that the user chose. */
export type ClusterSource =
  | { readonly kind: "template"; readonly id: string }
  | {
      readonly kind: "range";
      readonly sheet: string;
      readonly address: string;
      readonly facts: ClusterFacts;
    };

export interface ClusterRequest {
  readonly source: ClusterSource;
  readonly form: SheetForm;
  readonly language: Language;
}

/** Amounts of one industry. */
export interface IndustryRow {
  readonly name: string;
  /** Row of the sheet on which the table stands, from 0. */
  readonly row: number;
  /** Null in a table of one year. */
  readonly areaStart: number | null;
  readonly areaEnd: number;
  readonly referenceStart: number | null;
  readonly referenceEnd: number;
}

/** A table of industries that can be computed with. */
export interface IndustryTable {
  readonly sheet: string;
  /** Columns of the sheet, from 0. */
  readonly columns: {
    readonly name: number;
    readonly areaStart?: number;
    readonly areaEnd: number;
    readonly referenceStart?: number;
    readonly referenceEnd: number;
  };
  readonly rows: readonly IndustryRow[];
}

/** What is wrong in a table, or worth knowing: an error stops the sheet, what is left out and warnings do not. */
export interface ClusterFinding {
  readonly level: "error" | "leftOut" | "warning";
  /** Such as "C7", or "" for the table as a whole. */
  readonly place: string;
  readonly text: Bilingual;
}

/** A table as it was read, with what was found. */
export interface ClusterCheck {
  readonly facts: ClusterFacts;
  /** Undefined where an error stops it. */
  readonly table: IndustryTable | undefined;
  readonly findings: readonly ClusterFinding[];
}

/** A checked table without errors. */
export type ClusterInput = ClusterCheck & { readonly table: IndustryTable };
