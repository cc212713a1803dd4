import { textWidth } from "../sheet/textHeight";

/**
 * How many lines a text takes when it is broken between words, as a cell does. Addresses are long words: they start a
 * line of their own, which a count of characters alone would not see.
 *
 * @param text the text
 * @param width how many Latin characters a line holds
 * @returns lines, at least one
 * @example wrappedLines("one three five", 9) // => 2
 */
export function wrappedLines(text: string, width: number): number {
  return text.split("\n").reduce((lines, paragraph) => lines + linesOf(paragraph, width), 0);
}

function linesOf(paragraph: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(" ")) {
    const needed = textWidth(word);
    if (used > 0 && used + 1 + needed > width) {
      lines += 1;
      used = 0;
    }
    const rest = used === 0 ? needed : used + 1 + needed;
    lines += Math.max(0, Math.ceil(rest / width) - 1);
    used = rest > width ? rest % width : rest;
  }
  return lines;
}
