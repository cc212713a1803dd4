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
