import type { Bilingual } from "../../model/language";

/** What a cell is to the add-in. */
export type CellKind = "formula" | "figure" | "gapSheet" | "native" | "constant" | "header" | "empty";

/** An argument, or a cell that a sentence speaks of. */
export interface ExplainedInput {
  readonly name: Bilingual;
  /** As it is written in the formula, or the header of its column. */
  readonly text: string;
  /** What it comes to; of a range a summary. */
  readonly value?: string;
  /** Where it stands, "Sheet1!B3"; none for a value typed into the formula. */
  readonly address?: string;
}

/** A figure or target of the catalog behind a number. */
export interface ExplainedRow {
  /** "Private AI investment, United States" */
  readonly what: Bilingual;
  /** With its bound and unit. */
  readonly value: string;
  readonly period?: string;
  readonly vintage?: string;
  /** A bound, an estimate or a break in words; none for a plain figure. */
  readonly status?: Bilingual;
  readonly source: Bilingual;
  /** Grade of evidence in words. */
  readonly grade: Bilingual;
}

/** A method with the place where it is published. */
export interface ExplainedMethod {
  readonly name: Bilingual;
  readonly formula: string;
  readonly source: Bilingual;
}

/** A cell that the number depends on. */
export interface Precedent {
  /** 1: named in the formula itself. */
  readonly depth: number;
  readonly address: string;
  /** What it shows; of a range a summary in both languages. */
  readonly text: string;
  readonly formula?: string;
  /** What it is in words: a function of the add-in, a figure of a block, a number typed by hand. */
  readonly what?: Bilingual;
}

/** The block of the add-in that the cell stands in. */
export interface ExplainedBlock {
  readonly title: Bilingual;
  readonly version: string;
  /** The cell no longer holds what was written. */
  readonly edited: boolean;
  readonly writtenValue?: string;
  /** What the catalog says now; none where it has no such figure any more. */
  readonly catalogValue?: string;
}

/** Why a cell shows what it shows. */
export interface Explanation {
  /** "Sheet1!B3" */
  readonly address: string;
  readonly kind: CellKind;
  readonly formula?: string;
  /** The cell as it is shown. */
  readonly result: string;
  /** The formula in words, a sentence each. */
  readonly words: readonly Bilingual[];
  readonly inputs: readonly ExplainedInput[];
  readonly rows: readonly ExplainedRow[];
  readonly methods: readonly ExplainedMethod[];
  readonly precedents: readonly Precedent[];
  readonly block?: ExplainedBlock;
}
