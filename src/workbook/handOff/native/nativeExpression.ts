import type { Bilingual } from "../../../model/language";

/** What stands in the place of a call, without "=". */
export interface NativeExpression {
  readonly expression: string;
  /** Where the numbers come from that the catalog gave. */
  readonly sources: readonly Bilingual[];
  /** The message of a function that shows an error. */
  readonly message?: Bilingual;
}
