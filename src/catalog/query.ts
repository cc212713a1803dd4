/** The questions that the functions and the pane put to the catalog. */
export { figure, history } from "./query/figure";
export { leaders, ranking, type Placed } from "./query/ranking";
export { comparison, type Measure } from "./query/comparison";
export { grid, type Grid } from "./query/grid";
export { sourceText } from "./query/sourceText";
export { definitionText } from "./query/definitionText";
export type { PeriodInput } from "./query/seriesIndicator";
