/** Where names and e-mail addresses of a survey stand. */
export interface PrivacyState {
  readonly surveyId: string;
  /** Name of the sheet with the expert key; absent where there is none. */
  readonly keySheet?: string;
  /** People in the key. */
  readonly people: number;
  /** Cells outside the key that hold a name or an e-mail address of the key, or an e-mail address of anybody. */
  readonly places: readonly PersonalPlace[];
}

export interface PersonalPlace {
  readonly sheet: string;
  /** A1, of one cell. */
  readonly address: string;
  readonly what: "name" | "email";
  /** A formula cannot be changed by anonymising. */
  readonly formula: boolean;
}

export interface AnonymiseRequest {
  readonly surveyId: string;
  /** Also deletes the expert key: who is who cannot be found out again. */
  readonly removeKey: boolean;
}

export interface AnonymiseResult {
  /** Cells in which names or addresses became ids. */
  readonly cells: number;
  readonly keyRemoved: boolean;
  /** Formulas with a name or an address, left as they are. */
  readonly left: readonly { readonly sheet: string; readonly address: string }[];
}
