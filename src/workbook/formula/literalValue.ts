import { formulaTokens } from "./formulaTokens";

/**
 * The value of an argument that is written out: a text in quotes, a number, TRUE or FALSE.
 *
 * @param text an argument
 * @returns the value; undefined for a reference, a formula or a left-out argument
 * @example literalValue('"say ""hi"""') // => 'say "hi"'
 * @example literalValue("-12.5%") // => -0.125
 * @example literalValue("A1") // => undefined
 */
export function literalValue(text: string): string | number | boolean | undefined {
  const tokens = formulaTokens(`=${text}`)
    .slice(1)
    .filter(({ type }) => type !== "whitespace" && type !== "newline");
  const [sign, rest] =
    tokens[0]?.text === "-" || tokens[0]?.text === "+" ? [tokens[0].text, tokens.slice(1)] : ["", tokens];
  const percent = rest.length === 2 && rest[1]?.text === "%";
  const [token] = rest;
  if (token === undefined || (rest.length > 1 && !percent)) return undefined;
  if (token.type === "number") return ((sign === "-" ? -1 : 1) * Number(token.text)) / (percent ? 100 : 1);
  if (sign !== "" || percent) return undefined;
  if (token.type === "string") return token.text.slice(1, -1).replaceAll('""', '"');
  return token.type === "bool" ? token.text.toUpperCase() === "TRUE" : undefined;
}
