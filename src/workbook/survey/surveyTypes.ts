import type { Bilingual, Language } from "../../model/language";

/**
 * How an item is answered. importance, current: a Likert scale from 1; essential: yes (1) or no (0); ranking: a place
 * from 1 among the ranking items of its dimension; pairwise: Saaty's 1/9 to 9, how much more the left of the topic
 * counts than the right; open: words.
 */
export type ItemKind = "importance" | "current" | "essential" | "ranking" | "pairwise" | "open";

/** Where an item stands after the rounds so far. active and revised are asked in the next round. */
export type ItemStatus = "active" | "revised" | "accepted" | "dropped";

/** One question. */
export interface SurveyItem {
  /** Unique in the survey; the header of its column in the responses. */
  readonly id: string;
  /**
   * What it is about: an importance and a current item of one topic are a pair, an open one holds comments on it. Of a
   * pairwise item the two things compared, "left|right".
   */
  readonly topic: string;
  readonly dimension: string;
  readonly text: Bilingual;
  readonly kind: ItemKind;
  /** The highest answer of a scale (5: 1 to 5); of essential 1, of ranking the number of items, of pairwise 9, of open 0. */
  readonly scaleMax: number;
  /** A high answer means little: analysed as scaleMax + 1 - answer. */
  readonly reversed: boolean;
  readonly status: ItemStatus;
}

/** What decides about an item, as it stands in the named cells of the questionnaire. */
export interface SurveyRules {
  /** 0..1; at least. */
  readonly consensusMin: number;
  /** Scale points; at most. */
  readonly convergenceMax: number;
  /** At most, else the item is asked again even if it is accepted. */
  readonly cvMax: number;
  /** An answer of at least this counts as "essential" for the CVR; of yes-no items 1 does. */
  readonly essentialFrom: number;
  readonly cvrTable: "exact" | "lawshe";
  readonly quartile: "inc" | "exc";
}

/** The columns of a response table before those of the items. */
export interface Expert {
  /** Pseudonymous: P01, P02, ... */
  readonly id: string;
  /** "company", "university" or another word; "" where it is not known. */
  readonly group: string;
  readonly field: string;
}

/** One round of a survey. */
export interface Round {
  /** From 1. */
  readonly number: number;
  /** Name of the sheet with the responses, and its table. */
  readonly sheet: string;
  readonly table: string;
  /** open: answers come in; analysed: a result sheet stands; archived: the next round was made from it. */
  readonly state: "open" | "analysed" | "archived";
  /** Ids of the items that are asked, in the order of the columns. */
  readonly items: readonly string[];
  readonly experts: number;
  /** Experts with an answer to every item but the open ones; with some; the rest has none. */
  readonly complete: number;
  readonly partial: number;
}

/** A labelled cell of the questionnaire. */
export type SettingKey = "title" | keyof SurveyRules | "centre" | "closing";

/** A survey in the workbook. */
export interface Survey {
  readonly id: string;
  readonly title: string;
  readonly language: Language;
  /** Name of the questionnaire's sheet. */
  readonly sheet: string;
  readonly items: readonly SurveyItem[];
  readonly rules: SurveyRules;
  /** Where the lines of the importance-performance and need diagrams cross: one cell of the questionnaire. */
  readonly centre: "mean" | "median" | "scale";
  /** ISO date after which answers are late; null where none is set. */
  readonly closing: string | null;
  /** Where each setting stands, such as "'Survey items'!$C$6", for formulas that are to follow it. */
  readonly cells: Readonly<Record<SettingKey, string>>;
  readonly rounds: readonly Round[];
  /** There is a sheet that says which expert is who. */
  readonly hasKey: boolean;
}

/** An answer as it stands: a number, words, null where there is none. */
export type Answer = number | string | null;

/** All answers of a round. */
export interface Responses {
  readonly round: Round;
  readonly experts: readonly Expert[];
  /** Experts x items of the round, as they stand (not reversed). */
  readonly answers: readonly (readonly Answer[])[];
}

/**
 * Where the scored answers of a round stand: numbers ready for analysis (reversed items turned, yes and no as 1 and 0,
 * no answer as ""), a row an expert and a column an item, without the open ones. Zero-based.
 */
export interface Scores {
  readonly sheet: string;
  /** Row of the item ids; the experts follow from the next row on. */
  readonly header: number;
  readonly experts: readonly Expert[];
  /** Columns of expert id, group, field. */
  readonly expertColumn: number;
  readonly groupColumn: number;
  readonly fieldColumn: number;
  readonly columnOf: ReadonlyMap<string, number>;
  /** Experts x items in the order of the columns; null where there is no answer. */
  readonly values: readonly (readonly (number | null)[])[];
}
