/** The questions that the functions and the pane put to the catalog. */
export { figure, history, type FigureRequest } from "./query/figure";
export { leaders, ranking, type Placed, type RankingRequest } from "./query/ranking";
export { comparison, type ComparisonRequest, type Measure } from "./query/comparison";
export { grid, type Grid } from "./query/grid";
export { sourceText, type SourceRequest } from "./query/sourceText";
export { definitionText } from "./query/definitionText";
export type { PeriodInput } from "./query/seriesIndicator";
