/** Where each function has its argument `as_of`, counted from 0; a test holds this against the functions' metadata. */
export const asOfPlaces: ReadonlyMap<string, number> = new Map([
  ["TARGET", 2],
  ["BENCHMARK", 3],
  ["HISTORY", 4],
  ["GRID", 3],
  ["RANKING", 4],
  ["LEADERS", 4],
  ["COMPARE", 5],
  ["SOURCE", 3],
]);
