import type { approaches } from "../../catalog/policies/approachReadings";

/** One colour an approach, each of another lightness, so that a print without colour tells them apart too. */
export const approachColors: Readonly<Record<(typeof approaches)[number], string>> = {
  "private-led": "#1F3A5F",
  "research-led": "#2F8F7A",
  "government-led": "#E0A030",
  "regulation-led": "#B5482F",
};
