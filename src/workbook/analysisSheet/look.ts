/** The colours of the analysis sheets. Text on each fill has a contrast of at least 4.5 : 1. */
export const look = {
  title: "#1F3A5F",
  quiet: "#595959",
  line: "#BFBFBF",
  inputFill: "#FFFBE0",
  inputText: "#0000FF",
  headerFill: "#1F3A5F",
  headerText: "#FFFFFF",
  sideFill: "#EDEDED",
  warning: "#9C0006",
  warningFill: "#FFE1E1",
  good: "#0B5D36",
  goodFill: "#D9F0E3",
  chart: "#2F6F62",
  tab: "#2F6F62",
} as const;
