/** How long work may hold the page, in milliseconds: well beneath the 50 from which a person notices. */
const longestTurn = 16;

/**
 * Does a long piece of work item by item, and lets the page draw and take clicks in between.
 *
 * @param items from the first
 * @param each what to do with one; short
 * @returns what came of each
 */
export async function inTurns<Item, Result>(
  items: readonly Item[],
  each: (item: Item, place: number) => Result,
): Promise<Result[]> {
  const done: Result[] = [];
  let end = 0;
  for (const [place, item] of items.entries()) {
    if (performance.now() > end) {
      await nextTask();
      end = performance.now() + longestTurn;
    }
    done.push(each(item, place));
  }
  return done;
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
