import type { ItemKind, ItemStatus } from "./surveyTypes";

/** The colours of the sheets of a survey, in one place. Text on each fill has a contrast of at least 4.5 : 1. */
export const surveyColors = {
  title: "#1F3A5F",
  quiet: "#595959",
  line: "#BFBFBF",
  header: "#1F3A5F",
  inputFill: "#FFFBE0",
  inputText: "#0000FF",
  tab: "#5B3E7F",
  scoresTab: "#7F7F7F",
} as const;

/** A light fill a kind of item; its word stands on it, so that no one needs the colour. */
export const kindFills: Readonly<Record<ItemKind, string>> = {
  importance: "#DCE6F1",
  current: "#E0F0EB",
  essential: "#FFF2CC",
  ranking: "#E9E1F2",
  pairwise: "#FBE5D6",
  open: "#EDEDED",
};

/** Looks of the statuses that are not asked as they were; the word says the same. */
export const statusLooks: Readonly<
  Partial<Record<ItemStatus, { readonly color: string; readonly fill: string }>>
> = {
  accepted: { color: "#0B5D36", fill: "#D9F0E3" },
  revised: { color: "#7A5C00", fill: "#FFF2CC" },
  dropped: { color: "#595959", fill: "#EDEDED" },
};
