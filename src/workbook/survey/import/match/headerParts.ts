/**
 * What of a header may name an item: the whole, and its parts where a form tool puts a question and a row of its grid
 * together: "Question [Row]", "Question / Row", "Question: Row", "Row (Question)".
 *
 * @param header of a column
 * @returns the whole first; no part twice
 * @example headerParts("How important? [Cloud]") // => ["How important? [Cloud]", "Cloud", "How important?"]
 */
export function headerParts(header: string): string[] {
  const whole = header.normalize("NFKC").trim();
  const brackets = /^(.*)[[{<]([^\][{}<>]+)[\]}>]\s*$/su.exec(whole);
  const round = /^(.*)\(([^()]+)\)\s*$/su.exec(whole);
  const front = /^[[(]([^\][()]+)[\])]\s*(.+)$/su.exec(whole);
  const joined = whole.split(/\s+[/|>–—-]\s+/u);
  const sentences = joined.flatMap((part) => part.split(/:\s+|\.\s(?=\S)|_(?=\p{L})/u));
  const parts = [
    whole,
    ...(brackets === null ? [] : [brackets[2], brackets[1]]),
    ...(round === null ? [] : [round[2], round[1]]),
    ...(front === null ? [] : [front[1], front[2]]),
    ...[...joined].reverse(),
    ...[...sentences].reverse(),
  ];
  return [...new Set(parts.map((part) => (part ?? "").trim()).filter((part) => part !== ""))];
}
