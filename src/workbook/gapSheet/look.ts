import type { ColumnGroup } from "./columns";

/** The colours of the sheet, in one place. Text on each fill has a contrast of at least 4.5 : 1. */
export const colors = {
  title: "#1F3A5F",
  quiet: "#595959",
  line: "#BFBFBF",
  strongLine: "#7F7F7F",
  inputFill: "#FFFBE0",
  inputText: "#0000FF",
  example: "#9C0006",
  exampleFill: "#FFE1E1",
  bar: "#8FB8A8",
  chart: "#2F6F62",
  tab: "#1F3A5F",
} as const;

interface GroupLook {
  readonly band: string;
  readonly header: string;
}

/** A dark band above each group of columns, a light header beneath it. */
export const groupLooks: Readonly<Record<ColumnGroup, GroupLook>> = {
  plan: { band: "#1F3A5F", header: "#DCE6F1" },
  input: { band: "#7A5C00", header: "#FFF2CC" },
  computed: { band: "#2F6F62", header: "#E0F0EB" },
  benchmark: { band: "#5B3E7F", header: "#E9E1F2" },
  remark: { band: "#595959", header: "#EDEDED" },
  reference: { band: "#7F7F7F", header: "#F5F5F5" },
};

/** Status colours; the words and the sign say the same, so that no one needs the colours. */
export const tones = {
  good: { color: "#0B5D36", fill: "#D9F0E3" },
  fair: { color: "#1F4E79", fill: "#DDEBF7" },
  poor: { color: "#7A5C00", fill: "#FFF2CC" },
  bad: { color: "#9C0006", fill: "#FFE1E1" },
} as const;
