/**
 * Computes again only when the arguments differ from those of the call before: formulas that each take one cell of the
 * same result share the work. The result is the same either way, so the function stays pure.
 *
 * @param compute of arguments that can be written as JSON
 * @returns the same function
 */
export function rememberLast<A extends readonly unknown[], R>(
  compute: (...given: A) => R,
): (...given: A) => R {
  let last: { readonly key: string; readonly result: R } | undefined;
  return (...given) => {
    const key = JSON.stringify(given);
    if (last?.key !== key) last = { key, result: compute(...given) };
    return last.result;
  };
}
