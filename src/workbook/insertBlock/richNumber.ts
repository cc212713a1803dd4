/** A number that carries where it comes from; formulas count it as a number, `=A1.Source` answers its source. */
export interface RichNumber {
  readonly value: number;
  readonly properties: Readonly<Record<string, string>>;
}
