const dates =
  /\b\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(19|20)\d{2}\b(?!,)/g;

const numberWords =
  /\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|third|half|double|triple)\b/i;

/**
 * Whether a text states a number, dates and years aside. The register keeps targets in words ("10,000 AI talents a
 * year", "Double global market share"), beside what a policy provides without a number ("Basic law, no penalties").
 *
 * @param text in English
 * @returns whether it states one
 * @example statesNumber("1,000 AI convergence firms") // => true
 * @example statesNumber("In force 1 August 2024; risk-based rules") // => false
 */
export function statesNumber(text: string): boolean {
  return /\d/.test(text.replace(dates, "")) || numberWords.test(text);
}
