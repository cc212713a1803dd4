import type { Bilingual, Language } from "../../../model/language";
import type { Answer, Expert, SurveyItem, SurveyRules } from "../surveyTypes";

/** Whose feedback is wanted. */
export interface FeedbackRequest {
  readonly surveyId: string;
  readonly round: number;
  /** Ids; all experts of the round without. */
  readonly experts?: readonly string[];
}

/** A file to download. */
export interface FeedbackFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What feedback is made from. */
export interface FeedbackInput {
  readonly surveyId: string;
  readonly title: string;
  readonly language: Language;
  readonly round: number;
  readonly rules: SurveyRules;
  /** The items of the round, in the order of the answers. */
  readonly items: readonly SurveyItem[];
  readonly experts: readonly Expert[];
  readonly answers: readonly (readonly Answer[])[];
  /** Names and e-mail addresses that nobody may read. */
  readonly secrets: readonly string[];
  /** ISO date of the evaluation. */
  readonly date: string;
}

/** An item on a feedback sheet; texts where a figure cannot be. */
export interface FeedbackRow {
  readonly id: string;
  readonly text: string;
  readonly own: string;
  readonly median: string;
  readonly middle: string;
  /** How many chose each answer, as bars of text. */
  readonly spread: string;
  readonly place: string;
}

/** The comments of the others on a topic. */
export interface FeedbackComments {
  readonly topic: string;
  readonly comments: readonly string[];
}

/** What one expert gets to read. */
export interface Feedback {
  readonly expert: string;
  readonly heading: string;
  readonly lines: readonly string[];
  readonly headers: readonly string[];
  readonly rows: readonly FeedbackRow[];
  readonly commentsHeading: string;
  readonly comments: readonly FeedbackComments[];
  readonly sheet: Bilingual;
}
