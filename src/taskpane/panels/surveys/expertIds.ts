/**
 * The ids of experts that were typed, such as "P01, p5".
 *
 * @param typed ids with commas, spaces or line ends between them
 * @returns the ids as typed, each once; none where nothing was typed
 * @example expertIds("P01, P05 P01") // => ["P01", "P05"]
 */
export function expertIds(typed: string): readonly string[] {
  return [
    ...new Set(
      typed
        .normalize("NFKC")
        .split(/[\s,;·]+/)
        .filter((id) => id !== ""),
    ),
  ];
}
