/** How grave something is, as a colour beside the words that say it. */
export type Tone = "good" | "fair" | "poor" | "bad" | "none";
