/** Figures from the experts who answered both times. */
export type PairedKey = "pairs" | "rho" | "rhoP" | "changed" | "v" | "vP";

/** Figures of two groups and of their test. */
export type ComparedKey = "n1" | "mean1" | "median1" | "n2" | "mean2" | "median2" | "u" | "p";

/** Figures that the ranks of all experts are needed for. */
export type ConcordanceKey = "experts" | "w";
